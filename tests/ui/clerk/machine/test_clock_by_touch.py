"""A clock that cannot be right: told on both screens, and ended by an administrator at the desk."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.events import Room
from kiosk.domain.flow import steps
from kiosk.domain.machine.clock_rules import ClockDoubt, ClockFault
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.person import CitizenAndDesk, Person

pytestmark = pytest.mark.expects_log

DOUBT = ClockDoubt(ClockFault.BEFORE_RECORDS, NOW)


@dataclass
class AskedGuard:
    """Implements `domain.ports.ClockGuard`: the clock is right once the register was asked again after a word."""

    doubted: ClockDoubt | None = DOUBT
    is_accepted: bool = False

    def doubt(self) -> ClockDoubt | None:
        return self.doubted

    def renew(self) -> None:
        if self.is_accepted:
            self.doubted = None


@pytest.fixture
def guard() -> AskedGuard:
    return AskedGuard()


@pytest.fixture
def beside(meet: Callable[..., Person], guard: AskedGuard) -> CitizenAndDesk:
    person = meet(mode="counter")
    assert person.clerk is not None
    person.clerk.begins()
    presenter = person.kiosk.presenter
    presenter._resources = replace(presenter._resources, guard=guard)
    return CitizenAndDesk(person, person.clerk)


def test_both_screens_tell_of_it_and_nothing_is_begun(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    clerk.comes_to_read("機械の時計が、もうある記録")
    person.bot.waitUntil(lambda: person.reads("機械の時計を確かめているため"), timeout=5_000)
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert isinstance(person.step, steps.Refused)
    assert person.step.refusal is Refusal.CLOCK_WRONG
    assert person.reads("機械の時計が合っていないようです")


def test_an_administrator_ends_it_in_the_room_of_the_settings(beside: CitizenAndDesk, guard: AskedGuard) -> None:
    person, clerk = beside.person, beside.clerk
    clerk.comes_to_read("機械の時計が、もうある記録")
    clerk.goes_to(Room.SETTINGS, "設定")
    guard.is_accepted = True
    clerk.presses("いまの時計は合っている")
    clerk.comes_to_read("時計は合っていることにしました。0件の記録に印をつけました。")
    person.bot.waitUntil(lambda: person.flow.clock is None, timeout=5_000)
    clerk.bot.waitUntil(lambda: not clerk.can_press("いまの時計は合っている"), timeout=5_000)
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)
