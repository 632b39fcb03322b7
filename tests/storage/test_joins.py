"""A renewed certificate joined to an earlier MyKey ID: proven by the new card, found when somebody forges it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.amending import Amended, Amendment, Cancel, Reason
from kiosk.domain.clerks import Owner, Role
from kiosk.domain.finding import Query, RecordKind
from kiosk.domain.flow.events import (
    Drafted,
    NoReservation,
    NotDrafted,
    NotRecorded,
    NotRecordedWhy,
    Recorded,
    RegisterFailed,
    ReservationFound,
)
from kiosk.domain.joining import JoinDraft, JoinIntent
from kiosk.domain.ports import Register
from kiosk.domain.record import Acting
from kiosk.domain.refusals import Refusal
from kiosk.domain.reservation import ReserveIntent
from kiosk.domain.story import Joined, Story
from kiosk.storage.amending import SqlAmendments
from kiosk.storage.clerks import SqlClerks
from kiosk.storage.desk_checking import check_desk
from kiosk.storage.finding import SqlFinder
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.records import check_joins, listed, listed_links
from kiosk.storage.register import SqlRegister
from tests.fakes.clerks import TARO as TARO_THE_CLERK
from tests.fakes.clerks import add, log_in
from tests.fakes.clock import FakeClock
from tests.storage.desk import change, happened
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    cancel,
    drafted,
    drafted_link,
    holds,
    intended,
    is_signed,
    link,
    links_of,
    refusal,
    reserve,
    sign,
)

RENEWED = b"the public key of Hanako's renewed certificate"
AGAIN = b"the public key of Hanako's next certificate"
Faults = Callable[[], list[str]]


@pytest.fixture
def faults(engine: Engine, keys: RegisterKeys) -> Faults:
    """What `kiosk records verify` finds."""

    def found() -> list[str]:
        records = [*listed(engine, keys, is_signed), *listed_links(engine, keys, is_signed)]
        unfit = [row.fault for row in records if row.fault is not None]
        return unfit + check_joins(engine, keys, is_signed)[1] + list(check_desk(engine, keys).faults)

    return found


@pytest.fixture(autouse=True)
def supervisor(clerks: SqlClerks) -> None:
    """Taro of the city hall, who offers."""
    add(clerks, TARO_THE_CLERK)


def drafted_join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> JoinDraft:
    answer = register.draft(1, public_key, Acting.HOLDER, JoinIntent(reservation, "taro"))
    assert isinstance(answer, Drafted), answer
    assert isinstance(answer.draft, JoinDraft)
    return answer.draft


def join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> None:
    draft = drafted_join(register, public_key, reservation)
    assert isinstance(register.record(1, draft, sign(draft), holds), Recorded)


def why_not(register: Register, public_key: bytes, reservation: int = 1) -> Refusal:
    answer = register.draft(1, public_key, Acting.HOLDER, JoinIntent(reservation, "taro"))
    assert isinstance(answer, NotDrafted), answer
    return answer.refusal


def mykey_of(register: Register, public_key: bytes) -> str:
    found = register.find(1, public_key)
    assert isinstance(found, ReservationFound), found
    return found.reservation.mykey


def test_the_renewed_card_finds_the_reservation_and_its_links_and_both_cards_are_one_person(
    register: SqlRegister, faults: Faults
) -> None:
    first = reserve(register, HANAKO)
    made = link(register, HANAKO)
    assert register.find(1, RENEWED) == NoReservation(1)
    join(register)
    assert mykey_of(register, RENEWED) == first.mykey
    assert [one.reference for one in links_of(register, RENEWED)] == [made.reference]
    assert refusal(register, RENEWED, intended("6543210987654321")) is Refusal.ALREADY_LINKED
    assert mykey_of(register, HANAKO) == first.mykey
    assert faults() == []


def test_what_the_first_card_linked_the_renewed_one_takes_back(register: SqlRegister, faults: Faults) -> None:
    made = link(register, HANAKO)
    join(register)
    cancel(register, RENEWED, made.reference)
    link(register, RENEWED)
    assert faults() == []


def test_a_certificate_that_is_renewed_once_more_is_joined_to_the_same(
    register: SqlRegister, next_programme: SqlRegister, faults: Faults
) -> None:
    first = reserve(register, HANAKO)
    join(register)
    join(register, AGAIN)
    assert mykey_of(register, AGAIN) == first.mykey
    later = reserve(next_programme, AGAIN)
    assert later.mykey == first.mykey
    assert mykey_of(next_programme, HANAKO) == first.mykey
    assert faults() == []


def test_a_new_reservation_that_was_made_by_mistake_stands_in_the_way(register: SqlRegister) -> None:
    reserve(register, HANAKO)
    reserve(register, RENEWED)
    assert why_not(register, RENEWED) is Refusal.NOT_JOINED


@pytest.mark.parametrize("reservation", [2, 99])
def test_only_a_reservation_of_this_programme_that_stands_can_be_taken_over(
    reservation: int, register: SqlRegister, next_programme: SqlRegister
) -> None:
    reserve(register, HANAKO)
    reserve(next_programme, TARO)
    assert why_not(register, JIRO, reservation) is Refusal.NOT_JOINED


def test_a_reservation_that_was_made_since_the_draft_is_a_conflict(register: SqlRegister) -> None:
    reserve(register, HANAKO)
    late = drafted_join(register)
    reserve(register, RENEWED)
    assert register.record(1, late, sign(late), holds) == NotRecorded(1, NotRecordedWhy.CONFLICT)


def test_without_the_card_nothing_is_joined(register: SqlRegister, clerks: SqlClerks) -> None:
    reserve(register, HANAKO)
    draft = drafted_join(register)
    answer = register.record(1, draft, sign(draft), lambda _: False)
    assert answer == NotRecorded(1, NotRecordedWhy.CARD_GONE)
    assert register.find(1, RENEWED) == NoReservation(1)
    assert [event[1] for event in happened(clerks)] == ["add_clerk"]


def test_a_join_is_kept_in_the_log_and_told_in_the_story(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    reserve(register, HANAKO)
    clock.go_on(minutes=5)
    join(register)
    assert happened(clerks)[1:] == [("taro", "join_certificate", "reservation 1 join 1", None)]
    finder = SqlFinder(engine, keys, is_signed)
    told = finder.story(RecordKind.RESERVATION, 1)
    assert isinstance(told, Story)
    last = told.history[-1]
    assert isinstance(last, Joined)
    assert last.clerk == "taro"
    assert finder.find(Query(public_key=RENEWED)) == finder.find(Query(public_key=HANAKO))


# --- undone, and not allowed


@pytest.fixture
def cancels(
    engine: Engine, keys: RegisterKeys, clock: FakeClock, clerks: SqlClerks
) -> Callable[[RecordKind, int], None]:
    """By the supervisor, because it was the wrong person's."""
    amendments = SqlAmendments(engine, keys, is_signed, "counter-1", clock, {})
    supervisor = log_in(clerks, TARO_THE_CLERK.login)

    def done(kind: RecordKind, number: int) -> None:
        answer = amendments.amend(supervisor, Amendment(kind, number, Cancel(), Reason.WRONG_PERSON))
        assert isinstance(answer, Amended), answer

    return done


def reserve_again(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> str:
    return reserve(register, public_key, mykey).mykey


def test_a_join_of_the_wrong_person_is_undone_with_its_reservation(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: Faults
) -> None:
    hers = reserve(register, HANAKO).mykey
    join(register, TARO)
    cancels(RecordKind.RESERVATION, 1)
    assert register.find(1, TARO) == NoReservation(1)
    assert reserve_again(register, HANAKO) == hers
    assert register.find(1, TARO) == NoReservation(1), "what she reserves now is hers alone"
    assert reserve_again(register, TARO) != hers
    assert mykey_of(register, HANAKO) == hers
    assert faults() == []


def test_the_wrong_persons_turn_first_takes_nothing_either(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: Faults
) -> None:
    hers = reserve(register, HANAKO).mykey
    join(register, TARO)
    cancels(RecordKind.RESERVATION, 1)
    assert reserve_again(register, TARO) != hers
    assert reserve_again(register, HANAKO) == hers
    assert faults() == []


def test_after_a_wrong_join_the_right_one_can_be_made(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: Faults
) -> None:
    reserve(register, HANAKO)
    his = reserve(register, JIRO).mykey
    join(register, RENEWED, 1)
    cancels(RecordKind.RESERVATION, 1)
    join(register, RENEWED, 2)
    assert mykey_of(register, RENEWED) == his
    assert faults() == []


def test_who_was_joined_and_takes_a_new_mykey_id_keeps_both_cards(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: Faults
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    made = link(register, HANAKO)
    join(register)
    cancel(register, RENEWED, made.reference)
    cancels(RecordKind.RESERVATION, 1)
    assert reserve_again(register, RENEWED, "ACDE7643") == "ACDE7643"
    assert mykey_of(register, RENEWED) == "ACDE7643"
    assert faults() == []


def test_a_mykey_id_that_was_mistyped_is_free_for_whose_it_is(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: Faults
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    cancels(RecordKind.RESERVATION, 1)
    assert reserve_again(register, TARO, "ABCD3467") == "ABCD3467"
    answer = register.draft(1, HANAKO, Acting.HOLDER, ReserveIntent("ABCD3467"))
    assert answer == NotDrafted(1, Refusal.MYKEY_TAKEN)
    assert reserve_again(register, HANAKO, "ACDE7643") == "ACDE7643"
    assert faults() == []


def test_a_reservation_that_was_cancelled_since_the_draft_takes_no_link(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None]
) -> None:
    late = drafted_link(register, HANAKO)
    cancels(RecordKind.RESERVATION, 1)
    assert register.record(1, late, sign(late), holds) == NotRecorded(1, NotRecordedWhy.CONFLICT)


def test_a_clerk_who_may_not_offer_any_more_joins_nobody(register: SqlRegister, clerks: SqlClerks) -> None:
    reserve(register, HANAKO)
    late = drafted_join(register)
    clerks.change_role("taro", Role.CLERK, Owner())
    assert register.record(1, late, sign(late), holds) == NotRecorded(1, NotRecordedWhy.CONFLICT)
    assert why_not(register, RENEWED) is Refusal.NOT_JOINED
    nobody = register.draft(1, RENEWED, Acting.HOLDER, JoinIntent(1, "nobody"))
    assert nobody == NotDrafted(1, Refusal.NOT_JOINED)


# --- changed by somebody


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damage",
    [
        (
            "DELETE FROM reservation WHERE id = 1",
            "UPDATE holder SET mykey_id = 2 WHERE id = 1",
            "UPDATE reservation SET holder_id = 1 WHERE id = 2",
        ),
        (
            "DELETE FROM reservation WHERE id = 2",
            "UPDATE holder SET mykey_id = 2 WHERE id = 1",
            "UPDATE reservation SET mykey_id = 2 WHERE id = 1",
        ),
        ("UPDATE mykey SET sealed = (SELECT sealed FROM mykey WHERE id = 2) WHERE id = 1",),
    ],
)
def test_what_was_given_to_somebody_else_is_shown_to_nobody(
    damage: tuple[str, ...], register: SqlRegister, file: Path
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, *damage)
    assert isinstance(register.find(1, HANAKO), RegisterFailed | NoReservation)


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE certificate_join SET earlier_id = 2",
        "UPDATE certificate_join SET holder_id = 2",
        "UPDATE certificate_join SET clerk = 'nobody'",
        "UPDATE holder SET mykey_id = 2 WHERE id = 3",
    ],
)
def test_who_moves_a_join_to_somebody_else_gets_nothing_and_is_found(
    damage: str, register: SqlRegister, file: Path, faults: Faults
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    join(register)
    assert faults() == []
    change(file, damage)
    assert isinstance(register.find(1, RENEWED), RegisterFailed | NoReservation)
    assert faults() != []


def test_a_holder_who_is_written_under_anothers_mykey_id_finds_nothing_of_theirs(
    register: SqlRegister, file: Path, faults: Faults
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE holder SET mykey_id = 1 WHERE id = 2")
    assert register.find(1, TARO) == NoReservation(1)
    assert faults() == ["mykey"]


def test_a_join_that_was_taken_out_is_found(register: SqlRegister, file: Path, faults: Faults) -> None:
    reserve(register, HANAKO)
    join(register)
    change(file, "DELETE FROM certificate_join")
    assert register.find(1, RENEWED) == NoReservation(1)
    assert faults() == ["joined certificate reservation 1 join 1 is missing"]


def test_a_draft_of_a_join_shows_nothing_of_the_holder(register: SqlRegister) -> None:
    draft = drafted(register, HANAKO)
    register.record(1, draft, sign(draft), holds)
    assert draft.mykey not in repr(drafted_join(register))
