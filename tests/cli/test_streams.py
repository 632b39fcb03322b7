"""What a shell does to a command: a pipe that closes, a full disk, no streams, another encoding, no display."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

KIOSK = Path(sys.executable).with_name("kiosk")


def shell(command: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """`kiosk` within a shell's command; None takes a variable away."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    given: dict[str, str | None] = {"QT_QPA_PLATFORM": "offscreen", "KIOSK": str(KIOSK), **environment}
    clean |= {name: value for name, value in given.items() if value is not None}
    gone = {name for name, value in given.items() if value is None}
    answer = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        errors="surrogateescape",
        env={name: value for name, value in clean.items() if name not in gone},
        timeout=60,
        check=False,
    )
    assert "Traceback" not in answer.stderr
    assert "Aborted" not in answer.stderr
    return answer


def test_who_has_read_enough_ends_a_command_without_a_word() -> None:
    answer = shell('"$KIOSK" services list | head -1; exit "${PIPESTATUS[0]}"')
    assert answer.returncode in {0, 1}
    assert answer.stderr == ""


@pytest.mark.parametrize("command", ["services list", "--help"])
def test_a_full_disk_is_a_sentence(command: str) -> None:
    answer = shell(f'"$KIOSK" {command} > /dev/full')
    assert answer.returncode == 1
    assert answer.stderr.splitlines() == [
        "kiosk: No space left on device. Nothing more can be written there: make room, and call again."
    ]


def test_streams_that_are_closed_or_full_end_no_command(tmp_path: Path) -> None:
    away = f'records list --data-dir "{tmp_path}"'
    assert shell('"$KIOSK" services list >&-').returncode == 0
    assert shell(f'"$KIOSK" {away} 2>&-').returncode == 1
    assert shell(f'"$KIOSK" {away} 2>/dev/full').returncode == 1
    assert shell(f'"$KIOSK" {away} <&- >&- 2>&-').returncode == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp932"])
def test_a_console_that_lacks_a_letter_gets_the_whole_list(encoding: str) -> None:
    whole = shell('"$KIOSK" devices list', PYTHONIOENCODING="utf-8")
    answer = shell('"$KIOSK" devices list', PYTHONIOENCODING=encoding)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.count("\n") == whole.stdout.count("\n")


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":7777"}, "could not connect to display :7777"),
        ({"QT_QPA_PLATFORM": "nonsense"}, 'Could not find the Qt platform plugin "nonsense"'),
    ],
)
def test_a_window_without_a_display_is_a_sentence(
    environment: dict[str, str | None], said: str, tmp_path: Path
) -> None:
    without = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    answer = shell(f'"$KIOSK" run --reader practice --data-dir "{tmp_path / "data"}"', **(without | environment))
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert line.startswith("kiosk: ")
    assert said in line


def test_a_second_window_on_a_register_is_refused_while_the_first_is_open(tmp_path: Path) -> None:
    command = [str(KIOSK), "run", "--reader", "practice", "--windowed", "--data-dir", str(tmp_path / "data")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as first:
        assert first.stderr is not None
        said = [first.stderr.readline() for _ in range(2)]
        assert f"a new one is made: {tmp_path / 'data' / 'practice.sqlite3'}" in said[0]
        assert "started, practice mode" in said[1]
        second = shell(f'"$KIOSK" run --reader practice --windowed --data-dir "{tmp_path / "data"}"')
        first.terminate()
        assert first.wait(30) == 0
    assert second.returncode == 1
    assert f"kiosk: Another window or command (process {first.pid}) has the register" in second.stderr


def test_what_qt_says_to_nobody_is_not_printed_and_the_rest_is() -> None:
    code = (
        "from PySide6.QtCore import qWarning; from PySide6.QtWidgets import QWidget; "
        "from kiosk.app.start.display import application; "
        "app = application(); window = QWidget(); window.show(); window.setMinimumSize(20, 20); app.processEvents(); "
        "qWarning('the printer is on fire')"
    )
    answer = shell(f'"{sys.executable}" -c "{code}"')
    assert (answer.returncode, answer.stderr) == (0, "the printer is on fire\n")


_STANDS_STILL = """
import os, signal, sqlite3, sys
from kiosk.app.start import second_stop
# As at a terminal: whoever starts the tests in the background has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
second_stop.watch()
sqlite3.connect("at.sqlite3").execute("CREATE TABLE one (id)")
os.mkfifo("at.sqlite3-journal")
print("now", flush=True)
sqlite3.connect("at.sqlite3").execute("SELECT * FROM one")
"""


def test_ctrl_c_ends_a_command_too_that_stands_still_in_the_database(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _STANDS_STILL], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path
    ) as command:
        assert command.stdout is not None
        assert command.stdout.readline() == b"now\n"
        with pytest.raises(subprocess.TimeoutExpired):
            command.wait(0.2)
        command.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            command.wait(0.2)
        command.send_signal(signal.SIGINT)
        _, said = command.communicate(timeout=20)
    assert (command.returncode, said) == (1, b"kiosk: stopped\n")


@pytest.mark.parametrize("loaded", ["libshiboken", "QtWidgets", "QtSvg"])
def test_ctrl_c_ends_a_window_that_is_still_loading(loaded: str, tmp_path: Path) -> None:
    command = [str(KIOSK), "run", "--reader", "practice", "--windowed", "--data-dir", str(tmp_path / "data")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}) as window:
        while loaded not in Path(f"/proc/{window.pid}/maps").read_text(encoding="utf-8"):
            assert window.poll() is None
        window.send_signal(signal.SIGINT)
        _, said = window.communicate(timeout=20)
    # Where it had come further, its own watch has closed it.
    assert (window.returncode, said.splitlines()[-1:]) in [(1, [b"kiosk: stopped"]), (0, said.splitlines()[-1:])]
    assert b"Traceback" not in said
    assert b"fault" not in said
