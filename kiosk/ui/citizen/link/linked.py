"""The link is recorded: what to do from which day, what to keep."""

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.events import PointsAsked, Press
from kiosk.domain.flow.steps import Linked, PrintState
from kiosk.domain.records.link import Link
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.citizen.link.link_facts import link_facts
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.next_steps import next_steps
from kiosk.ui.messages.errands.slips import slip_text
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.points import PointList
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.number_card import NumberCard
from kiosk.ui.widgets.text.text_label import TextLabel


class LinkedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Linked):
            raise TypeError("this page shows a link")
        link, slip = flow.step.link, flow.step.slip
        service = flow.counter.catalogue.service(link.service)
        self.headline(say(LinkTexts.DONE_TITLE), say(LinkTexts.DONE_LEAD), done=True)
        self.words.addWidget(NumberCard(theme, say(LinkTexts.DONE_REFERENCE), grouped(link.reference), TextRole.NUMBER))
        self.words.addWidget(link_facts(theme, flow.counter, link))
        if steps := _next_steps(flow, link):
            self.scene.addWidget(TextLabel(theme, TextRole.LABEL, say(PageTexts.DONE_NEXT_HEADING), bold=True))
            self.scene.addWidget(PointList(theme, steps, 1))
        if slip is PrintState.FAILED:
            self.note_aside(say(PageTexts.DONE_NOT_PRINTED), tone=Tone.DANGER)
        elif flow.counter.programme.linking.cancellation is CancellationDeadline.SAME_DAY:
            self.note_aside(say(LinkTexts.DONE_WRONG))
        if flow.counter.prints:
            self.offer_print(say(slip_text(slip)), slip)
        if service is not None:
            self.offer(Button(theme, say(LinkTexts.DONE_WHERE), ButtonStyle.PLAIN, event=PointsAsked(service.key)))
        if may_go_on_to_link(flow):
            self.offer(Button(theme, say(LinkTexts.DONE_MORE), ButtonStyle.PLAIN, event=Press.LINK))
        self.scene.addStretch()


def _next_steps(flow: Flow, link: Link) -> tuple[str, ...]:
    is_parent = flow.visit_draft is not None and flow.visit_draft.acting is Capacity.PARENT
    return (*next_steps(flow.counter, link, flow.now), *((say(LinkTexts.DONE_CHILD),) if is_parent else ()))
