"""A new clerk learns the refusals at the desk: card on, look beside, card off, and the next."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.lessons import CHAPTERS, LESSONS, Chapter
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.widgets.buttons import Button
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

PULL, SHOW = "カードを取る・台を直す", "画面を見る"


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    person = meet(mode="counter")
    assert person.clerk is not None
    person.clerk.begins()
    person.clerk.goes_to(Room.PRACTICE, "練習")
    return person


@pytest.fixture
def clerk(person: Person) -> ClerkAtDesk:
    assert person.clerk is not None
    return person.clerk


def is_refused(person: Person, refusal: Refusal) -> None:
    person.bot.waitUntil(lambda: person.step == steps.Refused(refusal), timeout=10_000)


def has_met(clerk: ClerkAtDesk, count: int) -> None:
    clerk.comes_to_read(f"見た画面  {count} / {len(LESSONS)}")


def test_cards_are_put_on_and_pulled_one_after_the_other_and_ticked_off(person: Person, clerk: ClerkAtDesk) -> None:
    has_met(clerk, 0)
    clerk.presses("chapter-right_card")
    clerk.presses("期限切れ")
    is_refused(person, Refusal.EXPIRED)
    has_met(clerk, 1)
    assert not clerk.can_press("ロック中"), "the card has to be pulled first"
    clerk.presses(PULL)
    clerk.presses("ロック中")
    is_refused(person, Refusal.PIN_LOCKED)
    assert clerk.can_press(f"使えない 2/{len(CHAPTERS[Chapter.RIGHT_CARD])}")
    clerk.presses(PULL)
    clerk.presses("chapter-reading")
    clerk.presses("台が外れる")
    is_refused(person, Refusal.NO_READER)
    clerk.presses(PULL)
    person.sees(steps.Plain.PLACE_CARD)
    assert not clerk.can_press(PULL)


def test_a_refusal_without_a_card_is_looked_at_and_then_a_card_put_on(person: Person, clerk: ClerkAtDesk) -> None:
    clerk.presses("chapter-counter")
    clerk.presses(SHOW)
    person.bot.waitUntil(lambda: person.reads("手続きできるのは、ご本人だけです"), timeout=10_000)
    has_met(clerk, 1)
    clerk.presses("chapter-goes_on")
    clerk.presses("よいカード")
    person.sees(Terms)
    person.touches("primary")
    person.sees(steps.EnterPin)
    has_met(clerk, 2)


def test_what_was_met_stays_when_the_room_is_left(person: Person, clerk: ClerkAtDesk) -> None:
    clerk.presses("のこり1回")
    person.sees(Terms)
    person.touches("primary")
    person.sees(steps.LastTry)
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.goes_to(Room.PRACTICE, "練習")
    has_met(clerk, 1)


def test_a_desk_in_service_has_no_practice_room(clerk: ClerkAtDesk) -> None:
    in_service = DeskWindow(clerk.window.page.theme, replace(clerk.desk, practice=None, room=Room.RECEPTION))
    clerk.bot.addWidget(in_service)
    in_service.show()
    shown = {button.text() for button in in_service.findChildren(Button) if button.isVisible()}
    assert "受付" in shown
    assert "練習" not in shown
