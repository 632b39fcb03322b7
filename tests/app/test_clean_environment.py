"""What the starting shell says of code to load is not heard: no modules, plugins or libraries of somebody else."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.app import process


class StartedAgain(Exception):
    """In the place of the process that would go on."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []

    def execv(program: str, arguments: list[str]) -> None:
        calls.append([program, *arguments])
        raise StartedAgain

    for name in [name for name in os.environ if name in process._LOADS_CODE or name.startswith("LD_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(os, "execv", execv)
    monkeypatch.setattr(sys, "argv", ["/usr/bin/kiosk", "records", "list", "--limit", "5"])
    return calls


@pytest.mark.parametrize(
    "name", ["PYTHONPATH", "PYTHONINSPECT", "LD_PRELOAD", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_STYLE_OVERRIDE"]
)
def test_the_program_starts_again_without_it_and_with_the_same_arguments(
    name: str, started: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, str(tmp_path))
    with pytest.raises(StartedAgain):
        process.leave_shell()
    assert name not in os.environ
    (call,) = started
    assert call == [sys.executable, sys.executable, "-P", "-s", "-m", "kiosk", "records", "list", "--limit", "5"]
    process.leave_shell()
    assert len(started) == 1, "the second time there is nothing to leave"


def test_what_a_counter_sets_of_its_own_stays(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {
        "KIOSK_MODE": "counter",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_IM_MODULE": "fcitx",
        "PYTHONIOENCODING": "cp932",
    }
    for name, value in kept.items():
        monkeypatch.setenv(name, value)
    process.leave_shell()
    assert {name: os.environ[name] for name in kept} == kept
    assert started == []


def test_a_bundle_goes_on_with_the_loaders_own_and_without_foreign_plugins(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/kiosk")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/elsewhere")
    process.leave_shell()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/kiosk"
    assert "QT_PLUGIN_PATH" not in os.environ
    assert started == []
