"""A press is a press, however it comes: by touch, mouse, Space, Enter, a switch, or the accessibility bus."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class PressGate(Protocol):
    """A window as its buttons know it."""

    def takes_press(self, on: QWidget) -> bool:
        """Whether a press that begins now is meant for what stands there."""

    def hear_press(self) -> None:
        """Somebody is there."""


def is_meant(on: QWidget) -> bool:
    """Whether a press that begins now may act; asked of the window."""
    window = on.window()
    return not isinstance(window, PressGate) or window.takes_press(on)


def tell_window(of: QWidget) -> None:
    """Somebody has pressed it."""
    window = of.window()
    if isinstance(window, PressGate):
        window.hear_press()
