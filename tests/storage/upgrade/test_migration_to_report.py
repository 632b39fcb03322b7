"""A register of before the report: its visits get the time that they took, its tickets that which they waited."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from kiosk.storage.core.engine import MIGRATIONS
from kiosk.storage.upgrade.upgrade import migrations
from tests.fakes.process.sqlite import opened

pytestmark = pytest.mark.migrates

(REPORT,) = (
    script
    for script in ScriptDirectory.from_config(migrations(MIGRATIONS)).walk_revisions()
    if Path(script.path).stem.endswith("_report")
)
TAKEN = {
    "2026-06-10 01:03:00.900000": 180,
    "2026-06-10 01:00:00.000000": 0,
    # The clock was put back.
    "2026-06-10 00:00:00.000000": 0,
}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{tmp_path / 'register.db'}")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def visits(connection: Connection) -> list[dict[str, object]]:
    return [dict(row) for row in connection.exec_driver_sql("SELECT * FROM visit").mappings()]


def test_each_visit_gets_its_seconds_and_keeps_the_rest(connection: Connection, tmp_path: Path) -> None:
    config, before_report = migrations(MIGRATIONS), str(REPORT.down_revision)
    config.attributes["connection"] = connection
    command.upgrade(config, before_report)
    for ended in TAKEN:
        values = f"'2026-06-10 01:00:00.500000', '{ended}', 'link', 'finished', 'ok', 1, 'p', 'ja', '1', 'citizen'"
        columns = "started_at, ended_at, errand, ending, checks, recorded, programme, language, counter, mode"
        connection.exec_driver_sql(f"INSERT INTO visit ({columns}) VALUES ({values})")  # noqa: S608
    connection.exec_driver_sql(
        "INSERT INTO ticket (day, number, errand, taken_at, state, called_at, counter, recalls) VALUES "
        "('2026-06-10', 1, 'link', '2026-06-10 01:00:00.0', 'served', '2026-06-10 01:11:00.0', '1', 0), "
        "('2026-06-10', 2, 'link', '2026-06-10 01:00:00.0', 'waiting', NULL, '', 0)"
    )
    before = visits(connection)
    command.upgrade(config, REPORT.revision)
    after = visits(connection)
    assert [row.pop("seconds") for row in after] == list(TAKEN.values())
    assert after == before
    assert connection.exec_driver_sql("SELECT waited FROM ticket").scalars().all() == [660, None]
    command.downgrade(config, before_report)
    assert visits(connection) == before
    connection.commit()
    with opened(tmp_path / "register.db") as other:
        names = {row[1] for row in other.execute("PRAGMA index_list(visit)")}
    assert names == {"ix_visit_started_at"}
