"""What a person has to do after a link, from which day: on the screen and on the slip."""

from datetime import datetime

from kiosk.domain.flow import Counter
from kiosk.domain.link import Link
from kiosk.domain.services import Known, Use
from kiosk.ui.messages import say
from kiosk.ui.messages.linking import Linking
from kiosk.ui.messages.moments import Moments, shown

_NEXT = {
    Use.CHARGE: Linking.DONE_NEXT_CHARGE,
    Use.PURCHASE: Linking.DONE_NEXT_PURCHASE,
    Use.UNKNOWN: Linking.DONE_NEXT_SPEND,
}


def next_steps(counter: Counter, link: Link, now: datetime) -> str:
    """Empty where measure or service are not known any more."""
    service, measure = counter.catalogue.service(link.service), counter.programme.measure(link.measure)
    if service is None or measure is None:
        return ""
    if measure.rate_percent is None:
        lines = [say(Linking.DONE_NEXT_FLAT, service=service.name)]
    else:
        opens = measure.usage.opens if measure.usage is not None else None
        day = shown(Moments.DAY, opens) if opens is not None and opens > now else say(Linking.DONE_TODAY)
        lines = [say(_NEXT[service.use], day=day, service=service.name)]
    if service.grant is not None:
        lines.append(say(Linking.DONE_GRANT, grant=service.grant))
    if service.collect is Known.YES and service.collect_how is not None:
        lines.append(say(Linking.DONE_COLLECT, how=service.collect_how))
    return "".join(lines)
