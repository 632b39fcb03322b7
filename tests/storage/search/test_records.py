"""Looking at the record from outside: every changed byte is found and named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.values.mykey import masked
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.verify.records import ListedReservation, listed
from tests.fakes.around.clock import FakeClock
from tests.storage.holders import HANAKO, TARO, is_signed, reserve
from tests.storage.outside import change, first_byte, last_byte

Reservations = Callable[[], list[ListedReservation]]


@pytest.fixture
def reservations(engine: Engine, keys: RegisterKeys) -> Reservations:
    return lambda: list(listed(engine, keys, is_signed))


def test_every_reservation_is_listed_in_order_and_whole(
    register: SqlRegister, next_programme: SqlRegister, clock: FakeClock, reservations: Reservations
) -> None:
    first = reserve(register, HANAKO)
    clock.go_on(minutes=5)
    second = reserve(register, TARO)
    third = reserve(next_programme, HANAKO)
    assert reservations() == [
        ListedReservation(
            number,
            draft.recorded_at,
            draft.programme,
            masked(draft.mykey),
            "holder",
            "counter-1",
            "citizen",
            fault=None,
        )
        for number, draft in enumerate((first, second, third), start=1)
    ]


def test_a_list_shows_half_of_a_mykey_id(register: SqlRegister, reservations: Reservations) -> None:
    draft = reserve(register, HANAKO)
    (row,) = reservations()
    assert draft.mykey[:4] in row.mykey
    assert draft.mykey not in repr(row).replace(" ", "")
    assert draft.mykey[4:] not in row.mykey


def test_an_empty_register_has_an_empty_list(reservations: Reservations) -> None:
    assert reservations() == []


CHANGED = {
    "reservation SET programme = 'municipal-exampla'": "programme",
    "reservation SET acting = 'parent'": "acting",
    "reservation SET terms = terms || ' '": "terms",
    "reservation SET terms = CAST(x'ff' || substr(terms, 2) AS TEXT)": "terms",
    "reservation SET counter = 'counter-2'": "counter",
    "reservation SET mode = 'counter'": "mode",
    "reservation SET recorded_at = replace(recorded_at, '2026', '2027')": "recorded_at",
    "reservation SET recorded_at = strftime('%Y-%m-%d %H:%M:%f000', recorded_at, '+1 second')": "recorded_at",
    "reservation SET recorded_at = replace(recorded_at, '.000000', '.000001')": "recorded_at",
    "reservation SET recorded_at = replace(recorded_at, '2026-06', '2026-66')": "recorded_at",
    f"reservation SET {first_byte('sealed_message')}": "sealed_message",
    "reservation SET sealed_message = x''": "sealed_message",
    "reservation SET is_live = 0": "is_live",
    "reservation SET scheme = 'fakf'": "signature",
    f"reservation SET {first_byte('signature')}": "signature",
    "reservation SET signature = substr(signature, 1, 31)": "signature",
    f"holder SET {first_byte('lookup')}": "holder",
    f"holder SET {first_byte('sealed_public_key')}": "public_key",
    "holder SET sealed_public_key = CAST(sealed_public_key || x'00' AS BLOB)": "public_key",
    "holder SET sealed_public_key = x''": "public_key",
    f"mykey SET {first_byte('lookup')}": "mykey",
    f"mykey SET {last_byte('folded')}": "mykey",
    f"mykey SET {last_byte('sealed')}": "mykey",
    f"mykey SET {first_byte('sealed')}": "mykey",
    "mykey SET sealed = x''": "mykey",
}


@pytest.mark.parametrize("statement", CHANGED)
def test_a_changed_byte_is_found_and_its_place_named(
    statement: str, register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    assert [row.fault for row in reservations()] == [None]
    change(file, f"UPDATE {statement}")
    assert [row.fault for row in reservations()] == [CHANGED[statement]]


def test_every_recorded_column_is_among_the_changed_ones(engine: Engine) -> None:
    with engine.connect() as connection:
        columns = {
            f"{table} SET {row[1]} ="
            for table in ("reservation", "holder", "mykey")
            for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")
            if not row[1].endswith("id")
        }
    assert columns == {statement.partition("=")[0] + "=" for statement in CHANGED}


def test_a_record_handed_to_another_holder_is_found(
    register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "DELETE FROM reservation WHERE id = 2")
    change(file, "UPDATE reservation SET holder_id = 2")
    assert [row.fault for row in reservations()] == ["holder"]


def test_swapped_mykey_ids_are_found_for_both(register: SqlRegister, file: Path, reservations: Reservations) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE holder SET mykey_id = 3 - mykey_id")
    assert [row.fault for row in reservations()] == ["mykey", "mykey"]


def test_the_signed_message_of_another_record_is_found(
    register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "CREATE TABLE aside AS SELECT id, sealed_message FROM reservation")
    change(
        file,
        "UPDATE reservation SET sealed_message = (SELECT aside.sealed_message FROM aside WHERE aside.id = 3 - "
        "reservation.id)",
    )
    assert [row.fault for row in reservations()] == ["holder", "holder"]


def test_a_mykey_id_that_is_gone_hides_no_other_record(
    register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE holder SET mykey_id = 99 WHERE id = 1")
    assert [row.fault for row in reservations()] == ["mykey", None]


# --- records from before the signed message was kept


@pytest.fixture
def older(register: SqlRegister, file: Path) -> SqlRegister:
    reserve(register, HANAKO)
    change(file, "UPDATE reservation SET sealed_message = NULL")
    return register


def test_a_record_without_the_signed_message_is_whole_by_its_signature(
    older: SqlRegister, reservations: Reservations
) -> None:
    assert [row.fault for row in reservations()] == [None]


@pytest.mark.parametrize(
    "statement",
    [
        "programme = 'p'",
        "acting = 'parent'",
        "terms = 't'",
        "counter = 'c'",
        "mode = 'counter'",
        "recorded_at = strftime('%Y-%m-%d %H:%M:%f000', recorded_at, '+1 second')",
        "signature = x'00'",
        "scheme = 'fakf'",
    ],
)
def test_of_a_record_without_the_signed_message_a_change_is_found_and_the_signature_named(
    statement: str, older: SqlRegister, file: Path, reservations: Reservations
) -> None:
    change(file, f"UPDATE reservation SET {statement}")  # noqa: S608
    assert [row.fault for row in reservations()] == ["signature"]


@pytest.mark.parametrize("statement", [statement for statement in CHANGED if not statement.startswith("reservation")])
def test_of_a_record_without_the_signed_message_its_holder_and_mykey_id_are_named(
    statement: str, older: SqlRegister, file: Path, reservations: Reservations
) -> None:
    change(file, f"UPDATE {statement}")
    assert [row.fault for row in reservations()] == [CHANGED[statement]]


def test_swapped_sealed_values_are_found_although_they_open(
    register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "CREATE TABLE aside AS SELECT id, sealed FROM mykey")
    change(file, "UPDATE mykey SET sealed = (SELECT sealed FROM aside WHERE aside.id = 3 - mykey.id)")
    assert [row.fault for row in reservations()] == ["mykey", "mykey"]


def test_one_changed_record_does_not_hide_the_others(
    register: SqlRegister, file: Path, reservations: Reservations
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, "UPDATE mykey SET sealed = randomblob(36) WHERE id = 1")
    first, second = reservations()
    assert (first.fault, second.fault) == ("mykey", None)
    assert not set(first.mykey) & set("ABCDEFGHJKLMNPQRTWXY0123456789")


def test_with_another_registers_key_nothing_can_be_read(register: SqlRegister, engine: Engine) -> None:
    draft = reserve(register, HANAKO)
    rows = list(listed(engine, RegisterKeys.derive(b"another secret"), is_signed))
    assert [row.fault for row in rows] == ["mykey"]
    assert draft.mykey[:4] not in rows[0].mykey
