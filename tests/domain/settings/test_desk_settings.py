"""What was set at the desk, and the counter with it."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.domain.city.hours.opening_hours import spans_on
from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.flow import Counter
from kiosk.domain.settings.desk_settings import (
    HolidayRules,
    Maintenance,
    SettingChange,
    SettingFault,
    SettingName,
    SettingNotSavedWhy,
    SettingOverride,
    SettingValue,
    SpecialDays,
    TextSetting,
    WeeklyHours,
    YearlyClosings,
    action_for,
    change_refusal,
    name_of,
    validate_setting,
)
from kiosk.domain.settings.effective_settings import (
    counter_with,
    effective_settings,
    judged,
    unusable_settings,
    value_at,
)
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.times import JST, Period
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk import a_counter

MORNINGS = Hours((Weekday.MON, Weekday.TUE), time(9), time(12))
SATURDAY = SpecialDay(date(2026, 6, 20), ((time(9), time(12)), (time(13), time(16))))
NIGHT = Period(datetime(2026, 6, 20, 23, tzinfo=JST), datetime(2026, 6, 21, 5, tzinfo=JST))
VALUES: dict[SettingName, SettingValue] = {
    SettingName.HOURS: WeeklyHours((MORNINGS,)),
    SettingName.CLOSINGS: YearlyClosings((YearlyClosing("06-15", "06-15"),)),
    SettingName.HOLIDAYS: HolidayRules(OnHoliday.OPEN, OnHoliday.OPEN),
    SettingName.SPECIAL: SpecialDays((SATURDAY,)),
    SettingName.MAINTENANCE: Maintenance((NIGHT,)),
}


@pytest.fixture
def counter() -> Counter:
    return a_counter()


def made(*values: SettingValue) -> list[SettingOverride]:
    return [
        SettingOverride(number, NOW, "yama", "1番", name_of(value), value)
        for number, value in enumerate(values, start=1)
    ]


def open_on(counter: Counter, day: date) -> list[str]:
    spans = spans_on(counter.municipality.timetable, day)
    return [f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in spans]


@pytest.mark.parametrize("name", VALUES, ids=str)
def test_what_was_set_of_the_calendar_counts_at_the_counter(name: SettingName, counter: Counter) -> None:
    value = VALUES[name]
    changed = counter_with(counter, made(value))
    assert value_at(changed, name) == value
    assert [other for other in VALUES if value_at(changed, other) != value_at(counter, other)] == [name]


def test_a_special_opening_with_a_break_is_told_to_citizens(counter: Counter) -> None:
    changed = counter_with(counter, made(SpecialDays((SATURDAY,))))
    assert open_on(counter, SATURDAY.day) == []
    assert open_on(changed, SATURDAY.day) == ["09:00-12:00", "13:00-16:00"]


def test_the_newest_change_counts_and_one_that_was_taken_back_leaves_the_files(counter: Counter) -> None:
    first, second = made(SpecialDays((SATURDAY,)), SpecialDays(()))
    assert counter_with(counter, [second, first]).municipality.timetable.special == ()
    taken_back = replace(first, number=3, value=None)
    assert counter_with(counter, [first, second, taken_back]) == counter
    assert effective_settings([first, second, taken_back]) == {}


def test_what_cannot_be_used_leaves_the_files_and_is_told(counter: Counter) -> None:
    (change,) = made(SpecialDays((SATURDAY,)))
    damaged = replace(change, value=None, fault=SettingFault.DAMAGED)
    assert counter_with(counter, [damaged]) == counter
    assert unusable_settings([damaged]) == (damaged,)


def test_a_programme_that_is_gone_is_told(counter: Counter) -> None:
    changes = made(TextSetting(SettingName.PROGRAMME, "mynapoint-1999"))
    (change,) = judged(changes, ["municipal-example"])
    assert change.fault is SettingFault.GONE
    assert effective_settings([change]) == {}
    assert judged(changes, ["mynapoint-1999"]) == tuple(changes)


def test_holiday_rules_that_a_clerk_set_count_before_a_files_holiday_hours(counter: Counter) -> None:
    timetable = replace(counter.municipality.timetable, holiday_hours=(MORNINGS,))
    filed = counter.with_hours(timetable, ())
    sports_day = date(2026, 10, 12)
    assert open_on(filed, sports_day) == ["09:00-12:00"]
    assert open_on(counter_with(filed, made(HolidayRules(OnHoliday.CLOSED, OnHoliday.CLOSED))), sports_day) == []


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (WeeklyHours(()), SettingNotSavedWhy.NO_HOURS),
        (WeeklyHours((MORNINGS, MORNINGS)), SettingNotSavedWhy.UNFIT),
        (YearlyClosings((YearlyClosing("06-15", "06-15"),) * 2), SettingNotSavedWhy.UNFIT),
        (SpecialDays((SATURDAY, SpecialDay(SATURDAY.day))), SettingNotSavedWhy.UNFIT),
        (Maintenance((NIGHT, NIGHT)), SettingNotSavedWhy.UNFIT),
        (TextSetting(SettingName.HOURS, "x"), SettingNotSavedWhy.UNFIT),
        (TextSetting(SettingName.PROGRAMME, ""), SettingNotSavedWhy.UNFIT),
        (TextSetting(SettingName.COUNTER_NAME, "長" * 21), SettingNotSavedWhy.UNFIT),
        (TextSetting(SettingName.PRINTER, ""), None),
        *((value, None) for value in VALUES.values()),
    ],
)
def test_a_value_whose_parts_do_not_fit_together_is_refused(
    value: SettingValue, why: SettingNotSavedWhy | None
) -> None:
    assert validate_setting(value) is why


def test_the_calendar_and_the_other_settings_are_rights_of_their_own() -> None:
    calendar = {name for name in SettingName if action_for(name) is Action.EDIT_CALENDAR}
    assert calendar == set(VALUES)
    assert {action_for(name) for name in set(SettingName) - calendar} == {Action.EDIT_SETTINGS}


PRINTER = SettingName.PRINTER
SEEN = SettingOverride(4, NOW, "hanako", "1", PRINTER, TextSetting(PRINTER, "old"))


@pytest.mark.parametrize(
    ("before", "value", "after", "why"),
    [
        (None, TextSetting(PRINTER, "new"), 0, None),
        (SEEN, TextSetting(PRINTER, "new"), 4, None),
        (SEEN, None, 4, None),
        (SEEN, TextSetting(PRINTER, "new"), 3, SettingNotSavedWhy.OVERTAKEN),
        (None, TextSetting(PRINTER, "new"), 3, SettingNotSavedWhy.OVERTAKEN),
        # Who presses twice.
        (SEEN, TextSetting(PRINTER, "old"), 3, SettingNotSavedWhy.SAME),
        (None, None, 0, SettingNotSavedWhy.SAME),
        # What is damaged may be set once more as it was, and taken away.
        (replace(SEEN, fault=SettingFault.DAMAGED), TextSetting(PRINTER, "old"), 4, None),
        (replace(SEEN, value=None, fault=SettingFault.DAMAGED), None, 4, None),
        (None, TextSetting(SettingName.READER_NAME, "x"), 0, SettingNotSavedWhy.UNFIT),
        (None, TextSetting(PRINTER, "x" * 129), 0, SettingNotSavedWhy.UNFIT),
    ],
)
def test_what_a_clerk_saw_is_changed_and_nothing_that_came_since(
    before: SettingOverride | None, value: SettingValue | None, after: int, why: SettingNotSavedWhy | None
) -> None:
    assert change_refusal(before, SettingChange(PRINTER, value, after)) is why
