"""`kiosk keys`: the key is shown by its fingerprint, and changed without a loss whenever that is stopped."""

import errno
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

from kiosk.app.callers.acting import machine_user
from kiosk.app.keys import rotation
from kiosk.app.settings import Settings
from kiosk.app.start.instance_locks import hold_for_window
from kiosk.app.store import anchor_of, open_store
from kiosk.storage.core import key_place
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.core.keys import RegisterKeys, renewed
from kiosk.storage.keys import resealing
from kiosk.storage.keys.resealing import seal_all_again
from kiosk.storage.opening.reading import reading_engine
from tests.cli.keys.key_hall import Killed, a_sealed_hall, key_file, keys, killed_at_commit, log_of, opens
from tests.fakes.around.city_hall import CityHall, names
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.command import call


@pytest.fixture(scope="module")
def as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_sealed_hall(tmp_path_factory.mktemp("hall")).folder


@pytest.fixture
def hall(as_made: Path, tmp_path: Path) -> CityHall:
    (tmp_path / "out").mkdir()
    return CityHall(shutil.copytree(as_made, tmp_path / "data"), tmp_path / "out", FakeClock())


# --- show


def test_it_shows_where_the_key_is_and_that_it_fits(hall: CityHall) -> None:
    answer = keys(hall, "show")
    assert answer.returncode == 0
    fingerprint = RegisterKeys.load(key_file(hall), create=False).fingerprint
    lines = answer.stdout.splitlines()
    assert lines[:3] == [f"from: file, {key_file(hall)}", f"key: {fingerprint}", "register: it fits the register"]
    assert "no recovery paper was made of this key" in answer.stdout


def test_the_key_of_another_register_is_told(hall: CityHall) -> None:
    key_file(hall).write_bytes(os.urandom(32))
    key_file(hall).chmod(0o600)
    answer = keys(hall, "show")
    assert answer.returncode == 1
    assert "register: it is ANOTHER REGISTER'S" in answer.stdout
    for command in (["rotate"], ["paper", "--out", hall.out / "key.txt"]):
        assert "register.key beside it is not its key" in keys(hall, *command).stderr
    assert names(hall.out) == []


def test_a_register_that_holds_nothing_yet_is_told(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path), practice=False).engine.dispose()
    answer = call("keys", "show", "--data-dir", tmp_path)
    assert answer.returncode == 0
    assert "register: nothing stands in the register yet" in answer.stdout


@pytest.mark.parametrize("command", ["show", "rotate", "paper"])
def test_without_a_register_nothing_is_made(command: str, tmp_path: Path) -> None:
    more = ["--out", str(tmp_path / "key.txt")] if command == "paper" else []
    answer = call("keys", command, *more, "--data-dir", tmp_path / "data")
    assert (answer.returncode, answer.stderr.startswith("kiosk: There is no register register.sqlite3")) == (1, True)
    assert names(tmp_path) == []


# --- rotate


def test_a_changed_key_opens_everything_and_the_old_one_nothing(hall: CityHall) -> None:
    old = key_file(hall).read_bytes()
    answer = keys(hall, "rotate")
    assert (answer.returncode, answer.stderr) == (0, "")
    fingerprint = RegisterKeys.load(key_file(hall), create=False).fingerprint
    assert f"the key {fingerprint} is in use. Make a new paper" in answer.stdout
    assert log_of(hall)[-1] == f"({machine_user()}) rotate_key key {fingerprint}"
    opens(hall)
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.lock", "register.sqlite3"]
    before = RegisterKeys.derive(old)
    sealed = [octets for (octets,) in hall.rows("SELECT sealed FROM mykey") if isinstance(octets, bytes)]
    for octets in sealed:
        with pytest.raises(StorageError):
            before.open("mykey", octets)
    assert call("keys", "rotate", "--data-dir", hall.folder).returncode == 0
    opens(hall)


def test_the_key_of_before_the_change_is_told_to_be_that(hall: CityHall) -> None:
    old = key_file(hall).read_bytes()
    assert keys(hall, "rotate").returncode == 0
    key_file(hall).write_bytes(old)
    answer = keys(hall, "show")
    assert answer.returncode == 1
    assert "register: it is this register's from before or after a change" in answer.stdout


def test_what_was_sealed_with_the_old_key_stands_in_no_file_any_more(hall: CityHall) -> None:
    sealed = [octets for (octets,) in hall.rows("SELECT sealed_account FROM link") if isinstance(octets, bytes)]
    assert sealed
    assert keys(hall, "rotate").returncode == 0
    for file in hall.folder.iterdir():
        assert not [octets for octets in sealed if octets in file.read_bytes()]


def test_a_key_is_not_changed_under_an_open_window(hall: CityHall) -> None:
    with hold_for_window(hall.register, None):
        answer = keys(hall, "rotate")
    assert answer.returncode == 1
    assert "Another window or command" in answer.stderr
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.lock", "register.sqlite3"]


def test_killed_at_any_transaction_everything_opens_and_the_next_call_ends_it(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resealing, "_BATCH", 1)
    old = key_file(hall).read_bytes()
    for number in (1, 4, 12, 19):
        with killed_at_commit(number), pytest.raises(Killed):
            keys(hall, "rotate")
        assert key_file(hall).read_bytes() == old
        opens(hall)
    assert "a change of the key has not ended" in keys(hall, "show").stdout
    assert "Call `kiosk keys rotate` first" in keys(hall, "paper", "--out", hall.out / "key.txt").stderr
    answer = keys(hall, "rotate")
    assert answer.stdout.startswith("a change of the key was begun before; it goes on\n")
    assert key_file(hall).read_bytes() != old
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.lock", "register.sqlite3"]
    assert [line for line in log_of(hall) if "rotate_key" in line] == [log_of(hall)[-2]]
    opens(hall)


@pytest.mark.parametrize(
    ("fitting", "said"), [(0, "The desk's log could not be written"), (1, "It opens with both keys")]
)
def test_where_the_disk_is_full_nothing_is_lost_and_the_next_call_goes_on(
    fitting: int, said: str, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resealing, "_BATCH", 1)
    left = iter(range(fitting))

    def full(_: Connection) -> None:
        if next(left, None) is None:
            raise OperationalError("COMMIT", None, sqlite3.OperationalError("database or disk is full"))

    event.listen(Engine, "commit", full)
    try:
        answer = keys(hall, "rotate")
    finally:
        event.remove(Engine, "commit", full)
    assert (answer.returncode, said in answer.stderr) == (1, True)
    opens(hall)
    assert keys(hall, "rotate").returncode == 0
    opens(hall)


def before_the_new_key(place: KeyPlace, secret: bytes, before: Callable[[], None]) -> None:
    """Its line in the log is there."""
    before()
    raise Killed


def before_it_takes_the_place(place: KeyPlace) -> None:
    raise Killed


@pytest.mark.parametrize(
    ("name", "death"), [("write_next", before_the_new_key), ("take_next", before_it_takes_the_place)]
)
def test_killed_at_the_key_s_own_files_nothing_is_lost(
    name: str, death: Callable[..., None], hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(KeyPlace, name, death)
        with pytest.raises(Killed):
            keys(hall, "rotate")
    opens(hall)
    assert keys(hall, "rotate").returncode == 0
    opens(hall)
    assert len([line for line in log_of(hall) if "rotate_key" in line]) == 1


def planted(hall: CityHall) -> bytes:
    """By somebody who knows the key and may write in the folder: the half that cards have signed, and one of theirs."""
    secret = renewed(key_file(hall).read_bytes())
    following = hall.folder / "register.key.new"
    following.write_bytes(secret)
    following.chmod(0o600)
    return secret


@pytest.mark.parametrize("is_after_another_change", [False, True])
def test_a_next_key_to_which_the_register_has_begun_no_change_is_refused(
    is_after_another_change: bool, hall: CityHall
) -> None:
    if is_after_another_change:
        assert keys(hall, "rotate").returncode == 0
    key, secret = key_file(hall).read_bytes(), planted(hall)
    sealed = hall.rows("SELECT sealed FROM mykey")
    for command in (["keys", "rotate"], ["records", "list"], ["keys", "show"], ["records", "verify"]):
        answer = call(*command, "--data-dir", hall.folder)
        assert (answer.returncode, "to which this register has begun no change" in answer.stderr) == (1, True), command
    with pytest.raises(StorageError, match="begun no change"):
        open_store(hall.settings, practice=False)
    assert (key_file(hall).read_bytes(), hall.rows("SELECT sealed FROM mykey")) == (key, sealed)
    (hall.folder / "register.key.new").unlink()
    assert keys(hall, "rotate").returncode == 0
    assert key_file(hall).read_bytes() != secret
    opens(hall)


def test_a_next_key_that_was_put_in_the_place_of_the_begun_one_is_refused(hall: CityHall) -> None:
    with killed_at_commit(4), pytest.raises(Killed):
        keys(hall, "rotate")
    following = hall.folder / "register.key.new"
    begun = following.read_bytes()
    planted(hall)
    assert "begun no change" in keys(hall, "rotate").stderr
    following.write_bytes(begun)
    assert keys(hall, "rotate").returncode == 0
    assert key_file(hall).read_bytes() == begun


def test_a_line_that_somebody_without_the_key_wrote_begins_no_change(hall: CityHall) -> None:
    about = f"key {RegisterKeys.derive(planted(hall)).fingerprint}"
    hall.execute(
        "INSERT INTO desk_event (number, at, action, about, counter, chain) SELECT 1 + coalesce(max(number), 0), "  # noqa: S608
        f"'2026-06-10 01:00:00.000000', 'begin_key_change', '{about}', 'office', zeroblob(32) FROM desk_event"
    )
    assert "begun no change" in keys(hall, "rotate").stderr


def test_a_next_key_that_was_changed_during_the_change_never_becomes_the_key(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = key_file(hall).read_bytes()

    def meanwhile(engine: Engine, keys: RegisterKeys, step: Callable[[int], None]) -> list[str]:
        planted(hall)
        return seal_all_again(engine, keys, step)

    monkeypatch.setattr(rotation, "seal_all_again", meanwhile)
    answer = keys(hall, "rotate")
    assert (answer.returncode, "was changed while the key was" in answer.stderr) == (1, True)
    assert key_file(hall).read_bytes() == old


def begun_and_killed(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    """After its first values were sealed again."""
    with monkeypatch.context() as patch:
        patch.setattr(resealing, "_BATCH", 1)
        with killed_at_commit(4), pytest.raises(Killed):
            keys(hall, "rotate")


TAMPERED = {
    "the whole line": "DELETE FROM desk_event WHERE action = 'begin_key_change'",
    "its counter": "UPDATE desk_event SET counter = 'x' WHERE action = 'begin_key_change'",
    "its action": "UPDATE desk_event SET action = 'list_records' WHERE action = 'begin_key_change'",
    "its moment": "UPDATE desk_event SET at = 'x' WHERE action = 'begin_key_change'",
    "its seal": "UPDATE desk_event SET chain = 'x' WHERE action = 'begin_key_change'",
    "its key": "UPDATE desk_event SET about = 'key BBBB-BBBB-BBBB' WHERE action = 'begin_key_change'",
}


@pytest.mark.expects_log
@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED.keys())
def test_a_change_under_way_goes_on_although_the_line_of_its_beginning_does_not_fit(
    change: str, hall: CityHall, monkeypatch: pytest.MonkeyPatch, unexpected_log_lines: list[str]
) -> None:
    begun_and_killed(hall, monkeypatch)
    hall.execute(change)
    assert call("records", "list", "--data-dir", hall.folder).returncode == 0
    assert "no line of the desk's log that fits tells that the change to it was begun" in unexpected_log_lines[0]
    verified = call("records", "verify", "--data-dir", hall.folder)
    assert (verified.returncode, "desk" in verified.stdout) == (1, True)
    assert keys(hall, "rotate").stdout.startswith("a change of the key was begun before; it goes on\n")
    assert not (hall.folder / "register.key.new").exists()
    assert keys(hall, "show").returncode == 0


@pytest.mark.expects_log
def test_a_change_that_an_earlier_version_has_begun_goes_on_and_gets_its_line(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch, unexpected_log_lines: list[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "note_key", lambda *_, **__: None)
        begun_and_killed(hall, monkeypatch)
    opens(hall)
    begun_and_killed(hall, monkeypatch)
    unexpected_log_lines.clear()
    opens(hall)
    assert unexpected_log_lines == []
    assert keys(hall, "rotate").returncode == 0
    acts = [line.split()[1] for line in log_of(hall)]
    assert [act for act in acts if act.endswith(("key", "key_change"))] == ["begin_key_change", "rotate_key"]
    opens(hall)


@pytest.mark.expects_log
def test_a_window_of_an_earlier_version_may_have_sealed_the_anchor_alone(hall: CityHall) -> None:
    secret = key_file(hall).read_bytes()
    following = RegisterKeys.derive(planted(hall)).after(RegisterKeys.derive(secret), KeyPlace(key_file(hall)))
    engine = reading_engine(hall.register)
    anchor_of(engine, following, hall.register).renew()
    engine.dispose()
    opens(hall)
    assert keys(hall, "rotate").returncode == 0
    opens(hall)


@pytest.mark.parametrize("way", ["copy", "hard link", "link", "other length"])
def test_a_next_key_that_is_the_key_itself_stops_no_change(way: str, hall: CityHall) -> None:
    key, following = key_file(hall), hall.folder / "register.key.new"
    old = key.read_bytes()
    match way:
        case "copy":
            shutil.copy(key, following)
        case "hard link":
            following.hardlink_to(key)
        case "link":
            following.symlink_to(key)
        case _:
            following.write_bytes(old * 2)
    answer = keys(hall, "rotate")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("register.key.new was the key itself, and led to no other one")
    assert RegisterKeys.derive(key.read_bytes()).cipher_key != RegisterKeys.derive(old).cipher_key
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.lock", "register.sqlite3"]
    opens(hall)


@pytest.mark.parametrize("is_hard", [True, False])
def test_a_next_key_that_became_another_name_of_a_file_costs_no_key(
    is_hard: bool, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, following = key_file(hall), hall.folder / "register.key.new"
    old, take = key.read_bytes(), KeyPlace.take_next

    def linked(place: KeyPlace) -> None:
        following.rename(hall.out / "kept")
        following.hardlink_to(key) if is_hard else following.symlink_to(hall.out / "kept")
        take(place)

    monkeypatch.setattr(KeyPlace, "take_next", linked)
    answer = keys(hall, "rotate")
    assert (answer.returncode, "is another name of a file" in answer.stderr) == (1, True)
    assert (key.read_bytes(), key.is_symlink()) == (old, False)


def test_a_key_that_is_another_one_than_that_to_which_the_change_has_led_is_told(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, take = key_file(hall).read_bytes(), KeyPlace.take_next

    def put_back(place: KeyPlace) -> None:
        take(place)
        place.file.write_bytes(old)

    monkeypatch.setattr(KeyPlace, "take_next", put_back)
    answer = keys(hall, "rotate")
    assert (answer.returncode, "is not the key to which this change has led" in answer.stderr) == (1, True)
    assert "is in use" not in answer.stdout


def test_a_copy_of_the_key_that_systemd_gives_stops_no_change(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    given, following = hall.out / "register.key", hall.folder / "register.key.new"
    key_file(hall).rename(given)
    shutil.copy(given, following)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(hall.out))
    answer = call("keys", "rotate", "--data-dir", hall.folder, environment={"KIOSK_KEY_SOURCE": "credential"})
    assert (answer.returncode, "everything is sealed with the new key" in answer.stdout) == (0, True)
    assert following.read_bytes() != given.read_bytes()


def test_a_value_that_was_changed_from_outside_is_left_and_named(hall: CityHall) -> None:
    hall.change("UPDATE link SET sealed_codes = 'no octets' WHERE id = 2")
    answer = keys(hall, "rotate")
    assert answer.returncode == 0
    assert "link 2: sealed_codes opens with neither key and was left as it was" in answer.stdout
    assert hall.rows("SELECT sealed_codes FROM link WHERE id = 2") == [("no octets",)]


def test_a_key_that_systemd_gives_is_changed_in_two_calls(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    given, following = hall.out / "register.key", hall.folder / "register.key.new"
    key_file(hall).rename(given)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(hall.out))

    def rotate() -> subprocess.CompletedProcess[str]:
        return call("keys", "rotate", "--data-dir", hall.folder, environment={"KIOSK_KEY_SOURCE": "credential"})

    first = rotate()
    assert first.returncode == 0
    assert f"systemd still gives the old one: encrypt {following} with `systemd-creds encrypt" in first.stdout
    assert following.stat().st_mode & 0o777 == 0o600
    assert rotate().stdout.startswith("a change of the key was begun before; it goes on\n")
    given.write_bytes(following.read_bytes())
    source = {"KIOSK_KEY_SOURCE": "credential"}
    assert "has not ended" in call("keys", "show", "--data-dir", hall.folder, environment=source).stdout
    last = rotate()
    assert "To change the key once more, call again" in last.stdout
    assert "is in use. Make a new paper" in last.stdout
    assert not following.exists()
    given.rename(key_file(hall))
    opens(hall)


def test_many_rows_are_sealed_again_in_several_transactions(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resealing, "_BATCH", 1)
    secret, steps = key_file(hall).read_bytes(), list[int]()
    place = KeyPlace(key_file(hall))
    following = RegisterKeys.derive(renewed(secret)).after(RegisterKeys.derive(secret), place)
    store = open_store(hall.settings, practice=False)
    assert seal_all_again(store.engine, following, steps.append) == []
    store.engine.dispose()
    # Two rows of each of six columns, none of the others, and an empty batch at the end of each.
    assert [sum(steps), len(steps)] == [12, 6 * 3 + 3]


@pytest.mark.expects_log
def test_a_register_that_was_changed_while_its_key_was_gets_no_new_anchor(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed_meanwhile(*arguments: Any) -> Any:
        hall.execute("UPDATE ledger SET identity = x'00'")
        return seal_all_again(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "seal_all_again", changed_meanwhile)
        answer = keys(hall, "rotate")
    assert (answer.returncode, "another one than was used here last" in answer.stderr) == (1, True)
    assert "another one than was used here last" in call("records", "verify", "--data-dir", hall.folder).stdout


@pytest.mark.parametrize("where", ["nowhere", "register.key.new", "no/folder"])
def test_a_link_that_leads_nowhere_is_told_before_any_line_is_written(where: str, hall: CityHall) -> None:
    (hall.folder / "register.key.new").symlink_to(where)
    before = log_of(hall)
    for _ in range(2):
        answer = keys(hall, "rotate")
        assert answer.returncode == 1
        assert "register.key.new" in answer.stderr
        assert "Name a new file" not in answer.stderr
    assert log_of(hall)[len(before) :] == []
    (hall.folder / "register.key.new").unlink()
    assert keys(hall, "rotate").returncode == 0
    opens(hall)


def test_where_the_next_key_cannot_be_written_no_line_says_that_it_was(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(key_place, "fill", refused)
        answer = keys(hall, "rotate")
    assert (answer.returncode, "there is no room left" in answer.stderr) == (1, True)
    assert not [line for line in log_of(hall) if "begin_key_change" in line]
    opens(hall)
