"""Between two people: how the last session ended, and that nothing is left of it."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Between
from kiosk.domain.visit import Ending
from kiosk.ui.messages import say
from kiosk.ui.messages.endings import Endings, text_of
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class BetweenPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        ending = flow.step.ending if isinstance(flow.step, Between) else Ending.FINISHED
        self.headline("", "")
        tone = Tone.SUCCESS if ending in (Ending.FINISHED, Ending.CARD_REMOVED_WHILE_RECORDING) else Tone.INFO
        tone = Tone.CAUTION if ending is Ending.OUTCOME_UNKNOWN else tone
        kept = isinstance(flow.step, Between) and flow.step.kept
        self.note(say(text_of(ending)) + (say(Endings.KEPT) if kept else ""), tone=tone)
        self._clear = Illustration("between", theme.px(40))
        self._take = Illustration("take-card", theme.px(40))
        self.scene.addWidget(self._clear, 1)
        self.scene.addWidget(self._take, 1)
        self.refresh(flow)

    def refresh(self, flow: Flow) -> None:
        left = flow.card_left
        title, lead = (Endings.TAKE_TITLE, Endings.TAKE_LEAD) if left else (Endings.CLEAR_TITLE, Endings.CLEAR_NEXT)
        if self.title.text() != say(title):
            self.title.setText(say(title))
            self.lead.setText(say(lead))
        self._take.setVisible(left)
        self._clear.setVisible(not left)
