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


def test_what_a_link_leads_to_is_not_locked(tmp_path: Path) -> None:
    other, folder = tmp_path / "other", tmp_path / "folder"
    folder.mkdir()
    (folder / folder_lock.NAME).symlink_to(other)
    with alone(folder):
        assert not other.exists()


def test_a_folder_that_is_not_there_is_everybodys(tmp_path: Path) -> None:
    with alone(tmp_path / "none"), together(tmp_path / "none"):
        assert list(tmp_path.iterdir()) == []
