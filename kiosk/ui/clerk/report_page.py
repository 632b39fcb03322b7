"""The report's room: of which days, the charts, and the files for those who may take them along."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.events import DaysChosen, DeskTouch, ReportExported, ReportForm
from kiosk.domain.desk.state import Counted, Desk
from kiosk.domain.report import Days, Report
from kiosk.ui.clerk.page import DeskPage, Field
from kiosk.ui.clerk.report import ReportBoard
from kiosk.ui.messages import say
from kiosk.ui.messages.report import ReportTexts
from kiosk.ui.theme.tokens import Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.words import Words


class ReportPage(DeskPage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._shown: Report | None = None
        self._first, self._last = Field(theme, say(ReportTexts.FIRST)), Field(theme, say(ReportTexts.LAST))
        count = Button(theme, say(ReportTexts.TO_COUNT), Look.PRIMARY, Type.SMALL)
        count.clicked.connect(self._count)
        for field in (self._first, self._last):
            field.line.returnPressed.connect(self._count)
        self._exports = [
            self._export(ReportTexts.AS_XLSX, ReportExported(ReportForm.XLSX)),
            self._export(ReportTexts.AS_PDF, ReportExported(ReportForm.PDF)),
            self._export(ReportTexts.FOR_PUBLIC, ReportExported(ReportForm.XLSX, masked=True)),
        ]
        self._told = Words(theme, Type.LABEL, "")
        self._board = ReportBoard(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for widget in (self._first, self._last, count, *self._exports):
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        page.setSpacing(theme.px(4))
        page.addLayout(row)
        page.addWidget(self._told)
        page.addWidget(self._board, 1)
        self.refresh(desk)

    def _export(self, text: ReportTexts, event: DeskTouch) -> Button:
        button = Button(self.theme, say(text), Look.OUTLINE, Type.SMALL, event=event)
        button.chosen.connect(self.happened)
        return button

    def begin(self) -> None:
        self._first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        counted = desk.counted
        self._told.setText(_told(counted))
        for button in self._exports:
            button.setEnabled(counted.report is not None)
        if counted.report is not None and counted.report is not self._shown:
            self._shown = counted.report
            self._first.line.setText(counted.report.days.first.isoformat())
            self._last.line.setText(counted.report.days.last.isoformat())
            self._board.show_report(counted.report)

    @Slot()
    def _count(self) -> None:
        try:
            days = Days(*(date.fromisoformat(field.line.text().strip()) for field in (self._first, self._last)))
        except ValueError:
            self._told.setText(say(ReportTexts.DAY_FORM))
            return
        self.happened.emit(DaysChosen(days))


def _told(counted: Counted) -> str:
    if counted.failed:
        return say(ReportTexts.FAILED)
    if counted.unwritten:
        return say(ReportTexts.UNWRITTEN)
    if counted.file is not None:
        return say(ReportTexts.WRITTEN, file=counted.file)
    return "" if counted.report is not None else say(ReportTexts.COUNTING)
