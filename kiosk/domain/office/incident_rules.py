"""What an incident is opened with, what may be said of it, and what has to follow from its lines."""

from collections.abc import Sequence
from typing import assert_never

from kiosk.domain.office.finding import Damaged, Found
from kiosk.domain.office.incidents import (
    AddRecord,
    AtHand,
    Close,
    Incident,
    NotKeptWhy,
    RecordAtHand,
    SayDone,
    Saying,
    SayWhat,
    Topic,
    What,
    stands_against,
)
from kiosk.domain.staff.clerks import Action

Entry = tuple[Topic, str]
"""What a line says: its topic and value."""


def counts(record: Found | Damaged) -> bool:
    """Whether an incident of a person concerns this record of theirs. One that cannot be read may count."""
    return record.is_live if isinstance(record, Found) else True


def opening(about: AtHand, records: Sequence[str]) -> tuple[Entry, ...]:
    """The lines with which an incident begins. `records`: the references of those that it concerns."""
    contested = isinstance(about, RecordAtHand) and about.is_contested
    said = ((Topic.WHAT, What.CONTESTED.value),) if contested else ()
    return (Topic.OPENED, ""), *((Topic.RECORD, record) for record in records), *said


def told(saying: Saying, records: Sequence[str]) -> tuple[Entry, ...]:
    """The lines of what is said. `records`: the references of those that it adds."""
    match saying:
        case AddRecord():
            return tuple((Topic.RECORD, record) for record in records)
        case SayWhat(what):
            return ((Topic.WHAT, what.value),)
        case SayDone(done):
            return ((Topic.DONE, done.value),)
        case Close():
            return ((Topic.CLOSED, ""),)
        case _:
            assert_never(saying)


def saying_refusal(incident: Incident, saying: Saying, lines_seen: int | None) -> NotKeptWhy | None:
    """Why this cannot be said of the incident. `lines_seen`: as many as whoever pressed saw; None: they saw none."""
    if (why := stands_against(incident, saying)) is not None:
        return why
    return NotKeptWhy.CHANGED if lines_seen not in (None, len(incident.lines)) else None


def record_refusal(concerned: Sequence[object] | None, new: Sequence[object]) -> NotKeptWhy | None:
    """Why no record is added. `concerned`: what hangs together with it, None where there is no such record."""
    if concerned is None:
        return NotKeptWhy.NOT_THERE
    return None if new else NotKeptWhy.SAME


def action_for_line(topic: Topic) -> Action:
    """As the desk's log names it."""
    return Action.CLOSE_INCIDENT if topic is Topic.CLOSED else Action.OPEN_INCIDENT


def lines_fault(lines: Sequence[tuple[str, str]], records: Sequence[str], *, is_open: bool) -> str | None:
    """What of an incident does not follow from its lines, by their topics and values; None when all does."""
    topics = [topic for topic, _ in lines]
    if topics[:1] != [Topic.OPENED]:
        return "line 1"
    if is_open == (Topic.CLOSED in topics):
        return "is_open"
    added = [value for topic, value in lines if topic == Topic.RECORD]
    return None if sorted(added) == sorted(records) else "records"
