"""A hand-over that is stopped at any step: the same call again finishes it, and no link is lost or in two files."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from kiosk.app.handover import handover_export
from kiosk.app.handover.handover_file import write_part
from kiosk.domain.values.errors import UserError
from kiosk.storage.core.errors import StorageError
from kiosk.storage.handover.handover import HandedOverLink
from tests.fakes.around.city_hall import CityHall, names, references_of
from tests.fakes.process.disk import no_file_beyond
from tests.fakes.process.stopping import (
    AFTER_THE_COMMIT,
    BEFORE_THE_COMMIT,
    Stop,
    after_the_commit_and_before_the_name,
    after_the_part_and_before_the_commit,
    killed,
)


@pytest.mark.parametrize("stop", BEFORE_THE_COMMIT)
def test_killed_before_the_commit_every_link_waits_and_the_next_call_hands_them_over(
    stop: Stop, hall: CityHall
) -> None:
    links = [hall.link(1, "1"), hall.link(2, "2")]
    killed(hall, stop)
    assert hall.states() == [("recorded", 1, None)] * 2
    assert "links.csv" not in names(hall.out)
    links.append(hall.link(3, "3"))
    assert references_of(hall.export()) == [link.reference for link in links]
    assert hall.states() == [("handed_over", 0, 1)] * 3
    assert names(hall.out) == ["links.csv"]


def test_what_a_killed_call_has_left_goes_with_the_next_one_of_another_name(
    hall: CityHall, capsys: pytest.CaptureFixture[str]
) -> None:
    hall.link(1, "1", ("48213905",))
    killed(hall, after_the_part_and_before_the_commit)
    (left,) = names(hall.out)
    assert left.startswith(".links.csv.")
    hall.export("tomorrow.csv")
    assert names(hall.out) == ["tomorrow.csv"]
    assert "was left by a call that was stopped" in capsys.readouterr().out


def test_a_link_that_is_cancelled_after_the_program_was_killed_is_not_handed_over(hall: CityHall) -> None:
    cancelled, kept = hall.link(1, "1"), hall.link(2, "2")
    killed(hall, after_the_part_and_before_the_commit)
    hall.cancel(1, cancelled)
    assert references_of(hall.export()) == [kept.reference]


@pytest.mark.parametrize("stop", AFTER_THE_COMMIT)
def test_killed_after_the_commit_the_same_call_puts_the_file_in_its_place(
    stop: Stop, hall: CityHall, capsys: pytest.CaptureFixture[str]
) -> None:
    links = [hall.link(1, "1", ("0012",)), hall.link(2, "2")]
    killed(hall, stop)
    assert hall.states() == [("handed_over", 0, 1)] * 2
    late = hall.link(3, "3")
    out = hall.export()
    assert references_of(out) == [link.reference for link in links]
    assert b"0012" in out.read_bytes()
    assert "its 2 links are now in" in capsys.readouterr().out
    assert names(hall.out) == ["links.csv"]
    before = out.read_bytes()
    assert hall.export().read_bytes() == before
    assert references_of(hall.export("late.csv")) == [late.reference]
    assert [state[2] for state in hall.states()] == [1, 1, 2]


def test_a_workbook_is_put_in_its_place_too(hall: CityHall) -> None:
    link = hall.link(1, "00000000000000017")
    killed(hall, after_the_commit_and_before_the_name, "links.xlsx")
    book = openpyxl.load_workbook(hall.export("links.xlsx"))
    assert [cell.value for cell in list(book.active.iter_rows())[1]][:4:3] == [link.reference, link.account]
    book.close()


# --- a disk that is full


@pytest.mark.parametrize("name", ["links.csv", "links.xlsx"])
def test_a_disk_that_is_full_is_told_and_leaves_the_links_waiting_and_nothing_of_them_behind(
    name: str, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(part: Path, kind: str, links: Sequence[HandedOverLink]) -> bytes:
        with no_file_beyond(20):
            return write_part(part, kind, links)

    hall.link(1, "1", ("48213905",))
    monkeypatch.setattr(handover_export, "write_part", write)
    with pytest.raises(UserError, match="Nothing was handed over"):
        hall.export(name)
    assert hall.states() == [("recorded", 1, None)]
    assert names(hall.out) == []
    monkeypatch.undo()
    hall.export(name)
    assert hall.states() == [("handed_over", 0, 1)]


@pytest.mark.parametrize("name", ["links.csv", "links.xlsx"])
def test_a_register_that_fails_after_the_file_was_written_leaves_nothing_of_it_behind(
    name: str, hall: CityHall
) -> None:
    hall.link(1, "1", ("48213905",))
    hall.execute("CREATE TRIGGER fails BEFORE INSERT ON batch BEGIN SELECT RAISE(ABORT, 'disk'); END")
    with pytest.raises(StorageError, match="Nothing was handed over"):
        hall.export(name)
    assert hall.states() == [("recorded", 1, None)]
    assert names(hall.out) == []
    hall.execute("DROP TRIGGER fails")
    hall.export(name)
    assert hall.states() == [("handed_over", 0, 1)]
