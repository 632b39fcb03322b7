"""What an incident is opened with, what may be said of it, and what has to follow from its lines."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.domain.office.incident_rules import (
    action_for_line,
    counts,
    lines_fault,
    opening,
    record_refusal,
    saying_refusal,
    told,
)
from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    CloseIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentLine,
    IncidentLineKind,
    IncidentNotSavedWhy,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    StateAction,
    StateCause,
    action_for,
)
from kiosk.domain.office.record_queries import Damaged, RecordKind
from kiosk.domain.staff.clerks import Action
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office import found

LINK = RecordAtHand(RecordKind.LINK, 7)
ADD, MISTYPED, TOLD, CLOSE = (
    AddIncidentRecord(LINK),
    StateCause(IncidentCause.MISTYPED),
    StateAction(IncidentAction.HOLDER_TOLD),
    CloseIncident(),
)
SAYINGS: tuple[IncidentUpdate, ...] = (ADD, MISTYPED, TOLD, CLOSE)


def incident(*sayings: IncidentUpdate) -> Incident:
    """Opened for nobody's records, and then this was said of it."""
    entries = [*opening(SessionAtHand(), ()), *(entry for saying in sayings for entry in told(saying, ("link 7",)))]
    lines = tuple(
        IncidentLine(number, NOW, "taro", "counter-1", *entry) for number, entry in enumerate(entries, start=1)
    )
    return Incident(1, NOW, "counter-1", "taro", None, None, lines, (), is_open=CLOSE not in sayings)


def test_an_incident_begins_with_who_opened_it_and_the_records_that_it_concerns() -> None:
    assert opening(SessionAtHand(), ()) == ((IncidentLineKind.OPENED, ""),)
    assert opening(LINK, ("link 7", "reservation 3")) == (
        (IncidentLineKind.OPENED, ""),
        (IncidentLineKind.RECORD, "link 7"),
        (IncidentLineKind.RECORD, "reservation 3"),
    )


def test_a_contested_account_says_at_once_what_happened() -> None:
    contested = opening(replace(LINK, is_contested=True), ("link 7",), "reservation 9")
    assert (contested[0], contested[-1]) == (
        (IncidentLineKind.OPENED, "reservation 9"),
        (IncidentLineKind.WHAT, "contested"),
    )


def test_each_saying_is_a_line_and_each_added_record_one_of_its_own() -> None:
    assert told(ADD, ("link 7", "reservation 3")) == (
        (IncidentLineKind.RECORD, "link 7"),
        (IncidentLineKind.RECORD, "reservation 3"),
    )
    assert [told(saying, ()) for saying in SAYINGS[1:]] == [
        ((IncidentLineKind.WHAT, "mistyped"),),
        ((IncidentLineKind.DONE, "holder_told"),),
        ((IncidentLineKind.CLOSED, ""),),
    ]


def test_the_right_for_a_line_is_the_right_for_what_is_said() -> None:
    for saying in SAYINGS:
        assert {action_for_line(topic) for topic, _ in told(saying, ("link 7",))} == {action_for(saying)}
    assert action_for_line(IncidentLineKind.OPENED) is Action.OPEN_INCIDENT


@pytest.mark.parametrize(
    ("before", "saying", "why"),
    [
        ((), MISTYPED, None),
        ((), TOLD, None),
        ((), ADD, None),
        ((MISTYPED,), MISTYPED, IncidentNotSavedWhy.SAME),
        ((), StateCause(IncidentCause.UNKNOWN), IncidentNotSavedWhy.SAME),
        ((TOLD,), TOLD, IncidentNotSavedWhy.SAME),
        ((), CLOSE, IncidentNotSavedWhy.WHAT_UNKNOWN),
        ((TOLD,), CLOSE, IncidentNotSavedWhy.WHAT_UNKNOWN),
        ((MISTYPED,), CLOSE, IncidentNotSavedWhy.NOTHING_DONE),
        ((MISTYPED, TOLD), CLOSE, None),
        *(((MISTYPED, TOLD, CLOSE), saying, IncidentNotSavedWhy.CLOSED) for saying in SAYINGS),
    ],
)
def test_an_incident_is_closed_once_somebody_said_what_happened_and_what_was_done(
    before: Sequence[IncidentUpdate], saying: IncidentUpdate, why: IncidentNotSavedWhy | None
) -> None:
    assert saying_refusal(incident(*before), saying, None) is why


def test_what_somebody_said_meanwhile_is_seen_before_more_is_said() -> None:
    assert saying_refusal(incident(TOLD), MISTYPED, 2) is None
    assert saying_refusal(incident(TOLD), MISTYPED, 1) is IncidentNotSavedWhy.CHANGED
    # Who pressed twice is told that it says so already.
    assert saying_refusal(incident(MISTYPED), MISTYPED, 1) is IncidentNotSavedWhy.SAME


def test_a_record_is_added_once() -> None:
    assert record_refusal(["link 7"], ["link 7"]) is None
    assert record_refusal(["link 7"], []) is IncidentNotSavedWhy.SAME
    assert record_refusal(None, []) is IncidentNotSavedWhy.NOT_THERE


def test_an_incident_of_a_person_concerns_what_counts_and_what_cannot_be_read() -> None:
    assert counts(found.LINK)
    assert not counts(replace(found.LINK, is_live=False))
    assert counts(Damaged(RecordKind.LINK, 7))


@pytest.mark.parametrize(
    ("lines", "records", "is_open", "fault"),
    [
        ([("opened", "")], [], True, None),
        ([("opened", ""), ("record", "link 7"), ("record", "link 2")], ["link 2", "link 7"], True, None),
        ([("opened", ""), ("closed", "")], [], False, None),
        ([], [], True, "line 1"),
        ([("what", "mistyped"), ("opened", "")], [], True, "line 1"),
        ([("opened", ""), ("closed", "")], [], True, "is_open"),
        ([("opened", "")], [], False, "is_open"),
        ([("opened", ""), ("record", "link 7")], [], True, "records"),
        ([("opened", "")], ["link 7"], True, "records"),
    ],
)
def test_how_an_incident_stands_follows_from_its_lines(
    lines: list[tuple[str, str]], records: list[str], is_open: bool, fault: str | None
) -> None:
    assert lines_fault(lines, records, is_open=is_open) == fault
