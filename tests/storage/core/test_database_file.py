"""The file itself: private, durable, and honest about what is wrong with it."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import READS, open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KEY_LENGTH
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, reserve


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.fixture(autouse=True)
def _careless_umask() -> Iterator[None]:
    before = os.umask(0o000)
    yield
    os.umask(before)


@pytest.mark.parametrize("name", ["a?b", "a%41b", "a#b", "a b&c=d", "\\", ":memory:"])
def test_a_register_lies_in_its_folder_whatever_that_is_called(name: str, tmp_path: Path) -> None:
    file = tmp_path / name / "register.sqlite3"
    open_database(file).dispose()
    assert file.stat().st_size > 0
    assert [one.name for one in tmp_path.iterdir()] == [name]


# --- modes


def test_nobody_else_may_read_the_register_its_journal_or_its_key(
    file: Path, register: SqlRegister, key_file: Path
) -> None:
    reserve(register, HANAKO)
    journal = file.with_name("register.db-wal")
    assert journal.stat().st_size > 0
    assert {path.name: mode(path) for path in (file, journal, key_file)} == {
        "register.db": 0o600,
        "register.db-wal": 0o600,
        "register.key": 0o600,
    }
    assert mode(file.parent) == 0o700


def test_a_register_that_others_could_read_is_closed_to_them_when_it_is_opened(file: Path) -> None:
    open_database(file).dispose()
    file.chmod(0o644)
    open_database(file).dispose()
    assert mode(file) == 0o600


# --- settings


@pytest.mark.parametrize(("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)])
def test_every_connection_is_durable_and_keeps_its_references(pragma: str, value: object, engine: Engine) -> None:
    readers = engine.execution_options(**{READS: True})
    with readers.connect() as one, readers.connect() as other:
        assert one.connection.dbapi_connection is not other.connection.dbapi_connection
        for connection in (one, other):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_reference_to_nobody_is_refused(engine: Engine) -> None:
    row = "(holder_id, mykey_id, is_live, programme, acting, terms, counter, mode, recorded_at, signature, scheme)"
    with engine.connect() as connection, pytest.raises(Exception, match="FOREIGN KEY"):
        connection.exec_driver_sql(
            f"INSERT INTO reservation {row} "  # noqa: S608
            "VALUES (99, 99, 1, 'p', 'holder', 't', 'c', 'citizen', '2026-01-01', x'01', 's')"
        )


def test_opening_twice_changes_nothing(file: Path) -> None:
    open_database(file).dispose()
    before = file.read_bytes()
    open_database(file).dispose()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["register.db"]


def test_what_a_killed_program_recorded_is_safe_from_a_power_cut_as_soon_as_it_is_read(
    file: Path, register: SqlRegister, tmp_path: Path
) -> None:
    """It may stand in the log unflushed. Opened, the log is flushed and copied into the file."""
    reserve(register, HANAKO)
    (tmp_path / "killed").mkdir()
    for name in ("register.db", "register.db-wal"):
        shutil.copyfile(file.with_name(name), tmp_path / "killed" / name)
    after = open_database(tmp_path / "killed" / "register.db")
    shutil.copyfile(tmp_path / "killed" / "register.db", tmp_path / "register.db")
    with opened(tmp_path / "register.db") as alone:
        assert alone.execute("SELECT count(*) FROM reservation").fetchone() == (1,)
    after.dispose()


# --- a file that cannot be used


def a_folder_in_its_place(file: Path) -> None:
    file.mkdir(parents=True)


def something_else_in_its_place(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"This is a letter and not a register. " * 100)


def a_file_where_its_folder_should_be(file: Path) -> None:
    file.parent.write_text("not a folder")


def a_newer_programs_register(file: Path) -> None:
    open_database(file).dispose()
    with opened(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize(
    "damage",
    [
        a_folder_in_its_place,
        something_else_in_its_place,
        a_file_where_its_folder_should_be,
        a_newer_programs_register,
    ],
)
def test_a_register_that_cannot_be_used_is_told_in_a_sentence_that_names_it(
    damage: Callable[[Path], None], file: Path
) -> None:
    damage(file)
    with pytest.raises(StorageError, match=r"^The register register\.db cannot be .*\.$"):
        open_database(file)


@pytest.mark.parametrize("damage", [something_else_in_its_place, a_newer_programs_register])
def test_a_register_that_cannot_be_used_is_left_as_it_was(damage: Callable[[Path], None], file: Path) -> None:
    damage(file)
    before = file.read_bytes()
    with pytest.raises(StorageError, match="left as it was"):
        open_database(file)
    assert file.read_bytes() == before


def test_a_register_that_another_program_locks_is_told_and_not_waited_for_without_end(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    file.parent.mkdir()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="cannot be used"):
        open_database(file)
    other.close()


# --- the key


def test_a_new_key_is_secret_random_and_of_full_length(tmp_path: Path) -> None:
    files = [tmp_path / "one.key", tmp_path / "other.key"]
    one, other = (RegisterKeys.load(file, create=True) for file in files)
    assert [len(file.read_bytes()) for file in files] == [KEY_LENGTH] * 2
    assert (one.lookup_key, one.cipher_key) != (other.lookup_key, other.cipher_key)
    assert one.lookup_key != one.cipher_key
    assert RegisterKeys.load(files[0], create=False) == one


def test_a_missing_key_is_not_replaced_unless_the_register_is_new(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"^The key file register\.key is missing .*backup.*\.$"):
        RegisterKeys.load(tmp_path / "register.key", create=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"short", bytes(KEY_LENGTH - 1), bytes(KEY_LENGTH + 1)])
@pytest.mark.parametrize("create", [False, True])
def test_a_damaged_key_is_told_and_left_alone(content: bytes, create: bool, tmp_path: Path) -> None:
    file = tmp_path / "register.key"
    file.write_bytes(content)
    with pytest.raises(
        StorageError, match=r"^The key file register\.key is damaged\. Move it away\. .*backup restore`; or ask"
    ):
        RegisterKeys.load(file, create=create)
    assert file.read_bytes() == content


@pytest.mark.parametrize("create", [False, True])
def test_a_key_that_cannot_be_read_is_told(create: bool, tmp_path: Path) -> None:
    (tmp_path / "register.key").mkdir()
    with pytest.raises(StorageError, match=r"^The key file register\.key cannot be read"):
        RegisterKeys.load(tmp_path / "register.key", create=create)


def test_a_key_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"register\.key"):
        RegisterKeys.load(tmp_path / "no such folder" / "register.key", create=True)


def test_the_keys_are_shown_nowhere(keys: RegisterKeys) -> None:
    assert repr(keys) == "RegisterKeys()"


def test_kinds_of_values_are_kept_apart(keys: RegisterKeys) -> None:
    assert keys.lookup("mykey", b"value") != keys.lookup("holder", b"value")
    with pytest.raises(StorageError, match="was changed"):
        keys.open("public_key", keys.seal("mykey", b"value"))


def test_the_same_value_is_sealed_differently_each_time(keys: RegisterKeys) -> None:
    assert keys.seal("mykey", b"value") != keys.seal("mykey", b"value")
    assert keys.open("mykey", keys.seal("mykey", b"value")) == b"value"


def test_every_changed_byte_of_a_sealed_value_is_found(keys: RegisterKeys) -> None:
    sealed = keys.seal("mykey", b"ABCD3467")
    for index in range(len(sealed)):
        changed = bytes(byte ^ (at == index) for at, byte in enumerate(sealed))
        with pytest.raises(StorageError, match="was changed"):
            keys.open("mykey", changed)


@pytest.mark.parametrize("length", [0, 1, 7, 12, 13, 27])
def test_a_sealed_value_that_was_cut_short_is_found(length: int, keys: RegisterKeys) -> None:
    with pytest.raises(StorageError, match="was changed"):
        keys.open("mykey", keys.seal("mykey", b"ABCD3467")[:length])
