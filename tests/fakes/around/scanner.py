"""A barcode scanner that types like a keyboard, triggered at whatever has the keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.typing.keyboard import Keyboard
from kiosk.ui.widgets.typing.keypad import Keypad
from tests.fakes.around.typed import Typing, strike

# A parcel, a leaflet's code, one that begins with a blank; letters find entries of lists.
CODES = ("49012345", "http://a/?1", " A 1234", "abc123")


def bursts(number: int) -> Iterator[tuple[str, ...]]:
    """For a page of this number: with Enter, with none, with Tab, and with Enter before as well."""
    for place, (before, after) in enumerate((("", "\r"), ("", ""), ("", "\t"), ("\r", "\r"))):
        yield (*before, *CODES[(number + place) % len(CODES)], *after)


def scan(keys: Typing, at: QWidget, burst: tuple[str, ...]) -> None:
    with keys.at(5):
        strike(at, *burst)
    QApplication.processEvents()
    assert at.window().focusWidget() is at, "it has moved the keyboard"


def stops(window: QWidget) -> list[QWidget]:
    """All that can have the keyboard, and the page itself; of a pad's keys, which are alike, the first."""
    takes = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.WheelFocus)
    there = [w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.focusPolicy() in takes]
    keys = [key for pad in window.findChildren(QWidget) if isinstance(pad, Keyboard | Keypad) for key in _keys_of(pad)]
    return [w for w in there if w not in keys]


def _keys_of(pad: QWidget) -> list[Button]:
    """All but its first."""
    return [key for key in pad.findChildren(Button) if key.isVisible() and key.isEnabled()][1:]
