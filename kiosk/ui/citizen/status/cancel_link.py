"""Taking a link back on its own day: the question, and the answer."""

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.link.link_facts import link_facts
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.number_card import NumberCard


class ConfirmCancelPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, ConfirmCancel):
            raise TypeError("this page asks about a link")
        link = flow.step.link
        self.headline(say(LinkTexts.CANCEL_TITLE), say(LinkTexts.CANCEL_LEAD))
        self.note(say(LinkTexts.CANCEL_SIGN), tone=Tone.CAUTION)
        facts = link_facts(theme, flow.counter, link)
        moment = shown(DateFormats.DAY_AND_TIME, link.recorded_at)
        facts.add(say(LinkTexts.DONE_REFERENCE), grouped(link.reference), say(LinkTexts.STATE_RECORDED, moment=moment))
        self.scene.addWidget(facts)
        self.scene.addStretch()


class CancelledPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Cancelled):
            raise TypeError("this page shows a cancelled link")
        name = flow.counter.catalogue.name_of(flow.step.link.service)
        self.headline(say(LinkTexts.CANCELLED_TITLE), say(LinkTexts.CANCELLED_LEAD, service=name), done=True)
        number = grouped(flow.step.link.reference)
        self.words.addWidget(NumberCard(theme, say(LinkTexts.DONE_REFERENCE), number, TextRole.NUMBER))
        self.scene.addWidget(link_facts(theme, flow.counter, flow.step.link))
        # With what it begins anew, as on the page of all that there is.
        self.offer(Button(theme, say(LinkTexts.GO_ON), ButtonStyle.OUTLINE, event=Press.LINK))
        self.scene.addStretch()
