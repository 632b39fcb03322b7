"""The copy before an upgrade is erased once it is not needed: it keeps what the register itself erases."""

import logging
import os
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.storage.core import engine as engines
from kiosk.storage.upgrade.upgrade_copy import copies_before_upgrade, erase_copies


@pytest.fixture
def copy(file: Path, engine: Engine) -> Path:
    engines._back_up(file, "0012")
    return file.with_name("register-before-0012.db")


def test_a_copy_that_was_there_before_the_start_is_erased_after_it(copy: Path, file: Path) -> None:
    earlier = copies_before_upgrade(file)
    assert [path for path, _ in earlier] == [copy]
    with copy.open("rb") as kept:
        erase_copies(earlier)
        assert not kept.read().strip(b"\0")
    assert not copy.exists()
    assert file.exists()


def test_a_copy_that_this_start_has_made_stays_until_the_next(copy: Path, file: Path) -> None:
    earlier = copies_before_upgrade(file)
    os.utime(copy, ns=(0, earlier[0][1] + 1))
    erase_copies(earlier)
    assert copy.exists()


def test_what_is_no_copy_of_this_register_stays(copy: Path, file: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("of another")
    others = [file.with_name("practice-before-0012.db"), file.with_name("register-backup.db")]
    for other in others:
        other.write_text("kept")
    link = file.with_name("register-before-0001.db")
    link.symlink_to(theirs)
    erase_copies(copies_before_upgrade(file))
    assert not copy.exists()
    assert [other.read_text() for other in others] == ["kept", "kept"]
    assert (theirs.read_text(), link.is_symlink()) == ("of another", True)


@pytest.mark.expects_log
def test_a_copy_that_cannot_be_erased_is_told_and_stops_nothing(
    copy: Path, file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def unlink(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "unlink", unlink)
    with caplog.at_level(logging.WARNING):
        erase_copies(copies_before_upgrade(file))
    assert "register-before-0012.db may hold what was handed over, and cannot be erased" in caplog.text
    monkeypatch.undo()
