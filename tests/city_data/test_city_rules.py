"""What a city rules for itself, and what nobody has confirmed yet: data, and told as such."""

import shutil
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from kiosk.app import counter_setup
from kiosk.app.settings import Settings
from kiosk.city_data import resources
from kiosk.city_data.resources import DataError
from kiosk.city_data.services import SERVICES
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.hours.opening_hours import opening_at
from kiosk.domain.city.municipality import Hours, SpecialDay, Timetable, Weekday, YearlyClosing
from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.city.services import Campaign
from kiosk.domain.office.visit import Errand
from kiosk.domain.settings.desk_settings import YearlyClosings
from kiosk.domain.settings.effective_settings import counter_of
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.languages import ENGLISH
from kiosk.domain.values.times import JST
from kiosk.ui.messages import speaking
from kiosk.ui.messages.desk.contacts import desk_lines
from kiosk.ui.messages.errands.items_to_bring import things_for
from kiosk.ui.messages.errands.services import facts_of, unknown_of
from kiosk.ui.messages.frame.hours import exceptions_of, week_of
from tests.fakes.office.desk import a_counter

KURASHIKI = resources.municipalities()["kurashiki"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A city's own copy of the data, to be changed."""
    copy = tmp_path / "resources"
    shutil.copytree(FOLDER / "municipalities", copy / "municipalities")
    shutil.copy(FOLDER / "national.toml", copy)
    return copy


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('representatives = ["parent"]', 'representatives = ["holder"]', "the holder always may come"),
        ('representatives = ["parent"]', 'representatives = ["uncle"]', "representatives.0"),
        ('representatives = ["parent"]', 'cancellation = "sometimes"', "cancellation"),
        ("[bring]\nreserve = [", "[bring]\nreserve = []\nlenk = [", "bring"),
    ],
)
def test_a_rule_that_is_none_is_named_with_its_file(before: str, after: str, told: str, folder: Path) -> None:
    file = folder / "municipalities" / "chigasaki.toml"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError, match=r"^chigasaki\.toml: ") as refused:
        resources.municipalities(folder)
    assert told in str(refused.value)


def test_a_citys_rule_of_taking_back_goes_before_the_programmes(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(municipality="kurashiki", programme="mynapoint-2020")
    assert (
        counter_setup.counter_for(settings, practice=False).programme.linking.cancellation
        is CancellationDeadline.SAME_DAY
    )
    strict = replace(KURASHIKI, cancellation=CancellationDeadline.NEVER)
    monkeypatch.setattr(resources, "municipalities", lambda: {"kurashiki": strict})
    assert (
        counter_setup.counter_for(settings, practice=False).programme.linking.cancellation is CancellationDeadline.NEVER
    )


def test_who_may_come_without_the_holder_is_the_citys() -> None:
    chigasaki = resources.municipalities()["chigasaki"]
    assert [chigasaki.admits(acting) for acting in Capacity] == [True, True, False]
    assert [KURASHIKI.admits(acting) for acting in Capacity] == [True, True, True]


def test_what_to_bring_to_reserve_names_what_a_link_takes_besides() -> None:
    *same, more = things_for(KURASHIKI.bring, Errand.RESERVE)
    assert tuple(same) == KURASHIKI.bring.reserve
    assert KURASHIKI.bring.link[-1] in more
    assert things_for(KURASHIKI.bring, Errand.LINK) == KURASHIKI.bring.link


def test_an_assumed_closing_keeps_the_counter_closed_and_is_told_as_one_until_the_desk_says_it() -> None:
    eve = datetime(2026, 12, 31, 10, tzinfo=JST)
    assert not opening_at(KURASHIKI.timetable, eve).is_open
    assert "12月29日〜1月3日は休みの見込み(お確かめください)" in week_of(KURASHIKI.timetable)
    set_at_desk = counter_of(
        a_counter("municipal-example", "kurashiki"), YearlyClosings((YearlyClosing("12-29", "01-03"),))
    )
    assert "12月29日〜1月3日は休み" in week_of(set_at_desk.municipality.timetable)


def test_an_assumed_desk_is_asked_for() -> None:
    assert "職員にお聞きください" in desk_lines(KURASHIKI.certificates)
    assert "職員にお聞きください" not in desk_lines(KURASHIKI.counter)


def test_the_days_of_the_next_month_that_differ_are_told_with_the_week() -> None:
    hours = (Hours((Weekday.MON, Weekday.WED), time(9), time(17)),)
    special = (
        SpecialDay(date(2020, 10, 26), ((time(13), time(15)), (time(9), time(12)))),
        SpecialDay(date(2020, 10, 19)),
        SpecialDay(date(2020, 10, 1)),
        SpecialDay(date(2021, 1, 4)),
    )
    table = Timetable(hours, special=special)
    assert week_of(table) == ("月・水 9:00〜17:00", "祝日は休み")
    told = ("10月19日(月)は休み", "10月26日(月)は 9:00〜12:00、13:00〜15:00")
    assert exceptions_of(table, date(2020, 10, 12)) == told
    with speaking(ENGLISH):
        assert week_of(table) == ("Mon & Wed 9:00–17:00", "closed on holidays")


def test_a_campaign_is_told_until_its_last_day() -> None:
    services = {service.key: service for service in SERVICES.load(Path("/nonexistent"))}
    yucho = services["yucho_pay"]
    first, new = yucho.campaigns or ()
    assert (first.last_day, new.last_day) == (date(2021, 3, 31), date(2020, 8, 31))
    assert yucho.campaigns_in("mynapoint-2020", date(2020, 8, 31)) == (first.text, new.text)
    assert yucho.campaigns_in("mynapoint-2020", date(2020, 9, 1)) == (first.text,)
    assert yucho.campaigns_in("mynapoint-2020", date(2021, 4, 1)) == ()
    assert yucho.campaigns_in("mynapoint-2022", date(2020, 8, 31)) is None
    told = dict(facts_of(yucho, "mynapoint-2020", None, date(2021, 4, 1)))
    assert "会社からの上乗せ" not in told
    assert "会社からの上乗せ" not in unknown_of(yucho, "mynapoint-2020", date(2021, 4, 1))
    assert dict(facts_of(yucho, "mynapoint-2020", None, date(2020, 8, 1)))["会社からの上乗せ"] == (
        "申込で1,500(2021年3月31日まで)\n新規で500(2020年8月31日まで)"
    )
    assert Campaign("1.5%").is_over(date(2100, 1, 1)) is False


def test_warnings_of_the_sources_are_told_and_a_known_number_is_not_called_unknown() -> None:
    services = {service.key: service for service in SERVICES.load(Path("/nonexistent"))}
    today = date(2020, 10, 12)
    suica = dict(facts_of(services["suica"], "mynapoint-2020", None, today))
    assert "店頭の現金チャージ" in suica["知っておくこと"]
    waon = dict(facts_of(services["waon"], "mynapoint-2020", None, today))
    assert "確かめられていません" in waon["知っておくこと"]
    assert waon["用意するもの"] == "WAON番号(6900で始まる16文字)"
    assert "用意するもの" not in unknown_of(services["waon"], "mynapoint-2020", today)
