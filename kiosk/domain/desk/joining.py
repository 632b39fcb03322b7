"""Whether the reservation whose story is told can be offered to the holder of the card beside."""

from enum import StrEnum

from kiosk.domain.desk.state import Desk
from kiosk.domain.finding import Found, RecordKind
from kiosk.domain.joining import Earlier, may_follow


class JoinProblem(StrEnum):
    NOT_LIVE = "not_live"
    NOBODY = "nobody"  #: no verified holder without a reservation stands there
    OLDER = "older"  #: the certificate there is not younger than the reservation


def reservation_told(desk: Desk) -> Found | None:
    """The reservation whose story the desk tells; None: it tells of none."""
    story = desk.search.story
    record = story.record if story is not None else None
    return record if isinstance(record, Found) and record.kind is RecordKind.RESERVATION else None


def join_problem(desk: Desk, record: Found) -> JoinProblem | None:
    """Why this reservation cannot be offered; None when it can."""
    if not record.is_live:
        return JoinProblem.NOT_LIVE
    if not desk.citizen.may_join or desk.citizen.certified_from is None:
        return JoinProblem.NOBODY
    return None if may_follow(desk.citizen.certified_from, record.recorded_at) else JoinProblem.OLDER


def earlier_of(record: Found) -> Earlier:
    return Earlier(record.id, record.mykey, record.recorded_at, record.counter)
