"""An incident at the desk: one press beside a session, its notice on paper, and what is said until it is closed."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.desk.events import Room
from kiosk.domain.flow import Counter, steps
from kiosk.domain.flow.errands.link.steps import ConfirmLink
from kiosk.domain.office.incidents import Incident, SessionAtHand
from kiosk.domain.ports import CancellationToken
from kiosk.domain.records.link import Link
from kiosk.domain.staff.attendance import Attended
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.ui.paper.slip_printer import SlipPrinter
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

ACCOUNT, SECURITY_CODE = "1234567890123456", "4821"
OPEN = "事故を記録する"


@dataclass
class CitizenAndNotices:
    person: Person
    clerk: ClerkAtDesk

    def paper(self) -> str:
        """The newest notice, without its line breaks."""
        notices = (self.person.settings.data_dir / "practice-slips").glob("notice-*.pdf")
        file = max(notices, key=lambda notice: notice.stat().st_mtime_ns)
        assert file.stat().st_mode & 0o077 == 0
        return "".join("".join(page.extract_text().split()) for page in PdfReader(file).pages)


@pytest.fixture
def beside(meet: Callable[..., Person]) -> CitizenAndNotices:
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndNotices(person, person.clerk)


def links(beside: CitizenAndNotices) -> Link:
    """The person beside links, and their card stays on the reader."""
    person = beside.person
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    for entered in (ACCOUNT, ACCOUNT, SECURITY_CODE):
        person.enters(entered)
    beside.clerk.presses("同じです")
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Linked)
    assert isinstance(person.step, steps.Linked)
    return person.step.link


def opens(clerk: ClerkAtDesk) -> None:
    clerk.presses(OPEN)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=10_000)


def test_one_press_holds_the_link_back_and_prints_what_the_person_takes_home(beside: CitizenAndNotices) -> None:
    link = links(beside)
    opens(beside.clerk)
    beside.clerk.comes_to_read("お知らせを印刷しました。お客さまに渡してください。")
    for words in ("事故 1 — 対応中", "まだ分からない", "閉じるまで事業者に渡しません", f"申込 {link.mykey[:4]} ●●●●"):
        assert beside.clerk.reads(words), words
    assert not beside.clerk.reads(link.mykey[4:])
    paper = beside.paper()
    for words in (
        "事故番号1",
        "いま調べています",
        "調べ終わるまで決済サービスの会社に渡しません",
        "0467-82-1111",
        "0120-95-0178",
    ):
        assert words in paper, words
    assert f"受付番号{''.join(grouped(link.reference).split())}" in paper
    assert f"{link.mykey[:4]}●●●●" in paper
    for secret in (link.mykey[4:], ACCOUNT, ACCOUNT[-4:], SECURITY_CODE):
        assert secret not in paper.replace(link.reference, "")


def test_it_is_told_line_by_line_and_closed(beside: CitizenAndNotices) -> None:
    clerk = beside.clerk
    opens(clerk)
    assert not clerk.can_press("事故1番を閉じる")
    clerk.comes_to_read("先に「何があったか」を決めてください")
    assert clerk.can_press("事故 1")
    assert not clerk.can_press("これに決める")
    clerk.chooses("IDの入れまちがい")
    clerk.presses("これに決める")
    clerk.comes_to_read("何があったか:IDの入れまちがい(yamada)")
    assert not clerk.can_press("事故1番を閉じる")
    clerk.chooses("ご本人に伝えました")
    clerk.presses("経過に加える")
    clerk.comes_to_read("ご本人に伝えました(yamada)")
    clerk.presses("お知らせをもう一度印刷")
    clerk.comes_to_read("お知らせを印刷しました")
    assert "・ご本人に伝えました" in beside.paper()
    clerk.presses("事故1番を閉じる")
    clerk.comes_to_read("事故 1 を閉じました。")
    assert clerk.reads("事故 1 — 終わり")
    assert not clerk.can_press("経過に加える")
    assert clerk.can_press("事故")


def test_a_notice_that_did_not_come_out_is_told_with_what_to_do(
    beside: CitizenAndNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def jam(printer: SlipPrinter, incident: Incident, counter: Counter, cancellation: CancellationToken) -> bool:
        return False

    monkeypatch.setattr(SlipPrinter, "print_notice", jam)
    opens(beside.clerk)
    beside.clerk.comes_to_read("「事故番号 1」と書いた紙を渡し")
    monkeypatch.undo()
    beside.clerk.presses("お知らせをもう一度印刷")
    beside.clerk.comes_to_read("お知らせを印刷しました")


def test_it_is_opened_by_its_key_and_the_keyboard_never_stands_on_its_button(beside: CitizenAndNotices) -> None:
    clerk = beside.clerk
    stood: set[str] = set()
    for _ in range(30):
        widget = clerk.window.focusWidget()
        assert widget is not None
        stood.add(widget.accessibleName())
        strike(widget, Qt.Key.Key_Tab)
    assert "受付" in stood
    assert OPEN not in stood
    strike(clerk.window, Qt.Key.Key_F9)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=10_000)
    clerk.comes_to_read("関係する記録")
    assert clerk.desk.incidents.open == 1


def test_the_chosen_one_stays_while_another_desk_opens_one(beside: CitizenAndNotices) -> None:
    clerk, kiosk = beside.clerk, beside.person.kiosk
    for _ in range(2):
        clerk.goes_to(Room.RECEPTION, "受付")
        opens(clerk)
    clerk.comes_to_read("事故 2 — 対応中")
    table = clerk.window.page.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    strike(table, Qt.Key.Key_Down)
    assert clerk.reads("事故 1 — 対応中")
    clerk.chooses("まちがいなし")
    another = SqlIncidents(kiosk.store.engine, kiosk.store.keys, "3番", "mynapoint-2020", beside.person.clock)
    gate = clerk.desk.gate
    assert isinstance(gate, Attended)
    another.open(gate.clerk, SessionAtHand())
    beside.person.waits(61)
    clerk.bot.waitUntil(lambda: clerk.desk.incidents.open == 3, timeout=5_000)
    assert clerk.reads("事故 1 — 対応中")
    assert clerk.can_press("これに決める"), "what was being chosen is still there"


def test_a_record_of_before_is_made_an_incident_beside_its_story_and_another_one_added(
    beside: CitizenAndNotices,
) -> None:
    person, clerk = beside.person, beside.clerk
    person.reserves()
    person.leaves()
    person.reserves("second-person")
    person.leaves()
    clerk.opens_story(row=0)
    clerk.presses(OPEN)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=5_000)
    assert "お知らせ" in beside.paper()
    clerk.opens_story(row=0)
    assert not clerk.can_press("事故1番に加える"), "it is in it already"
    clerk.opens_story(row=1)
    clerk.presses("事故1番に加える")
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=5_000)
    incident = (clerk.desk.incidents.listed or ())[0]
    assert isinstance(incident, Incident)
    assert len(incident.records) == 2
    clerk.comes_to_read("事故 1 に加えました")


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_Shift])
def test_a_scan_that_begins_with_the_key_of_incidents_records_none(beside: CitizenAndNotices, key: Qt.Key) -> None:
    clerk = beside.clerk
    clerk.goes_to(Room.RECEPTION, "受付")
    for at in (clerk.window, clerk.window.focusWidget()):
        with clerk.keys.at(5):
            strike(at, key)
            if key == Qt.Key.Key_Shift:
                strike(at, Qt.Key.Key_F9)
            strike(at, "49012345")
            strike(at, Qt.Key.Key_Return)
        clerk.bot.wait(300)
        assert clerk.desk.room is Room.RECEPTION
        assert not clerk.desk.incidents.open


@pytest.mark.parametrize("to_window", [True, False])
def test_the_key_of_incidents_pressed_alone_records_one(beside: CitizenAndNotices, to_window: bool) -> None:
    clerk = beside.clerk
    at = clerk.window if to_window else clerk.window.focusWidget()
    strike(at, Qt.Key.Key_F9)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=10_000)
    assert clerk.desk.incidents.open == 1


def test_the_key_of_incidents_held_down_records_one(beside: CitizenAndNotices) -> None:
    clerk = beside.clerk
    at = clerk.window.windowHandle()
    for repeats in (False, True, True, True):
        QTest.qWait(5)
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", repeats)
        QApplication.sendEvent(at, event)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.INCIDENTS, timeout=10_000)
    assert clerk.desk.incidents.open == 1
