"""A link by touch: from home to the slip, for each kind of service, and each turn that it can take."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import (
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ServiceDetails,
)
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.values.capacity import Mode
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.verify.records import listed, listed_links
from tests.fakes.around.person import Person, text_on
from tests.fakes.process.sqlite import opened

Meet = Callable[..., Person]
ACCOUNT, CODE = "1234567890123456", "4821"
MY_NUMBER = "123456789018"


def links(person: Person) -> list[tuple[str, str, str | None]]:
    store = person.kiosk.store
    return [(link.service, link.account_tail, link.fault) for link in listed_links(store.engine, store.keys, is_signed)]


def finishes(person: Person, account: str = ACCOUNT, code: str = CODE) -> None:
    """Enter what is asked for, confirm, and see the answer."""
    person.enters(account)
    person.enters(account)
    person.enters(code)
    person.bot.waitUntil(lambda: isinstance(person.step, ConfirmLink | ClerkCheck), timeout=10_000)
    if isinstance(person.step, ClerkCheck):
        assert person.reads("1234 5678 9012 3456")
        person.is_confirmed_by_the_clerk()
    assert person.reads("1234 5678 9012 3456")
    assert person.reads("申し込んだあとは、決済サービスを変えられません")
    person.confirms()
    person.sees(steps.Linked)


def test_a_code_payment_is_found_by_kana_linked_and_printed(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.presses_keys("へ゜い")
    person.agrees_to_service("PayPay(チャージ)")
    finishes(person)
    assert links(person) == [("paypay_charge", "3456", None)]
    person.touches("紙に印刷する")
    text = text_on(person.sees_print())
    store = person.kiosk.store
    (reservation,) = listed(store.engine, store.keys, is_signed)
    for part in ("PayPay(チャージ)", "3456", reservation.mykey[:4], "0120-95-0178", "つぎにすること"):
        assert part in text, part
    assert ACCOUNT not in text
    assert isinstance(person.step, steps.Linked)
    # Four digits stand in a drawn receipt number once in a while.
    assert CODE not in text.replace(person.step.link.reference, "")


def test_an_e_money_card_is_found_by_its_kind(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("種類:すべて ▼")
    person.touches("電子マネー")
    assert person.can_touch("種類:電子マネー ▼")
    person.touches("□ ここで申し込めるものだけ")
    person.bot.waitUntil(lambda: person.can_touch("majica"), timeout=5_000)
    assert not person.can_touch("PayPay(チャージ)")
    person.agrees_to_service("majica")
    finishes(person)
    assert links(person) == [("majica", "3456", None)]


def test_a_filter_shows_what_can_be_chosen_and_what_holds(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("もらい方:すべて ▼")
    assert person.can_touch("✓ すべて")
    assert not person.can_touch("PayPay(チャージ)")
    person.touches("お買い物(払った額でもらう)")
    person.bot.waitUntil(lambda: person.can_touch("PayPay(支払い)"), timeout=5_000)
    assert not person.can_touch("PayPay(チャージ)")
    person.touches("もらい方:お買い物 ▼")
    assert person.can_touch("✓ お買い物(払った額でもらう)")
    # Whoever types goes back to what is found.
    person.presses_keys("へ゜")
    assert person.can_touch("PayPay(支払い)")


def test_a_credit_service_that_nobody_is_sure_of_is_linked_where_a_clerk_confirms_it(meet: Meet) -> None:
    person = meet(mode=Mode.COUNTER)
    person.goes_to_services()
    person.touches("英数字")
    person.presses_keys("DCARD")
    person.touches("dカード")
    person.sees(ServiceDetails)
    assert person.reads("職員の方へ")
    person.touches("primary")
    person.touches("primary")
    person.sees(EnterField)
    finishes(person)
    assert links(person) == [("dcard", "3456", None)]
    with opened(person.settings.data_dir / "practice.sqlite3") as register:
        assert register.execute("SELECT clerk_confirmed, mode FROM link").fetchall() == [(1, "counter")]


@pytest.mark.parametrize(
    ("keys", "name", "says"),
    [("RAKUTENK", "楽天カード", "この機械では申し込めません"), ("WAON", "WAON", "この機械で申し込めるか分かりません")],
)
def test_what_cannot_be_done_here_says_where_it_can_or_whom_to_ask(keys: str, name: str, says: str, meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("英数字")
    person.presses_keys(keys)
    person.touches(name)
    person.sees(ServiceDetails)
    assert person.reads(says)
    assert person.reads("楽天カードアプリ" if name == "楽天カード" else "職員を呼ぶ")
    assert not person.can_touch("primary")
    person.touches("back")
    person.sees(ChooseService)
    assert person.can_touch(name)


def test_a_second_number_that_differs_is_asked_for_anew(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    assert person.reads("1回目")
    person.enters(ACCOUNT)
    assert person.reads("2回目")
    person.enters(ACCOUNT[:-1] + "7")
    person.bot.waitUntil(lambda: person.reads("左から16文字目がちがいました"), timeout=5_000)
    finishes(person)
    assert links(person) == [("paypay_charge", "3456", None)]


def test_security_codes_are_masked_and_are_in_no_text_of_the_screen(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.presses_keys("4821")
    assert person.reads("●●●●")
    assert not person.reads("4821")
    assert "4821" not in [child.accessibleName() for child in person.window.findChildren(type(person.window.page))]


@pytest.mark.parametrize("field", ["search", "account", "code"])
def test_a_my_number_is_refused_in_every_free_field_with_the_reason(field: str, meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    if field == "search":
        person.touches("英数字")
        person.presses_keys(MY_NUMBER)
        person.bot.waitUntil(lambda: person.reads("個人番号(マイナンバー)のようです"), timeout=5_000)
        assert not person.reads(MY_NUMBER)
        return
    person.agrees_to_service("PayPay(チャージ)")
    if field == "code":
        person.enters(ACCOUNT)
        person.enters(ACCOUNT)
    person.enters(MY_NUMBER)
    person.bot.waitUntil(lambda: person.reads("個人番号(マイナンバー)のようです"), timeout=5_000)
    assert not person.reads(MY_NUMBER)
    assert links(person) == []


def test_a_slip_of_the_card_after_the_confirmation_records_nothing(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(CODE)
    person.sees(ConfirmLink)
    person.takes_card()
    person.sees(steps.Between)
    assert person.reads("この手続きは、記録されていません")
    assert person.reads("その前に終わった手続きは、記録されています")
    assert not person.reads("3456")
    assert links(person) == []


def test_a_parent_is_told_the_rule_and_links_for_one_child_after_the_other(meet: Meet) -> None:
    person = meet()
    for kind, account in (("good", ACCOUNT), ("second-person", "9999888877776666")):
        person.touches("ポイントの申し込みをする")
        person.touches("primary")
        person.touches("15歳未満のお子さまの親など")
        person.sees(Representative)
        assert person.reads("親と子は、別々の決済サービスIDを選びます")
        person.touches("primary")
        person.puts(kind)
        person.goes_on_to_services()
        person.agrees_to_service("PayPay(チャージ)")
        person.enters(account)
        person.enters(account)
        person.enters(CODE)
        person.sees(ConfirmLink)
        person.confirms()
        person.sees(steps.Linked)
        assert person.reads("次のお子さまの分は")
        person.leaves()
    assert [tail for _, tail, _ in links(person)] == ["3456", "6666"]


def test_the_same_account_for_a_second_child_is_refused_with_the_reason(meet: Meet) -> None:
    person = meet()
    person.goes_to_services("good")
    person.agrees_to_service("PayPay(チャージ)")
    finishes(person)
    person.leaves()
    person.goes_to_services("second-person", who="15歳未満のお子さまの親など")
    person.touches("PayPay(支払い)")
    person.sees(ServiceDetails)
    person.touches("primary")
    person.touches("primary")
    person.sees(EnterField)
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(CODE)
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Refused)
    assert person.reads("ほかの方の申し込みに使われています")
    assert len(links(person)) == 1


def test_before_the_card_signs_a_number_can_be_corrected_and_nothing_else_is_promised(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    for text in (ACCOUNT, ACCOUNT, CODE):
        person.enters(text)
    person.sees(ConfirmLink)
    assert person.reads("申し込んだあとは、決済サービスを変えられません")
    assert not person.reads("取り消せる")
    assert not person.can_touch("back")
    person.touches("番号を入れ直す")
    person.sees(EnterField)
    finishes(person)
    assert person.reads(
        "「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです"
    )
    assert person.reads("受付番号")


@pytest.mark.rests
def test_an_impatient_second_touch_does_not_confirm_a_link(meet: Meet) -> None:
    person = meet(mode=Mode.COUNTER)
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(CODE)
    person.is_confirmed_by_the_clerk()
    primary = person.window.findChild(QAbstractButton, "primary")
    assert isinstance(primary, QAbstractButton)
    person.touches_at(primary)
    assert isinstance(person.step, ConfirmLink)
    assert links(person) == []
    person.touches("この内容で申し込む")
    person.sees(steps.EnterPin)
    person.types_pin("1234")
    person.sees(steps.Linked)


def test_a_service_is_chosen_only_when_all_of_it_was_seen(meet: Meet) -> None:
    person = meet(QSize(1920, 1080), 15.0)
    person.goes_to_services()
    person.presses_keys("へ゜い")
    person.touches("PayPay(チャージ)")
    person.sees(ServiceDetails)
    person.bot.waitUntil(lambda: person.can_touch("▼ つづきを見る"), timeout=5_000)
    assert not person.can_touch("primary")
    person.reads_to_the_end()
    person.touches("primary")
    person.sees(LinkTerms)
