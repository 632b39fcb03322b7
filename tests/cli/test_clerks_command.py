"""`kiosk clerks`: sentences instead of tracebacks, and no passphrase on the screen or in the call."""

import os
import pty
import select
import subprocess
from pathlib import Path

import pytest

from kiosk.app.callers.acting import machine_user
from kiosk.app.clock import PRACTICE_START
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.store import open_store
from kiosk.domain.staff.account_answers import LoggedIn, WrongPassphrase
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.storage.staff.clerks import SqlClerks
from tests.cli.test_command_line import KIOSK
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import CountingHasher
from tests.fakes.process.command import call as run
from tests.fakes.process.sqlite import opened

MINE = machine_user()
GOOD, OTHER = "correct horse", "battery staple"


def clerks(folder: Path, *arguments: str, typed: str | None = None) -> subprocess.CompletedProcess[str]:
    answer = run("clerks", *arguments, "--data-dir", folder, typed=typed)
    assert "Traceback" not in answer.stderr
    for secret in (GOOD, OTHER):
        assert secret not in answer.stdout + answer.stderr
    return answer


def add(folder: Path, login: str = "hanako", role: str = "administrator", *more: str) -> None:
    made = clerks(
        folder, "add", login, "--name", "山田花子", "--role", role, "--passphrase-stdin", *more, typed=f"{GOOD}\n"
    )
    assert (made.returncode, made.stdout) == (0, f"{login} is {role}\n")
    assert made.stderr in {"", f"kiosk: there is no register yet; a new one is made: {folder / 'register.sqlite3'}\n"}


def log_in(folder: Path, passphrase: str, login: str = "hanako") -> object:
    """At the desk."""
    store = open_store(Settings(data_dir=folder), practice=False)
    answer = SqlClerks(store.engine, store.keys, "counter-1", FakeClock()).log_in(login, Passphrase.typed(passphrase))
    store.engine.dispose()
    return answer


# --- add


def test_the_first_administrator_makes_the_register_and_can_log_in(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    add(folder)
    assert isinstance(log_in(folder, GOOD), LoggedIn)
    assert {file.stat().st_mode & 0o077 for file in folder.iterdir()} == {0}


def test_practice_has_clerks_of_its_own(tmp_path: Path) -> None:
    add(tmp_path, "hanako", "clerk", "--practice")
    store = open_store(Settings(data_dir=tmp_path, reader=ReaderChoice.PRACTICE), practice=True)
    store.engine.dispose()
    assert clerks(tmp_path, "list", "--practice").stdout.startswith("hanako\tclerk\t山田花子\t2020-10-12 by the owner")
    assert "There is no register register.sqlite3" in clerks(tmp_path, "list").stderr


@pytest.mark.parametrize(
    ("login", "name", "role", "typed", "said"),
    [
        ("花子", "山田花子", "clerk", GOOD, "A login name has 2 to 32"),
        ("hanako", "'-", "clerk", GOOD, "A name has 1 to 40 characters, a letter of any script among them"),
        ("hanako", "山田花子", "chief", GOOD, "is not one of"),
        ("hanako", "山田花子", "clerk", "", "10 characters at least"),
        ("hanako", "山田花子", "clerk", "too short", "10 characters at least"),
        ("hanako", "山田花子", "clerk", "x7#" * 50, "128 characters at the most"),
        ("hanako", "山田花子", "clerk", "hanako-2026", "The login name does not count"),
        ("hanako", "山田花子", "clerk", "password2026", "one of the first that anybody would try"),
        ("hanako", "山田花子", "clerk", "\udcff\udcfe", "is no UTF-8"),
    ],
)
def test_wrong_use_is_answered_with_a_sentence_and_2_and_makes_nothing(
    login: str, name: str, role: str, typed: str, said: str, tmp_path: Path
) -> None:
    answer = clerks(tmp_path / "data", "add", login, "--name", name, "--role", role, "--passphrase-stdin", typed=typed)
    assert answer.returncode == 2
    assert said in " ".join(answer.stderr.replace("│", " ").split())
    assert not (tmp_path / "data").exists()


def test_a_passphrase_is_not_read_from_a_script_unasked(tmp_path: Path) -> None:
    answer = clerks(tmp_path, "add", "hanako", "--name", "山田花子", "--role", "clerk", typed=f"{GOOD}\n{GOOD}\n")
    assert answer.returncode == 2
    assert "--passphrase-stdin" in answer.stderr


def test_a_login_name_is_given_once(tmp_path: Path) -> None:
    add(tmp_path)
    again = clerks(
        tmp_path, "add", "HANAKO", "--name", "別人", "--role", "clerk", "--passphrase-stdin", typed=f"{OTHER}\n"
    )
    assert (again.returncode, again.stdout) == (1, "")
    assert "There is an account of this login name already" in again.stderr
    assert isinstance(log_in(tmp_path, OTHER), WrongPassphrase)


# --- asked at a terminal


def at_a_terminal(folder: Path, *typed: str) -> tuple[int, str]:
    """The exit code and all that a terminal showed, to somebody who answers each question."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [KIOSK, "clerks", "passphrase", "hanako", "--data-dir", folder],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, answers = b"", list(typed)
    while select.select([ours], [], [], 60)[0]:
        try:
            part = os.read(ours, 1024)
        except OSError:  # the terminal was let go of
            break
        shown += part
        if answers and shown.endswith(b": "):
            os.write(ours, answers.pop(0).encode() + b"\n")
    os.close(ours)
    return program.wait(60), shown.decode()


def test_a_passphrase_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    add(tmp_path)
    code, shown = at_a_terminal(tmp_path, OTHER, OTHER)
    assert code == 0
    assert shown.splitlines() == ["Passphrase: ", "The same again: ", "hanako has another passphrase"]
    assert isinstance(log_in(tmp_path, OTHER), LoggedIn)


def test_two_passphrases_that_differ_change_nothing(tmp_path: Path) -> None:
    add(tmp_path)
    code, shown = at_a_terminal(tmp_path, OTHER, GOOD)
    assert code == 2
    assert "The two passphrases are not the same" in shown
    assert OTHER not in shown
    assert isinstance(log_in(tmp_path, GOOD), LoggedIn)


# --- list, role, deactivate, passphrase


def test_accounts_are_listed_changed_and_taken_out_of_use(tmp_path: Path) -> None:
    add(tmp_path)
    add(tmp_path, "yuri", "clerk")
    assert clerks(tmp_path, "role", "yuri", "supervisor").stdout == "yuri is supervisor\n"
    assert clerks(tmp_path, "rename", "yuri", "髙﨑 友里").stdout == "yuri is called 髙﨑 友里\n"
    assert clerks(tmp_path, "rename", "yuri", "'-").returncode == 2
    assert clerks(tmp_path, "deactivate", "yuri").stdout == "yuri can log in no more\n"
    hanako, yuri = clerks(tmp_path, "list").stdout.splitlines()
    assert hanako.split("\t")[:3] == ["hanako", "administrator", "山田花子"]
    assert yuri.split("\t")[:3] == ["yuri", "supervisor", "髙﨑 友里"]
    assert yuri.endswith("by the owner\tout of use")
    assert clerks(tmp_path, "activate", "yuri").stdout == "yuri can log in again\n"


def test_wrong_tries_are_shown_and_ended_by_another_passphrase(tmp_path: Path) -> None:
    add(tmp_path, "hanako", "administrator", "--practice")
    store = open_store(Settings(data_dir=tmp_path), practice=True)
    at_desk = SqlClerks(store.engine, store.keys, "counter-1", FakeClock(PRACTICE_START), CountingHasher())
    for _ in range(3):
        at_desk.log_in("hanako", Passphrase.typed(OTHER))
    store.engine.dispose()
    assert "3 wrong passphrases since the last right one" in clerks(tmp_path, "list", "--practice").stdout
    given = clerks(tmp_path, "passphrase", "hanako", "--practice", "--passphrase-stdin", typed=f"{OTHER}\n")
    assert given.returncode == 0
    assert "wrong passphrases" not in clerks(tmp_path, "list", "--practice").stdout


@pytest.mark.parametrize("arguments", [["role", "hanako", "clerk"], ["deactivate", "hanako"]])
def test_the_last_administrator_stays_one(arguments: list[str], tmp_path: Path) -> None:
    add(tmp_path)
    answer = clerks(tmp_path, *arguments)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "This is the last administrator in use" in answer.stderr


@pytest.mark.parametrize("arguments", [["role", "nobody", "clerk"], ["deactivate", "nobody"], ["activate", "nobody"]])
def test_a_login_name_that_nobody_has_is_told(arguments: list[str], tmp_path: Path) -> None:
    add(tmp_path)
    answer = clerks(tmp_path, *arguments)
    assert answer.returncode == 1
    assert "There is no account of this login name" in answer.stderr


@pytest.mark.parametrize("arguments", [["list"], ["log"], ["role", "hanako", "clerk"], ["passphrase", "hanako"]])
def test_without_a_register_none_is_made(arguments: list[str], tmp_path: Path) -> None:
    answer = clerks(tmp_path / "mistyped", *arguments)
    assert answer.returncode == 1
    assert "There is no register register.sqlite3" in answer.stderr
    assert not (tmp_path / "mistyped").exists()


def test_a_register_without_a_clerk_says_what_to_do(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path), practice=False).engine.dispose()
    assert clerks(tmp_path, "log").stdout == "nothing was done at the desk yet\n"
    assert "make the first administrator with `kiosk clerks add`" in clerks(tmp_path, "list").stdout
    assert clerks(tmp_path, "log", "--denied").stdout == "nothing was denied\n"


# --- log and verify


def test_the_log_tells_what_was_done_and_what_was_denied(tmp_path: Path) -> None:
    add(tmp_path)
    clerks(tmp_path, "deactivate", "hanako")
    log_in(tmp_path, OTHER)
    lines = [line.split("\t")[1:] for line in clerks(tmp_path, "log").stdout.splitlines()]
    assert lines == [
        [f"({MINE})", "add_clerk", "hanako administrator", "", "done"],
        [f"({MINE})", "deactivate", "hanako", "", "DENIED: last_administrator"],
        ["hanako", "log_in", "", "counter-1", "DENIED: wrong"],
    ]
    assert len(clerks(tmp_path, "log", "--denied").stdout.splitlines()) == 2
    assert len(clerks(tmp_path, "log", "--last", "1").stdout.splitlines()) == 1


def test_verify_tells_of_the_desk_too(tmp_path: Path) -> None:
    add(tmp_path)
    whole = run("records", "verify", "--data-dir", tmp_path)
    assert whole.returncode == 0
    assert whole.stdout.splitlines()[-1] == "desk: 1 events and 1 accounts checked, 0 do not fit"
    with opened(tmp_path / "register.sqlite3") as other:
        other.execute("UPDATE desk_event SET about = 'hanako clerk' WHERE number = 1")
        other.execute("UPDATE clerk SET role = 'clerk'")
    changed = run("records", "verify", "--data-dir", tmp_path)
    assert changed.returncode == 1
    assert changed.stdout.splitlines() == [
        "desk event 1  DOES NOT FIT",
        "account hanako  DOES NOT FIT",
        "0 records checked, 0 do not fit",
        "desk: 2 events and 1 accounts checked, 2 do not fit",
    ]


@pytest.mark.expects_log
def test_an_account_that_was_changed_from_outside_is_told_as_a_sentence(tmp_path: Path) -> None:
    add(tmp_path)
    with opened(tmp_path / "register.sqlite3") as other:
        other.execute("UPDATE clerk SET name = 'x'")
    answer = clerks(tmp_path, "role", "hanako", "administrator")
    assert answer.returncode == 1
    assert "kiosk: The account hanako was changed from outside" in answer.stderr


def test_the_first_account_says_where_its_new_register_is(tmp_path: Path) -> None:
    folder = tmp_path / "mistyped"
    add = ("clerks", "add", "hanako", "--name", "山田花子", "--role", "administrator", "--passphrase-stdin")
    answer = run(*add, "--data-dir", folder, typed="a long enough passphrase\n")
    assert answer.returncode == 0
    assert answer.stderr == f"kiosk: there is no register yet; a new one is made: {folder / 'register.sqlite3'}\n"
    again = run(*add, "--data-dir", folder, typed="a long enough passphrase\n")
    assert (again.returncode, "new one" in again.stderr) == (1, False)
