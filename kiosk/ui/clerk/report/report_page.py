"""The report's room: of which days and counter, the charts, and the files for those who may take them along."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.desk.events import DeskEvent, DeskPress
from kiosk.domain.desk.rooms.report import DayListOpened, DaysChosen, ReceiptsExported, ReportExported, ReportForm
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.report.counts import Report, ReportPeriod
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.settings.file_locations import FileLocation
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.text.input_forms import day_of, in_usual_widths
from kiosk.ui.clerk.choice import Dropdown, Filter
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage, InputField
from kiosk.ui.clerk.report.board import ReportBoard
from kiosk.ui.clerk.report.day_card import DayCard
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.desk.report import ReportTexts, counter_of, place_of_files, unwritten_line, written_line
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.staff.day_lists import day_title
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class ReportPage(DeskPage):
    place = KeyRoom.REPORT

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._shown: Report | None = None
        self._day_wrong = False
        self._desk: Desk | None = None
        self._first, self._last = InputField(theme, say(ReportTexts.FIRST)), InputField(theme, say(ReportTexts.LAST))
        self._counter = Filter(theme, say(ReportTexts.COUNTER), say(ReportTexts.ALL_COUNTERS))
        count = Button(theme, say(ReportTexts.TO_COUNT), ButtonStyle.PRIMARY, TextRole.SMALL)
        put_key(count, DeskKey.COUNT)
        count.triggered.connect(self._count)
        for field in (self._first, self._last):
            field.line.returnPressed.connect(self._count)
        self._exports = {
            text: self._export(text, key)
            for text, key in (
                (ReportTexts.AS_XLSX, DeskKey.EXPORT_1),
                (ReportTexts.AS_PDF, DeskKey.EXPORT_2),
                (ReportTexts.FOR_PUBLIC, DeskKey.EXPORT_3),
                (ReportTexts.RECEIPTS, DeskKey.EXPORT_4),
            )
        }
        self._places = Dropdown(theme, say(ReportTexts.PLACE))
        self._places.setSizeAdjustPolicy(Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._places.setPlaceholderText(say(ReportTexts.CHOOSE_PLACE))
        self._places.currentIndexChanged.connect(self._aim)
        self._offered: tuple[FileLocation, ...] | None = None
        self._look = Button(
            theme, say(ReportTexts.LIST_PLACES), ButtonStyle.OUTLINE, TextRole.SMALL, event=DeskPress.LIST_PLACES
        )
        put_key(self._look, DeskKey.LIST_PLACES)
        self._look.chosen.connect(self.happened)
        self._told = TextLabel(theme, TextRole.SMALL, "", bold=True)
        self._board = ReportBoard(theme)
        self._day = DayCard(theme)
        self._day.happened.connect(self.happened)
        self._lay_out(theme, count)
        self.refresh(desk)

    def _lay_out(self, theme: Theme, count: Button) -> None:
        question, files, places, lists = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (question, files, places, lists):
            row.setSpacing(theme.gap)
        for widget in (self._first, self._last, self._counter, count):
            question.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
        for which, key in ((DayList.OPENING, DeskKey.DAY_OPENING), (DayList.CLOSING, DeskKey.DAY_CLOSING)):
            listed = Button(theme, day_title(which), ButtonStyle.OUTLINE, TextRole.SMALL, event=DayListOpened(which))
            put_key(listed, key)
            listed.chosen.connect(self.happened)
            lists.addWidget(listed)
        lists.addStretch(1)
        where = TextLabel(theme, TextRole.SMALL, say(ReportTexts.PLACE), bold=True, centred_down=True)
        places.addWidget(where)
        places.addWidget(self._places, 1)
        places.addWidget(self._look)
        self._writing = QWidget()
        places.setContentsMargins(0, 0, 0, 0)
        self._writing.setLayout(places)
        lists.addWidget(self._writing, 4)
        # No line that comes moves what is below it.
        self._told.keep_lines(2)
        for export in self._exports.values():
            files.addWidget(export, 1)
        counts = QWidget()
        column = QVBoxLayout(counts)
        column.setContentsMargins(0, 0, 0, 0)
        for row in (question, files):
            column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self._board, 1)
        # A list needs all the room; what leads to the other one keeps its place above it.
        self._below = QStackedWidget()
        for part in (counts, self._day):
            self._below.addWidget(part)
        self._counts = counts
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(5), theme.px(8), theme.px(5))
        for each in (column, page):
            each.setSpacing(theme.px(4))
        page.addLayout(lists)
        page.addWidget(self._below, 1)

    def _export(self, text: ReportTexts, key: DeskKey) -> Button:
        button = Button(self.theme, say(text), ButtonStyle.OUTLINE, TextRole.SMALL)
        put_key(button, key)
        button.triggered.connect(self._forget_wrong_day)
        button.chosen.connect(self.happened)
        return button

    @property
    def told(self) -> tuple[str, ...]:
        return self._told.text(), self._day.told

    def begin(self) -> None:
        if self._below.currentWidget() is self._day:
            self._day.begin()
        else:
            self._first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        self._desk, counted = desk, desk.counted
        self._day.show_day(desk)
        self._below.setCurrentWidget(self._counts if desk.day.shown is None else self._day)
        self._writing.setVisible(desk.day.shown is None)
        may_write = desk.may(Action.EXPORT_REPORT)
        if desk.places != self._offered:
            self._offered = desk.places
            self._offer_places(desk.places or ())
        for control in (self._places, self._look):
            control.setEnabled(may_write)
        self._tell()
        if (counted.report is None or self._day_wrong) and self._shown is not None:
            self._shown = None
            self._board.clear()
        if not self._day_wrong and counted.report is not None and counted.report is not self._shown:
            self._shown = counted.report
            self._first.line.setText(counted.report.days.first.isoformat())
            self._last.line.setText(counted.report.days.last.isoformat())
            self._offer_counters(counted.report)
            self._board.show_report(counted.report)
        self._aim()

    def _offer_places(self, places: tuple[FileLocation, ...]) -> None:
        """What was chosen stays, as long as it is there; a single one is chosen already."""
        chosen = self._places.currentData()
        self._places.clear()
        for place in places:
            self._places.addItem(place_of_files(place), place)
        stays = places.index(chosen) if chosen in places else -1
        self._places.setCurrentIndex(0 if len(places) == 1 else stays)

    @Slot()
    def _aim(self) -> None:
        """Each button says to where it writes what is shown."""
        if self._desk is None:
            return
        report, place = self._desk.counted.report, self._places.currentData()
        if report is not None and isinstance(place, FileLocation):
            for text, event in _files_of(report, place):
                self._exports[text].become(say(text), event)
        aimed = report is not None and isinstance(place, FileLocation) and not self._day_wrong
        for button in self._exports.values():
            button.setEnabled(self._desk.may(Action.EXPORT_REPORT) and aimed)
        self._tell()

    def _tell(self) -> None:
        desk = self._desk
        if desk is None:
            return
        usual = ""
        if not desk.may(Action.EXPORT_REPORT):
            usual = say(DeskTexts.NOT_ALLOWED)
        elif desk.places and self._places.currentIndex() < 0:
            usual = say(ReportTexts.NO_PLACE)
        text = say(ReportTexts.DAY_FORM) if self._day_wrong else _told(desk) or usual
        if text != self._told.text():
            self._told.setText(text)

    def _offer_counters(self, report: Report) -> None:
        """Those to which somebody came in the days that were counted, and the one that was chosen before."""
        chosen = report.counter
        while self._counter.count() > 1:
            self._counter.removeItem(1)
        for name in sorted({*report.counters, *(() if chosen is None else (chosen,))}):
            self._counter.addItem(counter_of(name), name)
        self._counter.setCurrentIndex(self._counter.findData(chosen))

    @Slot()
    def _forget_wrong_day(self) -> None:
        """What becomes of the file is to be read."""
        self._day_wrong = False

    @Slot()
    def _count(self) -> None:
        try:
            days = ReportPeriod(*(day_of(in_usual_widths(field.line.text())) for field in (self._first, self._last)))
        except ValueError:
            self._day_wrong = True
            self._told.setText(say(ReportTexts.DAY_FORM))
            if self._desk is not None:
                self.refresh(self._desk)
            self.news.emit()
            return
        self._day_wrong = False
        self.happened.emit(DaysChosen(days, self._counter.currentData()))


def _files_of(report: Report, place: FileLocation) -> tuple[tuple[ReportTexts, DeskEvent], ...]:
    return (
        (ReportTexts.AS_XLSX, ReportExported(ReportForm.XLSX, place)),
        (ReportTexts.AS_PDF, ReportExported(ReportForm.PDF, place)),
        (ReportTexts.FOR_PUBLIC, ReportExported(ReportForm.XLSX, place, masked=True)),
        (ReportTexts.RECEIPTS, ReceiptsExported(report.days, report.counter, place)),
    )


def _told(desk: Desk) -> str:
    counted, at = desk.counted, desk.outcomes_at.get(Outcome.REPORT)
    if counted.failed:
        return say(ReportTexts.FAILED)
    if counted.unpublishable:
        return say(ReportTexts.UNPUBLISHABLE)
    if counted.unwritten is not None:
        return told_at(unwritten_line(*counted.unwritten), at)
    if counted.file is not None:
        return told_at(written_line(counted.file), at)
    return "" if counted.report is not None else say(ReportTexts.COUNTING)
