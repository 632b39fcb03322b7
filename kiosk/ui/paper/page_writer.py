"""Writing down a page, in millimetres, and on to a next one where it is allowed."""

from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.city_data.locales import locale_of
from kiosk.domain.values.languages import Locale
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import bare
from kiosk.ui.messages import spoken
from kiosk.ui.theme.fonts import TEXT_FAMILY, families
from kiosk.ui.widgets.qr import modules, paint_modules
from kiosk.ui.widgets.text.readings import ReadMetrics, draw_line
from kiosk.ui.widgets.text.text_lines import lines_of

DPI = 300
_LINE_HEIGHT = 1.5
# Each line is rounded to the device: what was measured to end at the margin may end a little lower.
_INTO_MARGIN = 1.0

Draw = Callable[[QPagedPaintDevice], bool]
"""False when the device refuses."""


@dataclass(frozen=True)
class Paper:
    """In millimetres."""

    width: float
    height: float
    margin: float

    @property
    def room(self) -> float:
        """From margin to margin."""
        return self.width - 2 * self.margin


A6 = Paper(105.0, 148.0, 9.0)
A4 = Paper(210.0, 297.0, 15.0)


class PageWriter:
    """Begins at the top of the first page."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, paper: Paper = A6) -> None:
        self._device, self._painter, self.paper = device, painter, paper
        self._top = px(paper.margin)
        self._left, self._width = px(paper.margin), px(paper.room)

    @classmethod
    def on(cls, device: QPagedPaintDevice, paper: Paper = A6) -> Self | None:
        """None when the device refuses."""
        size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter)
        device.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        )
        painter = QPainter()
        return cls(device, painter, paper) if painter.begin(device) else None

    def done(self) -> bool:
        return self._painter.end()

    def skip(self, millimetres: float) -> None:
        self._top += px(millimetres)

    def keep_together(self, millimetres: float) -> None:
        """Go on to a new page unless so much has room on this one."""
        if self._top + px(millimetres) > px(self.paper.height - self.paper.margin):
            self.turn_page()

    def turn_page(self) -> None:
        self._device.newPage()
        self._top = px(self.paper.margin)

    @property
    def left_over(self) -> float:
        """Of this page, in millimetres."""
        return self.paper.height - self.paper.margin - self._top * 25.4 / DPI

    def height_of(self, text: str, em: float, *, bold: bool = False, indent: float = 0.0) -> float:
        """In millimetres."""
        self._take_font(em, bold=bold, family=TEXT_FAMILY)
        return len(self._lines(text, self._width - px(indent))) * em * self._line_height

    def largest_on_a_line(self, text: str, em: float, *, bold: bool = False) -> float:
        """So large, or as much smaller as it takes to have it on one line."""
        self._take_font(em, bold=bold, family=TEXT_FAMILY)
        return em * min(1.0, self._width / ReadMetrics(self._painter.font()).width(text))

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
        height = round(px(em) * self._line_height)
        flag = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        left, width = self._left + px(indent), self._width - px(indent)
        for line in self._lines(text, width):
            if self.left_over < em * self._line_height - _INTO_MARGIN:
                self.turn_page()
            place = QRect(left, self._top, width, height)
            if line == bare(line):
                self._painter.drawText(place, flag, line)
            else:
                draw_line(self._painter, QRectF(place), line, centred=centred)
            self._top += height

    @property
    def _locale(self) -> Locale:
        """Of what is spoken now: a sheet may go on in another language."""
        return locale_of(spoken())

    @property
    def _line_height(self) -> float:
        """Times the em."""
        return _LINE_HEIGHT * self._locale.line_height

    def write_block(self, lines: tuple[str, ...], em: float) -> None:
        """Under a line of its own, and together; the first line is its heading."""
        self.keep_together(2 + sum(self.height_of(line, em) for line in lines))
        self._painter.fillRect(self._left, self._top + px(1), self._width, px(0.3), Qt.GlobalColor.black)
        self.skip(2)
        heading, *others = lines
        self.write(heading, em, bold=True)
        for line in others:
            self.write(line, em)

    def mark(self, text: str, em: float) -> None:
        """What stands before a text that is written with an indent; the pen stays on its line."""
        self._take_font(em, bold=True, family=TEXT_FAMILY)
        place = QRect(self._left, self._top, self._width, round(px(em) * self._line_height))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)

    def code(self, text: str, side: float) -> None:
        paint_modules(self._painter, QRect(self._left, self._top, self._width, px(side)), modules(text))
        self._top += px(side)

    def rule(self, length: float) -> None:
        """A line to be measured, with a stroke at each end."""
        height, thin = px(3), px(0.3)
        for left, top, width, tall in (
            (0, height // 2, px(length), thin),
            (0, 0, thin, height),
            (px(length) - thin, 0, thin, height),
        ):
            self._painter.fillRect(self._left + left, self._top + top, width, tall, Qt.GlobalColor.black)
        self._top += height

    def _take_font(self, em: float, *, bold: bool, family: str) -> None:
        font = QFont(families(self._locale, family))
        font.setPixelSize(px(em))
        font.setBold(bold)
        # A PDF that is searched, or read out, knows no ligatures.
        font.setFeature(QFont.Tag("liga"), 0)
        self._painter.setFont(font)

    def _lines(self, text: str, width: int) -> list[str]:
        return lines_of(text, self._painter.font(), self._locale.breaks).within(width)


def px(millimetres: float) -> int:
    """Of a device of the resolution that pens write at."""
    return round(millimetres * DPI / 25.4)


def as_pdf(draws: Draw, title: str) -> bytes | None:
    """The sheets in memory. None when they cannot be drawn."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    device.setTitle(title)
    return bytes(buffer.data().data()) if draws(device) else None
