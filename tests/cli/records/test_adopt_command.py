"""A register that is not the one of last time: it is told everywhere, and counts again when somebody says why."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app import store
from kiosk.app.records.adopt_command import adopt_register
from kiosk.domain.records.register_anchor import RegisterAnchor
from kiosk.domain.values.errors import UserError
from kiosk.storage.core.engine import known_revisions
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile
from tests.fakes.around.city_hall import ICOCA, CityHall, a_city_hall, a_copy_of, names, references_of
from tests.fakes.process.command import call as run

ANCHOR, WORDS = "register.anchor", "correct horse battery\n"


@contextmanager
def at_a_machine(folder: Path) -> Iterator[None]:
    machine = folder / "machine-id"
    machine.write_text("0123456789abcdef\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "MACHINE_NUMBER", machine)
        yield


@pytest.fixture(scope="module")
def anchored(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    folder = tmp_path_factory.mktemp("anchored")
    with at_a_machine(folder):
        hall = a_city_hall(folder)
        hall.link(1, "AB345678901234567")
        moved_on(hall)
    return hall


@pytest.fixture
def hall(anchored: CityHall, tmp_path: Path) -> Iterator[CityHall]:
    with at_a_machine(tmp_path):
        yield a_copy_of(anchored, tmp_path)


def moved_on(hall: CityHall) -> None:
    """As a window does that closes."""
    opened = store.open_store(hall.settings, practice=False)
    opened.anchor.keep()
    opened.close()


def records(hall: CityHall, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    answer = run("records", *arguments, "--data-dir", hall.folder)
    assert "Traceback" not in answer.stderr
    return answer


def older(hall: CityHall) -> None:
    before = hall.register.with_name("before")
    hall.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy2(hall.register, before)
    hall.link(2, "CD345678901234567")
    moved_on(hall)
    before.replace(hall.register)


def rewritten(hall: CityHall) -> None:
    """It went on from an older state, by a program that asks no anchor."""
    older(hall)
    hall.link(3, "EF345678901234567", is_anchored=False)
    hall.link(4, "GH345678901234567", is_anchored=False)


def emptied(hall: CityHall) -> None:
    hall.execute("DELETE FROM ledger_entry")
    hall.execute("DELETE FROM ledger")


def unbegun(hall: CityHall) -> None:
    hall.execute("DELETE FROM ledger_entry")
    hall.execute("UPDATE ledger SET entries = 0, head = x'', identity = x''")


def without_anchor(hall: CityHall) -> None:
    (hall.folder / ANCHOR).unlink()


def damaged_anchor(hall: CityHall) -> None:
    (hall.folder / ANCHOR).write_bytes(b"0" * 100)


def on_another_machine(_hall: CityHall) -> None:
    store.MACHINE_NUMBER.write_text("fedcba9876543210\n")


FAULTS = {
    older: "restored from an older state",
    rewritten: "not the one that was used here last",
    emptied: "The register was emptied",
    unbegun: "The register was emptied",
    without_anchor: "is missing beside the register",
    damaged_anchor: "does not open",
    on_another_machine: "on another machine",
}
every_fault = pytest.mark.parametrize(("happen", "told"), FAULTS.items(), ids=[one.__name__ for one in FAULTS])


@pytest.mark.expects_log
@every_fault
def test_it_is_told_and_counts_again_when_it_was_adopted(
    happen: Callable[[CityHall], None], told: str, hall: CityHall
) -> None:
    happen(hall)
    checked = records(hall, "verify")
    assert checked.returncode == 1
    assert told in checked.stdout
    refused = records(hall, "export", "links", "--service", ICOCA, "--out", hall.out / "links.csv", "--today")
    assert refused.returncode == 1
    assert told in refused.stderr
    assert names(hall.out) == []
    with pytest.raises(AssertionError, match="NotAnswered"):
        hall.link(5, "IJ345678901234567")
    adopted = records(hall, "adopt", "--yes", "--reason", "登録簿を新しい機械に移した")
    assert adopted.returncode == 0
    hall.link(5, "IJ345678901234567")
    assert told not in records(hall, "verify").stdout
    assert [row[0] for row in hall.rows("SELECT reason FROM adoption")] == ["登録簿を新しい機械に移した"]
    assert "adopt_register" in run("clerks", "log", "--data-dir", hall.folder).stdout


@pytest.mark.expects_log
def test_no_first_anchor_is_laid_beside_an_older_state_that_was_dated_back(hall: CityHall) -> None:
    older(hall)
    without_anchor(hall)
    hall.execute("UPDATE ledger SET identity = x''")
    hall.execute("UPDATE alembic_version SET version_num = '0016'")
    for command in ("export", "verify"):
        more = ("links", "--service", ICOCA, "--out", hall.out / "links.csv") if command == "export" else ()
        answer = records(hall, command, *more)
        assert (answer.returncode, "are not those that it should have" in answer.stderr) == (1, True), answer.stderr
    assert ANCHOR not in names(hall.folder)
    hall.execute(f"UPDATE alembic_version SET version_num = '{known_revisions()[-1]}'")  # noqa: S608 - our own
    assert "is missing beside the register" in records(hall, "verify").stdout


@pytest.mark.expects_log
@pytest.mark.parametrize("identity", [b"", bytes(16)])
def test_a_first_anchor_is_of_no_register_whose_ledger_did_not_begin_with_it(identity: bytes, hall: CityHall) -> None:
    older(hall)
    keys = RegisterKeys.load(hall.folder / "register.key", create=False)
    AnchorFile(hall.folder / ANCHOR, keys, b"").write(RegisterAnchor(identity, 0, b"", b""))
    hall.execute(f"UPDATE ledger SET identity = zeroblob({len(identity)})")  # noqa: S608 - a number
    assert "not the one that was used here last" in records(hall, "verify").stdout


def test_one_that_is_killed_as_its_ledger_has_begun_goes_on(hall: CityHall) -> None:
    keys = RegisterKeys.load(hall.folder / "register.key", create=False)
    ((identity,),) = hall.rows("SELECT identity FROM ledger")
    assert isinstance(identity, bytes)
    AnchorFile(hall.folder / ANCHOR, keys, b"").write(RegisterAnchor(identity, 0, b"", b""))
    assert records(hall, "verify").returncode == 0


def older_than_its_hand_over(hall: CityHall) -> Path:
    """The register of before a hand-over was put back; the file of that hand-over."""
    before = hall.register.with_name("before")
    hall.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy2(hall.register, before)
    records(hall, "export", "links", "--service", ICOCA, "--out", hall.out / "links.csv", "--today")
    before.replace(hall.register)
    return hall.out / "links.csv"


@pytest.mark.expects_log
def test_what_is_lost_is_told_before_an_older_register_is_adopted_and_afterwards(hall: CityHall) -> None:
    file = older_than_its_hand_over(hall)
    (reference,) = references_of(file)
    asked = records(hall, "adopt", "--reason", "put back", "--handed-over", file)
    assert asked.returncode == 2
    assert hall.rows("SELECT count(*) FROM adoption") == [(0,)]
    told = records(hall, "adopt", "--yes", "--reason", "put back", "--handed-over", file).stdout
    lost = re.search(r"LOST  (\d+) entries of the ledger, \d+ to \d+: records, what became of them", told)
    assert lost is not None
    assert (
        "LOST  that 1 links were handed over: they wait again, and their provider has them already. Tell the " in told
    )
    assert f"receipt numbers {reference}" in told
    assert "1 links wait to be handed over, and their providers may have them already" in told
    for _ in range(2):
        checked = records(hall, "verify")
        assert checked.returncode == 0
        assert f"(older): {lost[1]} entries of the ledger of then are lost, and what they told of" in checked.stdout
    again = records(hall, "export", "links", "--service", ICOCA, "--out", hall.out / "again.csv", "--today")
    assert "1 links that wait were made before the register was adopted at" in again.stderr
    assert "their providers may have them already" in again.stderr


@pytest.mark.expects_log
@every_fault
def test_no_command_adds_a_line_while_the_register_is_not_the_one_of_last_time(
    happen: Callable[[CityHall], None], told: str, hall: CityHall
) -> None:
    happen(hall)
    before = hall.rows("SELECT count(*) FROM desk_event") + hall.rows("SELECT count(*) FROM ledger_entry")
    for _ in range(2):
        answer = records(hall, "verify")
        assert told in answer.stdout
        assert "is not in the desk's log: the register is not the one of last time" in answer.stderr
    for command in ("records list", "clock accept --reason set_right"):
        run(*command.split(), "--data-dir", hall.folder)
    add = "clerks add taro --name 佐藤 --role clerk --passphrase-stdin --data-dir"
    made = run(*add.split(), hall.folder, typed=WORDS)
    assert made.returncode == 1
    assert told in made.stderr
    assert before == hall.rows("SELECT count(*) FROM desk_event") + hall.rows("SELECT count(*) FROM ledger_entry")


@pytest.mark.expects_log
def test_a_script_that_does_not_say_yes_is_told_what_is_lost_and_adopts_nothing(hall: CityHall) -> None:
    older_than_its_hand_over(hall)
    answer = records(hall, "adopt", "--reason", "put back")
    assert (answer.returncode, "a script adds --yes. Nothing was changed" in answer.stderr) == (2, True)
    assert "LOST" in answer.stdout
    assert hall.rows("SELECT reason FROM adoption") == []


def adopted_while_it_asks(hall: CityHall, meanwhile: Callable[[CityHall], object]) -> None:
    def asked() -> bool:
        meanwhile(hall)
        return True

    adopt_register(hall.settings, "put back", asked, practice=False)


def a_line_more(hall: CityHall) -> None:
    hall.link(3, "EF345678901234567", is_anchored=False)


@pytest.mark.expects_log
@pytest.mark.parametrize("meanwhile", [without_anchor, damaged_anchor, a_line_more])
def test_nothing_is_adopted_but_what_was_told(meanwhile: Callable[[CityHall], object], hall: CityHall) -> None:
    older(hall)
    with pytest.raises(UserError, match="not what was told any more"):
        adopted_while_it_asks(hall, meanwhile)
    assert hall.rows("SELECT count(*) FROM adoption") == [(0,)]


@pytest.mark.expects_log
def test_who_is_asked_while_somebody_else_adopts_is_told_so(hall: CityHall, capsys: pytest.CaptureFixture[str]) -> None:
    older(hall)
    adopted_while_it_asks(hall, lambda hall: records(hall, "adopt", "--yes", "--reason", "first"))
    assert "it was adopted meanwhile, and nothing was left to be taken over" in capsys.readouterr().out
    assert hall.rows("SELECT reason FROM adoption") == [("first",)]


@pytest.mark.parametrize("more", [(), ("--yes",)])
def test_a_register_of_last_time_needs_no_adopting(more: tuple[str, ...], hall: CityHall) -> None:
    answer = records(hall, "adopt", *more, "--reason", "nothing")
    assert answer.returncode == 0
    assert "nothing has to be taken over" in answer.stdout
    assert hall.rows("SELECT count(*) FROM adoption") == [(0,)]


@pytest.mark.parametrize("reason", ["", "   ", "x" * 201, "a\x1b[31mb", "1234 5678 9018"])
def test_a_reason_is_a_short_plain_text(reason: str, hall: CityHall) -> None:
    without_anchor(hall)
    answer = records(hall, "adopt", "--yes", "--reason", reason)
    assert answer.returncode == 2
    assert "--reason" in answer.stderr


def test_a_command_that_only_reads_writes_no_anchor(hall: CityHall) -> None:
    hall.link(2, "CD345678901234567")
    before = (hall.folder / ANCHOR).read_bytes()
    records(hall, "verify")
    records(hall, "list")
    assert (hall.folder / ANCHOR).read_bytes() == before


def test_a_command_that_writes_moves_the_anchor_on(hall: CityHall) -> None:
    before = (hall.folder / ANCHOR).read_bytes()
    records(hall, "export", "links", "--service", ICOCA, "--out", hall.out / "links.csv", "--today")
    assert (hall.folder / ANCHOR).read_bytes() != before
    assert (hall.folder / ANCHOR).stat().st_mode & 0o777 == 0o600
    assert records(hall, "verify").returncode == 0


def test_the_register_goes_through_what_a_hand_over_said_until_it_is_put_back(hall: CityHall) -> None:
    before = hall.folder.with_name("before")
    shutil.copytree(hall.folder, before)
    told = records(hall, "export", "links", "--service", ICOCA, "--out", hall.out / "links.csv", "--today").stdout
    head = told.strip().rpartition("register head ")[2]
    hall.link(2, "CD345678901234567")
    answer = records(hall, "verify", "--anchor", f"register head {head}")
    assert answer.returncode == 0
    assert f"goes through {head}" in answer.stdout
    shutil.rmtree(hall.folder)
    before.rename(hall.folder)
    answer = records(hall, "verify", "--anchor", head)
    assert answer.returncode == 1
    assert f"does NOT go through {head}" in answer.stdout


@pytest.mark.parametrize("text", ["", "12", "12 abc", "x 0123456789abcdef", "0 0123456789abcdef", "9" * 30])
def test_what_is_no_register_head_is_wrong_use(text: str, hall: CityHall) -> None:
    answer = records(hall, "verify", "--anchor", text)
    assert answer.returncode == 2
    assert "--anchor" in answer.stderr


def test_settings_check_says_that_nothing_is_recorded(hall: CityHall) -> None:
    without_anchor(hall)
    answer = run("settings", "check", "--reader", "pcsc", "--data-dir", hall.folder)
    assert "blocked  register: The file register.anchor is missing" in answer.stdout + answer.stderr
    assert answer.returncode == 1
