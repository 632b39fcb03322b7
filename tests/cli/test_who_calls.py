"""Every way to the data knows who calls, keeps to the rights of the desk, and leaves a line in the desk's log."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app.callers.acting import machine_user
from kiosk.app.store import open_store
from kiosk.domain.staff.clerks import NewClerk, Owner, Role
from kiosk.domain.staff.desk_log import AuditEvent
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.city_hall import ICOCA, PAYPAY, CityHall, RecordedLink, a_city_hall
from tests.fakes.office.clerks import HANAKO, PASSPHRASES, TARO, YURI, CountingHasher, add, log_in, passphrase_of
from tests.fakes.process.command import call

ACCOUNT, CODE = "AB345678901234567", "48213905"
MINE = machine_user()


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    return a_city_hall(tmp_path)


@pytest.fixture
def link(hall: CityHall) -> RecordedLink:
    return hall.link(1, ACCOUNT, (CODE,))


@contextmanager
def clerks_of(hall: CityHall) -> Iterator[SqlClerks]:
    """With hashes that cost nothing; the program reads them too."""
    store = open_store(hall.settings, practice=False)
    try:
        yield SqlClerks(store.engine, store.keys, "office", hall.clock, CountingHasher())
    finally:
        store.engine.dispose()


def events(hall: CityHall) -> list[AuditEvent]:
    with clerks_of(hall) as clerks:
        answer = clerks.events(newest=1000)
    assert hasattr(answer, "events"), answer
    return list(answer.events)


def told(hall: CityHall) -> list[tuple[str | None, str, str]]:
    return [(event.clerk, event.action.value, event.about) for event in events(hall)]


def kiosk(
    hall: CityHall, *arguments: str | Path, typed: str | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    answer = call(*arguments, "--data-dir", hall.folder, typed=typed, environment=environment)
    assert "Traceback" not in answer.stderr
    for secret in (ACCOUNT, CODE, *PASSPHRASES.values()):
        assert secret not in answer.stdout + answer.stderr
    return answer


@contextmanager
def typed_by(login: str, passphrase: str | None = None) -> Iterator[tuple[str, str, str, str]]:
    """The options of a script that gives the passphrase through a pipe."""
    ours, theirs = os.pipe()
    os.write(theirs, f"{passphrase or PASSPHRASES[login]}\n".encode())
    os.close(theirs)
    try:
        yield "--as", login, "--as-fd", str(ours)
    finally:
        os.close(ours)


def test_a_passphrase_that_was_given_too_long_ago_calls_nothing_and_is_listed(hall: CityHall) -> None:
    with clerks_of(hall) as clerks:
        add(clerks, HANAKO)
        clerks.add(YURI, passphrase_of("yuri"), log_in(clerks, "hanako"))
    with typed_by("yuri") as yuri:
        answer = kiosk(hall, *yuri, "records", "list")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "has lapsed. Ask an administrator for another one" in answer.stderr
    assert kiosk(hall, "clerks", "list").stdout.endswith(
        "has to make their own passphrase; the one that they were given has lapsed\t"
        "1 wrong passphrases since the last right one\n"
    )


# --- a line for each


OF_A_DAY = ["--from", "2026-06-10", "--to", "2026-06-10"]
COMMANDS = {
    ("records", "list"): ("list_records", "2 anything"),
    ("records", "list", "--service", ICOCA, "--state", "recorded"): ("list_records", "1 icoca recorded"),
    ("records", "list", "--format", "json"): ("export_list", "2 anything"),
    ("records", "list", "--out", "all.csv"): ("export_list", "2 anything to all.csv"),
    ("records", "find", "--ticket", "28"): None,
    ("records", "find", *OF_A_DAY): ("find_records", "2 days:2026-06-10/2026-06-10"),
    ("records", "show", "link:1"): ("show_record", "link 1"),
    ("records", "verify"): ("verify_records", "2 records 0 do not fit"),
    ("records", "readers"): ("list_readers", "0 readers"),
    ("records", "incidents"): ("list_incidents", "0 incidents"),
    ("records", "batches"): ("list_batches", "0 batches"),
    ("records", "report", *OF_A_DAY, "--out", "day.xlsx"): ("write_report", "2026-06-10/2026-06-10 to day.xlsx"),
    ("records", "export", "links", "--service", ICOCA, "--out", "links.csv"): (
        "hand_over",
        "batch 1 icoca 1 links to links.csv",
    ),
    ("records", "export", "links", "--service", PAYPAY, "--out", "none.csv"): ("hand_over", "nothing"),
    ("clerks", "list"): ("list_clerks", "0 accounts"),
    ("clerks", "log"): ("read_log", "0 lines"),
    ("services", "import", "services.csv"): None,
}


@pytest.mark.parametrize("arguments", [command for command, line in COMMANDS.items() if line], ids=" ".join)
def test_a_command_leaves_a_line_of_what_how_many_and_where_to(
    arguments: tuple[str, ...], hall: CityHall, link: RecordedLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hall.out)
    assert kiosk(hall, *arguments).returncode == 0
    (event,) = events(hall)
    assert (event.action.value, event.about) == COMMANDS[arguments]
    assert (event.clerk, event.owner, event.reason, event.denial) == (None, MINE, None, None)


def test_a_citys_sheet_is_logged_where_there_is_a_register_and_taken_before_there_is_one(hall: CityHall) -> None:
    hall.folder.mkdir(mode=0o700, exist_ok=True)
    sheet = hall.out / "花子 services.csv"
    assert kiosk(hall, "services", "export", sheet).returncode == 0
    assert kiosk(hall, "services", "import", sheet).returncode == 0
    hall.link(1, ACCOUNT)
    assert kiosk(hall, "services", "import", sheet).returncode == 0
    ((clerk, action, about),) = told(hall)
    assert (clerk, action) == (None, "import_sheet")
    assert about.startswith("services.csv ")
    assert about.endswith(" lines from __ services.csv")


def test_results_and_what_takes_them_back_name_who_brought_them(hall: CityHall, link: RecordedLink) -> None:
    hall.export()
    file = hall.out / "results.csv"
    file.write_text(f"reference,result,reason\r\n{link.reference},completed,\r\n", encoding="utf-8-sig", newline="")
    bring = ("records", "import", "results", file, "--service", ICOCA, "--batch", "1")
    assert kiosk(hall, "--reason", "月末の処理", *bring).returncode == 0
    assert kiosk(hall, *bring).returncode == 0
    assert kiosk(hall, "records", "import", "undo", "1").returncode == 0
    assert [(event.action.value, event.about, event.reason) for event in events(hall)[1:]] == [
        ("take_over_results", "results 1 batch 1 links 1", "月末の処理"),
        ("take_over_results", "batch 1 nothing new", None),
        ("take_back_results", "results 1 batch 1 links 1", None),
    ]


def test_more_than_is_read_at_once_is_told_before_and_after(
    hall: CityHall, link: RecordedLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.records.list_command._AT_ONCE", 1)
    assert kiosk(hall, "records", "list", "--all").returncode == 0
    assert [about for _, _, about in told(hall)] == ["1 and more anything", "2 in all"]


# --- what was sought


def test_a_search_is_kept_so_that_it_leads_to_nobody_and_the_same_question_is_the_same(
    hall: CityHall, link: RecordedLink
) -> None:
    for typed in (link.mykey, link.mykey.lower(), f"{link.mykey[:4]} {link.mykey[4:]}", "ABCD3467"):
        kiosk(hall, "records", "find", "--mykey", typed)
    first, *same, other = [about for _, _, about in told(hall)]
    assert same == [first, first]
    assert first.startswith("2 mykey:")
    assert other.startswith("0 mykey:")
    assert other[1:] != first[1:]
    shown = kiosk(hall, "clerks", "log").stdout
    assert link.mykey.lower() not in shown.lower()


def test_a_number_that_could_be_a_my_number_is_not_kept(
    hall: CityHall, link: RecordedLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hall.out)
    kiosk(hall, "records", "list", "--out", "123456789018.csv")
    assert told(hall)[-1][2] == "2 anything to _.csv"


# --- who


def test_a_clerk_who_calls_is_named_and_has_the_rights_of_the_desk(hall: CityHall, link: RecordedLink) -> None:
    with clerks_of(hall) as clerks:
        add(clerks, YURI, TARO)
    with typed_by("yuri") as who:
        assert kiosk(hall, *who, "records", "find").returncode == 0
    with typed_by("yuri") as who:
        denied = kiosk(hall, *who, "records", "export", "links", "--service", ICOCA, "--out", hall.out / "x.csv")
    assert (denied.returncode, denied.stdout) == (1, "")
    assert "Your role may not do this" in denied.stderr
    assert not (hall.out / "x.csv").exists()
    with typed_by("taro") as who:
        done = kiosk(hall, *who, "records", "export", "links", "--service", ICOCA, "--out", hall.out / "x.csv")
    assert done.returncode == 0
    lines = [(event.clerk, event.action.value, event.about, event.denial) for event in events(hall)[2:]]
    assert [(clerk, action, denial and denial.value) for clerk, action, _, denial in lines] == [
        ("yuri", "log_in", None),
        ("yuri", "find_records", None),
        ("yuri", "log_in", None),
        ("yuri", "hand_over", "role"),
        ("taro", "log_in", None),
        ("taro", "hand_over", None),
    ]
    assert lines[-1][2] == "batch 1 icoca 1 links to x.csv"


@pytest.mark.parametrize("arguments", [("list",), ("log",), ("deactivate", "taro"), ("role", "taro", "clerk")])
def test_only_an_administrator_manages_the_accounts(arguments: tuple[str, ...], hall: CityHall) -> None:
    hall.link(1, ACCOUNT)
    with clerks_of(hall) as clerks:
        add(clerks, YURI, TARO)
    with typed_by("yuri") as who:
        answer = kiosk(hall, *who, "clerks", *arguments)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert events(hall)[-1].denial is not None


def test_a_clerk_with_a_wrong_passphrase_does_nothing(hall: CityHall, link: RecordedLink) -> None:
    with clerks_of(hall) as clerks:
        add(clerks, YURI)
    for _ in range(4):
        with typed_by("yuri", "another passphrase") as who:
            answer = kiosk(hall, *who, "records", "find")
        assert (answer.returncode, answer.stdout) == (1, "")
    assert "After wrong tries the next one is taken at" in answer.stderr
    assert [action for _, action, _ in told(hall)[1:]] == ["log_in"] * 4


def test_the_owner_is_named_by_the_machine_and_gives_a_reason(hall: CityHall, link: RecordedLink) -> None:
    assert kiosk(hall, "--reason", "苦情の 確認", "records", "show", "link:1").returncode == 0
    (event,) = events(hall)
    assert (event.owner, event.reason) == (MINE, "苦情の 確認")
    line = kiosk(hall, "clerks", "log").stdout.splitlines()[0].split("\t")
    assert line[1:] == [f"({MINE})", "show_record", "link 1", "", "done", "苦情の 確認"]
    assert kiosk(hall, "records", "verify").returncode == 0
    hall.change("UPDATE desk_event SET reason = 'x' WHERE number = 1")
    assert "desk event 1  DOES NOT FIT" in kiosk(hall, "records", "verify").stdout


def test_a_machine_in_service_can_be_set_to_ask_who_calls(hall: CityHall, link: RecordedLink) -> None:
    named = {"KIOSK_COMMANDS_BY": "named"}
    refused = kiosk(hall, "records", "find", environment=named)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "kiosk --as LOGIN" in refused.stderr
    assert told(hall) == []
    assert kiosk(hall, "--reason", "audit", "records", "find", environment=named).returncode == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--as", "yuri", "--reason", "x"), "--as and --reason"),
        (("--as-fd", "3"), "--as-fd gives the passphrase of --as"),
        (("--reason", ""), "A reason has 1 to 64 characters"),
        (("--reason", "x" * 65), "A reason has 1 to 64 characters"),
        (("--reason", "1234 5678 9018"), "no My Number"),
        (("--reason", "a\x1b[31m"), "A reason has"),
        (("--as", "yuri"), "a script gives it with --as-fd"),
        (("--as", "yuri", "--as-fd", "999999"), "no passphrase in UTF-8"),
        (("--as", "yuri", "--as-fd", str(10**30)), "--as-fd"),
    ],
)
def test_wrong_use_of_who_calls_is_a_sentence_and_2(
    options: tuple[str, ...], said: str, hall: CityHall, link: RecordedLink
) -> None:
    answer = kiosk(hall, *options, "records", "find", typed="")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert said in answer.stderr
    assert told(hall) == []


@pytest.mark.parametrize("command", [("settings", "show"), ("check",), ("tour", "--out", "x")])
def test_what_shows_nothing_of_people_asks_for_nobody(command: tuple[str, ...]) -> None:
    answer = call("--reason", "x", *command)
    assert answer.returncode == 2
    assert "this command asks for nobody" in answer.stderr


@pytest.mark.parametrize("option", ["--as", "--as-fd", "--reason"])
def test_where_the_options_of_who_calls_stand_is_said(option: str) -> None:
    answer = call("records", "find", option, "3")
    assert answer.returncode == 2
    said = " ".join(answer.stderr.replace("│", " ").split())
    assert f"{option} stands before the command, like: kiosk {option} … records list" in said


# --- a register that takes no line


@pytest.mark.expects_log
def test_what_can_only_be_read_is_shown_and_that_the_line_is_missing_is_said(
    hall: CityHall, link: RecordedLink
) -> None:
    hall.execute("CREATE TRIGGER full BEFORE INSERT ON desk_event BEGIN SELECT RAISE(ABORT, 'full'); END")
    answer = kiosk(hall, "records", "find")
    assert (answer.returncode, len(answer.stdout.splitlines())) == (0, 2)
    assert "this command is not in the desk's log" in answer.stderr
    assert "full" not in answer.stderr


@pytest.mark.expects_log
def test_what_leaves_the_building_needs_its_line(hall: CityHall, link: RecordedLink) -> None:
    hall.execute("CREATE TRIGGER full BEFORE INSERT ON desk_event BEGIN SELECT RAISE(ABORT, 'full'); END")
    answer = kiosk(hall, "records", "export", "links", "--service", ICOCA, "--out", hall.out / "links.csv")
    assert answer.returncode == 1
    assert not (hall.out / "links.csv").exists()
    assert hall.states() == [("recorded", 1, None)]


# --- whose session it is


def test_who_logged_in_to_the_machine_is_named_behind_sudo(tmp_path: Path) -> None:
    came = tmp_path / "loginuid"
    came.write_text(str(2**32 - 1))
    assert machine_user(came) == machine_user(tmp_path / "none")
    came.write_text("54321")
    assert machine_user(came) == f"54321 as {machine_user(tmp_path / 'none')}"


def test_the_owner_behind_the_accounts_is_kept_too(hall: CityHall) -> None:
    hall.link(1, ACCOUNT)
    with clerks_of(hall) as clerks:
        clerks.add(NewClerk("hanako", "山田花子", Role.CLERK), passphrase_of("hanako"), Owner("root", "new here"))
    (event,) = events(hall)
    assert (event.clerk, event.owner, event.reason) == (None, "root", "new here")


@pytest.mark.parametrize(
    ("command", "action"),
    [
        (("records", "adopt", "--yes", "--reason", "moved"), "adopt_register"),
        (("clock", "accept", "--reason", "set_right"), "accept_clock"),
    ],
)
def test_what_the_owner_alone_decides_names_the_machines_user(
    command: tuple[str, ...], action: str, hall: CityHall
) -> None:
    hall.link(1, ACCOUNT)
    (hall.folder / "register.anchor").unlink()
    if action == "accept_clock":
        assert kiosk(hall, "records", "adopt", "--yes", "--reason", "moved").returncode == 0
    answer = kiosk(hall, *command)
    assert answer.returncode == 0, answer.stderr
    (line,) = [event for event in events(hall) if event.action.value == action]
    assert line.owner == machine_user()
