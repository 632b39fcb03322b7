"""A second window on the same register, or on the same reader, is refused; whoever dies leaves nothing held."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.start.instance_locks import InUse, hold_for_window
from kiosk.domain.values.errors import UserError


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))


def test_a_second_window_on_a_register_is_refused_and_names_the_first(tmp_path: Path) -> None:
    register = tmp_path / "register.sqlite3"
    with hold_for_window(register, None):
        with pytest.raises(
            InUse, match=rf"Another window or command \(process {os.getpid()}\) has the register {register}"
        ):
            hold_for_window(register, None)
        # Practice beside it has a register of its own.
        hold_for_window(tmp_path / "practice.sqlite3", None).close()
    hold_for_window(register, None).close()


ALIKE = [("ACS", "acs", False), ("ACR122", "ACS ACR122U", False), ("acs acr", "ACS", False)]


@pytest.mark.parametrize(
    ("first", "second", "is_free"),
    [
        ("", "", False),
        ("ACS", "ACS", False),
        ("", "ACS", False),
        ("ACS", "", False),
        ("ACS", "SONY", True),
        ("ACS", "acs", False),
        ("ACR122", "ACS ACR122U", False),
        ("acs acr", "ACS", False),
    ],
)
def test_two_windows_do_not_share_a_reader(first: str, second: str, is_free: bool, tmp_path: Path) -> None:
    with hold_for_window(tmp_path / "one.sqlite3", first):
        if is_free:
            hold_for_window(tmp_path / "other.sqlite3", second).close()
            return
        with pytest.raises(InUse, match="has the card reader"):
            hold_for_window(tmp_path / "other.sqlite3", second)
        # What was refused holds nothing.
        hold_for_window(tmp_path / "other.sqlite3", None).close()


def test_a_window_that_is_killed_leaves_nothing_held(tmp_path: Path) -> None:
    register = tmp_path / "register.sqlite3"
    code = (
        "import sys, time; from pathlib import Path; from kiosk.app.start.instance_locks import hold_for_window\n"
        "held = hold_for_window(Path(sys.argv[1]), ''); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, register], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(InUse, match=f"process {other.pid}"):
            hold_for_window(register, None)
        other.send_signal(signal.SIGKILL)
    hold_for_window(register, "").close()


def test_a_runtime_folder_that_is_not_there_stops_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "run"))
    hold_for_window(tmp_path / "register.sqlite3", "").close()


def test_a_link_to_a_register_is_that_register(tmp_path: Path) -> None:
    register = tmp_path / "register.sqlite3"
    register.touch()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "register.sqlite3").symlink_to(register)
    with hold_for_window(register, None), pytest.raises(InUse, match="has the register"):
        hold_for_window(tmp_path / "other" / "register.sqlite3", None)


@pytest.mark.parametrize("kind", ["link", "file", "open to all"])
def test_a_folder_that_somebody_else_put_there_is_not_trusted(kind: str, tmp_path: Path) -> None:
    place = tmp_path / "run" / f"kiosk-{os.getuid()}"
    if kind == "link":
        place.symlink_to(tmp_path)
    elif kind == "file":
        place.touch()
    else:
        place.mkdir()
        place.chmod(0o777)
    with pytest.raises(InUse, match="not this user's own folder"):
        hold_for_window(tmp_path / "register.sqlite3", "ACS")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EROFS, "its disk is read-only .* make it writable, or ask who looks after the machine"),
        (errno.EACCES, "Permission denied.* give this user the right to write there"),
        (errno.EIO, "the medium is at fault.* nothing was done; ask who looks after the machine"),
    ],
)
def test_a_lock_that_cannot_be_kept_is_told_with_its_cause_and_what_to_do(
    number: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path, *_: object) -> int:
        raise OSError(number, os.strerror(number), str(file))

    # Python's own removing of folders opens them, so it is refused nothing.
    with monkeypatch.context() as here:
        here.setattr("os.open", refuse)
        with pytest.raises(UserError, match=rf"^{tmp_path / 'register.lock'} cannot be written: {said}"):
            hold_for_window(tmp_path / "register.sqlite3", None)
