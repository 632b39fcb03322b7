"""`kiosk clock` at the command line: what speaks against the clock, and what its owner says of it."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.app.records import clock_command
from kiosk.app.store import open_store
from kiosk.domain.office.record_queries import Query
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.around.city_hall import CityHall, a_city_hall
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.command import call

HOUR, YEAR = timedelta(hours=1), timedelta(days=365)


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    """With a link of Wednesday morning."""
    hall = a_city_hall(tmp_path)
    hall.link(1, "AB345678901234567")
    return hall


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """An hour later, of a program that was made some days before."""
    clock = FakeClock(NOW + HOUR)
    monkeypatch.setattr(clock_command, "SystemClock", lambda: clock)
    monkeypatch.setattr(clock_command, "RELEASED", (NOW - timedelta(days=9)).date())
    return clock


def kiosk(hall: CityHall, *arguments: str) -> tuple[int, str]:
    answer = call(*arguments, "--data-dir", hall.folder)
    assert "Traceback" not in answer.stderr
    return answer.returncode, answer.stdout + answer.stderr


def test_of_a_clock_that_can_be_right_it_says_so(hall: CityHall) -> None:
    code, said = kiosk(hall, "clock", "show")
    assert code == 0
    assert "the clock says 2026-06-10 11:" in said
    assert "the newest record is of 2026-06-10 10:" in said
    assert said.endswith("nothing speaks against it\n")


@pytest.mark.parametrize(
    ("years", "sentence"),
    [(-1, "it is before 2026-06-10"), (14, "it is years after 2026-06-10"), (-56, "it is before 2026-06-10")],
)
def test_it_says_why_a_clock_cannot_be_right_and_what_to_do(
    years: int, sentence: str, hall: CityHall, clock: FakeClock
) -> None:
    clock.moment = NOW + years * YEAR
    code, said = kiosk(hall, "clock", "show")
    assert code == 1
    assert f"it cannot be right: {sentence}" in said
    assert "Nothing is recorded. Set the date and the time" in said


def test_before_the_programs_own_day_an_empty_register_is_enough(tmp_path: Path, clock: FakeClock) -> None:
    hall = a_city_hall(tmp_path)
    open_store(hall.settings, practice=False).engine.dispose()
    clock.moment = NOW - YEAR
    code, said = kiosk(hall, "clock", "show")
    assert code == 1
    assert "it is before 2026-06-01" in said
    assert "when this version of the program was made" in said


def test_records_of_a_clock_that_was_ahead_are_marked_found_and_verified(hall: CityHall, clock: FakeClock) -> None:
    hall.clock.moment = NOW + 14 * YEAR
    hall.link(2, "CD345678901234567")
    code, said = kiosk(hall, "clock", "show")
    assert code == 1
    assert "2 records have a later time; `kiosk clock accept --reason set_right` marks them" in said
    code, said = kiosk(hall, "clock", "accept", "--reason", "set_right")
    assert code == 0
    assert "2 records with a later time are marked" in said
    assert kiosk(hall, "clock", "show")[0] == 0
    code, said = kiosk(hall, "records", "list", "--mark", "clock")
    assert (code, len(said.splitlines())) == (0, 2)
    assert "2040-06" in said
    code, said = kiosk(hall, "records", "find", "--mark", "clock", "--service", "icoca")
    assert (code, len(said.splitlines())) == (0, 1)
    assert kiosk(hall, "records", "find", "--mark", "complaint")[1] == "nothing is found\n"
    code, said = kiosk(hall, "records", "verify")
    assert code == 0, said
    assert "accept_clock\tset_right 2 records" in kiosk(hall, "clerks", "log")[1]


def test_a_clock_that_cannot_be_set_is_let_pass_with_a_word(hall: CityHall, clock: FakeClock) -> None:
    clock.moment = NOW - YEAR
    code, said = kiosk(hall, "clock", "accept", "--reason", "cannot_be_set")
    assert (code, said) == (0, "for a day it is recorded by this clock, and each record is marked\n")
    code, said = kiosk(hall, "clock", "show")
    assert code == 0
    assert "Each record is marked." in said
    clock.go_on(minutes=25 * 60)
    assert kiosk(hall, "clock", "show")[0] == 1


@pytest.mark.parametrize("arguments", [["accept"], ["accept", "--reason", "because"], ["set"], []])
def test_wrong_use_is_a_sentence(arguments: list[str], hall: CityHall) -> None:
    assert kiosk(hall, "clock", *arguments)[0] == 2


def test_without_a_register_it_says_so(tmp_path: Path) -> None:
    hall = a_city_hall(tmp_path)
    code, said = kiosk(hall, "clock", "show")
    assert code == 1
    assert "There is no register" in said


def test_nothing_is_changed_by_looking(hall: CityHall, clock: FakeClock) -> None:
    clock.moment = NOW - YEAR
    kiosk(hall, "clock", "show")
    store = open_store(hall.settings, practice=False)
    finder = SqlFinder(store.engine, store.keys, lambda *_: True)
    assert finder.find(Query()) is not None
    assert hall.rows("SELECT count(*) FROM desk_event") == [(0,)]
    store.engine.dispose()
