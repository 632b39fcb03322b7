"""A command that dies leaves no memory on the disk: accounts and passphrases would stand there in clear."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import process

_DIES = "import os; from kiosk.app import process; process.prepare(); os.abort()"


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), (1, 1)),
        ((0, resource.RLIM_INFINITY), (1, 1)),
        ((4096, 8192), (1, 1)),
        ((0, 0), (0, 0)),
    ],
)
def test_whatever_the_shell_allows_no_core_is_larger_than_an_octet(
    limits: tuple[int, int], told: tuple[int, int], umask: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_to: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits)
    monkeypatch.setattr(resource, "setrlimit", lambda _, given: set_to.append(given))
    process.protect_files()
    assert set_to == [told]


def test_every_command_is_protected_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands before any command is one function, whatever the command."""
    from kiosk import __main__

    done: list[str] = []

    def answered(_: object) -> int:
        done.append("command")
        return 0

    monkeypatch.setattr(process, "leave_shell", lambda: done.append("shell"))
    monkeypatch.setattr(process, "prepare", lambda: done.append("protected"))
    monkeypatch.setattr("kiosk.cli.shared.exit_codes.answered", answered)
    monkeypatch.setattr(process, "end", lambda status: status)
    assert __main__.main() == 0
    assert done == ["shell", "protected", "command"]


def test_a_program_that_dies_writes_no_core(tmp_path: Path) -> None:
    """In a process, because only a death shows it."""

    def allow() -> None:
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    died = subprocess.run(
        [sys.executable, "-c", _DIES],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        preexec_fn=allow,
        capture_output=True,
        check=False,
    )
    assert died.returncode < 0
    assert list(tmp_path.iterdir()) == []
