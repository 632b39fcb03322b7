"""The forms of the calendar: what clerks type is read in its usual spellings, and a mistake is told at its place."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.city.municipality import Hours, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.desk_settings import SettingName, TextSetting
from kiosk.domain.settings.setting_forms import (
    YES,
    FormError,
    FormErrorKind,
    FormField,
    FormReader,
    TypedForm,
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


def read(
    reads: FormReader, typed: TypedForm, others: Sequence[ListRow] = ()
) -> ListRow | set[tuple[FormField, FormErrorKind]]:
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
def test_a_row_that_is_typed_anew_is_the_same_row(reads: FormReader, row: ListRow) -> None:
    assert read(reads, typed_of(row)) == row


def test_a_day_with_more_breaks_than_the_form_has_is_not_saved_without_one_unseen() -> None:
    in_threes = SpecialDay(date(2026, 6, 13), ((time(9), time(10)), (time(11), time(12)), (time(13), time(15))))
    assert read(special_typed, typed_of(in_threes)) == {(FormField.BREAK_TO, FormErrorKind.MISSING)}


@pytest.mark.parametrize("written", ["8:30", "08:30", "８：３０", " 8:30 ", "8時30分"])
def test_a_time_is_read_in_its_usual_spellings(written: str) -> None:
    row = read(hours_typed, {**typed_of(WEEKDAYS), FormField.OPENS: written})
    assert row == WEEKDAYS


@pytest.mark.parametrize("written", ["8", "830", "25:00", "8:60", "8.30", "八時"])
def test_what_is_no_time_is_told(written: str) -> None:
    assert read(hours_typed, {**typed_of(WEEKDAYS), FormField.OPENS: written}) == {
        (FormField.OPENS, FormErrorKind.TIME)
    }


@pytest.mark.parametrize("written", ["2026-06-15", "2026/6/15", "２０２６－６－１５", "2026.6.15", "2026年6月15日"])
def test_a_date_is_read_in_its_usual_spellings(written: str) -> None:
    assert read(special_typed, {FormField.DAY: written, FormField.CLOSED: YES}) == CLOSED_DAY


@pytest.mark.parametrize("written", ["6/15", "2026-13-01", "2026-06-31", "26-06-15", "2026-06/15", "あした"])
def test_a_date_without_its_year_or_of_no_month_is_told(written: str) -> None:
    assert read(special_typed, {FormField.DAY: written, FormField.CLOSED: YES}) == {(FormField.DAY, FormErrorKind.DAY)}


def test_everything_that_is_missing_is_told_at_once() -> None:
    assert read(hours_typed, {}) == {
        (place, FormErrorKind.MISSING) for place in (FormField.DAYS, FormField.OPENS, FormField.CLOSES)
    }
    assert read(special_typed, {}) == {
        (place, FormErrorKind.MISSING) for place in (FormField.DAY, FormField.OPENS, FormField.CLOSES)
    }
    assert read(window_typed, {}) == {
        (place, FormErrorKind.MISSING) for place in (FormField.START_DAY, FormField.START_TIME, FormField.END_TIME)
    }
    assert read(closing_typed, {}) == {(FormField.FIRST, FormErrorKind.MISSING)}


@pytest.mark.parametrize(("written", "weeks"), [("2,4", (2, 4)), ("第2・第4", (2, 4)), ("４、２", (2, 4)), ("", ())])
def test_the_weeks_of_a_month_are_read(written: str, weeks: tuple[int, ...]) -> None:
    row = read(hours_typed, {**typed_of(SATURDAYS), FormField.WEEKS: written})
    assert isinstance(row, Hours)
    assert row.nth == weeks


@pytest.mark.parametrize("written", ["6", "0", "まいしゅう"])
def test_what_are_no_weeks_of_a_month_is_told(written: str) -> None:
    assert read(hours_typed, {**typed_of(SATURDAYS), FormField.WEEKS: written}) == {
        (FormField.WEEKS, FormErrorKind.WEEKS)
    }


def test_hours_end_after_they_begin() -> None:
    assert read(hours_typed, {**typed_of(WEEKDAYS), FormField.CLOSES: "8:30"}) == {
        (FormField.CLOSES, FormErrorKind.ORDER)
    }


def test_hours_at_the_time_of_others_are_told() -> None:
    late_on_monday = {FormField.DAYS: "mon", FormField.OPENS: "16:00", FormField.CLOSES: "19:00"}
    assert read(hours_typed, late_on_monday, [WEEKDAYS]) == {(FormField.OPENS, FormErrorKind.OVERLAPS)}
    after_the_others = {**late_on_monday, FormField.OPENS: "17:00"}
    assert isinstance(read(hours_typed, after_the_others, [WEEKDAYS]), Hours)


def test_hours_of_other_weeks_do_not_meet() -> None:
    odd = {**typed_of(SATURDAYS), FormField.WEEKS: "1,3"}
    assert isinstance(read(hours_typed, odd, [SATURDAYS]), Hours)
    assert read(hours_typed, {**odd, FormField.WEEKS: ""}, [SATURDAYS]) == {(FormField.OPENS, FormErrorKind.OVERLAPS)}


def test_a_single_day_of_the_year_needs_no_end() -> None:
    assert read(closing_typed, {FormField.FIRST: "10/1"}) == YearlyClosing("10-01", "10-01")
    assert read(closing_typed, {FormField.FIRST: "2月30日"}) == {(FormField.FIRST, FormErrorKind.MONTH_DAY)}
    assert read(closing_typed, typed_of(NEW_YEAR), [NEW_YEAR]) == {(FormField.FIRST, FormErrorKind.TWICE)}


@pytest.mark.parametrize(
    ("begins", "ends", "wrong"),
    [
        ("12:00", "", (FormField.BREAK_TO, FormErrorKind.MISSING)),
        ("", "13:00", (FormField.BREAK_FROM, FormErrorKind.MISSING)),
        ("13:00", "12:00", (FormField.BREAK_TO, FormErrorKind.ORDER)),
        ("8:00", "9:30", (FormField.BREAK_FROM, FormErrorKind.BREAK)),
        ("9:00", "9:30", (FormField.BREAK_FROM, FormErrorKind.BREAK)),
        ("15:00", "16:00", (FormField.BREAK_TO, FormErrorKind.BREAK)),
    ],
)
def test_a_break_has_two_ends_within_the_open_hours(
    begins: str, ends: str, wrong: tuple[FormField, FormErrorKind]
) -> None:
    typed = {**typed_of(BUSY_SATURDAY), FormField.BREAK_FROM: begins, FormField.BREAK_TO: ends}
    assert read(special_typed, typed) == {wrong}


def test_a_special_day_is_neither_past_nor_twice() -> None:
    yesterday = {FormField.DAY: str(NOW.date() - timedelta(days=1)), FormField.CLOSED: YES}
    assert read(special_typed, yesterday) == {(FormField.DAY, FormErrorKind.PAST)}
    today = {**yesterday, FormField.DAY: str(NOW.date())}
    assert isinstance(read(special_typed, today), SpecialDay)
    assert read(special_typed, typed_of(CLOSED_DAY), [CLOSED_DAY]) == {(FormField.DAY, FormErrorKind.TWICE)}


def test_a_note_is_short_and_no_number_of_a_person() -> None:
    for note in ("長" * 31, "1234 5678 9018"):
        assert read(special_typed, {**typed_of(CLOSED_DAY), FormField.NOTE: note}) == {
            (FormField.NOTE, FormErrorKind.TEXT)
        }


def test_maintenance_ends_after_it_begins_and_is_not_over() -> None:
    typed = typed_of(NIGHT)
    assert read(window_typed, {**typed, FormField.END_DAY: "", FormField.END_TIME: "23:00"}) == {
        (FormField.END_TIME, FormErrorKind.ORDER)
    }
    same_day = read(window_typed, {**typed, FormField.END_DAY: "", FormField.END_TIME: "23:30"})
    assert isinstance(same_day, Period)
    assert same_day.end - same_day.start == timedelta(minutes=30)
    over = {**typed, FormField.START_DAY: "2026-06-09", FormField.END_DAY: "2026-06-10", FormField.END_TIME: "10:00"}
    assert read(window_typed, over) == {(FormField.END_DAY, FormErrorKind.PAST)}


def test_maintenance_at_the_time_of_another_is_told() -> None:
    typed = {**typed_of(NIGHT), FormField.START_TIME: "23:30"}
    assert read(window_typed, typed, [NIGHT]) == {(FormField.START_TIME, FormErrorKind.OVERLAPS)}


def test_a_name_is_short_and_no_number_of_a_person() -> None:
    assert text_typed(SettingName.COUNTER_NAME, " 2番 ") == TextSetting(SettingName.COUNTER_NAME, "2番")
    assert text_typed(SettingName.COUNTER_NAME, "") == TextSetting(SettingName.COUNTER_NAME, "")
    for typed in ("長" * 21, "123456789018"):
        assert text_typed(SettingName.COUNTER_NAME, typed) == (FormError(FormField.TEXT, FormErrorKind.TEXT),)
