"""Two windows, one session: the clerk beside the citizen, by keyboard and by press."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

import pyotp
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import Ok
from kiosk.domain.city.account_entry import grouped
from kiosk.domain.desk.authentication import LogInTyped
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.state import LockedBy, LoggedOut, NoClerks
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.errands.link.steps import ClerkCheck, ConfirmLink, EnterField
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.staff.account_answers import Allowed, LoggedIn
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.clerk.accounts.factor_card import FactorCard
from kiosk.ui.clerk.page import InputField
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.painting import look_at
from tests.fakes.around.person import CitizenAndDesk, Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import CODE, LOGIN, PASSPHRASE, ClerkAtDesk
from tests.fakes.office.tickets import TicketsByHand
from tests.fakes.process.sqlite import opened

ACCOUNT, SECURITY_CODE = "1234567890123456", "4821"


@pytest.fixture
def beside(meet: Callable[..., Person]) -> CitizenAndDesk:
    """A citizen's screen and a desk, in one program."""
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    return CitizenAndDesk(person, person.clerk)


@pytest.fixture
def attended(beside: CitizenAndDesk) -> CitizenAndDesk:
    beside.clerk.begins()
    return beside


# --- who is there


def test_the_first_start_asks_for_the_administrator_who_then_logs_in(beside: CitizenAndDesk) -> None:
    beside.clerk.begins()
    assert beside.clerk.reads("山田 花子(管理者)")
    assert beside.clerk.reads("だれも使っていません")


def test_two_passphrases_that_differ_register_nobody(beside: CitizenAndDesk) -> None:
    beside.clerk.sees(NoClerks)
    beside.clerk.types(LOGIN, "山田", PASSPHRASE, "another long phrase")
    assert beside.clerk.reads("2回のパスフレーズが違います")
    beside.clerk.sees(NoClerks)


def test_a_weak_passphrase_is_told_and_asked_again(beside: CitizenAndDesk) -> None:
    beside.clerk.sees(NoClerks)
    beside.clerk.types(LOGIN, "山田", "short", "short")
    beside.clerk.comes_to_read("パスフレーズが短すぎます")


def test_a_wrong_passphrase_opens_nothing(beside: CitizenAndDesk) -> None:
    beside.clerk.becomes_the_first()
    beside.clerk.types(LOGIN, "not the right one")
    beside.clerk.comes_to_read("ログイン名かパスフレーズが違います")
    beside.clerk.sees(LoggedOut)


def test_the_desk_locks_and_the_citizen_goes_on(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.goes_to_pin()
    clerk.presses("席を離れる")
    clerk.sees(LockedBy)
    assert not clerk.reads("今の手続き")
    person.types_pin("1234")
    person.sees(steps.Reserved)
    clerk.lines[1].setFocus()
    clerk.types(PASSPHRASE)
    clerk.sees(Attended)
    assert clerk.reads("今の手続き")


def test_what_was_allowed_to_who_has_left_is_not_done_when_they_are_back(
    attended: CitizenAndDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter, gate = attended.clerk.presenter, attended.clerk.desk.gate
    assert isinstance(gate, Attended)
    asked: list[Callable[[Ok[object]], None]] = []
    monkeypatch.setattr(presenter.jobs, "submit", lambda _work, done, **_: asked.append(done))
    toggled: list[bool] = []
    presenter.full_screen_toggled.connect(partial(toggled.append, True))
    presenter.handle(DeskPress.LEAVE_FULL_SCREEN)
    presenter.handle(DeskPress.LOG_OUT)
    presenter.handle(LogInTyped(LOGIN, Passphrase.typed(PASSPHRASE)))
    allowed, _, logged_in = asked
    logged_in(Ok(LoggedIn(gate.clerk)))
    allowed(Ok(Allowed(gate.clerk)))
    assert isinstance(attended.clerk.desk.gate, Attended)
    assert toggled == []


def test_a_code_of_ones_own_unlocks(attended: CitizenAndDesk) -> None:
    clerk = attended.clerk
    clerk.goes_to(Room.MYSELF, "自分の番号")
    clerk.lines[0].setText(CODE)
    clerk.lines[1].setText(PASSPHRASE)
    clerk.presses("番号を決める")
    clerk.comes_to_read("番号を決めました")
    clerk.presses("席を離れる")
    clerk.sees(LockedBy)
    clerk.types(CODE)
    clerk.sees(Attended)


def test_a_clerk_sets_up_an_app_and_needs_it_from_then_on(attended: CitizenAndDesk) -> None:
    clerk = attended.clerk
    clerk.goes_to(Room.MYSELF, "自分の番号")
    card = clerk.window.page.findChild(FactorCard)
    assert isinstance(card, FactorCard)

    def field(name: str) -> QLineEdit:
        (line,) = [line for line in card.findChildren(QLineEdit) if line.isVisible() and line.accessibleName() == name]
        return line

    field("今のパスフレーズ").setText(PASSPHRASE)
    clerk.presses("QRコードを出す")
    clerk.bot.waitUntil(lambda: card.findChild(QrCode) is not None, timeout=10_000)
    offered = clerk.desk.credential_change.offered
    assert offered is not None
    app = pyotp.TOTP(offered.secret)
    field("アプリに出た6桁の数字").setText(app.now())
    clerk.presses("使いはじめる")
    clerk.comes_to_read("次のログインから確認コードも入れます")
    assert offered.secret not in " ".join(texts_of(clerk))
    clerk.presses("ログアウト")
    clerk.sees(LoggedOut)
    clerk.types(LOGIN, PASSPHRASE)
    clerk.comes_to_read("確認コードも確かめてください")
    clerk.lines[0].setFocus()
    clerk.types(LOGIN, PASSPHRASE, "12345")
    clerk.comes_to_read("アプリに出ている6桁の数字です")
    clerk.lines[0].setFocus()
    clerk.types(LOGIN, PASSPHRASE, app.at(datetime.now(UTC), counter_offset=1))
    clerk.sees(Attended)


# --- the citizen beside


def test_the_desk_shows_where_the_citizen_is_and_what_the_card_said(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.goes_to_card()
    assert clerk.reads("予約 — カードを置くところ")
    person.puts("good")
    person.sees(Terms)
    clerk.comes_to_read("予約 — 同意の確認")
    assert clerk.reads("よい(暗証番号は残り3回)")
    assert clerk.reads("本人")


def test_the_clerk_sends_the_citizen_back_and_ends_the_session(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.goes_to_card()
    clerk.presses("前の画面へ")
    person.sees(steps.Plain.WHO)
    clerk.presses("予約を終える")
    person.sees(steps.Plain.HOME)


def test_the_clerk_shows_a_leaflet_to_somebody_who_asks(attended: CitizenAndDesk) -> None:
    attended.clerk.presses("4桁の暗証番号で困ったら")
    attended.person.sees(Leaflet)
    assert attended.clerk.reads("制度の案内 — 制度の案内")


def test_no_leaflet_comes_between_an_errand(attended: CitizenAndDesk) -> None:
    attended.person.goes_to_card()
    assert not attended.clerk.can_press("4桁の暗証番号で困ったら")


def test_a_help_call_is_on_the_desk_at_once_and_the_citizen_hears_that_somebody_comes(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.goes_to_pin()
    person.touches("staff")
    clerk.bot.waitUntil(lambda: clerk.reads("呼出し:2番"), timeout=1_000)
    assert clerk.reads("暗証番号の入力 — ")
    clerk.presses("行きます")
    person.bot.waitUntil(lambda: person.reads("職員がまいります"), timeout=1_000)
    clerk.presses("end-call")
    person.bot.waitUntil(lambda: person.flow.staff is StaffCall.NONE, timeout=1_000)
    clerk.goes_to(Room.CALLS, "呼出し")
    assert clerk.reads("行きました")


def test_two_people_confirm_an_account_each_on_their_own_screen(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    to_the_account(person)
    person.sees(ClerkCheck)
    assert not person.can_touch("primary")
    clerk.comes_to_read("1234 5678 9012 3456")
    clerk.presses("同じです")
    person.sees(ConfirmLink)
    assert not clerk.reads("1234 5678 9012 3456")
    person.confirms()
    person.sees(steps.Linked)


def test_nothing_is_cut_when_everything_happens_at_once(meet: Callable[..., Person]) -> None:
    """An account is compared, the citizen calls, and many wait: the number has to be read whole."""
    person = meet(mode="counter", counter_name="2番", tickets=True)
    clerk = person.clerk
    assert clerk is not None
    tickets = TicketsByHand(person.kiosk.store.engine, person.clock)
    for _ in range(9):
        tickets.take(TicketErrand.CARD)
    clerk.begins()
    clerk.presses("next-ticket")
    clerk.comes_to_read("1番の方を呼んでいます")
    to_the_account(person)
    person.sees(ClerkCheck)
    person.touches("staff")
    clerk.comes_to_read("呼出し:2番")
    clerk.comes_to_read(grouped(ACCOUNT))
    clerk.bot.waitUntil(lambda: cut_on(clerk) == [], timeout=5_000)


@pytest.mark.parametrize("inches", [10.1, 15.6, 21.5])
def test_every_room_has_room_on_a_small_screen(meet: Callable[..., Person], inches: float) -> None:
    small = QSize(1280, 800)
    person = meet(mode="counter", counter_name="2番", tickets=True, desk=small, desk_inches=inches)
    clerk = person.clerk
    assert clerk is not None
    clerk.begins()
    for room in Room:
        clerk.presenter.handle(RoomChosen(room))
        clerk.bot.waitUntil(lambda room=room: clerk.desk.room is room, timeout=5_000)  # type: ignore[misc]
        clerk.bot.waitUntil(lambda: cut_on(clerk) == [], timeout=5_000)
        look_at(clerk.window)
        assert clerk.window.size() == small, room


def cut_on(clerk: ClerkAtDesk) -> list[str]:
    """Words that have less room than they need."""
    shown = [words for words in clerk.window.findChildren(TextLabel) if words.isVisible()]
    return [words.text() for words in shown if words.height() < words.heightForWidth(words.width())]


def test_an_account_that_differs_is_typed_again(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    to_the_account(person)
    person.sees(ClerkCheck)
    clerk.presses("違います(入れ直し)")
    person.sees(EnterField)


def to_the_account(person: Person) -> None:
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(SECURITY_CODE)


PIN = "7153"


def test_neither_pin_nor_code_is_ever_on_the_desk_in_a_log_or_in_its_rows(
    attended: CitizenAndDesk, caplog: pytest.LogCaptureFixture
) -> None:
    person, clerk = attended.person, attended.clerk
    watch = DeskWatch(clerk)
    clerk.presenter.desk_changed.connect(watch.look)
    person.goes_to_pin("second-person")
    person.types_pin(PIN)
    person.bot.waitUntil(lambda: isinstance(person.step, steps.EnterPin) and person.step.rejected, timeout=10_000)
    person.leaves()
    to_the_account(person)
    clerk.presses("同じです")
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Linked)
    watch.look()
    with opened(person.settings.data_dir / "practice.sqlite3") as other:
        tables = ("desk_event", "clerk")
        rows = repr([other.execute(f"SELECT * FROM {table}").fetchall() for table in tables])  # noqa: S608
    shown = RECEIPT.sub("", " ".join(watch.seen))
    for secret in (PIN, SECURITY_CODE, PASSPHRASE):
        for told in (shown, caplog.text, rows):
            assert not stands_in(secret, told)
    assert ACCOUNT not in rows


RECEIPT = re.compile(r"[0-9]{4} [0-9]{4} [0-9]{2}(?![0-9])")


def stands_in(secret: str, text: str) -> bool:
    """By itself, and not within a microsecond or a hash."""
    return re.search(rf"(?<![0-9A-Za-z]){secret}(?![0-9A-Za-z])", text) is not None


@dataclass
class DeskWatch:
    """Keeps all that the clerk's window and its state have ever held."""

    clerk: ClerkAtDesk
    seen: set[str] = field(default_factory=set)

    def look(self) -> None:
        self.seen |= {*texts_of(self.clerk), repr(self.clerk.desk)}


def texts_of(clerk: ClerkAtDesk) -> list[str]:
    """All that the clerk's window holds, seen or not."""
    widgets: list[QLabel | QLineEdit] = [*clerk.window.findChildren(QLabel), *clerk.window.findChildren(QLineEdit)]
    return [text for widget in widgets for text in (widget.text(), widget.accessibleName())]


# --- finding, and the queue


def test_a_record_is_found_by_keyboard_and_its_story_told(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    mykey = person.reserves()
    clerk.goes_to(Room.FIND, "さがす")
    clerk.types(mykey)
    table = clerk.window.page.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    clerk.bot.waitUntil(lambda: table.rowCount() == 1, timeout=5_000)
    cells = [table.item(0, column) for column in range(table.columnCount())]
    assert mykey[4:] not in " ".join(cell.text() for cell in cells if cell is not None)
    strike(table, Qt.Key.Key_Return)
    clerk.comes_to_read("予約した。手続きは本人")
    assert clerk.reads("カードの署名と合っています")


def test_what_is_no_mykey_id_is_told(attended: CitizenAndDesk) -> None:
    attended.clerk.goes_to(Room.FIND, "さがす")
    attended.clerk.types("abc")
    attended.clerk.comes_to_read("マイキーIDは、英数字8文字です")


def test_the_records_of_the_card_beside_are_found_by_the_card(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.reserves()
    clerk.goes_to(Room.FIND, "さがす")
    clerk.presses("いま置かれているカードの記録")
    clerk.bot.waitUntil(lambda: clerk.desk.search.page is not None, timeout=5_000)
    person.leaves()
    clerk.comes_to_read("カードが取られたので")
    assert not clerk.can_press("いま置かれているカードの記録")


def test_what_was_recorded_while_a_ticket_was_called_is_found_by_its_number(meet: Callable[..., Person]) -> None:
    person = meet(mode="counter", counter_name="2番", tickets=True)
    clerk = person.clerk
    assert clerk is not None
    TicketsByHand(person.kiosk.store.engine, person.clock).take(TicketErrand.RESERVE)
    clerk.begins()
    clerk.presses("つぎの方を呼ぶ(1番)")
    clerk.comes_to_read("1番の方を呼んでいます")
    person.reserves()
    clerk.goes_to(Room.FIND, "さがす")
    clerk.types("1")
    clerk.comes_to_read("整理券1番が2番窓口に呼ばれていた間")
    assert clerk.reads("同じ方のものとは限りません")
    table = clerk.window.page.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.rowCount() == 1
    clerk.lines[0].setFocus()
    clerk.types("28")
    clerk.comes_to_read("28番はありません")
    assert table.rowCount() == 0


def test_the_next_visitor_is_called_and_served(meet: Callable[..., Person]) -> None:
    person = meet(mode="counter", counter_name="2番", tickets=True)
    clerk = person.clerk
    assert clerk is not None
    tickets = TicketsByHand(person.kiosk.store.engine, person.clock)
    for errand in (TicketErrand.RESERVE, TicketErrand.PHONE):
        tickets.take(errand)
    clerk.begins()
    clerk.presses("つぎの方を呼ぶ(1番)")
    clerk.comes_to_read("1番の方を呼んでいます")
    assert clerk.reads("お待ちの方 1人")
    clerk.presses("1番を終えて、2番を呼ぶ")
    clerk.comes_to_read("2番の方を呼んでいます")
    assert clerk.reads("1番の方を終えて、2番の方を呼びました")
    clerk.presses("2番 いまのを取り消す")
    clerk.comes_to_read("1番の方を呼んでいます")
    assert clerk.reads("1番の方と2番の方を、押す前にもどしました")
    clerk.presses("1番 終わりました")
    clerk.bot.waitUntil(lambda: not clerk.reads("1番の方を呼んでいます"), timeout=5_000)
    assert clerk.reads("1番の方は、終わりました")
    clerk.presses("1番 いまのを取り消す")
    clerk.comes_to_read("1番の方を呼んでいます")
    clerk.presses("1番 終わりました")
    clerk.presses("つぎの方を呼ぶ(2番)")
    clerk.comes_to_read("2番の方を呼んでいます")
    clerk.presses("2番 おいでにならない")
    clerk.comes_to_read("2番の方は、おいでになりませんでした")
    assert clerk.reads("お待ちの方 0人")
    clerk.chooses("2番  おいでにならなかった", in_list="ほかの番号を呼ぶ")
    clerk.presses("2番 もう一度呼ぶ")
    clerk.comes_to_read("2番の方を呼んでいます")


def test_whom_the_counter_called_under_another_name_is_taken_over(meet: Callable[..., Person]) -> None:
    person = meet(mode="counter", counter_name="2番", tickets=True)
    clerk = person.clerk
    assert clerk is not None
    tickets = TicketsByHand(person.kiosk.store.engine, person.clock)
    tickets.take(TicketErrand.RESERVE)
    tickets.next("総合")
    clerk.begins()
    clerk.bot.waitUntil(lambda: clerk.desk.ticket_queue.queue is not None, timeout=5_000)
    clerk.chooses("1番  総合窓口が呼んでいる", in_list="ほかの番号を呼ぶ")
    clerk.presses("1番 引き受ける")
    clerk.comes_to_read("1番の方を呼んでいます")


# --- the report


def test_the_day_is_counted_drawn_and_written(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.reserves()
    person.leaves()
    clerk.goes_to(Room.REPORT, "統計")
    clerk.comes_to_read("受け付けた件数 1件")
    clerk.presses("Excelに書き出す")
    clerk.comes_to_read("書き出しました")
    (file,) = (person.settings.data_dir / "reports").iterdir()
    assert load_workbook(file).sheetnames
    clerk.presses("PDFに書き出す")
    clerk.bot.waitUntil(lambda: len(list(file.parent.glob("*.pdf"))) == 1, timeout=10_000)


def test_a_counter_is_counted_by_itself_and_not_published(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.reserves()
    person.leaves()
    clerk.goes_to(Room.REPORT, "統計")
    clerk.comes_to_read("受け付けた件数 1件")
    assert not clerk.reads("2番窓口だけ")
    (choice,) = [box for box in clerk.window.page.findChildren(QComboBox) if box.accessibleName() == "窓口"]
    assert [choice.itemText(place) for place in range(choice.count())] == ["すべての窓口", "2番窓口"]
    choice.setFocus()
    strike(choice, Qt.Key.Key_Down)
    clerk.presses("数える")
    clerk.comes_to_read("2番窓口だけ")
    assert choice.currentText() == "2番窓口"
    clerk.presses("公表用のExcel")
    clerk.comes_to_read("1つの窓口だけの公表用は作れません")
    assert not (person.settings.data_dir / "reports").exists()
    clerk.presses("Excelに書き出す")
    clerk.comes_to_read("書き出しました")


# --- leaving


def test_the_clerk_ends_the_program(attended: CitizenAndDesk) -> None:
    asked: list[bool] = []
    attended.clerk.presenter.quit_asked.connect(lambda: asked.append(True))
    attended.clerk.presses("終了する")
    attended.clerk.bot.waitUntil(lambda: asked == [True], timeout=5_000)


def test_the_citizens_window_leaves_its_full_screen_and_takes_it_again(attended: CitizenAndDesk) -> None:
    window = attended.person.window
    attended.clerk.presses("全画面の切替")
    attended.clerk.bot.waitUntil(window.isFullScreen, timeout=5_000)
    attended.clerk.presses("全画面の切替")
    attended.clerk.bot.waitUntil(lambda: not window.isFullScreen(), timeout=5_000)


def test_a_day_is_typed_as_the_calendar_takes_it(attended: CitizenAndDesk) -> None:
    attended.person.reserves()
    clerk = attended.clerk
    clerk.goes_to(Room.FIND, "さがす")
    clerk.types("", "２０２０年１０月１２日", "2020/10/12")
    clerk.bot.waitUntil(lambda: clerk.desk.search.page is not None, timeout=5_000)
    page = clerk.desk.search.page
    assert page is not None
    assert len(page.rows) == 1


@pytest.mark.parametrize("secret", [True, False])
def test_what_was_taken_from_a_line_does_not_come_back(qtbot: QtBot, secret: bool) -> None:
    field = InputField(Theme.for_desk(QSize(1920, 1080), 21.5), "name", secret=secret)
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "suzuki")
    assert field.taken() == "suzuki"
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(field.line, key, Qt.KeyboardModifier.ControlModifier)
        assert field.line.text() == ""
