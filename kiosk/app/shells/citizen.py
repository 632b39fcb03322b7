"""The shell of the flow: takes events, runs effects on their resource's runner, and says when the flow has changed."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.jobs import TIMED_OUT, Err, JobCancellation, Ok, SerialJobRunner
from kiosk.domain.card.card import CardFault, Pin
from kiosk.domain.card.diagnostics import DiagnosticStep
from kiosk.domain.card.reader import ReaderState
from kiosk.domain.card.stability import ReadCount
from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.flow import Counter, Flow, advance
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
    DoctorEffect,
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
    Sheet,
    SignRecord,
    TakeTicket,
    VerifyPin,
    WriteReport,
)
from kiosk.domain.flow.events import (
    CallsFound,
    CardFailed,
    ClockJudged,
    Cue,
    DoctorFaulted,
    DoctorFound,
    DoctorResult,
    Event,
    NoResult,
    NoResultWhy,
    Printed,
    ReaderChanged,
    ReportWritten,
    Result,
    ServicesRanked,
    TicketTaken,
    called,
)
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.domain.office.tickets import IssuedTicket, TicketCall
from kiosk.domain.ports import CardDesk, Clock, ClockGuard, Diagnostics, Printer, Register, Tickets
from kiosk.domain.records.link import Link
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

T = TypeVar("T")

_TICK_MS = 500

_DOCTOR_SECONDS = 120.0
"""The doctor tells its steps on the way, and the flow waits for the next one: this is for all of them."""


@dataclass(frozen=True)
class Resources:
    """What effects run on. `guard` None: in practice, whose clock is nobody's."""

    clock: Clock
    card: CardDesk
    doctor: Diagnostics
    register: Register
    tickets: Tickets
    printer: Printer
    card_jobs: SerialJobRunner
    register_jobs: SerialJobRunner
    print_jobs: SerialJobRunner
    guard: ClockGuard | None = None


class Bridge(QObject):
    """Carries what other threads tell on the way to the GUI thread."""

    happened = Signal(object)

    def report(self, state: ReaderState) -> None:
        """From the monitor's thread."""
        self.happened.emit(ReaderChanged(state))

    def tell(self, run: int, progress: DiagnosticStep | ReadCount) -> None:
        """From the card's thread."""
        self.happened.emit(DoctorFound(run, progress))


class Presenter(QObject):
    """`faulted` carries the number of a fault in what a resource was asked to do."""

    flow_changed = Signal(object)
    faulted = Signal(str)

    def __init__(self, flow: Flow, resources: Resources) -> None:
        super().__init__()
        self.flow = flow
        self._resources = resources
        self.bridge = Bridge(self)
        self.bridge.happened.connect(self.handle)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._is_renewing = False

    def start(self) -> None:
        self._judge_clock()
        self._ticker.start()

    def stop(self) -> None:
        self._ticker.stop()

    @Slot(object)
    def handle(self, event: Event) -> None:
        """Move the flow on by one event."""
        flow, effects = advance(self.flow, event, self._resources.clock.now())
        kind = kind_of(flow.step)
        if kind is not kind_of(self.flow.step):
            log.info("%s -> %s", called(event), name_of(kind))
        if flow.staff_called and not self.flow.staff_called:
            log.info("the staff is called at %s", name_of(kind))
        before, self.flow = self.flow.session, flow
        if before is not None and (flow.session is None or flow.session.id != before.id):
            self._forget(before.id)
        for effect in effects:
            self._run(effect)
        self.flow_changed.emit(self.flow)

    def _forget(self, session: int) -> None:
        """What it still wanted goes with it; a commit that is under way is asked for all the same."""
        for jobs in (self._resources.card_jobs, self._resources.register_jobs, self._resources.print_jobs):
            jobs.drop(session)

    @Slot()
    def _tick(self) -> None:
        self._judge_clock()
        self.handle(Cue.TICK)

    def _judge_clock(self) -> None:
        """While it is doubted the register is asked again and again whether an administrator has said something."""
        guard = self._resources.guard
        if guard is None:
            return
        doubt = guard.doubt()
        if doubt != self.flow.clock:
            said = (
                "nothing speaks against the clock any more" if doubt is None else f"the clock is doubted: {doubt.fault}"
            )
            log.warning("%s", said)
            self.handle(ClockJudged(doubt))
        if doubt is not None and not self._is_renewing:
            self._is_renewing = True
            self._resources.register_jobs.submit(guard.renew, self._renewed)

    def _renewed(self, outcome: Ok[None] | Err) -> None:
        self._is_renewing = False
        self._tell_fault(outcome)

    def _run(self, effect: Effect) -> None:  # noqa: C901 - one case an effect
        card, register = self._resources.card, self._resources.register
        match effect:
            case ReadCard(session, reader):
                # Heard also when the session is over: a card that was lost counts for the reader's health.
                self._on_card(session, partial(card.read, session, reader), read_event, is_heard_late=True)
            case VerifyPin(session, pin, purpose):
                self._on_card(session, partial(card.verify, session, pin, purpose), pin_event, pin)
            case SignRecord(session, draft):
                self._on_card(session, partial(card.sign, session, draft), sign_event)
            case ForgetPin(session):
                self._on_card(session, partial(card.forget, session), pin_event)
            case ReleaseCard(session):
                self._resources.card_jobs.submit(partial(card.release, session), self._nothing)
            case Examine() | RereadCard() | HaltDoctor() | WriteReport():
                self._ask_doctor(effect)
            case FindStanding(session, public_key):
                self._on_register(session, partial(register.standing, public_key), standing_event)
            case FindHolder(session, public_key):
                self._on_register(session, partial(register.find, public_key), found_event)
            case DraftRecord(session, public_key, acting, intent):
                self._on_register(session, partial(register.draft, public_key, acting, intent), draft_event)
            case CommitRecord():
                self._commit(effect)
            case Ask.SERVICE_RANKS:
                self._resources.register_jobs.submit(register.rank, self._ranked)
            case Note(noted):
                self._resources.register_jobs.submit(partial(register.note, noted), self._nothing)
            case Print():
                self._print(effect)
            case TakeTicket(errand):
                self._resources.register_jobs.submit(partial(self._resources.tickets.take, errand), self._ticket_taken)
            case Ask.CALLS:
                self._resources.register_jobs.submit(self._resources.tickets.called_now, self._called)
            case _:
                assert_never(effect)

    def _commit(self, effect: CommitRecord) -> None:
        """Of no session: nobody takes a commit back, and what has become of it is always asked for."""
        holds = partial(self._resources.card.holds, effect.session)
        work = partial(self._resources.register.record, effect.draft, effect.signature, holds)
        deadline = self.flow.counter.timeouts.commit.total_seconds()
        told = partial(record_event, effect.session)
        done = partial(self._done, NoResult(effect.session, NoResultWhy.UNSURE), effect.session, told)
        self._resources.register_jobs.submit(work, done, deadline=deadline)

    def _print(self, effect: Print) -> None:
        """Of a session: what has not come out when it ends never does."""
        cancellation = JobCancellation()
        self._resources.print_jobs.submit(
            partial(self._on_paper(effect.sheet), self.flow.counter, cancellation),
            partial(self._printed, effect),
            owner=effect.session,
            cancellation=cancellation,
        )

    def _on_paper(self, sheet: Sheet) -> Callable[[Counter, JobCancellation], bool]:
        printer = self._resources.printer
        match sheet:
            case IssuedTicket():
                return partial(printer.print_ticket, sheet)
            case LeafletId():
                return partial(printer.print_handout, sheet)
            case Reservation() | Link():
                return partial(printer.print_slip, sheet)
            case _:
                assert_never(sheet)

    def _ask_doctor(self, effect: DoctorEffect) -> None:
        doctor, told = self._resources.doctor, partial(self.bridge.tell, effect.run)
        match effect:
            case Examine(run, compares):
                self._on_doctor(run, partial(doctor.examine, run, told, compares=compares), DoctorFound)
            case RereadCard(run, of):
                self._on_doctor(run, partial(doctor.reread, run, of, told), DoctorFound)
            case HaltDoctor(run):
                doctor.halt(run)
                self._resources.card_jobs.drop(run)
            case WriteReport(run, verdict):
                self._on_doctor(run, partial(doctor.write_report, run, verdict), ReportWritten)
            case _:
                assert_never(effect)

    def _on_doctor(self, run: int, work: Callable[[], T], told: Callable[[int, T], DoctorResult]) -> None:
        done = partial(self._examined, run, partial(told, run))
        self._resources.card_jobs.submit(work, done, owner=run, deadline=_DOCTOR_SECONDS)

    def _on_card(
        self,
        session: int,
        work: Callable[[], T],
        told: Callable[[int, T], Result],
        pin: Pin | None = None,
        *,
        is_heard_late: bool = False,
    ) -> None:
        late = CardFailed(session, CardFault.READER_STUCK, pin_sent=pin is not None)
        done = partial(self._done, late, session, partial(told, session))
        dropped = pin.wipe if pin is not None else _no_secret
        self._resources.card_jobs.submit(work, done, owner=session, dropped=dropped, is_heard_late=is_heard_late)

    def _on_register(self, session: int, work: Callable[[], T], told: Callable[[int, T], Result]) -> None:
        done = partial(self._done, NoResult(session, NoResultWhy.REGISTER_FAILED), session, partial(told, session))
        self._resources.register_jobs.submit(work, done, owner=session)

    def _done(self, late: Result, session: int, told: Callable[[T], Result], outcome: Ok[T] | Err) -> None:
        """`late`: what is told of a job that did not come back."""
        match outcome:
            case Ok(value):
                self.handle(told(value))
            case Err():
                self._tell_fault(outcome)
                self.handle(late if outcome == TIMED_OUT else NoResult(session, NoResultWhy.FAULTED))

    def _examined(self, run: int, told: Callable[[T], DoctorResult], outcome: Ok[T] | Err) -> None:
        match outcome:
            case Ok(value):
                self.handle(told(value))
            case Err():
                self._tell_fault(outcome)
                self.handle(DoctorFaulted(run))

    def _printed(self, effect: Print, outcome: Ok[bool] | Err) -> None:
        """A fault in printing is paper that did not come out: it may touch nothing else of the session."""
        self._tell_fault(outcome)
        self.handle(Printed(effect.sheet, isinstance(outcome, Ok) and outcome.value, effect.session))

    def _ticket_taken(self, outcome: Ok[IssuedTicket | None] | Err) -> None:
        self._tell_fault(outcome)
        self.handle(TicketTaken(outcome.value if isinstance(outcome, Ok) else None))

    def _called(self, outcome: Ok[tuple[TicketCall, ...]] | Err) -> None:
        self._tell_fault(outcome)
        self.handle(CallsFound(outcome.value if isinstance(outcome, Ok) else ()))

    def _ranked(self, outcome: Ok[tuple[str, ...]] | Err) -> None:
        self._tell_fault(outcome)
        if isinstance(outcome, Ok):
            self.handle(ServicesRanked(outcome.value))

    def _nothing(self, outcome: Ok[None] | Err) -> None:
        self._tell_fault(outcome)

    def _tell_fault(self, outcome: Ok[T] | Err) -> None:
        if isinstance(outcome, Err) and outcome.number:
            self.faulted.emit(outcome.number)


def _no_secret() -> None:
    """Nothing has to be wiped."""
