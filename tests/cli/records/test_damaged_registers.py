"""A damaged register ends in sentences, and `records verify` reads what can be read of it."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app import wiring
from kiosk.storage.opening.troubles import RegisterUnusable
from tests.fakes.around.city_hall import CityHall, a_city_hall, names
from tests.fakes.process.command import call

Damage = Callable[[CityHall], None]
LINKS = 5
LEAF = 13
"""The first octet of a page with rows of a table."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    """Links on more than one page."""
    hall = a_city_hall(tmp_path_factory.mktemp("hall"))
    for holder in range(LINKS):
        hall.link(holder, f"AB3456789012345{holder:02}")
    return hall


@pytest.fixture
def hall(filled: CityHall, tmp_path: Path) -> CityHall:
    hall = a_city_hall(tmp_path)
    shutil.copytree(filled.folder, hall.folder)
    return hall


def ask(hall: CityHall, *words: str) -> subprocess.CompletedProcess[str]:
    answer = call(*words, "--data-dir", hall.folder)
    assert answer.returncode in {0, 1, 2}
    assert "Traceback" not in answer.stderr
    return answer


def pages(hall: CityHall) -> list[bytes]:
    octets = hall.register.read_bytes()
    size = int.from_bytes(octets[16:18])
    return [octets[start : start + size] for start in range(0, len(octets), size)]


def break_page_of(hall: CityHall, link: int) -> set[int]:
    """The page of the table in which this link stands; the links that stood there."""
    rows = hall.rows("SELECT id, reference FROM link")
    references = {int(str(number)): str(text).encode() for number, text in rows}
    found = pages(hall)
    place = next(at for at, page in enumerate(found) if page[0] == LEAF and references[link] in page)
    with hall.register.open("r+b") as file:
        file.seek(place * len(found[0]))
        file.write(b"\xff" * len(found[0]))
    return {number for number, text in references.items() if text in found[place]}


@pytest.mark.parametrize("link", [1, LINKS])
def test_verify_says_which_records_are_good_and_which_may_be_missing(link: int, hall: CityHall) -> None:
    lost = break_page_of(hall, link)
    assert lost < set(range(1, LINKS + 1))
    answer = ask(hall, "records", "verify")
    lines = answer.stdout.splitlines()
    assert answer.returncode == 1
    named = {int(line.split()[1]) for line in lines if line.endswith("DOES NOT FIT: cannot be read")}
    assert named == lost
    assert any(line.endswith("  DAMAGED") for line in lines)
    good = 2 * LINKS - len(lost)
    assert f"{good} records are good, 0 do not fit, {len(lost)} cannot be read and may be missing" in lines
    assert f"{2 * LINKS} records checked, {len(lost)} do not fit" in lines


def test_what_is_told_of_damage_holds_nothing_of_a_person(hall: CityHall) -> None:
    break_page_of(hall, 1)
    said = ask(hall, "records", "verify").stdout
    assert "AB34567890" not in said


def malformed(hall: CityHall) -> None:
    """The first page's own table of tables."""
    with hall.register.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3996)


def cut_short(hall: CityHall) -> None:
    with hall.register.open("r+b") as file:
        file.truncate(8192)


def no_header(hall: CityHall) -> None:
    with hall.register.open("r+b") as file:
        file.write(bytes(16))


@pytest.mark.parametrize("damage", [malformed, no_header])
def test_verify_itself_says_that_nothing_can_be_read_and_what_to_do(damage: Damage, hall: CityHall) -> None:
    damage(hall)
    answer = ask(hall, "records", "verify")
    assert answer.returncode == 1
    assert "Nothing of the register register.sqlite3 can be read: it is" in answer.stderr
    assert "Restore the newest backup with `kiosk backup restore`, or ask the supplier." in answer.stderr
    assert "records verify" not in answer.stderr


def test_verify_names_what_is_good_in_a_file_whose_end_was_cut_off(hall: CityHall) -> None:
    size = int.from_bytes(hall.register.read_bytes()[16:18])
    with hall.register.open("r+b") as file:
        file.truncate((len(pages(hall)) - 1) * size)
    answer = ask(hall, "records", "verify")
    assert answer.returncode == 1
    assert "records are good" in answer.stdout
    assert "DAMAGED" in answer.stdout
    assert "only this can be read. Restore the newest backup" in answer.stderr


def broken_link(hall: CityHall) -> None:
    break_page_of(hall, 1)


def broken_pages(hall: CityHall) -> int:
    return sum(set(page) == {0xFF} for page in pages(hall))


DAMAGES = [malformed, cut_short, no_header, broken_link]
COMMANDS = [
    *("records list", "records list --check", "records find", "records show link:1", "records verify"),
    *("records readers", "records incidents", "records batches", "records report --out {out}"),
    *("clerks list", "clerks log", "clerks role taro clerk", "settings show", "settings check"),
    *("records export links --service icoca --out {out}.csv", "records import undo 1"),
]


@pytest.mark.expects_log
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_ends_with_a_sentence_on_a_damaged_register(
    command: str, filled: CityHall, tmp_path: Path
) -> None:
    for damage in DAMAGES:
        (tmp_path / damage.__name__).mkdir()
        hall = a_city_hall(tmp_path / damage.__name__)
        shutil.copytree(filled.folder, hall.folder)
        damage(hall)
        before = hall.register.read_bytes()
        answer = ask(hall, *command.format(out=hall.out / "report.xlsx").split())
        assert answer.returncode in {0, 1, 2}
        assert answer.returncode == 0 or answer.stderr or "DAMAGED" in answer.stdout
        if damage is broken_link:
            # What looks at something else does its work, and leaves its line.
            assert broken_pages(hall) == 1
        else:
            assert hall.register.read_bytes() == before, damage


@pytest.mark.parametrize("damage", DAMAGES)
def test_settings_check_says_that_the_window_would_not_open(damage: Damage, hall: CityHall) -> None:
    damage(hall)
    answer = ask(hall, "settings", "check", "--reader", "pcsc")
    assert answer.returncode == 2
    assert "problem  register: The register register.sqlite3 cannot be used: it is" in answer.stderr


@pytest.mark.parametrize("damage", DAMAGES)
def test_no_window_opens_on_a_damaged_register(damage: Damage, hall: CityHall) -> None:
    damage(hall)
    with pytest.raises(RegisterUnusable):
        wiring.build(hall.settings, practice=False)


def test_a_register_that_no_longer_says_which_it_is_is_named_and_no_command_mends_it(hall: CityHall) -> None:
    hall.change("DELETE FROM register_identity")
    for _ in range(2):
        answer = ask(hall, "records", "verify")
        assert (answer.returncode, "register_identity: not one row  DOES NOT FIT" in answer.stdout) == (1, True)
        answer = ask(hall, "clerks", "role", "yuri", "clerk")
        assert (answer.returncode, "rows are not those that it should have" in answer.stderr) == (1, True)


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["a pipe", "a folder"])
@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
def test_what_is_no_file_in_the_place_of_one_of_a_register_is_named_and_nobody_waits_for_it(
    end: str, make: Callable[[Path], None], hall: CityHall
) -> None:
    odd = hall.register.with_name(f"register.sqlite3{end}")
    odd.unlink(missing_ok=True)
    make(odd)
    before = {*names(hall.folder)}
    for words in (("clerks", "list"), ("clerks", "deactivate", "x"), ("records", "verify"), ("keys", "rotate")):
        answer = ask(hall, *words)
        assert answer.returncode == 1
        assert f"{odd.name} is {'a folder' if odd.is_dir() else 'a pipe'}, not a file" in answer.stderr, answer.stderr
        assert "Move it away, find out who made it" in answer.stderr
    assert {*names(hall.folder)} - before <= {"folder.lock", "register.lock"}
    assert before <= {*names(hall.folder)}
