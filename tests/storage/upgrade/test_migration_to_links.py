"""A register from before there were links: upgraded after a backup, with a record that still checks."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, create_engine

from kiosk.domain.flow import Counter
from kiosk.storage.core.engine import MIGRATIONS, open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.upgrade.upgrade import migrations
from kiosk.storage.verify.records import listed, listed_links
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, TARO, hand_over, is_signed, link, reserve

pytestmark = pytest.mark.migrates

COPIED = {
    "mykey": "id, lookup, sealed",
    "holder": "id, lookup, sealed_public_key, mykey_id",
    "reservation": "id, holder_id, programme, acting, terms, counter, mode, recorded_at, signature, scheme",
}


@pytest.fixture
def before_links(file: Path, register: SqlRegister, engine: Engine) -> Path:
    """A register as the first version left it, with a record."""
    reserve(register, HANAKO)
    engine.dispose()
    first_file = file.with_name("first.db")
    by_hand = create_engine(f"sqlite:///{first_file}")
    config = migrations(MIGRATIONS)
    with by_hand.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    by_hand.dispose()
    with opened(first_file) as first:
        first.execute("ATTACH ? AS today", [str(file)])
        for table, columns in COPIED.items():
            first.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}")  # noqa: S608
    return first_file


def test_a_register_from_before_links_is_backed_up_and_its_record_still_checks(
    before_links: Path, keys: RegisterKeys
) -> None:
    engine = open_database(before_links)
    assert [row.fault for row in listed(engine, keys, is_signed)] == [None]
    assert list(listed_links(engine, keys, is_signed)) == []
    engine.dispose()
    backup = before_links.with_name("first-before-0001.db")
    assert backup.stat().st_mode & 0o777 == 0o600
    with opened(backup) as copy:
        assert copy.execute("SELECT name FROM sqlite_master WHERE name = 'link'").fetchall() == []
        assert copy.execute("SELECT count(*) FROM reservation").fetchone() == (1,)
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_a_change_in_a_record_from_before_links_is_found_by_its_signature(
    before_links: Path, keys: RegisterKeys
) -> None:
    with opened(before_links) as first:
        first.execute("UPDATE reservation SET terms = 'others'")
    engine = open_database(before_links)
    assert [row.fault for row in listed(engine, keys, is_signed)] == ["signature"]
    engine.dispose()


def test_a_holder_from_before_links_can_link(before_links: Path, keys: RegisterKeys, counter: Counter) -> None:
    engine = open_database(before_links)
    register = SqlRegister(engine, keys, counter, FakeClock())
    link(register, HANAKO)
    hand_over(engine, keys, FakeClock().now())
    assert [row.fault for row in listed_links(engine, keys, is_signed)] == [None]
    reserve(register, TARO)
    assert [row.fault for row in listed(engine, keys, is_signed)] == [None, None]
    engine.dispose()
