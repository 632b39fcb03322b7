"""The desk's log: what was taken out, added or changed is found, and an account of which the log does not tell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.clerks import Action, Owner, Role
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import DeskLogCheck, check_desk
from tests.fakes.office.clerks import HANAKO, YURI, add, log_in
from tests.fakes.process.sqlite import opened
from tests.storage.desk import change

DeskLogFaults = Callable[[], tuple[str, ...]]
END = "the end of the desk's log"


@pytest.fixture
def faults(engine: Engine, keys: RegisterKeys) -> DeskLogFaults:
    return lambda: check_desk(engine, keys).faults


@pytest.fixture
def day(clerks: SqlClerks) -> SqlClerks:
    """Six events: two accounts, two log-ins, something allowed and something denied."""
    add(clerks, HANAKO, YURI)
    log_in(clerks, "hanako")
    yuri = log_in(clerks, "yuri")
    clerks.ask(yuri, Action.FIND, "link 0123456789")
    clerks.ask(yuri, Action.CANCEL_RECORD, "link 0123456789")
    return clerks


def test_an_empty_log_is_whole(engine: Engine, keys: RegisterKeys) -> None:
    assert check_desk(engine, keys) == DeskLogCheck(0, 0, ())


def test_a_log_that_nobody_changed_is_whole(day: SqlClerks, engine: Engine, keys: RegisterKeys) -> None:
    day.change_role("yuri", Role.SUPERVISOR, Owner())
    day.deactivate("yuri", Owner())
    day.activate("yuri", Owner())
    day.deactivate("hanako", Owner())
    assert check_desk(engine, keys) == DeskLogCheck(10, 2, ())


@pytest.mark.parametrize(
    "setting",
    [
        "at = '2026-06-10 01:00:01.000000'",
        "at = '2026-06-10 01:00:00.000001'",
        "clerk = 'taro'",
        "clerk = NULL",
        "action = 'serve'",
        "about = 'link 9999999999'",
        "counter = 'counter-2'",
        "denial = 'role'",
        "chain = zeroblob(32)",
        "at = 'x'",
        "action = 'x'",
    ],
)
def test_a_changed_line_is_named(setting: str, day: SqlClerks, file: Path, faults: DeskLogFaults) -> None:
    change(file, f"UPDATE desk_event SET {setting} WHERE number = 5")  # noqa: S608
    assert faults()[0] == "desk event 5"


@pytest.mark.parametrize(("number", "named"), [(3, "desk event 4"), (4, "desk event 5"), (5, "desk event 6"), (6, END)])
def test_a_line_that_was_taken_out_is_found(
    number: int, named: str, day: SqlClerks, file: Path, faults: DeskLogFaults
) -> None:
    change(file, f"DELETE FROM desk_event WHERE number = {number}")  # noqa: S608
    assert named in faults()


def test_a_line_that_was_taken_out_is_found_although_the_others_were_counted_anew(
    day: SqlClerks, file: Path, faults: DeskLogFaults
) -> None:
    change(
        file,
        "DELETE FROM desk_event WHERE number = 5",
        "UPDATE desk_event SET number = 5 WHERE number = 6",
        "UPDATE desk_log SET events = 5",
    )
    assert faults() == ("desk event 5", END)


def test_a_line_cut_off_the_end_does_not_become_right_by_what_follows(
    day: SqlClerks, file: Path, faults: DeskLogFaults
) -> None:
    change(file, "DELETE FROM desk_event WHERE number = 6", "UPDATE desk_log SET events = 5")
    assert faults() == (END,)
    log_in(day, "hanako")
    assert faults() == ("desk event 6",)
    log_in(day, "hanako")
    assert faults() == ("desk event 6",)


def test_a_line_that_was_added_is_found(day: SqlClerks, file: Path, faults: DeskLogFaults) -> None:
    columns = "at, clerk, action, about, counter, denial, chain"
    change(
        file,
        f"INSERT INTO desk_event (number, {columns}) SELECT 7, {columns} FROM desk_event WHERE number = 5",  # noqa: S608
        "UPDATE desk_log SET events = 7",
    )
    assert faults() == ("desk event 7", END)


@pytest.mark.expects_log
@pytest.mark.parametrize("damage", ["DELETE FROM desk_log", "UPDATE desk_log SET events = 2"])
def test_nothing_is_written_over_a_log_whose_end_was_changed(
    damage: str, day: SqlClerks, file: Path, faults: DeskLogFaults
) -> None:
    change(file, damage)
    assert faults() == (END,)
    answer = day.change_role("yuri", Role.SUPERVISOR, Owner())
    assert isinstance(answer, NotAnswered)
    assert "the desk's log was changed from outside" in answer.why
    assert faults() == (END,)


def test_a_log_that_was_taken_out_as_a_whole_is_found_by_its_accounts(
    day: SqlClerks, file: Path, faults: DeskLogFaults
) -> None:
    change(file, "DELETE FROM desk_event", "DELETE FROM desk_log")
    assert faults() == ("account hanako", "account yuri")


def test_an_account_that_was_changed_or_taken_out_is_named(day: SqlClerks, file: Path, faults: DeskLogFaults) -> None:
    change(file, "UPDATE clerk SET role = 'administrator' WHERE login = 'yuri'")
    assert faults() == ("account yuri",)
    change(file, "DELETE FROM clerk WHERE login = 'yuri'")
    assert faults() == ("account yuri is missing",)


def test_an_account_that_cannot_be_read_is_named(day: SqlClerks, file: Path, faults: DeskLogFaults) -> None:
    change(file, "UPDATE clerk SET made_at = 'x' WHERE login = 'yuri'")
    assert faults() == ("account 2", "account yuri is missing")


def test_an_account_that_was_put_back_as_it_was_is_found(day: SqlClerks, file: Path, faults: DeskLogFaults) -> None:
    """Its own seal fits: the log tells of another role."""
    with opened(file) as other:
        other.execute("CREATE TABLE before AS SELECT * FROM clerk WHERE login = 'yuri'")
    day.change_role("yuri", Role.ADMINISTRATOR, Owner())
    with opened(file) as other:
        other.execute("CREATE TABLE after AS SELECT * FROM clerk WHERE login = 'yuri'")
    day.change_role("yuri", Role.CLERK, Owner())
    assert faults() == ()
    change(file, "DELETE FROM clerk WHERE login = 'yuri'", "INSERT INTO clerk SELECT * FROM after")
    assert faults() == ("account yuri",)
    change(file, "DELETE FROM clerk WHERE login = 'yuri'", "INSERT INTO clerk SELECT * FROM before")
    assert faults() == ()


def test_a_log_that_cannot_be_read_at_all_is_told(
    day: SqlClerks, file: Path, engine: Engine, keys: RegisterKeys
) -> None:
    change(file, "DROP TABLE desk_log")
    with pytest.raises(StorageError, match="cannot be read"):
        check_desk(engine, keys)
