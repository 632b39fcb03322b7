"""What holds for every timetable that a city may write, at every moment."""

from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.city.hours.national_holidays import is_national_holiday
from kiosk.domain.city.hours.opening_hours import LOOK_AHEAD_DAYS, opening_at, spans_on
from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Timetable, Weekday, YearlyClosing
from kiosk.domain.values.times import JST, local

# Around New Year and a week of holidays, where rules meet.
DAYS = st.dates(date(2024, 4, 25), date(2024, 5, 10)) | st.dates(date(2023, 12, 20), date(2024, 1, 15))
MOMENTS = st.builds(
    lambda day, seconds: datetime.combine(day, time(), JST) + timedelta(seconds=seconds), DAYS, st.integers(0, 86_399)
)
MINUTES = st.integers(0, 24 * 60 - 1)


def clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


@st.composite
def spans(draw: st.DrawFn, most: int = 2) -> tuple[tuple[time, time], ...]:
    """Spans in order that do not touch."""
    edges = sorted(draw(st.sets(MINUTES, min_size=2, max_size=2 * most)))
    return tuple((clock(a), clock(b)) for a, b in list(pairwise(edges))[::2])


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    ((opens, closes),) = draw(spans(most=1))
    days = draw(st.sets(st.sampled_from(Weekday), min_size=1))
    nth = draw(st.sets(st.integers(1, 5), max_size=3))
    return Hours(tuple(sorted(days)), opens, closes, tuple(sorted(nth)))


def some(strategy: st.SearchStrategy[Hours]) -> st.SearchStrategy[tuple[Hours, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


YEAR_DAYS = DAYS.map(lambda day: day.strftime("%m-%d"))
TIMETABLES = st.builds(
    Timetable,
    hours=some(hours()),
    on_holiday=st.sampled_from(OnHoliday),
    on_holiday_saturday=st.sampled_from(OnHoliday),
    holiday_hours=some(hours()),
    closed=st.lists(st.builds(YearlyClosing, YEAR_DAYS, YEAR_DAYS), max_size=1).map(tuple),
    special=st.lists(st.builds(SpecialDay, DAYS, spans() | st.just(())), max_size=3).map(tuple),
)


def by_hand(timetable: Timetable, now: datetime) -> bool:
    """The rules once more, from the moment's side: which rule decides today, and does its clock cover now?"""
    shown = local(now)
    today, hour = shown.date(), shown.time()
    special = next((special for special in timetable.special if special.day == today), None)
    if special is not None:
        return any(opens <= hour < closes for opens, closes in special.spans)
    if any(closing.covers(today) for closing in timetable.closed):
        return False
    rows = timetable.hours
    if is_national_holiday(today):
        rule = timetable.on_holiday_saturday if today.isoweekday() == 6 else timetable.on_holiday
        rows = timetable.holiday_hours or (rows if rule is OnHoliday.OPEN else ())
    return any(row.apply_on(today) and row.opens <= hour < row.closes for row in rows)


@given(TIMETABLES, MOMENTS)
def test_a_place_is_open_exactly_while_one_of_todays_spans_covers_the_moment(
    timetable: Timetable, now: datetime
) -> None:
    opening = opening_at(timetable, now)
    assert opening.today == spans_on(timetable, local(now).date())
    assert opening.is_open == any(start <= now < end for start, end in opening.today)
    assert opening.is_open == by_hand(timetable, now)


@given(TIMETABLES, MOMENTS, st.integers(0, 999))
def test_the_next_opening_lies_ahead_the_place_is_open_then_and_closed_until_then(
    timetable: Timetable, now: datetime, per_mille: int
) -> None:
    opening = opening_at(timetable, now)
    if opening.next_opens is None:
        ahead = now + timedelta(days=LOOK_AHEAD_DAYS - 2) * per_mille / 1000
        assert opening.is_open or not by_hand(timetable, ahead)
        return
    assert not opening.is_open
    assert opening.next_opens > now
    assert by_hand(timetable, opening.next_opens)
    assert not by_hand(timetable, now + (opening.next_opens - now) * per_mille // 1000)


@given(TIMETABLES, DAYS)
def test_a_days_spans_are_in_order_and_on_that_day(timetable: Timetable, day: date) -> None:
    found = spans_on(timetable, day)
    assert list(found) == sorted(found)
    assert all(local(start).date() == local(end).date() == day and start < end for start, end in found)


@given(TIMETABLES, MOMENTS)
def test_the_moment_counts_and_not_the_zone_in_which_it_is_written(timetable: Timetable, now: datetime) -> None:
    elsewhere = now.astimezone(timezone(timedelta(hours=-5)))
    assert opening_at(timetable, elsewhere) == opening_at(timetable, now)
