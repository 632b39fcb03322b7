"""The schema's history: it leads to the tables of today, up and down, and never without a backup."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine

from kiosk.domain.flow import Counter
from kiosk.domain.records.register_answers import Holding
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import MIGRATIONS, open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.all_tables import METADATA
from kiosk.storage.upgrade.upgrade import migrations
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, reserve

pytestmark = pytest.mark.migrates

NEXT = '''"""One more column, for the tests of an upgrade."""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9999", "{head}", None, None

def upgrade():
    op.add_column("visit", sa.Column("added", sa.String(8), nullable=True))
    {then}

def downgrade():
    op.drop_column("visit", "added")
'''
DESK = {"clerk", "desk_event", "desk_log"}
REVISIONS = [script.revision for script in ScriptDirectory.from_config(migrations(MIGRATIONS)).walk_revisions()]


def schema(connection: Connection | sqlite3.Connection) -> dict[str, list[str]]:
    """Every table, index and constraint, as sorted words of its DDL: order and spacing say nothing."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
    rows = (
        connection.execute(query) if isinstance(connection, sqlite3.Connection) else connection.exec_driver_sql(query)
    )
    return {name: sorted(sql.replace('"', "").replace(",", " ").replace("(", " ( ").split()) for name, sql in rows}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{tmp_path / 'by-hand.db'}")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def config_for(connection: Connection) -> Config:
    config = migrations(MIGRATIONS)
    config.attributes["connection"] = connection
    return config


def test_the_history_has_one_head_and_one_beginning() -> None:
    scripts = ScriptDirectory.from_config(migrations(MIGRATIONS))
    assert len(scripts.get_heads()) == 1
    assert len(scripts.get_bases()) == 1


def test_the_history_leads_to_the_tables_of_today(connection: Connection, engine: Engine) -> None:
    METADATA.create_all(connection)
    with engine.connect() as upgraded:
        assert schema(upgraded) == schema(connection)
        assert {"holder", "mykey", "reservation", "visit", "link", "account", "link_event", "batch"} | DESK <= set(
            schema(upgraded)
        )


def test_alembic_finds_no_difference_either(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_goes_up_down_and_up_again(revision: str, connection: Connection) -> None:
    config = config_for(connection)
    command.upgrade(config, revision)
    up = schema(connection)
    command.downgrade(config, "-1")
    down = schema(connection)
    assert down != up
    command.upgrade(config, revision)
    assert schema(connection) == up


def test_tickets_that_had_ended_keep_no_note(engine: Engine) -> None:
    told = "day, number, errand, taken_at, state, called_at, counter, recalls, note"
    ended = [("2999-06-10", "served"), ("2026-06-10", "no_show"), ("2999-06-10", "no_show"), ("2999-06-10", "called")]
    with engine.connect() as connection:
        config = config_for(connection)
        command.downgrade(config, "0021-1")
        for number, (day, state) in enumerate(ended, 1):
            values = f"'{day}', {number}, 'link', '{day} 01:00:00.0', '{state}', '{day} 01:11:00.0', '1', 0, 'note'"
            connection.exec_driver_sql(f"INSERT INTO ticket ({told}) VALUES ({values})")  # noqa: S608
        command.upgrade(config, "0021")
        kept = connection.exec_driver_sql("SELECT note, changes FROM ticket ORDER BY number").all()
    assert [tuple(row) for row in kept] == [("", 0), ("", 0), ("note", 0), ("note", 0)]


def test_all_the_way_down_leaves_nothing(connection: Connection) -> None:
    config = config_for(connection)
    command.upgrade(config, "head")
    command.downgrade(config, "base")
    assert schema(connection) == {}


# --- an old register


@pytest.fixture
def old(file: Path, register: SqlRegister, engine: Engine) -> Path:
    """A register of today's program, with a record, closed."""
    reserve(register, HANAKO)
    engine.dispose()
    return file


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A later version of the program: its history goes one step further."""
    folder = tmp_path / "migrations"
    shutil.copytree(engines.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    later = folder / "versions" / "9999_next.py"
    later.write_text(NEXT.format(head=REVISIONS[0], then="pass"))
    monkeypatch.setattr(engines, "MIGRATIONS", folder)
    return later


def backup_of(file: Path) -> Path:
    return file.with_name(f"register-before-{REVISIONS[0]}.db")


def test_an_old_register_is_upgraded_with_all_that_is_in_it(
    old: Path, next_version: Path, keys: RegisterKeys, counter: Counter
) -> None:
    engine = open_database(old)
    with engine.connect() as connection:
        assert "added" in schema(connection)["visit"]
    assert isinstance(SqlRegister(engine, keys, counter, FakeClock()).find(HANAKO), Holding)
    engine.dispose()


def test_a_backup_is_made_before_an_upgrade_private_and_whole(
    old: Path, next_version: Path, keys: RegisterKeys, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(old).dispose()
    backup = backup_of(old)
    assert backup.stat().st_mode & 0o777 == 0o600
    monkeypatch.undo()
    engine = open_database(backup)
    with engine.connect() as connection:
        assert "added" not in schema(connection)["visit"]
    assert isinstance(SqlRegister(engine, keys, counter, FakeClock()).find(HANAKO), Holding)
    engine.dispose()


def test_a_backup_has_what_is_still_in_the_journal(file: Path, register: SqlRegister, next_version: Path) -> None:
    reserve(register, HANAKO)
    assert file.with_name("register.db-wal").stat().st_size > 0
    open_database(file).dispose()
    with opened(backup_of(file)) as copy:
        assert copy.execute("SELECT count(*) FROM reservation").fetchone() == (1,)


def test_a_new_register_and_one_of_today_need_no_backup(old: Path) -> None:
    open_database(old).dispose()
    assert sorted(path.name for path in old.parent.iterdir() if path.suffix == ".db") == ["register.db"]


def test_an_upgrade_that_fails_leaves_the_register_as_it_was(old: Path, next_version: Path) -> None:
    next_version.write_text(NEXT.format(head=REVISIONS[0], then='op.execute("no such statement")'))
    with opened(old) as connection:
        before = schema(connection)
    with pytest.raises(StorageError, match="left as it was"):
        open_database(old)
    assert backup_of(old).exists()
    with opened(old) as connection:
        assert schema(connection) == before
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(REVISIONS[0],)]


def test_an_upgrade_without_a_backup_does_not_happen(old: Path, next_version: Path) -> None:
    backup_of(old).mkdir()
    with pytest.raises(StorageError):
        open_database(old)
    with opened(old) as connection:
        assert "added" not in schema(connection)["visit"]


def test_each_migrations_file_begins_with_its_revision() -> None:
    """A start compares these names instead of loading Alembic."""
    assert engines.newest_revision() == REVISIONS[0]
    files = [file.stem.partition("_")[0] for file in (engines.MIGRATIONS / "versions").glob("*.py")]
    assert sorted(files) == sorted(REVISIONS)
