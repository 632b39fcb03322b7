"""Every refusal has its own page: what happened, what to do, whom to ask."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.city_data import resources
from kiosk.domain.card.reader import Empty, NoReader, ReaderState, ServiceDown, SeveralCards
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import ReaderChanged
from kiosk.domain.values.times import JST, Period
from kiosk.nfc.practice.reader import NAME
from tests.fakes.around.person import Person

Meet = Callable[..., Person]


@pytest.mark.parametrize(
    ("kind", "title", "to_do"),
    [
        ("expired", "電子証明書の期限が切れています", "市民課"),
        ("no-certificate", "カードに電子証明書が入っていません", "市民課"),
        ("renewed-an-hour-ago", "電子証明書ができてから24時間たっていません", "10月13日(火)9時0"),
        ("locked", "暗証番号がロックされています", "コンビニの端末でも直せます"),
        ("juki", "これは住民基本台帳カードです", "市民課"),
        ("phone", "スマートフォンではなく、カードを置いてください", "スマートフォンを離して"),
        ("other", "このカードでは手続きできません", "マイナンバーカードを置いてください"),
        ("licence", "これは運転免許証のようです", "マイナンバーカードを置いてください"),
        ("felica", "これは交通系や電子マネーのカードです", "財布やケースごと置かないでください"),
        ("mute", "カードを1枚だけ、ケースから出して置いてください", "1枚だけにして"),
    ],
    ids=lambda value: value if value.isascii() else "",
)
def test_a_card_that_cannot_be_used_says_why_and_what_to_do(meet: Meet, kind: str, title: str, to_do: str) -> None:
    person = meet()
    person.goes_to_card()
    person.puts(kind)
    person.sees(steps.Refused)
    assert person.reads(title)
    assert person.reads(to_do)
    person.bot.waitUntil(lambda: person.can_touch("staff"), timeout=5_000)
    person.takes_card()
    person.bot.waitUntil(lambda: not isinstance(person.step, steps.Refused), timeout=5_000)
    assert person.flow.session is None


def test_after_the_wrong_card_the_right_one_can_be_put_down(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("felica")
    person.sees(steps.Refused)
    person.takes_card()
    person.sees(steps.Plain.PLACE_CARD)
    person.puts("good")
    person.sees(Terms)


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (ServiceDown(), "カードの読み取りを準備しています"),
        (NoReader(), "読み取り台がつながっていません"),
        (SeveralCards((NAME, "another")), "カードが2枚見つかりました"),
    ],
)
def test_trouble_with_the_reader_ends_by_itself(meet: Meet, state: ReaderState, title: str) -> None:
    person = meet()
    person.goes_to_card()
    person.kiosk.presenter.handle(ReaderChanged(state))
    person.sees(steps.Refused)
    assert person.reads(title)
    person.kiosk.presenter.handle(ReaderChanged(Empty(NAME)))
    person.sees(steps.Plain.PLACE_CARD)


def test_a_closed_counter_closes_the_machine_where_the_city_wants_it(meet: Meet) -> None:
    person = meet(outside_hours="close", today=datetime(2020, 10, 12, 18, 0, tzinfo=JST))
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert person.reads("次は10月13日(火)8時30分から")


def test_a_closed_counter_is_a_notice_by_default(meet: Meet) -> None:
    person = meet(today=datetime(2020, 10, 12, 18, 0, tzinfo=JST))
    assert person.reads("窓口は閉まっています。次は10月13日(火)8時30分から")
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)


def test_maintenance_is_announced_and_stops_the_errand(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    period = Period(datetime(2020, 10, 12, 9, tzinfo=JST), datetime(2020, 10, 12, 12, tzinfo=JST))
    monkeypatch.setattr(resources, "maintenance", lambda: (period,))
    person = meet()
    assert person.reads("手続きは10月12日(月)12時00分からできます")
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert person.reads("国のシステムが保守で止まっています")


def test_maintenance_is_announced_a_week_before_and_disturbs_nobody(
    meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    period = Period(datetime(2020, 10, 19, 9, tzinfo=JST), datetime(2020, 10, 19, 12, tzinfo=JST))
    monkeypatch.setattr(resources, "maintenance", lambda: (period,))
    person = meet()
    assert person.reads("10月19日(月)9時00分から止まります。次に手続きできるのは10月19日(月)12時00分から")
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)


def test_a_programme_that_is_over_says_so(meet: Meet) -> None:
    person = meet(today=datetime(2022, 3, 1, 10, tzinfo=JST))
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert person.reads("予約の受付は終わりました")


def test_a_programme_that_has_not_begun_says_from_when(meet: Meet) -> None:
    person = meet(programme="mynapoint-2022", today=datetime(2021, 12, 1, 10, tzinfo=JST))
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    assert person.reads("2022年1月4日(火)8時30分から受け付けます")


@pytest.mark.expects_log
def test_a_register_that_cannot_write_stops_before_anything_is_said_to_be_done(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    _break(person.settings.data_dir / "practice.sqlite3")
    person.types_pin("1234")
    person.sees(steps.Refused)
    assert person.reads("いま、記録ができません")
    assert person.reads("何も記録していません")


def _break(register: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(register)
    connection.execute("DROP TABLE reservation")
    connection.commit()
    connection.close()
