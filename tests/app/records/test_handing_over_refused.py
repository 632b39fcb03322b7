"""`kiosk records export links` where it cannot be done: a sentence, no file is touched, and every link waits."""

from pathlib import Path

import pytest

from kiosk.domain.values.errors import UsageError, UserError
from kiosk.storage.core.errors import StorageError
from tests.fakes.around.city_hall import PAYPAY, CityHall, names, references_of


@pytest.mark.parametrize("name", ["links.txt", "links"])
def test_a_file_of_another_kind_is_wrong_use(name: str, hall: CityHall) -> None:
    hall.link(1, "1")
    with pytest.raises(UsageError):
        hall.export(name)
    assert hall.states() == [("recorded", 1, None)]


def test_a_service_that_nobody_knows_is_told(hall: CityHall) -> None:
    hall.link(1, "1")
    with pytest.raises(UserError, match=r"no service 'MP9999999'; `kiosk services list` names them"):
        hall.export(service="MP9999999")
    assert names(hall.out) == []


def test_a_file_that_is_there_and_something_else_is_left_alone(hall: CityHall) -> None:
    hall.link(1, "1")
    out = hall.out / "links.csv"
    out.write_text("a letter")
    with pytest.raises(UsageError, match="is there already"):
        hall.export()
    assert out.read_text() == "a letter"
    assert hall.states() == [("recorded", 1, None)]


def test_a_file_that_somebody_changed_since_is_left_alone(hall: CityHall) -> None:
    hall.link(1, "1")
    out = hall.export()
    out.write_bytes(out.read_bytes() + b"a note\r\n")
    before = out.read_bytes()
    hall.link(2, "2")
    with pytest.raises(UsageError, match="is there already"):
        hall.export()
    assert out.read_bytes() == before


def test_a_file_of_another_service_is_not_given_out_as_this_ones(hall: CityHall) -> None:
    hall.link(1, "1")
    before = hall.export().read_bytes()
    hall.link(2, "2", service=PAYPAY)
    with pytest.raises(UsageError, match="is there already"):
        hall.export(service=PAYPAY)
    assert (hall.out / "links.csv").read_bytes() == before


@pytest.mark.parametrize("used", [False, True])
def test_a_folder_of_that_name_is_left_alone(used: bool, hall: CityHall) -> None:
    hall.link(1, "1")
    if used:
        hall.export().unlink()
        hall.link(2, "2")
    (hall.out / "links.csv").mkdir()
    with pytest.raises(UsageError, match="is there already"):
        hall.export()


def test_a_folder_that_is_not_there_leaves_the_links_waiting(hall: CityHall) -> None:
    hall.link(1, "1")
    with pytest.raises(UserError, match=r"cannot be written: No such file or directory\. Nothing was handed over"):
        hall.export("nowhere/links.csv")
    assert hall.states() == [("recorded", 1, None)]


def test_a_changed_link_is_named_and_nothing_is_handed_over(hall: CityHall) -> None:
    hall.link(1, "1")
    changed = hall.link(2, "2")
    hall.change("UPDATE link SET counter = 'elsewhere' WHERE id = 2")
    with pytest.raises(StorageError, match=rf"Link {changed.reference} .*\(counter\)\. Nothing was handed over"):
        hall.export()
    assert names(hall.out) == []
    assert [state[0] for state in hall.states()] == ["recorded", "recorded"]


@pytest.mark.parametrize("change", ["link SET entered_at = '0 some day'", "link_event SET at = 'some day'"])
def test_a_link_that_cannot_be_read_is_told_with_where_to_look(change: str, hall: CityHall) -> None:
    hall.link(1, "1")
    hall.change(f"UPDATE {change}")
    with pytest.raises(StorageError, match="kiosk records verify"):
        hall.export()
    assert names(hall.out) == []


def test_a_batch_that_cannot_be_read_is_told_in_a_sentence(hall: CityHall) -> None:
    hall.link(1, "1")
    hall.export()
    hall.change("UPDATE batch SET made_at = 'some day'")
    with pytest.raises(StorageError):
        hall.export()


@pytest.mark.parametrize("there", [True, False])
def test_a_name_that_is_a_link_is_refused_and_what_it_leads_to_stays(hall: CityHall, there: bool) -> None:
    hall.link(1, "1")
    theirs = hall.out / "theirs.csv"
    if there:
        theirs.write_text("of another")
    (hall.out / "links.csv").symlink_to(theirs)
    with pytest.raises(UsageError, match="is a link to another place"):
        hall.export()
    assert theirs.exists() is there
    assert hall.states() == [("recorded", 1, None)]


def test_a_folder_that_is_a_link_is_that_folder(hall: CityHall, tmp_path: Path) -> None:
    """And is the same hand-over by either name."""
    link = hall.link(1, "1")
    (hall.out / "share").symlink_to(tmp_path / "real")
    (tmp_path / "real").mkdir()
    hall.export("share/links.csv")
    assert references_of(tmp_path / "real" / "links.csv") == [link.reference]
    hall.export("share/links.csv")
    assert [state[0] for state in hall.states()] == ["handed_over"]


def test_a_persons_file_with_the_name_of_a_part_stays(hall: CityHall) -> None:
    hall.link(1, "1")
    theirs = [hall.out / name for name in (".links.csv.part", f".links.csv.{'0' * 16}.part", f".kiosk-{'0' * 16}")]
    for file in theirs:
        file.write_text("of another")
    hall.export()
    assert [file.read_text() for file in theirs] == ["of another"] * 3


@pytest.mark.parametrize("name", ["round.csv", f"{'long' * 80}.csv"])
def test_a_name_that_leads_nowhere_is_refused_in_a_sentence(name: str, hall: CityHall) -> None:
    hall.link(1, "1")
    (hall.out / "round.csv").symlink_to(hall.out / "round.csv")
    with pytest.raises(UserError):
        hall.export(name)
    assert hall.states() == [("recorded", 1, None)]
