"""The reader doctor's whole run, without a window and without a PIN."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from time import perf_counter, sleep

from kiosk.domain.card.checks import (
    Check,
    CheckId,
    Code,
    Status,
    checks_of_card,
    checks_of_fault,
    checks_of_reader,
    report,
)
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, trouble, with_the_rest
from kiosk.domain.card.reader import CardMute, CardOn, Empty
from kiosk.domain.card.reader_interface import AttachedReader
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.desk import fault_of
from kiosk.nfc.doctor.card_examination import CardExamination, finding_of
from kiosk.nfc.errors import CardError, ServiceDenied, ServiceUnavailable
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.transmit import Connection, Exchange
from kiosk.nfc.pcsc.reader_scan import MOMENT_SECONDS, ReaderScan, SlotTracker, found_at, scan_readers
from kiosk.nfc.pcsc.readers import Slot

CheckResults = tuple[tuple[CheckId, Code], ...]
# Which of the nine checks a step's time belongs to; those that are mere arithmetic take none.
_TIMED = {
    StepId.SERVICE: CheckId.SERVICE,
    StepId.ANSWER: CheckId.CARD,
    StepId.CARD_KIND: CheckId.CARD_KIND,
    StepId.CERTIFICATE: CheckId.CERTIFICATE,
    StepId.PIN_TRIES: CheckId.PIN_TRIES,
}


@dataclass(frozen=True)
class DiagnosticsContext:
    """What the doctor uses. `look` raises CardError. `judge` is the window's, which remembers the slots."""

    look: Callable[[], Sequence[Slot]]
    open_card: Callable[[str], Connection]
    wanted: str = ""
    clock: Callable[[], float] = perf_counter
    wait: Callable[[float], None] = sleep
    judge: SlotTracker | None = None

    def judged(self, slots: Sequence[Slot]) -> ReaderScan:
        return self.judge.judged(slots) if self.judge is not None else scan_readers(slots, self.wanted)

    def seen(self) -> ReaderScan:
        """What lies on which reader, judged by the window's judge if there is one. Raises CardError."""
        judge = self.judge or SlotTracker(self.wanted, now=self.clock)
        found = judge.judged(self.look())
        if found.undecided:
            self.wait(MOMENT_SECONDS)
            found = judge.judged(self.look())
        return found


@dataclass(frozen=True)
class Checkup:
    """`checks` are the nine of the citizen's flow, `steps` the doctor's fifteen. Nothing here is of a person."""

    reader: str | None
    checks: tuple[Check, ...]
    steps: tuple[DiagnosticStep, ...]
    readers: tuple[AttachedReader, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    certificate_size: int = 0
    card_seconds: float = 0.0
    result_code: str = ""  #: of PC/SC, where the run ended with one (docs/check-codes.md)

    @property
    def commands(self) -> int:
        return len(self.exchanges)

    @property
    def trouble(self) -> DiagnosticStep | None:
        return trouble(self.steps)

    @property
    def ready(self) -> bool:
        return all(check.status in (Status.OK, Status.WARNING) for check in self.checks)


class _StepRecorder:
    """Collects the finished steps, each with its time."""

    def __init__(self, clock: Callable[[], float], on_progress: Callable[[DiagnosticStep], None]) -> None:
        self._clock, self._on_progress = clock, on_progress
        self._began = clock()
        self.steps: list[DiagnosticStep] = []

    def __call__(self, id_: StepId, finding: Finding) -> None:
        now = self._clock()
        self.steps.append(DiagnosticStep(id_, finding, now - self._began))
        self._began = now
        self._on_progress(self.steps[-1])

    def checkup(self, reader: str | None, found: CheckResults) -> Checkup:
        times = tuple((_TIMED[step.id].value, step.seconds) for step in self.steps if step.id in _TIMED)
        return Checkup(reader, report(found, times), with_the_rest(self.steps))


def _nobody(_step: DiagnosticStep) -> None:
    """Ignore progress."""


def check_up(
    machine: DiagnosticsContext,
    anchors: TrustAnchors,
    now: datetime,
    on_progress: Callable[[DiagnosticStep], None] = _nobody,
) -> Checkup:
    """Check the readers, and the card if one answers. `on_progress` is called with each finished step."""
    told = _StepRecorder(machine.clock, on_progress)
    try:
        seen = machine.seen()
    except CardError as error:
        at = StepId.SERVICE if isinstance(error, ServiceUnavailable | ServiceDenied) else StepId.READER
        _reached(told, at)
        told(at, finding_of(error, StepId.SERVICE))
        return replace(told.checkup(None, checks_of_fault(fault_of(error))), result_code=error.result_code)
    told(StepId.SERVICE, Finding.OK)
    for step in found_at(seen):
        told(*step)
    reader = seen.state.reader if isinstance(seen.state, CardOn | CardMute | Empty) else None
    if not isinstance(seen.state, CardOn):
        done = told.checkup(reader, checks_of_reader(seen.state))
        return _with(done, seen)
    return _examined(machine, anchors, now, seen, told)


def _examined(
    machine: DiagnosticsContext, anchors: TrustAnchors, now: datetime, seen: ReaderScan, told: _StepRecorder
) -> Checkup:
    reader = seen.used.name if seen.used is not None else ""
    found: CheckResults = checks_of_reader(seen.state)
    examination: CardExamination | None = None
    result_code = ""
    began = machine.clock()
    try:
        connection = machine.open_card(reader)
        try:
            told(StepId.ANSWER, Finding.OK)
            told(StepId.ONE_CARD, Finding.OK)
            examination = CardExamination(connection, anchors, now, machine.clock)
            facts = examination.run(told)
        finally:
            connection.close()
    except CardError as error:
        found, result_code = checks_of_fault(fault_of(error)), error.result_code
        at = examination.at if examination is not None else StepId.ANSWER
        _reached(told, at)
        told(at, finding_of(error, at))
    else:
        found += checks_of_card(facts, now)
    done = replace(told.checkup(reader, found), result_code=result_code)
    return _with(done, seen, examination, machine.clock() - began)


def _reached(told: _StepRecorder, at: StepId) -> None:
    """The steps before the failed one, all without a problem."""
    order, have = list(StepId), {step.id for step in told.steps}
    for id_ in order[: order.index(at)]:
        if id_ not in have:
            told(id_, Finding.PRESENCE_UNKNOWN if id_ is StepId.PRESENCE else Finding.OK)


def _with(done: Checkup, seen: ReaderScan, examination: CardExamination | None = None, seconds: float = 0.0) -> Checkup:
    exchanges = () if examination is None else tuple(examination.transmitter.exchanges)
    size = 0 if examination is None else examination.size
    return replace(done, readers=seen.readers, exchanges=exchanges, certificate_size=size, card_seconds=seconds)
