"""Hands and scanners at a keyboard: a clock that goes on by as much as they take from key to key."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.keys.key_filter import KeyFilter

PERSON_MS, SCANNER_MS, REST_MS = 120, 5, 1_000

_WRITTEN = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


def has_the_keyboard(widget: QWidget) -> None:
    """From now on; of a window, whatever had it in there."""
    if not widget.isWindow():
        widget.setFocus()


def strike(at: QWidget, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys and letters as the window system sends them: to the window, while this widget has the keyboard."""
    has_the_keyboard(at)
    top = at.window()
    handle = top.windowHandle()
    assert handle is not None
    for each in keys:
        for key in each if isinstance(each, str) else (each,):
            if isinstance(key, Qt.Key):
                QTest.keyClick(handle, key, modifier)
            elif key in _WRITTEN:
                QTest.keyClick(handle, _WRITTEN[key], modifier)
            else:
                QTest.sendKeyEvent(QTest.KeyAction.Click, handle, Qt.Key(ord(key.upper())), key, modifier)


class _NoTimers(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        return event.type() == QEvent.Type.Timer or super().eventFilter(watched, event)


@contextmanager
def without_pause() -> Iterator[None]:
    """However long the machine takes for a key, a key that waits for others is not alone yet."""
    # Its filters go with it.
    none = _NoTimers()
    for window in QApplication.topLevelWidgets():
        for each in window.findChildren(KeyFilter, options=Qt.FindChildOption.FindDirectChildrenOnly):
            each._alone.installEventFilter(none)
    yield


@dataclass
class Typing:
    """Each key comes `gap_ms` after the one before: a person's, where nobody says otherwise."""

    gap_ms: int = PERSON_MS
    _now_ms: int = 1_000_000

    def __call__(self) -> int:
        """Nanoseconds, read once a key."""
        self._now_ms += self.gap_ms
        return self._now_ms * 1_000_000

    def rests(self) -> None:
        self._now_ms += REST_MS

    @contextmanager
    def at(self, gap_ms: int) -> Iterator[None]:
        """A burst of that pace, with a rest before it and after."""
        before, self.gap_ms = self.gap_ms, gap_ms
        self.rests()
        try:
            with without_pause():
                yield
            self.rests()
        finally:
            self.gap_ms = before
