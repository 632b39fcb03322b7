"""A session is a card: pulls, time-outs and people who walk away, at the real window."""

import re
from collections.abc import Callable

import pytest

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.flow.events import PinEntered
from kiosk.domain.staff.account_answers import Unsure
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import ReservationRow
from tests.fakes.around.person import Person

Meet = Callable[..., Person]


def _recorded(person: Person) -> int:
    from sqlalchemy import func, select
    from sqlalchemy.orm import Session

    with Session(person.kiosk.store.engine) as unit:
        return unit.scalar(select(func.count()).select_from(ReservationRow)) or 0


@pytest.mark.parametrize("number", range(1, 8))
def test_a_card_that_falls_off_while_it_is_checked_leads_to_a_clear_page(meet: Meet, number: int) -> None:
    person = meet()
    person.goes_to_card()
    person.puts(f"falls-off:{number}")
    person.sees(steps.Between)
    assert person.reads("カードが台から離れました")
    assert person.reads("この手続きは、記録されていません")
    person.touches("primary")
    assert person.reserves()


@pytest.mark.parametrize("number", [8, 9, 10, 11, 12])
def test_a_card_that_falls_off_from_pin_to_commit_leaves_no_record(meet: Meet, number: int) -> None:
    person = meet()
    person.goes_to_pin(f"falls-off:{number}")
    person.types_pin("1234")
    person.sees(steps.Between)
    assert _recorded(person) == 0
    assert person.reads("この手続きは、記録されていません")


def test_nobody_touching_is_warned_and_then_the_session_ends(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.waits(61)
    person.bot.waitUntil(lambda: person.reads("まだ続けますか"), timeout=5_000)
    person.touches("stay")
    person.bot.waitUntil(lambda: not person.reads("まだ続けますか"), timeout=5_000)
    assert isinstance(person.step, steps.EnterPin)
    person.waits(81)
    person.sees(steps.Between)
    assert person.reads("しばらく操作がありませんでした")
    assert person.flow.session is None


def test_the_between_screen_gives_way_to_the_first_one_by_itself(meet: Meet) -> None:
    person = meet()
    person.reserves()
    person.takes_card()
    person.sees(steps.Between)
    person.waits(21)
    person.sees(steps.Plain.HOME)


def test_whoever_stops_with_something_to_lose_is_asked_first(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("やめる")
    assert person.reads("手続きをやめますか")
    assert person.reads("何も記録されません")
    person.touches("やめないで、続ける")
    assert isinstance(person.step, steps.EnterPin)
    assert not person.reads("手続きをやめますか")
    person.touches("やめる")
    person.touches("やめて、終わりにする")
    person.sees(steps.Between)


def test_whoever_has_nothing_to_lose_just_stops(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.touches("やめる")
    person.sees(steps.Plain.HOME)


def test_the_question_whether_to_stop_goes_with_its_page_and_under_a_warning(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("やめる")
    person.waits(61)
    person.bot.waitUntil(lambda: person.reads("まだ続けますか"), timeout=5_000)
    assert not person.reads("手続きをやめますか")
    person.touches("stay")
    person.touches("やめる")
    person.takes_card()
    person.sees(steps.Between)
    assert not person.reads("手続きをやめますか")


def test_the_call_says_since_when_and_what_leaving_does(meet: Meet) -> None:
    person = meet(today="2020-10-12T10:00:00+09:00")
    person.goes_to_pin()
    person.touches("staff")
    assert person.reads("10:00に呼びました。")
    assert person.reads("カードを取ると、手続きは途中で終わります")
    person.waits(125)
    person.bot.waitUntil(lambda: person.reads("2分たっています"), timeout=5_000)
    person.touches("呼び出しを取り消す")
    assert isinstance(person.step, steps.EnterPin)


def test_calling_the_staff_says_who_comes_and_lets_one_go_on(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("staff")
    assert person.reads("職員を呼んでいます")
    person.touches("staff-back")
    assert not person.reads("職員を呼んでいます")
    assert isinstance(person.step, steps.EnterPin)


def test_digits_that_were_typed_are_gone_when_the_page_goes(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    pad = person.window.page.keypad  # type: ignore[attr-defined]
    person.touches("1")
    person.touches("2")
    buffer = pad._digits
    person.takes_card()
    person.sees(steps.Between)
    assert bytes(buffer) == b"\0\0"


@pytest.mark.usefixtures("own_ids")
def test_letters_that_were_typed_are_gone_when_the_page_goes(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.sees(Terms)
    person.touches("primary")
    person.sees(EnterMyKey)
    pad = person.window.page.pad  # type: ignore[attr-defined]
    person.presses_keys("AC")
    assert pad._typed == "AC"
    person.takes_card()
    person.sees(steps.Between)
    assert pad._typed == ""


def test_a_double_press_sends_one_pin(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    sent: list[object] = []
    person.window.page.happened.connect(sent.append)
    for digit in "1234":
        person.touches(digit)
    person.touches("確認")
    pad = person.window.page.findChild(type(person.window.page))
    assert pad is None
    person.sees(steps.Reserved)
    assert [type(event) for event in sent] == [PinEntered]


@pytest.mark.expects_log
def test_an_effect_that_fails_unforeseen_asks_for_the_staff_and_leaves_no_text(
    meet: Meet, monkeypatch: pytest.MonkeyPatch, unexpected_log_lines: list[str]
) -> None:
    person = meet()
    person.goes_to_card()

    def broken(*_: object) -> None:
        raise RuntimeError("PIN 1234 of Taro")

    monkeypatch.setattr(person.kiosk.presenter._resources.card, "read", broken)
    person.puts("good")
    person.sees(steps.Refused)
    assert person.reads("手続きを続けられなくなりました")
    (line,) = unexpected_log_lines
    assert re.fullmatch(
        r"kiosk\.app\.jobs: fault \d{5}: an effect failed: RuntimeError at broken [\w.:]+ < .* \(card\)", line
    )


def test_who_cannot_be_told_whether_it_was_recorded_reads_to_wait_for_the_staff_that_is_called(
    meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SqlRegister, "record", lambda *_: Unsure())
    person = meet()
    person.goes_to_pin()
    person.types_pin("1234")
    person.sees(steps.Between)
    assert person.reads("職員を呼んでいます")
    assert person.reads("手続きが記録できたか、まだ分かりません")
    person.touches("staff-back")
    assert person.reads("手続きが記録できたか、まだ分かりません")
