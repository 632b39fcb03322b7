"""A renewed certificate joined to an earlier MyKey ID: proven by the new card, found when somebody forges it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

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
from kiosk.domain.story import Joined, Story
from kiosk.storage.clerks import SqlClerks
from kiosk.storage.desk_checking import check_desk
from kiosk.storage.finding import SqlFinder
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.records import check_joins, listed, listed_links
from kiosk.storage.register import SqlRegister
from tests.fakes.clock import FakeClock
from tests.storage.desk import change, happened
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    cancel,
    drafted,
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


def drafted_join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> JoinDraft:
    answer = register.draft(1, public_key, Acting.HOLDER, JoinIntent(reservation, "mori"))
    assert isinstance(answer, Drafted), answer
    assert isinstance(answer.draft, JoinDraft)
    return answer.draft


def join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> None:
    draft = drafted_join(register, public_key, reservation)
    assert isinstance(register.record(1, draft, sign(draft), holds), Recorded)


def why_not(register: Register, public_key: bytes, reservation: int = 1) -> Refusal:
    answer = register.draft(1, public_key, Acting.HOLDER, JoinIntent(reservation, "mori"))
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
    assert happened(clerks) == []


def test_a_join_is_kept_in_the_log_and_told_in_the_story(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    reserve(register, HANAKO)
    clock.go_on(minutes=5)
    join(register)
    assert happened(clerks) == [("mori", "join_certificate", "reservation 1 join 1", None)]
    finder = SqlFinder(engine, keys, is_signed)
    told = finder.story(RecordKind.RESERVATION, 1)
    assert isinstance(told, Story)
    last = told.history[-1]
    assert isinstance(last, Joined)
    assert last.clerk == "mori"
    assert finder.find(Query(public_key=RENEWED)) == finder.find(Query(public_key=HANAKO))


# --- changed by somebody


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
    hers = reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE holder SET mykey_id = 1 WHERE id = 2")
    assert mykey_of(register, TARO) != hers.mykey
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
