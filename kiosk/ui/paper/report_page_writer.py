"""Tables and bars on A4. A bar never stands without its number."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPen

from kiosk.ui.messages import say
from kiosk.ui.messages.desk.report import ReportTexts
from kiosk.ui.paper.page_writer import A4, PageWriter, Paper, px
from kiosk.ui.paper.report_tables import ReportCell, ReportTable
from kiosk.ui.theme.fonts import TEXT_FAMILY
from kiosk.ui.theme.palettes import STANDARD, Colour

_HEADING, _TEXT, _SMALL = 4.6, 3.6, 3.0
_ROW, _AFTER_HEADING = 6.2, 1.5
_NUMBER, _PAD, _NAME, _GAP = 24.0, 2.0, 78.0, 3.0
_CHART, _FOOT, _MOST_WIDE = 42.0, 6.0, 22.0
# A table of up to so many rows stands on one page.
_TOGETHER = 14
_FILLED = 0.62

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class ReportPageWriter(PageWriter):
    def __init__(self, device: QPagedPaintDevice, painter: QPainter, paper: Paper = A4) -> None:
        super().__init__(device, painter, paper)
        self._page = 1
        self._number_page()

    def turn_page(self) -> None:
        super().turn_page()
        self._page += 1
        self._number_page()

    def table(self, table: ReportTable) -> None:
        """Where there is one column, bars stand between the names and the numbers."""
        if not self._begin(table, min(len(table.rows) + 1, _TOGETHER) * _ROW):
            return
        single = len(table.columns) == 1
        if not single:
            self._row(table.heading, [column.heading for column in table.columns], sub=True)
        most = most_of(table)
        for row in table.rows:
            self.keep_together(_ROW)
            if single:
                self._bar(row.cells[0], most)
            self._row(row.name, table.texts(row), name_width=_NAME if single else None)

    def columns(self, table: ReportTable) -> None:
        """A column a row, its number on top."""
        if not self._begin(table, _CHART + _FOOT):
            return
        wide = min(self.paper.room / len(table.rows), _MOST_WIDE)
        most = most_of(table)
        for place, row in enumerate(table.rows):
            left = self.paper.margin + place * wide
            high = (_CHART - _ROW) * _part(row.cells[0], most)
            self._fill(left + wide * (1 - _FILLED) / 2, _CHART - high, wide * _FILLED, high)
            self._text(left, _CHART - high - _ROW, wide, table.texts(row)[0], _CENTRE, _SMALL)
            self._text(left, _CHART, wide, row.name, _CENTRE, _SMALL)
        self._rule(_CHART, Colour.LINE)
        self.skip(_CHART + _FOOT)

    def _begin(self, table: ReportTable, least: float) -> bool:
        """The title, on the page on which the table begins; False when the table has nothing to tell."""
        self.keep_together(self.height_of(table.title, _HEADING, bold=True) + _AFTER_HEADING + least)
        self.write(table.title, _HEADING, bold=True)
        self.skip(_AFTER_HEADING)
        if not table.rows:
            self.write(say(ReportTexts.NOTHING), _TEXT)
        return bool(table.rows)

    def _row(self, name: str, cells: list[str], *, name_width: float | None = None, sub: bool = False) -> None:
        right = self.paper.margin + self.paper.room - _NUMBER * len(cells)
        colour = Colour.SUB if sub else Colour.TEXT
        self._text(self.paper.margin, 0, name_width or right - self.paper.margin, name, _LEFT, _TEXT, colour)
        for place, text in enumerate(cells):
            self._text(right + place * _NUMBER + _PAD, 0, _NUMBER - _PAD, text, _RIGHT, _TEXT, colour)
        self._rule(_ROW, Colour.LINE if sub else Colour.QUIET)
        self.skip(_ROW)

    def _bar(self, cell: ReportCell, most: float) -> None:
        left = self.paper.margin + _NAME + _GAP
        room = self.paper.room - _NAME - _NUMBER - 2 * _GAP
        self._fill(left, _ROW * (1 - _FILLED) / 2, room * _part(cell, most), _ROW * _FILLED)

    def _number_page(self) -> None:
        self._take_font(_SMALL, bold=False, family=TEXT_FAMILY)
        there = QRectF(0, px(self.paper.height - self.paper.margin), px(self.paper.width), px(_ROW))
        self._painter.drawText(there, _CENTRE, say(ReportTexts.PAGE, number=self._page))

    def _text(
        self,
        left: float,
        down: float,
        width: float,
        text: str,
        place: Qt.AlignmentFlag,
        em: float,
        colour: Colour = Colour.TEXT,
    ) -> None:
        """In one line of this width, made smaller where it is too long for it."""
        self._take_font(em, bold=False, family=TEXT_FAMILY)
        needed = self._painter.fontMetrics().horizontalAdvance(text)
        if needed > px(width):
            self._take_font(em * px(width) / needed, bold=False, family=TEXT_FAMILY)
        self._painter.setPen(STANDARD.colour(colour))
        self._painter.drawText(self._area(left, down, width, _ROW), place, text)
        self._painter.setPen(STANDARD.colour(Colour.TEXT))

    def _fill(self, left: float, down: float, width: float, height: float) -> None:
        if width and height:
            self._painter.fillRect(self._area(left, down, width, height), STANDARD.colour(Colour.KEY))

    def _rule(self, down: float, colour: Colour) -> None:
        self._painter.setPen(QPen(STANDARD.colour(colour), px(0.2)))
        line = self._area(self.paper.margin, down, self.paper.room, 0)
        self._painter.drawLine(line.topLeft(), line.topRight())
        self._painter.setPen(STANDARD.colour(Colour.TEXT))

    def _area(self, left: float, down: float, width: float, height: float) -> QRectF:
        """Under the pen."""
        return QRectF(px(left), self._top + px(down), px(width), px(height))


def most_of(table: ReportTable) -> float:
    return max((row.cells[0] for row in table.rows if isinstance(row.cells[0], int | float)), default=0)


def _part(cell: ReportCell, most: float) -> float:
    """Of the whole length of a bar; what is hidden has none."""
    return cell / most if isinstance(cell, int | float) and most else 0.0
