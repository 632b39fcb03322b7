"""One page with all of the link, before the card signs it."""

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.services import Service, ServiceUse
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.steps import ConfirmLink
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts, label_of
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.notice import Tone

_SPENT = {
    ServiceUse.CHARGE: LinkTexts.CONFIRM_CHARGE,
    ServiceUse.PURCHASE: LinkTexts.CONFIRM_PURCHASE,
    ServiceUse.UNKNOWN: LinkTexts.CONFIRM_SPEND,
}


class ConfirmLinkPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, ConfirmLink):
            raise TypeError("this page confirms a link")
        service = flow.counter.catalogue.service(step.entry.service)
        measure = flow.counter.programme.measure(step.entry.measure)
        if service is None or measure is None:
            raise TypeError("service and measure are known")
        self.headline(say(LinkTexts.CONFIRM_TITLE), say(LinkTexts.CONFIRM_LEAD))
        self.note(say(LinkTexts.CONFIRM_UNCHANGEABLE), tone=Tone.DANGER)
        self.note_aside(say(LinkTexts.CONFIRM_SIGN))
        facts = FactList(theme)
        facts.add(say(LinkTexts.CONFIRM_SERVICE), service.name)
        checked = say(LinkTexts.CONFIRM_SCANNED if step.entry.scanned else LinkTexts.CONFIRM_TYPED_TWICE)
        if step.clerk_confirmed:
            checked += "\n" + say(LinkTexts.CONFIRM_CLERK)
        facts.add(label_of(service.account), grouped(step.entry.account), checked, number=True)
        points, spent = _points(measure, service)
        name = measure.name if len(flow.counter.programme.measures) > 1 else say(LinkTexts.CONFIRM_POINTS)
        facts.add(name, points, spent)
        if (start := _from_when(measure, flow)) is not None:
            facts.add(say(LinkTexts.CONFIRM_FROM), start)
        self.scene.addWidget(facts)
        self.offer(correction(theme))
        self.scene.addStretch(1)


def correction(theme: Theme) -> Button:
    """Beside what it corrects; the way back of other pages says nothing of it."""
    return Button(theme, say(LinkTexts.CONFIRM_BACK), event=Press.BACK)


def _points(measure: Measure, service: Service) -> tuple[str, str]:
    if measure.spending_for_cap is None:
        return say(LinkTexts.CONFIRM_FLAT, points=measure.cap), ""
    spent = say(_SPENT[service.use], yen=measure.spending_for_cap)
    return say(LinkTexts.CONFIRM_MOST, points=measure.cap), spent


def _from_when(measure: Measure, flow: Flow) -> str | None:
    window = measure.usage
    if window is None or window.opens is None:
        return None
    day = shown(DateFormats.DAY, window.opens)
    last = window.last_day(flow.now)
    if last is None:
        return say(LinkTexts.CONFIRM_FROM_DAY, day=day)
    return say(LinkTexts.CONFIRM_FROM_TO, day=day, last=shown(DateFormats.DAY, last))
