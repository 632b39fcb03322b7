"""Whatever keyboard or program wrote it: the same text, number or day is taken as the same."""

from datetime import UTC, date, datetime, time

import pytest

from kiosk.domain.values.text.input_forms import composed, day_of, in_usual_widths, moment_of
from kiosk.domain.values.times import JST

TEN = time(10)
NO_DAYS = [
    "",
    "someday",
    "2020-02-30",
    "2020-13-01",
    "12-10-2020",
    "0001-01-01",
    "2015-10-04",
    "2101-01-01",
    "9999-12-31",
]


@pytest.mark.parametrize(
    "text",
    [
        "2024-04-01",
        "2024/4/1",
        "2024.4.1",
        "2024年4月1日",
        "２０２４年４月１日",
        "2024 年 4 月 1 日",
        "2024ー4ー1",
        "2024−04−01",
        "2024‐4‐1",
        "令和6年4月1日",
        "令和６年４月１日",
        "㋿6年4月1日",
        "R6.4.1",
        "令6.4.1",
        "r6/4/1",
        "Ｒ６－４－１",
        "平成36年4月1日",
        "H36.4.1",
        "昭和99年4月1日",
        "\u00a0R6.4.1\u3000",
    ],
)
def test_a_day_is_read_in_either_calendar(text: str) -> None:
    assert day_of(in_usual_widths(text)) == date(2024, 4, 1)


def test_an_eras_first_year_is_also_written_gannen() -> None:
    assert day_of("令和元年5月1日") == day_of("R1.5.1") == date(2019, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4/1",
        "24/4/1",
        "6年4月1日",
        "R6",
        "X6.4.1",
        "例6.4.1",
        "令和2024年4月1日",
        "2024年2月30日",
        "2024/4-1",
        "R6.4/1",
        "令和元年4月30日",
        "令和0年6月1日",
        "平成元年1月7日",
        "0000-01-01",
        "20240401",
        "R99999.1.1",
        "٢٠٢٤-٠٤-٠١x",
    ],
)
def test_what_is_no_day_of_one_calendar_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        day_of(in_usual_widths(text))


def test_marks_that_a_mac_keeps_apart_are_joined() -> None:
    assert composed("ハ\u309aスモか\u3099e\u0301") == "パスモがé"


@pytest.mark.parametrize("name", ["\ufa10", "\ufa19田", "\ufa11", "\uf9dc", "\U0002f801"])
def test_a_names_own_form_of_a_kanji_stays(name: str) -> None:
    assert composed(name) == name


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_or_none_of_ours_is_refused_with_the_way_to_write_it(text: str) -> None:
    with pytest.raises(ValueError, match="is no day from 2015-10-05 to 2100-12-31; write it like 2020-10-12"):
        day_of(text)
    with pytest.raises(ValueError, match="is no day"):
        moment_of(text, TEN)


@pytest.mark.parametrize("text", ["2015-10-05", "2015/10/5", "2015年10月5日"])
def test_a_day_is_read_in_its_usual_spellings(text: str) -> None:
    assert day_of(text) == date(2015, 10, 5)
    assert moment_of(text, TEN) == datetime(2015, 10, 5, 10, tzinfo=JST)


def test_a_moments_clock_hangs_in_the_city_hall_unless_it_says_where() -> None:
    assert moment_of("2020-10-12T09:30", TEN) == datetime(2020, 10, 12, 0, 30, tzinfo=UTC)
    assert moment_of("2020-10-12 09:30:00.5+00:00", TEN) == datetime(2020, 10, 12, 9, 30, 0, 500_000, tzinfo=UTC)
    assert moment_of("2015-10-05T00:00+23:59", TEN).astimezone(UTC).date() == date(2015, 10, 4)


@pytest.mark.parametrize("text", ["2020-10-12T25:00", "2020-10-12T10:00+24:00", "2020-10-12 noon"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no day and time"):
        moment_of(text, TEN)
