"""The report at the desk: of which days, and as which file."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.attendance import Attended
from kiosk.domain.desk.effects import CountReport, WriteReportFile
from kiosk.domain.desk.events import DaysChosen, ReportCounted, ReportExported, ReportFileWritten
from kiosk.domain.desk.state import Counted, Desk, DeskAdvance
from kiosk.domain.masking import masked
from kiosk.domain.report import Days, Report
from kiosk.domain.times import local


def of_today(desk: Desk) -> DeskAdvance:
    """What the room begins with."""
    today = local(desk.now).date()
    return _count(desk, Days(today, today))


def use_report(desk: Desk, act: DaysChosen | ReportExported) -> DeskAdvance:
    match act:
        case DaysChosen(days):
            return _count(desk, days)
        case ReportExported(form, hides_few):
            report = desk.counted.report
            if report is None:
                return desk, ()
            desk = replace(desk, counted=replace(desk.counted, file=None, unwritten=False))
            return desk, (WriteReportFile(masked(report) if hides_few else report, form),)
        case _:
            assert_never(act)


def _count(desk: Desk, days: Days) -> DeskAdvance:
    return replace(desk, counted=Counted(days)), (CountReport(days),)


def reported(desk: Desk, event: ReportCounted | ReportFileWritten) -> Desk:
    """Counts that come late are not told under the days that were chosen meanwhile."""
    counted = desk.counted
    if not isinstance(desk.gate, Attended):
        return desk
    match event:
        case ReportCounted(Report() as report):
            return replace(desk, counted=replace(counted, report=report)) if report.days == counted.days else desk
        case ReportCounted():
            return replace(desk, counted=replace(counted, failed=True))
        case ReportFileWritten(file):
            return replace(desk, counted=replace(counted, file=file, unwritten=file is None))
        case _:
            assert_never(event)
