"""Whether a link that its provider rejected can count again: where it could be made today, by the same person."""

from collections.abc import Iterable
from enum import StrEnum

from kiosk.domain.city.programme import Programme
from kiosk.domain.records.link import LIVE, Link, LinkState
from kiosk.domain.records.link_rules import bound_service, linked
from kiosk.domain.values.lazy_dataclass import dataclass


class ObstacleKind(StrEnum):
    RESERVATION = "reservation"  #: its holder has none any more under its MyKey ID
    MYKEY = "mykey"  #: somebody else has its MyKey ID
    MEASURE = "measure"  #: its holder has linked the measure again; the reference of that link
    SERVICE = "service"  #: another service binds the measure now; its key
    ACCOUNT = "account"  #: its account was linked again


@dataclass(frozen=True)
class Obstacle:
    """What has come about since the link was rejected, and stands in its way."""

    kind: ObstacleKind
    name: str = ""


@dataclass(frozen=True)
class RejectedLink:
    """`mykey` is the number of the MyKey ID that it was made for."""

    measure: str
    service: str
    mykey: int


@dataclass(frozen=True)
class OnAccount:
    """A link on an account. `mykey` and `sharer` are numbers of MyKey IDs; 0: not as a child who shares it.

    `events`: its states, each with its place among the events of all links.
    """

    mykey: int
    sharer: int
    events: tuple[tuple[int, LinkState], ...]

    @property
    def made(self) -> int:
        return next(place for place, state in self.events if state is LinkState.RECORDED)

    def counted(self, before: int) -> bool:
        """Whether it did just before this event of another link."""
        states = [state for place, state in self.events if place < before]
        return bool(states) and states[-1] in LIVE


@dataclass(frozen=True)
class ChangesSince:
    """How things stand now. `links`: those of its holder that count; `beside`: all that count on its account."""

    reserved_mykey: int | None
    is_mykey_of_others: bool
    links: tuple[Link, ...]
    account: OnAccount
    beside: tuple[OnAccount, ...]


def obstacle(programme: Programme | None, link: RejectedLink, since: ChangesSince) -> Obstacle | None:
    """None: nothing stands in its way. `programme` None: it is not installed any more."""
    if since.reserved_mykey != link.mykey:
        return Obstacle(ObstacleKind.RESERVATION)
    if since.is_mykey_of_others:
        return Obstacle(ObstacleKind.MYKEY)
    if (other := linked(since.links, link.measure)) is not None:
        return Obstacle(ObstacleKind.MEASURE, other.reference)
    bound = bound_service(programme, link.measure, since.links) if programme is not None else None
    if bound is not None and bound != link.service:
        return Obstacle(ObstacleKind.SERVICE, bound)
    return None if fit_together(since.account, since.beside) else Obstacle(ObstacleKind.ACCOUNT)


def fit_together(one: OnAccount, others: Iterable[OnAccount]) -> bool:
    return all(_may_stand_beside(one, other) for other in others)


def _may_stand_beside(one: OnAccount, other: OnAccount) -> bool:
    """A child's and its representative's: a clerk looked when the later one was made, and the earlier one counted."""
    if one.sharer == other.sharer:
        return False
    return one.mykey == other.mykey or one.counted(other.made) or other.counted(one.made)
