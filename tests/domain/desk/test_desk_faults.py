"""What nobody foresaw, at the desk: which page it closes, how long it is told, and when the page opens again."""

from datetime import timedelta

import pytest

from kiosk.domain.desk.effects import EffectAnswered, Perform
from kiosk.domain.desk.events import (
    BackupTold,
    DeskPress,
    FaultTold,
    RegisterDoubted,
    Room,
    RoomChosen,
    ScreenChanged,
)
from kiosk.domain.desk.rooms.settings import Sets
from kiosk.domain.desk.state import DeskRefusal, LockedBy
from kiosk.domain.machine.backups import BackupState
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.staff.account_answers import NotAnswered, Unsure
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.faults import FaultOrigin, FaultReport
from tests.domain.desk.test_desk import Office
from tests.domain.desk.test_setting import CLOSED_TODAY
from tests.fakes.office.desk_clerks import CLERK

ON_THE_DESK = FaultTold(FaultReport("12345", FaultOrigin.DESK))
OTHERS = [FaultTold(FaultReport("12345", whose)) for whose in FaultOrigin if whose is not FaultOrigin.DESK]


@pytest.fixture
def office() -> Office:
    office = Office()
    office.open()
    office.log_in(CLERK)
    return office


def test_the_clerk_goes_on_at_the_reception(office: Office) -> None:
    office.do(RoomChosen(Room.FIND), ON_THE_DESK)
    assert (office.desk.room, office.desk.is_page_closed) == (Room.RECEPTION, False)
    assert office.desk.fault == ON_THE_DESK.fault


def test_a_reception_that_fails_gives_way_to_a_plain_page_until_it_is_wanted_again(office: Office) -> None:
    office.do(ON_THE_DESK)
    assert office.desk.is_page_closed
    office.do(DeskPress.REOPEN_PAGE)
    assert (office.desk.is_page_closed, office.desk.fault) == (False, None)


def test_another_room_can_be_chosen_from_the_plain_page(office: Office) -> None:
    office.do(ON_THE_DESK, RoomChosen(Room.CALLS))
    assert (office.desk.room, office.desk.is_page_closed, office.desk.fault) == (Room.CALLS, False, None)


@pytest.mark.parametrize("told", OTHERS, ids=lambda told: told.fault.whose.name)
def test_a_fault_elsewhere_is_told_and_closes_nothing(office: Office, told: FaultTold) -> None:
    office.do(RoomChosen(Room.FIND), told)
    assert (office.desk.room, office.desk.fault) == (Room.FIND, told.fault)
    # Somebody who only moves has not read it yet.
    office.do(DeskPress.TOUCH)
    assert office.desk.fault == told.fault
    office.do(RoomChosen(Room.RECEPTION))
    assert office.desk.fault is None


def test_who_locks_the_desk_leaves_no_closed_page_behind(office: Office) -> None:
    office.do(ON_THE_DESK, DeskPress.LOCK)
    assert isinstance(office.desk.gate, LockedBy)
    assert not office.desk.is_page_closed
    office.do(ON_THE_DESK)
    assert office.desk.is_page_closed


@pytest.mark.parametrize("answer", [Unsure(), NotAnswered("It is not known.", is_unsure=True)])
def test_an_act_whose_answer_was_lost_is_not_told_as_undone(answer: Unsure | NotAnswered, office: Office) -> None:
    office.do(EffectAnswered(Perform(CLERK, Sets(CLOSED_TODAY)), answer))
    assert office.desk.refusal == DeskRefusal(Action.EDIT_CALENDAR, is_unsure=True)
    assert isinstance(office.desk.gate, Attended)


def test_a_citizens_screen_that_is_missing_is_told_until_it_is_there_again(office: Office) -> None:
    office.do(ScreenChanged(is_there=False), RoomChosen(Room.CALLS), DeskPress.LOCK)
    assert not office.desk.has_citizen_screen
    office.do(ScreenChanged(is_there=True))
    assert office.desk.has_citizen_screen


def test_how_the_backups_stand_is_known_whoever_is_at_the_desk(office: Office) -> None:
    state = BackupState(is_set_up=True, since=office.desk.now, late_after=timedelta(days=2), failed="full")
    office.do(BackupTold(state), RoomChosen(Room.CALLS), DeskPress.LOCK)
    assert office.desk.backups == state


def test_a_register_that_is_not_the_one_of_last_time_is_told_until_it_counts_again(office: Office) -> None:
    office.do(RegisterDoubted(AnchorFault.OLDER), RoomChosen(Room.CALLS), DeskPress.LOCK)
    assert office.desk.register_fault is AnchorFault.OLDER
    office.do(RegisterDoubted(None))
    assert office.desk.register_fault is None
