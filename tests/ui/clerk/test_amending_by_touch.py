"""A supervisor corrects a record beside its story, and lets a citizen go on whom the card alone would stop."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rooms.records import seen
from kiosk.domain.desk.state import LockedBy
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin, JoinTold
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, PutMark
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.mykey import masked
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.person import CitizenAndDesk, Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import PASSPHRASE

OFFER, SECOND = "二人で確かめた — お客さまの画面に出す", "another long phrase"


@pytest.fixture
def beside(meet: Callable[..., Person]) -> CitizenAndDesk:
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndDesk(person, person.clerk)


def test_who_acted_is_corrected_with_both_values_side_by_side(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.opens_story(beside.person.reserves())
    clerk.presses("直す")
    assert not clerk.can_press("このとおりにする")
    clerk.chooses("成年後見人", in_list="これから")
    assert clerk.reads("本人")
    assert not clerk.can_press("このとおりにする"), "a reason is needed"
    clerk.chooses("書類を確かめた", in_list="理由")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("記録しました")
    clerk.comes_to_read("手続きした人を直した。本人 → 成年後見人。書類を確かめた。職員 yamada")
    clerk.presses("閉じる")
    clerk.presses("取り消す")
    assert not clerk.reads("記録しました"), "it is another change, and nothing came of it yet"
    assert not clerk.can_press("このとおりにする"), "a reason is needed again"
    clerk.presses("やめる")
    assert clerk.can_press("直す")


def test_by_keyboard_alone_a_mark_is_put_on(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.opens_story(beside.person.reserves())
    clerk.presses("印をつける")
    for expected in ("これから", "理由"):
        box = clerk.window.focusWidget()
        assert isinstance(box, QComboBox), box
        assert box.accessibleName() == expected
        strike(box, Qt.Key.Key_Down)
        strike(box, Qt.Key.Key_Tab)
    clerk.types("R8-1042")
    assert not clerk.reads("印:もう一度確かめる"), "a stray Enter records nothing"
    strike(clerk.lines[-1], Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    clerk.comes_to_read("印:もう一度確かめる")
    clerk.comes_to_read("(文書 R8-1042)")


def test_a_cancelled_reservation_is_cancelled_once_and_can_be_made_again(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    mykey = person.reserves()
    person.leaves()
    clerk.opens_story(mykey)
    clerk.presses("取り消す")
    assert clerk.reads("有効")
    clerk.chooses("二重に記録した", in_list="理由")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("職員が取り消した")
    clerk.presses("閉じる")
    assert not clerk.can_press("取り消す")
    assert person.reserves() == mykey


def test_what_is_open_is_closed_by_choosing_another_row(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    first = person.reserves()
    person.leaves()
    second = person.reserves("second-person")
    clerk.opens_story("", row=1)
    assert clerk.reads(f"予約 {masked(first)}")
    clerk.presses("取り消す")
    assert clerk.reads(f"取り消す:予約 {masked(first)}"), "the form names what it is about"
    assert not clerk.can_press("古いほうへ"), "it covers the list, which cannot be moved beneath it"
    clerk.presses("やめる")
    clerk.table.setCurrentCell(0, 0)
    assert not clerk.can_press("取り消す"), "another record is chosen, and none is open"
    assert not clerk.reads(f"予約 {masked(first)}")
    strike(clerk.table, Qt.Key.Key_Return)
    clerk.comes_to_read(f"予約 {masked(second)}")
    clerk.presses("取り消す")
    clerk.chooses("二重に記録した", in_list="理由")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("記録しました")
    assert clerk.reads(f"取り消す:予約 {masked(second)}")
    clerk.presses("閉じる")
    stands = {f"{first[:4]}…": "有効", f"{second[:4]}…": "取り消し"}
    clerk.bot.waitUntil(lambda: {clerk.cell(row, "マイキーID"): clerk.cell(row, "状態") for row in range(2)} == stands)


def marks_at_another_counter(beside: CitizenAndDesk) -> None:
    """The same record, by the same clerk."""
    store, search, gate = beside.person.kiosk.store, beside.clerk.desk.search, beside.clerk.desk.gate
    others = SqlAmendments(store.engine, store.keys, is_signed, "3番", beside.person.clock, {})
    record = seen(search)
    assert record is not None
    assert isinstance(gate, Attended)
    mark = Amendment(record, PutMark(RecordMark.COMPLAINT), AmendmentReason.HOLDER_ASKED)
    assert isinstance(others.amend(gate.clerk, mark), Amended)


def test_what_another_counter_changed_meanwhile_is_not_changed_and_says_so(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    clerk.opens_story(person.reserves())
    clerk.presses("取り消す")
    marks_at_another_counter(beside)
    clerk.chooses("二重に記録した", in_list="理由")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("見ているあいだに、ほかの窓口か持ち主が変えました")
    assert not clerk.can_press("このとおりにする")
    clerk.comes_to_read("印:申し出があった")
    clerk.presses("閉じる")
    assert clerk.can_press("取り消す"), "as it stands now"


def test_what_cannot_be_done_says_why(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.opens_story(beside.person.reserves())
    clerk.presses("取り消す")
    clerk.chooses("そのほか(文書の番号が要ります)", in_list="理由")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("文書の番号は、英数字と . / - で32文字までです")
    clerk.presses("やめる")
    assert clerk.can_press("取り消す")


# --- the citizen beside


def test_a_card_of_today_goes_on_when_the_clerk_knows_that_it_is_the_first(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    person.goes_to_card()
    person.puts("renewed-an-hour-ago")
    person.sees(steps.Refused)
    clerk.comes_to_read("電子証明書の24時間待ち")
    assert not clerk.can_press("待たずに進める")
    clerk.chooses("はじめて受け取ったカード", in_list="確かめたこと")
    clerk.goes_to(Room.SHIFT, "申し送り")
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.presses("待たずに進める")
    person.sees(Terms)
    assert not clerk.reads("電子証明書の24時間待ち")


def test_an_earlier_reservation_waits_for_its_holder(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    mykey = person.reserves()
    person.leaves()
    clerk.opens_story(mykey)
    clerk.presses("新しい証明書")
    assert clerk.reads("「同意の確認」まで進むと、引き継げます")
    assert not clerk.can_press(OFFER)


def test_the_holder_of_a_renewed_certificate_takes_the_earlier_reservation_over(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    store = person.kiosk.store
    clerks = SqlClerks(store.engine, store.keys, "2番", person.kiosk.clock)
    clerks.add(NewClerk("suzuki", "鈴木", Role.SUPERVISOR), Passphrase.typed(SECOND), Owner())
    mykey = person.reserves()
    person.leaves()
    person.waits(40 * 24 * 3600)
    clerk.sees(LockedBy)
    clerk.lines[1].setFocus()
    clerk.types(PASSPHRASE)
    clerk.sees(Attended)
    person.goes_to_card()
    person.puts_renewed(days=40)
    person.sees(Terms)
    clerk.opens_story(mykey)
    clerk.presses("新しい証明書")
    assert clerk.reads("このカードの予約はありません")
    assert not clerk.can_press(OFFER)
    own, second, theirs = clerk.lines[-3:]
    for line, text in ((own, PASSPHRASE), (second, "suzuki"), (theirs, SECOND)):
        line.setText(text)
    clerk.presses(OFFER)
    person.sees(ConfirmJoin)
    clerk.comes_to_read("マイキーIDを入れるのを待っています")
    assert not any(line.text() for line in clerk.lines[-3:])
    assert not person.reads(mykey[:4])
    for key in mykey:
        person.touches(key)
    person.touches("確認")
    person.types_pin("1234")
    person.sees(steps.Reserved)
    assert isinstance(person.step, steps.Reserved)
    assert person.step.reservation.mykey == mykey
    clerk.presses("やめる")
    clerk.opens_story(mykey)
    clerk.comes_to_read("新しい電子証明書に引き継いだ。職員 yamada・suzuki")
    person.leaves()
    person.goes_to_card()
    person.puts("good")
    person.sees(steps.EnterPin)
    person.types_pin("1234")
    person.sees(JoinTold)
    assert person.reads("別のカードに引き継がれています")
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.comes_to_read("別のカードに引き継がれています")
