"""All a person must know of a service before a choice that cannot be changed."""

from datetime import time

from kiosk.domain.city.services import Service, TriState
from kiosk.domain.flow import Flow
from kiosk.domain.flow.eligibility import is_over
from kiosk.domain.flow.errands.link.choosing import can_be_done
from kiosk.domain.flow.errands.link.steps import ServiceDetails
from kiosk.domain.flow.events import Press
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.times import at, local
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.services import ServiceTexts, facts_of, unknown_of, what_it_is
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.scroll import ScrollPane


class ServiceDetailsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        service = flow.counter.catalogue.service(step.service) if isinstance(step, ServiceDetails) else None
        if not isinstance(step, ServiceDetails) or service is None:
            raise TypeError("this page shows a service")
        self.headline(service.name, say(LinkTexts.DETAILS_LEAD, what=what_it_is(service)))
        self._say_whether_it_can_be_done(flow, service)
        if step.found_at is None:
            self.note(say(LinkTexts.DETAILS_BOUND))
        last_day = _last_day(flow, service)
        facts = FactList(theme)
        for name, text in facts_of(service, flow.counter.programme.key, last_day, local(flow.now).date()):
            facts.add(name, text, strong=False)
        self._tell_the_staff(flow, service, facts)
        self.scene.addWidget(ScrollPane(theme, facts), 1)
        self.offer(Button(theme, say(LinkTexts.DETAILS_CALCULATE), ButtonStyle.OUTLINE, event=Press.CALCULATOR))

    def _tell_the_staff(self, flow: Flow, service: Service, facts: FactList) -> None:
        """What nobody has found out yet, where a clerk stands beside who can."""
        unknown = unknown_of(service, flow.counter.programme.key, local(flow.now).date())
        if unknown and flow.counter.mode is Mode.COUNTER:
            facts.add(say(ServiceTexts.UNKNOWN), say(ServiceTexts.UNKNOWN_ARE, things=unknown), strong=False)

    def _say_whether_it_can_be_done(self, flow: Flow, service: Service) -> None:
        if is_over(flow.counter, service, flow.now):
            bound = isinstance(self.step, ServiceDetails) and self.step.found_at is None
            text = LinkTexts.DETAILS_OVER_BOUND if bound else LinkTexts.DETAILS_OVER_LEAD
            lead = say(text, day=_last_day(flow, service))
            self.note(lead, say(LinkTexts.DETAILS_OVER), Tone.CAUTION)
        elif service.here is TriState.NO:
            where = (
                say(LinkTexts.DETAILS_ELSEWHERE, elsewhere=service.elsewhere)
                if service.elsewhere is not None
                else say(LinkTexts.DETAILS_ELSEWHERE_UNKNOWN)
            )
            self.note(where, say(LinkTexts.DETAILS_NOT_HERE), Tone.CAUTION)
        elif not can_be_done(flow, service):
            self.note(say(LinkTexts.DETAILS_ASK_LEAD), say(LinkTexts.DETAILS_ASK), Tone.CAUTION)
        elif service.here is TriState.UNKNOWN:
            self.note(say(LinkTexts.DETAILS_CLERK), tone=Tone.CAUTION)


def _last_day(flow: Flow, service: Service) -> str | None:
    last = service.last_day_in(flow.counter.programme.key)
    return None if last is None else shown(DateFormats.DAY, at(last, time()))
