"""The reader doctor's run, step by step, and what it found."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.checks import Status
from kiosk.domain.doctor import Step, trouble
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import CompareChosen, DoctorTouch, ExamineChosen, ReportChosen, RereadChosen
from kiosk.domain.flow.examining import may_compare, may_report, may_reread
from kiosk.domain.flow.steps import Archive, Examined, Examining
from kiosk.domain.flow.steps import Step as FlowStep
from kiosk.domain.record import Mode
from kiosk.domain.surface import SeenReader
from kiosk.ui.messages import say
from kiosk.ui.messages.doctor import role_of, sentence_of, step_name
from kiosk.ui.messages.examining import Examination
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
        notes = _notes(theme, steps, step.found.readers if flow.counter.mode is Mode.COUNTER else ())
        if notes is not None:
            self.words.addWidget(ScrollPane(theme, notes), 1)
        self._say_where_the_report_is(step)
        checklist = Checklist(theme)
        checklist.show_steps(steps)
        self.scene.addWidget(checklist)
        self._offer_what_helps(flow, step)
        self.scene.addStretch()

    def _say_what_was_found(self, steps: tuple[Step, ...]) -> None:
        problem = trouble(steps)
        if problem is not None:
            title = say(Examination.TROUBLE, step=step_name(problem.id))
            self.headline(title, sentence_of(problem.finding))
        else:
            warned = any(step.status is Status.WARNING for step in steps)
            self.headline(say(Examination.WARNED if warned else Examination.FINE))

    def _say_where_the_report_is(self, step: Examined) -> None:
        match step.archive:
            case Archive.WRITTEN:
                text = say(Examination.REPORT_FILE, file=step.file)
                self.note_aside(text, say(Examination.REPORT_WRITTEN), Tone.SUCCESS)
            case Archive.FAILED:
                self.note_aside(say(Examination.REPORT_FAILED), tone=Tone.DANGER)
            case Archive.NOT_ASKED | Archive.WRITING:
                pass

    def _offer_what_helps(self, flow: Flow, step: Examined) -> None:
        """Two buttons a line."""
        grid = QGridLayout()
        grid.setSpacing(self.theme.gap)
        offers: tuple[tuple[bool, Examination, DoctorTouch], ...] = (
            (may_reread(step), Examination.REREAD, RereadChosen()),
            (may_compare(step), Examination.COMPARE, CompareChosen()),
            (True, Examination.AGAIN, ExamineChosen()),
            (may_report(flow, step), Examination.REPORT, ReportChosen()),
        )
        for place, (text, event) in enumerate((text, event) for may, text, event in offers if may):
            button = Button(self.theme, say(text), Look.OUTLINE, event=event)
            button.chosen.connect(self.happened)
            grid.addWidget(button, place // 2, place % 2)
        self.scene.addLayout(grid)


def _notes(theme: Theme, steps: tuple[Step, ...], readers: tuple[SeenReader, ...]) -> QWidget | None:
    """What is to mind, and which readers there are; None where there is nothing of either."""
    warnings = [sentence_of(step.finding) for step in steps if step.status is Status.WARNING]
    seen = [f"{reader.name}\n{role_of(reader.role)}" for reader in readers]
    if not warnings and not seen:
        return None
    notes = QWidget()
    column = QVBoxLayout(notes)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap)
    if warnings:
        column.addWidget(Notice(theme, "\n".join(warnings), say(Examination.WARNINGS), Tone.CAUTION))
    if seen:
        column.addWidget(Notice(theme, "\n".join(seen), say(Examination.READERS)))
    return notes
