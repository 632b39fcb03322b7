"""Everything that a finger does here, keys do too: Enter and Space press, Esc goes back, digits type, arrows move."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import Calculator, ChooseService, EnterField, ReadBack, ServiceDetails
from kiosk.domain.flow.events import Cue, Press
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.ui.keys.conftest import digits_in

Meet = Callable[..., Person]
KEY = Qt.Key
ACCOUNT = "1234567890123456"


def presses(person: Person, *keys: str | Qt.Key) -> None:
    """As the window system does: to whatever has the keyboard. Each waits until it is known to be alone."""
    for each in keys:
        for key in each if isinstance(each, str) else (each,):
            strike(person.window, key)
            person.bot.wait(2)


def focused(person: Person) -> QWidget:
    focus = person.window.focusWidget()
    assert focus is not None
    return focus


def named(person: Person, name: str) -> QAbstractButton:
    # What has just come up is laid out in the next turns of the event loop.
    QApplication.processEvents()
    button = person._button(name)
    assert button is not None
    return button


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_and_space_press_what_has_the_focus(meet: Meet, key: Qt.Key) -> None:
    person = meet()
    named(person, "ポイントの予約をする").setFocus()
    presses(person, key)
    person.sees(steps.Plain.NEEDS)


def test_digits_are_typed_wherever_the_focus_is_and_enter_confirms_them(at_pin: Person) -> None:
    named(at_pin, "back").setFocus()
    presses(at_pin, "12", KEY.Key_Backspace, "234")
    assert digits_in(at_pin) == 4
    presses(at_pin, KEY.Key_Return)
    at_pin.sees(steps.Reserved)


def test_enter_confirms_what_was_touched(at_pin: Person) -> None:
    for digit in "1234":
        at_pin.touches(digit)
    presses(at_pin, KEY.Key_Return)
    at_pin.sees(steps.Reserved)


def test_a_blank_presses_a_key_of_the_pad_and_is_not_typed(at_pin: Person) -> None:
    named(at_pin, "7").setFocus()
    presses(at_pin, " ")
    assert digits_in(at_pin) == 1


def test_a_scan_on_a_button_fills_the_field_and_presses_nothing(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    back = named(person, "back")
    back.setFocus()
    with person.keys.at(5):
        strike(back, ACCOUNT, KEY.Key_Return)
    QApplication.processEvents()
    person.sees(ReadBack)
    assert person.reads("1234 5678 9012 3456")


def test_a_scan_on_a_button_is_no_pin(at_pin: Person) -> None:
    back = named(at_pin, "back")
    back.setFocus()
    with at_pin.keys.at(5):
        strike(back, "1234", KEY.Key_Return)
    QApplication.processEvents()
    assert digits_in(at_pin) == 0
    assert isinstance(at_pin.step, steps.EnterPin)
    assert focused(at_pin) is back


def test_tab_on_a_complete_number_goes_on_and_hands_nothing_over(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    presses(person, ACCOUNT)
    pad = focused(person)
    presses(person, KEY.Key_Tab)
    assert isinstance(person.step, EnterField)
    assert person.step.first is None
    assert focused(person) is not pad
    assert pad.isAncestorOf(focused(person))


def test_escape_goes_back(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    presses(person, KEY.Key_Escape)
    person.sees(steps.Plain.WHO)


def test_escape_first_closes_what_is_open_on_the_page(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    named(person, "filter-kind").setFocus()
    presses(person, KEY.Key_Return, KEY.Key_Escape)
    assert isinstance(person.step, ChooseService)
    assert not person.window.page._filters.is_open  # type: ignore[attr-defined]


def test_escape_on_the_question_whether_to_stop_stays(at_pin: Person) -> None:
    named(at_pin, "end").setFocus()
    presses(at_pin, KEY.Key_Return)
    assert at_pin.reads("手続きをやめますか")
    presses(at_pin, KEY.Key_Escape)
    assert not at_pin.reads("手続きをやめますか")
    assert isinstance(at_pin.step, steps.EnterPin)
    assert focused(at_pin).objectName() == "end"


def test_escape_on_the_warning_says_that_somebody_is_there(at_pin: Person) -> None:
    at_pin.waits(65)
    at_pin.kiosk.presenter.handle(Cue.TICK)
    assert at_pin.window._sheets.idle.isVisible()
    presses(at_pin, KEY.Key_Escape)
    at_pin.bot.waitUntil(lambda: at_pin.window._sheets.overlay is None)
    assert isinstance(at_pin.step, steps.EnterPin)


def test_escape_takes_no_call_back(at_pin: Person) -> None:
    named(at_pin, "staff").setFocus()
    presses(at_pin, KEY.Key_Space, KEY.Key_Escape)
    assert at_pin.window._sheets.staff.isVisible()
    presses(at_pin, KEY.Key_Tab, KEY.Key_Return)
    at_pin.bot.waitUntil(lambda: at_pin.window._sheets.overlay is None)
    assert focused(at_pin).objectName() == "staff"


def test_a_focus_that_was_put_behind_a_sheet_comes_back_to_it(at_pin: Person) -> None:
    """As the accessibility bus can."""
    at_pin.touches("staff")
    named(at_pin, "back").setFocus()
    presses(at_pin, KEY.Key_Return)
    assert isinstance(at_pin.step, steps.EnterPin)
    presses(at_pin, KEY.Key_Tab)
    assert focused(at_pin).objectName() == "staff-back"


def test_arrows_move_on_the_pad_to_what_lies_there(at_pin: Person) -> None:
    named(at_pin, "5").setFocus()
    for key, arrives in (
        (KEY.Key_Up, "2"),
        (KEY.Key_Left, "1"),
        (KEY.Key_Down, "4"),
        (KEY.Key_Right, "5"),
        (KEY.Key_Right, "6"),
    ):
        presses(at_pin, key)
        assert focused(at_pin).accessibleName() == arrives
    presses(at_pin, KEY.Key_Right)
    assert focused(at_pin).accessibleName() == "6", "nothing lies there"


def test_arrows_move_in_a_group_of_choices(meet: Meet) -> None:
    person = meet()
    named(person, "ポイントの予約をする").setFocus()
    presses(person, KEY.Key_Down)
    assert focused(person).accessibleName() == "ポイントの申し込みをする"
    presses(person, KEY.Key_Up)
    assert focused(person).accessibleName() == "ポイントの予約をする"


def test_a_screen_that_is_turned_leaves_the_focus_where_it_is(meet: Meet) -> None:
    person = meet()
    named(person, "ポイントの申し込みをする").setFocus()
    before = person.window.page
    person.window.resize(1280, 800)
    person.bot.waitUntil(lambda: person.window.page is not before)
    assert focused(person).accessibleName() == "ポイントの申し込みをする"


def test_the_language_is_changed_by_keys(meet: Meet) -> None:
    person = meet()
    named(person, "display").setFocus()
    presses(person, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
    assert focused(person).objectName() == "language-en"
    presses(person, KEY.Key_Return)
    assert focused(person).objectName() == "language-en"
    presses(person, KEY.Key_Escape)
    assert person.reads("reserve") or person.reads("Reserve")


def test_an_amount_is_typed_by_keys(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("PayPay(チャージ)")
    person.sees(ServiceDetails)
    person.kiosk.presenter.handle(Press.CALCULATOR)
    person.sees(Calculator)
    presses(person, "20000", KEY.Key_Backspace)
    assert person.window.page.half_typed() == "2000"


def test_a_key_that_is_pressed_twice_at_once_presses_nothing(meet: Meet) -> None:
    person = meet()
    tile = named(person, "ポイントの予約をする")
    tile.setFocus()
    handle = person.window.windowHandle()
    assert handle is not None
    with person.keys.at(5):
        for _ in range(2):
            QTest.keyClick(handle, KEY.Key_Return)
    QApplication.processEvents()
    assert person.step is steps.Plain.HOME
