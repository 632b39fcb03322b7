"""A page that came by itself takes no touch for a moment: the hand was on its way to what stood there before."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.flow import steps
from kiosk.domain.flow.events import Cue
from kiosk.ui.frame import footer
from kiosk.ui.frame import window as windows
from kiosk.ui.widgets.buttons import Tile
from tests.fakes.around.person import Person, finger

Meet = Callable[..., Person]


def primary(person: Person) -> QAbstractButton:
    button = person.window.findChild(QAbstractButton, "primary")
    assert isinstance(button, QAbstractButton)
    return button


@pytest.mark.rests
def test_a_touch_that_meets_a_page_which_has_just_come_does_nothing(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.comes_to_terms()
    # Pulled as the hand comes down on the main button.
    person.takes_card()
    person.sees(steps.Between)
    primary(person).click()
    assert isinstance(person.step, steps.Between)
    person.bot.waitUntil(lambda: not windows._has_just_come(person.window._page_came))
    person.touches("はじめる")
    person.sees(steps.Plain.HOME)


@pytest.mark.rests
def test_a_first_page_that_comes_back_in_another_language_takes_no_touch_for_the_person_before(meet: Meet) -> None:
    person = meet()
    person.touches("display")
    person.touches("language-en")
    person.touches("display-close")
    person.touches_at(person.window.page.findChildren(Tile)[0])
    person.sees(steps.Plain.NEEDS)
    for seconds in (65, 25):
        person.waits(seconds)
        person.kiosk.presenter.handle(Cue.TICK)
    person.sees(steps.Plain.HOME)
    assert not person.window.takes_touches
    person.window.page.findChildren(Tile)[0].click()
    assert person.step is steps.Plain.HOME


def test_it_stands_long_enough_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert footer.REST_MS * windows._OWN_REST >= 600


@pytest.mark.rests
def test_what_a_touch_has_brought_takes_the_next_one_at_once(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.touches("back")
    person.touches("back")
    assert person.step is not steps.Plain.PLACE_CARD


@pytest.mark.rests
def test_a_warning_that_comes_over_the_page_takes_no_touch_that_was_meant_for_it(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.waits(65)
    person.kiosk.presenter.handle(Cue.TICK)
    step = person.step
    assert person.window._sheets.idle.isVisible()
    for button in person.window._sheets.idle.findChildren(QAbstractButton):
        button.click()
    assert person.step == step


@pytest.mark.rests
def test_a_touch_that_the_warning_has_overtaken_still_reaches_its_page(meet: Meet) -> None:
    """The finger was down already; what was typed on the pad would be lost with it."""
    person = meet()
    person.goes_to_pin()
    for digit in "1234":
        person.touches(digit)
    confirm = person._button("確認")
    assert confirm is not None
    there = confirm.mapTo(person.window, confirm.rect().center())
    QTest.touchEvent(person.window, finger()).press(0, there, person.window).commit()
    person.waits(65)
    person.kiosk.presenter.handle(Cue.TICK)
    assert person.window._sheets.idle.isVisible()
    QTest.touchEvent(person.window, finger()).release(0, there, person.window).commit()
    person.sees(steps.Reserved)
