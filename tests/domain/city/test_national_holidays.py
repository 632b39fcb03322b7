"""The holidays that are written down are those of the package."""

from datetime import date, timedelta

from kiosk.domain.city.hours.national_holidays import WRITTEN_DOWN, is_national_holiday, of_package


def test_every_day_that_is_written_down_is_as_the_package_has_it() -> None:
    first, end = date(min(WRITTEN_DOWN), 1, 1), date(max(WRITTEN_DOWN) + 1, 1, 1)
    days = [first + timedelta(days=number) for number in range((end - first).days)]
    assert [day for day in days if is_national_holiday(day) != (day in of_package())] == []
    assert list(WRITTEN_DOWN) == list(range(first.year, end.year))


def test_a_year_that_is_not_written_down_is_asked_of_the_package() -> None:
    assert is_national_holiday(date(2018, 2, 12))
    assert not is_national_holiday(date(2018, 2, 13))
