"""The link is recorded: what to do from which day, what to keep."""

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.events import PointsAsked, Press
from kiosk.domain.flow.steps import Linked, PrintState
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.citizen.link.link_facts import link_facts
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.next_steps import next_steps
from kiosk.ui.messages.errands.slips import slip_text
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Tone


class LinkedPage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Linked):
            raise TypeError("this page shows a link")
        link, slip = flow.step.link, flow.step.slip
        service = flow.counter.catalogue.service(link.service)
        self.headline(say(LinkTexts.DONE_TITLE), say(LinkTexts.DONE_LEAD))
        if (steps := next_steps(flow.counter, link, flow.now)) != "":
            self.note(steps, say(PageTexts.DONE_NEXT_HEADING))
        if flow.visit_draft is not None and flow.visit_draft.acting is Capacity.PARENT:
            self.note(say(LinkTexts.DONE_CHILD))
        facts = link_facts(theme, flow.counter, link)
        facts.add(say(LinkTexts.DONE_REFERENCE), grouped(link.reference), number=True)
        self.scene.addWidget(facts)
        if slip is PrintState.FAILED:
            self.note_aside(say(PageTexts.DONE_NOT_PRINTED), tone=Tone.DANGER)
        elif flow.counter.programme.linking.cancellation is CancellationDeadline.SAME_DAY:
            self.note_aside(say(LinkTexts.DONE_WRONG), say(LinkTexts.DONE_WRONG_HEADING))
        if flow.counter.prints:
            self.offer_print(say(slip_text(slip)), slip)
        if service is not None:
            self.offer(Button(theme, say(LinkTexts.DONE_WHERE), ButtonStyle.PLAIN, event=PointsAsked(service.key)))
        if may_go_on_to_link(flow):
            self.offer(Button(theme, say(LinkTexts.DONE_MORE), ButtonStyle.PLAIN, event=Press.LINK))
        self.scene.addStretch()
