"""What an incident is opened with, what may be said of it, and what has to follow from its lines."""

from collections.abc import Sequence
from typing import assert_never

from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    AtHand,
    CloseIncident,
    Incident,
    IncidentCause,
    IncidentLineKind,
    IncidentNotSavedWhy,
    IncidentUpdate,
    RecordAtHand,
    StateAction,
    StateCause,
    validate_update,
)
from kiosk.domain.office.record_queries import Damaged, FoundRecord
from kiosk.domain.staff.clerks import Action

IncidentEntry = tuple[IncidentLineKind, str]
"""What a line says: its topic and value."""


def counts(record: FoundRecord | Damaged) -> bool:
    """Whether an incident of a person concerns this record of theirs. One that cannot be read may count."""
    return record.is_live if isinstance(record, FoundRecord) else True


def opening(about: AtHand, records: Sequence[str], claimant: str = "") -> tuple[IncidentEntry, ...]:
    """The lines with which an incident begins. `records`: the references of those that it concerns.

    `claimant`: that of the reservation of who contests one: named, so that both sides are kept, and not held back.
    """
    contested = isinstance(about, RecordAtHand) and about.is_contested
    said = ((IncidentLineKind.WHAT, IncidentCause.CONTESTED.value),) if contested else ()
    return (IncidentLineKind.OPENED, claimant), *((IncidentLineKind.RECORD, record) for record in records), *said


def told(saying: IncidentUpdate, records: Sequence[str]) -> tuple[IncidentEntry, ...]:
    """The lines of what is said. `records`: the references of those that it adds."""
    match saying:
        case AddIncidentRecord():
            return tuple((IncidentLineKind.RECORD, record) for record in records)
        case StateCause(what):
            return ((IncidentLineKind.WHAT, what.value),)
        case StateAction(done):
            return ((IncidentLineKind.DONE, done.value),)
        case CloseIncident():
            return ((IncidentLineKind.CLOSED, ""),)
        case _:
            assert_never(saying)


def saying_refusal(incident: Incident, saying: IncidentUpdate, lines_seen: int | None) -> IncidentNotSavedWhy | None:
    """Why this cannot be said of the incident. `lines_seen`: as many as whoever pressed saw; None: they saw none."""
    if (why := validate_update(incident, saying)) is not None:
        return why
    return IncidentNotSavedWhy.CHANGED if lines_seen not in (None, len(incident.lines)) else None


def record_refusal(concerned: Sequence[object] | None, new: Sequence[object]) -> IncidentNotSavedWhy | None:
    """Why no record is added. `concerned`: what hangs together with it, None where there is no such record."""
    if concerned is None:
        return IncidentNotSavedWhy.NOT_THERE
    return None if new else IncidentNotSavedWhy.SAME


def action_for_line(topic: IncidentLineKind) -> Action:
    """As the desk's log names it."""
    return Action.CLOSE_INCIDENT if topic is IncidentLineKind.CLOSED else Action.OPEN_INCIDENT


def lines_fault(lines: Sequence[tuple[str, str]], records: Sequence[str], *, is_open: bool) -> str | None:
    """What of an incident does not follow from its lines, by their topics and values; None when all does."""
    topics = [topic for topic, _ in lines]
    if topics[:1] != [IncidentLineKind.OPENED]:
        return "line 1"
    if is_open == (IncidentLineKind.CLOSED in topics):
        return "is_open"
    added = [value for topic, value in lines if topic == IncidentLineKind.RECORD]
    return None if sorted(added) == sorted(records) else "records"
