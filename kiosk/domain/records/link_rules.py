"""The rules of links (申込): which measure, which service, whose account, until when it can be taken back."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import CancellationDeadline, Measure, Programme
from kiosk.domain.city.services import Service
from kiosk.domain.records.link import Link, waits
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import local


def linked(links: Iterable[Link], measure: str) -> Link | None:
    """The link that serves this measure: there is one at most for a MyKey ID."""
    return next((link for link in links if link.measure == measure and link.is_live), None)


def open_measures(programme: Programme, links: Iterable[Link], now: datetime) -> tuple[Measure, ...]:
    """Those that can be linked now and are not yet."""
    known = tuple(links)
    return tuple(
        measure for measure in programme.measures if measure.link.is_open(now) and linked(known, measure.key) is None
    )


def bound_service(programme: Programme, measure: str, links: Iterable[Link]) -> str | None:
    """The service that an earlier link obliges this measure to; None: the choice is free."""
    known = tuple(links)
    for rule in programme.linking.same_service:
        if measure not in rule.measures:
            continue
        for other in rule.measures:
            earlier = linked(known, other)
            if earlier is not None and (rule.since is None or earlier.recorded_at >= rule.since):
                return earlier.service
    return None


def link_refusal(programme: Programme, measure: str, service: Service, links: Iterable[Link]) -> Refusal | None:
    """What stands against a link of this measure to this service. `links`: those of its holder."""
    known = tuple(links)
    if programme.measure(measure) is None:
        return Refusal.UNEXPECTED
    if linked(known, measure) is not None:
        return Refusal.ALREADY_LINKED
    return None if bound_service(programme, measure, known) in (None, service.key) else Refusal.OTHER_SERVICE


def account_space(programme: Programme, service: Service) -> str:
    """Within it an account belongs to one holder. Services of one brand share it, unless they count as two."""
    return service.key if service.brand in programme.linking.brands_counting_as_two else service.brand


def account_key(space: str, account: str) -> bytes:
    """What is the same for one account however it is typed: width, case, spaces and hyphens do not make it another.

    The register finds accounts by a hash of this: what is folded here may never become less, nor else (ADR 15).
    """
    folded = "".join(unicodedata.normalize("NFKC", account).split()).replace("-", "").upper()
    return f"{space}\0{folded or account}".encode()


def may_share_account(programme: Programme, acting: Capacity, *, clerk_confirmed: bool) -> bool:
    """Whether an account that somebody is on already may be taken: by a child, where the programme says so.

    Nobody can tell from the data that it is the representative's own; so a clerk has to have looked.
    """
    return programme.linking.child_may_share_account and acting is Capacity.PARENT and clerk_confirmed


def may_cancel(programme: Programme, link: Link, now: datetime) -> bool:
    """Whether the holder may still take the link back."""
    if programme.linking.cancellation is CancellationDeadline.NEVER or not waits(link.state):
        return False
    return local(link.recorded_at).date() == local(now).date()
