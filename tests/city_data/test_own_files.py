"""What the program writes is its own: new, private, through no link, in a folder that nobody else can write in."""

import logging
import os
from pathlib import Path

import pytest

from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError


def mode(path: Path) -> int:
    return path.lstat().st_mode & 0o7777


def test_a_link_in_the_registers_place_is_not_followed_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("of another")
    theirs.chmod(0o644)
    (tmp_path / "register.sqlite3").symlink_to(theirs)
    with pytest.raises(StorageError, match="it is a link to another place"):
        open_database(tmp_path / "register.sqlite3")
    assert (theirs.read_text(), mode(theirs)) == ("of another", 0o644)


def test_a_pipe_in_the_registers_place_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "register.sqlite3")
    with pytest.raises(StorageError, match="it is a pipe"):
        open_database(tmp_path / "register.sqlite3")


def test_the_copy_before_an_upgrade_goes_through_no_link(tmp_path: Path) -> None:
    file, theirs = tmp_path / "register.sqlite3", tmp_path / "theirs"
    open_database(file).dispose()
    theirs.write_text("of another")
    (tmp_path / "register-before-0001.sqlite3").symlink_to(theirs)
    with pytest.raises(OSError, match="is a link to another place"):
        engines._back_up(file, "0001")
    (tmp_path / "register-before-0001.sqlite3").unlink()
    for _ in range(2):
        engines._back_up(file, "0001")
    assert theirs.read_text() == "of another"
    assert mode(tmp_path / "register-before-0001.sqlite3") == 0o600
    assert not list(tmp_path.glob(".kiosk-*"))


@pytest.mark.expects_log
@pytest.mark.parametrize("before", [0o777, 0o775, 0o722])
def test_a_data_folder_in_which_others_could_write_is_closed_with_a_word(
    before: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(before)
    with caplog.at_level(logging.WARNING):
        open_store(Settings(data_dir=folder), practice=True).engine.dispose()
    assert mode(folder) == 0o700
    assert caplog.messages == [f"others could write in the data folder {folder}; now they cannot"]


def test_a_folder_for_everybody_is_no_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    with pytest.raises(StorageError, match=r"Others may write in the data folder .* \(mode 1777\)") as refused:
        open_store(Settings(data_dir=folder), practice=True)
    assert f"close it with `chmod 700 {folder}`" in str(refused.value)
    assert mode(folder) == 0o1777
    assert list(folder.iterdir()) == []
