"""Writing down a page of A6, in millimetres, and on to a next one where it is allowed."""

from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from kiosk.ui.theme.tokens import TEXT_FAMILY
from kiosk.ui.widgets.phrases import phrases
from kiosk.ui.widgets.qr import modules, paint_modules

DPI = 300
_WIDTH_MM, _HEIGHT_MM, _MARGIN_MM = 105.0, 148.0, 9.0


class Pen:
    """Begins at the top of the first page."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        self._top = _px(_MARGIN_MM)
        self._left, self._width = _px(_MARGIN_MM), _px(_WIDTH_MM - 2 * _MARGIN_MM)

    @classmethod
    def on(cls, device: QPagedPaintDevice) -> "Pen | None":
        """None when the device refuses."""
        size = QPageSize(QSizeF(_WIDTH_MM, _HEIGHT_MM), QPageSize.Unit.Millimeter)
        device.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        )
        painter = QPainter()
        return cls(device, painter) if painter.begin(device) else None

    def done(self) -> bool:
        return self._painter.end()

    def skip(self, millimetres: float) -> None:
        self._top += _px(millimetres)

    def keep_together(self, millimetres: float) -> None:
        """Go on to a new page unless so much has room on this one."""
        if self._top + _px(millimetres) > _px(_HEIGHT_MM - _MARGIN_MM):
            self._device.newPage()
            self._top = _px(_MARGIN_MM)

    def height_of(self, text: str, em: float, *, bold: bool = False, indent: float = 0.0) -> float:
        """In millimetres."""
        self._take_font(em, bold=bold, family=TEXT_FAMILY)
        return len(self._lines(text, self._width - _px(indent))) * em * 1.5

    def write(
        self,
        text: str,
        em: float,
        *,
        bold: bool = False,
        family: str = TEXT_FAMILY,
        centred: bool = False,
        indent: float = 0.0,
    ) -> None:
        self._take_font(em, bold=bold, family=family)
        height = round(_px(em) * 1.5)
        flag = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        left, width = self._left + _px(indent), self._width - _px(indent)
        for line in self._lines(text, width):
            self._painter.drawText(QRect(left, self._top, width, height), flag, line)
            self._top += height

    def mark(self, text: str, em: float) -> None:
        """What stands before a text that is written with an indent; the pen stays on its line."""
        self._take_font(em, bold=True, family=TEXT_FAMILY)
        place = QRect(self._left, self._top, self._width, round(_px(em) * 1.5))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)

    def code(self, text: str, side: float) -> None:
        paint_modules(self._painter, QRect(self._left, self._top, self._width, _px(side)), modules(text))
        self._top += _px(side)

    def _take_font(self, em: float, *, bold: bool, family: str) -> None:
        font = QFont(family)
        font.setPixelSize(_px(em))
        font.setBold(bold)
        # A PDF that is searched, or read out, knows no ligatures.
        font.setFeature(QFont.Tag("liga"), 0)
        self._painter.setFont(font)

    def _lines(self, text: str, width: int) -> list[str]:
        metrics = self._painter.fontMetrics()
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines.append("")
            for piece in phrases(paragraph):
                if lines[-1] and metrics.horizontalAdvance(lines[-1] + piece) > width:
                    lines.append("")
                lines[-1] += piece
        return lines


def _px(millimetres: float) -> int:
    return round(millimetres * DPI / 25.4)
