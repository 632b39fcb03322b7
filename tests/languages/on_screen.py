"""What is wrong with the texts on a window: cut, without room, in other letters, or heard with its readings."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.city_data.locales import languages
from kiosk.domain.values.languages import Language
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages.frame.display import DisplayName
from kiosk.ui.messages.frame.languages import Languages, name_of
from kiosk.ui.widgets.buttons import Button, EventButton
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.letters import in_other_letters
from tests.screens.rules import W, has_room, is_read_in_the_order_seen, is_whole, keeps_the_rules
from tests.screens.test_every_screen import CALLS, OFFER, _counter
from tests.ui.heard.test_every_page_is_heard import heard, name_of_thing


def on_page(window: KioskWindow, *, is_typed: bool) -> Iterator[str]:
    """`is_typed`: Japanese stands there that somebody typed, or the keys for it."""
    rules = (partial(rule, window) for rule in (keeps_the_rules, is_read_in_the_order_seen, _steps_have_room))
    yield from _broken((*_of_texts(window, window), *rules))
    yield from _heard_with_readings(window, window)
    if not is_typed:
        yield from _in_other_letters(window, window)


def on_sheet(window: KioskWindow, sheet: Overlay) -> Iterator[str]:
    yield from _broken(_of_texts(window, sheet))
    for button in _seen(sheet, QAbstractButton):
        if min(button.width(), button.height()) < window.dress.theme.target:
            yield f"too small: {button.accessibleName()}"
    yield from _heard_with_readings(window, sheet)
    yield from _in_other_letters(window, sheet)


def _seen(on: QWidget, kind: type[W]) -> list[W]:
    return [widget for widget in on.findChildren(kind) if widget.isVisible()]


def _of_texts(window: KioskWindow, on: QWidget) -> Iterator[Callable[[], None]]:
    yield from (partial(is_whole, words, window.dress.theme) for words in _seen(on, TextLabel) if words.text())
    yield from (partial(has_room, button) for button in _seen(on, Button))


def _broken(rules: Iterable[Callable[[], None]]) -> Iterator[str]:
    """Each once, and not the first alone."""
    told = set()
    for rule in rules:
        try:
            rule()
        except AssertionError as wrong:
            (line, *_) = str(wrong).splitlines() or [repr(wrong)]
            if line not in told:
                told.add(line)
                yield line


def _steps_have_room(window: KioskWindow) -> None:
    """They are drawn on their line, and no labels."""
    line = window._around.steps
    if line.isVisible():
        assert line.width() >= line.minimumSizeHint().width(), f"wider than its place: {line._names}"


def _heard_with_readings(window: KioskWindow, on: QWidget) -> Iterator[str]:
    for thing in heard(on) if window.dress.language == "ja-easy" else ():
        for text in (name_of_thing(thing), thing.text(QAccessible.Text.Description)):
            if "《" in text:
                yield f"heard with its readings: {text}"


def _in_other_letters(window: KioskWindow, on: QWidget) -> Iterator[str]:
    texts = [words.said for words in _seen(on, TextLabel)]
    texts += [button.said for button in _seen(on, EventButton)]
    texts += window._around.steps._names if on is window else []
    yield from (f"in other letters: {text}" for text in dict.fromkeys(texts) if is_strange(text, window.dress.language))


def is_strange(text: str, language: Language) -> bool:
    """Whether it is in other letters than the language's own, whatever names are in it."""
    for name in _names():
        text = text.replace(name, "")
    return in_other_letters(text, language)


@cache
def _names() -> tuple[str, ...]:
    """Of counters, as the city writes them, and of languages, each in itself; longer ones first."""
    counters = [_counter().name, OFFER.earlier.counter, *(call.counter for call in CALLS)]
    words = [str(word.value) for kind in (DisplayName, Languages) for word in kind]
    return tuple(sorted([*counters, *words, *map(name_of, languages())], key=len, reverse=True))
