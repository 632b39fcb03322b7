"""After a hand-over that was stopped, or beside another one: no call takes the other's file, or hides it."""

from typing import Any

import pytest

from kiosk.app.handover.handover_export import abandon
from kiosk.domain.values.errors import UserError
from kiosk.storage.handover.handover import HandOver
from tests.fakes.around.city_hall import ICOCA, PAYPAY, CityHall, names, references_of
from tests.fakes.process.stopping import (
    Stop,
    after_the_commit_and_before_the_name,
    after_the_name_and_before_it_is_noted,
    killed,
)


def told(hall: CityHall, capsys: pytest.CaptureFixture[str], name: str, service: str = ICOCA) -> str:
    """Whatever a call says, whether it ends well or not."""
    capsys.readouterr()
    try:
        hall.export(name, service)
    except UserError as error:
        return str(error)
    return capsys.readouterr().out


def test_a_call_with_another_file_says_where_the_unfinished_one_is(
    hall: CityHall, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its links are marked, so nobody would ever miss them."""
    hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    assert str(hall.out / "links.csv") in told(hall, capsys, "tomorrow.csv")


def test_a_call_for_another_service_does_not_give_out_the_unfinished_file_as_its_own(hall: CityHall) -> None:
    hall.link(1, "1")
    hall.link(2, "2", service=PAYPAY)
    killed(hall, after_the_commit_and_before_the_name)
    with pytest.raises(UserError):
        hall.export(service=PAYPAY)
    assert "links.csv" not in names(hall.out)


def test_a_file_that_somebody_put_there_meanwhile_is_not_overwritten(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    out = hall.out / "links.csv"
    out.write_text("a letter")
    with pytest.raises(UserError):
        hall.export()
    assert out.read_text() == "a letter"
    out.unlink()
    assert references_of(hall.export()) == [link.reference]


def test_a_file_that_was_copied_to_its_name_by_hand_is_taken_for_what_it_is(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    (part,) = hall.out.iterdir()
    (hall.out / "links.csv").write_bytes(part.read_bytes())
    assert references_of(hall.export()) == [link.reference]
    assert names(hall.out) == ["links.csv"]


def test_a_file_that_is_gone_is_asked_for_until_it_is_back(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    (part,) = hall.out.iterdir()
    part.rename(hall.out / "copied elsewhere")
    for _ in range(2):
        with pytest.raises(UserError, match=r"^Batch 1 was handed over into .*links\.csv.* put the file back"):
            hall.export()
    (hall.out / "copied elsewhere").rename(hall.out / "links.csv")
    assert references_of(hall.export()) == [link.reference]


def test_a_lost_file_stops_its_service_until_it_is_given_up_and_its_links_are_named(
    hall: CityHall, capsys: pytest.CaptureFixture[str]
) -> None:
    lost = [hall.link(1, "1"), hall.link(2, "2")]
    killed(hall, after_the_commit_and_before_the_name)
    (part,) = hall.out.iterdir()
    part.unlink()
    new = hall.link(3, "3")
    with pytest.raises(UserError, match="abandon 1"):
        hall.export()
    assert str(hall.out / "links.csv") in told(hall, capsys, "tomorrow.csv")
    abandon(hall.settings, 1, practice=False)
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line.isdigit()] == [link.reference for link in lost]
    assert references_of(hall.export("tomorrow.csv")) == [new.reference]
    with pytest.raises(UserError, match="There is no batch 1 that waits"):
        abandon(hall.settings, 1, practice=False)


def test_a_file_that_is_not_lost_is_not_given_up(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    with pytest.raises(UserError):
        abandon(hall.settings, 1, practice=False)
    assert references_of(hall.export()) == [link.reference]


@pytest.mark.parametrize("stop", [after_the_commit_and_before_the_name, after_the_name_and_before_it_is_noted])
def test_a_file_that_was_changed_is_not_taken_for_the_hand_over(stop: Stop, hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, stop)
    (file,) = hall.out.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole.replace(link.reference.encode(), b"0000000000"))
    for _ in range(2):
        with pytest.raises(UserError, match="Batch 1"):
            hall.export()
    assert names(hall.out) == [file.name]
    file.write_bytes(whole)
    assert references_of(hall.export()) == [link.reference]


def test_two_calls_into_one_file_at_once_do_not_write_over_each_other(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second looks before the first is done, and comes to the register after it."""
    first, second = hall.link(1, "1", service=PAYPAY), hall.link(2, "2")
    hand_over = HandOver.hand_over

    def late(register: HandOver, service: str, *arguments: Any) -> object:
        if service == ICOCA:
            hall.export(service=PAYPAY)
        return hand_over(register, service, *arguments)

    monkeypatch.setattr(HandOver, "hand_over", late)
    with pytest.raises(UserError):
        hall.export()
    monkeypatch.undo()
    assert references_of(hall.out / "links.csv") == [first.reference]
    assert references_of(hall.export("icoca.csv")) == [second.reference]
