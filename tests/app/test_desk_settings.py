"""What was set at the desk among the other settings: over the file, under the command line and the environment."""

import json
from pathlib import Path

import pytest

from kiosk.app.adapters.setting_choices import MachineSettingChoices
from kiosk.app.clock import SystemClock
from kiosk.app.desk_settings import as_set, machine_name, overrides_in_register
from kiosk.app.process import started_as_service
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import load
from kiosk.app.start.configuration import is_practice
from kiosk.app.store import open_store
from kiosk.domain.card.reader import Empty, NoReader, NotPermitted, ReaderState
from kiosk.domain.card.reader import ServiceDown as ServiceIsDown
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingName,
    SettingSaved,
    SettingValue,
    SpecialDays,
    TextSetting,
    name_of,
)
from kiosk.domain.staff.account_answers import RecoveryOffered
from kiosk.domain.staff.clerks import Clerk, Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.nfc.errors import ServiceUnavailable
from kiosk.nfc.pcsc.reader_scan import SlotTracker
from kiosk.nfc.pcsc.readers import Slot
from kiosk.storage.settings.desk_settings import SqlDeskSettings
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.card.machines import PICC, YUBIKEY, YUBIKEY_ATR, Seconds, slot
from tests.fakes.office.clerks import CountingHasher
from tests.fakes.process.command import call
from tests.storage.desk import change

YAMADA = Clerk("yamada", "山田", Role.ADMINISTRATOR)


def set_at_desk(folder: Path, *values: SettingValue, machine: str | None = None, practice: bool = False) -> None:
    """By an administrator, at a desk whose register is in this folder."""
    store = open_store(Settings(data_dir=folder), practice=practice)
    clerks = SqlClerks(store.engine, store.keys, "", SystemClock(), CountingHasher())
    assert isinstance(clerks.add_first(YAMADA.login, YAMADA.name, Passphrase.typed("correct horse")), RecoveryOffered)
    made = SqlDeskSettings(store.engine, store.keys, "", machine or machine_name(), SystemClock(), ["mynapoint-2020"])
    for value in values:
        assert isinstance(made.change(YAMADA, SettingChange(name_of(value), value)), SettingSaved)
    store.engine.dispose()


def shown(folder: Path, *more: str) -> list[str]:
    answer = call("settings", "show", "--data-dir", folder, *more)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.splitlines()


def line_of(lines: list[str], name: str) -> str:
    (line,) = [line for line in lines if line.startswith(f"{name} = ")]
    return line


@pytest.mark.parametrize(("more", "wanted"), [((), "Reader A"), (("--reader", "Reader B"), "Reader B")])
def test_kiosk_check_looks_at_the_reader_that_was_set_at_the_desk_unless_it_is_told_another(
    tmp_path: Path, more: tuple[str, ...], wanted: str
) -> None:
    set_at_desk(tmp_path, TextSetting(SettingName.READER_NAME, "Reader A"))
    answer = call("check", "--json", "--data-dir", tmp_path, *more)
    assert json.loads(answer.stdout)["reader_name"] == wanted


def test_settings_show_tells_what_was_set_at_the_desk_by_whom(tmp_path: Path) -> None:
    set_at_desk(
        tmp_path,
        TextSetting(SettingName.COUNTER_NAME, "2番"),
        TextSetting(SettingName.PROGRAMME, "mynapoint-2020"),
        SpecialDays(()),
    )
    lines = shown(tmp_path)
    assert line_of(lines, "counter_name").startswith('counter_name = "2番"  # [desk (yamada, 20')
    assert line_of(lines, "programme").startswith('programme = "mynapoint-2020"  # [desk (yamada, 20')
    assert next(line for line in lines if "special" in line).startswith(
        "# special = (set at the desk)  [desk (yamada, 20"
    )
    assert line_of(lines, "printer").startswith('printer = ""  # [default]')


def test_the_desk_counts_before_the_file_and_not_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_at_desk(
        tmp_path, TextSetting(SettingName.COUNTER_NAME, "2番"), TextSetting(SettingName.PRINTER, "desk-printer")
    )
    config = tmp_path / "kiosk.toml"
    config.write_text('counter_name = "1番"\nprinter = "file-printer"\n')
    monkeypatch.setenv("KIOSK_PRINTER", "environment-printer")
    loaded = load(config, data_dir=tmp_path)
    made = overrides_in_register(loaded.settings, practice=False)
    settings = as_set(loaded.settings, made, loaded.fixed)
    assert (settings.counter_name, settings.printer) == ("2番", "environment-printer")


def test_another_machine_has_not_this_ones_name(tmp_path: Path) -> None:
    set_at_desk(tmp_path, TextSetting(SettingName.COUNTER_NAME, "2番"), machine="another")
    assert line_of(shown(tmp_path), "counter_name").startswith('counter_name = ""  # [default]')


def test_practice_has_settings_of_its_own(tmp_path: Path) -> None:
    set_at_desk(tmp_path, TextSetting(SettingName.COUNTER_NAME, "練習"), practice=True)
    assert line_of(shown(tmp_path), "counter_name").startswith('counter_name = ""  # [default]')
    config = tmp_path / "kiosk.toml"
    config.write_text('reader = "practice"\n')
    assert 'counter_name = "練習"' in line_of(shown(tmp_path, "--config", str(config)), "counter_name")


def test_settings_check_names_what_was_set_and_cannot_be_used(tmp_path: Path) -> None:
    set_at_desk(tmp_path, TextSetting(SettingName.PROGRAMME, "mynapoint-1999"), SpecialDays(()))
    change(tmp_path / "register.sqlite3", "UPDATE setting SET value = '[1]' WHERE name = 'special'")
    answer = call("settings", "check", "--reader", "pcsc", "--data-dir", tmp_path)
    assert answer.returncode == 2
    assert "programme (desk (yamada, " in answer.stderr
    assert "is a programme that is not there any more, so the file counts" in answer.stderr
    assert "special (desk (yamada, " in answer.stderr
    assert "is damaged in the register" in answer.stderr


def test_settings_are_shown_although_the_register_cannot_be_read(tmp_path: Path) -> None:
    set_at_desk(tmp_path)
    change(tmp_path / "register.sqlite3", "ALTER TABLE setting RENAME TO gone")
    answer = call("settings", "show", "--data-dir", tmp_path)
    assert answer.returncode == 0
    assert "cannot be read" in answer.stderr
    assert "counter_name = " in answer.stdout
    assert call("settings", "check", "--reader", "pcsc", "--data-dir", tmp_path).returncode == 2


def test_the_reader_that_was_set_decides_whether_it_is_practice(tmp_path: Path) -> None:
    def look(wanted: str) -> ReaderState:
        return Empty("Reader A") if wanted == "Reader A" else ServiceIsDown()

    settings = Settings(data_dir=tmp_path, reader_name="Reader B")
    assert is_practice(settings, look)
    set_at_desk(tmp_path, TextSetting(SettingName.READER_NAME, "Reader A"))
    assert not is_practice(settings, look)
    assert is_practice(settings, look, fixed={"reader_name"})


@pytest.mark.parametrize("state", [NoReader(), NotPermitted(), ServiceIsDown(stands_still=True)])
def test_a_fault_of_the_readers_never_opens_practice(tmp_path: Path, state: ReaderState) -> None:
    settings = Settings(data_dir=tmp_path)
    assert not is_practice(settings, lambda _: state, as_service=lambda: False)


def test_what_is_started_as_a_service_never_opens_practice_by_itself(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert is_practice(settings, lambda _: ServiceIsDown(), as_service=lambda: False)
    assert not is_practice(settings, lambda _: ServiceIsDown(), as_service=lambda: True)


@pytest.mark.parametrize(
    ("environment", "at_terminal", "is_service"),
    [
        ({}, False, False),
        ({"INVOCATION_ID": "0f"}, False, True),
        ({"JOURNAL_STREAM": "8:1234"}, False, True),
        # A desktop's terminal is a service of its user's.
        ({"INVOCATION_ID": "0f"}, True, False),
    ],
)
def test_a_service_is_told_by_what_systemd_leaves(
    environment: dict[str, str], at_terminal: bool, is_service: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: at_terminal, raising=False)
    assert started_as_service(environment) is is_service


def test_readers_are_offered_without_the_numbers_of_their_places() -> None:
    names = ("ACS ACR39U ICC Reader 00 00", "ACS ACR39U ICC Reader 01 00", "SCM SAM 02 00", "Sony RC-S300")
    offers = MachineSettingChoices(lambda: [Slot(name, present=False, mute=False, changes=0) for name in names])
    offered = offers.look()
    assert offered.readers == ("ACS ACR39U ICC Reader", "Sony RC-S300")
    assert ("mynapoint-2020", "マイナポイント 第1弾") in offered.programmes


def test_slots_of_one_reader_are_offered_one_by_one() -> None:
    names = ("Virtual PCD 00 00", "Virtual PCD 00 01", "Sony RC-S300 01 00", "Sony RC-S300 02 00")
    offers = MachineSettingChoices(lambda: [Slot(name, present=False, mute=False, changes=0) for name in names])
    assert offers.look().readers == ("Virtual PCD 00 00", "Virtual PCD 00 01", "Sony RC-S300")


def test_what_is_set_aside_is_named_at_the_desk() -> None:
    clock = Seconds()
    judge = SlotTracker(now=clock)
    slots = [slot(PICC), slot(YUBIKEY, card=True, atr=YUBIKEY_ATR)]
    offers = MachineSettingChoices(lambda: slots, judge.judged)
    assert offers.look().aside == ()
    clock.wait(3)
    assert offers.look().aside == (YUBIKEY,)


@pytest.mark.expects_log
def test_without_the_readers_service_no_reader_is_offered() -> None:
    def down() -> list[Slot]:
        raise ServiceUnavailable

    assert MachineSettingChoices(down).look().readers == ()
