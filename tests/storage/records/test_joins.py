"""A renewed certificate joined to an earlier MyKey ID: proven by the new card, found when somebody forges it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, Cancel
from kiosk.domain.office.record_queries import Query, RecordKind
from kiosk.domain.office.timeline import Joined, Timeline
from kiosk.domain.ports import Register
from kiosk.domain.records import facts
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinDraft, JoinIntent, JoinOffer
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import DraftRefusal, Holding, NotRecordedWhy, WrongProof
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.clerks import Owner, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.records.certificates import seal_join
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import check_joins, listed, listed_links
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add, log_in
from tests.storage.desk import change, happened, seen
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
    signature_over,
)

RENEWED = b"the public key of Hanako's renewed certificate"
AGAIN = b"the public key of Hanako's next certificate"
RecordFaults = Callable[[], list[str]]


@pytest.fixture
def faults(engine: Engine, keys: RegisterKeys) -> RecordFaults:
    """What `kiosk records verify` finds."""

    def found() -> list[str]:
        records = [*listed(engine, keys, is_signed), *listed_links(engine, keys, is_signed)]
        unfit = [row.fault for row in records if row.fault is not None]
        return unfit + check_joins(engine, keys, is_signed)[1] + list(check_desk(engine, keys).faults)

    return found


@pytest.fixture(autouse=True)
def supervisor(clerks: SqlClerks) -> None:
    """Taro of the city hall, who offers, and Hanako, who confirms."""
    add(clerks, TARO_THE_CLERK, HANAKO_THE_CLERK)


def offer(reservation: int = 1, clerk: str = "taro", second: str = "hanako") -> JoinOffer:
    return JoinOffer(EarlierReservation(reservation, WEDNESDAY_MORNING, "counter-1"), clerk, second)


def kept(register: Register, reservation: int) -> str:
    """The MyKey ID as its holder wrote it down; of no reservation any."""
    holders = {1: HANAKO, 2: JIRO}
    found = register.find(holders.get(reservation, HANAKO))
    return found.reservation.mykey if isinstance(found, Holding) else "ABCD3467"


def drafted_join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> JoinDraft:
    answer = register.draft(public_key, Capacity.HOLDER, JoinIntent(offer(reservation), kept(register, reservation)))
    assert isinstance(answer, JoinDraft), answer
    return answer


def join(register: Register, public_key: bytes = RENEWED, reservation: int = 1) -> None:
    draft = drafted_join(register, public_key, reservation)
    assert isinstance(register.record(draft, sign(draft), holds), Record)


def why_not(register: Register, public_key: bytes, reservation: int = 1) -> Refusal:
    answer = register.draft(public_key, Capacity.HOLDER, JoinIntent(offer(reservation), kept(register, reservation)))
    assert isinstance(answer, DraftRefusal), answer
    return answer.refusal


def mykey_of(register: Register, public_key: bytes) -> str:
    found = register.find(public_key)
    assert isinstance(found, Holding), found
    return found.reservation.mykey


def test_the_renewed_card_finds_the_reservation_and_its_links_and_both_cards_are_one_person(
    register: SqlRegister, faults: RecordFaults
) -> None:
    first = reserve(register, HANAKO)
    made = link(register, HANAKO)
    assert register.find(RENEWED) is None
    join(register)
    assert mykey_of(register, RENEWED) == first.mykey
    assert [one.reference for one in links_of(register, RENEWED)] == [made.reference]
    assert refusal(register, RENEWED, intended("6543210987654321")) is Refusal.ALREADY_LINKED
    assert mykey_of(register, HANAKO) == first.mykey
    assert faults() == []


def test_what_the_first_card_linked_the_renewed_one_takes_back(register: SqlRegister, faults: RecordFaults) -> None:
    made = link(register, HANAKO)
    join(register)
    cancel(register, RENEWED, made.reference)
    link(register, RENEWED)
    assert faults() == []


def test_a_certificate_that_is_renewed_once_more_is_joined_to_the_same(
    register: SqlRegister, next_programme: SqlRegister, faults: RecordFaults
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
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT


def test_without_the_card_nothing_is_joined(register: SqlRegister, clerks: SqlClerks) -> None:
    reserve(register, HANAKO)
    draft = drafted_join(register)
    answer = register.record(draft, sign(draft), lambda: False)
    assert answer is NotRecordedWhy.CARD_GONE
    assert register.find(RENEWED) is None
    assert [event[1] for event in happened(clerks)] == ["add_clerk", "add_clerk"]


def test_a_join_is_kept_in_the_log_and_told_in_the_story(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    reserve(register, HANAKO)
    clock.go_on(minutes=5)
    join(register)
    assert happened(clerks)[2:] == [("taro", "join_certificate", "reservation 1 join 1", None)]
    finder = SqlFinder(engine, keys, is_signed)
    told = finder.timeline(RecordKind.RESERVATION, 1)
    assert isinstance(told, Timeline)
    last = told.history[-1]
    assert isinstance(last, Joined)
    assert (last.clerk, last.second) == ("taro", "hanako")
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
        wrong = Amendment(seen(engine, keys, kind, number), Cancel(), AmendmentReason.WRONG_PERSON)
        answer = amendments.amend(supervisor, wrong)
        assert isinstance(answer, Amended), answer

    return done


def reserve_again(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> str:
    return reserve(register, public_key, mykey).mykey


def test_a_join_of_the_wrong_person_is_undone_with_its_reservation(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: RecordFaults
) -> None:
    hers = reserve(register, HANAKO).mykey
    join(register, TARO)
    cancels(RecordKind.RESERVATION, 1)
    assert register.find(TARO) is None
    assert reserve_again(register, HANAKO) == hers
    assert register.find(TARO) is None, "what she reserves now is hers alone"
    assert reserve_again(register, TARO) != hers
    assert mykey_of(register, HANAKO) == hers
    assert faults() == []


def test_the_wrong_persons_turn_first_takes_nothing_either(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: RecordFaults
) -> None:
    hers = reserve(register, HANAKO).mykey
    join(register, TARO)
    cancels(RecordKind.RESERVATION, 1)
    assert reserve_again(register, TARO) != hers
    assert reserve_again(register, HANAKO) == hers
    assert faults() == []


def test_after_a_wrong_join_the_right_one_can_be_made(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    his = reserve(register, JIRO).mykey
    join(register, RENEWED, 1)
    cancels(RecordKind.RESERVATION, 1)
    join(register, RENEWED, 2)
    assert mykey_of(register, RENEWED) == his
    assert faults() == []


def test_who_was_joined_and_takes_a_new_mykey_id_keeps_both_cards(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: RecordFaults
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
    register: SqlRegister, cancels: Callable[[RecordKind, int], None], faults: RecordFaults
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    cancels(RecordKind.RESERVATION, 1)
    assert reserve_again(register, TARO, "ABCD3467") == "ABCD3467"
    answer = register.draft(HANAKO, Capacity.HOLDER, ReserveIntent("ABCD3467"))
    assert answer == DraftRefusal(Refusal.MYKEY_TAKEN)
    assert reserve_again(register, HANAKO, "ACDE7643") == "ACDE7643"
    assert faults() == []


def test_a_reservation_that_was_cancelled_since_the_draft_takes_no_link(
    register: SqlRegister, cancels: Callable[[RecordKind, int], None]
) -> None:
    late = drafted_link(register, HANAKO)
    cancels(RecordKind.RESERVATION, 1)
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT


def test_a_clerk_who_may_not_offer_any_more_joins_nobody(register: SqlRegister, clerks: SqlClerks) -> None:
    reserve(register, HANAKO)
    late = drafted_join(register)
    clerks.change_role("taro", Role.CLERK, Owner())
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    assert why_not(register, RENEWED) is Refusal.NOT_JOINED


@pytest.mark.parametrize(("clerk", "second"), [("nobody", "hanako"), ("taro", "nobody"), ("taro", "taro")])
def test_it_takes_two_clerks_who_may(clerk: str, second: str, register: SqlRegister) -> None:
    hers = reserve(register, HANAKO).mykey
    answer = register.draft(RENEWED, Capacity.HOLDER, JoinIntent(offer(1, clerk, second), hers))
    assert answer == DraftRefusal(Refusal.NOT_JOINED)


def test_a_wrong_mykey_id_is_counted_in_the_log_and_limited_for_the_day(
    register: SqlRegister, clerks: SqlClerks, clock: FakeClock, faults: RecordFaults
) -> None:
    hers = reserve(register, HANAKO).mykey
    right, wrong = JoinIntent(offer(), hers), JoinIntent(offer(), "ABCD3467")
    answers = [register.draft(RENEWED, Capacity.HOLDER, wrong) for _ in range(3)]
    assert answers == [WrongProof(2), WrongProof(1), WrongProof(0)]
    for intent in (right, wrong):
        assert register.draft(TARO, Capacity.HOLDER, intent) == DraftRefusal(Refusal.NOT_PROVEN)
    kept_events = [event for event in happened(clerks) if event[1] == "join_certificate"]
    assert kept_events == [("taro", "join_certificate", "reservation 1 proof", Denial.WRONG)] * 3
    clock.go_on(minutes=24 * 60)
    assert isinstance(register.draft(RENEWED, Capacity.HOLDER, right), Draft)
    assert faults() == []


def test_a_shift_key_shuts_nobody_out(register: SqlRegister) -> None:
    hers = reserve(register, HANAKO).mykey
    small = JoinIntent(offer(), f"{hers[:4]}-{hers[4:]}".lower())
    assert isinstance(register.draft(RENEWED, Capacity.HOLDER, small), Draft)


# --- the first holder hears of it


def joined_since(register: Register, public_key: bytes) -> list[str]:
    found = register.find(public_key)
    assert isinstance(found, Holding), found
    return [joined.counter for joined in found.joined]


def test_who_comes_with_a_card_of_before_is_told_of_each_that_was_joined_after_it(register: SqlRegister) -> None:
    reserve(register, HANAKO)
    assert joined_since(register, HANAKO) == []
    join(register)
    assert (joined_since(register, HANAKO), joined_since(register, RENEWED)) == (["counter-1"], [])
    join(register, AGAIN)
    assert [len(joined_since(register, card)) for card in (HANAKO, RENEWED, AGAIN)] == [2, 1, 0]


# --- records of before


def test_a_join_of_one_clerk_alone_that_was_made_before_still_verifies(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    draft = drafted_join(register)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    message = facts.JOIN.message(draft, 1, mykey=draft.mykey_lookup, second=None)
    with Session(engine) as unit:
        row = unit.scalars(select(JoinRow)).one()
        row.second, row.sealed_message = None, seal_message(keys, message)
        row.signature = signature_over(draft.public_key, message)
        seal_join(keys, row)
        unit.commit()
    assert faults() == []
    assert isinstance(register.find(RENEWED), Holding)


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
    assert isinstance(register.find(HANAKO), NotAnswered | None)


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE certificate_join SET earlier_id = 2",
        "UPDATE certificate_join SET holder_id = 2",
        "UPDATE certificate_join SET clerk = 'nobody'",
        "UPDATE certificate_join SET second = 'nobody'",
        "UPDATE certificate_join SET second = NULL",
        "UPDATE holder SET mykey_id = 2 WHERE id = 3",
    ],
)
def test_who_moves_a_join_to_somebody_else_gets_nothing_and_is_found(
    damage: str, register: SqlRegister, file: Path, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    join(register)
    assert faults() == []
    change(file, damage)
    assert isinstance(register.find(RENEWED), NotAnswered | None)
    assert faults() != []


def test_a_holder_who_is_written_under_anothers_mykey_id_finds_nothing_of_theirs(
    register: SqlRegister, file: Path, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE holder SET mykey_id = 1 WHERE id = 2")
    assert register.find(TARO) is None
    assert faults() == ["mykey"]


def test_a_join_that_was_taken_out_is_found(register: SqlRegister, file: Path, faults: RecordFaults) -> None:
    reserve(register, HANAKO)
    join(register)
    change(file, "DELETE FROM certificate_join")
    assert register.find(RENEWED) is None
    assert faults() == ["joined certificate reservation 1 join 1 is missing"]


def test_a_draft_of_a_join_shows_nothing_of_the_holder(register: SqlRegister) -> None:
    draft = drafted(register, HANAKO)
    register.record(draft, sign(draft), holds)
    assert draft.mykey not in repr(drafted_join(register))
