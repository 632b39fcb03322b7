"""The receipts of some days as a list in Excel, to be compared with paper: as much of each as the desk shows."""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

import xlsxwriter

from kiosk.domain.office.record_queries import (
    Damaged,
    DateRange,
    FinderFailed,
    FoundRecord,
    Query,
)
from kiosk.domain.ports import Finder
from kiosk.domain.report.counts import ReportPeriod
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.finding import FindTexts, row_of
from kiosk.ui.messages.desk.report import ReportTexts, period_of
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.act_objects import service_of
from kiosk.ui.messages.frame.moments import DateFormats, shown

_FONT = "BIZ UDPゴシック"
_COLUMNS = (
    (FindTexts.WHEN, 18),
    (FindTexts.MYKEY, 14),
    (FindTexts.TARGET, 34),
    (FindTexts.TAIL, 10),
    (FindTexts.STATE, 24),
    (FindTexts.REFERENCE, 16),
    (ReportTexts.COUNTER, 16),
)

ListedRecords = tuple[FoundRecord | Damaged, ...]


def records_of(finder: Finder, days: ReportPeriod, counter: str | None) -> ListedRecords | FinderFailed:
    """The oldest first. `counter` None: of all; which one a damaged record is of cannot be told, and it is listed."""
    found: list[FoundRecord | Damaged] = []
    query, after = Query(days=DateRange(days.first, days.last)), None
    while True:
        page = finder.find(query, after)
        if isinstance(page, FinderFailed):
            return page
        found += [row for row in page.rows if counter is None or isinstance(row, Damaged) or row.counter == counter]
        if (after := page.next) is None:
            return tuple(reversed(found))


def receipts_as_xlsx(
    days: ReportPeriod, records: ListedRecords, service_name: Callable[[str], str], now: datetime
) -> bytes:
    octets = io.BytesIO()
    book = xlsxwriter.Workbook(octets, {"in_memory": True})
    title = say(ReportTexts.RECEIPTS)
    book.set_properties({"title": title, "created": now.replace(tzinfo=None)})
    sheet = book.add_worksheet(title)
    bold, text = (book.add_format({"font_name": _FONT, "bold": bold}) for bold in (True, False))
    heading = (title, period_of(days), say(ReportTexts.RECEIPTS_COUNT, count=len(records)), say(ReportTexts.INTERNAL))
    for line, said in enumerate(heading):
        sheet.write_string(line, 0, said, bold if line == 0 else text)
    top = len(heading) + 1
    for column, (name, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(top, column, say(name), bold)
    for line, row in enumerate(_rows(records, service_name), start=top + 1):
        for column, cell in enumerate(row):
            # Text, so that a number keeps its zeros.
            sheet.write_string(line, column, cell, text)
    book.close()
    return octets.getvalue()


def _rows(records: ListedRecords, service_name: Callable[[str], str]) -> Iterator[Sequence[str]]:
    for record in records:
        cells = row_of(record, service_of(record, service_name))
        if isinstance(record, FoundRecord):
            moment = shown(DateFormats.LIST, record.recorded_at)
            yield moment, *cells[1:], counter_name(record.counter) if record.counter else say(ReportTexts.UNNAMED)
        else:
            yield cells
