"""The phone doctor by touch: a model found as it is typed, to the end, and into the errand at the kiosk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.phone import PhoneCode, PhoneModel, PhoneQuestion, PhoneVerdict
from tests.fakes.around.person import Person

Meet = Callable[..., Person]
SIZES = {"tall": QSize(1080, 1920), "wide": QSize(1920, 1080)}


def begins(person: Person, what: str) -> None:
    person.touches("スマホで読み取れない")
    person.sees(PhoneQuestion)
    person.touches(what)


@pytest.mark.parametrize("size", SIZES)
def test_an_android_is_found_by_kana_and_tried_until_the_call_centre(meet: Meet, size: str) -> None:
    person = meet(SIZES[size])
    begins(person, "Android")
    person.sees(PhoneModel)
    person.presses_keys("えくすへ゜")
    person.touches("Xperia 1(au)")
    person.sees(PhoneVerdict)
    assert person.reads("読み取れる機種です")
    person.touches("primary")
    person.touches("何も起きない")
    person.touches("いいえ")
    assert person.reads("読み取る場所を、さがします")
    for answer in ("まだ読めない", "オン", "オフ", "ついていない", "いいえ", "まだ読めない"):
        person.touches(answer)
    assert person.reads("この機械で、手続きできます")
    person.touches("電話で聞く")
    for part in ("0120-95-0178", "5番", "月〜金 9:30〜20:00", "土・日 9:30〜17:30", "つながります", "12時から"):
        assert person.reads(part), part
    person.touches("primary")
    person.sees(steps.Plain.HOME)


def test_a_model_is_looked_for_before_any_is_listed(meet: Meet) -> None:
    person = meet()
    begins(person, "Android")
    person.sees(PhoneModel)
    assert person.reads("機種の名前のはじめの文字を")
    assert not person.reads("Xperia")


def test_a_model_that_is_not_in_the_list_is_told_what_is_known_and_goes_on(meet: Meet) -> None:
    person = meet()
    begins(person, "Android")
    person.sees(PhoneModel)
    person.presses_keys("らくらく")
    assert person.reads("見つかりません")
    assert not person.can_touch("primary")
    person.touches("一覧にない・わからない")
    person.sees(PhoneVerdict)
    assert person.reads("Google Play")
    person.touches("primary")
    assert person.can_touch("何も起きない")


def test_a_model_of_which_it_is_not_known_is_never_told_yes(meet: Meet) -> None:
    person = meet()
    begins(person, "Android")
    person.sees(PhoneModel)
    person.touches("英数字")
    person.presses_keys("M23")
    person.touches("Galaxy M23 5G")
    person.sees(PhoneVerdict)
    assert person.reads("分かっていない機種です")
    assert not person.reads("読み取れる機種です")


def test_an_old_iphone_leads_to_the_reservation_at_the_kiosk(meet: Meet) -> None:
    person = meet()
    begins(person, "iPhone")
    person.sees(PhoneModel)
    person.touches("英数字")
    person.presses_keys("IPHONE6")
    person.touches("iPhone 6s 以前 / iPhone SE")
    assert person.reads("読み取れない機種です")
    person.touches("primary")
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)
    person.touches("primary")
    person.touches("カードの持ち主本人")
    person.sees(steps.Plain.PLACE_CARD)


def test_a_my_number_typed_for_a_model_is_gone_at_once(meet: Meet) -> None:
    person = meet()
    begins(person, "iPhone")
    person.sees(PhoneModel)
    person.touches("英数字")
    person.presses_keys("123456789018")
    assert person.reads("マイナンバー")
    assert not person.reads("123456789018")


def test_an_error_that_ends_in_success_leads_home(meet: Meet) -> None:
    person = meet()
    begins(person, "Android")
    person.touches("一覧にない・わからない")
    person.touches("primary")
    person.touches("エラーの番号が出る")
    person.touches("MKCZ405E")
    person.sees(PhoneCode)
    assert person.reads("操作の順番がちがいました")
    person.touches("読めました")
    person.sees(steps.Plain.HOME)


def test_in_the_morning_the_call_centre_is_said_to_be_busy_and_on_a_closed_day_when_it_opens(meet: Meet) -> None:
    for today, said in (
        ("2020-10-12T10:00:00+09:00", "午前中は、こみ合っています"),
        ("2020-12-30T10:00:00+09:00", "次は2021年1月4日(月)9時30分からです"),
    ):
        person = meet(today=today)
        begins(person, "iPad")
        person.touches("電話で聞く")
        assert person.reads(said)
        assert person.reads("12月29日〜1月3日は休み")
