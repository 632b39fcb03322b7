"""Who has a data folder: the lock is the kiosk's user's own, so that nobody else can shut a counter with it."""

import fcntl
import os
import stat
from pathlib import Path

import pytest

from kiosk.files import folder_lock
from kiosk.files.folder_lock import FolderInUse, alone, together


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)


def test_who_may_only_look_into_the_folder_holds_nobody_up(tmp_path: Path) -> None:
    descriptor = os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        with together(tmp_path):
            pass
        with alone(tmp_path):
            pass
    finally:
        os.close(descriptor)


def test_nobody_else_can_open_what_is_locked(tmp_path: Path) -> None:
    with together(tmp_path):
        pass
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o666)
    with together(tmp_path):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_one_alone_keeps_out_the_others_and_those_who_read(tmp_path: Path) -> None:
    with alone(tmp_path):
        for is_reading in (False, True):
            with pytest.raises(FolderInUse, match="Another command has"), together(tmp_path, is_reading=is_reading):
                pass
    with together(tmp_path), together(tmp_path, is_reading=True), pytest.raises(FolderInUse), alone(tmp_path):
        pass


def test_who_reads_leaves_no_file(tmp_path: Path) -> None:
    with together(tmp_path, is_reading=True):
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["a folder", "a link to another place", "a pipe"])
def test_what_cannot_be_locked_under_its_name_is_told_and_nobody_goes_on(kind: str, tmp_path: Path) -> None:
    other, folder = tmp_path / "other", tmp_path / "folder"
    folder.mkdir()
    match kind:
        case "a folder":
            (folder / folder_lock.NAME).mkdir()
        case "a pipe":
            os.mkfifo(folder / folder_lock.NAME)
        case _:
            (folder / folder_lock.NAME).symlink_to(other)
    for held in (alone(folder), together(folder), together(folder, is_reading=True)):
        with pytest.raises(FolderInUse, match=f"{folder_lock.NAME} .* is {kind}, not a file. Take it away"), held:
            pass
    assert not other.exists()


def test_a_file_that_was_put_in_the_place_of_the_locked_one_is_locked_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with together(tmp_path):
        pass
    file, took = tmp_path / folder_lock.NAME, fcntl.flock

    def replaced_meanwhile(descriptor: int, how: int) -> None:
        monkeypatch.setattr(fcntl, "flock", took)
        file.rename(tmp_path / "before")
        file.touch()
        took(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", replaced_meanwhile)
    with alone(tmp_path), pytest.raises(FolderInUse), together(tmp_path):
        pass


def test_a_folder_that_is_not_there_is_everybodys(tmp_path: Path) -> None:
    with alone(tmp_path / "none"), together(tmp_path / "none"):
        assert list(tmp_path.iterdir()) == []
