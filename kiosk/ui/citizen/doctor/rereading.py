"""The card is read again and again while it may be moved, and what to do about how it was read."""

from kiosk.domain.card.stability import StabilityAdvice
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.steps import Reread, Rereading
from kiosk.domain.flow.steps import Step
from kiosk.ui.citizen.doctor.folded import Folded
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.card.stability import advice_of, figures_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.points import PointList
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.text_label import TextLabel


class RereadingPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(ExaminingTexts.REREADING_TITLE), say(ExaminingTexts.REREADING_LEAD))
        self._so_far = TextLabel(theme, TextRole.LEAD, bold=True, centred=True)
        self.scene.addWidget(Illustration(theme, "card-reading", theme.px(40)), 1)
        self.scene.addWidget(self._so_far)
        self.refresh(flow)

    def keeps(self, step: Step) -> bool:
        return isinstance(step, Rereading)

    def refresh(self, flow: Flow) -> None:
        if isinstance(flow.step, Rereading):
            self._so_far.setText(say(ExaminingTexts.REREADING_SO_FAR, reads=flow.step.reads, losses=flow.step.losses))


_TITLES = {
    StabilityAdvice.STEADY: (ExaminingTexts.REREAD_STEADY, ExaminingTexts.REREAD_STEADY_LEAD),
    StabilityAdvice.NOTHING_READ: (ExaminingTexts.REREAD_NOTHING, ExaminingTexts.REREAD_LEAD),
}
_UNSTEADY = (ExaminingTexts.REREAD_UNSTEADY, ExaminingTexts.REREAD_LEAD)


class RereadPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Reread):
            raise TypeError("this page shows how steadily a card was read")
        found = flow.step.found
        title, lead = _TITLES.get(found.advice[0], _UNSTEADY)
        self.headline(say(title), say(lead))
        to_do = tuple(advice_of(advice) for advice in found.advice if advice not in _TITLES)
        shown = PointList(theme, to_do, 1) if to_do else Illustration(theme, "done", theme.px(30))
        # Counts and seconds are for who looks after the reader.
        folded = Folded(theme, shown, Notice(theme, figures_of(found), say(ExaminingTexts.REREAD_FIGURES)))
        self.scene.addWidget(folded, 0 if to_do else 1)
        self.scene.addStretch()
        self.aside.addWidget(folded.button)
