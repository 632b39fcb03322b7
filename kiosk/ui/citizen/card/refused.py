"""Why it does not go on: what happened, what to do now, whom to ask."""

from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO, Refusal
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.eligibility import come_again
from kiosk.domain.flow.errands.doctor.looking import may_examine
from kiosk.domain.flow.errands.shared.refused import offers_pin_help
from kiosk.domain.flow.events import Press, TitleChosen
from kiosk.domain.flow.steps import Refused
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say, together
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.card.refusals import COME_AGAIN, RefusalText, RefusalTexts, text_of
from kiosk.ui.messages.desk.contacts import help_for
from kiosk.ui.messages.errands.endings import EndingTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.moments import told
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration

_REPRESENTED = {
    Capacity.PARENT: RefusalTexts.ANYONE_ELSE_PARENT,
    Capacity.GUARDIAN: RefusalTexts.ANYONE_ELSE_GUARDIAN,
}


class RefusedPage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step if isinstance(flow.step, Refused) else Refused(Refusal.UNEXPECTED)
        text = text_of(step.refusal)
        self.headline(say(text.title), say(text.why))
        heading, lines = help_for(text.whom, flow.counter.municipality)
        unanswered = say(EndingTexts.PIN_SENT) if step.pin_sent else ""
        self.note(together(_what_to_do(flow, step, text), unanswered), say(RefusalTexts.NOW))
        vanishes = flow.session is not None and step.refusal not in ANOTHER_CARD_MAY_DO
        self.note_aside(f"{lines}\n{say(RefusalTexts.LEAVE)}" if vanishes else lines, heading)
        self.scene.addWidget(Illustration(theme, text.picture, theme.px(40)), 1)
        if may_examine(flow):
            self.offer(Button(theme, say(ExaminingTexts.BEGIN), event=Press.EXAMINE))
        if offers_pin_help(step):
            event = TitleChosen(LeafletId(LeafletTopic.PIN))
            self.offer(Button(theme, say(LeafletTexts.PIN), ButtonStyle.OUTLINE, event=event))


def _what_to_do(flow: Flow, step: Refused, text: RefusalText) -> str:
    if step.refusal is Refusal.ANYONE_ELSE:
        others = flow.counter.municipality.representatives
        return together(say(text.do), *(say(said) for acting, said in _REPRESENTED.items() if acting in others))
    if step.refusal not in COME_AGAIN:
        return say(text.do)
    moment = None if step.until is None else come_again(flow.counter, step.until, flow.errand)
    return say(RefusalTexts.ASK_WHEN) if moment is None else say(text.do, moment=told(moment, flow.now))
