"""What clerks may do to a record, and how it stands then."""

from dataclasses import replace

import pytest

from kiosk.domain.office.amending_rules import PastChange, refusal_of, standing_after
from kiosk.domain.office.amendments import (
    Amendment,
    AmendmentReason,
    Cancel,
    ChangeKind,
    CorrectCapacity,
    NotAmendedWhy,
    PutMark,
    RecordChange,
    RecordSnapshot,
    RecordState,
    TakeMark,
    action_for,
    kind_of_change,
    old_and_new,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import Damaged, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.capacity import Capacity
from tests.fakes.office import found

STANDS = RecordState(Capacity.HOLDER, is_live=True)
CHANGES: tuple[RecordChange, ...] = (
    Cancel(),
    CorrectCapacity(Capacity.PARENT),
    PutMark(RecordMark.CHECK),
    TakeMark(RecordMark.CHECK),
)


def past(*changes: RecordChange, stands: RecordState = STANDS) -> list[PastChange]:
    return [PastChange(kind_of_change(change), *map(str, old_and_new(stands, change))) for change in changes]


def after(*changes: RecordChange) -> RecordState:
    return standing_after(Capacity.HOLDER, past(*changes), is_live=True)


def test_who_acted_is_as_it_was_corrected_last() -> None:
    assert after().acting is Capacity.HOLDER
    assert after(CorrectCapacity(Capacity.PARENT), CorrectCapacity(Capacity.GUARDIAN)).acting is Capacity.GUARDIAN


def test_a_mark_stands_until_it_is_taken_off_and_others_stay() -> None:
    assert after(PutMark(RecordMark.CHECK), PutMark(RecordMark.CALL_BACK), TakeMark(RecordMark.CHECK)).marks == {
        RecordMark.CALL_BACK
    }
    assert after(TakeMark(RecordMark.CHECK)).marks == frozenset()


def test_a_cancellation_says_nothing_of_who_acted_or_of_marks() -> None:
    assert after(PutMark(RecordMark.CHECK), Cancel()) == after(PutMark(RecordMark.CHECK))


@pytest.mark.parametrize(("is_live", "counted"), [(True, 2), (False, 0)])
def test_under_a_reservation_that_is_over_no_link_counts(is_live: bool, counted: int) -> None:
    assert standing_after(Capacity.HOLDER, (), is_live=is_live, live_links=2).live_links == counted


@pytest.mark.parametrize(
    "change", [PastChange(ChangeKind.CORRECT, "holder", "x"), PastChange(ChangeKind.MARK, "", "x")]
)
def test_a_code_that_nobody_knows_is_no_standing(change: PastChange) -> None:
    with pytest.raises(ValueError, match="'x'"):
        standing_after(Capacity.HOLDER, [change], is_live=True)


def test_each_kind_of_change_needs_its_own_right() -> None:
    assert [(kind_of_change(change), action_for(change)) for change in CHANGES] == [
        (ChangeKind.CANCEL, Action.CANCEL_RECORD),
        (ChangeKind.CORRECT, Action.CORRECT_RECORD),
        (ChangeKind.MARK, Action.MARK_RECORD),
        (ChangeKind.UNMARK, Action.MARK_RECORD),
    ]


@pytest.mark.parametrize(
    ("standing", "change", "why"),
    [
        (STANDS, Cancel(), None),
        (replace(STANDS, live_links=1), Cancel(), NotAmendedWhy.HAS_LINKS),
        (replace(STANDS, is_live=False), Cancel(), NotAmendedWhy.OVER),
        (replace(STANDS, state=LinkState.COMPLETED), Cancel(), None),
        (replace(STANDS, state=LinkState.CANCELLED), Cancel(), NotAmendedWhy.OVER),
        (STANDS, CorrectCapacity(Capacity.PARENT), None),
        (STANDS, CorrectCapacity(Capacity.HOLDER), NotAmendedWhy.SAME),
        (STANDS, PutMark(RecordMark.CHECK), None),
        (replace(STANDS, marks=frozenset({RecordMark.CHECK})), PutMark(RecordMark.CHECK), NotAmendedWhy.SAME),
        (STANDS, TakeMark(RecordMark.CHECK), NotAmendedWhy.SAME),
        (replace(STANDS, marks=frozenset({RecordMark.CHECK})), TakeMark(RecordMark.CHECK), None),
    ],
)
def test_a_record_as_it_was_seen_is_changed_where_the_change_has_a_sense(
    standing: RecordState, change: RecordChange, why: NotAmendedWhy | None
) -> None:
    amendment = Amendment(RecordSnapshot(found.RESERVATION, standing), change, AmendmentReason.HOLDER_ASKED)
    assert refusal_of(amendment, found.RESERVATION, standing) is why


def test_what_was_seen_is_changed_and_nothing_else() -> None:
    amendment = Amendment(RecordSnapshot(found.RESERVATION, STANDS), Cancel(), AmendmentReason.HOLDER_ASKED)
    marked = replace(STANDS, marks=frozenset({RecordMark.CHECK}))
    assert refusal_of(amendment, found.RESERVATION, marked) is NotAmendedWhy.CHANGED
    under_incident = replace(found.RESERVATION, incident=1)
    assert refusal_of(amendment, under_incident, STANDS) is NotAmendedWhy.CHANGED
    another = replace(found.RESERVATION, mykey="????9999")
    assert refusal_of(amendment, another, STANDS) is NotAmendedWhy.NOT_THERE
    assert refusal_of(amendment, Damaged(RecordKind.RESERVATION, 1), STANDS) is NotAmendedWhy.NOT_THERE
