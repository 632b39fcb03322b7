"""The report: of which days and counter, and as which file."""

from dataclasses import replace
from enum import StrEnum

from kiosk.domain.desk.effects import Asking, Do, LookUp
from kiosk.domain.desk.events import DeskEvent, DeskPress, Room
from kiosk.domain.desk.rows import GuardedAction, Reply, RoomTable
from kiosk.domain.desk.shift.facts import PrintDayList, day_facts
from kiosk.domain.desk.state import DayView, Desk, DeskAdvance, ReportView
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.report.counts import Report, ReportFailed, ReportPeriod
from kiosk.domain.report.day_lists import DayList, HandedOverFiles
from kiosk.domain.report.report_masking import is_publishable, masked
from kiosk.domain.settings.file_locations import FileLocation, NotWrittenWhy, WrittenFile
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
    """Onto this stick, or into the machine's folder. `masked`: for the public, so that no few people can be worked out
    of it.
    """

    form: ReportForm
    place: FileLocation
    masked: bool = False


@dataclass(frozen=True)
class ReceiptsExported(DeskEvent):
    """A list of what was recorded in the days and at the counter that are shown."""

    days: ReportPeriod
    counter: str | None
    place: FileLocation


@dataclass(frozen=True)
class WriteReceipts(Asking):
    days: ReportPeriod
    counter: str | None
    place: FileLocation


@dataclass(frozen=True)
class WriteReportFile(Asking):
    report: Report
    form: ReportForm
    place: FileLocation


@dataclass(frozen=True)
class DayListOpened(DeskEvent):
    """None: the charts are looked at again."""

    shown: DayList | None


@dataclass(frozen=True)
class DayListPrinted(DeskEvent):
    shown: DayList


def enter_report(desk: Desk, room: Room) -> DeskAdvance:
    desk, counting = of_today(replace(desk, room=room, day=DayView(), places=None))
    return desk, (*counting, LookUp.PLACES) if desk.may(Action.EXPORT_REPORT) else counting


def list_places(desk: Desk, _press: DeskPress) -> DeskAdvance:
    """Sticks come and go."""
    return desk, (LookUp.PLACES,)


def places_listed(desk: Desk, _asked: LookUp, places: tuple[FileLocation, ...]) -> DeskAdvance:
    return replace(desk, places=places), ()


def open_list(desk: Desk, event: DayListOpened) -> DeskAdvance:
    """All that stands in it is looked up now: it tells of this moment."""
    desk = replace(desk, day=DayView(event.shown))
    if event.shown is None:
        return desk, ()
    desk, counting = of_today(desk)
    queue = (LookUp.QUEUE,) if desk.counter.tickets else ()
    return desk, (*counting, LookUp.INCIDENTS, LookUp.LINKS, LookUp.HANDED_OVER, LookUp.SHIFT_NOTES, *queue)


def links_found(desk: Desk, _asked: LookUp, links: int | None) -> DeskAdvance:
    return replace(desk, day=replace(desk.day, links=links)), ()


def files_found(desk: Desk, _asked: LookUp, files: HandedOverFiles | None) -> DeskAdvance:
    return replace(desk, day=replace(desk.day, files=files)), ()


def print_list(desk: Desk, event: DayListPrinted) -> DeskAdvance:
    if desk.day.shown is not event.shown or desk.day.paper is PrintState.PRINTING:
        return desk, ()
    day = replace(desk.day, paper=PrintState.PRINTING)
    return replace(desk, day=day), (PrintDayList(event.shown, day_facts(desk)),)


def list_printed(desk: Desk, asked: PrintDayList, is_printed: bool) -> DeskAdvance:
    paper = PrintState.PRINTED if is_printed else PrintState.FAILED
    if asked.shown is DayList.SHIFT:
        return replace(desk, shift=replace(desk.shift, paper=paper)), ()
    if desk.day.shown is not asked.shown:
        return desk, ()
    return replace(desk, day=replace(desk.day, paper=paper)), ()


def of_today(desk: Desk) -> DeskAdvance:
    """What the room begins with."""
    today = local(desk.now).date()
    return count(desk, DaysChosen(ReportPeriod(today, today)))


def count(desk: Desk, event: DaysChosen) -> DeskAdvance:
    return replace(desk, counted=ReportView(event.days, event.counter)), (Do(event),)


def counted(desk: Desk, asked: DaysChosen, answer: Report | ReportFailed) -> DeskAdvance:
    """Counts that come late are not told under what was chosen meanwhile, and none under what went wrong."""
    now = desk.counted
    of = asked if isinstance(answer, ReportFailed) else answer
    if (of.days, of.counter) != (now.days, now.counter):
        return desk, ()
    if isinstance(answer, ReportFailed):
        return replace(desk, counted=ReportView(now.days, now.counter, failed=True)), ()
    return replace(desk, counted=replace(now, report=answer, failed=False)), ()


def export(desk: Desk, event: ReportExported) -> DeskAdvance:
    report = desk.counted.report
    if report is None:
        return desk, ()
    unpublishable = event.masked and not is_publishable(report)
    desk = replace(desk, counted=replace(desk.counted, file=None, unwritten=None, unpublishable=unpublishable))
    if unpublishable:
        return desk, ()
    return desk, (WriteReportFile(masked(report) if event.masked else report, event.form, event.place),)


def export_receipts(desk: Desk, event: ReceiptsExported) -> DeskAdvance:
    desk = replace(desk, counted=replace(desk.counted, file=None, unwritten=None, unpublishable=False))
    return desk, (WriteReceipts(event.days, event.counter, event.place),)


def written(desk: Desk, asked: WriteReportFile | WriteReceipts, answer: WrittenFile | NotWrittenWhy) -> DeskAdvance:
    if isinstance(answer, WrittenFile):
        return replace(desk, counted=replace(desk.counted, file=answer, unwritten=None)), ()
    # What could not be written to may not be there any more.
    return replace(desk, counted=replace(desk.counted, file=None, unwritten=(answer, asked.place))), (LookUp.PLACES,)


def _days(event: DaysChosen) -> str:
    return f"{event.days.first}/{event.days.last}"


def _receipts(event: ReceiptsExported) -> str:
    return f"receipts {event.days.first}/{event.days.last} {event.place.reference}"


def _list_of_places(_press: DeskPress) -> str:
    return "list of places"


def _shown(event: DayListOpened | DayListPrinted) -> str:
    return "charts" if event.shown is None else event.shown.value


def _form(event: ReportExported) -> str:
    return " ".join((event.form, *(("masked",) if event.masked else ()), event.place.reference))


TABLE = RoomTable(
    (
        GuardedAction(DaysChosen, Action.SEE_REPORT, count, about=_days, then=counted, failed=ReportFailed()),
        GuardedAction(ReportExported, Action.EXPORT_REPORT, export, about=_form),
        GuardedAction(ReceiptsExported, Action.EXPORT_REPORT, export_receipts, about=_receipts),
        GuardedAction(DeskPress.LIST_PLACES, Action.EXPORT_REPORT, list_places, about=_list_of_places),
        Reply(LookUp.PLACES, places_listed, failed=()),
        Reply(WriteReportFile, written, failed=NotWrittenWhy.FAILED),
        Reply(WriteReceipts, written, failed=NotWrittenWhy.FAILED),
        GuardedAction(DayListOpened, Action.SEE_REPORT, open_list, about=_shown),
        GuardedAction(DayListPrinted, Action.SEE_REPORT, print_list, about=_shown),
        Reply(LookUp.LINKS, links_found),
        Reply(LookUp.HANDED_OVER, files_found),
        Reply(PrintDayList, list_printed, failed=False),
    ),
    needs=Action.SEE_REPORT,
    enter=enter_report,
)
