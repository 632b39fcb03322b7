"""The reader doctor's run, step by step, and what it found."""

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.doctor import Step
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import CompareChosen, DoctorTouch, ExamineChosen, RereadChosen
from kiosk.domain.flow.examining import may_compare, may_reread
from kiosk.domain.flow.steps import Examined, Examining
from kiosk.domain.flow.steps import Step as FlowStep
from kiosk.ui.messages import say
from kiosk.ui.messages.examining import Examination, found_in, warnings_of
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.checklist import Checklist
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.scroll import ScrollPane


class ExaminingPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        first = isinstance(flow.step, Examining) and flow.step.first is None
        self.headline(say(Examination.TITLE), say(Examination.LEAD if first else Examination.ANOTHER_LEAD))
        self._list = Checklist(theme)
        self.scene.addWidget(self._list)
        self.scene.addStretch()
        self.refresh(flow)

    def keeps(self, step: FlowStep) -> bool:
        return isinstance(step, Examining)

    def refresh(self, flow: Flow) -> None:
        if isinstance(flow.step, Examining):
            self._list.show_steps(flow.step.done)


class ExaminedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Examined):
            raise TypeError("this page shows what the doctor found")
        step, steps = flow.step, flow.step.found.steps
        self._say_what_was_found(steps)
        if warnings := warnings_of(steps):
            self.words.addWidget(ScrollPane(theme, _noted(theme, warnings)), 1)
        checklist = Checklist(theme)
        checklist.show_steps(steps)
        self.scene.addWidget(checklist)
        self._offer_what_helps(step)
        self.scene.addStretch()

    def _say_what_was_found(self, steps: tuple[Step, ...]) -> None:
        self.headline(*found_in(steps))

    def _offer_what_helps(self, step: Examined) -> None:
        """Two buttons a line."""
        grid = QGridLayout()
        grid.setSpacing(self.theme.gap)
        offers: tuple[tuple[bool, Examination, DoctorTouch], ...] = (
            (may_reread(step), Examination.REREAD, RereadChosen()),
            (may_compare(step), Examination.COMPARE, CompareChosen()),
            (True, Examination.AGAIN, ExamineChosen()),
        )
        for place, (text, event) in enumerate((text, event) for may, text, event in offers if may):
            button = Button(self.theme, say(text), Look.OUTLINE, event=event)
            button.chosen.connect(self.happened)
            grid.addWidget(button, place // 2, place % 2)
        self.scene.addLayout(grid)


def _noted(theme: Theme, warnings: list[str]) -> QWidget:
    return Notice(theme, "\n".join(warnings), say(Examination.WARNINGS), Tone.CAUTION)
