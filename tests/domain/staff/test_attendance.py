"""A desk that nobody touches locks; the clerk who locked it unlocks it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.staff.attendance import WORKING_SESSION, Attended
from kiosk.domain.staff.clerks import Clerk, Role
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

IDLE = timedelta(minutes=5)
HANAKO = Clerk("hanako", "山田花子", Role.CLERK)
DESK = Attended(HANAKO, NOW, NOW)


def test_a_desk_locks_when_nobody_has_touched_it_for_the_whole_time() -> None:
    assert not DESK.is_idle(NOW + timedelta(seconds=299), IDLE)
    assert DESK.is_idle(NOW + IDLE, IDLE)


def test_a_touch_begins_the_time_anew() -> None:
    assert not DESK.touched(NOW + timedelta(minutes=4)).is_idle(NOW + timedelta(minutes=8), IDLE)


def test_a_desk_locks_when_its_clock_was_set_back() -> None:
    assert DESK.is_idle(NOW - timedelta(seconds=1), IDLE)


def test_the_code_is_asked_for_within_the_working_session_only() -> None:
    locked = DESK.locked()
    assert locked.takes_code(NOW + WORKING_SESSION - timedelta(seconds=1))
    assert not locked.takes_code(NOW + WORKING_SESSION)
    assert not locked.takes_code(NOW - timedelta(seconds=1))


def test_unlocking_goes_on_with_the_same_working_session_and_the_role_of_now() -> None:
    later = NOW + timedelta(hours=2)
    desk = DESK.locked().unlocked(replace(HANAKO, role=Role.SUPERVISOR), later)
    assert (desk.since, desk.touched_at, desk.clerk.role) == (NOW, later, Role.SUPERVISOR)


def test_nobody_unlocks_what_another_clerk_locked() -> None:
    with pytest.raises(ValueError, match="only what they locked"):
        DESK.locked().unlocked(Clerk("taro", "太郎", Role.ADMINISTRATOR), NOW)


def test_a_code_is_taken_in_the_second_of_the_log_in_by_the_registers_clock_too() -> None:
    locked = Attended(HANAKO, NOW + timedelta(milliseconds=430), NOW).locked()
    assert locked.takes_code(NOW)
    assert not locked.takes_code(NOW - timedelta(seconds=1))
