"""What was set at the desk: judged, kept with who set it when, logged, and found out when somebody else changes it."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.desk_settings import (
    HolidayRules,
    Maintenance,
    SettingChange,
    SettingFault,
    SettingName,
    SettingNotSaved,
    SettingNotSavedWhy,
    SettingOverride,
    SettingSaved,
    SettingValue,
    SpecialDays,
    TextSetting,
    WeeklyHours,
    YearlyClosings,
    name_of,
)
from kiosk.domain.settings.effective_settings import newest
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Clerk, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.values.times import JST, Period
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.settings.desk_settings import SqlDeskSettings
from kiosk.storage.settings.setting_values import value_of, written
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, YURI, add, log_in
from tests.storage.desk import change, happened, rows

PROGRAMMES = ["municipal-example", "mynapoint-2020"]
SPECIAL = SpecialDays((SpecialDay(date(2026, 6, 20), ((time(9), time(12)), (time(13), time(16))), "説明会"),))
VALUES: tuple[SettingValue, ...] = (
    WeeklyHours((Hours((Weekday.MON, Weekday.SAT), time(8, 30), time(17), (2, 4)),)),
    YearlyClosings((YearlyClosing("12-29", "01-03"),)),
    HolidayRules(OnHoliday.CLOSED, OnHoliday.OPEN),
    SPECIAL,
    SpecialDays(()),
    Maintenance((Period(datetime(2026, 6, 20, 23, tzinfo=JST), datetime(2026, 6, 21, 5, tzinfo=JST), "保守"),)),
    TextSetting(SettingName.PROGRAMME, "mynapoint-2020"),
    TextSetting(SettingName.COUNTER_NAME, "2番"),
    TextSetting(SettingName.PRINTER, ""),
    TextSetting(SettingName.READER_NAME, "ACS ACR39U"),
)


@pytest.fixture
def on_machine(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> Callable[[str], SqlDeskSettings]:
    return lambda machine: SqlDeskSettings(engine, keys, "1番", machine, clock, PROGRAMMES)


@pytest.fixture
def settings(on_machine: Callable[[str], SqlDeskSettings]) -> SqlDeskSettings:
    return on_machine("front")


@pytest.fixture
def hanako(clerks: SqlClerks) -> Clerk:
    """An administrator."""
    add(clerks, HANAKO, TARO, YURI)
    return log_in(clerks, "hanako")


def listed(settings: SqlDeskSettings) -> tuple[SettingOverride, ...]:
    found = settings.listed()
    assert isinstance(found, tuple), found
    return found


def put(settings: SqlDeskSettings, clerk: Clerk, value: SettingValue) -> SettingOverride:
    name = name_of(value)
    before = newest(listed(settings)).get(name)
    answer = settings.change(clerk, SettingChange(name, value, before.number if before is not None else 0))
    assert isinstance(answer, SettingSaved), answer
    return answer.made


@pytest.fixture
def faults(engine: Engine, keys: RegisterKeys) -> Callable[[], tuple[str, ...]]:
    return lambda: check_desk(engine, keys).faults


def test_what_was_set_is_listed_with_who_set_it_when(
    settings: SqlDeskSettings, hanako: Clerk, clerks: SqlClerks, file: Path
) -> None:
    for value in VALUES:
        put(settings, hanako, value)
    made = listed(settings)
    assert [each.value for each in reversed(made)] == list(VALUES)
    assert {(each.at, each.clerk, each.counter) for each in made} == {(NOW, "hanako", "1番")}
    assert ("hanako", "edit_calendar", "setting 4 special", None) in happened(clerks)
    assert ("hanako", "edit_settings", "setting 8 counter_name", None) in happened(clerks)
    of_the_machine = {("counter_name",), ("printer",), ("reader_name",)}
    assert set(rows(file, "SELECT name FROM setting WHERE machine = 'front'")) == of_the_machine


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_read_as_it_was_written(value: SettingValue) -> None:
    assert value_of(name_of(value), written(value)) == value


@pytest.mark.parametrize("login", ["taro", "yuri"])
def test_only_an_administrator_sets_anything_and_the_denial_is_kept(
    login: str, settings: SqlDeskSettings, hanako: Clerk, clerks: SqlClerks
) -> None:
    clerk = log_in(clerks, login)
    for name, value in ((SettingName.SPECIAL, SPECIAL), (SettingName.PRINTER, TextSetting(SettingName.PRINTER, "x"))):
        assert settings.change(clerk, SettingChange(name, value)) == Denied(Denial.ROLE)
    assert happened(clerks, denied=True) == [
        (login, "edit_calendar", "setting special", "role"),
        (login, "edit_settings", "setting printer", "role"),
    ]
    assert listed(settings) == ()


def test_what_somebody_else_changed_meanwhile_is_not_undone(settings: SqlDeskSettings, hanako: Clerk) -> None:
    seen = put(settings, hanako, SPECIAL)
    put(settings, hanako, SpecialDays(()))
    late = SettingChange(SettingName.SPECIAL, SPECIAL, seen.number)
    assert settings.change(hanako, late) == SettingNotSaved(SettingName.SPECIAL, SettingNotSavedWhy.OVERTAKEN)


def test_who_presses_twice_has_not_been_overtaken(settings: SqlDeskSettings, hanako: Clerk) -> None:
    pressed = SettingChange(SettingName.SPECIAL, SPECIAL)
    assert isinstance(settings.change(hanako, pressed), SettingSaved)
    assert settings.change(hanako, pressed) == SettingNotSaved(SettingName.SPECIAL, SettingNotSavedWhy.SAME)


def test_what_is_so_already_or_does_not_fit_adds_no_row(settings: SqlDeskSettings, hanako: Clerk) -> None:
    made = put(settings, hanako, SPECIAL)
    for name, value, why in (
        (SettingName.SPECIAL, SPECIAL, SettingNotSavedWhy.SAME),
        (SettingName.SPECIAL, SpecialDays(SPECIAL.rows * 2), SettingNotSavedWhy.UNFIT),
        (SettingName.SPECIAL, TextSetting(SettingName.PRINTER, "x"), SettingNotSavedWhy.UNFIT),
        (SettingName.HOURS, WeeklyHours(()), SettingNotSavedWhy.NO_HOURS),
        (SettingName.HOURS, None, SettingNotSavedWhy.SAME),
    ):
        after = made.number if name is SettingName.SPECIAL else 0
        assert settings.change(hanako, SettingChange(name, value, after)) == SettingNotSaved(name, why)
    assert listed(settings) == (made,)


def test_what_was_set_is_taken_back(settings: SqlDeskSettings, hanako: Clerk) -> None:
    made = put(settings, hanako, SPECIAL)
    answer = settings.change(hanako, SettingChange(SettingName.SPECIAL, None, made.number))
    assert isinstance(answer, SettingSaved)
    assert [each.value for each in listed(settings)] == [None, SPECIAL]


def test_a_machine_has_its_own_name_and_the_citys_calendar(
    on_machine: Callable[[str], SqlDeskSettings], hanako: Clerk
) -> None:
    front, back = on_machine("front"), on_machine("back")
    put(front, hanako, TextSetting(SettingName.COUNTER_NAME, "1番"))
    put(front, hanako, SPECIAL)
    assert [each.name for each in listed(back)] == [SettingName.SPECIAL]
    put(back, hanako, TextSetting(SettingName.COUNTER_NAME, "2番"))
    assert [each.value for each in listed(front) if each.name is SettingName.COUNTER_NAME] == [
        TextSetting(SettingName.COUNTER_NAME, "1番")
    ]


def test_a_programme_that_is_gone_is_told(settings: SqlDeskSettings, hanako: Clerk) -> None:
    put(settings, hanako, TextSetting(SettingName.PROGRAMME, "mynapoint-1999"))
    assert [each.fault for each in listed(settings)] == [SettingFault.GONE]
    put(settings, hanako, TextSetting(SettingName.PROGRAMME, "mynapoint-2020"))
    assert listed(settings)[0].fault is None


@pytest.mark.expects_log
def test_a_register_that_does_not_answer_changes_nothing(settings: SqlDeskSettings, hanako: Clerk, file: Path) -> None:
    change(file, "ALTER TABLE setting RENAME TO gone")
    assert isinstance(settings.listed(), NotAnswered)
    assert isinstance(settings.change(hanako, SettingChange(SettingName.SPECIAL, SPECIAL)), NotAnswered)


# --- changed from outside


@pytest.mark.parametrize(
    "setting",
    [
        "value = '[]'",
        "value = NULL",
        "value = 'x'",
        "name = 'maintenance'",
        "clerk = 'yuri'",
        "counter = '2番'",
        "machine = 'front'",
        "at = '2026-06-10 01:00:01.000000'",
        "at = 'x'",
        "seal = zeroblob(32)",
    ],
)
def test_a_setting_that_was_changed_is_not_used_and_is_named(
    setting: str, settings: SqlDeskSettings, hanako: Clerk, file: Path, faults: Callable[[], tuple[str, ...]]
) -> None:
    put(settings, hanako, TextSetting(SettingName.COUNTER_NAME, "2番"))
    put(settings, hanako, SPECIAL)
    assert faults() == ()
    change(file, f"UPDATE setting SET {setting} WHERE number = 2")  # noqa: S608
    assert [(each.fault, each.value) for each in listed(settings)] == [
        (SettingFault.DAMAGED, None),
        (None, TextSetting(SettingName.COUNTER_NAME, "2番")),
    ]
    assert faults() == ("setting 2",)


@pytest.mark.expects_log
def test_a_setting_of_an_unknown_name_does_not_hide_the_others(
    settings: SqlDeskSettings, hanako: Clerk, file: Path, faults: Callable[[], tuple[str, ...]]
) -> None:
    put(settings, hanako, SPECIAL)
    put(settings, hanako, TextSetting(SettingName.PRINTER, "x"))
    change(file, "UPDATE setting SET name = 'unknown' WHERE number = 2")
    assert [each.number for each in listed(settings)] == [1]
    assert faults() == ("setting 2",)


def test_a_setting_that_is_gone_or_was_added_is_named(
    settings: SqlDeskSettings, hanako: Clerk, file: Path, faults: Callable[[], tuple[str, ...]]
) -> None:
    for days in (SPECIAL, SpecialDays(())):
        put(settings, hanako, days)
    columns = "at, clerk, counter, machine, name, value, seal"
    change(file, f"INSERT INTO setting (number, {columns}) SELECT 3, {columns} FROM setting WHERE number = 1")  # noqa: S608
    assert faults() == ("setting 3",)
    change(file, "DELETE FROM setting WHERE number IN (2, 3)")
    assert faults() == ("setting 2 is missing",)


def test_a_setting_that_was_damaged_is_set_anew(settings: SqlDeskSettings, hanako: Clerk, file: Path) -> None:
    made = put(settings, hanako, SPECIAL)
    change(file, "UPDATE setting SET value = '[]'")
    again = settings.change(hanako, SettingChange(SettingName.SPECIAL, SPECIAL, made.number))
    assert again == SettingSaved(replace(made, number=2))


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "{}",
        "[1]",
        json.dumps([{"day": "2026-06-20"}]),
        json.dumps([{"day": "2026-06-20", "spans": [["9:00"]], "note": ""}]),
        json.dumps([{"day": "2026-06-20", "spans": [["12:00", "09:00"]], "note": ""}]),
        json.dumps([{"day": 20260620, "spans": [], "note": ""}]),
        json.dumps([{"day": "2026-06-20", "spans": [], "note": ""}] * 2),
    ],
)
def test_what_is_no_value_is_never_taken_for_one(damaged: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        value_of(SettingName.SPECIAL, damaged)


def test_the_role_counts_as_the_register_has_it_now(
    settings: SqlDeskSettings, hanako: Clerk, clerks: SqlClerks
) -> None:
    stale = Clerk("yuri", "髙﨑ゆり", Role.ADMINISTRATOR)
    assert settings.change(stale, SettingChange(SettingName.SPECIAL, SPECIAL)) == Denied(Denial.ROLE)
