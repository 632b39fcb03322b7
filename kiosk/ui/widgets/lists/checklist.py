"""The doctor's steps in two columns, each with its mark: done, to mind, wrong, not looked at, or still to come."""

from math import ceil

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import DiagnosticStep, StepId
from kiosk.ui.messages import say
from kiosk.ui.messages.card.doctor import step_name
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.text.text_label import TextLabel

_MARK_MM = 7
_COLUMNS = 2
_PICTURES = {
    Status.OK: "icons/tick",
    Status.WARNING: "icons/mark-warning",
    Status.PROBLEM: "icons/mark-problem",
    Status.SKIPPED: "icons/mark-skipped",
}
_WORDS = {
    Status.OK: ExaminingTexts.MARK_OK,
    Status.WARNING: ExaminingTexts.MARK_WARNING,
    Status.PROBLEM: ExaminingTexts.MARK_PROBLEM,
    Status.SKIPPED: ExaminingTexts.MARK_SKIPPED,
}


class Checklist(QFrame):
    """Shows all fifteen steps from the start, so that nothing moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(5), theme.pick(4, 3, 1.5), theme.px(5), theme.pick(4, 3, 1.5))
        grid.setHorizontalSpacing(theme.px(4))
        grid.setVerticalSpacing(theme.pick(4, 2, 1))
        self._marks: dict[StepId, Drawing] = {}
        self._names: dict[StepId, TextLabel] = {}
        rows = ceil(len(StepId) / _COLUMNS)
        for place, id_ in enumerate(StepId):
            row = QHBoxLayout()
            row.setSpacing(theme.px(3))
            mark = self._marks[id_] = Drawing(theme, "icons/mark-skipped", theme.px(_MARK_MM))
            policy = mark.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            mark.setSizePolicy(policy)
            mark.hide()
            name = self._names[id_] = TextLabel(
                theme, TextRole.SMALL, step_name(id_), colour=Colour.SUB, centred_down=True
            )
            row.addWidget(mark)
            row.addWidget(name, 1)
            grid.addLayout(row, place % rows, place // rows)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def show_steps(self, steps: tuple[DiagnosticStep, ...]) -> None:
        for step in steps:
            mark, text = self._marks[step.id], say(_WORDS[step.status])
            mark.draw(_PICTURES[step.status])
            mark.show()
            self._names[step.id].setAccessibleName(say(ExaminingTexts.MARK, step=step_name(step.id), mark=text))
