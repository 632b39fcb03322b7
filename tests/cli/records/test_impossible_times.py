"""Moments that no clock of the program says, or in another spelling: damage that `records verify` names by its row."""

import shutil
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest

from kiosk import RELEASED
from kiosk.app.clock import ClockKeeper, SystemClock
from kiosk.app.store import open_store
from kiosk.storage.office.register_times import register_times
from tests.fakes.around.city_hall import CityHall, a_city_hall
from tests.fakes.process.command import call

BEYOND, BEFORE, SPELT = "9999-12-31 23:59:59.000000", "0001-01-01 00:00:00.000000", "2026-06-10T01:30:00.000000"
PLACES = {
    "reservation.recorded_at": "reservation 1 ",
    "link.entered_at": "link 1 ",
    "link_event.at": "link 1 ",
    "desk_event.at": "desk event 1 ",
    "clerk.made_at": "account ",
    "batch.made_at": "batch 1 ",
    "reading.at": "reading 1 ",
    "register_identity.made_at": "register_identity 1 ",
}
COMMANDS = (
    *("records list", "records find", "records show link:1", "records readers", "clerks log", "clock show"),
    "settings check --reader pcsc",
)
READING = (
    "INSERT INTO reading (at, counter, reader, outcome, seconds, retries) "
    "VALUES ('2026-06-10 01:30:00.000000', '1', 'r', 'read', 1.0, 0)"
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    hall = a_city_hall(tmp_path_factory.mktemp("hall"))
    hall.link(1, "AB345678901234567")
    called = ("clerks", "add", "hanako", "--name", "山田", "--role", "administrator", "--passphrase-stdin")
    assert call(*called, "--data-dir", hall.folder, typed="correct horse battery\n").returncode == 0
    hall.export()
    hall.execute(READING)
    return hall


@pytest.fixture
def hall(filled: CityHall, tmp_path: Path) -> CityHall:
    hall = a_city_hall(tmp_path)
    shutil.copytree(filled.folder, hall.folder)
    return hall


@pytest.mark.expects_log
@pytest.mark.parametrize(("place", "moment"), list(zip(PLACES, cycle([BEYOND, BEFORE, SPELT]), strict=False)))
def test_an_impossible_time_is_named_by_its_row_and_every_command_ends_with_a_sentence(
    place: str, moment: str, hall: CityHall
) -> None:
    table, _, column = place.partition(".")
    hall.change(f"UPDATE {table} SET {column} = '{moment}' WHERE rowid = 1")  # noqa: S608 - our own names
    lines = call("records", "verify", "--data-dir", hall.folder).stdout.splitlines()
    assert any(line.startswith(PLACES[place]) and "DOES NOT FIT" in line for line in lines), lines
    for command in COMMANDS:
        assert call(*command.split(), "--data-dir", hall.folder).returncode in {0, 1, 2}, command


@pytest.mark.expects_log
@pytest.mark.parametrize("place", ["reservation.recorded_at", "desk_event.at"])
def test_the_register_opens_and_the_clock_is_judged_all_the_same(place: str, hall: CityHall) -> None:
    table, _, column = place.partition(".")
    hall.change(f"UPDATE {table} SET {column} = '{BEYOND}' WHERE rowid = 1")  # noqa: S608 - our own names
    opened = open_store(hall.settings, practice=False, is_checked=True)
    keeper = ClockKeeper(SystemClock(), RELEASED, partial(register_times, opened.engine, RELEASED))
    keeper.doubt()
    opened.close()
