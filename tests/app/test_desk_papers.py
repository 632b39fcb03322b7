"""Papers of the desk: what has not come out when its clerk goes never does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from threading import Event
from types import SimpleNamespace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import SerialJobRunner
from kiosk.app.shells.desk import DeskPresenter
from kiosk.app.shells.desk_resources import DeskResources
from kiosk.domain.desk.accounts.gates import RecoveryShown
from kiosk.domain.desk.accounts.recovery import PrintRecovery
from kiosk.domain.desk.effects import Asking
from kiosk.domain.desk.events import DeskPress, TimePassed
from kiosk.domain.desk.rooms.incidents import PrintNotice
from kiosk.domain.desk.rooms.records import PrintStory
from kiosk.domain.desk.shift.facts import PrintDayList
from kiosk.domain.desk.state import Desk, IncidentList
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.incidents import Incident
from kiosk.domain.report.day_lists import DayFacts, DayList
from kiosk.domain.staff.attendance import Attended
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office import found
from tests.fakes.office.desk import FakePrinter
from tests.fakes.office.desk_clerks import ADMINISTRATOR, RECOVERY, FakeClerks
from tests.fakes.office.desk_views import the_desk

INCIDENT = Incident(1, NOW, "2番", "yama", None, "Home", (), (), is_open=True)
PAPERS: tuple[Asking, ...] = (
    PrintStory(found.story_of()),
    PrintNotice(INCIDENT),
    PrintDayList(DayList.OPENING, DayFacts(NOW, "2番", "")),
)
AT_WORK = Attended(ADMINISTRATOR, NOW, NOW)
SHOWN = RecoveryShown(ADMINISTRATOR, RECOVERY, NOW, PrintState.PRINTING, back=AT_WORK)


@dataclass
class PrintRoom:
    """A desk whose printer has a long sheet of somebody else in it first."""

    bot: QtBot
    clock: FakeClock = field(default_factory=FakeClock)
    printer: FakePrinter = field(default_factory=FakePrinter)
    goes_on: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.runners = jobs, print_jobs = SerialJobRunner("desk"), SerialJobRunner("print")
        parts = SimpleNamespace(clock=self.clock, clerks=FakeClerks(self.clock), printer=self.printer)
        parts.jobs, parts.print_jobs = jobs, print_jobs
        self.presenter = DeskPresenter(the_desk(), cast(DeskResources, parts))

    def stands(self, desk: Desk, *papers: Asking) -> None:
        self.runners[1].submit(lambda: self.goes_on.wait(10), lambda _: None)
        self.presenter.desk = desk
        for paper in papers:
            self.presenter._run(paper, desk.attendance)

    def comes_out(self) -> list[object]:
        self.goes_on.set()
        self.bot.waitUntil(lambda: not any(runner._open for runner in self.runners), timeout=5_000)
        return [*self.printer.stories, *self.printer.notices, *self.printer.day_lists, *self.printer.codes]

    def goes_away(self) -> None:
        self.clock.go_on(seconds=self.presenter.desk.idle.total_seconds())
        self.presenter.handle(TimePassed())


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[PrintRoom]:
    room = PrintRoom(qtbot)
    yield room
    room.goes_on.set()
    for runner in room.runners:
        runner.stop()
        assert runner.wait(5)


LEAVES: dict[str, Callable[[PrintRoom], None]] = {
    "logs out": lambda room: room.presenter.handle(DeskPress.LOG_OUT),
    "locks": lambda room: room.presenter.handle(DeskPress.LOCK),
    "goes away": PrintRoom.goes_away,
}


@pytest.mark.parametrize("leaves", LEAVES.values(), ids=LEAVES)
def test_no_paper_comes_out_after_its_clerk_has_gone(leaves: Callable[[PrintRoom], None], room: PrintRoom) -> None:
    incidents = IncidentList(chosen=INCIDENT.id, paper=PrintState.PRINTING)
    room.stands(replace(the_desk().at(AT_WORK), incidents=incidents), *PAPERS)
    leaves(room)
    assert room.comes_out() == []
    told = room.presenter.desk.incidents.paper
    is_locked = room.presenter.desk.attendance == the_desk().attendance
    assert told is (PrintState.FAILED if is_locked else PrintState.NOT_ASKED), "for when they come back"


def test_a_recovery_code_comes_out_only_while_it_is_shown(room: PrintRoom) -> None:
    desk = the_desk().at(SHOWN)
    paper = PrintRecovery(ADMINISTRATOR, RECOVERY)
    room.stands(desk, paper)
    room.presenter.handle(DeskPress.LEAVE_CODE)
    assert room.comes_out() == []
    room.presenter.desk = desk
    room.presenter._run(paper, desk.attendance)
    assert room.comes_out() == [ADMINISTRATOR]


def test_what_was_asked_for_at_work_comes_out_while_a_code_is_shown_too(room: PrintRoom) -> None:
    room.stands(the_desk().at(AT_WORK), *PAPERS)
    room.presenter._take(room.presenter.desk.at(SHOWN), ())
    assert len(room.comes_out()) == len(PAPERS)
