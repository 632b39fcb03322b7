"""The drill: a day at the counter, a backup, a crash, a restore elsewhere; and whatever must not be restored."""

import errno
import io
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.app.backup import commands, restore, telling
from kiosk.app.backup.standing import register_mark
from kiosk.app.callers.acting import machine_user
from kiosk.app.clock import SystemClock
from kiosk.app.keys.rotation import rotate
from kiosk.app.records import verify_command
from kiosk.app.start.instance_locks import hold_for_window
from kiosk.app.store import open_store
from kiosk.domain.staff.account_answers import RecoveryOffered
from kiosk.domain.staff.clerks import Clerk, NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.errors import UserError
from kiosk.files import folder_lock
from kiosk.files.backup import exchange
from kiosk.files.backup.archive import members_in
from kiosk.files.backup.exchange import READY
from kiosk.files.backup.manifest import MANIFEST
from kiosk.files.backup.sealing import new_key_pair, public_key, seal, secret_keys_in
from kiosk.files.backup.sealing import opened as unsealed
from kiosk.files.folder_lock import FolderInUse, alone
from kiosk.nfc.practice.authority import Authority
from kiosk.storage.core.engine import newest_revision
from kiosk.storage.core.key_place import KeyPlace, beside
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.city_hall import CityHall, a_city_hall, a_copy_of, names
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.backups import NIGHT, BackedUpHall, backed_up
from tests.fakes.process.command import call
from tests.fakes.process.sqlite import opened

ACCOUNTS = [f"AB34567890123456{number}" for number in range(6)]


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    """Two links, one of them handed over, and a clerk."""
    hall = a_city_hall(tmp_path_factory.mktemp("morning"))
    hall.link(0, ACCOUNTS[0])
    hall.clock.go_on(minutes=60 * 24)
    hall.export("morning.csv")
    hall.link(1, ACCOUNTS[1])
    store = open_store(hall.settings, practice=False)
    # Of the clock by which the commands of this day leave their lines.
    clerks = SqlClerks(store.engine, store.keys, "office", SystemClock())
    clerks.add(NewClerk("hanako", "山田花子", Role.ADMINISTRATOR), Passphrase.typed("correct horse battery"), Owner())
    store.engine.dispose()
    return hall


@pytest.fixture
def hall(morning: CityHall, tmp_path: Path) -> CityHall:
    return a_copy_of(morning, tmp_path)


@pytest.fixture
def city(hall: CityHall, tmp_path: Path) -> BackedUpHall:
    return backed_up(hall, tmp_path)


def rows_of(register: Path) -> dict[str, list[tuple[object, ...]]]:
    with opened(register) as other:
        tables = [name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: other.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}  # noqa: S608 - names of our own


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not file.name.endswith(".lock")
    }


# --- the drill


def test_after_a_crash_another_machine_has_every_record_of_the_backup(city: BackedUpHall, tmp_path: Path) -> None:
    before = rows_of(city.hall.register)
    file = city.made()
    other = tmp_path / "other"
    answer = city.restore(file, data_dir=other)
    assert answer.returncode == 0, answer.stderr
    assert "no register stands here" in answer.stdout
    assert "4 records checked, 0 do not fit" in answer.stdout
    after = rows_of(other / "register.sqlite3")
    added = after["desk_event"].pop()
    assert added[3:5] == ("restore", "backup 2026-06-10 19:00:00")
    for table in before.keys() - {"desk_log", "ledger", "ledger_entry"}:
        assert after[table] == before[table], table
    assert (other / "register.key").read_bytes() == (city.hall.folder / "register.key").read_bytes()
    assert names(other) == ["folder.lock", "register.anchor", "register.key", "register.lock", "register.sqlite3"]
    log = call("clerks", "log", "--data-dir", other)
    who, *told = log.stdout.splitlines()[-1].split("\t")[1:4]
    assert (who, told) == (f"({machine_user()})", ["restore", "backup 2026-06-10 19:00:00"])
    verified = call("records", "verify", "--data-dir", other)
    assert verified.returncode == 0
    assert "1 accounts checked, 0 do not fit" in verified.stdout


def test_a_key_that_was_changed_since_its_register_was_made_is_restored_whole(
    city: BackedUpHall, hall: CityHall, tmp_path: Path
) -> None:
    assert call("keys", "rotate", "--data-dir", hall.folder).returncode == 0
    answer = city.restore(city.made(), data_dir=tmp_path / "other")
    assert answer.returncode == 0, answer.stderr
    assert "4 records checked, 0 do not fit" in answer.stdout
    assert call("records", "verify", "--data-dir", tmp_path / "other").returncode == 0


def test_a_key_that_lies_elsewhere_is_restored_there_and_not_beside_the_register(
    city: BackedUpHall, hall: CityHall, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.key"
    (hall.folder / "register.key").rename(elsewhere)
    place = {"KIOSK_KEY_FILE": str(elsewhere)}
    made = city.call("make", environment=place)
    assert made.returncode == 0, made.stderr
    (file,) = city.place.glob("*.age")
    secret = elsewhere.read_bytes()
    elsewhere.unlink()
    other = tmp_path / "other"
    answer = city.restore(file, data_dir=other, environment=place)
    assert answer.returncode == 0, answer.stderr
    assert elsewhere.read_bytes() == secret
    assert names(other) == ["folder.lock", "register.anchor", "register.lock", "register.sqlite3"]
    assert call("records", "verify", "--data-dir", other, environment=place).returncode == 0
    elsewhere.write_bytes(bytes(range(32)))
    again = city.restore(file, data_dir=tmp_path / "third", environment=place)
    assert (again.returncode, "is not the one of this backup" in again.stderr) == (1, True)
    assert not (tmp_path / "third" / "register.sqlite3").exists()


def of_a_key_elsewhere(city: BackedUpHall, elsewhere: Path) -> tuple[Path, dict[str, str]]:
    """A backup of the register, whose key lay there and was lost; and the settings that say where."""
    (city.hall.folder / "register.key").rename(elsewhere)
    place = {"KIOSK_KEY_FILE": str(elsewhere)}
    assert city.call("make", environment=place).returncode == 0
    (file,) = city.place.glob("*.age")
    elsewhere.unlink()
    return file, place


@pytest.mark.parametrize("kind", ["a link to another place", "a pipe", "a file"])
def test_where_a_restore_cannot_be_decided_it_is_said_before_anything_is_done(
    kind: str, city: BackedUpHall, hall: CityHall, tmp_path: Path
) -> None:
    elsewhere, ready = tmp_path / "elsewhere.key", hall.folder / READY
    file, place = of_a_key_elsewhere(city, elsewhere)
    match kind:
        case "a pipe":
            os.mkfifo(ready)
        case "a file":
            ready.touch()
        case _:
            ready.symlink_to("nowhere")
    before = {*names(hall.folder), "register.lock"}
    answer = city.restore(file, environment=place)
    assert answer.returncode == 1
    assert f"{READY} in {hall.folder} is {kind}: no restore has made that. Nothing was changed" in answer.stderr
    assert ({*names(hall.folder)}, elsewhere.exists(), answer.stdout) == (before, False, "")


def test_a_key_that_was_put_elsewhere_is_taken_back_where_nothing_was_decided(
    city: BackedUpHall, hall: CityHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere.key"
    file, place = of_a_key_elsewhere(city, elsewhere)

    def not_decided(*_: object) -> None:
        assert elsewhere.exists()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(restore, "decide", not_decided)
    before = {*names(hall.folder), "register.lock"}
    answer = city.restore(file, environment=place)
    assert (answer.returncode, "there is no room left. Nothing was changed" in answer.stderr) == (1, True)
    assert ({*names(hall.folder)}, elsewhere.exists()) == (before, False)


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_stands_where_a_folder_of_the_backup_comes_is_kept(kind: str, city: BackedUpHall, hall: CityHall) -> None:
    trust = hall.folder / "trust"
    trust.mkdir()
    (trust / "one.pem").write_text("of the backup")
    file = city.made()
    shutil.rmtree(trust)
    if kind == "file":
        trust.write_text("a note")
    else:
        trust.symlink_to("nowhere")
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    assert (trust / "one.pem").read_text() == "of the backup"
    (kept,) = hall.folder.glob("before-restore-*")
    assert os.path.lexists(kept / "trust")
    assert not (kept / "trust").is_dir()


def test_a_folder_on_another_disk_is_named_before_it_is_decided(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = hall.folder / "trust"
    trust.mkdir()
    (trust / "one.pem").write_text("of the backup")
    file, device = city.made(), exchange.device_of
    monkeypatch.setattr(exchange, "device_of", lambda folder: device(folder) + (folder == trust))
    answer = city.restore(file)
    assert (answer.returncode, f"{trust} lies on another disk" in answer.stderr) == (1, True), answer.stderr
    assert not list(hall.folder.glob("before-restore-*"))


def test_what_keeps_a_decided_restore_from_its_end_is_named(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    (hall.folder / "services.csv").write_text("of the backup")
    file = city.made()
    with monkeypatch.context() as patch:
        patch.setattr(restore, "finish_exchange", cut_off_once_decided)
        city.restore(file)
    (hall.folder / "services.csv").unlink()

    def refused(_file: Path, _to: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(hall.folder / "services.csv"))

    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_keep", refused)
        for command in (("clerks", "list"), ("settings", "check")):
            answer = call(*command, "--data-dir", hall.folder)
            assert "cannot be put in its place: services.csv: Permission denied" in answer.stderr, answer.stderr
    assert call("clerks", "list", "--data-dir", hall.folder).returncode == 0


def test_no_backup_is_made_in_the_middle_of_a_change_of_the_key(city: BackedUpHall, hall: CityHall) -> None:
    (hall.folder / "register.key.new").write_bytes((hall.folder / "register.key").read_bytes())
    answer = city.call("make")
    assert (answer.returncode, "kiosk keys rotate" in answer.stderr) == (1, True)
    assert list(city.place.iterdir()) == []


def test_what_was_recorded_since_the_backup_is_told(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    lost = [hall.link(holder, ACCOUNTS[holder]) for holder in (2, 3)]
    hall.clock.go_on(minutes=60 * 24)
    handed_over = hall.export("evening.csv")
    assert handed_over.exists()
    before = content(hall.folder)
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    told = [line for line in answer.stdout.splitlines() if line.startswith("LOST")]
    assert told[0] == "LOST  2 reservations: 3-4"
    assert told[1] == f"LOST  2 links: 3-4; receipt numbers {lost[0].reference}, {lost[1].reference}"
    assert told[2].startswith("LOST  the hand-over of batch 2 (icoca): 1 links: they wait again")
    for account in ACCOUNTS:
        assert account not in answer.stdout + answer.stderr
    assert hall.rows("SELECT count(*) FROM link") == [(2,)]
    (kept,) = hall.folder.glob("before-restore-*")
    assert content(kept).items() >= {name: before[name] for name in ("register.sqlite3", "register.key")}.items()
    assert kept.stat().st_mode & 0o777 == 0o700
    # The desk's log goes on behind its own end.
    assert call("records", "verify", "--data-dir", hall.folder).returncode == 0


def test_a_stale_journal_never_comes_under_the_restored_register(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    wal = hall.register.with_name("register.sqlite3-wal")
    store = open_store(hall.settings, practice=False)
    with store.engine.connect():
        hall.link(2, ACCOUNTS[2])
        killed = {wal.name: wal.read_bytes(), hall.register.name: hall.register.read_bytes()}
    store.engine.dispose()
    for name, octets in killed.items():
        (hall.folder / name).write_bytes(octets)
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    assert "LOST  1 links: 3" in answer.stdout
    assert hall.rows("SELECT count(*) FROM link") == [(2,)]
    (kept,) = hall.folder.glob("before-restore-*")
    assert (kept / wal.name).exists()
    with opened(kept / "register.sqlite3") as stood:
        assert stood.execute("SELECT count(*) FROM link").fetchone() == (3,)


def test_a_damaged_register_is_replaced_and_kept(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    hall.register.write_bytes(b"damaged" * 1000)
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    assert "NOT KNOWN  what was recorded since 2026-06-10 19:00:00" in answer.stdout
    assert hall.rows("SELECT count(*) FROM link") == [(2,)]
    (kept,) = hall.folder.glob("before-restore-*")
    assert (kept / "register.sqlite3").read_bytes() == b"damaged" * 1000


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_where_the_register_cannot_be_read_hand_over_files_still_tell(
    form: str, city: BackedUpHall, hall: CityHall
) -> None:
    [(waiting,)] = hall.rows("SELECT reference FROM link WHERE state = 'recorded'")
    file = city.made()
    lost = hall.link(2, ACCOUNTS[2])
    hall.clock.go_on(minutes=60 * 24)
    handed_over = hall.export(f"evening.{form}")
    hall.register.write_bytes(b"damaged" * 1000)
    answer = city.restore(file, "--handed-over", handed_over)
    assert answer.returncode == 0, answer.stderr
    told = answer.stdout.splitlines()
    assert "the hand-over files name 2 links" in told
    assert f"LOST  1 links that a provider has; receipt numbers {lost.reference}" in told
    assert any(line.startswith("LOST  that 1 links were handed over") and str(waiting) in line for line in told)


def test_a_file_that_is_no_hand_over_file_is_refused(city: BackedUpHall, tmp_path: Path) -> None:
    file, other = city.made(), tmp_path / "other.csv"
    for octets in (b"", b"a,b", b"\xff", b"PK\x05\x06" + bytes(18), b"1234567890,"):
        other.write_bytes(octets)
        assert "holds no receipt number" in refused(city, file, "--handed-over", other)
    assert "cannot be read" in refused(city, file, "--handed-over", tmp_path)


def test_a_lost_key_comes_back_with_its_register(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    (hall.folder / "register.key").unlink()
    assert city.restore(file).returncode == 0
    assert call("records", "verify", "--data-dir", hall.folder).returncode == 0


def test_the_citys_own_files_come_back(city: BackedUpHall, hall: CityHall) -> None:
    (hall.folder / "spots.csv").write_text("of the backup")
    (hall.folder / "trust").mkdir()
    (hall.folder / "trust" / "one.pem").write_text("of the backup")
    file = city.made()
    (hall.folder / "spots.csv").write_text("of today")
    (hall.folder / "trust" / "one.pem").unlink()
    assert city.restore(file).returncode == 0
    assert (hall.folder / "spots.csv").read_text() == "of the backup"
    assert (hall.folder / "trust" / "one.pem").read_text() == "of the backup"
    (kept,) = hall.folder.glob("before-restore-*")
    assert (kept / "spots.csv").read_text() == "of today"


def test_a_register_in_which_nothing_can_be_noted_is_refused_with_a_sentence(
    city: BackedUpHall, hall: CityHall, tmp_path: Path
) -> None:
    hall.execute("CREATE TRIGGER odd AFTER INSERT ON desk_event BEGIN SELECT nofunc(1); END")
    answer = city.restore(city.made(), data_dir=tmp_path / "other")
    assert answer.returncode == 1
    assert "The register in the backup cannot be used (OperationalError). Nothing was changed." in answer.stderr
    assert not (tmp_path / "other" / "register.sqlite3").exists()


def test_a_receipt_number_that_is_none_any_more_stops_no_restore(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    hall.change("UPDATE link SET reference = x'00ff' WHERE id = 2")
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    assert "LOST  1 links: 2; receipt numbers " in answer.stdout


def told_back(answer: subprocess.CompletedProcess[str]) -> list[str]:
    assert answer.returncode == 0, answer.stderr
    return [line.removeprefix("BACK  ") for line in answer.stdout.splitlines() if line.startswith("BACK  ")]


def test_accounts_that_come_back_otherwise_are_told_before_it_is_asked(city: BackedUpHall, hall: CityHall) -> None:
    def changed_by(work: Callable[[SqlClerks], object]) -> None:
        store = open_store(hall.settings, practice=False)
        try:
            work(SqlClerks(store.engine, store.keys, "office", SystemClock()))
        finally:
            store.close()

    def add(new: NewClerk) -> None:
        changed_by(lambda clerks: clerks.add(new, Passphrase.typed("one staple a day"), Owner()))

    for login, role in (("jiro", Role.SUPERVISOR), ("saburo", Role.ADMINISTRATOR), ("shiro", Role.CLERK)):
        add(NewClerk(login, "山田", role))
    saburo = Clerk("saburo", "山田", Role.ADMINISTRATOR)

    def make_code(clerks: SqlClerks) -> None:
        offered = clerks.offer_recovery(saburo, Passphrase.typed("one staple a day"))
        assert isinstance(offered, RecoveryOffered)
        clerks.keep_recovery(saburo, offered.code)

    changed_by(make_code)
    file = city.made()
    changed_by(lambda clerks: clerks.deactivate("jiro", Owner()))
    changed_by(lambda clerks: clerks.change_role("saburo", Role.CLERK, Owner()))
    changed_by(lambda clerks: clerks.reset_passphrase("hanako", Passphrase.typed("another staple"), Owner()))
    assert told_back(city.restore(file)) == [
        "the account hanako: administrator, in use; the passphrase of the backup",
        "the account jiro: supervisor, in use (now supervisor, out of use)",
        "the account saburo: administrator, in use (now clerk, in use); the recovery code of the backup",
    ]
    assert told_back(city.restore(file)) == []


def test_an_account_that_does_not_stand_there_comes_back_and_is_told(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    hall.change("DELETE FROM clerk")
    assert told_back(city.restore(file)) == [
        "the account hanako: administrator, in use (now there is none of this name)"
    ]


def test_what_was_set_at_the_desk_since_is_told(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    hall.execute(
        "INSERT INTO setting VALUES (1, '2026-06-11 00:00:00.000000', 'hanako', '', '', 'x', '1', zeroblob(32))"
    )
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr
    assert "LOST  1 changes of the desk's settings" in answer.stdout.splitlines()


def test_sheets_and_authorities_that_come_back_are_told_before_it_is_asked(city: BackedUpHall, hall: CityHall) -> None:
    folder = hall.folder
    of_backup, of_today = (
        Authority.create().certificate(NIGHT.replace(tzinfo=UTC)).public_bytes(Encoding.PEM) for _ in range(2)
    )
    (folder / "trust").mkdir()
    for name, octets in {
        "services.csv": b"of the backup",
        "spots.csv": b"of both",
        "trust/both.pem": of_backup,
        "trust/gone.pem": of_backup,
        "trust/text.pem": b"of the backup",
    }.items():
        (folder / name).write_bytes(octets)
    file = city.made()
    (folder / "services.csv").write_text("of today")
    (folder / "trust" / "both.pem").write_bytes(of_today)
    for name in ("gone", "text"):
        (folder / "trust" / f"{name}.pem").unlink()
    (folder / "trust" / "today.pem").write_bytes(of_today)
    subject = "OU=JPKI for user authentication"
    sheet, both, gone, text = told_back(city.restore(file))
    assert sheet == "the sheet services.csv of the backup (now another)"
    assert both.startswith("the authority trust/both.pem: ")
    assert both.count(subject) == 2
    assert gone.startswith("the authority trust/gone.pem: ")
    assert gone.endswith("(now none of this name)")
    assert subject in gone
    assert text == "the authority trust/text.pem: no readable certificate (now none of this name)"
    assert told_back(city.restore(file)) == []


def test_what_does_not_verify_is_restored_and_named(city: BackedUpHall, hall: CityHall) -> None:
    hall.change("UPDATE link SET service = 'paypay_charge' WHERE id = 2")
    answer = city.restore(city.made())
    assert answer.returncode == 1
    assert "DOES NOT FIT: service" in answer.stdout
    assert "restored into" in answer.stdout


@pytest.mark.parametrize(
    ("table", "column", "moment"),
    [
        ("reservation", "recorded_at", "'zzz'"),
        ("link", "entered_at", "CAST(x'ff' AS TEXT)"),
        ("link_event", "at", "'2099-06-10T14:00:00'"),
        ("link_event", "at", "x'ff'"),
    ],
)
def test_a_moment_that_cannot_be_read_stops_no_backup_and_is_named(
    table: str, column: str, moment: str, city: BackedUpHall, tmp_path: Path
) -> None:
    city.hall.change(f"UPDATE {table} SET {column} = {moment} WHERE id = 1")  # noqa: S608 - names of ours
    file = city.made()
    verified = city.call("verify", file, "--identity", city.secret)
    assert "2 reservations, 2 links, when the newest was made is NOT KNOWN" in verified.stdout
    restored = city.restore(file, data_dir=tmp_path / "other")
    assert "restored into" in restored.stdout, restored.stderr
    for answer in (verified, restored):
        assert answer.returncode == 1
        assert "DOES NOT FIT" in answer.stdout or "cannot be read" in answer.stdout


def test_a_table_of_an_odd_name_stops_no_backup(city: BackedUpHall, hall: CityHall) -> None:
    hall.execute("""CREATE TABLE "a""b'c" (d)""")
    assert city.restore(city.made()).returncode == 1


def test_what_stood_there_before_each_of_two_restores_is_kept(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda _: WEDNESDAY_MORNING)
    file = city.made()
    for holder in (2, 3):
        hall.link(holder, ACCOUNTS[holder])
        assert city.restore(file).returncode == 0
    kept = sorted(hall.folder.glob("before-restore-*"))
    assert [folder.name for folder in kept] == ["before-restore-20260610T100000", "before-restore-20260610T100000-2"]
    for folder in kept:
        with opened(folder / "register.sqlite3") as stood:
            assert stood.execute("SELECT count(*) FROM link").fetchone() == (3,)


def test_what_the_power_cut_off_is_finished_by_whatever_is_called_next(
    city: BackedUpHall, hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = city.made()
    lost = hall.link(2, ACCOUNTS[2])
    monkeypatch.setattr(restore, "finish_exchange", cut_off_once_decided)
    assert "stopped" in city.restore(file).stderr
    assert (hall.folder / READY).is_dir()
    assert hall.rows("SELECT count(*) FROM link") == [(3,)]
    listed = call("records", "list", "--data-dir", hall.folder)
    assert listed.returncode == 0
    assert lost.reference not in listed.stdout
    assert not (hall.folder / READY).exists()
    assert call("records", "verify", "--data-dir", hall.folder).returncode == 0


@pytest.mark.parametrize("lines", [0, 1, 2, 3])
@pytest.mark.parametrize("command", ["restore", "verify"])
def test_whoever_has_read_enough_ends_it_with_nothing_said_and_nothing_done(
    command: str, lines: int, city: BackedUpHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, before = city.made(), content(city.hall.folder)
    left = iter(range(lines))

    def shown(_: str) -> None:
        if next(left, None) is None:
            raise BrokenPipeError

    for module in (restore, telling, commands, verify_command):
        monkeypatch.setattr(module, "show", shown)
    more = ["--yes"] if command == "restore" else []
    answer = city.call(command, file, "--identity", city.secret, *more)
    assert (answer.returncode, answer.stderr) == (1, "")
    after = content(city.hall.folder)
    # Who verifies leaves a line in the log of the register that stands there.
    same = before.keys() if command == "restore" else before.keys() - {"register.sqlite3"}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert not [name for name in names(city.hall.folder) if name.startswith((".kiosk", "before"))]


def cut_off_once_decided(folder: Path) -> None:
    if (folder / READY).exists():
        raise KeyboardInterrupt


# --- another register, and what is left of one


@pytest.fixture
def elsewhere(tmp_path: Path) -> CityHall:
    """Another counter of the same city, with a register of its own."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    hall = a_city_hall(folder)
    hall.link(4, ACCOUNTS[4])
    return hall


def mark_in(folder: Path) -> str:
    return register_mark(RegisterKeys.of(beside(folder / "register.sqlite3"), create=False))


@pytest.mark.parametrize("how", ["whole", "without its key", "damaged", "emptied", "gone"])
def test_another_register_is_not_replaced_unless_it_is_meant(how: str, city: BackedUpHall, elsewhere: CityHall) -> None:
    file, ours, theirs = city.made(), mark_in(city.hall.folder), mark_in(elsewhere.folder)
    key = elsewhere.folder / "register.key"
    match how:
        case "without its key":
            key.unlink()
        case "damaged":
            elsewhere.register.write_bytes(b"damaged" * 1000)
        case "emptied":
            elsewhere.register.write_bytes(b"")
        case "gone":
            elsewhere.register.unlink()
        case _:
            pass
    before = content(elsewhere.folder)
    answer = city.restore(file, data_dir=elsewhere.folder)
    other = theirs if key.exists() else "one whose key does not lie here"
    assert answer.returncode == 1
    assert f"is of the register {ours} (counter 1番)" in answer.stderr
    assert f"stands another one: {other}. Nothing was changed" in answer.stderr
    after = content(elsewhere.folder)
    assert {name: after[name] for name in before} == before
    assert city.restore(file, "--other-register", data_dir=elsewhere.folder).returncode == 0
    assert call("records", "verify", "--data-dir", elsewhere.folder).returncode == 0


@pytest.mark.parametrize("left", ["register.key", "register.anchor", "register.sqlite3-wal"])
def test_where_something_of_a_register_is_left_nobody_knows_what_is_lost(
    left: str, city: BackedUpHall, hall: CityHall
) -> None:
    file = city.made()
    (hall.folder / left).touch()
    for other in [path for path in hall.folder.iterdir() if path.name != left]:
        other.unlink()
    is_told = left != "register.sqlite3-wal"
    answer = city.restore(file, *() if is_told else ("--other-register",))
    assert answer.returncode == 0, answer.stderr
    assert f"NOT KNOWN  what was recorded since 2026-06-10 19:00:00: {left} lies here, and" in answer.stdout
    assert "name them with --handed-over" in answer.stdout
    assert "nothing is lost" not in answer.stdout


def without_saying(how: str, hall: CityHall) -> None:
    """What is left of a register that does not say which it is, without its key."""
    (hall.folder / "register.key").unlink()
    match how:
        case "its records":
            hall.change("DELETE FROM register_identity")
        case "damaged":
            hall.register.write_bytes(b"damaged" * 1000)
        case "damaged, without an anchor":
            hall.register.write_bytes(b"damaged" * 1000)
            (hall.folder / "register.anchor").unlink()
        case "a -wal":
            (hall.folder / "register.anchor").unlink()
            hall.register.rename(hall.folder / "register.sqlite3-wal")
        case _:
            hall.register.unlink()


WITHOUT_SAYING = ["its records", "damaged", "damaged, without an anchor", "a -wal", "its anchor"]


@pytest.mark.parametrize("how", WITHOUT_SAYING)
def test_where_nothing_tells_whose_register_it_is_it_has_to_be_meant(
    how: str, city: BackedUpHall, elsewhere: CityHall
) -> None:
    file = city.made()
    without_saying(how, elsewhere)
    before = content(elsewhere.folder)
    answer = city.restore(file, data_dir=elsewhere.folder)
    assert answer.returncode == 1
    assert "nothing there tells whose it is. Nothing was changed" in answer.stderr
    assert "add --other-register" in answer.stderr
    after = content(elsewhere.folder)
    assert {name: after[name] for name in before} == before
    assert city.restore(file, "--other-register", data_dir=elsewhere.folder).returncode == 0


@pytest.mark.parametrize("how", ["its records", "damaged", "its anchor"])
def test_what_is_left_tells_that_the_backup_is_its_own(how: str, city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    without_saying(how, hall)
    answer = city.restore(file)
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("how", ["its records", "damaged, without an anchor"])
def test_so_does_a_key_that_lies_elsewhere(how: str, city: BackedUpHall, hall: CityHall, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.key"
    file = city.made()
    shutil.copy(hall.folder / "register.key", elsewhere)
    without_saying(how, hall)
    answer = city.restore(file, environment={"KIOSK_KEY_FILE": str(elsewhere)})
    assert answer.returncode == 0, answer.stderr


def test_what_is_kept_is_told_as_it_is(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    answer = city.restore(file)
    assert ": register.anchor, register.key, register.sqlite3" in answer.stderr
    (hall.folder / "register.key").unlink()
    answer = city.restore(file)
    assert ", without a key: no register.key lay there: register.anchor, register.sqlite3" in answer.stderr


def test_a_change_of_the_key_that_had_not_ended_goes_with_the_register_that_it_was_of(
    city: BackedUpHall, hall: CityHall
) -> None:
    file = city.made()
    (hall.folder / "register.key.new").write_bytes(bytes(range(64)))
    assert city.restore(file).returncode == 0
    assert call("records", "verify", "--data-dir", hall.folder).returncode == 0
    (kept,) = hall.folder.glob("before-restore-*")
    assert (kept / "register.key.new").exists()


def test_so_does_one_of_a_key_that_lies_elsewhere(
    city: BackedUpHall, hall: CityHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "stick" / "k.key"
    elsewhere.parent.mkdir()
    (hall.folder / "register.key").rename(elsewhere)
    place = {"KIOSK_KEY_FILE": str(elsewhere)}
    assert city.call("make", environment=place).returncode == 0
    (file,) = city.place.glob("*.age")

    def death(_: KeyPlace) -> None:
        raise InterruptedError

    settings = replace(hall.settings, key_file=elsewhere)
    with monkeypatch.context() as patch:
        patch.setattr(KeyPlace, "take_next", death)
        with pytest.raises(InterruptedError):
            rotate(settings, practice=False)
    following = Path(f"{elsewhere}.new").read_bytes()
    (sealed,) = hall.rows("SELECT sealed FROM mykey LIMIT 1")[0]
    answer = city.restore(file, environment=place)
    assert (answer.returncode, "k.key.new, register.anchor, register.sqlite3" in answer.stderr) == (0, True)
    assert call("records", "verify", "--data-dir", hall.folder, environment=place).returncode == 0
    assert names(elsewhere.parent) == ["k.key"]
    (kept,) = hall.folder.glob("before-restore-*")
    assert ((kept / "k.key.new").read_bytes(), (kept / "k.key.new").stat().st_mode & 0o777) == (following, 0o600)
    assert isinstance(sealed, bytes)
    assert RegisterKeys.derive(following).open("mykey", sealed)


def test_a_next_key_that_cannot_be_moved_is_told(city: BackedUpHall, hall: CityHall, tmp_path: Path) -> None:
    elsewhere = tmp_path / "k.key"
    shutil.copy(hall.folder / "register.key", elsewhere)
    file = city.made()
    Path(f"{elsewhere}.new").mkdir()
    answer = city.restore(file, environment={"KIOSK_KEY_FILE": str(elsewhere)})
    assert answer.returncode == 1
    assert "cannot be moved: it is a folder, not a file. Move it into" in answer.stderr.replace("\n", " ")


# --- what is refused, before anything is touched


def refused(city: BackedUpHall, file: Path, *more: str | Path, secret: Path | None = None) -> str:
    before = content(city.hall.folder)
    answer = city.restore(file, *more, secret=secret)
    assert answer.returncode in {1, 2}
    assert content(city.hall.folder) == before
    assert not list(city.hall.folder.glob(".kiosk-*"))
    return answer.stderr


def test_another_citys_key_opens_nothing(city: BackedUpHall, tmp_path: Path) -> None:
    other = tmp_path / "other.key"
    other.write_text(new_key_pair()[1])
    assert "This secret key does not open" in refused(city, city.made(), secret=other)


def test_the_public_key_and_no_key_open_nothing(city: BackedUpHall, tmp_path: Path) -> None:
    other = tmp_path / "other.key"
    file = city.made()
    for text in (city.public, "", "\0", "AGE-SECRET-KEY-1", "x" * 100_000):
        other.write_text(text)
        assert "holds no secret key of age" in refused(city, file, secret=other)
    assert "cannot be read" in refused(city, file, secret=tmp_path / "gone")


@pytest.mark.parametrize("left", [0, 1, 100, 200, 5_000, -1])
def test_a_file_that_was_cut_off_is_refused(left: int, city: BackedUpHall) -> None:
    file = city.made()
    octets = file.read_bytes()
    file.write_bytes(octets[:left])
    assert "is damaged: it is not what" in refused(city, file)
    Path(f"{file}.sha256").unlink()
    assert "is no backup, or is damaged" in refused(city, file)


def test_files_of_another_kind_are_refused(city: BackedUpHall, hall: CityHall, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.age"
    os.mkfifo(pipe)
    for file in (pipe, Path("/dev/zero")):
        assert "cannot be read: it is a" in refused(city, file)
    text = tmp_path / "text.age"
    text.write_text("hello\n" * 1000)
    for file in (text, hall.register, hall.folder):
        refused(city, file)
    assert "cannot be read" in refused(city, tmp_path / "gone.age")


def sealed(city: BackedUpHall, tmp_path: Path, octets: bytes) -> Path:
    file = tmp_path / "made.age"
    with file.open("wb") as out:
        seal(io.BytesIO(octets), out, [public_key(city.public)])
    return file


def tar_of(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, octets in members:
            header = tarfile.TarInfo(name)
            header.size = len(octets)
            archive.addfile(header, io.BytesIO(octets))
    return out.getvalue()


def test_a_sealed_file_that_is_no_backup_is_refused(city: BackedUpHall, tmp_path: Path) -> None:
    link = tarfile.TarInfo(MANIFEST)
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        archive.addfile(link)
    for octets in (
        *(b"", b"hello", bytes(10_240), tar_of(), out.getvalue()),
        *(tar_of(("a", b"b")), tar_of((MANIFEST, b"{}")), tar_of((MANIFEST, b"\xff")), tar_of((MANIFEST, b"[" * 9999))),
        *(tar_of((MANIFEST, b'{"format": "1"}')), tar_of((MANIFEST, b"null"))),
    ):
        refused(city, sealed(city, tmp_path, octets))


def test_a_hole_that_would_fill_the_disk_is_refused(city: BackedUpHall, tmp_path: Path) -> None:
    sparse = tarfile.TarInfo(MANIFEST)
    sparse.size = 512
    sparse.pax_headers = {"GNU.sparse.major": "0", "GNU.sparse.map": "0,512", "GNU.sparse.size": str(2**50)}
    octets = sparse.tobuf(tarfile.PAX_FORMAT) + bytes(512) + bytes(1024)
    assert "something that is no file" in refused(city, sealed(city, tmp_path, octets))


def changed(city: BackedUpHall, tmp_path: Path, old: bytes, new: bytes) -> Path:
    """A backup whose manifest says otherwise, sealed by whoever has the public key alone."""
    with city.made().open("rb") as file, unsealed(file, secret_keys_in(city.secret), "it") as stream:
        found = [(name, octets.read()) for name, _, octets in members_in(stream)]
    members = [(name, octets.replace(old, new) if name == MANIFEST else octets) for name, octets in found]
    return sealed(city, tmp_path, tar_of(*members))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'"format": 1', b'"format": 2', "is of a newer program"),
        (b'"schema_revision": "0', b'"schema_revision": "9', "was made by a newer program"),
        (b'"link": 2', b'"link": 3', "is not the one that it tells of"),
        (b'"register.key"', b'"../register.key"', "holds other files than a backup has"),
        (b'"practice": false', b'"practice": true', "holds other files than a backup has"),
        (b'"sha256": "', b'"sha256": "0', "does not say what it holds"),
        (b'"size": 32', b'"size": 33', "does not hold what it says"),
        (b'"made_at": "2', b'"made_at": "9', "does not say what it holds"),
        (b'"newest": "2', b'"newest": "0', "does not say what it holds"),
        (b'"register.sqlite3"', b'"register.sqlite4"', "holds other files than a backup has"),
        (b'"spots.csv"', b'"practice.key"', "holds other files than a backup has"),
    ],
)
def test_a_backup_that_says_what_is_not_so_is_refused(
    old: bytes, new: bytes, said: str, city: BackedUpHall, tmp_path: Path
) -> None:
    (city.hall.folder / "spots.csv").write_text("of the city")
    assert said in refused(city, changed(city, tmp_path, old, new))


def test_what_a_backup_says_of_itself_reaches_a_terminal_escaped(city: BackedUpHall, tmp_path: Path) -> None:
    file = changed(city, tmp_path, b'"program": "', rb'"program": "\u001b]0;x\u0007\nFORGED \u2028FORGED \u009b')
    for answer in (city.call("verify", file, "--identity", city.secret), city.restore(file, data_dir=tmp_path / "new")):
        assert answer.returncode == 0, answer.stderr
        assert r"\x1b]0;x\x07\nFORGED \u2028FORGED \x9b" in answer.stdout
        assert not [line for line in answer.stdout.splitlines() if line.startswith("FORGED")]


def test_a_practice_backup_and_a_real_one_are_not_taken_for_each_other(city: BackedUpHall) -> None:
    assert "call without --practice" in refused(city, city.made(), "--practice")


@pytest.fixture
def practice_backup(city: BackedUpHall) -> Path:
    """Of a practice register; it holds the city's files of its time, as every backup does."""
    folder = city.hall.folder
    open_store(city.settings, practice=True).close()
    (folder / "spots.csv").write_text("of the backup")
    (folder / "trust").mkdir()
    (folder / "trust" / "one.pem").write_text("of the backup")
    made = city.call("make", "--practice")
    assert made.returncode == 0, made.stderr
    (folder / "spots.csv").write_text("of today")
    (folder / "trust" / "one.pem").unlink()
    (file,) = city.place.glob("*.age")
    return file


def test_a_restore_of_practice_touches_nothing_but_practice(
    practice_backup: Path, city: BackedUpHall, hall: CityHall
) -> None:
    before = content(hall.folder)
    with hold_for_window(hall.register, None):
        answer = city.restore(practice_backup, "--practice", environment={"KIOSK_COMMANDS_BY": "named"})
    assert answer.returncode == 0, answer.stderr
    assert "not restored, for practice has none of its own: spots.csv, trust/one.pem" in answer.stdout
    after = content(hall.folder)
    changed_there = {name for name in before | after if before.get(name) != after.get(name)}
    assert {name for name in changed_there if "/" not in name} == {"practice.sqlite3", "practice.anchor"}
    (kept,) = hall.folder.glob("before-restore-*")
    assert {name.partition(".")[0] for name in names(kept)} == {"practice"}


def test_while_a_restore_of_practice_asks_the_real_register_is_in_service(
    practice_backup: Path, city: BackedUpHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    again = ("backup", "restore", str(practice_backup), "--identity", str(city.secret), "--yes", "--practice")
    told = while_it_asks(city, practice_backup, ("clerks", "list"), ("clerks", "deactivate", "x"), again, practice=True)
    assert told[0] == (0, "")
    assert "restored" not in told[1][1]
    assert (told[2][0], "Another window or command (process" in told[2][1]) == (1, True)
    with alone(city.hall.folder):
        answer = city.restore(practice_backup, "--practice")
    assert (answer.returncode, "Another command uses" in answer.stderr) == (1, True)


def test_a_window_of_practice_keeps_its_register(practice_backup: Path, city: BackedUpHall) -> None:
    with hold_for_window(city.hall.folder / "practice.sqlite3", None):
        assert "Another window or command" in refused(city, practice_backup, "--practice")


def test_while_a_window_has_the_register_nothing_is_restored(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    with hold_for_window(hall.register, None):
        assert "Another window or command" in refused(city, file)


def test_while_another_program_has_the_register_open_nothing_is_restored(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    program = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM link').fetchone();"
        "print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, hall.register], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        other.stdout.readline()
        before = hall.register.read_bytes()
        answer = city.restore(file)
        other.stdin.close()
        other.wait()
    assert answer.returncode == 1
    assert "Another program has the register" in answer.stderr
    assert hall.register.read_bytes() == before


def while_it_asks(
    city: BackedUpHall, file: Path, *commands: tuple[str, ...], practice: bool = False
) -> list[tuple[int, str]]:
    """What other terminals are told."""
    told = list[tuple[int, str]]()

    def asked() -> bool:
        for command in commands:
            answer = call(*command, "--data-dir", city.hall.folder)
            told.append((answer.returncode, answer.stderr))
        return False

    with pytest.raises(UserError, match="Nothing was changed"):
        restore.restore(city.settings, file, city.secret, asked, practice=practice)
    return told


def test_until_the_question_is_answered_nothing_else_is_done_with_the_register(
    city: BackedUpHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    file, before = city.made(), content(city.hall.folder)
    export = ("records", "export", "links", "--service", "icoca", "--out", str(city.place / "links.csv"))
    others = (("clerks", "list"), ("records", "list"), ("settings", "show"), export, ("clerks", "deactivate", "hanako"))
    told = while_it_asks(city, file, *others)
    for command, (status, said) in zip(others, told, strict=True):
        assert (status, "a backup is being restored" in said) == (1, True), (command, said)
    after = content(city.hall.folder)
    assert {name: after[name] for name in before} == before
    assert not (city.place / "links.csv").exists()


@pytest.mark.parametrize("practice", [False, True])
def test_what_was_recorded_while_it_asked_is_not_lost_untold(
    practice: bool, city: BackedUpHall, practice_backup: Path
) -> None:
    """The lock was taken away: somebody held it for a stale one."""
    file, more = (practice_backup, ("--practice",)) if practice else (city.made(), ())
    register = city.hall.folder / ("practice.sqlite3" if practice else "register.sqlite3")

    def asked() -> bool:
        (city.hall.folder / folder_lock.NAME).unlink()
        answer = call("clerks", "add", "goro", "--name", "五郎", "--role", "clerk", "--passphrase-stdin", *more,
                      "--data-dir", city.hall.folder, typed="correct horse battery\n")  # fmt: skip
        assert answer.returncode == 0, answer.stderr
        return True

    with pytest.raises(UserError, match="was written to while it was asked") as caught:
        restore.restore(city.settings, file, city.secret, asked, practice=practice)
    assert "Nothing was changed" in str(caught.value)
    with opened(register) as stands:
        assert stands.execute("SELECT count(*) FROM clerk WHERE login = 'goro'").fetchone() == (1,)
    assert not [name for name in names(city.hall.folder) if name.startswith((".kiosk", "before", READY))]


def test_neither_a_second_restore_nor_a_backup_nor_a_change_of_the_key_begins_meanwhile(
    city: BackedUpHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    file = city.made()
    again = ("backup", "restore", str(file), "--identity", str(city.secret), "--yes")
    told = while_it_asks(city, file, again, ("keys", "rotate"))
    assert [status for status, _ in told] == [1, 1]
    assert all("Another window or command (process" in said for _, said in told), told
    with alone(city.hall.folder), pytest.raises(FolderInUse):
        city.make()


@pytest.mark.parametrize("is_practice", [False, True])
def test_what_was_made_ready_stays_however_long_it_asks(
    city: BackedUpHall, practice_backup: Path, monkeypatch: pytest.MonkeyPatch, *, is_practice: bool
) -> None:
    """Whoever else comes by sweeps the folder, also when they are refused."""
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    file = practice_backup if is_practice else city.made()
    ways = (("make",), ("verify", file, "--identity", city.secret))

    def asked() -> bool:
        (ready,) = city.hall.folder.glob(".kiosk-*")
        os.utime(ready, (0, 0))
        for way in ways:
            city.call(*way)
            assert ready.is_dir(), way
        return True

    restore.restore(city.settings, file, city.secret, asked, practice=is_practice)
    assert not [*city.hall.folder.glob(".kiosk-*")]
    assert [*city.hall.folder.glob("before-restore-*")]


def test_without_a_terminal_it_is_not_asked_and_not_done(city: BackedUpHall, hall: CityHall) -> None:
    file = city.made()
    before = content(hall.folder)
    answer = city.call("restore", file, "--identity", city.secret)
    assert answer.returncode == 2
    assert "a script adds --yes" in answer.stderr
    assert content(hall.folder) == before


@pytest.mark.migrates
@pytest.mark.expects_log
def test_an_older_backup_is_brought_up_to_date(city: BackedUpHall, tmp_path: Path) -> None:
    older, data = tmp_path / "older", Path(__file__).parents[2] / "storage" / "data" / "78c32c4"
    older.mkdir(mode=0o700)
    (older / "practice.sqlite3").write_bytes(lzma.decompress((data / "practice.sqlite3.xz").read_bytes()))
    shutil.copyfile(data / "practice.key", older / "practice.key")
    (older / "practice.key").chmod(0o600)
    answer = city.call("make", "--practice", data_dir=older)
    assert answer.returncode == 0, answer.stderr
    (file,) = city.place.glob("*.age")
    answer = city.restore(file, "--practice", data_dir=tmp_path / "new")
    assert answer.returncode == 0, answer.stderr
    with opened(tmp_path / "new" / "practice.sqlite3") as other:
        assert other.execute("SELECT version_num FROM alembic_version").fetchone() == (newest_revision(),)
    assert names(tmp_path / "new") == [
        "folder.lock",
        "practice.anchor",
        "practice.key",
        "practice.lock",
        "practice.sqlite3",
    ]
