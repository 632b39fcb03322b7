"""A register from before there were clerks: what is in it stays, on the way up and on the way down."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine

from kiosk.domain.card.reader_health import CardReading, ReadingAt, ReadOutcome
from kiosk.domain.flow import Counter
from kiosk.storage.core.engine import MIGRATIONS, open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.upgrade.upgrade import migrations
from kiosk.storage.verify.records import listed, listed_links
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import YURI, CountingHasher, add, log_in
from tests.fakes.process.sqlite import opened
from tests.storage.desk import rows
from tests.storage.holders import HANAKO, is_signed, link

pytestmark = pytest.mark.migrates


def downgrade(engine: Engine) -> None:
    config = migrations(MIGRATIONS)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0003")


def test_records_readings_and_clerks_outlive_a_migration(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, file: Path, keys: RegisterKeys, counter: Counter
) -> None:
    link(register, HANAKO)
    register.note(ReadingAt(CardReading("ACS", ReadOutcome.READ, 0.4), FakeClock().now()))
    add(clerks, YURI)
    downgrade(engine)
    engine.dispose()
    assert rows(file, "SELECT name FROM sqlite_master WHERE name IN ('clerk', 'desk_event', 'desk_log')") == []
    assert rows(file, "SELECT reader FROM reading") == [("ACS",)]

    upgraded = open_database(file)
    with opened(file.with_name("register-before-0003.db")) as backup:
        assert backup.execute("SELECT count(*) FROM link").fetchone() == (1,)
    assert [row.fault for row in listed(upgraded, keys, is_signed)] == [None]
    assert [row.fault for row in listed_links(upgraded, keys, is_signed)] == [None]
    again = SqlClerks(upgraded, keys, counter.name, FakeClock(), CountingHasher())
    add(again, YURI)
    assert log_in(again, "yuri").name == YURI.name
    upgraded.dispose()
    assert rows(file, "SELECT reader FROM reading") == [("ACS",)]
