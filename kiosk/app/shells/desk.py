"""The shell of the desk: takes events, runs effects, and says when the desk has changed."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.jobs import Err, JobCancellation, Ok
from kiosk.app.shells.desk_resources import DeskResources, carry_out
from kiosk.domain.desk.accounts.presence import is_awaited
from kiosk.domain.desk.accounts.recovery import PrintRecovery
from kiosk.domain.desk.advance import advance_desk
from kiosk.domain.desk.authentication import begin_asking
from kiosk.domain.desk.effects import (
    Asking,
    DeskEffect,
    Do,
    EffectAnswered,
    KeepZoom,
    NoteLeaving,
    TellCitizen,
    subject_of,
)
from kiosk.domain.desk.events import BackupTold, CitizenMoved, DeskEvent, DeskPress, FaultTold, TimePassed
from kiosk.domain.desk.rooms.copying import PutOnClipboard
from kiosk.domain.desk.rooms.incidents import PrintNotice
from kiosk.domain.desk.rooms.records import PrintStory
from kiosk.domain.desk.rooms.report import DaysChosen, WriteReceipts, WriteReportFile
from kiosk.domain.desk.rooms.settings import Imports, Trial
from kiosk.domain.desk.shift.facts import PrintDayList
from kiosk.domain.desk.state import Desk
from kiosk.domain.desk.table import failed
from kiosk.domain.desk.view import view_of
from kiosk.domain.flow import Counter, Flow
from kiosk.domain.machine.backups import BackupState
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.values.faults import FaultOrigin, FaultReport

log = logging.getLogger(__name__)

_TICK_MS = 500

_LONG_SECONDS = 120.0
"""The report of a year, or a city's longest sheet, is done by then."""

_TRIAL_SECONDS = 30.0
"""Of a reader that answers a card is read in a tenth of it."""

_LONG = (DaysChosen, WriteReportFile, WriteReceipts, Imports)


class DeskPresenter(QObject):
    """`told` carries what a clerk lets happen in the citizen's flow."""

    desk_changed = Signal(object)
    told = Signal(object)
    full_screen_toggled = Signal()
    quit_asked = Signal()
    number_copied = Signal(str)

    def __init__(self, desk: Desk, resources: DeskResources) -> None:
        super().__init__()
        self.desk = desk
        self._resources = resources
        self.jobs = resources.jobs
        self._papers: dict[JobCancellation, tuple[Asking, int]] = {}  #: on their way, each with its attendance
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self) -> None:
        self._ticker.start()
        self._take(*begin_asking(self.desk))

    def stop(self) -> None:
        self._ticker.stop()

    @Slot(object)
    def handle(self, event: DeskEvent | EffectAnswered) -> None:
        self._take(*advance_desk(self.desk, event, self._resources.clock.now()))

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """The citizen's flow has changed; the desk hears of it when what it shows has."""
        view = view_of(flow)
        if view != self.desk.citizen:
            self.handle(CitizenMoved(view))

    @Slot(str)
    def tell_fault(self, number: str, whose: FaultOrigin = FaultOrigin.WORK) -> None:
        """By default of what a resource was asked to do, for whomever it was."""
        self.handle(FaultTold(FaultReport(number, whose)))

    @Slot(object)
    def tell_backups(self, state: BackupState) -> None:
        self.handle(BackupTold(state))

    @Slot()
    def _tick(self) -> None:
        self.handle(TimePassed())

    def _take(self, desk: Desk, effects: tuple[DeskEffect, ...]) -> None:
        if type(desk.gate) is not type(self.desk.gate):
            log.info("the desk: %s", type(desk.gate).__name__)
        self.desk = desk
        for cancellation, (paper, attendance) in tuple(self._papers.items()):
            if not is_awaited(paper, attendance, desk):
                cancellation.cancel()
        for effect in effects:
            self._run(effect, desk.attendance)
        self.desk_changed.emit(self.desk)

    def _run(self, effect: DeskEffect, attendance: int) -> None:
        match effect:
            case TellCitizen(event):
                self.told.emit(event)
            case Do(DeskPress.LEAVE_FULL_SCREEN):
                self.full_screen_toggled.emit()
            case Do(DeskPress.QUIT):
                self.quit_asked.emit()
            case PutOnClipboard(number):
                self.number_copied.emit(number)
            case PrintNotice(incident):
                self._print(effect, partial(self._resources.printer.print_notice, incident), attendance)
            case PrintStory(timeline):
                self._print(effect, partial(self._resources.printer.print_story, timeline), attendance)
            case PrintRecovery(clerk, code):
                self._print(effect, partial(self._resources.printer.print_recovery, clerk, code), attendance)
            case PrintDayList(day_list, facts):
                self._print(effect, partial(self._resources.printer.print_day_list, day_list, facts), attendance)
            case Trial.PRINTER:
                self._print(effect, self._resources.printer.print_trial, attendance)
            case Trial.READER:
                done = partial(self._done, effect, attendance)
                self._resources.card_jobs.submit(self._resources.reader_trial, done, deadline=_TRIAL_SECONDS)
            case _:
                work = partial(carry_out, self._resources, effect, self.desk.counter.name)
                long = _LONG_SECONDS if isinstance(subject_of(effect), _LONG) else None
                self._resources.jobs.submit(work, partial(self._done, effect, attendance), deadline=long)

    def _print(
        self, paper: Asking, prints: Callable[[Counter, JobCancellation], bool | PrintTrial], attendance: int
    ) -> None:
        """What has not come out when its clerk goes never does."""
        cancellation = JobCancellation()
        self._papers[cancellation] = paper, attendance
        work, done = partial(prints, self.desk.counter, cancellation), partial(self._printed, cancellation)
        self._resources.print_jobs.submit(work, done, cancellation=cancellation)

    def _printed(self, cancellation: JobCancellation, outcome: Ok[object] | Err) -> None:
        self._done(*self._papers.pop(cancellation), outcome)

    def _done(self, effect: DeskEffect, attendance: int, outcome: Ok[object] | Err) -> None:
        answer = outcome.value if isinstance(outcome, Ok) else failed(effect)
        if not isinstance(effect, NoteLeaving | KeepZoom):
            self.handle(EffectAnswered(effect, answer, is_late=attendance != self.desk.attendance))
        if isinstance(outcome, Err) and outcome.number:
            self.tell_fault(outcome.number)
