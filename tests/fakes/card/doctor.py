"""A doctor that looks at the fake reader and tells what lies there."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.card.card import CardKind
from kiosk.domain.card.card_comparison import Run, Verdict
from kiosk.domain.card.checks import checks_of_card
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, with_the_rest
from kiosk.domain.card.reader import CardMute, CardOn, Empty, NoReader, ServiceDown, SeveralCards
from kiosk.domain.card.stability import ReadAttempt, ReadCount, Stability, judge
from kiosk.domain.ports import Clock, OnProgress

if TYPE_CHECKING:
    from tests.fakes.office.desk import FakeReader

_AT = {
    ServiceDown: (StepId.SERVICE, Finding.SERVICE_DOWN),
    NoReader: (StepId.READER, Finding.NO_READER),
    Empty: (StepId.CARD, Finding.NO_CARD),
    CardMute: (StepId.ANSWER, Finding.CARD_MUTE),
    SeveralCards: (StepId.ONE_CARD, Finding.SEVERAL_CARDS),
}
FILE = "kiosk-report.zip"


@dataclass
class FakeDoctor:
    """Implements `domain.ports.Diagnostics`.

    `compared`: of each run, whether another card's; `written`: the verdicts.
    """

    reader: "FakeReader"
    clock: Clock
    can_write: bool = True
    compared: list[bool] = field(default_factory=list)
    halted: list[int] = field(default_factory=list)
    reread_of: list[int] = field(default_factory=list)
    cards: dict[int, object] = field(default_factory=dict)  #: which card lay there at each run
    written: list[Verdict | None] = field(default_factory=list)

    def examine(self, run: int, on_progress: OnProgress, *, compares: bool) -> Run:
        self.compared.append(compares)
        self.cards[run] = self.reader.card
        self.reader.cut()
        done = [DiagnosticStep(id_, finding) for id_, finding in self._findings()]
        for step in done:
            on_progress(step)
        state = self.reader.state
        name = state.reader if isinstance(state, CardOn | CardMute | Empty) else None
        return Run(name, with_the_rest(done))

    def _findings(self) -> list[tuple[StepId, Finding]]:
        state, card = self.reader.state, self.reader.card
        if type(state) in _AT or card is None:
            return _up_to(*_AT[type(state)])
        if card.fault is not None:
            return _up_to(StepId.APPLICATION, Finding.CARD_UNREADABLE)
        facts = card.facts()
        if facts.kind is not CardKind.MY_NUMBER:
            return _up_to(StepId.CARD_KIND, Finding.OTHER_CARD)
        codes = {StepId(id_.value): Finding(code.value) for id_, code in checks_of_card(facts, self.clock.now())}
        return [(id_, codes.get(id_, Finding.OK)) for id_ in StepId]

    def halt(self, run: int) -> None:
        self.halted.append(run)

    def reread(self, _run: int, of: int, on_progress: OnProgress) -> Stability:
        self.reread_of.append(of)
        lost = self.reader.card is None
        self.reader.cut()
        on_progress(ReadCount(reads=0 if lost else 1, losses=int(lost)))
        return judge([ReadAttempt(0.3, lost=lost)])

    def write_report(self, _run: int, verdict: Verdict | None) -> str | None:
        if self.can_write:
            self.written.append(verdict)
        return FILE if self.can_write else None


def _up_to(at: StepId, finding: Finding) -> list[tuple[StepId, Finding]]:
    before = list(StepId)[: list(StepId).index(at)]
    return [*((id_, Finding.OK) for id_ in before), (at, finding)]
