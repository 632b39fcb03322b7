"""Each command says who acts and leaves a line in the desk's log, or is named with why it asks nobody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.callers.acting import machine_user
from kiosk.app.keys.recovery_code import lines_of
from kiosk.cli.shared.who_acts import ASKS_NOBODY
from kiosk.domain.staff.clerks import Owner
from kiosk.domain.staff.command_line import RIGHTS, NoClerk
from kiosk.domain.staff.desk_log import AuditAction
from tests.cli.test_every_command import LEAVES
from tests.cli.test_who_calls import clerks_of, events
from tests.fakes.around.city_hall import ICOCA, CityHall, a_city_hall, a_copy_of
from tests.fakes.office.backups import BackedUpHall, backed_up
from tests.fakes.office.clerks import PASSPHRASES, TARO, YURI, add
from tests.fakes.process.command import call

Arguments = list[str | Path]
RECOVER = ("keys", "recover")
"""It has a test of its own: the key is away before."""

OTHERS = sorted(LEAVES.keys() - ASKS_NOBODY.keys() - {RECOVER})
A_PASSPHRASE = f"{PASSPHRASES['hanako']} 9\n"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    """Two links, of which one was handed over, and two accounts."""
    hall = a_city_hall(tmp_path_factory.mktemp("hall"))
    hall.link(1, "AB345678901234567")
    hall.export("before.csv")
    hall.link(2, "CD345678901234567")
    with clerks_of(hall) as clerks:
        add(clerks, YURI, TARO)
    return hall


@pytest.fixture
def city(prepared: CityHall, tmp_path: Path) -> BackedUpHall:
    return backed_up(a_copy_of(prepared, tmp_path), tmp_path)


def told(city: BackedUpHall, *words: str | Path, typed: str | None = None) -> str:
    """What a command says that is called with a reason. 1: what it looks at was dated by the tests' own clock."""
    settings = {"KIOSK_BACKUP_RECIPIENTS": city.public, "KIOSK_BACKUP_DIR": str(city.place)}
    data = ("--data-dir", city.hall.folder)
    answer = call("--reason", "a test", *words, *data, typed=typed, environment=settings)
    assert answer.returncode in {0, 1}, answer.stderr
    return answer.stdout


def results(city: BackedUpHall) -> Arguments:
    reference = city.hall.rows("SELECT reference FROM link WHERE id = 1")[0][0]
    file = city.hall.out / "results.csv"
    file.write_text(f"reference,result,reason\n{reference},completed,\n", encoding="utf-8")
    return [file, "--service", ICOCA, "--batch", "1"]


def undone(city: BackedUpHall) -> Arguments:
    told(city, "records", "import", "results", *results(city))
    return ["1"]


def lost_file(city: BackedUpHall) -> Arguments:
    city.hall.change("UPDATE batch SET placed_at = NULL, file = '/nowhere/links.csv'")
    return ["1"]


def sheet(kind: str, city: BackedUpHall) -> Arguments:
    file = city.hall.out / f"{kind}.csv"
    assert call(kind, "export", file, "--data-dir", city.hall.folder).returncode == 0
    return [file]


def moved(city: BackedUpHall) -> Arguments:
    (city.hall.folder / "register.anchor").unlink()
    return ["--reason", "moved", "--yes"]


def out_of_use(city: BackedUpHall) -> Arguments:
    with clerks_of(city.hall) as clerks:
        clerks.deactivate("yuri", Owner())
    return ["yuri"]


def restored(city: BackedUpHall) -> Arguments:
    return [city.made(), "--identity", city.secret, "--yes"]


def days(city: BackedUpHall) -> Arguments:
    return ["--from", "2026-06-10", "--to", "2026-06-10", "--out", city.hall.out / "day.xlsx"]


EXAMPLES: dict[tuple[str, ...], Callable[[BackedUpHall], Arguments]] = {
    ("records", "list"): lambda _: [],
    ("records", "find"): lambda _: [],
    ("records", "show"): lambda _: ["link:1"],
    ("records", "verify"): lambda _: [],
    ("records", "adopt"): moved,
    ("records", "report"): days,
    ("records", "readers"): lambda _: [],
    ("records", "incidents"): lambda _: [],
    ("records", "batches"): lambda _: [],
    ("records", "export", "links"): lambda city: ["--service", ICOCA, "--out", city.hall.out / "links.csv"],
    ("records", "export", "abandon"): lost_file,
    ("records", "import", "results"): results,
    ("records", "import", "undo"): undone,
    ("clerks", "add"): lambda _: ["hanako", "--name", "山田花子", "--role", "clerk", "--passphrase-stdin"],
    ("clerks", "list"): lambda _: [],
    ("clerks", "rename"): lambda _: ["yuri", "髙﨑友里"],
    ("clerks", "role"): lambda _: ["yuri", "supervisor"],
    ("clerks", "deactivate"): lambda _: ["yuri"],
    ("clerks", "activate"): out_of_use,
    ("clerks", "passphrase"): lambda _: ["yuri", "--passphrase-stdin"],
    ("clerks", "remove-codes"): lambda _: ["yuri"],
    ("clerks", "log"): lambda _: [],
    ("services", "import"): lambda city: sheet("services", city),
    ("spots", "import"): lambda city: sheet("spots", city),
    ("devices", "import"): lambda city: sheet("devices", city),
    ("keys", "show"): lambda _: [],
    ("keys", "rotate"): lambda _: [],
    ("keys", "paper"): lambda city: ["--out", city.hall.out / "key.txt"],
    ("backup", "make"): lambda _: [],
    ("backup", "list"): lambda _: [],
    ("backup", "verify"): lambda city: [city.made()],
    ("backup", "restore"): restored,
    ("clock", "accept"): lambda _: ["--reason", "set_right"],
}
"""With what a command does what it is there for. A new command has its line here, or in ASKS_NOBODY with why."""


@pytest.mark.parametrize("words", OTHERS, ids=" ".join)
def test_a_command_names_who_acts_in_the_desks_log(words: tuple[str, ...], city: BackedUpHall) -> None:
    arguments = EXAMPLES[words](city)
    told(city, *words, *arguments, typed=A_PASSPHRASE)
    newest = events(city.hall)[-1]
    assert (newest.clerk, newest.owner, newest.reason) == (None, machine_user(), "a test")


def test_a_key_that_is_brought_back_names_who_did_it(city: BackedUpHall) -> None:
    key = city.hall.folder / "register.key"
    typed = "\n".join(lines_of(key.read_bytes()))
    key.unlink()
    told(city, *RECOVER, typed=typed)
    assert events(city.hall)[-1].reason == "a test"


@pytest.mark.parametrize("words", ASKS_NOBODY, ids=" ".join)
def test_a_command_that_asks_nobody_is_there_and_refuses_to_be_told(words: tuple[str, ...]) -> None:
    assert words in LEAVES
    for options in (("--reason", "x"), ("--as", "yuri"), ("--as", "yuri", "--as-fd", "3")):
        answer = call(*options, *words)
        assert (answer.returncode, answer.stdout) == (2, "")
        assert "this command asks for nobody" in answer.stderr


@pytest.mark.parametrize("words", [("keys", "show"), ("backup", "list"), ("backup", "verify", "x.age")], ids=" ".join)
def test_no_clerk_does_what_is_the_owners_alone_and_it_is_not_offered(
    words: tuple[str, ...], city: BackedUpHall
) -> None:
    answer = call("--as", "nobody", *words, "--data-dir", city.hall.folder)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "owner of the machine alone" in answer.stderr
    answer = call(*words, "--data-dir", city.hall.folder, environment={"KIOSK_COMMANDS_BY": "named"})
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "--reason TEXT" in answer.stderr
    assert "--as" not in answer.stderr


@pytest.mark.parametrize("words", [("backup", "make"), ("keys", "rotate"), ("keys", "paper", "--out", "x.txt")])
def test_where_commands_are_named_only_what_will_be_taken_is_offered(
    words: tuple[str, ...], city: BackedUpHall
) -> None:
    answer = call(*words, "--data-dir", city.hall.folder, environment={"KIOSK_COMMANDS_BY": "named"})
    assert answer.returncode == 2
    assert "--reason TEXT" in answer.stderr
    assert "--as" not in answer.stderr


def test_a_backup_is_looked_at_where_there_is_no_register(city: BackedUpHall, tmp_path: Path) -> None:
    assert city.call("verify", city.made(), data_dir=tmp_path / "none").returncode == 0
    assert not (tmp_path / "none").exists()


def test_a_key_that_does_not_fit_is_shown_without_a_line_and_that_is_said(city: BackedUpHall) -> None:
    (city.hall.folder / "register.key").write_bytes(bytes(range(64)))
    lines = city.hall.rows("SELECT count(*) FROM desk_event")
    answer = call("keys", "show", "--data-dir", city.hall.folder)
    assert answer.returncode == 1
    assert "this command is not in the desk's log" in answer.stderr
    assert city.hall.rows("SELECT count(*) FROM desk_event") == lines


def test_each_thing_that_the_log_keeps_says_who_may_do_it() -> None:
    assert RIGHTS.keys() == set(AuditAction)
    assert set(NoClerk) <= set(RIGHTS.values())
