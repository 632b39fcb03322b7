"""The report on paper: A4, a table a heading, the counts as bars beside their numbers."""

from datetime import datetime

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.report.counts import Report
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.report import ReportTexts, publication_of, scope_of, title_of, visits_of
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.paper.page_writer import A4
from kiosk.ui.paper.report_page_writer import ReportPageWriter
from kiosk.ui.paper.report_tables import tables_of

_TITLE, _LINE, _NOTE, _GAP = 7.0, 4.6, 3.2, 7.0


def report_heading(report: Report, counter: Counter, now: datetime) -> list[str]:
    """What stands over a report, whatever it is written into: whose it is, of which days and counter, and for whom."""
    municipality = counter.municipality
    lines = [f"{municipality.name} {municipality.counter.name}", scope_of(report), visits_of(report)]
    lines += [publication_of(report), say(ReportTexts.MADE, moment=shown(DateFormats.FULL, now))]
    if report.head is not None:
        lines.append(say(ReportTexts.HEAD, head=str(report.head)))
    return [*lines, say(ReportTexts.PRACTICE)] if counter.practice else lines


def draw_report(device: QPagedPaintDevice, report: Report, counter: Counter, now: datetime) -> bool:
    """As many pages of A4 as it takes. False when the device refuses."""
    pen = ReportPageWriter.on(device, A4)
    if pen is None:
        return False
    pen.write(title_of(report), _TITLE, bold=True)
    place, scope, visits, *notes = report_heading(report, counter, now)
    pen.write(place, _LINE)
    pen.write(scope, _LINE)
    pen.write(visits, _LINE, bold=True)
    for note in notes:
        pen.write(note, _NOTE)
    tables = tables_of(report)
    for table in tables:
        pen.skip(_GAP)
        pen.columns(table) if table is tables.hours else pen.table(table)
    return pen.done()
