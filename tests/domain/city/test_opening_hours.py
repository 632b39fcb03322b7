"""Opening hours against the cities' own numbers, and the days on which they do not apply."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.domain.city.hours.national_holidays import is_national_holiday
from kiosk.domain.city.hours.opening_hours import opening_at, spans_on
from kiosk.domain.city.municipality import Hours, Municipality, OnHoliday, SpecialDay, Timetable, Weekday, YearlyClosing
from kiosk.domain.values.times import JST, local

BOTH_AT_ONCE = [date(2023, 9, 23), date(2024, 11, 23)]  # an open Saturday that is also a holiday (docs/counter.md §6)


def spans(timetable: Timetable, day: date) -> list[str]:
    """The day as a notice at the door would say it."""
    return [f"{local(start):%H:%M}-{local(end):%H:%M}" for start, end in spans_on(timetable, day)]


def moment(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute, second), JST)


# --- 茅ヶ崎市


@pytest.mark.parametrize("day", [date(2020, 10, day) for day in range(12, 17)])
def test_chigasaki_is_open_on_weekdays_from_half_past_eight_to_five(day: date, chigasaki: Timetable) -> None:
    assert spans(chigasaki, day) == ["08:30-17:00"]


def test_chigasaki_is_open_on_the_second_and_fourth_saturday_morning_only(chigasaki: Timetable) -> None:
    october = {day: spans(chigasaki, date(2020, 10, day)) for day in (3, 10, 17, 24, 31)}
    assert october == {3: [], 10: ["08:30-12:00"], 17: [], 24: ["08:30-12:00"], 31: []}


@pytest.mark.parametrize(
    ("day", "nth"), [(date(2021, 5, 8), 2), (date(2021, 5, 22), 4), (date(2026, 3, 14), 2), (date(2026, 3, 28), 4)]
)
def test_the_second_saturday_is_counted_in_saturdays_and_not_in_weeks(
    day: date, nth: int, chigasaki: Timetable
) -> None:
    month = [date(day.year, day.month, number) for number in range(1, 32)]
    assert [other for other in month if other.weekday() == 5][nth - 1] == day
    assert spans(chigasaki, day) == ["08:30-12:00"]


def test_chigasaki_is_closed_on_sundays(chigasaki: Timetable) -> None:
    assert spans(chigasaki, date(2020, 10, 11)) == []


@pytest.mark.parametrize(
    "day",
    [date(2020, 11, 3), date(2020, 11, 23), date(2021, 7, 22), date(2021, 7, 23), date(2021, 8, 9), date(2026, 9, 22)],
)
def test_chigasaki_is_closed_on_holidays_moved_and_substitute_ones_too(day: date, chigasaki: Timetable) -> None:
    assert is_national_holiday(day)
    assert spans(chigasaki, day) == []


@pytest.mark.parametrize("day", [date(2021, 7, 19), date(2021, 8, 11), date(2021, 10, 11)])
def test_the_olympic_years_usual_holidays_were_working_days(day: date, chigasaki: Timetable) -> None:
    assert not is_national_holiday(day)
    assert spans(chigasaki, day) == ["08:30-17:00"]


def test_chigasaki_is_closed_from_29_december_to_3_january(chigasaki: Timetable) -> None:
    year_end = [date(2026, 12, day) for day in range(28, 32)] + [date(2027, 1, day) for day in range(1, 5)]
    assert [bool(spans(chigasaki, day)) for day in year_end] == [True, *[False] * 6, True]


@pytest.mark.parametrize("day", BOTH_AT_ONCE)
def test_an_open_saturday_that_is_a_holiday_is_as_the_city_set_it(day: date, chigasaki: Timetable) -> None:
    assert spans(chigasaki, day) == []
    assert spans(replace(chigasaki, on_holiday_saturday=OnHoliday.OPEN), day) == ["08:30-12:00"]


def test_the_saturdays_rule_says_nothing_about_weekdays_and_the_other_way_round(chigasaki: Timetable) -> None:
    weekday = date(2020, 11, 3)
    assert spans(replace(chigasaki, on_holiday_saturday=OnHoliday.OPEN), weekday) == []
    only_weekdays = replace(chigasaki, on_holiday=OnHoliday.OPEN)
    assert spans(only_weekdays, weekday) == ["08:30-17:00"]
    assert [spans(only_weekdays, day) for day in BOTH_AT_ONCE] == [[], []]


@pytest.mark.parametrize(
    ("hour", "is_open"),
    [((8, 29, 59), False), ((8, 30, 0), True), ((16, 59, 59), True), ((17, 0, 0), False)],
)
def test_the_counter_opens_and_closes_to_the_second(
    hour: tuple[int, int, int], is_open: bool, chigasaki: Timetable
) -> None:
    assert opening_at(chigasaki, moment(date(2020, 10, 12), *hour)).is_open is is_open


# --- 倉敷市


@pytest.mark.parametrize(("day", "closes"), [(6, "17:15"), (7, "17:15"), (8, "17:15"), (9, "19:00"), (10, "17:15")])
def test_kurashiki_is_open_to_a_quarter_past_five_and_on_thursdays_to_seven(
    day: int, closes: str, kurashiki: Timetable
) -> None:
    assert spans(kurashiki, date(2020, 7, day)) == [f"08:30-{closes}"]


@pytest.mark.parametrize("day", [date(2020, 7, 11), date(2020, 7, 12), date(2020, 7, 23)])
def test_kurashiki_is_closed_on_weekends_and_on_a_thursday_that_is_a_holiday(day: date, kurashiki: Timetable) -> None:
    assert spans(kurashiki, day) == []


# --- 総合フリーダイヤル


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2020, 10, 12), ["09:30-20:00"]),
        (date(2020, 10, 10), ["09:30-17:30"]),
        (date(2020, 10, 11), ["09:30-17:30"]),
        (date(2020, 11, 3), ["09:30-17:30"]),
        (date(2023, 9, 23), ["09:30-17:30"]),
        (date(2020, 12, 28), ["09:30-20:00"]),
        (date(2020, 12, 29), []),
        (date(2021, 1, 1), []),
        (date(2021, 1, 3), []),
        (date(2021, 1, 4), ["09:30-20:00"]),
    ],
)
def test_the_call_centre_keeps_hours_of_its_own(day: date, hours: list[str], call_centre: Timetable) -> None:
    assert spans(call_centre, day) == hours


def test_both_cities_name_the_same_call_centre_quiet_from_noon(municipalities: dict[str, Municipality]) -> None:
    (only,) = {city.call_centre for city in municipalities.values()}
    assert (only.phone, only.press, only.quiet_from) == ("0120-95-0178", "5", time(12))


# --- special days


def test_a_special_day_may_have_a_break(chigasaki: Timetable) -> None:
    saturday = date(2023, 9, 30)
    with_break = SpecialDay(saturday, ((time(9), time(12)), (time(13), time(17))), "the programme's last day")
    timetable = replace(chigasaki, special=(with_break,))
    assert spans(timetable, saturday) == ["09:00-12:00", "13:00-17:00"]
    assert opening_at(timetable, moment(saturday, 11, 59, 59)).is_open
    at_noon = opening_at(timetable, moment(saturday, 12))
    assert (at_noon.is_open, at_noon.next_opens) == (False, moment(saturday, 13))
    assert opening_at(timetable, moment(saturday, 13)).is_open


def test_a_special_day_overrules_hours_holidays_and_the_yearly_closing(chigasaki: Timetable) -> None:
    hours = ((time(10), time(11)),)
    days = (date(2020, 10, 12), date(2020, 11, 3), date(2020, 12, 30))
    timetable = replace(chigasaki, special=tuple(SpecialDay(day, hours) for day in days))
    assert [spans(timetable, day) for day in days] == [["10:00-11:00"]] * 3


def test_a_special_day_without_spans_is_closed(chigasaki: Timetable) -> None:
    monday = date(2020, 10, 12)
    timetable = replace(chigasaki, special=(SpecialDay(monday),))
    assert spans(timetable, monday) == []
    assert opening_at(timetable, moment(monday, 10)).next_opens == moment(date(2020, 10, 13), 8, 30)


def test_a_special_days_spans_are_in_order_however_they_were_written(chigasaki: Timetable) -> None:
    saturday = date(2023, 9, 30)
    written = SpecialDay(saturday, ((time(13), time(17)), (time(9), time(12))))
    timetable = replace(chigasaki, special=(written,))
    assert spans(timetable, saturday) == ["09:00-12:00", "13:00-17:00"]
    assert opening_at(timetable, moment(saturday, 8)).next_opens == moment(saturday, 9)


# --- the next opening


def test_over_a_long_weekend_the_next_opening_is_on_the_day_after_the_holiday(chigasaki: Timetable) -> None:
    # 2024-11-02 is the first Saturday, 11-03 a holiday on a Sunday, 11-04 its substitute.
    friday_evening = moment(date(2024, 11, 1), 17)
    assert opening_at(chigasaki, friday_evening).next_opens == moment(date(2024, 11, 5), 8, 30)


def test_over_new_year_the_next_opening_is_on_4_january(chigasaki: Timetable, call_centre: Timetable) -> None:
    last_evening = moment(date(2026, 12, 28), 20)
    assert opening_at(chigasaki, last_evening).next_opens == moment(date(2027, 1, 4), 8, 30)
    assert opening_at(call_centre, last_evening).next_opens == moment(date(2027, 1, 4), 9, 30)


def test_before_the_door_opens_the_next_opening_is_today(chigasaki: Timetable) -> None:
    early = moment(date(2020, 10, 12), 0)
    assert opening_at(chigasaki, early).next_opens == moment(date(2020, 10, 12), 8, 30)


def test_while_it_is_open_no_next_opening_is_named(chigasaki: Timetable) -> None:
    assert opening_at(chigasaki, moment(date(2020, 10, 12), 10)).next_opens is None


def test_a_place_that_does_not_open_within_forty_days_names_no_day() -> None:
    all_week = Hours(tuple(Weekday), time(9), time(17))
    timetable = Timetable((all_week,), closed=(YearlyClosing("01-01", "12-31"),))
    assert opening_at(timetable, moment(date(2026, 6, 10), 10)).next_opens is None
    assert opening_at(Timetable(()), moment(date(2026, 6, 10), 10)).next_opens is None


@pytest.mark.parametrize(("first", "last"), [("1-3", "01-03"), ("12-29", "13-01"), ("02-30", "03-01"), ("", "01-03")])
def test_a_yearly_closing_needs_real_days(first: str, last: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid|month|day"):
        YearlyClosing(first, last)


def test_a_yearly_closing_that_does_not_run_over_new_year_covers_both_its_ends() -> None:
    obon = YearlyClosing("08-13", "08-15")
    covered = [day for day in range(1, 32) if obon.covers(date(2026, 8, day))]
    assert covered == [13, 14, 15]


@pytest.mark.parametrize(("opens", "closes"), [(time(17), time(8, 30)), (time(9), time(9))])
def test_hours_close_after_they_open(opens: time, closes: time) -> None:
    with pytest.raises(ValueError, match="closing time after"):
        Hours((Weekday.MON,), opens, closes)


def test_the_call_centre_is_busiest_before_noon_on_the_citys_clock(municipalities: dict[str, Municipality]) -> None:
    centre = municipalities["kurashiki"].call_centre
    assert centre.is_busiest(datetime(2020, 10, 12, 11, 59, tzinfo=JST))
    assert not centre.is_busiest(datetime(2020, 10, 12, 12, 0, tzinfo=JST))
