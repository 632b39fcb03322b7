"""The register: found, drafted, recorded once, and nothing half-written."""

import sqlite3
from datetime import UTC
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import DraftRefusal, Holding, NotRecordedWhy
from kiosk.domain.records.reservation import Reservation, ReserveIntent
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.mykey import parse
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import MyKeyRow, ReservationRow
from kiosk.storage.search.mykey_folding import fill_folded
from kiosk.storage.verify.records import listed
from tests.fakes.around.clock import FakeClock
from tests.storage.holders import HANAKO, TARO, counts, drafted, holds, is_signed, record, reserve, sign

# --- find, draft, record, again


def test_a_new_holder_has_no_reservation(register: SqlRegister) -> None:
    assert register.find(HANAKO) is None


def test_what_was_recorded_is_found_as_it_was_answered(register: SqlRegister, clock: FakeClock) -> None:
    draft = drafted(register, HANAKO)
    answer = register.record(draft, sign(draft), holds)
    shown = Reservation(draft.mykey, "municipal-example", clock.now().astimezone(UTC))
    assert answer == shown
    assert register.find(HANAKO) == Holding(shown)
    assert register.find(TARO) is None


def test_drafting_again_after_the_record_shows_the_record(register: SqlRegister, engine: Engine) -> None:
    first = reserve(register, HANAKO)
    again = register.draft(HANAKO, Capacity.PARENT, ReserveIntent())
    assert isinstance(again, Holding)
    assert again.reservation.mykey == first.mykey
    assert counts(engine) == (1, 1, 1)


def test_a_draft_alone_writes_nothing(register: SqlRegister, engine: Engine) -> None:
    one, other = drafted(register, HANAKO), drafted(register, HANAKO)
    assert one.mykey != other.mykey
    assert counts(engine) == (0, 0, 0)


def test_a_draft_names_the_counter_the_terms_and_the_second(
    register: SqlRegister, counter: Counter, clock: FakeClock
) -> None:
    clock.go_on(seconds=0.75)
    draft = drafted(register, HANAKO)
    assert (draft.programme, draft.terms) == (counter.programme.key, counter.programme.terms.version)
    assert (draft.counter, draft.mode, draft.acting) == (counter.name, counter.mode, Capacity.HOLDER)
    assert (draft.recorded_at.tzinfo, draft.recorded_at.microsecond) == (UTC, 0)
    assert parse(draft.mykey) == draft.mykey


@pytest.mark.parametrize("acting", Capacity)
def test_every_way_of_acting_can_be_recorded(acting: Capacity, register: SqlRegister, engine: Engine) -> None:
    answer = register.draft(HANAKO, acting, ReserveIntent())
    assert isinstance(answer, Draft)
    assert isinstance(register.record(answer, sign(answer), holds), Record)
    with Session(engine) as unit:
        assert unit.scalars(select(ReservationRow.acting)).one() == acting.value


def test_a_record_survives_the_program(file: Path, register: SqlRegister, keys: RegisterKeys, counter: Counter) -> None:
    draft = reserve(register, HANAKO)
    again = open_database(file)
    found = SqlRegister(again, keys, counter, FakeClock()).find(HANAKO)
    again.dispose()
    assert isinstance(found, Holding)
    assert found.reservation.mykey == draft.mykey


def test_an_issued_id_is_drawn_again_when_it_is_taken(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock
) -> None:
    letters = iter("A" * 8 + "A" * 8 + "C" * 8)
    register = SqlRegister(engine, keys, counter, clock, choose=lambda _: next(letters))
    assert reserve(register, HANAKO).mykey == "A" * 8
    assert reserve(register, TARO).mykey == "C" * 8


# --- the MyKey ID


def test_a_second_programme_keeps_the_holders_mykey_id(
    register: SqlRegister, next_programme: SqlRegister, engine: Engine
) -> None:
    first = reserve(register, HANAKO)
    assert next_programme.find(HANAKO) is None
    second = reserve(next_programme, HANAKO)
    assert (second.mykey, second.programme) == (first.mykey, "next-year")
    assert counts(engine) == (1, 1, 2)


def test_a_typed_id_is_recorded_and_nobody_else_may_type_it(register: SqlRegister) -> None:
    reserve(register, HANAKO, "abCD0O1l")
    assert register.draft(TARO, Capacity.HOLDER, ReserveIntent("abCD0O1l")) == DraftRefusal(Refusal.MYKEY_TAKEN)
    for twin in ("ABCD0O1L", "abcd0o1l", "AbCd0o1L"):
        assert register.draft(TARO, Capacity.HOLDER, ReserveIntent(twin)) == DraftRefusal(Refusal.MYKEY_TAKEN)
    assert reserve(register, TARO, "ABCD0O1M").mykey == "ABCD0O1M"


def test_a_twin_by_case_that_somebody_else_recorded_since_the_draft_is_a_conflict(register: SqlRegister) -> None:
    late = drafted(register, TARO, "abCD0O1l")
    reserve(register, HANAKO, "ABcd0O1L")
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT


def test_mykey_ids_of_before_are_told_from_their_twins_once_the_register_was_opened(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    reserve(register, HANAKO, "abCD0O1l")
    with Session(engine) as unit:
        unit.execute(update(MyKeyRow).values(folded=None))
        unit.commit()
    fill_folded(engine, keys)
    assert register.draft(TARO, Capacity.HOLDER, ReserveIntent("ABCD0O1L")) == DraftRefusal(Refusal.MYKEY_TAKEN)
    assert [row.fault for row in listed(engine, keys, is_signed)] == [None]


def test_a_holder_may_type_their_own_id_in_the_next_programme_and_no_other(
    register: SqlRegister, next_programme: SqlRegister
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    assert next_programme.draft(HANAKO, Capacity.HOLDER, ReserveIntent("ACDE7643")) == DraftRefusal(Refusal.MYKEY_TAKEN)
    assert reserve(next_programme, HANAKO, "ABCD3467").mykey == "ABCD3467"


def test_an_id_that_somebody_else_recorded_since_the_draft_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    late = drafted(register, TARO, "ABCD3467")
    reserve(register, HANAKO, "ABCD3467")
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    assert counts(engine) == (1, 1, 1)


def test_a_holder_who_was_recorded_since_the_draft_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    late = drafted(register, HANAKO)
    first = reserve(register, HANAKO)
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    found = register.find(HANAKO)
    assert isinstance(found, Holding)
    assert found.reservation.mykey == first.mykey
    assert counts(engine) == (1, 1, 1)


def test_two_programmes_that_drafted_different_ids_for_a_new_holder_do_not_both_record(
    register: SqlRegister, next_programme: SqlRegister, engine: Engine
) -> None:
    late = drafted(next_programme, HANAKO)
    first = reserve(register, HANAKO)
    assert first.mykey != late.mykey
    assert next_programme.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    assert reserve(next_programme, HANAKO).mykey == first.mykey
    assert counts(engine) == (1, 1, 2)


def test_the_same_draft_is_not_recorded_twice(register: SqlRegister, engine: Engine) -> None:
    draft = reserve(register, HANAKO)
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.CONFLICT
    assert counts(engine) == (1, 1, 1)


def test_the_schema_itself_refuses_a_second_reservation_of_a_holder_in_a_programme(
    register: SqlRegister, engine: Engine
) -> None:
    reserve(register, HANAKO)
    columns = "holder_id, mykey_id, is_live, programme, acting, terms, counter, mode, recorded_at, signature, scheme"
    with engine.connect() as connection, pytest.raises(IntegrityError, match="UNIQUE"):
        connection.exec_driver_sql(f"INSERT INTO reservation ({columns}) SELECT {columns} FROM reservation")  # noqa: S608


@pytest.mark.parametrize(
    ("table", "columns"), [("holder", "lookup, sealed_public_key, mykey_id"), ("mykey", "lookup, sealed")]
)
def test_the_schema_itself_refuses_a_second_holder_or_id_of_the_same_hash(
    table: str, columns: str, register: SqlRegister, engine: Engine
) -> None:
    reserve(register, HANAKO)
    with engine.connect() as connection, pytest.raises(IntegrityError, match="UNIQUE"):
        connection.exec_driver_sql(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}")  # noqa: S608


@pytest.mark.parametrize("change", ["acting = 'friend'", "mode = 'phone'", "signature = x''"])
def test_the_schema_itself_refuses_what_no_rule_allows(change: str, register: SqlRegister, engine: Engine) -> None:
    reserve(register, HANAKO)
    with engine.connect() as connection, pytest.raises(IntegrityError, match="CHECK"):
        connection.exec_driver_sql(f"UPDATE reservation SET {change}")  # noqa: S608


# --- the card is asked last


def test_nothing_is_written_when_the_card_is_gone_at_the_commit(register: SqlRegister, engine: Engine) -> None:
    draft = drafted(register, HANAKO)
    answer = register.record(draft, sign(draft), lambda: False)
    assert answer is NotRecordedWhy.CARD_GONE
    assert counts(engine) == (0, 0, 0)
    assert record(register, HANAKO) != answer


def test_the_card_is_asked_while_the_record_is_written_and_not_yet_visible(
    register: SqlRegister, engine: Engine, file: Path
) -> None:
    asked: list[int] = []

    def look() -> bool:
        other = sqlite3.connect(file, timeout=0, isolation_level=None)
        (rows,) = other.execute("SELECT count(*) FROM reservation").fetchone()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()
        asked.append(rows)
        return True

    draft = drafted(register, HANAKO)
    assert isinstance(register.record(draft, sign(draft), look), Record)
    assert asked == [0]
    assert counts(engine) == (1, 1, 1)


def test_the_card_is_not_asked_for_a_record_that_conflicts(register: SqlRegister) -> None:
    draft = reserve(register, HANAKO)

    def never() -> bool:
        raise AssertionError("the card was asked")

    assert isinstance(register.record(draft, sign(draft), never), NotRecordedWhy)


def test_a_record_without_a_signature_is_not_written(register: SqlRegister, engine: Engine) -> None:
    draft = drafted(register, HANAKO)
    assert isinstance(register.record(draft, Signature(b"", "fake"), holds), NotRecordedWhy)
    assert counts(engine) == (0, 0, 0)
