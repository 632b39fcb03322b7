"""The report on the clerk's screen: a chart a question, calm and with its numbers."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.report.counts import Report
from kiosk.ui.clerk.report.report_charts import Panel, panels_of
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.report import ReportTexts, publication_of, scope_of, visits_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_NARROW_MM = 420


class ReportBoard(QWidget):
    """Shows one report after the other; it asks nobody and only draws. Empty until the first.

    One chart a turn of the event loop: the window goes on answering meanwhile.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panels: Iterator[Panel] = iter(())
        self._drawn: list[QWidget] = []
        self._scope = TextLabel(theme, TextRole.LEAD, bold=True)
        self._visits = TextLabel(theme, TextRole.LABEL)
        self._note = TextLabel(theme, TextRole.SMALL, colour=Colour.SUB)
        self._area = QScrollArea()
        self._area.setObjectName("scroll")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(say(ReportTexts.TITLE))
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._draw_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for words in (self._scope, self._visits, self._note):
            column.addWidget(words)
        column.addWidget(self._area, 1)

    def clear(self) -> None:
        """Numbers of before are no answer to what is asked now."""
        self._next.stop()
        self._panels, self._drawn = iter(()), []
        for words in (self._scope, self._visits, self._note):
            words.setText("")
        self._area.setWidget(QWidget())

    def show_report(self, report: Report) -> None:
        self._scope.setText(scope_of(report))
        self._visits.setText(visits_of(report))
        self._note.setText(publication_of(report))
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, self._theme.px(2), self._theme.px(2), self._theme.px(2))
        self._grid.setSpacing(self._theme.gap)
        self._panels, self._drawn = panels_of(self._theme, report), []
        # The area throws the report before away.
        self._area.setWidget(content)
        self._next.start()

    @property
    def is_drawn(self) -> bool:
        return not self._next.isActive()

    @Slot()
    def _draw_next(self) -> None:
        panel = next(self._panels, None)
        if panel is None:
            self._next.stop()
            return
        self._drawn.append(_framed(self._theme, panel))
        self._place(len(self._drawn) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        for place in range(len(self._drawn)):
            self._place(place)

    def _place(self, place: int) -> None:
        """Two beside each other where there is room for two."""
        columns = 1 if self.width() < self._theme.px(_NARROW_MM) else 2
        self._grid.addWidget(self._drawn[place], place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        # What room is left over is under all of them.
        for row in range(len(self._drawn) + 1):
            self._grid.setRowStretch(row, 1 if row == len(self._drawn) else 0)


def _framed(theme: Theme, panel: Panel) -> QFrame:
    frame = QFrame()
    frame.setObjectName("list")
    column = QVBoxLayout(frame)
    column.setContentsMargins(theme.px(4), theme.px(3), theme.px(4), theme.px(3))
    column.setSpacing(theme.px(2))
    column.addWidget(TextLabel(theme, TextRole.LABEL, panel.title, bold=True))
    if panel.about:
        column.addWidget(TextLabel(theme, TextRole.SMALL, panel.about, colour=Colour.SUB))
    for part in panel.parts:
        column.addWidget(part)
    column.addStretch(1)
    return frame
