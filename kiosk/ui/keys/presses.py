"""A press is a press, however it comes: by touch, mouse, Space, Enter, a switch, or the accessibility bus."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


@runtime_checkable
class PressGate(Protocol):
    """A window as its buttons know it."""

    def takes_press(self, on: QWidget) -> bool:
        """Whether a press that begins now is meant for what stands there."""

    def hear_press(self) -> None:
        """Somebody is there."""


@runtime_checkable
class EarlyPressTeller(Protocol):
    """A window that says when a press came too early: no key is lost unseen."""

    def tell_early_press(self) -> None: ...


def may_be_pressed(on: QWidget) -> bool:
    """Whether a press that began now would be meant; asked of the window."""
    window = on.window()
    return not isinstance(window, PressGate) or window.takes_press(on)


_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})


def begins_touch(event: QEvent) -> bool:
    """Whether a finger, a mouse or a pen comes down: once for each, though Qt makes a mouse's press of every touch and
    pen that nothing has taken as one.
    """
    if isinstance(event, QMouseEvent) and event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized:
        return False
    return event.type() in _TOUCHES


def is_meant(on: QWidget) -> bool:
    """Whether a press that begins now may act. Who pressed is told where it may not."""
    if may_be_pressed(on):
        return True
    window = on.window()
    if isinstance(window, EarlyPressTeller):
        window.tell_early_press()
    return False


def tell_window(of: QWidget) -> None:
    """Somebody has pressed it."""
    window = of.window()
    if isinstance(window, PressGate):
        window.hear_press()
