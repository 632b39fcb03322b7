"""A scanner that types like a keyboard: told from a person by its speed, read back once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.domain.flow import steps
from tests.fakes.person import Person

Meet = Callable[..., Person]
ACCOUNT = "1234567890123456"


def types(person: Person, text: str, between: int) -> None:
    """Key events, `between` milliseconds apart, with Enter at the end."""
    pad = person.window.page.pad  # type: ignore[attr-defined]
    for number, letter in enumerate(f"{text}\r"):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(1000 + number * between)
        QApplication.sendEvent(pad, event)


@pytest.fixture
def person(meet: Meet) -> Person:
    someone = meet()
    someone.goes_to_services()
    someone.agrees_to_service("PayPay(チャージ)")
    return someone


def test_what_a_scanner_typed_is_read_back_in_groups_and_not_typed_again(person: Person) -> None:
    types(person, ACCOUNT, between=5)
    person.sees(steps.ReadBack)
    assert person.reads("1234 5678 9012 3456")
    person.touches("合っています")
    person.sees(steps.EnterField)
    assert person.reads("セキュリティコード")


def test_what_a_person_typed_on_a_keyboard_is_asked_for_twice(person: Person) -> None:
    types(person, ACCOUNT, between=120)
    person.bot.waitUntil(lambda: person.reads("もう一度、同じ番号を入れてください"), timeout=5_000)


def test_a_scan_on_top_of_what_was_touched_is_not_taken_for_a_scan(person: Person) -> None:
    person.touches("9")
    types(person, ACCOUNT, between=5)
    person.bot.waitUntil(lambda: person.reads("もう一度、同じ番号を入れてください"), timeout=5_000)


def test_a_code_that_is_no_number_of_this_field_is_refused_whole(person: Person) -> None:
    types(person, "https://example.invalid/?id=" + "9" * 80, between=5)
    person.bot.waitUntil(lambda: person.reads("文字の数がちがいます"), timeout=5_000)
    assert isinstance(person.step, steps.EnterField)
    assert person.step.first is None
