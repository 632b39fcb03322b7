"""The reader doctor's run, step by step, and what it found."""

from PySide6.QtWidgets import QGridLayout

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import Finding, StepId, trouble
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.looking import may_compare, may_examine, may_reread
from kiosk.domain.flow.errands.doctor.steps import Examined, Examining
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import Step as FlowStep
from kiosk.domain.office.visit import Errand
from kiosk.ui.citizen.doctor.folded import Folded
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts, refused_as, to_mind
from kiosk.ui.messages.card.refusals import HelpContact, RefusalTexts, text_of
from kiosk.ui.messages.desk.contacts import help_for
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.checklist import Checklist
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.text.text_label import TextLabel


class ExaminingPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        first = isinstance(flow.step, Examining) and flow.step.first is None
        self.headline(say(ExaminingTexts.TITLE), say(ExaminingTexts.LEAD if first else ExaminingTexts.ANOTHER_LEAD))
        self._so_far = TextLabel(theme, TextRole.LEAD, bold=True, centred=True)
        self._list = Checklist(theme)
        steps = Folded(theme, Illustration(theme, "card-reading", theme.px(40)), self._list)
        self.scene.addWidget(steps, 1)
        self.scene.addWidget(self._so_far)
        self.scene.addWidget(steps.button)
        self.refresh(flow)

    def keeps(self, step: FlowStep) -> bool:
        return isinstance(step, Examining)

    def refresh(self, flow: Flow) -> None:
        if isinstance(flow.step, Examining):
            done = flow.step.done
            self._list.show_steps(done)
            self._so_far.setText(say(ExaminingTexts.SO_FAR, total=len(StepId), done=len(done)))


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
        found = Folded(theme, Illustration(theme, _picture_of(step), theme.pick(40, 30, 20)), checklist)
        self.scene.addWidget(found, 1)
        self._offer_what_helps(flow, step, found.button)

    def _say_what_was_found(self, flow: Flow, step: Examined) -> None:
        problem, municipality = trouble(step.found.steps), flow.counter.municipality
        if problem is not None and problem.finding is Finding.NO_CARD:
            self.headline(say(ExaminingTexts.NO_CARD), say(ExaminingTexts.NO_CARD_WHY))
            self.note(say(ExaminingTexts.NO_CARD_DO), say(RefusalTexts.NOW))
            heading, lines = help_for(HelpContact.STAFF, municipality)
            self.note_aside(lines, heading)
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

    def _offer_what_helps(self, flow: Flow, step: Examined, details: Button) -> None:
        """Two buttons a line."""
        grid = QGridLayout()
        grid.setSpacing(self.theme.gap)
        grid.addWidget(details, 0, 0)
        offers: tuple[tuple[bool, ExaminingTexts, Press], ...] = (
            (may_reread(step), ExaminingTexts.REREAD, Press.REREAD),
            (may_compare(step), ExaminingTexts.COMPARE, Press.COMPARE),
            (may_examine(flow), ExaminingTexts.AGAIN, Press.EXAMINE),
        )
        for place, (text, event) in enumerate(((text, event) for may, text, event in offers if may), 1):
            button = Button(self.theme, say(text), ButtonStyle.OUTLINE, event=event)
            button.chosen.connect(self.happened)
            grid.addWidget(button, place // 2, place % 2)
        self.scene.addLayout(grid)


def _picture_of(step: Examined) -> str:
    problem = trouble(step.found.steps)
    if problem is None:
        return "card-off" if step.card_left else "done"
    return "reader" if problem.finding is Finding.NO_CARD else text_of(refused_as(problem.finding)).picture


def _what_to_do(do: RefusalTexts) -> str:
    """The waiting of a fresh certificate has its moment on its own page; here it is not known."""
    return say(ExaminingTexts.WAITING_DO) if do is RefusalTexts.WAITING_DO else say(do)
