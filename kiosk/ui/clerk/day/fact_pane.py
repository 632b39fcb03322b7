"""The facts of a day's list, each with its mark; made anew only when one of them reads otherwise."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.report.day_lists import DayLine, DayMark
from kiosk.ui.messages.staff.day_lists import fact_name, fact_value
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane


class DayFactPane(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[tuple[str, str]] | None = None
        self._pane = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._pane)

    def show_lines(self, lines: Sequence[DayLine]) -> None:
        told = [(fact_name(line), fact_value(line)) for line in lines]
        if told == self._shown:
            return
        self._shown = told
        facts = FactList(self._theme)
        for line, (name, value) in zip(lines, told, strict=True):
            facts.add(name, value, strong=line.mark is DayMark.LOOK)
        pane = ScrollPane(self._theme, facts)
        self._column.replaceWidget(self._pane, pane)
        self._pane.deleteLater()
        self._pane = pane
        # Else it has for a moment the width that it was made with.
        self._column.activate()
