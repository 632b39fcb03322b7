"""The shift hand-over by touch: one clerk writes and goes; the next is told, reads, and ticks what nobody has."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.desk.authentication import LogInTyped
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import LoggedOut
from kiosk.domain.office.shift.shift_notes import ShiftNoteSaved, TickShiftNote
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk, NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.storage.shift.shift_notes import SqlShiftNotes
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import LOGIN, NAME, PASSPHRASE, ClerkAtDesk

NEXT = NewClerk("hanada", "花田 一郎", Role.CLERK)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    return meet(mode="counter", counter_name="2番", tickets=True)


@pytest.fixture
def clerk(person: Person) -> ClerkAtDesk:
    assert person.clerk is not None
    person.clerk.begins()
    strike(person.clerk.window, Qt.Key.Key_M, modifier=CONTROL)
    person.clerk.comes_to_read("申し送りはありません")
    return person.clerk


def test_one_clerk_writes_and_the_next_reads_and_ticks(clerk: ClerkAtDesk, person: Person) -> None:
    assert clerk.reads("対応中の事故"), "what it tells of itself"
    (line,) = clerk.lines
    assert line.hasFocus(), "where nothing is to be read one writes"
    line.insert("電話 0120")
    strike(line, Qt.Key.Key_Return, modifier=CONTROL)
    clerk.comes_to_read("4つ続く数字、電話番号")
    assert line.text() == "電話 0120"
    line.setText("裏口は3時まで閉まっています")
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.goes_to(Room.SHIFT, "申し送り")
    clerk.comes_to_read("書きかけがあります")
    (line,) = clerk.lines
    assert line.text() == "裏口は3時まで閉まっています"
    clerk.presses("残す")
    clerk.comes_to_read("申し送りを残しました")
    assert (clerk.cell(0, "状態"), clerk.cell(0, "窓口"), line.text()) == ("まだ", "2番窓口", "")
    clerk.presses("直す")
    clerk.bot.waitUntil(lambda: line.accessibleName().endswith("に書いた申し送りを直す(60文字まで)"), timeout=5_000)
    line.setText("裏口は4時まで閉まっています")
    clerk.presses("直したとおりに残す")
    clerk.comes_to_read("申し送りを直しました")
    assert clerk.cell(0, "伝えること") == "裏口は4時まで閉まっています"
    clerk.presses("1枚の紙に印刷する")
    clerk.comes_to_read("印刷しました")
    clerk.presses("済みにする")
    clerk.comes_to_read("済みにしました")
    clerk.presses("済みを取り消す")
    clerk.comes_to_read("まだ済んでいないことにもどしました")
    store = person.kiosk.store
    SqlClerks(store.engine, store.keys, "1番", person.clock).add(NEXT, Passphrase.typed(PASSPHRASE), Owner())
    clerk.presses("ログアウト")
    clerk.sees(LoggedOut)
    clerk.window.page.happened.emit(LogInTyped(NEXT.login, Passphrase.typed(PASSPHRASE)))
    clerk.sees(Attended)
    clerk.comes_to_read("前の職員からの申し送りが1件あります")
    clerk.goes_to(Room.SHIFT, "申し送り 1")
    clerk.bot.waitUntil(lambda: not clerk.reads("前の職員からの"), timeout=5_000)
    assert not clerk.can_press("直す"), "it is another's"
    (note,) = clerk.desk.shift.open
    elsewhere = SqlShiftNotes(store.engine, store.keys, "1番", person.clock)
    assert isinstance(elsewhere.change(Clerk(LOGIN, NAME, Role.ADMINISTRATOR), TickShiftNote(note)), ShiftNoteSaved)
    clerk.presses("済みにする")
    clerk.comes_to_read("1番窓口 yamadaが、先に済みにしました")
    assert clerk.cell(0, "状態") == "済み"
