"""The command line: right use, and a clear answer to every wrong one. Never a traceback."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.store import open_store
from tests.fakes.process.command import call

KIOSK = Path(sys.executable).with_name("kiosk")


def run(*arguments: str | Path, typed: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """`typed`: on standard input, a surrogate standing for an octet that is no text."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    # No PC/SC service answers at this name: the tests of the command line are the same on every machine.
    clean |= {"PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
    clean |= environment
    return subprocess.run(
        [KIOSK, *arguments],
        input=typed,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        env=clean,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "No such command"),
        (["check", "--nonsense"], "No such option"),
        (["check", "--stability", "0"], "greater than or equal to 1"),
        (["check", "--report", "report.txt"], "ends with .zip"),
        (["check", "--report", "nowhere/report.zip"], "is no folder"),
        (["run", "--mode", "clerk"], "is not one of"),
        (["run", "--reader", "usb"], "is not one of"),
        (["run", "--lang", "xx"], "language (command line)"),
        (["run", "--today", "someday"], "is no day"),
        (["run", "--today", "9999-12-31"], "is no day from 2015-10-05"),
        (["run", "--reader", "pcsc", "--today", "2020-10-12"], "real clock"),
        (["run", "--config", "/nonexistent.toml"], "No such file"),
        (["tour", "--out", "x", "--size", "big"], "1080x1920"),
        (["tour", "--out", "x", "--size", "1x1"], "600 to 7680"),
        (["tour"], "Missing option"),
        (["tour", "--out", "x", "--only", "nonsense"], "there are: reservation"),
        (["tour", "--out", "x", "--lang", "xx"], "there is no such language"),
        (["practice-card", "--card", "gold"], "no practice card 'gold'"),
        (["practice-card", "--card", "falls-off:x"], "from 1"),
        (["practice-card", "--vpcd", "nowhere"], "127.0.0.1:35963"),
        (["practice-card", "--vpcd", "127.0.0.1:99999"], "127.0.0.1:35963"),
        (["settings", "check", "--config", "/dev/null/x"], "kiosk:"),
    ],
)
def test_wrong_use_is_answered_with_a_sentence_and_2(arguments: list[str], said: str, tmp_path: Path) -> None:
    answer = call(*arguments, environment={"KIOSK_DATA_DIR": str(tmp_path)})
    assert answer.returncode == 2
    assert said in " ".join(answer.stderr.replace("│", " ").split())
    assert "Traceback" not in answer.stderr


def test_check_says_that_the_service_is_down(tmp_path: Path) -> None:
    answer = run("check", "--json", "--data-dir", tmp_path)
    assert answer.returncode == 1
    report = json.loads(answer.stdout)
    assert (report["ready"], report["reader"], report["apdus"]) == (False, None, 0)
    assert [check["id"] for check in report["checks"]] == [
        "service",
        "reader",
        "card",
        "card_kind",
        "certificate",
        "validity",
        "waiting_period",
        "issuer",
        "pin_tries",
    ]
    assert [check["code"] for check in report["checks"]][:2] == ["service_down", "skipped"]
    assert all(set(check) == {"id", "status", "code", "message", "seconds"} for check in report["checks"])


def test_check_tells_its_steps_and_writes_a_report_without_a_service_too(tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    answer = run("check", "--data-dir", tmp_path, "--stability", "2", "--report", file)
    assert answer.returncode == 1
    assert answer.stdout.splitlines() == [
        "× PC/SC service: The PC/SC service is not running. Start pcscd.",
        "  PC/SC: SCARD_E_NO_SERVICE (0x8010001D)",
    ]
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("findings.json"))["steps"][0]["code"] == "service_down"


def test_a_card_that_no_reader_waits_for_says_what_to_start(tmp_path: Path) -> None:
    answer = run("practice-card", "--vpcd", "127.0.0.1:1", "--data-dir", tmp_path)
    assert answer.returncode == 1
    assert "no vpcd reader listens" in answer.stderr


def test_settings_show_names_value_source_and_meaning(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('municipality = "kurashiki"\n')
    answer = run("settings", "show", "--config", config, KIOSK_COUNTER_NAME="2番")
    assert answer.returncode == 0
    assert 'municipality = "kurashiki"  # [file] key of a file' in answer.stdout
    assert 'counter_name = "2番"  # [environment]' in answer.stdout
    assert 'reader = "auto"  # [default]' in answer.stdout


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('municipality = "atlantis"', "there is no 'atlantis'; there are: chigasaki, kurashiki"),
        ('programme = "2099"', "there is no '2099'"),
        ("municpality = 1", "municpality (file): there is no such setting (perhaps municipality was meant)"),
        ("idle_seconds = 5", "idle_seconds (file): is out of bounds (write a number from 20 to 600)"),
        ("idle_seconds = ", "kiosk.toml"),
        ('screen_inches = "large"', "screen_inches (file)"),
    ],
)
def test_settings_check_says_what_is_wrong(tmp_path: Path, line: str, said: str) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(line + "\n")
    answer = call("settings", "check", "--config", config, "--data-dir", tmp_path)
    assert answer.returncode == 2
    assert said in answer.stderr


def test_an_unknown_setting_in_the_environment_is_named(tmp_path: Path) -> None:
    answer = call("settings", "check", "--data-dir", tmp_path, environment={"KIOSK_PRNTER": "x"})
    assert answer.returncode == 2
    assert "KIOSK_PRNTER (environment): there is no such setting" in answer.stderr


def test_a_broken_trust_anchor_is_named(tmp_path: Path) -> None:
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "jlis.pem").write_text("hello")
    answer = run("check", "--data-dir", tmp_path)
    assert answer.returncode == 1
    assert "jlis.pem: not a readable PEM certificate" in answer.stderr


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    answer = run("run", "--reader", "practice", "--data-dir", tmp_path / "file" / "inside")
    assert answer.returncode == 1
    assert "cannot be made" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_the_tour_leaves_a_picture_a_screen_the_slip_and_the_record(tmp_path: Path) -> None:
    answer = run("tour", "--out", tmp_path / "tour", "--size", "1280x800", "--inches", "15.6", "--only", "reservation")
    assert answer.returncode == 0, answer.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) == 16
    assert len(list((tmp_path / "tour").glob("slip-*.pdf"))) == 1
    assert "mynapoint-2020" in answer.stdout
    assert "signature ok" in answer.stdout


def _make_register(folder: Path) -> None:
    settings = Settings(data_dir=folder, reader=ReaderChoice.PRACTICE)
    open_store(settings, practice=True).engine.dispose()


def test_where_no_register_is_none_is_made_and_none_is_called_sound(tmp_path: Path) -> None:
    answer = run("records", "verify", "--data-dir", tmp_path / "mistyped")
    assert answer.returncode == 1
    assert "There is no register register.sqlite3" in answer.stderr
    assert not (tmp_path / "mistyped").exists()


def test_an_empty_register_verifies(tmp_path: Path) -> None:
    _make_register(tmp_path)
    assert run("records", "list", "--practice", "--data-dir", tmp_path).stdout == "nothing is recorded\n"
    answer = run("records", "verify", "--practice", "--data-dir", tmp_path)
    assert (answer.returncode, answer.stdout) == (
        0,
        "0 records checked, 0 do not fit\ndesk: 1 events and 0 accounts checked, 0 do not fit\n",
    )


def test_a_register_without_its_key_is_not_given_a_new_one(tmp_path: Path) -> None:
    _make_register(tmp_path)
    (tmp_path / "practice.key").unlink()
    answer = run("records", "list", "--practice", "--data-dir", tmp_path)
    assert answer.returncode == 1
    assert "kiosk backup restore" in answer.stderr
