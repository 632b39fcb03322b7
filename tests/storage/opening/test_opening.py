"""A register and its key belong together: one without the other, and a pair that does not fit, are refused."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.domain.flow import Counter
from kiosk.domain.records.register_answers import Holding
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace, beside
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile, anchor_beside
from kiosk.storage.opening.opening import is_new, open_register, open_to_read, open_with
from kiosk.storage.opening.troubles import RegisterUnusable, wal_of
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, TARO, reserve

NOW = FakeClock().now()
ANOTHERS = bytes(range(32))
AS_OF_0016 = (
    *("DROP TABLE ledger_entry", "DROP TABLE ledger", "DROP TABLE adoption"),
    *("ALTER TABLE clerk DROP COLUMN given_by", "ALTER TABLE clerk DROP COLUMN recovery"),
    "DROP INDEX ix_ticket_day_state_errand_waited_counter_transfers_out_of_turn",
    *(f"ALTER TABLE ticket DROP COLUMN {name}" for name in ("changes", "note", "out_of_turn", "transfers", "wanted")),
    "CREATE INDEX ix_ticket_day_state_errand_waited_counter ON ticket (day, state, errand, waited, counter)",
    "DROP TABLE shift_note",
)


@pytest.fixture
def pair(tmp_path: Path, counter: Counter) -> Path:
    """A register with a reservation, closed, with its key beside."""
    file = tmp_path / "data" / "register.sqlite3"
    file.parent.mkdir()
    engine, keys = open_register(file, beside(file), NOW)
    reserve(SqlRegister(engine, keys, counter, FakeClock()), HANAKO)
    engine.dispose()
    return file


def key_of(file: Path) -> Path:
    return file.with_suffix(".key")


def folder_of(file: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in file.parent.iterdir()}


def refusals(file: Path) -> list[str]:
    """What opening it says, to write and to read; its folder stays as it was."""
    before, said = folder_of(file), []
    openings: list[Callable[[], object]] = [
        lambda: open_register(file, beside(file), NOW),
        lambda: open_to_read(file, beside(file)),
    ]
    for opening in openings:
        with pytest.raises(StorageError) as caught:
            opening()
        said.append(str(caught.value))
    assert folder_of(file) == before
    assert not is_new(file, beside(file))
    return said


def test_a_first_start_makes_both_and_the_next_finds_them(pair: Path, counter: Counter) -> None:
    assert sorted(folder_of(pair)) == ["register.anchor", "register.key", "register.sqlite3"]
    engine, keys = open_register(pair, beside(pair), NOW)
    assert isinstance(SqlRegister(engine, keys, counter, FakeClock()).find(HANAKO), Holding)
    engine.dispose()


def without_a_register(file: Path) -> None:
    file.unlink()


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def without_tables(file: Path) -> None:
    file.unlink()
    with opened(file) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def without_its_wal(file: Path) -> None:
    """What somebody copies who copies the two files that they know, right after a first start."""
    new = file.with_name("new.sqlite3")
    engine, _ = open_register(new, beside(new), NOW)
    shutil.copyfile(new, file)
    engine.dispose()
    for path in (new, key_of(new)):
        path.unlink()


@pytest.mark.parametrize(
    ("lose", "said"),
    [
        (without_a_register, "it is not there, although register.key is: it was lost, or moved."),
        (emptied, "it holds nothing, although register.key lies beside it"),
        (without_tables, "it holds nothing, although register.key lies beside it"),
    ],
)
def test_a_key_beside_no_register_is_no_new_beginning(lose: Callable[[Path], None], said: str, pair: Path) -> None:
    lose(pair)
    for sentence in refusals(pair):
        assert said in sentence
        assert "To begin anew on purpose, first move all that is left of it into another folder: " in sentence


def test_all_that_is_left_of_a_register_is_named_at_once_and_moved_away_it_begins_anew(pair: Path) -> None:
    pair.unlink()
    wal_of(pair).write_bytes(b"what was written last")
    pair.with_suffix(".anchor").write_bytes(b"of a register that was")
    for sentence in refusals(pair):
        named = sentence.rpartition("into another folder: ")[2].rstrip(".").split(", ")
        assert sorted(named) == ["register.anchor", "register.key", "register.sqlite3-wal"]
    for name in named:
        (pair.parent / name).unlink()
    open_register(pair, beside(pair), NOW)[0].dispose()


def test_who_moves_all_of_it_away_begins_anew(pair: Path) -> None:
    for path in (pair, key_of(pair), anchor_beside(pair)):
        path.unlink()
    assert is_new(pair, beside(pair))
    engine, _ = open_register(pair, beside(pair), NOW)
    engine.dispose()
    assert not is_new(pair, beside(pair))


def test_a_register_whose_file_is_gone_and_whose_wal_is_left_is_no_new_one(pair: Path) -> None:
    for path in (pair, key_of(pair), anchor_beside(pair)):
        path.unlink()
    wal_of(pair).write_bytes(b"what was written last")
    for sentence in refusals(pair):
        assert "although register.sqlite3-wal is" in sentence


def test_an_anchor_that_a_register_has_left_is_no_new_beginning(pair: Path) -> None:
    key_of(pair).unlink()
    pair.unlink()
    pair.with_suffix(".anchor").write_bytes(b"of a register that was")
    for sentence in refusals(pair):
        assert "although register.anchor is: it was lost, or moved" in sentence
        assert sentence.endswith("into another folder: register.anchor.")


def test_a_register_without_its_key_gets_no_other(pair: Path) -> None:
    key_of(pair).unlink()
    for sentence in refusals(pair):
        assert "The key file register.key is missing in " in sentence


def test_a_register_that_was_never_used_gets_no_other_key_either(tmp_path: Path) -> None:
    file = tmp_path / "register.sqlite3"
    open_register(file, beside(file), NOW)[0].dispose()
    key_of(file).unlink()
    assert all("is missing in " in sentence for sentence in refusals(file))


def as_if_it_never_began(file: Path, *more: str) -> None:
    with opened(file) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if table not in {"alembic_version", "register_identity", "ledger"}:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        connection.execute("UPDATE ledger SET identity = x'', entries = 0, head = x''")
        for statement in more:
            connection.execute(statement)
    anchor_beside(file).unlink(missing_ok=True)


def test_a_register_that_was_emptied_with_its_ledger_is_not_begun_anew(pair: Path) -> None:
    as_if_it_never_began(pair)
    for _ in range(2):
        store = open_store(Settings(data_dir=pair.parent), practice=False)
        assert "The register was emptied" in (store.anchor.told() or "")
        store.close()
    assert not anchor_beside(pair).exists()


def test_nor_is_one_that_was_emptied_with_its_identity(pair: Path) -> None:
    as_if_it_never_began(pair, "DELETE FROM register_identity")
    with pytest.raises(StorageError, match="rows are not those that it should have"):
        open_register(pair, beside(pair), NOW)
    assert identities(pair) == []


@pytest.mark.parametrize("how", ["the row", "the row, and the ledger looks unbegun", "the table"])
def test_a_register_that_no_longer_says_who_it_is_gets_no_other_identity(how: str, pair: Path) -> None:
    store = open_store(Settings(data_dir=pair.parent), practice=False)
    store.anchor.renew()
    store.close()
    with opened(pair) as connection:
        connection.execute("DROP TABLE register_identity" if how == "the table" else "DELETE FROM register_identity")
        if how.endswith("unbegun"):
            connection.execute("UPDATE ledger SET identity = x'', entries = 0, head = x''")
    before = folder_of(pair)
    with pytest.raises(StorageError, match="rows are not those that it should have"):
        open_register(pair, beside(pair), NOW)
    with pytest.raises(StorageError, match="rows are not those that it should have"):
        open_with(pair, RegisterKeys.load(key_of(pair), create=False), NOW)
    assert folder_of(pair) == before


@pytest.mark.expects_log
def test_one_that_was_emptied_and_dated_back_is_told(pair: Path, caplog: pytest.LogCaptureFixture) -> None:
    as_if_it_never_began(pair, *AS_OF_0016)
    with opened(pair) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0016'")
    open_store(Settings(data_dir=pair.parent), practice=False).close()
    assert "register.sqlite3 holds nothing, and begins anew: it was never used, or it was emptied" in caplog.text


def test_the_key_of_another_register_is_refused_with_the_ways_out(pair: Path) -> None:
    key_of(pair).write_bytes(ANOTHERS)
    for sentence in refusals(pair):
        assert "register.key beside it is not its key" in sentence
        assert "Move the wrong one of the two away" in sentence
        assert "Bring the key back with `kiosk keys recover` from its paper, or with `kiosk backup restore`" in sentence


def test_the_key_of_another_register_on_a_medium_is_named_with_its_folder(pair: Path) -> None:
    medium = pair.parent / "medium.key"
    medium.write_bytes(ANOTHERS)
    medium.chmod(0o600)
    with pytest.raises(StorageError, match=f"{medium} is not its key"):
        open_to_read(pair, KeyPlace(medium, is_elsewhere=True))


# --- a first start that is cut short


def nothing_yet(file: Path) -> None:
    file.touch()


def a_page_yet(file: Path) -> None:
    with opened(file) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def tables_yet(file: Path) -> None:
    open_database(file).dispose()


def an_anchor_yet(file: Path) -> None:
    open_database(file).dispose()
    AnchorFile(anchor_beside(file), RegisterKeys.derive(ANOTHERS), b"").begin()


def a_key_yet(file: Path) -> None:
    open_database(file).dispose()
    AnchorFile(anchor_beside(file), RegisterKeys.load(key_of(file), create=True), b"").begin()


@pytest.mark.expects_log
@pytest.mark.parametrize("cut_short", [nothing_yet, a_page_yet, tables_yet, an_anchor_yet, a_key_yet])
def test_a_first_start_that_was_cut_short_is_gone_on_with(cut_short: Callable[[Path], None], tmp_path: Path) -> None:
    file = tmp_path / "register.sqlite3"
    cut_short(file)
    settings = Settings(data_dir=tmp_path)
    store = open_store(settings, practice=False)
    assert store.anchor.told() is None
    store.close()
    store = open_store(settings, practice=False)
    assert store.anchor.told() is None
    store.close()
    engine, keys = open_to_read(file, beside(file))
    engine.dispose()
    assert keys == store.keys


# --- a register of before


@pytest.fixture
def of_before(pair: Path) -> Path:
    """One that does not say yet who it is."""
    as_of_before(pair)
    return pair


def as_of_before(file: Path) -> None:
    with opened(file) as connection:
        for statement in (*AS_OF_0016, "DROP TABLE register_identity"):
            connection.execute(statement)
        connection.execute("UPDATE alembic_version SET version_num = '0015'")
    anchor_beside(file).unlink()


def identities(file: Path) -> list[tuple[bytes]]:
    with opened(file) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'register_identity'").fetchone() is None:
            return []
        return connection.execute("SELECT identity FROM register_identity").fetchall()


def test_a_register_of_before_is_told_who_it_is_once(of_before: Path) -> None:
    open_register(of_before, beside(of_before), NOW)[0].dispose()
    first = identities(of_before)
    assert len(first) == 1
    open_register(of_before, beside(of_before), NOW)[0].dispose()
    assert identities(of_before) == first


def test_a_key_that_opens_nothing_of_a_register_of_before_is_refused(of_before: Path) -> None:
    key_of(of_before).write_bytes(ANOTHERS)
    assert all("is not its key" in sentence for sentence in refusals(of_before))
    assert identities(of_before) == []


def test_one_that_holds_accounts_alone_knows_its_key_too(tmp_path: Path) -> None:
    from kiosk.storage.staff.clerks import SqlClerks
    from tests.fakes.office.clerks import TARO as A_CLERK
    from tests.fakes.office.clerks import add

    file = tmp_path / "register.sqlite3"
    engine, keys = open_register(file, beside(file), NOW)
    add(SqlClerks(engine, keys, "counter-1", FakeClock()), A_CLERK)
    engine.dispose()
    with opened(file) as connection:
        connection.execute("DELETE FROM register_identity")
    key_of(file).write_bytes(ANOTHERS)
    assert all("is not its key" in sentence for sentence in refusals(file))


def test_one_value_that_was_changed_from_outside_makes_no_key_a_wrong_one(pair: Path, counter: Counter) -> None:
    engine, keys = open_register(pair, beside(pair), NOW)
    reserve(SqlRegister(engine, keys, counter, FakeClock()), TARO)
    engine.dispose()
    as_of_before(pair)
    with opened(pair) as connection:
        connection.execute("UPDATE mykey SET sealed = x'00' WHERE id = 1")
    open_register(pair, beside(pair), NOW)[0].dispose()
    assert len(identities(pair)) == 1


# --- what else may stand there


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "register.sqlite3"
    with opened(file) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
    assert all("a file of another kind" in sentence for sentence in refusals(file))


def test_a_register_of_an_earlier_version_is_not_read_by_a_command_that_changes_nothing(pair: Path) -> None:
    with opened(pair) as connection:
        for statement in (*AS_OF_0016, "UPDATE alembic_version SET version_num = '0012'"):
            connection.execute(statement)
    before = folder_of(pair)
    with pytest.raises(RegisterUnusable, match=r"Start the window once \(`kiosk run`\)") as caught:
        open_to_read(pair, beside(pair))
    assert caught.value.trouble is RegisterTrouble.OLDER
    open_to_read(pair, beside(pair), any_schema=True)[0].dispose()
    assert folder_of(pair) == before


# --- damage


def a_broken_page(file: Path, table: str = "reservation") -> None:
    with sqlite3.connect(file) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with file.open("r+b") as octets:
        octets.seek((page - 1) * size)
        octets.write(b"\xff" * size)


def cut_in_half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2 // 4096 * 4096)


def without_a_row_that_others_name(file: Path) -> None:
    with opened(file) as connection:
        connection.execute("DELETE FROM mykey")


@pytest.mark.parametrize("damage", [a_broken_page, cut_in_half, without_a_row_that_others_name])
def test_a_damaged_register_does_not_start(damage: Callable[[Path], None], pair: Path) -> None:
    damage(pair)
    before = folder_of(pair)
    with pytest.raises(RegisterUnusable, match="it is damaged") as caught:
        open_register(pair, beside(pair), NOW, is_checked=True)
    assert caught.value.trouble is RegisterTrouble.DAMAGED
    assert folder_of(pair) == before


def test_a_copy_under_the_wal_of_another_is_told_with_what_to_move_away(pair: Path, counter: Counter) -> None:
    copy = pair.with_name("copy")
    shutil.copyfile(pair, copy)
    for others in (range(40), range(40, 42)):
        engine, keys = open_register(pair, beside(pair), NOW)
        register = SqlRegister(engine, keys, counter, FakeClock())
        for number in others:
            reserve(register, TARO + bytes([number]))
        left = wal_of(pair).read_bytes()
        engine.dispose()
    shutil.copyfile(copy, pair)
    wal_of(pair).write_bytes(left)
    with pytest.raises(RegisterUnusable, match=r"register\.sqlite3-wal and register\.sqlite3-shm belong to another"):
        open_register(pair, beside(pair), NOW, is_checked=True)
    assert wal_of(pair).read_bytes() == left


def test_a_large_register_is_not_read_through_at_the_start(pair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.storage.opening.quick_check.QUICK_OCTETS", 0)
    a_broken_page(pair, "visit")
    open_register(pair, beside(pair), NOW, is_checked=True)[0].dispose()
