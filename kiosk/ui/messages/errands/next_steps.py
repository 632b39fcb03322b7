"""What a person has to do after a link, from which day: on the screen and on the slip."""

from datetime import datetime

from kiosk.domain.city.programme import Measure
from kiosk.domain.city.services import ServiceUse, TriState
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import Link
from kiosk.ui.messages import say, together
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown

_NEXT = {
    ServiceUse.CHARGE: LinkTexts.DONE_NEXT_CHARGE,
    ServiceUse.PURCHASE: LinkTexts.DONE_NEXT_PURCHASE,
    ServiceUse.UNKNOWN: LinkTexts.DONE_NEXT_SPEND,
}


def next_steps(counter: Counter, link: Link, now: datetime) -> tuple[str, ...]:
    """In their order; none where measure or service are not known any more."""
    service, measure = counter.catalogue.service(link.service), counter.programme.measure(link.measure)
    if service is None or measure is None:
        return ()
    # The provider may still refuse: nobody should charge for nothing.
    following = LinkTexts.DONE_NEXT_FLAT if measure.rate_percent is None else _NEXT[service.use]
    granted = say(LinkTexts.DONE_GRANT, grant=service.grant) if service.grant is not None else ""
    steps = [
        say(LinkTexts.DONE_NEXT_WAIT),
        together(say(following, service=service.name), _when(measure, now), granted),
    ]
    if service.collect is TriState.YES and service.collect_how is not None:
        steps.append(say(LinkTexts.DONE_COLLECT, how=service.collect_how))
    return tuple(steps)


def _when(measure: Measure, now: datetime) -> str:
    """In dates: a slip is read on another day."""
    window = measure.usage
    if window is None or window.opens is None:
        return ""
    day, last = shown(DateFormats.DAY, window.opens), window.last_day(now)
    if last is None:
        return say(LinkTexts.DONE_NEXT_FROM, day=day)
    return say(LinkTexts.DONE_NEXT_FROM_TO, day=day, last=shown(DateFormats.DAY, last))


def measure_name(counter: Counter, link: Link) -> str | None:
    """What tells one link from another; None where the programme has one measure only."""
    measure = counter.programme.measure(link.measure)
    if len(counter.programme.measures) < 2:
        return None
    return link.measure if measure is None else measure.name


def link_name(counter: Counter, link: Link) -> str:
    """The service, and the measure where there are several."""
    service, measure = counter.catalogue.name_of(link.service), measure_name(counter, link)
    return service if measure is None else say(LinkTexts.STATUS_NAME, service=service, measure=measure)
