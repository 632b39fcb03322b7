"""The shell of the desk: takes events, runs effects, and says when the desk has changed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.jobs import Cancellation, Err, Ok, SerialJobRunner
from kiosk.domain.card.health import HealthFound
from kiosk.domain.desk.advance import advance_desk, begin_asking
from kiosk.domain.desk.effects import (
    AskFor,
    ChangePassphrase,
    CountReport,
    DeskEffect,
    FindRecords,
    ListClerks,
    ListSettings,
    LogIn,
    LookUp,
    LookUpIncidents,
    LookUpOffers,
    LookUpPlaces,
    LookUpQueue,
    LookUpReaders,
    MakeFirst,
    NoteLeaving,
    Perform,
    PrintNotice,
    PullCard,
    PutCard,
    Quit,
    SetCode,
    TellCitizen,
    TellStory,
    ToggleFullScreen,
    Unlock,
    UseTicket,
    WriteReportFile,
)
from kiosk.domain.desk.events import (
    ActAnswered,
    ActDone,
    Amends,
    AskedAct,
    CitizenMoved,
    CodeAnswered,
    DeskAnswer,
    DeskHappening,
    EarlierOffered,
    FaultTold,
    FirstAnswered,
    Imports,
    IncidentsFound,
    KeptAct,
    KeptAnswer,
    LogInAnswered,
    LookUpAnswer,
    NoticePrinted,
    OffersFound,
    OpensIncident,
    OwnAnswered,
    PageFound,
    PlacesFound,
    QueueFound,
    ReportCounted,
    ReportFileWritten,
    Sets,
    SettingsFound,
    StoryFound,
    TellsIncident,
    Tick,
    TicketAct,
    TicketAnswered,
    TicketPressed,
)
from kiosk.domain.desk.state import Desk
from kiosk.domain.desk.view import view_of
from kiosk.domain.flow import Flow
from kiosk.domain.flow.state import Beside
from kiosk.domain.office.finding import FinderFailed
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.tickets import Answer, NotPossible, Unanswered
from kiosk.domain.ports import (
    Amendments,
    CitySheets,
    Clerks,
    Clock,
    DeskSettings,
    Finder,
    Incidents,
    Offers,
    PracticeHand,
    Printer,
    Register,
    Reports,
    ReportWriter,
    Tickets,
)
from kiosk.domain.report.counts import Days, Report, ReportFailed
from kiosk.domain.settings.set_at_desk import Offered
from kiosk.domain.staff.clerk_answers import Allowed, Denied, NotAnswered, Unsure
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.faults import FaultReport, Whose
from kiosk.ui.clerk.report.report_charts import load_charts

log = logging.getLogger(__name__)

T = TypeVar("T")

_UNEXPECTED = NotAnswered("an effect of the desk failed")

_TICK_MS = 500

_LONG_SECONDS = 120.0
"""The report of a year, or a city's longest sheet, is done by then."""


@dataclass(frozen=True)
class DeskResources:
    """What the desk's effects run on. Its runner is its own: a citizen never waits for a clerk's question.

    The printer is the machine's, with its runner: one sheet after the other.
    """

    clock: Clock
    clerks: Clerks
    register: Register
    finder: Finder
    amendments: Amendments
    incidents: Incidents
    settings: DeskSettings
    offers: Offers
    sheets: CitySheets
    tickets: Tickets
    reports: Reports
    report_files: ReportWriter
    printer: Printer
    jobs: SerialJobRunner
    print_jobs: SerialJobRunner
    practice: PracticeHand | None = None


class DeskPresenter(QObject):
    """`told` carries what a clerk lets happen in the citizen's flow."""

    desk_changed = Signal(object)
    told = Signal(object)
    full_screen_toggled = Signal()
    quit_asked = Signal()

    def __init__(self, desk: Desk, resources: DeskResources) -> None:
        super().__init__()
        self.desk = desk
        self._resources = resources
        self.jobs = resources.jobs
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self) -> None:
        self._ticker.start()
        self._take(*begin_asking(self.desk))

    def stop(self) -> None:
        self._ticker.stop()

    @Slot(object)
    def handle(self, event: DeskHappening) -> None:
        self._take(*advance_desk(self.desk, event, self._resources.clock.now()))

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """The citizen's flow has changed; the desk hears of it when what it shows has."""
        view = view_of(flow)
        if view != self.desk.citizen:
            self.handle(CitizenMoved(view))

    @Slot(str)
    def tell_fault(self, number: str, whose: Whose = Whose.WORK) -> None:
        """By default of what a resource was asked to do, for whomever it was."""
        self.handle(FaultTold(FaultReport(number, whose)))

    @Slot()
    def _tick(self) -> None:
        self.handle(Tick())

    def _take(self, desk: Desk, effects: tuple[DeskEffect, ...]) -> None:
        if type(desk.gate) is not type(self.desk.gate):
            log.info("the desk: %s", type(desk.gate).__name__)
        self.desk = desk
        for effect in effects:
            self._run(effect)
        self.desk_changed.emit(self.desk)

    def _run(self, effect: DeskEffect) -> None:  # noqa: C901 - one case an effect
        clerks = self._resources.clerks
        match effect:
            case ListClerks():
                self._ask(clerks.listed, _same, _UNEXPECTED)
            case MakeFirst(login, name, passphrase):
                work = partial(clerks.add_first, login, name, passphrase)
                self._ask(work, FirstAnswered, FirstAnswered(_UNEXPECTED))
            case LogIn(login, passphrase):
                work_in = partial(clerks.log_in, login, passphrase)
                self._ask(work_in, LogInAnswered, LogInAnswered(_UNEXPECTED))
            case Unlock(locked, code):
                self._ask(partial(clerks.unlock, locked, code), CodeAnswered, CodeAnswered(_UNEXPECTED))
            case SetCode(clerk, passphrase, code):
                self._ask(partial(clerks.set_code, clerk, passphrase, code), OwnAnswered, OwnAnswered(_UNEXPECTED))
            case ChangePassphrase(clerk, old, new):
                self._ask(partial(clerks.change_passphrase, clerk, old, new), OwnAnswered, OwnAnswered(_UNEXPECTED))
            case NoteLeaving(clerk, deed):
                self._resources.jobs.submit(partial(clerks.note, clerk, deed), self._nothing)
            case AskFor(clerk, action, act, about, beside):
                work_may, answered = partial(clerks.ask, clerk, action, about), partial(_answered, act, beside)
                self._ask(work_may, answered, answered(_UNEXPECTED))
            case Perform(clerk, act):
                long = _LONG_SECONDS if isinstance(act, Imports) else None
                self._ask(partial(self._perform, clerk, act), partial(ActDone, act), ActDone(act, Unsure()), long)
            case LookUpReaders() | FindRecords() | TellStory() | LookUpQueue() | UseTicket() | LookUpIncidents():
                self._look_up(effect)
            case CountReport(days, counter):
                work_of = partial(self._count, days, counter)
                self._ask(work_of, ReportCounted, ReportCounted(ReportFailed()), _LONG_SECONDS)
            case ListSettings():
                self._ask(self._resources.settings.listed, SettingsFound, SettingsFound(_UNEXPECTED))
            case LookUpOffers():
                self._ask(self._resources.offers.look, OffersFound, OffersFound(Offered()))
            case LookUpPlaces():
                self._ask(self._resources.sheets.places, PlacesFound, PlacesFound(()))
            case WriteReportFile(report, form):
                work_on = partial(self._resources.report_files.write, report, form.value)
                self._ask(work_on, ReportFileWritten, ReportFileWritten(None), _LONG_SECONDS)
            case PrintNotice(incident):
                self._print(incident)
            case PutCard() | PullCard():
                self._practise(effect)
            case TellCitizen(event):
                self.told.emit(event)
            case ToggleFullScreen():
                self.full_screen_toggled.emit()
            case Quit():
                self.quit_asked.emit()
            case _:
                assert_never(effect)

    def _perform(self, clerk: Clerk, act: KeptAct) -> KeptAnswer:
        match act:
            case Amends(amendment):
                return self._resources.amendments.amend(clerk, amendment)
            case EarlierOffered(_, confirmation):
                return self._resources.clerks.confirm_join(clerk, confirmation)
            case OpensIncident(about):
                return self._resources.incidents.open(clerk, about)
            case TellsIncident(incident, saying, lines):
                return self._resources.incidents.tell(clerk, incident, saying, lines)
            case Sets(change):
                return self._resources.settings.change(clerk, change)
            case Imports(sheet, file):
                return self._resources.sheets.take_over(clerk, sheet, file)
            case _:
                assert_never(act)

    def _print(self, incident: Incident) -> None:
        cancellation = Cancellation()
        work = partial(self._resources.printer.print_notice, incident, self.desk.counter, cancellation)
        wrap = partial(NoticePrinted, incident.id)
        done = partial(self._done, wrap, wrap(is_printed=False))
        self._resources.print_jobs.submit(work, done, cancellation=cancellation)

    def _look_up(self, effect: LookUp) -> None:
        resources = self._resources
        finder, tickets = resources.finder, resources.tickets
        match effect:
            case LookUpReaders():
                self._ask(self._health, _same, HealthFound(None))
            case FindRecords(query, after):
                self._ask(
                    partial(finder.find, query, after), partial(PageFound, query), PageFound(query, FinderFailed())
                )
            case TellStory(kind, number):
                told = partial(StoryFound, kind, number)
                self._ask(partial(finder.story, kind, number), told, told(FinderFailed()))
            case LookUpQueue():
                self._ask(tickets.today, QueueFound, QueueFound(None))
            case UseTicket(pressed):
                self._ask(partial(self._use, pressed), TicketAnswered, TicketAnswered(Unanswered()))
            case LookUpIncidents():
                self._ask(resources.incidents.listed, IncidentsFound, IncidentsFound(None))
            case _:
                assert_never(effect)

    def _practise(self, effect: PutCard | PullCard) -> None:
        """What comes of it is told by the reader itself."""
        reader = self._resources.practice
        if reader is None:
            return
        match effect:
            case PutCard(kind):
                self._resources.jobs.submit(partial(reader.put, kind), self._nothing)
            case PullCard():
                self._resources.jobs.submit(reader.pull, self._nothing)
            case _:
                assert_never(effect)

    # The charts bring numpy, which takes a second the first time: in these, and not where the window waits for it.
    def _health(self) -> HealthFound:
        load_charts()
        return self._resources.register.health()

    def _count(self, days: Days, counter: str | None) -> Report | ReportFailed:
        load_charts()
        return self._resources.reports.report(days, counter)

    def _use(self, pressed: TicketPressed) -> Answer:
        tickets, counter, seen = self._resources.tickets, self.desk.counter.name, pressed.seen
        match pressed.act:
            case TicketAct.NEXT:
                return tickets.next(counter, seen)
            case TicketAct.RECALL:
                return tickets.recall(seen.number, counter, seen)
            case TicketAct.TAKE:
                return tickets.take_over(seen, counter)
            case TicketAct.NO_SHOW:
                return tickets.no_show(seen.number, seen)
            case TicketAct.DONE:
                return tickets.done(seen.number, seen)
            case TicketAct.UNDO:
                return NotPossible(seen) if pressed.done is None else tickets.undo(pressed.done)
            case _:
                assert_never(pressed.act)

    def _ask(
        self,
        work: Callable[[], T],
        wrap: Callable[[T], DeskAnswer | LookUpAnswer],
        failed: DeskAnswer | LookUpAnswer,
        deadline: float | None = None,
    ) -> None:
        self._resources.jobs.submit(work, partial(self._done, wrap, failed), deadline=deadline)

    def _done(
        self, wrap: Callable[[T], DeskAnswer | LookUpAnswer], failed: DeskAnswer | LookUpAnswer, outcome: Ok[T] | Err
    ) -> None:
        match outcome:
            case Ok(value):
                self.handle(wrap(value))
            case Err():
                self.handle(failed)
                self._tell_fault(outcome)

    def _nothing(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._tell_fault(outcome)

    def _tell_fault(self, outcome: Err) -> None:
        if outcome.number:
            self.tell_fault(outcome.number)


def _answered(act: AskedAct, beside: Beside, answer: Allowed | Denied | NotAnswered) -> ActAnswered:
    return ActAnswered(act, answer, beside)


def _same(answer: DeskAnswer) -> DeskAnswer:
    return answer
