"""Links that a clock that was ahead made: told by the export, and handed over on request, with a line in the log."""

import subprocess
from datetime import timedelta

import pytest

from kiosk.app.handover import handover_export
from tests.fakes.around.city_hall import ICOCA, PAYPAY, CityHall, RecordedLink, names, references_of
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.command import call as run

DAY, YEAR = timedelta(days=1), timedelta(days=365)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    clock = FakeClock(NOW + DAY)
    monkeypatch.setattr(handover_export, "SystemClock", lambda: clock)
    return clock


@pytest.fixture
def links(hall: CityHall) -> list[RecordedLink]:
    """One of yesterday, one of today, one of 2040; each of its own holder."""
    made = []
    for holder, moment in enumerate((NOW, NOW + DAY, NOW + 14 * YEAR)):
        hall.clock.moment = moment
        made.append(hall.link(holder, f"AB34567890123456{holder}"))
    return made


def export(hall: CityHall, *arguments: str) -> subprocess.CompletedProcess[str]:
    answer = run("records", "export", "links", *arguments, "--data-dir", hall.folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    return answer


def one(hall: CityHall, *arguments: str, name: str = "links.csv") -> str:
    return export(hall, "--service", ICOCA, "--out", str(hall.out / name), *arguments).stdout


def test_a_link_of_a_day_to_come_is_told_and_waits(hall: CityHall, links: list[RecordedLink]) -> None:
    said = one(hall)
    assert "batch 1: 1 links handed over" in said
    assert f"1 links for {ICOCA} have a day that has not come yet" in said
    assert "hand them over too with --to-come" in said
    assert references_of(hall.out / "links.csv") == [links[0].reference]


def test_where_no_other_link_waits_it_is_told_too(hall: CityHall, on_a_day: FakeClock) -> None:
    hall.clock.moment = NOW + 14 * YEAR
    hall.link(1, "AB345678901234567")
    said = one(hall)
    assert f"no link waits for {ICOCA}" in said
    assert "1 links for icoca have a day that has not come yet" in said
    assert "have a day that has not come yet" in export(hall, "--out-dir", str(hall.out)).stdout
    assert names(hall.out) == []


def test_todays_links_on_request_are_none_of_days_to_come(hall: CityHall, links: list[RecordedLink]) -> None:
    one(hall, "--today")
    assert references_of(hall.out / "links.csv") == [links[0].reference, links[1].reference]


def test_on_request_they_are_handed_over_and_the_log_says_so(hall: CityHall, links: list[RecordedLink]) -> None:
    said = one(hall, "--to-come")
    assert "have a day that has not come" not in said
    assert references_of(hall.out / "links.csv") == [links[0].reference, links[2].reference]
    later = hall.rows("SELECT action, about FROM desk_event WHERE action = 'hand_over_later'")
    assert later == [("hand_over_later", "batch 1 links 1")]
    verified = run("records", "verify", "--data-dir", hall.folder)
    assert verified.returncode == 0, verified.stdout


def test_no_hand_over_is_dated_before_a_link_in_it_and_no_link_after_its_own_hand_over(
    hall: CityHall, links: list[RecordedLink]
) -> None:
    one(hall, "--to-come")
    assert hall.rows("SELECT count(*) FROM batch WHERE made_at < (SELECT max(entered_at) FROM link)") == [(0,)]
    dated = hall.rows("SELECT link_id, substr(at, 1, 4) FROM link_event WHERE state = 'handed_over' ORDER BY link_id")
    assert dated == [(1, "2026"), (3, "2040")]


def test_into_a_folder_every_service_is_asked(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.link(7, "CD345678901234567", service=PAYPAY)
    said = export(hall, "--out-dir", str(hall.out), "--to-come").stdout
    assert "3 links handed over in 2 files" in said
