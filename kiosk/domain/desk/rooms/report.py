"""The report: of which days and counter, and as which file."""

from dataclasses import replace
from enum import StrEnum

from kiosk.domain.desk.effects import Asking, Do
from kiosk.domain.desk.events import DeskEvent, Room
from kiosk.domain.desk.rows import GuardedAction, Reply, RoomTable
from kiosk.domain.desk.state import Desk, DeskAdvance, ReportView
from kiosk.domain.report.counts import Report, ReportFailed, ReportPeriod
from kiosk.domain.report.report_masking import is_publishable, masked
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local


@dataclass(frozen=True)
class DaysChosen(DeskEvent):
    """The report of these days, and of one counter; None: of all."""

    days: ReportPeriod
    counter: str | None = None


class ReportForm(StrEnum):
    """As what a report is written."""

    XLSX = "xlsx"
    PDF = "pdf"


@dataclass(frozen=True)
class ReportExported(DeskEvent):
    """`masked`: for the public, so that no few people can be worked out of it."""

    form: ReportForm
    masked: bool = False


@dataclass(frozen=True)
class WriteReportFile(Asking):
    report: Report
    form: ReportForm


def enter_report(desk: Desk, room: Room) -> DeskAdvance:
    return of_today(replace(desk, room=room))


def of_today(desk: Desk) -> DeskAdvance:
    """What the room begins with."""
    today = local(desk.now).date()
    return count(desk, DaysChosen(ReportPeriod(today, today)))


def count(desk: Desk, event: DaysChosen) -> DeskAdvance:
    return replace(desk, counted=ReportView(event.days, event.counter)), (Do(event),)


def counted(desk: Desk, _asked: DaysChosen, answer: Report | ReportFailed) -> DeskAdvance:
    """Counts that come late are not told under what was chosen meanwhile."""
    now = desk.counted
    if isinstance(answer, ReportFailed):
        return replace(desk, counted=replace(now, failed=True)), ()
    if (answer.days, answer.counter) != (now.days, now.counter):
        return desk, ()
    return replace(desk, counted=replace(now, report=answer, failed=False)), ()


def export(desk: Desk, event: ReportExported) -> DeskAdvance:
    report = desk.counted.report
    if report is None:
        return desk, ()
    unpublishable = event.masked and not is_publishable(report)
    desk = replace(desk, counted=replace(desk.counted, file=None, unwritten=False, unpublishable=unpublishable))
    if unpublishable:
        return desk, ()
    return desk, (WriteReportFile(masked(report) if event.masked else report, event.form),)


def written(desk: Desk, _asked: WriteReportFile, file: str | None) -> DeskAdvance:
    """`file` is where it lies; None: it could not be written."""
    return replace(desk, counted=replace(desk.counted, file=file, unwritten=file is None)), ()


def _days(event: DaysChosen) -> str:
    return f"{event.days.first}/{event.days.last}"


def _form(event: ReportExported) -> str:
    return f"{event.form} masked" if event.masked else event.form.value


TABLE = RoomTable(
    (
        GuardedAction(DaysChosen, Action.SEE_REPORT, count, about=_days, then=counted, failed=ReportFailed()),
        GuardedAction(ReportExported, Action.EXPORT_REPORT, export, about=_form),
        Reply(WriteReportFile, written),
    ),
    needs=Action.SEE_REPORT,
    enter=enter_report,
)
