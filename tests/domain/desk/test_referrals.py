"""Noting that a visitor was sent to another window."""

from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.referrals import Referred
from kiosk.domain.office.referrals import CityHallWindow
from kiosk.domain.staff.clerks import Action
from tests.domain.desk.test_desk import Office, attended, office
from tests.fakes.office.desk_clerks import CLERK

__all__ = ["attended", "office"]


def test_who_is_sent_on_is_noted_in_the_desks_log_and_told(attended: Office) -> None:
    attended.do(Referred(CityHallWindow.TAX))
    assert attended.clerks.asked == [(CLERK.login, Action.NOTE_REFERRAL, True)]
    assert attended.desk.referred is CityHallWindow.TAX


def test_it_is_told_until_the_clerk_goes_on(attended: Office) -> None:
    attended.do(Referred(CityHallWindow.TAX), RoomChosen(Room.RECEPTION))
    assert attended.desk.referred is None


def test_at_a_locked_desk_nothing_is_noted(attended: Office) -> None:
    attended.do(DeskPress.LOCK, Referred(CityHallWindow.TAX))
    assert attended.clerks.asked == []
    assert attended.desk.referred is None
