"""The reservation by touch: from home to the slip, and each turn that it can take."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.flow import Counter, steps
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.ports import CancellationToken
from kiosk.domain.records.records import Record
from kiosk.domain.values.mykey import grouped
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.verify.records import listed
from kiosk.ui.paper.slip_printer import SlipPrinter
from tests.fakes.around.person import Person, text_on
from tests.fakes.around.typed import strike
from tests.fakes.process.sqlite import opened

Meet = Callable[..., Person]


def test_a_holder_reserves_and_the_record_is_signed_by_their_card(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    assert person.reads(grouped(mykey))
    records = list(listed(person.kiosk.store.engine, person.kiosk.store.keys, is_signed))
    assert [(record.fault, record.mykey[:4]) for record in records] == [(None, mykey[:4])]


def test_the_slip_is_a_pdf_that_names_the_id_and_whom_to_call(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    person.touches("紙に印刷する")
    text = text_on(person.sees_print())
    assert mykey in text
    assert "0120-95-0178" in text


def test_somebody_who_has_a_reservation_is_shown_it_instead_of_getting_another(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    person.leaves()
    person.goes_to_pin()
    assert person.reads("あなたの記録を見るために使います。")
    person.types_pin("1234")
    person.sees(steps.Reserved)
    assert isinstance(person.step, steps.Reserved)
    assert (person.step.new, person.step.reservation.mykey) == (False, mykey)
    assert person.reads("もう予約ができています")


def test_two_people_one_after_the_other_get_two_ids_and_see_nothing_of_each_other(meet: Meet) -> None:
    person = meet()
    first = person.reserves("good")
    person.leaves()
    assert not person.reads(grouped(first))
    assert person.reserves("second-person") != first


def test_taking_the_card_at_the_end_wipes_the_screen(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    person.takes_card()
    person.sees(steps.Between)
    assert person.reads("手続きをした方の情報は、この画面に残っていません")
    assert not person.reads(grouped(mykey))
    assert person.flow.session is None


def test_a_forgotten_card_begins_no_session_for_the_next_person(meet: Meet) -> None:
    person = meet()
    person.reserves()
    person.touches("おわる")
    person.sees(steps.Between)
    assert person.reads("終わりました。\nカードをお取りください")
    assert person.reads("ご自分のカードでないときは、取らずに職員をお呼びください")
    person.waits(60)
    assert not person.can_touch("はじめる")
    person.takes_card()
    person.touches("はじめる")
    person.sees(steps.Plain.HOME)


@pytest.mark.parametrize("choice", ["15歳未満のお子さまの親など", "成年後見人"])
def test_a_legal_representative_is_told_whose_card_it_takes(meet: Meet, choice: str) -> None:
    person = meet(municipality="kurashiki")
    person.reserves(who=choice)
    with opened(person.settings.data_dir / "practice.sqlite3") as register:
        (acting,) = register.execute("SELECT acting FROM reservation").fetchone()
    assert acting == ("parent" if "15" in choice else "guardian")


def test_a_city_that_admits_parents_alone_offers_no_guardian_to_come(meet: Meet) -> None:
    person = meet(municipality="chigasaki")
    person.touches("ポイントの予約をする")
    person.touches("primary")
    person.sees(steps.Plain.WHO)
    assert not person.reads("成年後見人")
    person.touches("ご家族やお友だちの代わりに来た方")
    person.sees(steps.Refused)
    assert person.reads("15歳未満の方は、法定代理人が手続きできます")
    assert not person.reads("成年被後見人")


def test_a_reservation_leads_on_to_the_application_without_which_there_are_no_points(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    assert person.reads(f"{mykey[:4]} {mykey[4:]}")
    assert person.reads("申し込むまで、ポイントはもらえません")
    assert person.can_touch("おわる")
    assert not person.can_touch("やめる")
    person.touches("primary")
    person.sees(ChooseService)


def test_who_misses_something_is_told_where_to_get_it_and_may_go_on_to_reserve(meet: Meet) -> None:
    person = meet()
    person.touches("ポイントの予約をする")
    person.touches("ないもの、わからないものがある")
    person.sees(steps.Plain.MISSING)
    assert person.reads("市民課で新しい番号に決め直せます")
    person.touches("カードと暗証番号はある。予約だけする")
    person.sees(steps.Plain.WHO)


def test_anyone_else_is_told_kindly_why_not(meet: Meet) -> None:
    person = meet()
    person.touches("ポイントの予約をする")
    person.touches("primary")
    person.touches("ご家族やお友だちの代わりに来た方")
    person.sees(steps.Refused)
    assert person.reads("手続きできるのは、ご本人だけです")
    person.touches("primary")
    person.sees(steps.Plain.HOME)


def test_the_keypad_says_how_many_digits_are_missing_before_it_can_be_confirmed(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    for missing, digit in zip((4, 3, 2, 1), "1234", strict=True):
        assert person.reads(f"あと{missing}つ押すと、「確認」を押せます")
        assert not person.can_touch("確認")
        person.touches(digit)
    assert person.reads("「確認」を押してください")
    assert person.can_touch("確認")


def test_whoever_does_not_know_the_number_is_told_before_the_first_try(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("1")
    person.touches("番号がわからない")
    person.sees(steps.ForgottenPin)
    assert person.reads("まちがえた回数はふえません")
    person.touches("back")
    person.sees(steps.EnterPin)
    assert person.reads("のこり3回です")
    assert person.reads("あと4つ押すと")


def test_the_keypad_works_with_a_hardware_keyboard_too(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    pad = person.window.page.keypad  # type: ignore[attr-defined]
    strike(pad, "1234")
    strike(pad, Qt.Key.Key_Return)
    person.sees(steps.Reserved)


def test_the_last_try_is_asked_for_and_the_safe_way_ends_the_session(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("last-try")
    person.sees(Terms)
    person.touches("primary")
    person.sees(steps.LastTry)
    person.touches("やめて職員を呼ぶ")
    person.sees(steps.Between)
    assert person.reads("職員を呼んでいます")
    assert person.flow.session is None


def test_the_last_try_can_be_used_by_choice(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("last-try")
    person.sees(Terms)
    person.touches("primary")
    person.sees(steps.LastTry)
    person.touches("番号はたしかです。もう1回入れる")
    person.sees(steps.EnterPin)
    assert person.reads("のこり1回です")
    person.types_pin("1234")
    person.sees(steps.Reserved)


def test_three_wrong_numbers_lock_the_card_and_say_where_to_go(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.types_pin("0000")
    person.bot.waitUntil(lambda: person.reads("番号がちがいます。もう一度どうぞ"), timeout=5_000)
    assert person.reads("のこり2回")
    person.types_pin("0000")
    person.sees(steps.LastTry)
    person.touches("番号はたしかです。もう1回入れる")
    person.sees(steps.EnterPin)
    person.types_pin("0000")
    person.sees(steps.Refused)
    assert person.reads("暗証番号がロックされています")
    assert person.reads("市民課")
    assert person.reads("コンビニ")


@pytest.mark.usefixtures("own_ids")
def test_the_platform_s_own_id_is_typed_twice(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.sees(Terms)
    person.touches("primary")
    for word in ("ABCD1234", "ABCD1235", "ABCD1234", "ABCD1234"):
        person.sees(EnterMyKey)
        person.enters(word)
    person.sees(steps.EnterPin)
    person.types_pin("1234")
    person.sees(steps.Reserved)
    assert person.reads("ABCD 1234")


@pytest.mark.expects_log
def test_a_printer_that_fails_late_does_not_disturb_who_has_gone_on(
    meet: Meet, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    gone_on = Event()

    def jam(printer: SlipPrinter, record: Record, counter: Counter, cancellation: CancellationToken) -> bool:
        gone_on.wait(10)
        raise RuntimeError("paper")

    monkeypatch.setattr(SlipPrinter, "print_slip", jam)
    person = meet()
    person.reserves()
    person.touches("紙に印刷する")
    person.touches("続けて申し込む")
    person.sees(ChooseService)
    gone_on.set()
    person.bot.waitUntil(lambda: "an effect failed: RuntimeError" in caplog.text, timeout=5_000)
    assert isinstance(person.step, ChooseService)


@pytest.mark.expects_log
def test_a_printer_that_fails_is_told_and_may_be_asked_again(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    def jam(printer: SlipPrinter, record: Record, counter: Counter, cancellation: CancellationToken) -> bool:
        raise RuntimeError("paper")

    person = meet()
    person.reserves()
    with monkeypatch.context() as broken:
        broken.setattr(SlipPrinter, "print_slip", jam)
        person.touches("紙に印刷する")
        person.bot.waitUntil(lambda: person.reads("紙が出ていなければ"), timeout=5_000)
    person.touches("紙に印刷する")
    person.sees_print()
