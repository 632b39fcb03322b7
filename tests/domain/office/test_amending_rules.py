"""What clerks may do to a record, and how it stands then."""

from dataclasses import replace

import pytest

from kiosk.domain.office.amending import (
    Amendment,
    Cancel,
    Change,
    ChangeKind,
    CorrectActing,
    Mark,
    NotAmendedWhy,
    PutMark,
    Reason,
    Seen,
    Standing,
    TakeMark,
    action_for,
    kind_of_change,
    old_and_new,
)
from kiosk.domain.office.amending_rules import PastChange, refusal_of, standing_after
from kiosk.domain.office.finding import Damaged, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.capacity import (
    Acting,
)
from tests.fakes.office import found

STANDS = Standing(Acting.HOLDER, is_live=True)
CHANGES: tuple[Change, ...] = (Cancel(), CorrectActing(Acting.PARENT), PutMark(Mark.CHECK), TakeMark(Mark.CHECK))


def past(*changes: Change, stands: Standing = STANDS) -> list[PastChange]:
    return [PastChange(kind_of_change(change), *map(str, old_and_new(stands, change))) for change in changes]


def after(*changes: Change) -> Standing:
    return standing_after(Acting.HOLDER, past(*changes), is_live=True)


def test_who_acted_is_as_it_was_corrected_last() -> None:
    assert after().acting is Acting.HOLDER
    assert after(CorrectActing(Acting.PARENT), CorrectActing(Acting.GUARDIAN)).acting is Acting.GUARDIAN


def test_a_mark_stands_until_it_is_taken_off_and_others_stay() -> None:
    assert after(PutMark(Mark.CHECK), PutMark(Mark.CALL_BACK), TakeMark(Mark.CHECK)).marks == {Mark.CALL_BACK}
    assert after(TakeMark(Mark.CHECK)).marks == frozenset()


def test_a_cancellation_says_nothing_of_who_acted_or_of_marks() -> None:
    assert after(PutMark(Mark.CHECK), Cancel()) == after(PutMark(Mark.CHECK))


@pytest.mark.parametrize(("is_live", "counted"), [(True, 2), (False, 0)])
def test_under_a_reservation_that_is_over_no_link_counts(is_live: bool, counted: int) -> None:
    assert standing_after(Acting.HOLDER, (), is_live=is_live, live_links=2).live_links == counted


@pytest.mark.parametrize(
    "change", [PastChange(ChangeKind.CORRECT, "holder", "x"), PastChange(ChangeKind.MARK, "", "x")]
)
def test_a_code_that_nobody_knows_is_no_standing(change: PastChange) -> None:
    with pytest.raises(ValueError, match="'x'"):
        standing_after(Acting.HOLDER, [change], is_live=True)


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
        (STANDS, CorrectActing(Acting.PARENT), None),
        (STANDS, CorrectActing(Acting.HOLDER), NotAmendedWhy.SAME),
        (STANDS, PutMark(Mark.CHECK), None),
        (replace(STANDS, marks=frozenset({Mark.CHECK})), PutMark(Mark.CHECK), NotAmendedWhy.SAME),
        (STANDS, TakeMark(Mark.CHECK), NotAmendedWhy.SAME),
        (replace(STANDS, marks=frozenset({Mark.CHECK})), TakeMark(Mark.CHECK), None),
    ],
)
def test_a_record_as_it_was_seen_is_changed_where_the_change_has_a_sense(
    standing: Standing, change: Change, why: NotAmendedWhy | None
) -> None:
    amendment = Amendment(Seen(found.RESERVATION, standing), change, Reason.HOLDER_ASKED)
    assert refusal_of(amendment, found.RESERVATION, standing) is why


def test_what_was_seen_is_changed_and_nothing_else() -> None:
    amendment = Amendment(Seen(found.RESERVATION, STANDS), Cancel(), Reason.HOLDER_ASKED)
    marked = replace(STANDS, marks=frozenset({Mark.CHECK}))
    assert refusal_of(amendment, found.RESERVATION, marked) is NotAmendedWhy.CHANGED
    under_incident = replace(found.RESERVATION, incident=1)
    assert refusal_of(amendment, under_incident, STANDS) is NotAmendedWhy.CHANGED
    another = replace(found.RESERVATION, mykey="????9999")
    assert refusal_of(amendment, another, STANDS) is NotAmendedWhy.NOT_THERE
    assert refusal_of(amendment, Damaged(RecordKind.RESERVATION, 1), STANDS) is NotAmendedWhy.NOT_THERE
