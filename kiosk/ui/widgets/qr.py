"""A QR code on the screen."""

from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_QUIET_ZONE = 4
# On any ground: a scanner reads dark modules on light.
_DARK, _LIGHT = QColor("#1a1a1a"), QColor("#ffffff")


def modules(text: str) -> list[list[bool]]:
    """The code's dark and light modules with the quiet zone that the standard asks for."""
    import segno  # noqa: PLC0415 - with the first code that is drawn

    code = segno.make_qr(text, error="m")
    return [[bool(cell) for cell in row] for row in code.matrix_iter(border=_QUIET_ZONE)]


def paint_modules(painter: QPainter, area: QRect, rows: list[list[bool]]) -> None:
    """Paint whole pixels for each module, centred: scanners need sharp edges."""
    side = min(area.width(), area.height()) // len(rows)
    left = area.left() + (area.width() - side * len(rows)) // 2
    top = area.top() + (area.height() - side * len(rows)) // 2
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + x * side, top + y * side, side, side, _DARK)


@lru_cache(64)
def _address_modules(address: str) -> list[list[bool]]:
    """The search for the best mask takes longer than the rest of a page."""
    return modules(address)


class QrCode(QWidget):
    """`is_public`: an address that anybody may know; of anything else no code is kept."""

    def __init__(
        self, text: str, side: int, name: str, parent: QWidget | None = None, *, is_public: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows = _address_modules(text) if is_public else modules(text)
        self.setFixedSize(side, side)
        hear_as(self, HeardAs.PICTURE, name)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), _LIGHT)
        paint_modules(painter, self.rect(), self._rows)


def beside_its_use(theme: Theme, code: QrCode, words: str) -> QHBoxLayout:
    """The code, and beside it what it is for."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(4))
    row.addWidget(code)
    row.addWidget(TextLabel(theme, TextRole.LABEL, words, centred_down=True), 1)
    return row
