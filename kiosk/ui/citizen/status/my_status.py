"""A holder's own reservation and links, with what can be done about them."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.events import CancelChosen, PointsAsked, Press
from kiosk.domain.records.link import Link
from kiosk.domain.records.link_rules import may_cancel
from kiosk.domain.values.mykey import masked
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts, state_text
from kiosk.ui.messages.errands.next_steps import link_name, measure_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane

# Of the links that are no more, the newest has to do: what happened last is what people ask for.
_MOST = 3


class MyStatusPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        session = flow.session
        if session is None or session.reservation is None:
            raise TypeError("this page shows what a holder has")
        self.headline(say(LinkTexts.STATUS_TITLE), say(LinkTexts.STATUS_LEAD))
        reservation, links = session.reservation, _shown(session.links)
        facts = FactList(theme)
        moment = shown(DateFormats.DAY_AND_TIME, reservation.recorded_at)
        facts.add(say(PageTexts.DONE_MYKEY), masked(reservation.mykey), say(LinkTexts.STATUS_RESERVED, moment=moment))
        for link in links:
            name = link_name(flow.counter, link)
            moment = shown(DateFormats.DAY_AND_TIME, link.changed_at)
            tail = say(LinkTexts.DONE_TAIL, tail=link.account_tail)
            facts.add(name, tail, state_text(link.state, moment, link.reason))
        if not links:
            facts.add(say(LinkTexts.CONFIRM_SERVICE), say(LinkTexts.STATUS_NOTHING), strong=False)
        self.scene.addWidget(ScrollPane(theme, facts), 1)
        if may_go_on_to_link(flow):
            self.offer(Button(theme, say(LinkTexts.STATUS_LINK), ButtonStyle.OUTLINE, event=Press.LINK))
        self.offer(Button(theme, say(LinkTexts.STATUS_MYKEY), ButtonStyle.PLAIN, event=Press.SHOW_MYKEY))
        live = [link for link in links if link.is_live]
        if live and flow.counter.catalogue.service(live[0].service) is not None:
            self.offer(
                Button(theme, say(LinkTexts.STATUS_WHERE), ButtonStyle.PLAIN, event=PointsAsked(live[0].service))
            )
        for link in links:
            if may_cancel(flow.counter.programme, link, flow.now):
                what = measure_name(flow.counter, link) or flow.counter.catalogue.name_of(link.service)
                text = say(LinkTexts.STATUS_CANCEL, what=what)
                cancel = Button(theme, text, ButtonStyle.PLAIN, event=CancelChosen(link.reference))
                cancel.setObjectName("cancel")
                self.offer(cancel)


def _shown(links: tuple[Link, ...]) -> tuple[Link, ...]:
    live = tuple(link for link in links if link.is_live)
    past = tuple(link for link in links if not link.is_live)
    return (*live, *past)[: max(_MOST, len(live))]
