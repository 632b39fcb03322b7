"""What was set at the desk, and the counter with it."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.domain.city.calendar import spans_on
from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.flow import Counter
from kiosk.domain.settings.in_force import counter_with, in_force, judged, not_in_force, value_at
from kiosk.domain.settings.set_at_desk import (
    Fault,
    HolidayRules,
    MadeChange,
    Maintenance,
    NotSetWhy,
    SettingChange,
    SettingName,
    SpecialDays,
    Text,
    Value,
    WeeklyHours,
    YearlyClosings,
    action_for,
    change_refusal,
    name_of,
    stands_against,
)
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.times import JST, Period
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk import a_counter

MORNINGS = Hours((Weekday.MON, Weekday.TUE), time(9), time(12))
SATURDAY = SpecialDay(date(2026, 6, 20), ((time(9), time(12)), (time(13), time(16))))
NIGHT = Period(datetime(2026, 6, 20, 23, tzinfo=JST), datetime(2026, 6, 21, 5, tzinfo=JST))
VALUES: dict[SettingName, Value] = {
    SettingName.HOURS: WeeklyHours((MORNINGS,)),
    SettingName.CLOSINGS: YearlyClosings((YearlyClosing("06-15", "06-15"),)),
    SettingName.HOLIDAYS: HolidayRules(OnHoliday.OPEN, OnHoliday.OPEN),
    SettingName.SPECIAL: SpecialDays((SATURDAY,)),
    SettingName.MAINTENANCE: Maintenance((NIGHT,)),
}


@pytest.fixture
def counter() -> Counter:
    return a_counter()


def made(*values: Value) -> list[MadeChange]:
    return [
        MadeChange(number, NOW, "yama", "1番", name_of(value), value) for number, value in enumerate(values, start=1)
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
    assert in_force([first, second, taken_back]) == {}


def test_what_cannot_be_used_leaves_the_files_and_is_told(counter: Counter) -> None:
    (change,) = made(SpecialDays((SATURDAY,)))
    damaged = replace(change, value=None, fault=Fault.DAMAGED)
    assert counter_with(counter, [damaged]) == counter
    assert not_in_force([damaged]) == (damaged,)


def test_a_programme_that_is_gone_is_told(counter: Counter) -> None:
    changes = made(Text(SettingName.PROGRAMME, "mynapoint-1999"))
    (change,) = judged(changes, ["municipal-example"])
    assert change.fault is Fault.GONE
    assert in_force([change]) == {}
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
        (WeeklyHours(()), NotSetWhy.NO_HOURS),
        (WeeklyHours((MORNINGS, MORNINGS)), NotSetWhy.UNFIT),
        (YearlyClosings((YearlyClosing("06-15", "06-15"),) * 2), NotSetWhy.UNFIT),
        (SpecialDays((SATURDAY, SpecialDay(SATURDAY.day))), NotSetWhy.UNFIT),
        (Maintenance((NIGHT, NIGHT)), NotSetWhy.UNFIT),
        (Text(SettingName.HOURS, "x"), NotSetWhy.UNFIT),
        (Text(SettingName.PROGRAMME, ""), NotSetWhy.UNFIT),
        (Text(SettingName.COUNTER_NAME, "長" * 21), NotSetWhy.UNFIT),
        (Text(SettingName.PRINTER, ""), None),
        *((value, None) for value in VALUES.values()),
    ],
)
def test_a_value_whose_parts_do_not_fit_together_is_refused(value: Value, why: NotSetWhy | None) -> None:
    assert stands_against(value) is why


def test_the_calendar_and_the_other_settings_are_rights_of_their_own() -> None:
    calendar = {name for name in SettingName if action_for(name) is Action.EDIT_CALENDAR}
    assert calendar == set(VALUES)
    assert {action_for(name) for name in set(SettingName) - calendar} == {Action.EDIT_SETTINGS}


PRINTER = SettingName.PRINTER
SEEN = MadeChange(4, NOW, "hanako", "1", PRINTER, Text(PRINTER, "old"))


@pytest.mark.parametrize(
    ("before", "value", "after", "why"),
    [
        (None, Text(PRINTER, "new"), 0, None),
        (SEEN, Text(PRINTER, "new"), 4, None),
        (SEEN, None, 4, None),
        (SEEN, Text(PRINTER, "new"), 3, NotSetWhy.OVERTAKEN),
        (None, Text(PRINTER, "new"), 3, NotSetWhy.OVERTAKEN),
        # Who presses twice.
        (SEEN, Text(PRINTER, "old"), 3, NotSetWhy.SAME),
        (None, None, 0, NotSetWhy.SAME),
        # What is damaged may be set once more as it was, and taken away.
        (replace(SEEN, fault=Fault.DAMAGED), Text(PRINTER, "old"), 4, None),
        (replace(SEEN, value=None, fault=Fault.DAMAGED), None, 4, None),
        (None, Text(SettingName.READER_NAME, "x"), 0, NotSetWhy.UNFIT),
        (None, Text(PRINTER, "x" * 129), 0, NotSetWhy.UNFIT),
    ],
)
def test_what_a_clerk_saw_is_changed_and_nothing_that_came_since(
    before: MadeChange | None, value: Value | None, after: int, why: NotSetWhy | None
) -> None:
    assert change_refusal(before, SettingChange(PRINTER, value, after)) is why
