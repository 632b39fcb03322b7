"""The ledger: written with each record or not at all, and every row that is missing, new or old again is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.staff.account_answers import NotChanged
from kiosk.domain.staff.clerks import Owner, Role
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.staff.command_log import CommandLog
from kiosk.storage.verify.ledger_integrity import check_ledger
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import YURI, add, log_in, passphrase_of
from tests.storage.desk import change, rows
from tests.storage.holders import HANAKO, JIRO, TARO, cancel, drafted, hand_over, link, record, reserve, sign

LedgerFaults = Callable[[], tuple[str, ...]]
ENTRIES = "SELECT kind, record_id, is_new FROM ledger_entry ORDER BY number"


@pytest.fixture
def unfit(engine: Engine, keys: RegisterKeys) -> LedgerFaults:
    return lambda: check_ledger(engine, keys).faults


def test_a_register_that_nobody_changed_is_whole(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, HANAKO)
    add(clerks, HANAKO_THE_CLERK, YURI)
    log_in(clerks, "yuri")
    clerks.change_role("yuri", Role.SUPERVISOR, Owner())
    hand_over(engine, keys, clock.now())
    check = check_ledger(engine, keys)
    assert check.faults == ()
    assert check.taken_in == 0
    assert check.entries == len(rows(Path(str(engine.url.database)), ENTRIES))


def test_an_empty_register_is_whole(unfit: LedgerFaults) -> None:
    assert unfit() == ()


def test_a_record_and_its_entry_are_made_together(register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    assert rows(file, ENTRIES) == [("identity", 0, 1), ("reservation", 1, 1)]
    draft = drafted(register, TARO)
    assert register.record(draft, sign(draft), lambda: False) is NotRecordedWhy.CARD_GONE
    assert len(rows(file, ENTRIES)) == 2


def test_a_change_of_a_record_is_entered_as_one(register: SqlRegister, file: Path) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    assert [entry for entry in rows(file, ENTRIES) if entry[0] == "link"] == [("link", 1, 1), ("link", 1, 0)]


@pytest.mark.parametrize(
    ("statements", "faults"),
    [
        (["DELETE FROM reservation WHERE id = 2"], ("reservation 2 is missing", "holder 2 ", "MyKey ID 2 ")),
        (
            [
                "DELETE FROM reservation WHERE id = 2",
                "DELETE FROM holder WHERE id = 2",
                "DELETE FROM mykey WHERE id = 2",
            ],
            ("reservation 2 is missing",),
        ),
        (["UPDATE reservation SET is_live = 0 WHERE id = 1"], ("reservation 1 is not as the ledger has it",)),
        (["UPDATE ledger SET head = x'00'"], ("the end of the ledger",)),
        (["UPDATE ledger SET identity = x'00'"], ("the ledger's identity",)),
        (["DELETE FROM ledger"], ("the end of the ledger",)),
        (
            ["UPDATE ledger_entry SET kind = 'link' WHERE number = 3"],
            ("ledger entry 3", "reservation 2 is", "link 2 is"),
        ),
        (["UPDATE ledger_entry SET digest = 'x' WHERE number = 3"], ("ledger entry 3", "reservation 2 is not as")),
        (
            ["DELETE FROM ledger_entry WHERE number = 2"],
            ("ledger entry 2 is missing", "ledger entry 3", "reservation 1"),
        ),
    ],
)
def test_what_is_missing_or_changed_is_named(
    statements: list[str], faults: tuple[str, ...], register: SqlRegister, file: Path, unfit: LedgerFaults
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    change(file, *statements)
    found = unfit()
    for fault in faults:
        assert any(one.startswith(fault) for one in found), (fault, found)
    assert len(found) == len(faults)


def test_a_record_that_takes_the_number_of_one_that_was_taken_out_hides_nothing(
    register: SqlRegister, file: Path, unfit: LedgerFaults
) -> None:
    reserve(register, HANAKO)
    change(file, "DELETE FROM reservation", "DELETE FROM holder", "DELETE FROM mykey")
    reserve(register, JIRO)
    assert unfit() == ("reservation 1 was taken out, and another one stands in its place",)


def test_a_row_that_was_put_back_is_named(register: SqlRegister, file: Path, unfit: LedgerFaults) -> None:
    made = link(register, HANAKO)
    [(head,)] = rows(file, "SELECT hex(head) FROM link")
    cancel(register, HANAKO, made.reference)
    change(file, f"UPDATE link SET head = x'{head}'", "DELETE FROM link_event WHERE number = 3")  # noqa: S608
    assert unfit() == ("link 1 was put back as it was before", "link event 3 is missing")


@pytest.mark.expects_log
def test_nothing_is_recorded_behind_an_end_that_was_changed(register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    change(file, "UPDATE ledger SET entries = 1")
    assert record(register, TARO) is NotRecordedWhy.UNAVAILABLE
    change(file, "DELETE FROM ledger")
    assert record(register, TARO) is NotRecordedWhy.UNAVAILABLE
    assert rows(file, "SELECT count(*) FROM reservation") == [(1,)]


def test_who_deletes_accounts_and_log_does_not_become_the_first_administrator(
    clerks: SqlClerks, file: Path, unfit: LedgerFaults
) -> None:
    add(clerks, HANAKO_THE_CLERK)
    change(file, "DELETE FROM clerk", "DELETE FROM desk_event", "DELETE FROM desk_log")
    answer = clerks.add_first("mallory", "山田太郎", passphrase_of("hanako"))
    assert answer == NotChanged(Denial.NOT_FIRST)
    assert "account 1 is missing" in unfit()


def test_a_log_that_was_emptied_and_begun_anew_is_named(clerks: SqlClerks, file: Path, unfit: LedgerFaults) -> None:
    add(clerks, HANAKO_THE_CLERK)
    change(file, "DELETE FROM desk_event", "DELETE FROM desk_log")
    log_in(clerks, "hanako")
    assert unfit() == ("desk event 1 was taken out, and another one stands in its place",)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("DELETE FROM ledger", "the end of the register's ledger was taken out"),
        ("UPDATE ledger SET entries = 0", "the register's ledger has no entry"),
    ],
)
def test_why_a_command_has_no_line_in_the_log_is_told(
    spoil: str, said: str, register: SqlRegister, keys: RegisterKeys, file: Path
) -> None:
    reserve(register, HANAKO)
    change(file, spoil)
    with pytest.raises(StorageError, match=said):
        CommandLog(file, keys, "counter-1", FakeClock()).note(Owner("root"), AuditAction.LIST_RECORDS)
