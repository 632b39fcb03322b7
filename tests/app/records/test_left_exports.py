"""What a killed export has left half-way holds security codes: it goes at the next start, wherever it lies."""

import stat
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.app.handover import handover_export
from kiosk.app.handover.handover_export import export_links
from kiosk.app.handover.handover_file import write_part
from kiosk.app.start.left_files import sweep
from kiosk.app.store import open_store
from kiosk.domain.values.errors import UserError
from kiosk.files.durable import locked
from kiosk.storage.handover.handover import HandedOverLink
from tests.fakes.around.city_hall import ICOCA, CityHall, names
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW


@pytest.fixture
def part(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Left by a call that was killed after it had written it, and before the register marked its links."""

    def write(part: Path, kind: str, links: Sequence[HandedOverLink]) -> NoReturn:
        write_part(part, kind, links)
        raise KeyboardInterrupt

    hall.link(1, "1", ("48213905",))
    with monkeypatch.context() as patch:
        patch.setattr(handover_export, "write_part", write)
        with pytest.raises(UserError):
            hall.export()
    (left,) = hall.out.iterdir()
    assert b"48213905" in left.read_bytes()
    return left


def start(hall: CityHall) -> None:
    """As a window does."""
    store = open_store(hall.settings, practice=False)
    sweep(store, hall.settings, NOW, practice=False)
    store.engine.dispose()


def test_the_next_start_of_a_window_takes_it_away(hall: CityHall, part: Path) -> None:
    start(hall)
    assert names(hall.out) == []
    assert hall.states() == [("recorded", 1, None)]


def test_so_does_the_next_export_into_another_folder(
    hall: CityHall, part: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    export_links(hall.settings, ICOCA, None, other / "links.csv", practice=False)
    assert names(hall.out) == []
    assert names(other) == ["links.csv"]
    assert "was left by a call that was stopped" in capsys.readouterr().out


def test_what_another_call_writes_at_this_moment_stays(hall: CityHall, part: Path) -> None:
    with locked(part):
        start(hall)
    assert part.exists()
    start(hall)
    assert not part.exists()


def test_the_only_file_of_a_batch_stays_until_it_is_in_its_place(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    hall.link(1, "1", ("48213905",))
    with monkeypatch.context() as patch:
        patch.setattr(handover_export, "_place", stopped)
        with pytest.raises(UserError):
            hall.export()
    start(hall)
    assert b"48213905" in hall.export().read_bytes()
    assert names(hall.out) == ["links.csv"]


def test_on_a_stick_that_is_away_it_goes_when_the_stick_is_back(hall: CityHall, part: Path, tmp_path: Path) -> None:
    hall.out.rename(tmp_path / "in a drawer")
    start(hall)
    (tmp_path / "in a drawer").rename(hall.out)
    assert part.exists()
    start(hall)
    assert not part.exists()


def test_the_list_of_them_is_the_owners_alone_and_is_forgotten(hall: CityHall, part: Path) -> None:
    listed = hall.register.with_suffix(".parts")
    assert stat.S_IMODE(listed.stat().st_mode) == 0o600
    assert part.name.encode() in listed.read_bytes()
    start(hall)
    assert listed.read_bytes() == b""


def test_nothing_is_taken_away_on_the_strength_of_the_list_alone(hall: CityHall, part: Path, tmp_path: Path) -> None:
    """Whoever could write it could not name any file."""
    theirs = tmp_path / "theirs.txt"
    theirs.write_bytes(b"kept")
    link = tmp_path / ".links.csv.0123456789abcdef.part"
    link.symlink_to(theirs)
    listed = hall.register.with_suffix(".parts")
    listed.write_bytes(b"\0".join(bytes(path) for path in (theirs, link)) + b"\0")
    start(hall)
    assert theirs.read_bytes() == b"kept"
    assert link.is_symlink()
