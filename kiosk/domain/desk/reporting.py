"""The report at the desk: of which days and counter, and as which file."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk.effects import CountReport, WriteReportFile
from kiosk.domain.desk.events import DaysChosen, ReportCounted, ReportExported, ReportFileWritten, ReportForm
from kiosk.domain.desk.state import Counted, Desk, DeskAdvance
from kiosk.domain.report.counts import Days, Report
from kiosk.domain.report.masking import is_publishable, masked
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.times import local


def of_today(desk: Desk) -> DeskAdvance:
    """What the room begins with."""
    today = local(desk.now).date()
    return _count(desk, Days(today, today))


def use_report(desk: Desk, act: DaysChosen | ReportExported) -> DeskAdvance:
    match act:
        case DaysChosen(days, counter):
            return _count(desk, days, counter)
        case ReportExported(form, hides_few):
            report = desk.counted.report
            return (desk, ()) if report is None else _write(desk, report, form, hides_few=hides_few)
        case _:
            assert_never(act)


def _count(desk: Desk, days: Days, counter: str | None = None) -> DeskAdvance:
    return replace(desk, counted=Counted(days, counter)), (CountReport(days, counter),)


def _write(desk: Desk, report: Report, form: ReportForm, *, hides_few: bool) -> DeskAdvance:
    unpublishable = hides_few and not is_publishable(report)
    counted = replace(desk.counted, file=None, unwritten=False, unpublishable=unpublishable)
    desk = replace(desk, counted=counted)
    if unpublishable:
        return desk, ()
    return desk, (WriteReportFile(masked(report) if hides_few else report, form),)


def reported(desk: Desk, event: ReportCounted | ReportFileWritten) -> Desk:
    """Counts that come late are not told under what was chosen meanwhile."""
    counted = desk.counted
    if not isinstance(desk.gate, Attended):
        return desk
    match event:
        case ReportCounted(Report() as report):
            asked = (report.days, report.counter) == (counted.days, counted.counter)
            return replace(desk, counted=replace(counted, report=report, failed=False)) if asked else desk
        case ReportCounted():
            return replace(desk, counted=replace(counted, failed=True))
        case ReportFileWritten(file):
            return replace(desk, counted=replace(counted, file=file, unwritten=file is None))
        case _:
            assert_never(event)
