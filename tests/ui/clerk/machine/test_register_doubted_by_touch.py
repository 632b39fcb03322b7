"""A register that may not be the one of last time: told on both screens, before anybody gives a PIN."""

from collections.abc import Callable

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import steps
from tests.fakes.around.person import Person

pytestmark = pytest.mark.expects_log


def test_both_screens_tell_of_it_and_nobody_is_asked_for_a_pin(meet: Callable[..., Person]) -> None:
    person = meet(mode="counter")
    assert person.clerk is not None
    person.clerk.begins()
    assert person.kiosk.anchor is not None
    person.kiosk.anchor.look()
    (person.settings.data_dir / "practice.anchor").unlink()
    person.kiosk.anchor.look()
    person.bot.waitUntil(lambda: person.reads("機械の記録を確かめているため"))
    person.clerk.comes_to_read("登録簿の控えのしるしがなくなっています。")
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert isinstance(person.step, steps.Refused)
    assert person.step.refusal is Refusal.REGISTER_UNAVAILABLE
