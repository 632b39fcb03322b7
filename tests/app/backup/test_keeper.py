"""While the window runs, backups are made by themselves; the desk hears how they stand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import wiring
from kiosk.app.backup.keeper import BackupKeeper, BackupRound
from kiosk.app.jobs import JobCancellation, SerialJobRunner
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.domain.machine.backups import BackupState, BackupWarning
from kiosk.domain.values.capacity import Mode
from tests.fakes.around.city_hall import CityHall, a_city_hall, a_copy_of
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.backups import NIGHT, BackedUpHall, backed_up


@pytest.fixture(scope="module")
def of_one_link(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    hall = a_city_hall(tmp_path_factory.mktemp("made"))
    hall.link(0, "AB345678901234567")
    return hall


@pytest.fixture
def city(of_one_link: CityHall, tmp_path: Path) -> BackedUpHall:
    return backed_up(a_copy_of(of_one_link, tmp_path), tmp_path)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NIGHT)


@pytest.fixture
def jobs() -> Iterator[SerialJobRunner]:
    runner = SerialJobRunner("backup")
    yield runner
    runner.stop()
    assert runner.wait(10)


@pytest.fixture
def keeper(qtbot: QtBot, city: BackedUpHall, clock: FakeClock, jobs: SerialJobRunner) -> Iterator[BackupKeeper]:
    made = BackupKeeper(city.settings, clock, jobs, lambda: ())
    yield made
    made.stop()


def looks(qtbot: QtBot, keeper: BackupKeeper) -> BackupState:
    with qtbot.waitSignal(keeper.told, timeout=30_000):
        keeper.look()
    return keeper.state


def backups(city: BackedUpHall) -> list[str]:
    return sorted(file.name.partition("-2026")[2] for file in city.place.glob("*.age"))


def test_one_is_made_at_its_time_and_the_next_a_day_later(
    qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock
) -> None:
    with qtbot.waitSignal(keeper.told, timeout=30_000):
        keeper.start()
    assert keeper.state == BackupState(is_set_up=True, since=NIGHT, late_after=timedelta(hours=50), newest=NIGHT)
    clock.moment += timedelta(hours=23, minutes=59)
    looks(qtbot, keeper)
    assert backups(city) == ["0610T190000.age"]
    clock.moment += timedelta(minutes=1)
    assert looks(qtbot, keeper).newest == clock.moment
    assert backups(city) == ["0610T190000.age", "0611T190000.age"]


def test_one_that_was_missed_is_made_at_the_start(
    qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock
) -> None:
    city.made(NIGHT - timedelta(days=1))
    clock.moment += timedelta(hours=13)
    assert looks(qtbot, keeper).newest == clock.moment


def test_what_was_made_by_hand_counts(qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock) -> None:
    city.made()
    clock.moment += timedelta(hours=1)
    assert looks(qtbot, keeper).newest == NIGHT
    assert len(backups(city)) == 1


@pytest.mark.expects_log
def test_a_place_that_is_away_is_told_once_and_tried_again(
    qtbot: QtBot,
    keeper: BackupKeeper,
    city: BackedUpHall,
    clock: FakeClock,
    unexpected_log_lines: list[str],
) -> None:
    away = city.place.rename(city.place.with_name("away"))
    state = looks(qtbot, keeper)
    assert state.warning(NIGHT) is BackupWarning.FAILED
    assert len(unexpected_log_lines) == 1
    assert f"no backup was made: The folder {city.place} is not there" in unexpected_log_lines[0]
    away.rename(city.place)
    clock.moment += timedelta(minutes=29)
    assert looks(qtbot, keeper).failed == state.failed
    assert backups(city) == []
    clock.moment += timedelta(minutes=1)
    assert looks(qtbot, keeper).warning(clock.moment) is None
    assert len(backups(city)) == 1
    assert len(unexpected_log_lines) == 1


@pytest.mark.expects_log
def test_a_failure_is_forgotten_once_somebody_has_made_one_by_hand(
    qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock
) -> None:
    away = city.place.rename(city.place.with_name("away"))
    assert looks(qtbot, keeper).failed is not None
    away.rename(city.place)
    clock.moment += timedelta(minutes=1)
    city.made(clock.moment)
    assert looks(qtbot, keeper).failed is None


@pytest.mark.expects_log
def test_a_register_that_cannot_be_copied_is_told(qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall) -> None:
    (city.hall.folder / "register.key").write_bytes(bytes(range(32)))
    assert "register.key beside it is not its key" in (looks(qtbot, keeper).failed or "")
    assert backups(city) == []


def test_a_backup_of_a_clock_that_was_ahead_stops_none(
    qtbot: QtBot, keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock
) -> None:
    city.made(NIGHT + timedelta(days=400))
    assert looks(qtbot, keeper).newest == NIGHT
    clock.moment += timedelta(minutes=1)
    looks(qtbot, keeper)
    assert len(backups(city)) == 2


def test_where_none_is_set_up_none_is_made_and_the_desk_hears_it(
    qtbot: QtBot, city: BackedUpHall, clock: FakeClock, jobs: SerialJobRunner
) -> None:
    keeper = BackupKeeper(city.hall.settings, clock, jobs, lambda: ())
    with qtbot.waitSignal(keeper.told):
        keeper.start()
    assert keeper.state.warning(NIGHT) is BackupWarning.NOT_SET_UP
    assert backups(city) == []


def test_where_they_are_made_by_hand_the_desk_hears_of_the_newest_and_none_is_made(
    qtbot: QtBot, city: BackedUpHall, clock: FakeClock, jobs: SerialJobRunner
) -> None:
    by_hand = replace(city.settings, backup_every=0)
    keeper = BackupKeeper(by_hand, clock, jobs, lambda: ())
    city.made()
    clock.moment += timedelta(days=14)
    assert looks(qtbot, keeper).newest == NIGHT
    assert keeper.state.warning(clock.moment) is None
    clock.moment += timedelta(days=1)
    assert looks(qtbot, keeper).warning(clock.moment) is BackupWarning.LATE
    assert len(backups(city)) == 1


def test_one_that_is_under_way_when_the_program_ends_leaves_nothing(
    keeper: BackupKeeper, city: BackedUpHall, clock: FakeClock
) -> None:
    ended = JobCancellation()
    ended.cancel()
    assert keeper.round(clock.now(), None, ended) == BackupRound(None)
    assert list(city.place.iterdir()) == []


@pytest.mark.expects_log
def test_the_desk_in_service_hears_of_the_backups_and_practice_has_none(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, mode=Mode.COUNTER, reader=ReaderChoice.PCSC, municipality="chigasaki")
    kiosk = wiring.build(settings, practice=False)
    assert kiosk.backups is not None
    assert kiosk.desk is not None
    state = BackupState(is_set_up=False, since=NIGHT, late_after=timedelta(hours=50))
    kiosk.backups.told.emit(state)
    assert kiosk.desk.desk.backups == state
    assert kiosk.backups.jobs in kiosk.runners
    kiosk.store.engine.dispose()
    practice = wiring.build(replace(settings, reader=ReaderChoice.PRACTICE), practice=True)
    assert practice.backups is None
    practice.store.engine.dispose()
