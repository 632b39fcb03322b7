"""The report's room: of which days and counter, the charts, and the files for those who may take them along."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rooms.report import DayListOpened, DaysChosen, ReceiptsExported, ReportExported, ReportForm
from kiosk.domain.desk.state import Desk, ReportView
from kiosk.domain.report.counts import Report, ReportPeriod
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.text.input_forms import day_of, in_usual_widths
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage, InputField
from kiosk.ui.clerk.report.board import ReportBoard
from kiosk.ui.clerk.report.day_card import DayCard
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.desk.report import ReportTexts, counter_of, written_line
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
        self._exports = [
            self._export(ReportTexts.AS_XLSX, ReportExported(ReportForm.XLSX), DeskKey.EXPORT_1),
            self._export(ReportTexts.AS_PDF, ReportExported(ReportForm.PDF), DeskKey.EXPORT_2),
            self._export(ReportTexts.FOR_PUBLIC, ReportExported(ReportForm.XLSX, masked=True), DeskKey.EXPORT_3),
        ]
        self._receipts = self._export(ReportTexts.RECEIPTS, None, DeskKey.EXPORT_4)
        self._exports.append(self._receipts)
        self._told = TextLabel(theme, TextRole.LABEL, "")
        self._board = ReportBoard(theme)
        self._day = DayCard(theme)
        self._day.happened.connect(self.happened)
        self._below = QStackedWidget()
        for part in (self._board, self._day):
            self._below.addWidget(part)
        question, files, lists = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (question, files, lists):
            row.setSpacing(theme.gap)
        for widget in (self._first, self._last, self._counter, count):
            question.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
        for which, key in ((DayList.OPENING, DeskKey.DAY_OPENING), (DayList.CLOSING, DeskKey.DAY_CLOSING)):
            listed = Button(theme, day_title(which), ButtonStyle.OUTLINE, TextRole.SMALL, event=DayListOpened(which))
            put_key(listed, key)
            listed.chosen.connect(self.happened)
            lists.addWidget(listed)
        # Beside buttons, which no line that comes moves.
        self._told.keep_lines(2)
        lists.addWidget(self._told, 1)
        for export in self._exports:
            files.addWidget(export, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        page.setSpacing(theme.px(4))
        page.addLayout(question)
        page.addLayout(files)
        page.addLayout(lists)
        page.addWidget(self._below, 1)
        self.refresh(desk)

    def _export(self, text: ReportTexts, event: DeskEvent | None, key: DeskKey) -> Button:
        button = Button(self.theme, say(text), ButtonStyle.OUTLINE, TextRole.SMALL, event=event)
        put_key(button, key)
        button.triggered.connect(self._forget_wrong_day)
        button.chosen.connect(self.happened)
        return button

    @property
    def told(self) -> tuple[str, ...]:
        return self._told.text(), self._day.told

    def begin(self) -> None:
        self._first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        self._desk, counted = desk, desk.counted
        self._day.show_day(desk)
        self._below.setCurrentWidget(self._board if desk.day.shown is None else self._day)
        usual = "" if desk.may(Action.EXPORT_REPORT) else say(DeskTexts.NOT_ALLOWED)
        self._told.setText(say(ReportTexts.DAY_FORM) if self._day_wrong else _told(counted) or usual)
        for button in self._exports:
            button.setEnabled(desk.may(Action.EXPORT_REPORT) and counted.report is not None and not self._day_wrong)
        if (counted.report is None or self._day_wrong) and self._shown is not None:
            self._shown = None
            self._board.clear()
        if not self._day_wrong and counted.report is not None and counted.report is not self._shown:
            self._shown = counted.report
            of = ReceiptsExported(counted.report.days, counted.report.counter)
            self._receipts.become(say(ReportTexts.RECEIPTS), of)
            self._first.line.setText(counted.report.days.first.isoformat())
            self._last.line.setText(counted.report.days.last.isoformat())
            self._offer_counters(counted.report)
            self._board.show_report(counted.report)

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


def _told(counted: ReportView) -> str:
    if counted.failed:
        return say(ReportTexts.FAILED)
    if counted.unpublishable:
        return say(ReportTexts.UNPUBLISHABLE)
    if counted.unwritten:
        return say(ReportTexts.UNWRITTEN)
    if counted.file is not None:
        return written_line(counted.file)
    return "" if counted.report is not None else say(ReportTexts.COUNTING)
