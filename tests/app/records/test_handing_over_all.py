"""`kiosk records export links` in one call: every service, and as many files as its links need."""

import subprocess
from pathlib import Path

import pytest

from kiosk.app.handover import handover_export
from kiosk.app.handover.handover_file import write_part
from kiosk.storage.handover import handover
from tests.fakes.around.city_hall import ICOCA, PAYPAY, CityHall, RecordedLink, names, references_of
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.command import call as run


@pytest.fixture(autouse=True)
def on_a_day(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The next day: links of the day before can be taken back no more."""
    clock = FakeClock()
    clock.go_on(minutes=24 * 60)
    monkeypatch.setattr(handover_export, "SystemClock", lambda: clock)
    return clock


@pytest.fixture
def links(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> list[RecordedLink]:
    """Five of one service and one of another; two go into a file."""
    monkeypatch.setattr(handover, "MOST", 2)
    services = (ICOCA, ICOCA, ICOCA, ICOCA, ICOCA, PAYPAY)
    return [hall.link(holder, f"AB34567890123456{holder}", service=service) for holder, service in enumerate(services)]


def export(hall: CityHall, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return run("records", "export", "links", *arguments, "--data-dir", hall.folder)


def all_of(hall: CityHall, *arguments: str) -> subprocess.CompletedProcess[str]:
    return export(hall, "--out-dir", hall.out, "--format", "csv", *arguments)


def test_every_service_gets_its_links_in_files_named_by_service_and_day(
    hall: CityHall, links: list[RecordedLink]
) -> None:
    answer = all_of(hall)
    assert (answer.returncode, answer.stderr) == (0, "")
    files = [f"{ICOCA}-2026-06-11{part}.csv" for part in ("", "-2", "-3")]
    other = f"{PAYPAY}-2026-06-11.csv"
    assert names(hall.out) == sorted([*files, other])
    assert [one for name in files for one in references_of(hall.out / name)] == [one.reference for one in links[:5]]
    assert references_of(hall.out / other) == [links[5].reference]
    *each, total = answer.stdout.splitlines()
    assert [line.partition(" handed over in ")[0] for line in each] == [
        "batch 1: 2 links",
        "batch 2: 2 links",
        "batch 3: 1 links",
        "batch 4: 1 links",
    ]
    assert total == "6 links handed over in 4 files"
    assert [state[:2] for state in hall.states()] == [("handed_over", 0)] * 6


def test_one_service_goes_into_the_folder_alone(hall: CityHall, links: list[RecordedLink]) -> None:
    assert all_of(hall, "--service", PAYPAY).returncode == 0
    assert names(hall.out) == [f"{PAYPAY}-2026-06-11.csv"]
    assert [state[0] for state in hall.states()] == ["recorded"] * 5 + ["handed_over"]


def test_called_again_on_the_same_day_it_takes_the_next_name(
    hall: CityHall, links: list[RecordedLink], on_a_day: FakeClock
) -> None:
    all_of(hall)
    before = {file: file.read_bytes() for file in hall.out.iterdir()}
    assert all_of(hall).stdout == "no link waits\n"
    late = hall.link(7, "CD345678901234567", service=PAYPAY)
    assert all_of(hall).returncode == 0
    assert references_of(hall.out / f"{PAYPAY}-2026-06-11-2.csv") == [late.reference]
    assert {file: file.read_bytes() for file in before} == before


def test_links_of_today_wait_and_are_told(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover_export, "SystemClock", lambda: hall.clock)
    hall.link(1, "AB345678901234567")
    answer = all_of(hall)
    assert answer.stdout == f"no link waits for {ICOCA} (those of today wait until tomorrow)\n"
    assert all_of(hall, "--today").returncode == 0
    assert names(hall.out) == [f"{ICOCA}-2026-06-10.csv"]


def test_a_link_that_does_not_fit_holds_back_its_own_service_alone(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET terms = 'x' WHERE id = 1")
    answer = all_of(hall)
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"kiosk: {ICOCA}: Link {links[0].reference} is not as its card signed it (terms).")
    assert names(hall.out) == [f"{PAYPAY}-2026-06-11.csv"]


def test_stopped_between_two_files_the_same_call_goes_on(
    hall: CityHall, links: list[RecordedLink], monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [1]

    def stopped(part: Path, kind: str, handed: object) -> bytes:
        if not free:
            raise KeyboardInterrupt
        free.pop()
        return write_part(part, kind, handed)  # type: ignore[arg-type]

    monkeypatch.setattr(handover_export, "write_part", stopped)
    into = ("--service", ICOCA, "--out", hall.out / "links.csv")
    answer = export(hall, *into)
    assert answer.returncode == 1
    assert answer.stderr == (
        "kiosk: Stopped. 2 links were handed over in 1 files; the others wait. Call again: it goes on where it was.\n"
    )
    assert names(hall.out) == ["links.csv"]
    monkeypatch.setattr(handover_export, "write_part", write_part)
    assert export(hall, *into).returncode == 0
    files = ["links.csv", "links-2.csv", "links-3.csv"]
    assert names(hall.out) == sorted(files)
    assert [one for name in files for one in references_of(hall.out / name)] == [one.reference for one in links[:5]]
    # And once more: it is done.
    assert "is batch 3, whole, with 1 links" in export(hall, *into).stdout


@pytest.mark.parametrize("folder", [False, True])
def test_a_later_file_that_did_not_get_its_name_gets_it_first(
    folder: bool, hall: CityHall, links: list[RecordedLink], monkeypatch: pytest.MonkeyPatch, on_a_day: FakeClock
) -> None:
    place = handover_export._place

    def second(register: object, batch: handover.Batch, *rest: object) -> None:
        if batch.id == 2:
            raise KeyboardInterrupt
        place(register, batch, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(handover_export, "_place", second)
    into = ("--out-dir", hall.out, "--format", "csv") if folder else ("--out", hall.out / "links.csv")
    assert export(hall, "--service", ICOCA, *into).returncode == 1
    monkeypatch.setattr(handover_export, "_place", place)
    # The folder's call may be of another day.
    on_a_day.go_on(minutes=24 * 60 if folder else 1)
    answer = export(hall, "--service", ICOCA, *into)
    assert (answer.returncode, "batch 2 was handed over before: its 2 links are now in" in answer.stdout) == (0, True)
    found = [one for file in hall.out.iterdir() for one in references_of(file)]
    assert sorted(found) == sorted(link.reference for link in links[:5])
    assert [state[2] for state in hall.states()] == [1, 1, 2, 2, 3, None]


def test_another_file_of_a_later_name_is_left_alone(hall: CityHall, links: list[RecordedLink]) -> None:
    letter = hall.out / "links-2.csv"
    letter.write_text("a letter")
    answer = export(hall, "--service", ICOCA, "--out", hall.out / "links.csv")
    assert (answer.returncode, letter.read_text()) == (2, "a letter")
    assert "links-2.csv is there already" in answer.stderr
    assert [state[0] for state in hall.states()] == ["handed_over"] * 2 + ["recorded"] * 4
