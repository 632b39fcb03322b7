"""After a hand-over that was stopped, or beside another one: no call takes the other's file, or hides it."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import Explained
from kiosk.storage.handover import HandOver
from tests.fakes.city_hall import ICOCA, PAYPAY, CityHall, a_city_hall, names, references_of
from tests.fakes.stopping import after_the_commit_and_before_the_name, killed


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    return a_city_hall(tmp_path)


def told(hall: CityHall, capsys: pytest.CaptureFixture[str], name: str, service: str = ICOCA) -> str:
    """Whatever a call says, whether it ends well or not."""
    capsys.readouterr()
    try:
        hall.export(name, service)
    except Explained as error:
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
    with pytest.raises(Explained):
        hall.export(service=PAYPAY)
    assert "links.csv" not in names(hall.out)


def test_a_file_that_somebody_put_there_meanwhile_is_not_overwritten(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    out = hall.out / "links.csv"
    out.write_text("a letter")
    with pytest.raises(Explained):
        hall.export()
    assert out.read_text() == "a letter"
    out.unlink()
    assert references_of(hall.export()) == [link.reference]


def test_a_file_that_is_gone_is_asked_for_until_it_is_back(hall: CityHall) -> None:
    link = hall.link(1, "1")
    killed(hall, after_the_commit_and_before_the_name)
    (part,) = hall.out.iterdir()
    part.rename(hall.out / "copied elsewhere")
    for _ in range(2):
        with pytest.raises(Explained, match=r"^Batch 1 was handed over into .*links\.csv.* put the file back"):
            hall.export()
    (hall.out / "copied elsewhere").rename(hall.out / "links.csv")
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
    with pytest.raises(Explained):
        hall.export()
    monkeypatch.undo()
    assert references_of(hall.out / "links.csv") == [first.reference]
    assert references_of(hall.export("icoca.csv")) == [second.reference]
