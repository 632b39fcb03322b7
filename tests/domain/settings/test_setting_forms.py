"""The forms of the calendar: what clerks type is read in its usual spellings, and a mistake is told at its place."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.city.municipality import Hours, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.set_at_desk import SettingName, Text
from kiosk.domain.settings.setting_forms import (
    YES,
    Place,
    Problem,
    Reads,
    Typed,
    Wrong,
    closing_typed,
    hours_typed,
    special_typed,
    text_typed,
    typed_of,
    window_typed,
)
from kiosk.domain.settings.setting_lists import ListRow
from kiosk.domain.values.times import JST, Period
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

WEEKDAYS = Hours((Weekday.MON, Weekday.TUE), time(8, 30), time(17))
SATURDAYS = Hours((Weekday.SAT,), time(8, 30), time(12), (2, 4))
NEW_YEAR = YearlyClosing("12-29", "01-03")
BUSY_SATURDAY = SpecialDay(date(2026, 6, 13), ((time(9), time(12)), (time(13), time(16))), "混雑の対応")
CLOSED_DAY = SpecialDay(date(2026, 6, 15))
NIGHT = Period(datetime(2026, 6, 20, 23, tzinfo=JST), datetime(2026, 6, 21, 5, tzinfo=JST), "保守")


def read(reads: Reads, typed: Typed, others: Sequence[ListRow] = ()) -> ListRow | set[tuple[Place, Wrong]]:
    answer = reads(typed, others, NOW)
    return {(problem.place, problem.wrong) for problem in answer} if isinstance(answer, tuple) else answer


@pytest.mark.parametrize(
    ("reads", "row"),
    [
        (hours_typed, WEEKDAYS),
        (hours_typed, SATURDAYS),
        (closing_typed, NEW_YEAR),
        (special_typed, BUSY_SATURDAY),
        (special_typed, CLOSED_DAY),
        (window_typed, NIGHT),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_row_that_is_typed_anew_is_the_same_row(reads: Reads, row: ListRow) -> None:
    assert read(reads, typed_of(row)) == row


def test_a_day_with_more_breaks_than_the_form_has_is_not_saved_without_one_unseen() -> None:
    in_threes = SpecialDay(date(2026, 6, 13), ((time(9), time(10)), (time(11), time(12)), (time(13), time(15))))
    assert read(special_typed, typed_of(in_threes)) == {(Place.BREAK_TO, Wrong.MISSING)}


@pytest.mark.parametrize("written", ["8:30", "08:30", "８：３０", " 8:30 ", "8時30分"])
def test_a_time_is_read_in_its_usual_spellings(written: str) -> None:
    row = read(hours_typed, {**typed_of(WEEKDAYS), Place.OPENS: written})
    assert row == WEEKDAYS


@pytest.mark.parametrize("written", ["8", "830", "25:00", "8:60", "8.30", "八時"])
def test_what_is_no_time_is_told(written: str) -> None:
    assert read(hours_typed, {**typed_of(WEEKDAYS), Place.OPENS: written}) == {(Place.OPENS, Wrong.TIME)}


@pytest.mark.parametrize("written", ["2026-06-15", "2026/6/15", "２０２６－６－１５", "2026.6.15", "2026年6月15日"])
def test_a_date_is_read_in_its_usual_spellings(written: str) -> None:
    assert read(special_typed, {Place.DAY: written, Place.CLOSED: YES}) == CLOSED_DAY


@pytest.mark.parametrize("written", ["6/15", "2026-13-01", "2026-06-31", "26-06-15", "2026-06/15", "あした"])
def test_a_date_without_its_year_or_of_no_month_is_told(written: str) -> None:
    assert read(special_typed, {Place.DAY: written, Place.CLOSED: YES}) == {(Place.DAY, Wrong.DAY)}


def test_everything_that_is_missing_is_told_at_once() -> None:
    assert read(hours_typed, {}) == {(place, Wrong.MISSING) for place in (Place.DAYS, Place.OPENS, Place.CLOSES)}
    assert read(special_typed, {}) == {(place, Wrong.MISSING) for place in (Place.DAY, Place.OPENS, Place.CLOSES)}
    assert read(window_typed, {}) == {
        (place, Wrong.MISSING) for place in (Place.START_DAY, Place.START_TIME, Place.END_TIME)
    }
    assert read(closing_typed, {}) == {(Place.FIRST, Wrong.MISSING)}


@pytest.mark.parametrize(("written", "weeks"), [("2,4", (2, 4)), ("第2・第4", (2, 4)), ("４、２", (2, 4)), ("", ())])
def test_the_weeks_of_a_month_are_read(written: str, weeks: tuple[int, ...]) -> None:
    row = read(hours_typed, {**typed_of(SATURDAYS), Place.WEEKS: written})
    assert isinstance(row, Hours)
    assert row.nth == weeks


@pytest.mark.parametrize("written", ["6", "0", "まいしゅう"])
def test_what_are_no_weeks_of_a_month_is_told(written: str) -> None:
    assert read(hours_typed, {**typed_of(SATURDAYS), Place.WEEKS: written}) == {(Place.WEEKS, Wrong.WEEKS)}


def test_hours_end_after_they_begin() -> None:
    assert read(hours_typed, {**typed_of(WEEKDAYS), Place.CLOSES: "8:30"}) == {(Place.CLOSES, Wrong.ORDER)}


def test_hours_at_the_time_of_others_are_told() -> None:
    late_on_monday = {Place.DAYS: "mon", Place.OPENS: "16:00", Place.CLOSES: "19:00"}
    assert read(hours_typed, late_on_monday, [WEEKDAYS]) == {(Place.OPENS, Wrong.OVERLAPS)}
    after_the_others = {**late_on_monday, Place.OPENS: "17:00"}
    assert isinstance(read(hours_typed, after_the_others, [WEEKDAYS]), Hours)


def test_hours_of_other_weeks_do_not_meet() -> None:
    odd = {**typed_of(SATURDAYS), Place.WEEKS: "1,3"}
    assert isinstance(read(hours_typed, odd, [SATURDAYS]), Hours)
    assert read(hours_typed, {**odd, Place.WEEKS: ""}, [SATURDAYS]) == {(Place.OPENS, Wrong.OVERLAPS)}


def test_a_single_day_of_the_year_needs_no_end() -> None:
    assert read(closing_typed, {Place.FIRST: "10/1"}) == YearlyClosing("10-01", "10-01")
    assert read(closing_typed, {Place.FIRST: "2月30日"}) == {(Place.FIRST, Wrong.MONTH_DAY)}
    assert read(closing_typed, typed_of(NEW_YEAR), [NEW_YEAR]) == {(Place.FIRST, Wrong.TWICE)}


@pytest.mark.parametrize(
    ("begins", "ends", "wrong"),
    [
        ("12:00", "", (Place.BREAK_TO, Wrong.MISSING)),
        ("", "13:00", (Place.BREAK_FROM, Wrong.MISSING)),
        ("13:00", "12:00", (Place.BREAK_TO, Wrong.ORDER)),
        ("8:00", "9:30", (Place.BREAK_FROM, Wrong.BREAK)),
        ("9:00", "9:30", (Place.BREAK_FROM, Wrong.BREAK)),
        ("15:00", "16:00", (Place.BREAK_TO, Wrong.BREAK)),
    ],
)
def test_a_break_has_two_ends_within_the_open_hours(begins: str, ends: str, wrong: tuple[Place, Wrong]) -> None:
    typed = {**typed_of(BUSY_SATURDAY), Place.BREAK_FROM: begins, Place.BREAK_TO: ends}
    assert read(special_typed, typed) == {wrong}


def test_a_special_day_is_neither_past_nor_twice() -> None:
    yesterday = {Place.DAY: str(NOW.date() - timedelta(days=1)), Place.CLOSED: YES}
    assert read(special_typed, yesterday) == {(Place.DAY, Wrong.PAST)}
    today = {**yesterday, Place.DAY: str(NOW.date())}
    assert isinstance(read(special_typed, today), SpecialDay)
    assert read(special_typed, typed_of(CLOSED_DAY), [CLOSED_DAY]) == {(Place.DAY, Wrong.TWICE)}


def test_a_note_is_short_and_no_number_of_a_person() -> None:
    for note in ("長" * 31, "1234 5678 9018"):
        assert read(special_typed, {**typed_of(CLOSED_DAY), Place.NOTE: note}) == {(Place.NOTE, Wrong.TEXT)}


def test_maintenance_ends_after_it_begins_and_is_not_over() -> None:
    typed = typed_of(NIGHT)
    assert read(window_typed, {**typed, Place.END_DAY: "", Place.END_TIME: "23:00"}) == {(Place.END_TIME, Wrong.ORDER)}
    same_day = read(window_typed, {**typed, Place.END_DAY: "", Place.END_TIME: "23:30"})
    assert isinstance(same_day, Period)
    assert same_day.end - same_day.start == timedelta(minutes=30)
    over = {**typed, Place.START_DAY: "2026-06-09", Place.END_DAY: "2026-06-10", Place.END_TIME: "10:00"}
    assert read(window_typed, over) == {(Place.END_DAY, Wrong.PAST)}


def test_maintenance_at_the_time_of_another_is_told() -> None:
    typed = {**typed_of(NIGHT), Place.START_TIME: "23:30"}
    assert read(window_typed, typed, [NIGHT]) == {(Place.START_TIME, Wrong.OVERLAPS)}


def test_a_name_is_short_and_no_number_of_a_person() -> None:
    assert text_typed(SettingName.COUNTER_NAME, " 2番 ") == Text(SettingName.COUNTER_NAME, "2番")
    assert text_typed(SettingName.COUNTER_NAME, "") == Text(SettingName.COUNTER_NAME, "")
    for typed in ("長" * 21, "123456789018"):
        assert text_typed(SettingName.COUNTER_NAME, typed) == (Problem(Place.TEXT, Wrong.TEXT),)
