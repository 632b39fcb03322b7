"""By turns every page, port and runner fails or hangs: the other window goes on, people are told, and it stops in time.

One machine with two windows for all. The runners' clock is put forward by the tests; no test waits for a deadline.
"""

import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import wiring
from kiosk.app.clock import PRACTICE_START
from kiosk.app.jobs import SerialJobRunner
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.shells.desk_resources import carry_out
from kiosk.app.start import startup
from kiosk.app.start.application import make_application
from kiosk.app.start.fault_watch import FaultWatch
from kiosk.app.start.windows import Windows
from kiosk.domain.card.card import Pin
from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.recovery import (
    KeepRecovery,
    OwnPassphraseTyped,
    PrintRecovery,
    RecoveryAsked,
    RecoveryTyped,
)
from kiosk.domain.desk.authentication import (
    CodeTyped,
    CredentialChosen,
    FactorAsked,
    FactorTyped,
    FirstTyped,
    LogInTyped,
)
from kiosk.domain.desk.effects import (
    AskFor,
    Authenticate,
    DeskEffect,
    Do,
    KeepZoom,
    LookUp,
    NoteLeaving,
    Perform,
    subject_of,
)
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Room, TicketPressed, kind_of
from kiosk.domain.desk.rooms.incidents import OpensIncident, PrintNotice
from kiosk.domain.desk.rooms.practice import CardPut
from kiosk.domain.desk.rooms.records import FindRecords, PrintStory, TimelineAsked
from kiosk.domain.desk.rooms.report import DaysChosen, WriteReceipts, WriteReportFile
from kiosk.domain.desk.rooms.settings import Trial
from kiosk.domain.desk.rooms.staff import UpdatesAccount
from kiosk.domain.desk.rows import kinds_of, nothing
from kiosk.domain.desk.shift.facts import PrintDayList
from kiosk.domain.desk.state import LockedBy, LoggedOut, NoClerks, ReportView, Unasked
from kiosk.domain.desk.table import EVENTS, REPLIES
from kiosk.domain.flow import effects, steps
from kiosk.domain.flow.effects import Effect
from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.events import Cue
from kiosk.domain.flow.state import Flow, Session, VisitDraft
from kiosk.domain.office.incidents import Incident, SessionAtHand
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.report.day_lists import DayFacts, DayList
from kiosk.domain.staff.account_updates import FactorRemoved
from kiosk.domain.staff.attendance import Attended, Locked
from kiosk.domain.staff.clerks import Account, Clerk, Role
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode, RecoveryCode
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.faults import FaultOrigin
from kiosk.tour.guide import TourClock
from kiosk.ui.citizen.fault_page import FaultPage
from kiosk.ui.citizen.visit.home import HomePage
from kiosk.ui.clerk import fault_page as closed_on_desk
from kiosk.ui.clerk.frame import pages as desk_pages
from kiosk.ui.clerk.reception.reception import ReceptionPage
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame import window as citizen_window
from kiosk.ui.frame.sheets import Sheets
from kiosk.ui.messages.frame.faults import fault_text
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.office import found
from tests.screens.test_every_screen import RESERVATION, _steps

pytestmark = [pytest.mark.expects_log, pytest.mark.qt_no_exception_capture]

SECRET = "PIN 1234 of Taro"
_WAIT = 5_000


class TwoWindows:
    """A machine with two windows, a clerk at the desk, and a clock for what its runners do."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(
            data_dir=folder, mode=Mode.COUNTER, reader=ReaderChoice.PRACTICE, animations=False, counter_name="2番"
        )
        make_application(settings)
        self.seconds = 0.0
        self.clock = TourClock(PRACTICE_START)
        runner = partial(SerialJobRunner, clock=lambda: self.seconds)
        self.kiosk = wiring.build(settings, practice=True, clock=self.clock, runner=runner)
        self.citizen = self.kiosk.presenter
        assert self.kiosk.desk is not None
        self.clerk = self.kiosk.desk
        # On which each page has room as it is first made.
        size = QSize(1920, 1080)
        self.window = citizen_window.KioskWindow(Theme.for_screen(size, 21.5), self.citizen.flow)
        self.desk_window = DeskWindow(Theme.for_desk(size, 21.5), self.clerk.desk)
        startup.connect(self.window, self.citizen)
        startup.connect_desk(self.clerk, self.citizen, self.window, self.desk_window)
        for window in (self.window, self.desk_window):
            # Painting is half of all the work: the test of a fault in it has it painted.
            window.setUpdatesEnabled(False)
            window.resize(size)
            window.show()
        self.watch = FaultWatch(Windows(self.citizen, self.window, self.clerk, self.desk_window), lambda: self.seconds)
        self.resources, self.desk_resources = self.citizen._resources, self.clerk._resources
        self._home = self.citizen.flow

    def begins_anew(self) -> None:
        """Nobody is at the machine, and a clerk at the desk."""
        self.seconds += 1_000.0
        self.window.setUpdatesEnabled(False)
        self.citizen._resources, self.clerk._resources = self.resources, self.desk_resources
        now = self.clock.now()
        # What was asked for before had made-up values.
        desk = replace(self.clerk.desk, counted=ReportView())
        clerk = Attended(Clerk("hanako", "山田花子", Role.ADMINISTRATOR), now, now)
        self.clerk._take(
            replace(desk, gate=clerk, room=Room.RECEPTION, fault=None, refusal=None, is_page_closed=False), ()
        )
        sessions = self.citizen.flow.sessions
        self.citizen.flow = replace(self._home, now=now, touched_at=now, step_since=now, sessions=sessions)
        self.show()

    def show(self) -> None:
        self.citizen.flow_changed.emit(self.citizen.flow)
        QApplication.processEvents()

    def stands_at(self, step: steps.Step) -> None:
        """Somebody whose card lies there has come to this step."""
        flow, now = self.citizen.flow, self.clock.now()
        number = flow.sessions + 1
        self.citizen.flow = replace(
            flow,
            session=Session(number, "Practice reader", reservation=RESERVATION),
            sessions=number,
            visit_draft=VisitDraft(Errand.RESERVE, now),
            touched_at=now,
        ).at(step)
        self.show()

    @property
    def flow(self) -> Flow:
        return self.citizen.flow

    @property
    def runners(self) -> tuple[SerialJobRunner, ...]:
        return self.kiosk.runners

    def tells(self, whose: FaultOrigin) -> bool:
        fault = self.clerk.desk.fault
        return fault is not None and fault.whose is whose

    def desk_reads(self, text: str) -> bool:
        shown = (words for words in self.desk_window.findChildren(TextLabel) if words.isVisible())
        return any(text in words.text() for words in shown)

    def works(self) -> bool:
        """Whether both windows go on."""
        self.citizen.handle(Cue.TICK)
        self.clerk._tick()
        QApplication.processEvents()
        return self.window.isVisible() and self.desk_window.isVisible()


@pytest.fixture(scope="module")
def the_machine(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, practice_keys: Path
) -> Iterator[TwoWindows]:
    folder = tmp_path_factory.mktemp("machine")
    (folder / practice_keys.name).write_bytes(practice_keys.read_bytes())
    machine = TwoWindows(folder)
    yield machine
    machine.kiosk.stop()
    for window in (machine.window, machine.desk_window):
        window.close()
        window.deleteLater()


@pytest.fixture
def machine(the_machine: TwoWindows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoWindows]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    the_machine.watch.install()
    the_machine.begins_anew()
    yield the_machine
    monkeypatch.undo()
    qtbot.waitUntil(lambda: not any(runner._open for runner in the_machine.runners), timeout=_WAIT)
    the_machine.begins_anew()


def fails(self: object, *_: object, **__: object) -> None:
    raise RuntimeError(SECRET)


def logged(caplog: pytest.LogCaptureFixture, machine: TwoWindows) -> bool:
    """Whether the number that the desk tells is in the log, and nothing of what was worked on anywhere."""
    fault = machine.clerk.desk.fault
    assert fault is not None
    assert machine.desk_reads(fault_text(fault))
    assert SECRET not in caplog.text
    return f"fault {fault.number}" in caplog.text


# --- pages

ONE_OF_EACH = list({steps.kind_of(step): step for step in _steps()}.values())


def test_every_step_has_its_turn() -> None:
    assert {steps.kind_of(step) for step in ONE_OF_EACH} == set(RULES)


@pytest.mark.parametrize("step", ONE_OF_EACH, ids=lambda step: steps.name_of(steps.kind_of(step)))
def test_a_fault_in_a_citizens_page_ends_that_session_and_the_desk_goes_on(
    machine: TwoWindows,
    step: steps.Step,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    machine.stands_at(step)
    page = machine.window.page
    with monkeypatch.context() as broken:
        broken.setattr(type(page), "refresh", fails)
        machine.citizen.flow_changed.emit(machine.flow)
        qtbot.waitUntil(lambda: machine.tells(FaultOrigin.CITIZEN), timeout=_WAIT)
    assert machine.flow.session is None or not machine.flow.session.held or _says_what_is_true(machine.flow.step)
    assert logged(caplog, machine)
    assert isinstance(machine.clerk.desk.gate, Attended)
    assert isinstance(machine.desk_window.page, ReceptionPage)
    assert machine.works()


def _says_what_is_true(step: steps.Step) -> bool:
    """Nobody's session can end while the register has not answered, and none has begun on these."""
    return step is steps.Plain.HOME or isinstance(step, steps.Settling | steps.Between | TakingTicket)


@pytest.mark.parametrize("room", Room)
def test_a_fault_in_a_desks_page_closes_that_page_and_the_citizen_goes_on(
    machine: TwoWindows,
    room: Room,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    machine.clerk._take(replace(machine.clerk.desk, room=room), ())
    with monkeypatch.context() as broken:
        broken.setattr(type(machine.desk_window.page), "refresh", fails)
        machine.clerk._tick()
        qtbot.waitUntil(lambda: machine.tells(FaultOrigin.DESK), timeout=_WAIT)
        first = room is Room.RECEPTION
        assert isinstance(machine.desk_window.page, closed_on_desk.DeskFaultPage if first else ReceptionPage)
    assert logged(caplog, machine)
    assert isinstance(machine.flow.step, steps.EnterPin)
    assert machine.flow.session is not None
    assert machine.flow.session.held
    assert machine.works()


_CLERK = Clerk("hanako", "山田花子", Role.ADMINISTRATOR)
GATES = [
    *(Unasked(failed=False), NoClerks(), LoggedOut(), "locked"),
    *(PassphraseDue(_CLERK, PRACTICE_START), Recovering(PRACTICE_START)),
    RecoveryShown(_CLERK, "ABCD-EFGH-JKMN-PQRS-TVWX", PRACTICE_START),
]


def test_every_gate_has_its_turn() -> None:
    assert set(desk_pages.GATES) == {LockedBy, *(type(gate) for gate in GATES if gate != "locked")}


@pytest.mark.parametrize("gate", GATES, ids=str)
def test_a_fault_where_nobody_is_logged_in_leaves_a_plain_page_that_opens_again(
    machine: TwoWindows, gate: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = machine.clerk.desk.gate
    assert isinstance(now, Attended)
    machine.clerk._take(machine.clerk.desk.at(LockedBy(now.locked()) if gate == "locked" else gate), ())
    kind = type(machine.desk_window.page)
    with monkeypatch.context() as broken:
        broken.setattr(kind, "refresh", fails)
        machine.clerk.desk_changed.emit(machine.clerk.desk)
        qtbot.waitUntil(lambda: machine.tells(FaultOrigin.DESK), timeout=_WAIT)
    page = machine.desk_window.page
    assert isinstance(page, closed_on_desk.DeskFaultPage)
    page._reopen()
    assert isinstance(machine.desk_window.page, kind)
    assert machine.clerk.desk.fault is None


def _comes_home(machine: TwoWindows) -> None:
    """The first page is built once more."""
    machine.citizen.flow = machine.flow.at(steps.Plain.NEEDS)
    machine.show()
    machine.citizen.flow = machine.flow.at(steps.Plain.HOME)
    machine.citizen.flow_changed.emit(machine.flow)


def _while_built(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr(HomePage, "__init__", fails)
    _comes_home(machine)


def _while_painted(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr(HomePage, "paintEvent", fails)
    machine.window.setUpdatesEnabled(True)
    _comes_home(machine)


def _while_laid_out(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr(HomePage, "resizeEvent", fails)
    _comes_home(machine)


def _in_a_timer(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr(HomePage, "tick", fails, raising=False)
    page: Any = machine.window.page
    QTimer.singleShot(0, page, page.tick)


def _in_the_window(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Sheets, "follow", fails)
    machine.citizen.flow_changed.emit(machine.flow)
    broken.undo()


def _in_the_flow(machine: TwoWindows, broken: pytest.MonkeyPatch) -> None:
    broken.setattr("kiosk.app.shells.citizen.advance", partial(fails, None))
    machine.citizen._ticker.timeout.emit()
    broken.undo()


WAYS = [_while_built, _while_painted, _while_laid_out, _in_a_timer, _in_the_window, _in_the_flow]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_fault_before_any_session_is_told_and_the_first_page_is_built_anew(
    machine: TwoWindows,
    way: Callable[[TwoWindows, pytest.MonkeyPatch], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with monkeypatch.context() as broken:
        way(machine, broken)
        qtbot.waitUntil(lambda: machine.tells(FaultOrigin.CITIZEN), timeout=_WAIT)
        assert isinstance(machine.window.page, FaultPage)
    assert logged(caplog, machine)
    machine.clock.forward(6)
    machine.citizen.handle(Cue.TICK)
    assert isinstance(machine.window.page, HomePage)


def test_a_page_that_fails_each_time_is_built_now_and_then_and_its_fault_logged_once_a_minute(
    machine: TwoWindows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    built: list[object] = []

    def breaks(page: object, *_: object) -> None:
        built.append(page)
        raise RuntimeError(SECRET)

    monkeypatch.setattr(HomePage, "__init__", breaks)
    machine.citizen.flow = machine.flow.at(steps.Plain.NEEDS)
    machine.show()
    machine.citizen.flow = machine.flow.at(steps.Plain.HOME)
    for _ in range(20):
        machine.citizen.handle(Cue.TICK)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not machine.watch._pending, timeout=_WAIT)
        machine.clock.forward(0.5)
        machine.seconds += 2
    assert 2 <= len(built) <= 4
    assert caplog.text.count("unexpected RuntimeError") == 1


def test_a_fault_that_belongs_to_nobody_ends_the_session_to_be_safe_and_is_told(
    machine: TwoWindows, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    QTimer.singleShot(0, partial(fails, None))
    qtbot.waitUntil(lambda: machine.tells(FaultOrigin.UNKNOWN), timeout=_WAIT)
    assert isinstance(machine.flow.step, steps.Refused)
    assert logged(caplog, machine)


@pytest.mark.parametrize("whose", ["nobody", "the citizen's window", "the desk"])
def test_a_fault_on_another_thread_is_told_and_ends_nobodys_session(
    machine: TwoWindows, whose: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    of = {"nobody": None, "the citizen's window": machine.window.page, "the desk": machine.clerk}[whose]
    thread = threading.Thread(target=partial(fails, of))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: machine.tells(FaultOrigin.WORK), timeout=_WAIT)
    assert isinstance(machine.flow.step, steps.EnterPin)
    assert logged(caplog, machine)


def test_a_fault_in_the_desks_rules_leaves_the_citizen_alone(
    machine: TwoWindows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    with monkeypatch.context() as broken:
        broken.setattr("kiosk.app.shells.desk.advance_desk", partial(fails, None))
        machine.clerk._ticker.timeout.emit()
    qtbot.waitUntil(lambda: machine.tells(FaultOrigin.DESK), timeout=_WAIT)
    assert isinstance(machine.flow.step, steps.EnterPin)


def test_what_the_citizen_does_while_the_desk_fails_belongs_to_the_desk(
    machine: TwoWindows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk is told within the citizen's own event."""
    with monkeypatch.context() as broken:
        broken.setattr(ReceptionPage, "refresh", fails)
        machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
        qtbot.waitUntil(lambda: machine.tells(FaultOrigin.DESK), timeout=_WAIT)
    assert isinstance(machine.flow.step, steps.EnterPin)


# --- ports and runners


def _flat(kind: Any) -> Iterator[type]:
    members = get_args(kind)
    if not members:
        yield kind
    for member in members:
        yield from _flat(member)


def _any(kind: Any) -> object:
    if kind is int:
        return 1
    if kind is str:
        return "text"
    if kind is Pin:
        return Pin(bytearray(b"1234"))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return object()


def _made(kind: Any, session: int) -> Any:
    """An effect of this kind; what the ports are given is of no interest to ports that fail."""
    if not isinstance(kind, type):
        return kind
    hints = get_type_hints(kind)
    values = {each.name: _any(hints[each.name]) for each in fields(kind)}
    values |= {name: session for name in ("session", "run") if name in values}
    if kind is TicketPressed:
        values["seen"] = _step(YourTicket).taken.ticket
    if kind is UpdatesAccount:
        values = {"seen": Account(_CLERK, True, False, 0, PRACTICE_START, None), "update": FactorRemoved()}
    return kind(**values)


def _called(kind: Any) -> str:
    return getattr(kind, "__name__", "") or str(getattr(kind, "name", "")) or f"Print {type(kind.sheet).__name__}"


def _step(kind: type[Any]) -> Any:
    return next(step for step in ONE_OF_EACH if isinstance(step, kind))


class Broken:
    """In the place of any port."""

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return partial(fails, self)


class Hanging:
    """In the place of any port: nothing comes back before it is let go."""

    def __init__(self) -> None:
        self.let_go, self.began = threading.Event(), threading.Event()

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return self._hang

    def _hang(self, *_: object, **__: object) -> None:
        self.began.set()
        self.let_go.wait(30)


_KEPT = {"clock", "card_jobs", "register_jobs", "print_jobs", "jobs"}


def _replaced(resources: Any, port: object) -> Any:
    return replace(resources, **{each.name: port for each in fields(resources) if each.name not in _KEPT})


# They reach no runner: what they do is done at once, or by the other window.
_AT_ONCE = {effects.HaltDoctor}
_SHEETS = (_step(YourTicket).taken, _step(Leaflet).title, _step(steps.Reserved).reservation)
CITIZENS: list[Any] = [
    *(kind for kind in _flat(Effect) if kind not in {*_AT_ONCE, effects.Ask, effects.Print}),
    *effects.Ask,
    *(effects.Print(sheet) for sheet in _SHEETS),
]
_CODE = RecoveryCode.typed("0" * 20)
_PHRASE = Passphrase.typed("a long enough phrase")
_CARRIED_OUT: tuple[type[DeskEvent], ...] = (TimelineAsked, DaysChosen, TicketPressed, CardPut)
DESKS: dict[str, DeskEffect] = {
    **{look_up.name: look_up for look_up in LookUp},
    **{trial.name: trial for trial in Trial},
    **{kind.__name__: _made(kind, 1) for kind in (NoteLeaving, AskFor, FindRecords, WriteReportFile, WriteReceipts)},
    "PrintNotice": PrintNotice(Incident(1, PRACTICE_START, "2番", "yama", None, "Home", (), (), is_open=True)),
    "KeepZoom": KeepZoom(Zoom.LARGER),
    "PrintStory": PrintStory(found.story_of()),
    "Perform": Perform(_CLERK, OpensIncident(SessionAtHand())),
    **{kind.__name__: Do(_made(kind, 1)) for kind in _CARRIED_OUT},
    **{press.name: Do(press) for press in (DeskPress.LIST_FILES, DeskPress.PULL_CARD)},
    "FirstTyped": Authenticate(FirstTyped("hanako", "山田花子", _PHRASE)),
    "LogInTyped": Authenticate(LogInTyped("hanako", _PHRASE)),
    "CodeTyped": Authenticate(CodeTyped(QuickCode.typed("482139")), Locked(_CLERK, PRACTICE_START)),
    "FactorAsked": Authenticate(FactorAsked(_PHRASE), _CLERK),
    "FactorTyped": Authenticate(FactorTyped("JBSWY3DPEHPK3PXP", OneTimeCode.typed("123456")), _CLERK),
    "code": Authenticate(CredentialChosen(_PHRASE, QuickCode.typed("482139")), _CLERK),
    "OwnPassphraseTyped": Authenticate(OwnPassphraseTyped(_PHRASE, _PHRASE), _CLERK),
    "RecoveryTyped": Authenticate(RecoveryTyped("hanako", _CODE, _PHRASE)),
    "RecoveryAsked": Authenticate(RecoveryAsked(_PHRASE), _CLERK),
    "PrintDayList": PrintDayList(DayList.OPENING, DayFacts(PRACTICE_START, "2番", "")),
    "PrintRecovery": PrintRecovery(_CLERK, "ABCD"),
    "KeepRecovery": KeepRecovery(_CLERK, "ABCD-EFGH-JKMN-PQRS-TVWX"),
    "passphrase": Authenticate(CredentialChosen(_PHRASE, _PHRASE), _CLERK),
}


def test_every_effect_that_the_desk_waits_for_is_tried() -> None:
    awaited = {kind for kind, row in EVENTS.items() if getattr(row, "then", nothing) is not nothing}
    tried = set(map(kind_of, map(subject_of, DESKS.values())))
    assert tried | set(kinds_of(Command)) >= awaited | set(REPLIES)


@pytest.mark.parametrize("command", tuple(kinds_of(Command)), ids=str)
def test_every_command_has_a_port_that_performs_it(machine: TwoWindows, command: type[Command]) -> None:
    with pytest.raises(RuntimeError):
        carry_out(_replaced(machine.desk_resources, Broken()), Perform(_CLERK, _made(command, 1)), "2番")


_OF_A_SESSION = {
    *(effects.ReadCard, effects.VerifyPin, effects.SignRecord, effects.ForgetPin),
    *(effects.FindStanding, effects.FindHolder, effects.DraftRecord),
}


def _working(kind: type) -> steps.Step:
    """Where one waits for it."""
    if kind is effects.CommitRecord:
        return steps.Recording(ReserveIntent(), PRACTICE_START, committing=True)
    return steps.LookingUp() if kind in _OF_A_SESSION else steps.EnterPin(steps.PinRequest(ReserveIntent()))


@pytest.mark.parametrize("kind", CITIZENS, ids=_called)
def test_a_port_of_the_citizens_that_fails_ends_what_asked_it_and_no_more(
    machine: TwoWindows, kind: type, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    machine.stands_at(_working(kind))
    session = machine.flow.sessions
    machine.citizen._resources = _replaced(machine.resources, Broken())
    machine.citizen._run(_made(kind, session))
    qtbot.waitUntil(lambda: machine.tells(FaultOrigin.WORK), timeout=_WAIT)
    assert logged(caplog, machine)
    if kind in _OF_A_SESSION:
        assert isinstance(machine.flow.step, steps.Refused)
    elif kind is effects.CommitRecord:
        assert isinstance(machine.flow.step, steps.Between)
        assert machine.flow.step.ending.value == "outcome_unknown"
    else:
        assert isinstance(machine.flow.step, steps.EnterPin)
    machine.citizen._resources = machine.resources
    assert machine.works()


@pytest.mark.parametrize("effect", DESKS.values(), ids=DESKS)
def test_a_port_of_the_desks_that_fails_leaves_desk_and_citizen_where_they_are(
    machine: TwoWindows, effect: DeskEffect, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    machine.clerk._resources = _replaced(machine.desk_resources, Broken())
    machine.clerk._run(effect, machine.clerk.desk.attendance)
    qtbot.waitUntil(lambda: machine.tells(FaultOrigin.WORK), timeout=_WAIT)
    assert logged(caplog, machine)
    assert isinstance(machine.clerk.desk.gate, Attended)
    assert isinstance(machine.flow.step, steps.EnterPin)
    machine.clerk._resources = machine.desk_resources
    assert machine.works()


class Telling:
    """In the place of one port: tells on which thread it was asked, and fails."""

    def __init__(self, threads: list[str]) -> None:
        self._threads = threads

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return self._tell

    def _tell(self, *_: object, **__: object) -> None:
        self._threads.append(threading.current_thread().name)
        raise RuntimeError(SECRET)


_RUNNERS = {
    **dict.fromkeys(("card", "doctor"), "card"),
    **dict.fromkeys(("register", "tickets"), "register"),
    "printer": "print",
}
"""On whose runner each of the citizen's ports is asked: one that hangs keeps no other waiting."""


def _asked_on(machine: TwoWindows, resources: Any, run: Callable[[Any], None], bot: QtBot) -> dict[str, set[str]]:
    """Which ports an effect asks, each with the threads on which it does."""
    asked: dict[str, list[str]] = {each.name: [] for each in fields(resources) if each.name not in _KEPT}
    run(replace(resources, **{name: Telling(threads) for name, threads in asked.items()}))
    bot.waitUntil(lambda: not any(runner._open for runner in machine.runners), timeout=_WAIT)
    return {name: set(threads) for name, threads in asked.items() if threads}


@pytest.mark.parametrize("kind", CITIZENS, ids=_called)
def test_each_port_of_the_citizens_is_asked_on_the_runner_of_its_resource(
    machine: TwoWindows, kind: type, qtbot: QtBot
) -> None:
    machine.stands_at(_working(kind))

    def run(resources: Any) -> None:
        machine.citizen._resources = resources
        machine.citizen._run(_made(kind, machine.flow.sessions))

    asked = _asked_on(machine, machine.resources, run, qtbot)
    assert asked
    assert asked == {port: {_RUNNERS[port]} for port in asked}


_OF_THE_MACHINE = {"printer": "print", "doctor": "card"}


@pytest.mark.parametrize("effect", DESKS.values(), ids=DESKS)
def test_each_port_of_the_desks_is_asked_on_its_own_runner_and_what_is_the_machines_on_the_machines(
    machine: TwoWindows, effect: DeskEffect, qtbot: QtBot
) -> None:
    def run(resources: Any) -> None:
        machine.clerk._resources = resources
        machine.clerk._run(effect, machine.clerk.desk.attendance)

    asked = _asked_on(machine, machine.desk_resources, run, qtbot)
    assert asked
    assert asked == {port: {_OF_THE_MACHINE.get(port, "desk")} for port in asked}


def _hang(machine: TwoWindows, run: Callable[[], None], hanging: Hanging) -> None:
    run()
    assert hanging.began.wait(5)
    machine.citizen._resources, machine.clerk._resources = machine.resources, machine.desk_resources
    # The windows go on meanwhile.
    assert machine.works()
    machine.seconds += 121
    for runner in machine.runners:
        runner.look()


@pytest.mark.parametrize("kind", CITIZENS, ids=_called)
def test_a_port_of_the_citizens_that_hangs_is_given_up_and_told(machine: TwoWindows, kind: type, qtbot: QtBot) -> None:
    machine.stands_at(_working(kind))
    session, hanging = machine.flow.sessions, Hanging()
    machine.citizen._resources = _replaced(machine.resources, hanging)
    try:
        _hang(machine, lambda: machine.citizen._run(_made(kind, session)), hanging)
        qtbot.waitUntil(lambda: not any(runner._open for runner in machine.runners), timeout=_WAIT)
        if kind in _OF_A_SESSION:
            assert isinstance(machine.flow.step, steps.Refused | steps.Between)
        elif kind is effects.CommitRecord:
            assert isinstance(machine.flow.step, steps.Between)
            assert machine.flow.step.ending.value == "outcome_unknown"
        assert machine.works()
        assert _still_works(machine, qtbot)
    finally:
        _let_go(machine, hanging, qtbot)


@pytest.mark.parametrize("effect", DESKS.values(), ids=DESKS)
def test_a_port_of_the_desks_that_hangs_is_given_up_and_told(
    machine: TwoWindows, effect: DeskEffect, qtbot: QtBot
) -> None:
    machine.stands_at(steps.EnterPin(steps.PinRequest(ReserveIntent())))
    hanging = Hanging()
    machine.clerk._resources = _replaced(machine.desk_resources, hanging)
    try:
        _hang(machine, lambda: machine.clerk._run(effect, machine.clerk.desk.attendance), hanging)
        qtbot.waitUntil(lambda: not any(runner._open for runner in machine.runners), timeout=_WAIT)
        if isinstance(effect, Perform):
            assert machine.desk_reads("できたか、確かめられませんでした")
        assert isinstance(machine.flow.step, steps.EnterPin)
        assert machine.works()
        assert _still_works(machine, qtbot)
    finally:
        _let_go(machine, hanging, qtbot)


def _still_works(machine: TwoWindows, qtbot: QtBot) -> bool:
    """Every runner does the next job, though a thread of it hangs."""
    done: list[object] = []
    for runner in machine.runners:
        runner.submit(partial(int, "1"), done.append)
    qtbot.waitUntil(lambda: len(done) == len(machine.runners), timeout=_WAIT)
    return True


def _let_go(machine: TwoWindows, hanging: Hanging, qtbot: QtBot) -> None:
    hanging.let_go.set()
    given_up = [thread for runner in machine.runners for thread in runner._given_up]
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in given_up), timeout=_WAIT)


def test_the_time_that_a_job_has_is_no_shorter_than_the_flow_waits(machine: TwoWindows) -> None:
    """So that the flow's own sentence comes first, which knows what the person was doing."""
    timeouts = machine.flow.counter.timeouts
    assert all(timedelta(seconds=runner._deadline) >= timeouts.busy for runner in machine.runners)


# --- stopping


@pytest.fixture
def another(qtbot: QtBot, qapp: QApplication, tmp_path: Path, practice_keys: Path) -> Iterator[TwoWindows]:
    """A machine to be stopped."""
    (tmp_path / practice_keys.name).write_bytes(practice_keys.read_bytes())
    machine = TwoWindows(tmp_path)
    yield machine
    for window in (machine.window, machine.desk_window):
        window.close()
        window.deleteLater()


def test_it_stops_in_time_whatever_hangs_and_says_what(
    another: TwoWindows, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hanging = [Hanging() for _ in another.runners]
    for runner, port in zip(another.runners, hanging, strict=True):
        runner.submit(port.work, _ignored)
        assert port.began.wait(5)
    rest = Hanging()
    kiosk = replace(another.kiosk, monitor=rest, card=rest)  # type: ignore[arg-type] # whatever it is asked, it hangs
    # They hang until they are let go, and nobody has let them go when it is back.
    kiosk.stop(0.5)
    assert not any(each.let_go.is_set() for each in (*hanging, rest))
    for name in ("reader monitor", "card", "register", "print", "desk"):
        assert re.search(rf"longer for: .*\b{name}\b", caplog.text)
    for each in (*hanging, rest):
        each.let_go.set()


def _ignored(_outcome: object) -> None:
    """The machine has stopped."""
