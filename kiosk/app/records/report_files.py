"""The report as a file: Excel, with real numbers and charts of its own, or PDF. Never over another file."""

import io
import logging
import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import disk_usage

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kiosk.app.records.receipt_list import receipts_as_xlsx, records_of
from kiosk.domain.city.counter import Counter
from kiosk.domain.office.record_queries import FinderFailed
from kiosk.domain.ports import Clock, Finder
from kiosk.domain.report.counts import Hidden, Report, ReportPeriod
from kiosk.domain.settings.file_locations import FileLocation, LocationKind, NotWrittenWhy, WrittenFile
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local
from kiosk.files.durable import check_free, write_whole
from kiosk.files.file_locations import FileLocations
from kiosk.files.names import is_read_only
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.report import ReportTexts, hidden_text, title_of
from kiosk.ui.paper.page_writer import as_pdf as drawn_as_pdf
from kiosk.ui.paper.report_paper import draw_report, report_heading
from kiosk.ui.paper.report_tables import NumberKind, ReportCell, ReportTable, tables_of
from kiosk.ui.theme.palettes import STANDARD, Colour

log = logging.getLogger(__name__)

# Every Excel in Japanese has it.
_FONT = "BIZ UDPゴシック"
_NAME_WIDTH, _NUMBER_WIDTH = 44, 18
_CHART = {"width": 640, "height": 360}
_MOST_OF_A_SECOND = 100


def check_name(file: Path) -> None:
    """Raises UsageError unless the name is that of a new .xlsx or .pdf."""
    check_free(file, *_WRITERS)


def write_report(file: Path, report: Report, counter: Counter, now: datetime) -> None:
    """A PDF needs a QGuiApplication with its fonts. Raises UsageError, UserError."""
    check_name(file)
    write_whole(file, _WRITERS[file.suffix.lower()](report, counter, now))


@dataclass(frozen=True)
class ReportFiles:
    """Implements `domain.ports.ReportWriter`. `locations`: the sticks, and the machine's folder for reports."""

    counter: Counter
    clock: Clock
    locations: FileLocations

    def places(self) -> tuple[FileLocation, ...]:
        return tuple(self.locations.found())

    def write(self, report: Report, form: str, place: FileLocation) -> WrittenFile | NotWrittenWhy:
        now = self.clock.now()
        # A counter's name may be no file's.
        kind = "-public" if report.masked else "" if report.counter is None else "-one-counter"
        name = f"report-{report.days.first}-{report.days.last}{kind}-{local(now):%H%M%S}.{form}"
        return self._written(place, name, lambda: _WRITERS[f".{form}"](report, self.counter, now))

    def write_receipts(
        self, finder: Finder, days: ReportPeriod, counter: str | None, place: FileLocation
    ) -> WrittenFile | NotWrittenWhy:
        records, now = records_of(finder, days, counter), self.clock.now()
        if isinstance(records, FinderFailed):
            return NotWrittenWhy.UNREAD
        name = f"receipts-{days.first}-{days.last}-{local(now):%H%M%S}.xlsx"
        service_name = self.counter.catalogue.name_of
        return self._written(place, name, lambda: receipts_as_xlsx(days, records, service_name, now))

    def _written(self, place: FileLocation, name: str, contents: Callable[[], bytes]) -> WrittenFile | NotWrittenWhy:
        folder = self.locations.found().get(place)
        if folder is None:
            return self._why(place, 0)
        size = 0
        try:
            if place.kind is LocationKind.FOLDER:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            octets = contents()
            size = len(octets)
            with self.locations.held(place) as held:
                file = _free_name(held, name)
                write_whole(file, octets)
        except (UserError, OSError) as error:
            log.error("the report was not written: %s", type(error).__name__)
            return self._why(place, size)
        return WrittenFile(file.name, str(folder), place.name)

    def _why(self, place: FileLocation, size: int) -> NotWrittenWhy:
        """As the place looks afterwards."""
        found = self.locations.found()
        if (folder := found.get(place)) is None:
            is_there = any((one.kind, one.name) == (place.kind, place.name) for one in found)
            return NotWrittenWhy.SWAPPED if is_there else NotWrittenWhy.GONE
        if folder.is_symlink():
            return NotWrittenWhy.LINK
        if is_read_only(folder) or not os.access(folder, os.W_OK):
            return NotWrittenWhy.READ_ONLY
        try:
            return NotWrittenWhy.FULL if disk_usage(folder).free < size else NotWrittenWhy.FAILED
        except OSError:
            return NotWrittenWhy.GONE


def _free_name(folder: Path, name: str) -> Path:
    """Of two files of one second the second has a number."""
    first = folder / name
    others = (folder / f"{first.stem}-{number}{first.suffix}" for number in range(2, _MOST_OF_A_SECOND))
    return next((file for file in (first, *others) if not os.path.lexists(file)), first)


def as_pdf(report: Report, counter: Counter, now: datetime) -> bytes:
    """Raises UserError."""
    sheets = drawn_as_pdf(partial(draw_report, report=report, counter=counter, now=now), title_of(report))
    if sheets is None:
        raise UserError("The report cannot be drawn as a PDF. Write it as .xlsx.")
    return sheets


def as_xlsx(report: Report, counter: Counter, now: datetime) -> bytes:
    """One sheet for each table, after a sheet with the heading."""
    octets = io.BytesIO()
    book = xlsxwriter.Workbook(octets, {"in_memory": True})
    # The same report is the same file.
    book.set_properties({"title": title_of(report), "created": now.replace(tzinfo=None)})
    formats = _Formats(book)
    heading = report_heading(report, counter, now)
    _summary(book, formats, heading, report)
    tables = tables_of(report)
    for table in tables:
        sheet = book.add_worksheet(table.title)
        _fill(sheet, formats, table, heading)
        if table.rows and table in (tables.hours, tables.errands):
            _chart(book, sheet, table, "column" if table is tables.hours else "bar", len(heading) + 2)
    book.close()
    return octets.getvalue()


_WRITERS: dict[str, Callable[[Report, Counter, datetime], bytes]] = {".xlsx": as_xlsx, ".pdf": as_pdf}


class _Formats:
    """How cells look."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.title: Format = book.add_format({"font_name": _FONT, "font_size": 16, "bold": True})
        self.text: Format = book.add_format({"font_name": _FONT})
        self.heading: Format = book.add_format({"font_name": _FONT, "bold": True, "bottom": 1})
        self.number_heading: Format = book.add_format({"font_name": _FONT, "bold": True, "bottom": 1, "align": "right"})
        self.hidden: Format = book.add_format({"font_name": _FONT, "align": "right"})
        forms = {NumberKind.COUNT: "#,##0", NumberKind.TIME: "#,##0", NumberKind.SECONDS: "0.00"}
        self.numbers: dict[NumberKind, Format] = {
            kind: book.add_format({"font_name": _FONT, "num_format": form}) for kind, form in forms.items()
        }


def _summary(book: xlsxwriter.Workbook, formats: _Formats, heading: list[str], report: Report) -> None:
    sheet = book.add_worksheet(say(ReportTexts.SUMMARY))
    sheet.set_column(0, 0, _NAME_WIDTH)
    _head(sheet, formats, title_of(report), heading)
    line = len(heading) + 2
    sheet.write_string(line, 0, say(ReportTexts.COUNT), formats.text)
    _write(sheet, formats, line, 1, report.visits, NumberKind.COUNT)


def _head(sheet: Worksheet, formats: _Formats, title: str, lines: list[str]) -> None:
    sheet.write_string(0, 0, title, formats.title)
    for line, text in enumerate(lines, start=1):
        sheet.write_string(line, 0, text, formats.text)


def _fill(sheet: Worksheet, formats: _Formats, table: ReportTable, heading: list[str]) -> None:
    _head(sheet, formats, table.title, heading)
    top = len(heading) + 2
    sheet.set_column(0, 0, _NAME_WIDTH)
    sheet.set_column(1, len(table.columns), _NUMBER_WIDTH)
    sheet.write_string(top, 0, table.heading, formats.heading)
    for place, column in enumerate(table.columns, start=1):
        # In Excel all times are seconds, so that one can go on counting with them.
        in_seconds = say(ReportTexts.IN_SECONDS, heading=column.heading)
        text = column.heading if column.kind is NumberKind.COUNT else in_seconds
        sheet.write_string(top, place, text, formats.number_heading)
    for line, row in enumerate(table.rows, start=top + 1):
        sheet.write_string(line, 0, row.name, formats.text)
        for place, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True), start=1):
            _write(sheet, formats, line, place, cell, column.kind)


def _write(sheet: Worksheet, formats: _Formats, line: int, place: int, cell: ReportCell, kind: NumberKind) -> None:
    match cell:
        case Hidden():
            sheet.write_string(line, place, hidden_text(cell), formats.hidden)
        case None:
            sheet.write_blank(line, place, None, formats.text)
        case _:
            sheet.write_number(line, place, cell, formats.numbers[kind])


def _chart(book: xlsxwriter.Workbook, sheet: Worksheet, table: ReportTable, kind: str, top: int) -> None:
    """A chart beside the table, from its cells. Hidden numbers have no bar."""
    chart = book.add_chart({"type": kind})
    first, last = top + 1, top + len(table.rows)
    chart.add_series(
        {
            "name": table.title,
            "categories": [table.title, first, 0, last, 0],
            "values": [table.title, first, 1, last, 1],
            "fill": {"color": STANDARD.codes[Colour.KEY]},
            "data_labels": {"value": True},
        }
    )
    chart.set_title({"name": table.title, "name_font": {"name": _FONT, "size": 12}})
    chart.set_legend({"none": True})
    if kind == "bar":
        # Excel counts a bar chart's rows from below.
        chart.set_y_axis({"reverse": True})
    chart.set_size(_CHART)
    sheet.insert_chart(top, len(table.columns) + 2, chart)
