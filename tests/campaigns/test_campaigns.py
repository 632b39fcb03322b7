"""The short form of each campaign; the long ones are `make campaign-kills` and `make campaign-power`."""

import subprocess
import sys


def run(module: str, *args: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.campaigns.{module}", *args], text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_what_was_told_as_done_outlives_a_kill_at_any_moment() -> None:
    assert "0 lost, 0 half-written or in the way" in run("kills", "--kills", "10")


def test_what_was_told_as_done_outlives_a_power_cut_at_any_write() -> None:
    assert " 0 wrong" in run("power", "--each", "90")


def test_what_is_told_while_the_disk_fails_is_true() -> None:
    assert " 0 wrong" in run("disk_faults", "--acts", "reserve", "--faults", "a flush fails")
