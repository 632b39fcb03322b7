"""A scanner that types like a keyboard: told from a person by its pace, and welcome only where an ID is entered."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import EnterField, ReadBack
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem
from kiosk.domain.flow.events import Cue
from kiosk.domain.flow.steps import kind_of
from tests.fakes.around.person import Person
from tests.fakes.around.typed import has_the_keyboard, strike, without_pause
from tests.ui.keys.conftest import digits_in

Meet = Callable[..., Person]
ACCOUNT, OTHER = "1234567890123456", "6543210987654321"
REFUSED = "読み取り機で読んだ文字は、ここには入れられません"
UNUSED = "そのキーは、ここでは使えません"
PACES = [1, 20, 30]


def pad_of(person: Person) -> QWidget:
    pad = person.window.page._pad
    assert pad is not None
    return pad


def scans(person: Person, text: str, *, ends: bool = True, pace: int = 5) -> None:
    with person.keys.at(pace):
        strike(pad_of(person), text)
        if ends:
            strike(pad_of(person), Qt.Key.Key_Return)


def types(person: Person, text: str) -> None:
    strike(pad_of(person), text)


def presses_enter(person: Person) -> None:
    strike(pad_of(person), Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.fixture
def at_field(meet: Meet) -> Person:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    return person


@pytest.mark.parametrize("pace", PACES)
def test_what_a_scanner_typed_is_read_back_in_groups_and_not_typed_again(at_field: Person, pace: int) -> None:
    scans(at_field, ACCOUNT, pace=pace)
    at_field.sees(ReadBack)
    assert at_field.reads("1234 5678 9012 3456")
    at_field.touches("合っています")
    at_field.sees(EnterField)
    assert at_field.reads("セキュリティコード")


@pytest.mark.parametrize("pace", [60, 80, 100])
def test_what_a_person_typed_on_a_keyboard_is_asked_for_twice(at_field: Person, pace: int) -> None:
    at_field.keys.gap_ms = pace
    types(at_field, ACCOUNT)
    presses_enter(at_field)
    assert at_field.reads("もう一度、同じ番号を入れてください")


def posts(person: Person, text: str) -> None:
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        assert event.timestamp() == 0
        QApplication.postEvent(person.window.windowHandle(), event)
    QApplication.processEvents()


def test_keys_without_a_time_stamp_are_a_persons(at_field: Person) -> None:
    """As Qt posts them once more to the window, when it has asked assistive technology."""
    has_the_keyboard(pad_of(at_field))
    posts(at_field, f"{ACCOUNT}\r")
    QApplication.processEvents()
    assert at_field.reads("もう一度、同じ番号を入れてください")


def test_a_scan_that_assistive_technology_was_asked_about_is_one(at_pin: Person) -> None:
    has_the_keyboard(pad_of(at_pin))
    with at_pin.keys.at(5):
        posts(at_pin, "1234\r")
    QApplication.processEvents()
    assert digits_in(at_pin) == 0
    assert isinstance(at_pin.step, steps.EnterPin)
    assert at_pin.reads(REFUSED)


def test_a_scan_takes_the_place_of_what_stood_there(at_field: Person) -> None:
    at_field.touches("9")
    types(at_field, "77")
    scans(at_field, OTHER, ends=False)
    scans(at_field, ACCOUNT)
    at_field.sees(ReadBack)
    assert at_field.reads("1234 5678 9012 3456")


def test_a_scan_without_an_end_is_read_back_when_it_is_confirmed(at_field: Person) -> None:
    scans(at_field, ACCOUNT, ends=False)
    assert isinstance(at_field.step, EnterField)
    at_field.touches("確認")
    at_field.sees(ReadBack)


def test_a_scan_that_was_corrected_by_hand_is_typed_twice(at_field: Person) -> None:
    scans(at_field, ACCOUNT, ends=False)
    strike(pad_of(at_field), Qt.Key.Key_Backspace)
    types(at_field, "6")
    presses_enter(at_field)
    assert at_field.reads("もう一度、同じ番号を入れてください")


def test_a_code_that_is_no_number_of_this_field_is_refused_whole(at_field: Person) -> None:
    scans(at_field, "https://example.invalid/?id=" + "9" * 80)
    assert at_field.reads("文字の数がちがいます")
    assert isinstance(at_field.step, EnterField)
    assert at_field.step.first is None


def test_a_security_code_is_not_scanned(at_field: Person) -> None:
    scans(at_field, ACCOUNT)
    at_field.touches("合っています")
    at_field.sees(EnterField)
    before = at_field.step
    for ends in (True, False):
        types(at_field, "4")
        scans(at_field, ACCOUNT, ends=ends)
        assert at_field.step == before
        assert pad_of(at_field).typed == ""  # type: ignore[attr-defined]
        assert at_field.reads(REFUSED)


def test_no_scan_is_a_pin(at_pin: Person) -> None:
    codes = ("1234", "4901234567894", "https://example.invalid/1234")
    for code, ends, pace in product(codes, (True, False), PACES):
        types(at_pin, "1")
        scans(at_pin, code, ends=ends, pace=pace)
        assert digits_in(at_pin) == 0
        assert at_pin.reads(REFUSED)
    assert at_pin.flow.session is not None
    assert at_pin.flow.session.tries_left == 3
    assert isinstance(at_pin.step, steps.EnterPin)


def test_an_enter_upon_the_last_digit_is_no_persons(at_pin: Person) -> None:
    types(at_pin, "123")
    with at_pin.keys.at(5):
        strike(pad_of(at_pin), Qt.Key.Key_4)
        presses_enter(at_pin)
    assert isinstance(at_pin.step, steps.EnterPin)
    presses_enter(at_pin)
    at_pin.sees(steps.Reserved)


def test_a_slow_scanner_that_types_more_than_a_pin_spends_no_try(at_pin: Person) -> None:
    types(at_pin, "12345")
    assert digits_in(at_pin) == 0
    assert at_pin.reads("暗証番号は4けたです")


def test_a_scanner_that_begins_with_enter_hands_no_pin_over(at_pin: Person) -> None:
    types(at_pin, "1234")
    with at_pin.keys.at(5):
        strike(pad_of(at_pin), Qt.Key.Key_Return)
        strike(pad_of(at_pin), "4901234567894")
    QApplication.processEvents()
    assert isinstance(at_pin.step, steps.EnterPin)
    assert digits_in(at_pin) == 0


def test_a_key_that_is_held_down_is_one_key(at_pin: Person) -> None:
    types(at_pin, "1")
    for _ in range(30):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True)
        QApplication.sendEvent(at_pin.window.windowHandle(), held)
    assert digits_in(at_pin) == 1
    assert not at_pin.reads(REFUSED)


def test_a_number_pad_without_num_lock_says_so(at_pin: Person) -> None:
    strike(pad_of(at_pin), Qt.Key.Key_Home, modifier=Qt.KeyboardModifier.KeypadModifier)
    assert at_pin.reads("Num Lock")


def test_a_key_that_means_nothing_here_says_so(at_pin: Person) -> None:
    types(at_pin, "x")
    assert at_pin.reads(UNUSED)


def test_the_word_goes_with_its_page(at_pin: Person) -> None:
    types(at_pin, "x1234")
    presses_enter(at_pin)
    at_pin.sees(steps.Reserved)
    assert not at_pin.reads(UNUSED)


def test_a_scan_looks_for_no_service(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    page, field = person.window.page, person.window.focusWidget()
    strike(field, "wa")
    with person.keys.at(5):
        strike(field, "4901234567894")
        strike(field, Qt.Key.Key_Return)
    assert page.query == "wa"  # type: ignore[attr-defined]
    assert person.reads(REFUSED)


@pytest.mark.usefixtures("own_ids")
def test_a_mykey_id_is_scanned_once_and_then_typed_as_it_is_written(meet: Meet) -> None:
    """A keyboard whose Caps Lock is on inverts what a scanner types: twice the same, and twice wrong."""
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.comes_to_terms()
    person.touches("primary")
    person.sees(EnterMyKey)
    scans(person, "aBc123XY")
    assert isinstance(person.step, EnterMyKey)
    assert person.step.first == "aBc123XY"
    scans(person, "aBc123XY")
    assert isinstance(person.step, EnterMyKey)
    assert person.reads(REFUSED)
    types(person, "AbC123xy")
    presses_enter(person)
    assert isinstance(person.step, EnterMyKey)
    assert person.step.problem is MyKeyProblem.DIFFERENT


def sends(person: Person, key: Qt.Key, text: str, *, repeats: bool) -> None:
    """As the window system does."""
    handle = person.window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeats))
    person.bot.wait(5)


def ends_within(person: Person, minutes: int, *, key: Qt.Key = Qt.Key.Key_A, text: str = "", scan: str = "") -> bool:
    """Whether the page goes although a key is held down, or something is scanned again and again."""
    before = kind_of(person.step)
    for _ in range(minutes * 4):
        person.waits(15)
        if scan:
            scans(person, scan)
        else:
            sends(person, key, text, repeats=True)
        person.kiosk.presenter.handle(Cue.TICK)
        if kind_of(person.step) is not before:
            return True
    return False


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_A, "a"), (Qt.Key.Key_Down, ""), (Qt.Key.Key_Space, " ")])
def test_a_key_that_is_held_down_keeps_no_page_open(meet: Meet, key: Qt.Key, text: str) -> None:
    person = meet()
    person.reserves()
    sends(person, key, text, repeats=False)
    assert ends_within(person, 10, key=key, text=text)


def test_a_scan_that_is_refused_again_and_again_keeps_no_page_open(at_pin: Person) -> None:
    assert ends_within(at_pin, 5, scan="4901234567894")


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_1, "1"), (Qt.Key.Key_Down, ""), (Qt.Key.Key_Backspace, "\b")])
def test_a_key_that_a_person_presses_is_a_sign_that_they_are_there(at_pin: Person, key: Qt.Key, text: str) -> None:
    at_pin.waits(20)
    sends(at_pin, key, text, repeats=False)
    assert at_pin.clock.now() - at_pin.flow.touched_at < timedelta(seconds=10)


def presses(person: Person, text: str) -> None:
    """As the window system does: to whatever has the keyboard."""
    handle = person.window.windowHandle()
    assert handle is not None
    for letter in text:
        key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(letter, Qt.Key(ord(letter)))
        QTest.keyClick(handle, key)
        person.bot.wait(5)


def is_warned(person: Person) -> None:
    person.waits(65)
    person.kiosk.presenter.handle(Cue.TICK)
    assert person.window._sheets.idle.isVisible()


def calls(person: Person) -> None:
    person.touches("staff")
    assert person.window._sheets.staff.isVisible()


@pytest.mark.parametrize("lies_over", [is_warned, calls])
def test_no_key_works_the_page_under_a_sheet(at_pin: Person, lies_over: Callable[[Person], None]) -> None:
    pad, step = pad_of(at_pin), at_pin.step
    lies_over(at_pin)
    presses(at_pin, "1234\r")
    types(at_pin, "1234")
    presses_enter(at_pin)
    assert digits_in(at_pin) == 0
    assert at_pin.step == step
    assert at_pin.window.page.isVisible()
    assert pad is pad_of(at_pin)


@pytest.mark.parametrize(("lies_over", "name"), [(is_warned, "stay"), (calls, "staff-back")])
def test_a_sheet_is_worked_by_keys_and_gives_them_back(
    at_pin: Person, lies_over: Callable[[Person], None], name: str
) -> None:
    presses(at_pin, "1")
    lies_over(at_pin)
    for _ in range(3):
        presses(at_pin, "\t")
        assert at_pin.window.focusWidget().objectName() == name
    presses(at_pin, " ")
    at_pin.bot.waitUntil(lambda: at_pin.window._sheets.overlay is None)
    presses(at_pin, "23")
    assert digits_in(at_pin) == 3


def test_a_key_that_waited_when_the_sheet_came_presses_nothing(at_pin: Person) -> None:
    step = at_pin.step
    types(at_pin, "1234")
    with without_pause():
        strike(pad_of(at_pin), Qt.Key.Key_Return)
        is_warned(at_pin)
    at_pin.bot.wait(20)
    assert at_pin.step == step
