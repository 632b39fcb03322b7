"""Where keys are typed, and what becomes of a scan there."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.keys.scan_bursts import MANY

TAKES_SCANS = "takes-scans"
"""The property of a line that may be filled by a scanner."""


@runtime_checkable
class TypingTarget(Protocol):
    """A widget into which keys are typed. Keys of a burst reach it until there are `shortest` of them."""

    @property
    def shortest(self) -> int:
        """How many keys in a row are no person's here."""

    @property
    def takes_scans(self) -> bool: ...

    def kept(self) -> str:
        """What stands here, to be put back; nothing, of a secret."""

    def put_back(self, kept: str) -> None:
        """A burst was typed here and is not welcome. A secret is typed from its beginning again."""

    def take_scan(self, text: str) -> None:
        """What a scanner has typed so far, in the place of what stood here."""

    def end_scan(self) -> None:
        """The scanner has typed its Enter or Tab."""


class LineEditTarget:
    """A line of the desk as such a place."""

    shortest = MANY

    def __init__(self, line: QLineEdit) -> None:
        self._line = line

    @property
    def takes_scans(self) -> bool:
        return bool(self._line.property(TAKES_SCANS))

    @property
    def _is_secret(self) -> bool:
        return self._line.echoMode() is not QLineEdit.EchoMode.Normal

    def kept(self) -> str:
        return "" if self._is_secret else self._line.text()

    def put_back(self, kept: str) -> None:
        self._line.setText(kept)

    def take_scan(self, text: str) -> None:
        self._line.setText(text)

    def end_scan(self) -> None:
        self._line.returnPressed.emit()


def target_at(widget: QWidget) -> TypingTarget | None:
    """None: what is typed at this widget presses, chooses or does nothing."""
    if isinstance(widget, QLineEdit):
        return None if widget.isReadOnly() else LineEditTarget(widget)
    return widget if isinstance(widget, TypingTarget) else None
