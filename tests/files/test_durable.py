"""A file that is written is whole or not there, never over another, and wherever it is: on a stick or a share, too."""

import errno
import fcntl
import os
import stat
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.values.errors import UsageError, UserError
from kiosk.files import durable
from kiosk.files.durable import check_free, clear_left, locked, unfinished, write_whole
from tests.fakes.process.command import call
from tests.fakes.process.disk import no_file_beyond


@pytest.fixture(params=["links", "no links"])
def disk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on a disk, and one on a stick that has no hard links."""
    if request.param == "no links":
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    return tmp_path


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_new_file_is_whole_and_its_owners_alone(disk: Path) -> None:
    write_whole(disk / "report.pdf", b"whole")
    assert (disk / "report.pdf").read_bytes() == b"whole"
    assert stat.S_IMODE((disk / "report.pdf").stat().st_mode) == 0o600
    assert [file.name for file in disk.iterdir()] == ["report.pdf"]


def test_another_file_is_never_written_over(disk: Path) -> None:
    (disk / "report.pdf").write_bytes(b"kept")
    with pytest.raises(UsageError, match="is there already"):
        write_whole(disk / "report.pdf", b"new")
    assert (disk / "report.pdf").read_bytes() == b"kept"
    assert [file.name for file in disk.iterdir()] == ["report.pdf"]


def test_a_full_disk_leaves_nothing_and_is_named(disk: Path) -> None:
    with no_file_beyond(1000), pytest.raises(UserError, match="cannot be written: it would be too large for the place"):
        write_whole(disk / "report.pdf", bytes(2000))
    assert list(disk.iterdir()) == []


def test_a_name_that_cannot_be_given_leaves_nothing(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    monkeypatch.setattr(Path, "replace", failing(errno.EIO))
    with pytest.raises(UserError, match="the medium is at fault"):
        write_whole(disk / "report.pdf", b"new")
    assert list(disk.iterdir()) == []


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO, errno.EACCES])
def test_a_folder_that_cannot_be_synced_is_no_error(number: int, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "sync", failing(number))
    write_whole(disk / "report.pdf", b"whole")
    assert (disk / "report.pdf").read_bytes() == b"whole"


READ_ONLY = "its disk is read-only (a stick or card may have a lock switch; of a disk `dmesg` says why)"


@pytest.mark.parametrize(
    ("number", "said", "first"),
    [
        (errno.ENOSPC, "there is no room left", "make room there, or "),
        (errno.EDQUOT, "there is no room left", "make room there, or "),
        (errno.EROFS, READ_ONLY, "make it writable, or "),
        (errno.EACCES, "Permission denied", "give this user the right to write there, or "),
        (errno.EPERM, "it is not permitted there", "give this user the right to write there, or "),
        (errno.EINVAL, "a name with : is not allowed there", ""),
        (errno.EIO, "the medium is at fault; take another", ""),
    ],
)
def test_why_a_file_cannot_be_written_is_said_with_what_to_do(
    number: int, said: str, first: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "fill", failing(number))
    with pytest.raises(UserError) as told:
        write_whole(tmp_path / "a:b.pdf", b"new")
    assert str(told.value) == (
        f"{tmp_path / 'a:b.pdf'} cannot be written: {said}. Nothing was changed; {first}name another place."
    )


NAMES = {
    "a\0b.pdf": "its name holds what is not seen",
    "a\x1b[2Jb.pdf": "its name holds what is not seen",
    "a\nb.pdf": "its name holds what is not seen",
    "a\u202eb.pdf": "its name holds what is not seen",
    "x" * 252 + ".pdf": "its name is too long",
    "あ" * 90 + ".pdf": "its name is too long",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_no_file_should_have_is_refused(name: str) -> None:
    for refuse in (partial(write_whole, Path(name), b"new"), partial(check_free, Path(name), ".pdf")):
        with pytest.raises(UsageError, match=NAMES[name]) as told:
            refuse()
        assert str(told.value).isprintable()


# --- in the place of another


def test_a_file_takes_the_place_of_another_when_it_is_told_to(disk: Path) -> None:
    (disk / "services.csv").write_bytes(b"old")
    write_whole(disk / "services.csv", b"new", over=True)
    assert (disk / "services.csv").read_bytes() == b"new"
    assert [file.name for file in disk.iterdir()] == ["services.csv"]


def a_link(place: Path) -> None:
    place.with_name("kept").write_bytes(b"kept")
    place.symlink_to("kept")


def a_link_to_nothing(place: Path) -> None:
    place.symlink_to("nothing")


@pytest.mark.parametrize("make", [a_link, a_link_to_nothing, os.mkfifo, Path.mkdir])
def test_nothing_but_a_file_is_written_over(make: Callable[[Path], None], tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    make(out)
    before = out.lstat()
    answer = call("services", "export", out, "--force", "--data-dir", tmp_path / "data")
    assert answer.returncode == 2
    assert "nothing is written over it" in answer.stderr
    assert out.lstat() == before
    assert not (tmp_path / "nothing").exists()


def test_a_practice_authority_is_written_over_a_file_alone_and_no_pipe_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ca.pem")
    answer = call("practice-card", "--ca-out", tmp_path / "ca.pem", "--data-dir", tmp_path)
    assert answer.returncode == 2
    assert "ca.pem is a pipe: nothing is written over it" in answer.stderr


def test_a_name_that_steers_a_terminal_is_shown_quoted(tmp_path: Path) -> None:
    file = tmp_path / "a\x1b[2Jb.csv"
    for data in (None, b"key\n"):
        if data is not None:
            file.write_bytes(data)
        answer = call("services", "import", file, "--data-dir", tmp_path / "data")
        assert answer.returncode != 0
        assert "a\\x1b[2Jb.csv" in answer.stderr
        assert "\x1b" not in answer.stderr


def test_what_a_killed_program_has_left_goes_with_the_next_file_and_nothing_else(tmp_path: Path) -> None:
    mark = "0123456789abcdef"
    left, other = (tmp_path / f".kiosk-{mark[n:]}{mark[:n]}" for n in range(2))
    theirs = [tmp_path / name for name in (".kiosk-notes", f"kiosk-{mark}", f".kiosk-{mark}0")]
    for file in (left, *theirs):
        file.write_bytes(b"x")
    other.symlink_to(theirs[0])
    folder = tmp_path / f".kiosk-{mark[2:]}{mark[:2]}"
    folder.mkdir()
    os.utime(folder, (0, 0))
    write_whole(tmp_path / "report.xlsx", b"data")
    assert not left.exists()
    assert not folder.exists()
    assert all(file.exists() for file in (other, *theirs))


def test_a_file_that_had_its_name_already_when_the_program_was_killed_keeps_that_name_alone(tmp_path: Path) -> None:
    left, named = tmp_path / ".kiosk-0123456789abcdef", tmp_path / "report.pdf"
    left.write_bytes(b"whole")
    os.link(left, named)
    clear_left(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]
    assert named.read_bytes() == b"whole"


@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
def test_what_a_database_had_beside_it_goes_with_the_part_that_was_left(tmp_path: Path, end: str) -> None:
    part = ".kiosk-0123456789abcdef"
    for left in (part, f"{part}{end}", f".kiosk-{'f' * 16}{end}"):
        (tmp_path / left).write_bytes(b"half")
    theirs = tmp_path / f"register.sqlite3{end}"
    theirs.write_bytes(b"whole")
    clear_left(tmp_path)
    assert [*tmp_path.iterdir()] == [theirs]


@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
def test_what_lies_beside_a_database_that_is_being_written_stays(tmp_path: Path, end: str) -> None:
    with unfinished(tmp_path, 0o600) as part:
        beside = part.with_name(f"{part.name}{end}")
        beside.write_bytes(b"needed")
        clear_left(tmp_path)
        assert beside.exists()


def test_what_another_program_writes_at_this_moment_stays(tmp_path: Path) -> None:
    with unfinished(tmp_path, 0o600) as theirs:
        write_whole(tmp_path / "report.xlsx", b"data")
        assert theirs.exists()
    assert [file.name for file in tmp_path.iterdir()] == ["report.xlsx"]


def test_a_folder_that_another_program_still_fills_stays(tmp_path: Path) -> None:
    folder, left = (tmp_path / f".kiosk-{n:016x}" for n in range(2))
    for made in (folder, left):
        made.mkdir()
        os.utime(made, (0, 0))
    with locked(folder):
        clear_left(tmp_path)
        assert (folder.exists(), left.exists()) == (True, False)
    clear_left(tmp_path)
    assert not folder.exists()


def test_where_there_are_no_locks_it_goes_after_an_hour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", failing(errno.ENOLCK))
    old, young = (tmp_path / f".kiosk-{n:016x}" for n in range(2))
    for file in (old, young):
        file.write_bytes(b"x")
    os.utime(old, (0, 0))
    os.utime(young, (time.time(), time.time()))
    write_whole(tmp_path / "report.xlsx", b"data")
    assert (old.exists(), young.exists()) == (False, True)


def test_one_that_was_taken_for_left_in_the_moment_before_it_was_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locks = [clear_left, clear_left]

    def lock_late(descriptor: int, how: int) -> None:
        if how == fcntl.LOCK_EX and locks:
            locks.pop()(tmp_path)

    monkeypatch.setattr(fcntl, "flock", lock_late)
    write_whole(tmp_path / "report.xlsx", b"data")
    assert locks == []
    assert [file.name for file in tmp_path.iterdir()] == ["report.xlsx"]
