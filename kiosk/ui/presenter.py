"""The shell of the flow: takes events, runs effects on their resource's runner, and says when the flow has changed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.flow import Flow, advance
from kiosk.domain.flow.effects import (
    CommitRecord,
    DoctorEffect,
    DraftRecord,
    Effect,
    Examine,
    FindHolder,
    HaltDoctor,
    LookUpCalls,
    NoteAnswer,
    NoteReading,
    NoteVisit,
    PrintHandout,
    PrintSlip,
    PrintTicket,
    RankServices,
    ReadCard,
    ReleaseCard,
    RereadCard,
    SignRecord,
    TakeTicket,
    TicketEffect,
    VerifyPin,
    WriteReport,
)
from kiosk.domain.flow.events import (
    CallsFound,
    DoctorFaulted,
    DoctorResult,
    Event,
    Faulted,
    HandoutPrinted,
    ReaderChanged,
    Result,
    ServicesRanked,
    SlipPrinted,
    Tick,
    TicketNotTaken,
    TicketPrinted,
    TicketResult,
)
from kiosk.domain.leaflets import Title
from kiosk.domain.ports import CardDesk, Clock, Doctor, Printer, Register, Tickets
from kiosk.domain.reader import ReaderState
from kiosk.jobs import Err, Ok, SerialJobRunner

log = logging.getLogger(__name__)

_TICK_MS = 500


@dataclass(frozen=True)
class Resources:
    """What effects run on."""

    clock: Clock
    desk: CardDesk
    doctor: Doctor
    register: Register
    tickets: Tickets
    printer: Printer
    card_jobs: SerialJobRunner
    register_jobs: SerialJobRunner
    print_jobs: SerialJobRunner


class Bridge(QObject):
    """Carries what other threads tell on the way to the GUI thread."""

    happened = Signal(object)

    def report(self, state: ReaderState) -> None:
        """From the monitor's thread."""
        self.happened.emit(ReaderChanged(state))

    def tell(self, event: DoctorResult) -> None:
        """From the card's thread."""
        self.happened.emit(event)


class Presenter(QObject):
    flow_changed = Signal(object)

    def __init__(self, flow: Flow, resources: Resources) -> None:
        super().__init__()
        self.flow = flow
        self._resources = resources
        self.bridge = Bridge(self)
        self.bridge.happened.connect(self.handle)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self) -> None:
        self._ticker.start()

    def stop(self) -> None:
        self._ticker.stop()

    @Slot(object)
    def handle(self, event: Event) -> None:
        """Move the flow on by one event."""
        flow, effects = advance(self.flow, event, self._resources.clock.now())
        if type(flow.step) is not type(self.flow.step):
            log.info("%s -> %s", type(event).__name__, type(flow.step).__name__)
        if flow.staff_called and not self.flow.staff_called:
            log.info("the staff is called at %s", type(flow.step).__name__)
        self.flow = flow
        for effect in effects:
            self._run(effect)
        self.flow_changed.emit(self.flow)

    @Slot()
    def _tick(self) -> None:
        self.handle(Tick())

    def _run(self, effect: Effect) -> None:  # noqa: C901 - one case an effect
        desk, register = self._resources.desk, self._resources.register
        match effect:
            case ReadCard(session, reader):
                self._on_card(session, partial(desk.read, session, reader))
            case VerifyPin(session, pin):
                self._on_card(session, partial(desk.verify, session, pin))
            case SignRecord(session, draft):
                self._on_card(session, partial(desk.sign, session, draft))
            case ReleaseCard(session):
                self._resources.card_jobs.submit(partial(desk.release, session), _nothing)
            case Examine() | RereadCard() | HaltDoctor() | WriteReport():
                self._ask_doctor(effect)
            case FindHolder(session, public_key):
                self._on_register(session, partial(register.find, session, public_key))
            case DraftRecord(session, public_key, acting, intent):
                self._on_register(session, partial(register.draft, session, public_key, acting, intent))
            case CommitRecord(session, draft, signature):
                self._on_register(session, partial(register.record, session, draft, signature, desk.holds))
            case RankServices():
                self._resources.register_jobs.submit(register.rank, self._ranked)
            case NoteReading(reading):
                self._resources.register_jobs.submit(partial(register.note_reading, reading), _nothing)
            case NoteAnswer(opinion):
                self._resources.register_jobs.submit(partial(register.note_answer, opinion), _nothing)
            case NoteVisit(visit):
                self._resources.register_jobs.submit(partial(register.note, visit), _nothing)
            case PrintSlip(session, record):
                work = partial(self._resources.printer.print_slip, record, self.flow.counter)
                self._resources.print_jobs.submit(work, partial(self._slip_printed, session))
            case PrintHandout(title):
                work = partial(self._resources.printer.print_handout, title, self.flow.counter)
                self._resources.print_jobs.submit(work, partial(self._handed_out, title))
            case TakeTicket() | LookUpCalls() | PrintTicket():
                self._see_to_ticket(effect)
            case _:
                assert_never(effect)

    def _see_to_ticket(self, effect: TicketEffect) -> None:
        tickets, register_jobs = self._resources.tickets, self._resources.register_jobs
        match effect:
            case TakeTicket(errand):
                register_jobs.submit(partial(tickets.take, errand), partial(self._ticket_told, TicketNotTaken()))
            case LookUpCalls():
                register_jobs.submit(tickets.called_now, partial(self._ticket_told, CallsFound(())))
            case PrintTicket(taken):
                work = partial(self._resources.printer.print_ticket, taken, self.flow.counter)
                self._resources.print_jobs.submit(work, partial(self._ticket_printed, taken.ticket.number))
            case _:
                assert_never(effect)

    def _ask_doctor(self, effect: DoctorEffect) -> None:
        doctor = self._resources.doctor
        match effect:
            case Examine(run, compares):
                self._on_doctor(run, partial(doctor.examine, run, self.bridge.tell, compares=compares))
            case RereadCard(run, of):
                self._on_doctor(run, partial(doctor.reread, run, of, self.bridge.tell))
            case HaltDoctor(run):
                doctor.halt(run)
            case WriteReport(run, verdict):
                self._on_doctor(run, partial(doctor.write_report, run, verdict))
            case _:
                assert_never(effect)

    def _slip_printed(self, session: int, outcome: Ok[bool] | Err) -> None:
        self.handle(SlipPrinted(session, _is_printed(outcome)))

    def _handed_out(self, title: Title, outcome: Ok[bool] | Err) -> None:
        self.handle(HandoutPrinted(title, _is_printed(outcome)))

    def _ticket_told(self, otherwise: TicketResult, outcome: Ok[TicketResult] | Err) -> None:
        match outcome:
            case Ok(told):
                self.handle(told)
            case Err(kind):
                log.error("an effect failed: %s", kind)
                self.handle(otherwise)

    def _ticket_printed(self, number: int, outcome: Ok[bool] | Err) -> None:
        self.handle(TicketPrinted(number, _is_printed(outcome)))

    def _ranked(self, outcome: Ok[ServicesRanked] | Err) -> None:
        match outcome:
            case Ok(ranked):
                self.handle(ranked)
            case Err(kind):
                log.error("an effect failed: %s", kind)

    def _on_card(self, session: int, work: Callable[[], Result]) -> None:
        self._resources.card_jobs.submit(work, partial(self._done, session))

    def _on_doctor(self, run: int, work: Callable[[], DoctorResult]) -> None:
        self._resources.card_jobs.submit(work, partial(self._examined, run))

    def _on_register(self, session: int, work: Callable[[], Result]) -> None:
        self._resources.register_jobs.submit(work, partial(self._done, session))

    def _done(self, session: int, outcome: Ok[Result] | Err) -> None:
        match outcome:
            case Ok(value):
                self.handle(value)
            case Err(kind):
                log.error("an effect failed: %s", kind)
                self.handle(Faulted(session))

    def _examined(self, run: int, outcome: Ok[DoctorResult] | Err) -> None:
        match outcome:
            case Ok(value):
                self.handle(value)
            case Err(kind):
                log.error("an effect failed: %s", kind)
                self.handle(DoctorFaulted(run))


def _is_printed(outcome: Ok[bool] | Err) -> bool:
    """A fault in printing is paper that did not come out: it may touch nothing else of the session."""
    if isinstance(outcome, Err):
        log.error("an effect failed: %s", outcome.kind)
    return isinstance(outcome, Ok) and outcome.value


def _nothing(outcome: Ok[None] | Err) -> None:
    if isinstance(outcome, Err):
        log.error("an effect failed: %s", outcome.kind)
