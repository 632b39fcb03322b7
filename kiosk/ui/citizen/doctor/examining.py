"""The reader doctor's run, step by step, and what it found."""

from PySide6.QtWidgets import QGridLayout

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import Finding, trouble
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.looking import may_compare, may_examine, may_reread
from kiosk.domain.flow.errands.doctor.steps import Examined, Examining
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import Step as FlowStep
from kiosk.domain.office.visit import Errand
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts, refused_as, to_mind
from kiosk.ui.messages.card.refusals import RefusalTexts, text_of
from kiosk.ui.messages.desk.contacts import help_for
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.checklist import Checklist
from kiosk.ui.widgets.notice import Tone


class ExaminingPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        first = isinstance(flow.step, Examining) and flow.step.first is None
        self.headline(say(ExaminingTexts.TITLE), say(ExaminingTexts.LEAD if first else ExaminingTexts.ANOTHER_LEAD))
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
        municipality = flow.counter.municipality
        self._say_what_was_found(flow, step)
        # Where there is little room, a problem stands alone: what is to be minded matters when the card can be used.
        only_trouble = trouble(steps) is not None and theme.space is Density.TIGHT
        if not only_trouble and (minded := to_mind(steps, municipality.certificates.name)):
            self.note("\n".join(minded), say(ExaminingTexts.WARNINGS), Tone.CAUTION)
        checklist = Checklist(theme)
        checklist.show_steps(steps)
        self.scene.addWidget(checklist)
        self._offer_what_helps(flow, step)
        self.scene.addStretch()

    def _say_what_was_found(self, flow: Flow, step: Examined) -> None:
        problem, municipality = trouble(step.found.steps), flow.counter.municipality
        if problem is not None and problem.finding is Finding.NO_CARD:
            self.headline(say(ExaminingTexts.NO_CARD), say(ExaminingTexts.NO_CARD_WHY))
            self.note(say(ExaminingTexts.NO_CARD_DO), say(RefusalTexts.NOW))
        elif problem is not None:
            text = text_of(refused_as(problem.finding))
            # Where there is little room, what to do goes before why.
            self.headline(say(text.title), say(text.why) if self.theme.space is not Density.TIGHT else "")
            self.note(_what_to_do(text.do), say(RefusalTexts.NOW))
            heading, lines = help_for(text.whom, municipality)
            self.note_aside(lines, heading)
        elif step.card_left:
            self.headline(say(ExaminingTexts.CARD_LEFT), say(ExaminingTexts.CARD_LEFT_LEAD))
        else:
            checks = flow.errand is Errand.CHECK_CARD
            warned = any(one.status is Status.WARNING for one in step.found.steps)
            title = ExaminingTexts.WARNED if warned else ExaminingTexts.FINE
            self.headline(say(title), say(ExaminingTexts.FINE_LEAD if checks else ExaminingTexts.FINE_GO_ON))

    def _offer_what_helps(self, flow: Flow, step: Examined) -> None:
        """Two buttons a line."""
        grid = QGridLayout()
        grid.setSpacing(self.theme.gap)
        offers: tuple[tuple[bool, ExaminingTexts, Press], ...] = (
            (may_reread(step), ExaminingTexts.REREAD, Press.REREAD),
            (may_compare(step), ExaminingTexts.COMPARE, Press.COMPARE),
            (may_examine(flow), ExaminingTexts.AGAIN, Press.EXAMINE),
        )
        for place, (text, event) in enumerate((text, event) for may, text, event in offers if may):
            button = Button(self.theme, say(text), ButtonStyle.OUTLINE, event=event)
            button.chosen.connect(self.happened)
            grid.addWidget(button, place // 2, place % 2)
        self.scene.addLayout(grid)


def _what_to_do(do: RefusalTexts) -> str:
    """The waiting of a fresh certificate has its moment on its own page; here it is not known."""
    return say(ExaminingTexts.WAITING_DO) if do is RefusalTexts.WAITING_DO else say(do)
