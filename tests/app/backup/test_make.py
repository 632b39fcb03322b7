"""A backup is consistent, sealed, read again, never over another file, and kept by a rule."""

import errno
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from kiosk.app import store as app_store
from kiosk.app.backup import make
from kiosk.app.backup.make import BackupFailed, BackupMade, make_backup
from kiosk.app.backup.places import BackupPlace, backup_name, newest_of, places_for, places_of
from kiosk.app.backup.unpack import unpacked
from kiosk.app.clock import SystemClock
from kiosk.app.settings_loading import load
from kiosk.app.store import open_store
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.files import durable, folder_lock
from kiosk.files.backup import medium
from kiosk.files.backup.sealing import secret_keys_in
from kiosk.storage.core import online_copy
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.online_copy import CopySummary, check_copy, copy_register
from kiosk.storage.keys import copy_key
from kiosk.storage.opening import troubles
from tests.fakes.around.city_hall import CityHall, a_city_hall, a_copy_of, names
from tests.fakes.office.backups import NIGHT, BackedUpHall, backed_up, days_later
from tests.fakes.process.command import call
from tests.fakes.process.disk import no_file_beyond

ACCOUNT = "AB345678901234567"


@pytest.fixture(scope="module")
def of_one_link(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    hall = a_city_hall(tmp_path_factory.mktemp("made"))
    hall.link(0, ACCOUNT)
    return hall


@pytest.fixture
def hall(of_one_link: CityHall, tmp_path: Path) -> CityHall:
    return a_copy_of(of_one_link, tmp_path)


@pytest.fixture
def city(hall: CityHall, tmp_path: Path) -> BackedUpHall:
    return backed_up(hall, tmp_path)


def counts(city: BackedUpHall, file: Path) -> tuple[int, int]:
    with unpacked(file, secret_keys_in(city.secret), None) as found:
        return found.manifest.counts["reservation"], found.manifest.counts["link"]


def test_a_backup_holds_all_and_shows_nothing(city: BackedUpHall) -> None:
    file = city.made()
    assert file.name.startswith("kiosk-1番-")
    assert file.name.endswith("-20260610T190000.age")
    assert file.stat().st_mode & 0o777 == 0o600
    octets = file.read_bytes()
    assert octets.startswith(b"age-encryption.org/v1\n")
    for shown in (b"SQLite", b"register", b"manifest", city.hall.register.with_suffix(".key").read_bytes()):
        assert shown not in octets
    digest = file.with_name(f"{file.name}.sha256").read_text()
    assert digest == f"{sha256(octets).hexdigest()}  {file.name}\n"
    assert counts(city, file) == (1, 1)
    assert names(city.hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.sqlite3"]


def test_what_stands_in_the_journal_alone_is_in_the_backup(city: BackedUpHall, hall: CityHall) -> None:
    store = open_store(hall.settings, practice=False)
    with store.engine.connect():
        # While somebody reads, what is written stays in the journal.
        hall.link(1, "CD345678901234567")
        assert hall.register.with_name("register.sqlite3-wal").stat().st_size
        assert counts(city, city.made()) == (2, 2)
    store.engine.dispose()


def test_a_backup_is_of_one_moment_however_much_is_recorded_meanwhile(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(online_copy, "_PAGES", 1)
    recorded = iter(range(1, 4))
    after = []

    def meanwhile() -> None:
        if (holder := next(recorded, None)) is not None:
            hall.link(holder, f"CD34567890123456{holder}")
            after.append(holder)

    (made,) = make_backup(city.settings, places_of(city.settings), NIGHT, practice=False, between=meanwhile)
    assert isinstance(made, BackupMade)
    assert after == [1, 2, 3]
    assert counts(city, made.file) == (1, 1)
    assert hall.rows("SELECT count(*) FROM link") == [(4,)]


def test_no_change_of_the_key_begins_while_the_register_is_copied(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    told = []

    def copied(file: Path, copy: Path, between: Callable[[], None]) -> None:
        told.append(call("keys", "rotate", "--data-dir", hall.folder))
        copy_register(file, copy, between)

    monkeypatch.setattr(make, "copy_register", copied)
    file = city.made()
    assert (told[0].returncode, "Another command uses" in told[0].stderr) == (1, True)
    assert counts(city, file) == (1, 1)


def test_where_nothing_is_locked_a_change_of_the_key_meanwhile_is_noticed(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copied(file: Path, copy: Path, between: Callable[[], None]) -> None:
        (hall.folder / "register.key.new").write_bytes((hall.folder / "register.key").read_bytes())
        copy_register(file, copy, between)

    monkeypatch.setattr(make, "copy_register", copied)
    with pytest.raises(UserError, match="kiosk keys rotate"):
        city.make()
    assert names(city.place) == []


@pytest.mark.parametrize("end", ["ASC", "DESC"])
def test_a_copy_of_which_the_key_opens_only_a_part_is_no_backup(
    end: str, city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    for holder in range(1, 3):
        hall.link(holder, f"CD34567890123456{holder}")
    monkeypatch.setattr(copy_key, "_TRIED", 1)
    hall.change(f"UPDATE mykey SET sealed = zeroblob(40) WHERE id = (SELECT id FROM mykey ORDER BY id {end} LIMIT 1)")  # noqa: S608
    with pytest.raises(StorageError, match="do not belong together"):
        city.make()


def test_the_citys_sheets_and_authorities_are_in_the_backup(city: BackedUpHall, hall: CityHall) -> None:
    (hall.folder / "spots.csv").write_text("a sheet")
    (hall.folder / "trust").mkdir()
    (hall.folder / "trust" / "one.pem").write_text("an authority")
    with unpacked(city.made(), secret_keys_in(city.secret), None) as found:
        assert (found.folder / "spots.csv").read_text() == "a sheet"
        assert (found.folder / "trust" / "one.pem").read_text() == "an authority"
        assert not (found.folder / "register.key").exists()
        assert found.secret == (hall.folder / "register.key").read_bytes()


# --- what cannot be


def failed(city: BackedUpHall, **more: object) -> str:
    results = [result for result in city.make(**more) if isinstance(result, BackupFailed)]  # type: ignore[arg-type]
    assert len(results) == 1
    return results[0].why


def test_a_full_place_is_told_and_nothing_is_left_there(city: BackedUpHall, hall: CityHall) -> None:
    city.made()
    before = names(city.place)
    # The copy fits in, and the archive does not.
    with no_file_beyond(hall.register.stat().st_size):
        (result,) = city.make(days_later(1))
    assert isinstance(result, BackupFailed)
    assert "it would be too large for the place" in result.why
    assert "Nothing was left there" in result.why
    assert names(city.place) == before
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.sqlite3"]


def test_a_place_that_is_away_does_not_stop_the_other_one(city: BackedUpHall) -> None:
    results = city.make(backup_stick="KIOSK")
    assert [type(result) for result in results] == [BackupMade, BackupFailed]
    assert failed(city, backup_dir=city.place / "gone").startswith(f"The folder {city.place}/gone is not there")


def test_a_stick_is_found_by_its_label(city: BackedUpHall) -> None:
    stick = city.place / "KIOSK"
    settings = replace(city.settings, backup_dir=None, backup_stick="KIOSK")
    assert places_of(settings, lambda: (city.place / "OTHER", stick)) == (BackupPlace("stick KIOSK", stick),)
    assert places_of(settings, lambda: (city.place / "OTHER",)) == (BackupPlace("stick KIOSK", None),)


def test_what_reads_otherwise_than_it_was_written_is_no_backup(
    city: BackedUpHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def otherwise(file: Path, between: Callable[[], None]) -> str:
        return "0" * 64

    monkeypatch.setattr(medium, "digest_of", otherwise)
    assert "the medium is at fault" in failed(city)
    assert names(city.place) == []


@pytest.mark.parametrize("is_full", [True, False])
def test_without_its_digest_a_backup_does_not_stay_either(
    city: BackedUpHall, monkeypatch: pytest.MonkeyPatch, *, is_full: bool
) -> None:
    def no_room(part: Path, octets: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    there = []
    if is_full:
        monkeypatch.setattr(durable, "fill", no_room)
    else:
        name = f"{backup_name(city.settings, NIGHT, practice=False).file}.sha256"
        (city.place / name).mkdir()
        there = [name]
    told = failed(city)
    assert "its digest" in told
    assert "No backup was made there" in told
    assert names(city.place) == there


def test_a_backup_never_takes_the_place_of_another_file(city: BackedUpHall) -> None:
    file = city.made()
    octets = file.read_bytes()
    assert "is there already" in failed(city)
    assert file.read_bytes() == octets


def test_one_that_is_ended_leaves_nothing(city: BackedUpHall, hall: CityHall) -> None:
    class Ended(Exception):
        pass

    def end(asked: Iterator[int], at: int) -> None:
        if next(asked) == at:
            raise Ended

    for at in range(5):
        with pytest.raises(Ended):
            make_backup(
                city.settings, places_of(city.settings), NIGHT, practice=False, between=partial(end, count(), at)
            )
        assert names(city.place) == []
        assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.sqlite3"]


def test_without_a_public_key_nothing_is_made(city: BackedUpHall) -> None:
    with pytest.raises(UsageError, match="kiosk backup new-key"):
        city.make(backup_recipients=())


def test_a_register_under_another_key_is_no_backup(city: BackedUpHall, hall: CityHall) -> None:
    (hall.folder / "register.key").write_bytes(bytes(range(32)))
    with pytest.raises(StorageError, match=r"register\.key beside it is not its key"):
        city.make()
    assert names(city.place) == []


@pytest.mark.parametrize(("is_emptied", "said"), [(True, "it holds nothing, although"), (False, "it is not there")])
def test_what_every_command_says_of_a_register_a_backup_says_too(
    is_emptied: bool, said: str, city: BackedUpHall, hall: CityHall
) -> None:
    hall.register.unlink()
    if is_emptied:
        hall.register.touch()
    answer = city.call("make")
    assert (answer.returncode, said in answer.stderr) == (1, True)
    assert names(city.place) == []


def test_without_room_for_the_copy_that_is_said(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(troubles, "_is_full", Path.is_dir)
    with no_file_beyond(hall.register.stat().st_size // 2), pytest.raises(StorageError) as told:
        city.make()
    assert "could not be copied: there is no room left on its disk. No backup was made" in str(told.value)
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.sqlite3"]


def test_a_damaged_register_is_no_backup(city: BackedUpHall, hall: CityHall) -> None:
    octets = bytearray(hall.register.read_bytes())
    octets[8192 : len(octets) // 2] = bytes(len(octets) // 2 - 8192)
    hall.register.write_bytes(octets)
    with pytest.raises(StorageError, match="it is damaged"):
        city.make()
    assert names(city.place) == []
    assert names(hall.folder) == ["folder.lock", "register.anchor", "register.key", "register.sqlite3"]


def test_no_register_is_made_where_there_is_none(tmp_path: Path, city: BackedUpHall) -> None:
    answer = city.call("make", data_dir=tmp_path / "mistyped")
    assert answer.returncode == 1
    assert "There is no register register.sqlite3" in answer.stderr
    assert not (tmp_path / "mistyped").exists()


@pytest.mark.parametrize("name", [".hidden.pem", "\udcff.pem"])
def test_what_could_not_be_restored_is_not_made(name: str, city: BackedUpHall, hall: CityHall) -> None:
    (hall.folder / "trust").mkdir()
    (hall.folder / "trust" / name).touch()
    with pytest.raises(UserError, match="cannot be in a backup under this name"):
        city.make()


# --- which are kept


def test_the_rule_takes_old_ones_of_this_register_away_and_nothing_else(city: BackedUpHall, tmp_path: Path) -> None:
    others = ["kiosk-1番-00000000-20250101T190000.age", "kiosk-2番-00000000-20250101T190000.age", "letter.age", "a.txt"]
    for name in others:
        (city.place / name).write_text("another's")
    settings = replace(city.settings, backup_days=2, backup_weeks=0)
    for day in range(4):
        make_backup(settings, places_of(settings), days_later(day), practice=False)
    left = [name for name in names(city.place) if name not in others]
    assert [name.partition("-2026")[2] for name in left] == [
        *("0612T190000.age", "0612T190000.age.sha256"),
        *("0613T190000.age", "0613T190000.age.sha256"),
    ]
    assert set(others) < set(names(city.place))


@pytest.mark.parametrize("is_other_machine", [False, True])
def test_a_restored_copy_never_takes_the_backups_of_the_first_one_away(
    city: BackedUpHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_other_machine: bool
) -> None:
    settings = replace(city.settings, backup_days=1, backup_weeks=0)
    first = city.made()
    if is_other_machine:
        (tmp_path / "machine-id").write_text("0123456789abcdef0123456789abcdef")
        monkeypatch.setattr(app_store, "MACHINE_NUMBER", tmp_path / "machine-id")
        copy = settings
    else:
        copy = replace(settings, data_dir=tmp_path / "drill")
        assert city.restore(first, data_dir=copy.data_dir).returncode == 0
    for day in (1, 2):
        make_backup(copy, places_of(copy), days_later(day), practice=False)
    assert first in city.place.iterdir()
    assert len(list(city.place.glob("*.age"))) == 2
    assert newest_of(places_of(copy), backup_name(copy, NIGHT, practice=False), NIGHT) is None


def test_backups_of_a_clock_that_was_ahead_take_no_day_of_the_rule_and_stay(city: BackedUpHall) -> None:
    settings = replace(city.settings, backup_days=2, backup_weeks=0)
    for day in (400, 401, 0, 1, 2):
        make_backup(settings, places_of(settings), days_later(day), practice=False)
    assert [name.partition("-202")[2] for name in names(city.place) if name.endswith(".age")] == [
        *("60611T190000.age", "60612T190000.age"),
        *("70715T190000.age", "70716T190000.age"),
    ]


@pytest.mark.parametrize("days", [3650, 200])
def test_a_clock_that_is_far_ahead_takes_the_one_that_counts_never_away(city: BackedUpHall, days: int) -> None:
    settings = replace(city.settings, backup_days=1, backup_weeks=1)
    counts = city.made()
    for day in (days, days + 1, days + 2, days + 3):
        make_backup(settings, places_of(settings), days_later(day), practice=False)
    assert counts in city.place.iterdir()
    make_backup(settings, places_of(settings), days_later(0) + timedelta(hours=1), practice=False)
    assert counts in city.place.iterdir()


def test_a_clock_years_ahead_takes_nothing_away(city: BackedUpHall) -> None:
    settings = replace(city.settings, backup_days=1, backup_weeks=0)
    for day in (3650, 3651, 3652):
        make_backup(settings, places_of(settings), days_later(day), practice=False)
    assert len([*city.place.glob("*.age")]) == 3


def test_one_that_cannot_be_taken_away_keeps_its_file_and_stops_no_other(city: BackedUpHall) -> None:
    settings = replace(city.settings, backup_days=1, backup_weeks=0)
    old = [city.made(days_later(day)) for day in range(3)]
    digest = old[1].with_name(f"{old[1].name}.sha256")
    digest.unlink()
    digest.mkdir()
    answer = make_backup(settings, places_of(settings), days_later(5), practice=False)
    (made,) = answer
    assert isinstance(made, BackupMade)
    assert made.why is not None
    assert f"{digest.name} cannot be taken away" in made.why
    assert [file.exists() for file in old] == [False, True, False]


def test_a_backup_that_was_made_is_printed_though_an_old_one_cannot_be_taken_away(city: BackedUpHall) -> None:
    old = city.made(SystemClock().now() - timedelta(days=3))
    digest = old.with_name(f"{old.name}.sha256")
    digest.unlink()
    digest.mkdir()
    answer = city.call("make", environment={"KIOSK_BACKUP_DAYS": "1", "KIOSK_BACKUP_WEEKS": "0"})
    assert answer.returncode == 1
    assert "1 reservations, 1 links" in answer.stdout
    assert "cannot be taken away" in answer.stderr


def test_where_one_is_put_by_hand_none_is_taken_away(city: BackedUpHall) -> None:
    settings = replace(city.settings, backup_days=1, backup_weeks=0)
    for day in range(3):
        make_backup(settings, places_for(settings, city.place), days_later(day), practice=False)
    assert len(list(city.place.glob("*.age"))) == 3


# --- at the command line


def test_make_list_and_verify_say_what_is_there(city: BackedUpHall, hall: CityHall) -> None:
    hall.clock.go_on(minutes=5)
    answer = city.call("make")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "1 reservations, 1 links, the newest of 2026-06-10 10:00:00" in answer.stdout
    (file,) = city.place.glob("*.age")
    answer = city.call("list")
    assert answer.returncode == 0
    assert f"folder {city.place}:\n" in answer.stdout
    assert f"0 days old  0.3 MB  digest fits  made here  {file.name}" in answer.stdout.replace("0.4 MB", "0.3 MB")
    answer = city.call("verify", file)
    assert (answer.returncode, answer.stdout.splitlines()[0][:30]) == (0, "the file is as it was written;")
    answer = city.call("verify", file, "--identity", city.secret)
    assert answer.returncode == 0
    assert "2 records checked, 0 do not fit" in answer.stdout


def test_a_backup_whose_line_cannot_be_written_is_not_made(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A restore begins to ask when the register was copied already."""
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    with ExitStack() as asking:

        def check(copy: Path, between: Callable[[], None]) -> CopySummary:
            asking.enter_context(folder_lock.alone(hall.folder))
            return check_copy(copy, between)

        monkeypatch.setattr(make, "check_copy", check)
        answer = city.call("make")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "Nothing was changed by this" in answer.stderr
    assert names(city.place) == []


def test_a_backup_is_in_the_log_before_it_has_its_name(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_killed(part: Path, file: Path, mode: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(medium, "give_name", is_killed)
    with suppress(KeyboardInterrupt):
        city.call("make")
    ((about,),) = hall.rows("SELECT about FROM desk_event WHERE action = 'back_up'")
    assert str(about).startswith("1 backups kiosk-")


def test_where_one_line_cannot_be_written_the_other_backups_are_told(city: BackedUpHall, tmp_path: Path) -> None:
    noted = count()

    def note(_name: str) -> None:
        if next(noted):
            raise UserError("Another command has it.")

    other = tmp_path / "other"
    other.mkdir()
    places = (*places_of(city.settings, lambda: ()), BackupPlace("stick X", other))
    results = make_backup(city.settings, places, NIGHT, practice=False, note=note)
    assert [type(result) for result in results] == [BackupMade, BackupFailed]
    assert len(names(city.place)) == 2
    assert names(other) == []


def test_a_backup_of_a_clock_that_was_ahead_is_named_in_the_list(city: BackedUpHall) -> None:
    file = city.made(SystemClock().now() + timedelta(days=400))
    answer = city.call("list")
    assert answer.returncode == 0
    assert "  NOT YET  " in answer.stdout
    assert f"folder {city.place}: 1 dated later than now, like {file.name}: the clock was ahead" in answer.stderr


def test_the_list_says_whose_each_backup_is(city: BackedUpHall, hall: CityHall) -> None:
    city.made()
    (city.place / "kiosk-1番-0123abcd-20260611T190000.age").write_bytes(b"another's")
    told = city.call("list").stdout.splitlines()
    assert [line.split("  ")[5] for line in told[1:]] == ["MADE ELSEWHERE, by 0123abcd", "made here"]
    (hall.folder / "register.key").unlink()
    told = city.call("list").stdout.splitlines()
    assert told[1].split("  ")[5] == "made by 0123abcd"


def test_a_place_that_is_away_is_an_error_of_the_list_too(city: BackedUpHall) -> None:
    away = {"KIOSK_BACKUP_DIR": str(city.place / "gone")}
    answer = city.call("list", environment=away)
    assert (answer.returncode, "is not there: is the share mounted?" in answer.stderr) == (1, True)


def test_a_changed_octet_is_found_with_and_without_the_key(city: BackedUpHall) -> None:
    file = city.made()
    octets = bytearray(file.read_bytes())
    octets[-1] ^= 1
    file.write_bytes(octets)
    answer = city.call("verify", file)
    assert answer.returncode == 1
    assert "is damaged: it is not what" in answer.stderr
    answer = city.call("list")
    assert answer.returncode == 1
    assert "DOES NOT FIT" in answer.stdout
    Path(f"{file}.sha256").unlink()
    answer = city.call("verify", file)
    assert answer.returncode == 1
    assert "only the secret key can check it" in answer.stderr
    answer = city.call("verify", file, "--identity", city.secret)
    assert answer.returncode == 1
    assert "is no backup, or is damaged" in answer.stderr


def test_a_record_that_does_not_fit_is_named_in_the_backup_too(city: BackedUpHall, hall: CityHall) -> None:
    hall.change("UPDATE link SET service = 'paypay_charge'")
    answer = city.call("verify", city.made(), "--identity", city.secret)
    assert answer.returncode == 1
    assert "DOES NOT FIT: service" in answer.stdout


def test_a_key_pair_is_made_and_its_secret_is_not_printed(tmp_path: Path, city: BackedUpHall) -> None:
    file = tmp_path / "new.key"
    answer = call("backup", "new-key", "--out", file)
    assert answer.returncode == 0
    secret = file.read_text().splitlines()[1]
    assert secret not in answer.stdout + answer.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    public = answer.stdout.split('"')[1]
    assert len(secret_keys_in(file)) == 1
    (made,) = city.make(backup_recipients=(public,))
    assert isinstance(made, BackupMade)
    with unpacked(made.file, secret_keys_in(file), None) as found:
        assert found.manifest.counts["link"] == 1
    again = call("backup", "new-key", "--out", file)
    assert again.returncode == 2
    assert file.read_text().splitlines()[1] == secret


def test_a_secret_key_in_the_settings_is_refused_and_not_shown(city: BackedUpHall) -> None:
    secret = city.secret.read_text().splitlines()[1]
    with pytest.raises(UserError, match="a secret key stands where the public one belongs") as told:
        load_with(secret)
    assert secret not in str(told.value)


@pytest.mark.parametrize("text", ["age1", "hello", "age1" + "q" * 58, "ssh-rsa x", "age1a,age1b"])
def test_what_is_no_public_key_is_refused_when_the_settings_are_read(text: str) -> None:
    with pytest.raises(UserError, match=r"backup_recipients \(command line\): .* is no public key"):
        load_with(text)


def load_with(text: str) -> None:
    load(backup_recipients=text)
