"""Taking a link back on its own day: the question, and the answer."""

from kiosk.domain.city.entry import grouped
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.link.link_facts import link_facts
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import Linking
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class ConfirmCancelPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, ConfirmCancel):
            raise TypeError("this page asks about a link")
        link = flow.step.link
        self.headline(say(Linking.CANCEL_TITLE), say(Linking.CANCEL_LEAD))
        self.note(say(Linking.CANCEL_SIGN), tone=Tone.CAUTION)
        facts = link_facts(theme, flow.counter, link)
        moment = shown(Moments.DAY_AND_TIME, link.recorded_at)
        facts.add(say(Linking.DONE_REFERENCE), grouped(link.reference), say(Linking.STATE_RECORDED, moment=moment))
        self.scene.addWidget(facts)
        self.scene.addStretch()


class CancelledPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Cancelled):
            raise TypeError("this page shows a cancelled link")
        name = flow.counter.catalogue.name_of(flow.step.link.service)
        self.headline(say(Linking.CANCELLED_TITLE), say(Linking.CANCELLED_LEAD, service=name))
        facts = link_facts(theme, flow.counter, flow.step.link)
        facts.add(say(Linking.DONE_REFERENCE), grouped(flow.step.link.reference))
        self.scene.addWidget(facts)
        self.scene.addWidget(Illustration("done", theme.px(40)), 1)
        self.offer(Button(theme, say(Linking.GO_ON), Look.OUTLINE, event=Press.LINK))
