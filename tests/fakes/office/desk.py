"""Cards, a reader and a desk that behave, and the shell that runs a flow's effects one by one."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from functools import cache, partial
from hashlib import sha256
from typing import TypeVar

from kiosk.city_data import resources
from kiosk.city_data.devices import DEVICES
from kiosk.domain.card.card import CardFacts, CardFault, CardKind, Certificate, Issuer, Pin
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.diagnostics import DiagnosticStep
from kiosk.domain.card.reader import (
    CardMute,
    CardOn,
    Empty,
    NoReader,
    ReaderState,
    ServiceDown,
    SeveralCards,
    cards_on,
)
from kiosk.domain.card.reader_health import CardReading, ReadOutcome
from kiosk.domain.card.stability import ReadCount
from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.flow import Counter, Flow, advance, start
from kiosk.domain.flow.answers import (
    draft_event,
    found_event,
    pin_event,
    read_event,
    record_event,
    sign_event,
    standing_event,
)
from kiosk.domain.flow.effects import (
    Ask,
    CommitRecord,
    DraftRecord,
    Effect,
    Examine,
    FindHolder,
    FindStanding,
    ForgetPin,
    HaltDoctor,
    Note,
    Print,
    ReadCard,
    ReleaseCard,
    RereadCard,
    SignRecord,
    TakeTicket,
    VerifyPin,
    WriteReport,
)
from kiosk.domain.flow.events import (
    CallsFound,
    Cue,
    DoctorFound,
    DoctorResult,
    Event,
    PinEntered,
    Printed,
    ReaderChanged,
    ReportWritten,
    Result,
    ServicesRanked,
    TicketTaken,
)
from kiosk.domain.flow.steps import Step
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.tickets import IssuedTicket
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.office.visit import Visit
from kiosk.domain.ports import CancellationToken, CardDesk
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Purpose, Record, fulfils
from kiosk.domain.report.day_lists import DayFacts, DayList
from kiosk.domain.staff.clerks import Clerk
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.card.doctor import FakeDoctor
from tests.fakes.office.register import FakeRegister
from tests.fakes.office.services import CATALOGUE
from tests.fakes.office.tickets import FakeTickets

READER = "Reader A"
ANOTHER_READER = "Reader B"


@cache
def a_counter(programme: str = "municipal-example", municipality: str = "chigasaki") -> Counter:
    """A counter from the shipped data, its example written out into a programme of its own."""
    return Counter(
        replace(resources.programmes()[programme], example=False),
        resources.municipalities()[municipality],
        name="counter-1",
        phone=PhoneHelp(resources.phone_tree(), Devices(DEVICES.load(DEVICES.shipped.parent))),
        catalogue=CATALOGUE,
        prints=True,
    )


@dataclass(eq=False)
class FakeCard:
    """A card. Its counter lives on the chip; that its PIN was verified dies with its power."""

    key: bytes
    pin: str = "1234"
    tries: int = 3
    kind: CardKind = CardKind.MY_NUMBER
    issuer: Issuer = Issuer.TRUSTED
    not_before: datetime = WEDNESDAY_MORNING - timedelta(days=365)
    not_after: datetime = WEDNESDAY_MORNING + timedelta(days=4 * 365)
    has_certificate: bool = True
    fault: CardFault | None = None
    verified_under: int | None = None
    met: list[int] = field(default_factory=list)  #: the counter as each VERIFY met it

    def facts(self) -> CardFacts:
        if self.kind is not CardKind.MY_NUMBER:
            return CardFacts(self.kind)
        dated = Certificate(self.key, self.not_before, self.not_after)
        return CardFacts(self.kind, dated if self.has_certificate else None, self.issuer, self.tries)

    def verify(self, digits: bytes, power: int) -> bool:
        self.met.append(self.tries)
        right = self.tries > 0 and digits == self.pin.encode()
        self.tries = 3 if right else max(0, self.tries - 1)
        self.verified_under = power if right else None
        return right

    def signs(self, message: bytes) -> bytes:
        return sha256(b"signed by" + self.key + message).digest()


@dataclass
class FakeReader:
    """A reader; `power` counts how often a card on it was powered up or lost its power."""

    card: FakeCard | None = None
    power: int = 0
    attached: bool = True
    service: bool = True
    mute: bool = False
    second: bool = False  #: a card lies on another reader too
    moved: bool = False  #: since the monitor looked last

    def put(self, card: FakeCard) -> None:
        assert self.card is None, "the reader is not empty"
        self.card, self.moved = card, True

    def pull(self) -> None:
        self.cut()
        self.card, self.moved = None, True

    def cut(self) -> None:
        """Power is lost, and with it that a PIN was verified."""
        self.power += 1
        if self.card is not None:
            self.card.verified_under = None

    def fail(self, *, attached: bool = True, service: bool = True) -> None:
        self.cut()
        self.attached, self.service = attached, service

    @property
    def state(self) -> ReaderState:
        if not self.service:
            return ServiceDown()
        if not self.attached:
            return NoReader()
        if self.second:
            return SeveralCards((READER, ANOTHER_READER)) if self.card is not None else CardOn(ANOTHER_READER)
        if self.card is None:
            return Empty(READER)
        return CardMute(READER) if self.mute else CardOn(READER)


@dataclass(frozen=True)
class HeldCard:
    session: int
    card: FakeCard
    power: int
    proof: Purpose | None = None


@dataclass
class FakeDesk:
    """Implements `domain.ports.CardDesk`, and keeps the evidence: who was read, verified and signed, and when."""

    reader: FakeReader
    held: HeldCard | None = None
    owners: dict[int, FakeCard] = field(default_factory=dict)
    verified: list[tuple[int, int]] = field(default_factory=list)  #: session, the counter that the VERIFY met
    signed: dict[bytes, tuple[FakeCard, int]] = field(default_factory=dict)

    def read(self, session: int, reader: str) -> CheckedCard | CardFailure:
        self._drop()
        if fault := self._fault(reader):
            return CardFailure(fault, CardReading(reader, ReadOutcome(fault.value), 0.4))
        assert self.reader.card is not None
        self.reader.cut()
        self.held = HeldCard(session, self.reader.card, self.reader.power)
        self.owners[session] = self.reader.card
        facts = self.reader.card.facts()
        outcome = ReadOutcome.READ if facts.certificate else ReadOutcome.OTHER_CARD
        return CheckedCard(facts, CardReading(reader, outcome, 0.4))

    def verify(self, session: int, pin: Pin, purpose: Purpose) -> PinResult | CardFailure:
        if not self.holds(session) or self.held is None:
            pin.wipe()
            return CardFailure(CardFault.REMOVED)
        card = self.held.card
        self.verified.append((session, card.tries))
        right = card.verify(bytes(pin.take()), self.held.power)
        self.held = replace(self.held, proof=purpose if right else None)
        return PinResult(PinAnswer.ACCEPTED) if right else PinResult(PinAnswer.REJECTED, card.tries)

    def sign(self, session: int, draft: Draft) -> Signature | CardFailure | None:
        if not self.holds(session) or self.held is None:
            return CardFailure(CardFault.REMOVED)
        card, proof = self.held.card, self.held.proof
        self.held = replace(self.held, proof=None)
        if card.verified_under != self.held.power or card.key != draft.public_key:
            return None
        if proof is None or not fulfils(draft, proof):
            return None
        value = card.signs(draft.message())
        self.signed[value] = (card, card.verified_under)
        return Signature(value, "fake")

    def forget(self, session: int) -> PinResult | CardFailure:
        if not self.holds(session) or self.held is None:
            return CardFailure(CardFault.REMOVED)
        self.reader.cut()
        self.held = HeldCard(session, self.held.card, self.reader.power)
        return PinResult(PinAnswer.FORGOTTEN, self.held.card.tries)

    def release(self, session: int) -> None:
        if self.held is not None and self.held.session == session:
            self._drop()

    def holds(self, session: int) -> bool:
        held, reader = self.held, self.reader
        if held is None or not reader.service or not reader.attached:
            return False
        return (held.session, held.card, held.power) == (session, reader.card, reader.power)

    def _drop(self) -> None:
        if self.held is not None and self.held.power == self.reader.power:
            self.reader.cut()
        self.held = None

    def _fault(self, reader: str) -> CardFault | None:
        if not self.reader.service:
            return CardFault.SERVICE_DOWN
        if not self.reader.attached or reader != READER:
            return CardFault.NO_READER
        if self.reader.card is None:
            return CardFault.REMOVED
        return CardFault.UNREADABLE if self.reader.mute else self.reader.card.fault


class Wanted:
    """Implements `domain.ports.CancellationToken`: of a job that nobody cancels."""

    is_cancelled = False

    def wait(self, _seconds: float) -> bool:
        return False

    def on_cancel(self, call: Callable[[], None]) -> None:
        """It never is."""


@dataclass
class FakePrinter:
    works: bool = True
    slips: list[Record] = field(default_factory=list)
    handouts: list[LeafletId] = field(default_factory=list)
    tickets: list[IssuedTicket] = field(default_factory=list)
    notices: list[Incident] = field(default_factory=list)
    day_lists: list[tuple[DayList, DayFacts]] = field(default_factory=list)
    codes: list[Clerk] = field(default_factory=list)  #: whose recovery codes
    stories: list[Timeline] = field(default_factory=list)
    counters: list[Counter] = field(default_factory=list)  #: for which each was printed

    def print_slip(self, record: Record, counter: Counter, cancellation: CancellationToken) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.slips.append(record)
        return self.works and not cancellation.is_cancelled

    def print_handout(self, title: LeafletId, counter: Counter, cancellation: CancellationToken) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.handouts.append(title)
        return self.works and not cancellation.is_cancelled

    def print_ticket(self, taken: IssuedTicket, counter: Counter, cancellation: CancellationToken) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.tickets.append(taken)
        return self.works and not cancellation.is_cancelled

    def print_notice(self, incident: Incident, counter: Counter, cancellation: CancellationToken) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.notices.append(incident)
        return self.works and not cancellation.is_cancelled

    def print_day_list(
        self, shown: DayList, facts: DayFacts, counter: Counter, cancellation: CancellationToken
    ) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.day_lists.append((shown, facts))
        return self.works and not cancellation.is_cancelled

    def print_recovery(self, clerk: Clerk, code: str, counter: Counter, cancellation: CancellationToken) -> bool:  # noqa: ARG002 - nobody keeps it
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.codes.append(clerk)
        return self.works and not cancellation.is_cancelled

    def print_story(self, timeline: Timeline, counter: Counter, cancellation: CancellationToken) -> bool:
        self.counters.append(counter)
        if self.works and not cancellation.is_cancelled:
            self.stories.append(timeline)
        return self.works and not cancellation.is_cancelled

    def print_trial(self, counter: Counter, cancellation: CancellationToken) -> PrintTrial:
        self.counters.append(counter)
        return PrintTrial.PRINTED if self.works and not cancellation.is_cancelled else PrintTrial.NOT_OUT


class Runner(Enum):
    """One serial runner a resource."""

    CARD = "card"
    REGISTER = "register"
    PRINTER = "printer"


def runner_of(effect: Effect) -> Runner:
    match effect:
        case ReadCard() | VerifyPin() | SignRecord() | ForgetPin() | ReleaseCard() | Examine() | RereadCard():
            return Runner.CARD
        case HaltDoctor() | WriteReport():
            return Runner.CARD
        case FindStanding() | FindHolder() | DraftRecord() | CommitRecord() | Ask.SERVICE_RANKS:
            return Runner.REGISTER
        case Note() | TakeTicket() | Ask.CALLS:
            return Runner.REGISTER
        case Print():
            return Runner.PRINTER


StepShown = TypeVar("StepShown")


class Machine:
    """The shell without a window. Effects wait until a test runs them; results wait until it delivers them."""

    def __init__(self, counter: Counter, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.reader = FakeReader()
        self.desk = FakeDesk(self.reader)
        self.register = FakeRegister(counter, self.clock, self._witness)
        self.doctor = FakeDoctor(self.reader, self.clock)
        self.tickets = FakeTickets(self.clock)
        self.printer = FakePrinter()
        self.flow: Flow = start(counter, now=self.clock.now())
        self.pending: dict[Runner, deque[Effect]] = {runner: deque() for runner in Runner}
        self.results: deque[Result | DoctorResult] = deque()
        self.sent: list[Effect] = []

    def _witness(self) -> tuple[FakeCard | None, int]:
        return self.reader.card, self.reader.power

    @property
    def card_desk(self) -> CardDesk:
        """On which the card's effects run."""
        return self.desk

    def page(self) -> Step:
        """The step that the person sees now."""
        return self.flow.step

    def visits(self) -> list[Visit]:
        """Those that have been noted."""
        return [effect.noted for effect in self.sent if isinstance(effect, Note) and isinstance(effect.noted, Visit)]

    def sees(self, kind: type[StepShown]) -> StepShown:
        """The same, which has to be one of this kind."""
        page = self.page()
        assert isinstance(page, kind), page
        return page

    # --- events

    def send(self, event: Event) -> None:
        self.flow, effects = advance(self.flow, event, self.clock.now())
        for effect in effects:
            self.sent.append(effect)
            self.pending[runner_of(effect)].append(effect)

    def do(self, *events: Event) -> None:
        """Each event, and everything that follows from it."""
        for event in events:
            self.send(event)
            self.settle()

    def type_pin(self, digits: str) -> Pin:
        """Press the button under the PIN. What follows waits."""
        pin = Pin(bytearray(digits.encode()))
        self.send(PinEntered(pin))
        return pin

    def look(self) -> None:
        """What the monitor reports when it looks: a card that went and came between two looks is two changes."""
        state = self.reader.state
        if self.reader.moved and READER in cards_on(self.flow.reader) and READER in cards_on(state):
            self.send(ReaderChanged(Empty(READER)))
        self.reader.moved = False
        self.send(ReaderChanged(state))

    def put(self, card: FakeCard) -> None:
        self.reader.put(card)
        self.look()

    def pull(self) -> None:
        self.reader.pull()
        self.look()

    def wait(self, seconds: float) -> None:
        self.clock.go_on(seconds=seconds)
        self.send(Cue.TICK)

    # --- effects

    def run(self, runner: Runner) -> Result | DoctorResult | None:
        """Run one effect of this runner; what it tells on the way, and its result, then wait to be delivered."""
        result = self._result(self.pending[runner].popleft())
        if result is not None:
            self.results.append(result)
        return result

    def deliver(self) -> None:
        self.send(self.results.popleft())

    def settle(self) -> None:
        """Run and deliver until nothing is under way."""
        while self.results or any(self.pending.values()):
            if self.results:
                self.deliver()
            else:
                self.run(next(runner for runner, queue in self.pending.items() if queue))

    def _result(self, effect: Effect) -> Result | DoctorResult | None:  # noqa: C901 - one case an effect
        match effect:
            case ReadCard(session, reader):
                return read_event(session, self.card_desk.read(session, reader))
            case VerifyPin(session, pin, purpose):
                return pin_event(session, self.card_desk.verify(session, pin, purpose))
            case SignRecord(session, draft):
                return sign_event(session, self.card_desk.sign(session, draft))
            case ForgetPin(session):
                return pin_event(session, self.card_desk.forget(session))
            case ReleaseCard(session):
                self.card_desk.release(session)
            case Examine(run, compares):
                return DoctorFound(run, self.doctor.examine(run, partial(self._tell, run), compares=compares))
            case RereadCard(run, of):
                return DoctorFound(run, self.doctor.reread(run, of, partial(self._tell, run)))
            case HaltDoctor(run):
                self.doctor.halt(run)
            case WriteReport(run, verdict):
                return ReportWritten(run, self.doctor.write_report(run, verdict))
            case FindStanding(session, public_key):
                return standing_event(session, self.register.standing(public_key))
            case FindHolder(session, public_key):
                return found_event(session, self.register.find(public_key))
            case DraftRecord(session, public_key, acting, intent):
                return draft_event(session, self.register.draft(public_key, acting, intent))
            case CommitRecord(session, draft, signature):
                holds = partial(self.card_desk.holds, session)
                return record_event(session, self.register.record(draft, signature, holds))
            case Ask.SERVICE_RANKS:
                self.send(ServicesRanked(self.register.rank()))
            case Note(noted):
                self.register.note(noted)
            case Print():
                self.send(self._printed(effect))
            case TakeTicket(errand):
                self.send(TicketTaken(self.tickets.take(errand)))
            case Ask.CALLS:
                self.send(CallsFound(self.tickets.called_now()))
        return None

    def _tell(self, run: int, progress: DiagnosticStep | ReadCount) -> None:
        self.results.append(DoctorFound(run, progress))

    def _printed(self, effect: Print) -> Printed:
        counter, wanted = self.flow.counter, Wanted()
        match effect.sheet:
            case IssuedTicket():
                out = self.printer.print_ticket(effect.sheet, counter, wanted)
            case LeafletId():
                out = self.printer.print_handout(effect.sheet, counter, wanted)
            case _:
                out = self.printer.print_slip(effect.sheet, counter, wanted)
        return Printed(effect.sheet, out, effect.session)
