"""The room of the queue, by touch: who waits is seen, let go first, passed on, put back and noted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.desk.authentication import LogInTyped
from kiosk.domain.desk.events import DeskPress, Room
from kiosk.domain.desk.state import LockedBy
from kiosk.domain.office.tickets import TicketErrand, TicketState, TurnReason
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.passphrases import Passphrase
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import LOGIN, PASSPHRASE, ClerkAtDesk
from tests.fakes.office.tickets import TicketsByHand


@pytest.fixture
def tickets(clerk: ClerkAtDesk, person: Person) -> TicketsByHand:
    return TicketsByHand(person.kiosk.store.engine, person.clock)


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    return meet(mode="counter", counter_name="2番", tickets=True)


@pytest.fixture
def clerk(person: Person) -> ClerkAtDesk:
    """In the room, with four who wait: two for a phone."""
    assert person.clerk is not None
    tickets = TicketsByHand(person.kiosk.store.engine, person.clock)
    for errand in (TicketErrand.RESERVE, TicketErrand.PHONE, TicketErrand.LINK, TicketErrand.PHONE):
        tickets.take(errand)
    person.clerk.begins()
    strike(person.clerk.window, Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    person.clerk.bot.waitUntil(lambda: person.clerk is not None and person.clerk.desk.room is Room.QUEUE, timeout=5_000)
    person.clerk.bot.waitUntil(lambda: person.clerk is not None and person.clerk.table.rowCount() == 4, timeout=10_000)
    return person.clerk


def numbers(clerk: ClerkAtDesk) -> list[str]:
    return [clerk.cell(row, "番号") for row in range(clerk.table.rowCount())]


def stands_on(clerk: ClerkAtDesk, row: int) -> None:
    clerk.table.setCurrentCell(row, 0)
    number = clerk.cell(row, "番号").removesuffix("番")
    clerk.bot.waitUntil(lambda: clerk.desk.ticket_queue.chosen == int(number), timeout=5_000)


def test_one_is_let_go_first_noted_passed_on_and_put_back(clerk: ClerkAtDesk, tickets: TicketsByHand) -> None:
    assert numbers(clerk) == ["1番", "2番", "3番", "4番"]
    stands_on(clerk, 2)
    clerk.chooses("お子さま連れ", in_list="先に呼ぶ理由")
    clerk.presses("3番 先に呼ぶ")
    clerk.comes_to_read("3番の方を、先に呼びました(お子さま連れ)")
    assert clerk.cell(2, "ようす") == "2番窓口"
    (note,) = clerk.window.page.findChildren(QLineEdit)
    note.setText("車いす")
    clerk.chooses("「スマホ」", in_list="引き継ぎ先")
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.presenter.handle(DeskPress.LOCK)
    clerk.bot.waitUntil(lambda: isinstance(clerk.desk.gate, LockedBy), timeout=5_000)
    clerk.presenter.handle(LogInTyped(LOGIN, Passphrase.typed(PASSPHRASE)))
    clerk.sees(Attended)
    clerk.goes_to(Room.QUEUE, "お待ち 3")
    assert clerk.can_press("3番 引き継ぐ"), "what was half said when the clerk left is there again"
    clerk.presses("3番 ひとことを残す")
    clerk.comes_to_read("3番の方に、ひとことを残しました")
    assert clerk.cell(2, "ひとこと") == "車いす"
    assert clerk.reads("ひとこと:車いす"), "where the one who is here is told"
    clerk.presses("3番 引き継ぐ")
    clerk.comes_to_read("3番の方を、「スマホ」に引き継ぎました")
    assert (clerk.cell(2, "ようす"), clerk.cell(2, "ご用件")) == ("お待ち", "スマホ")
    clerk.presses("3番 いまのを取り消す")
    clerk.comes_to_read("3番の方を、押す前にもどしました")
    clerk.presses("3番 列にもどす")
    clerk.comes_to_read("3番の方は、もとの順番でお待ちです")
    today = tickets.today()
    assert today is not None
    third = today.tickets[2]
    assert (third.state, third.note, third.out_of_turn) == (TicketState.WAITING, "車いす", None)
    assert numbers(clerk) == ["1番", "2番", "3番", "4番"], "each has its place"


def test_the_filter_narrows_the_list_and_decides_who_is_next(clerk: ClerkAtDesk, tickets: TicketsByHand) -> None:
    clerk.chooses("呼ぶご用件:スマホだけ", in_list="ご用件")
    clerk.bot.waitUntil(lambda: numbers(clerk) == ["2番", "4番"], timeout=5_000)
    assert clerk.reads("お待ちの方 4人、うちスマホ 2人")
    clerk.presses("つぎの方を呼ぶ(2番)")
    clerk.comes_to_read("2番の方を呼びました")
    clerk.presses("2番を終えて、4番を呼ぶ")
    clerk.comes_to_read("2番の方を終えて、4番の方を呼びました")
    clerk.bot.waitUntil(lambda: numbers(clerk) == ["4番"], timeout=5_000)
    clerk.goes_to(Room.RECEPTION, "受付")
    assert clerk.reads("お待ちの方 2人、うちスマホ 0人"), "it is told where one might have forgotten it"
    today = tickets.today()
    assert today is not None
    states = [ticket.state for ticket in today.tickets]
    assert states == [TicketState.WAITING, TicketState.SERVED, TicketState.WAITING, TicketState.CALLED]


def test_the_chosen_one_stays_chosen_when_others_come_and_go(
    clerk: ClerkAtDesk, tickets: TicketsByHand, person: Person
) -> None:
    stands_on(clerk, 3)
    tickets.next("1番")
    tickets.done(1)
    tickets.take(TicketErrand.OTHER)
    person.waits(6)
    clerk.bot.waitUntil(lambda: numbers(clerk) == ["2番", "3番", "4番", "5番"], timeout=10_000)
    assert (clerk.table.currentRow(), clerk.desk.ticket_queue.chosen) == (2, 4)
    assert clerk.reads("4番 スマホ")
    tickets.change(lambda queue, now: queue.call(queue.tickets[3], "1番", now, TurnReason.OTHER))
    tickets.done(4)
    person.waits(6)
    clerk.bot.waitUntil(lambda: numbers(clerk) == ["2番", "3番", "5番"], timeout=10_000)
    assert clerk.table.currentRow() == -1, "and no other is chosen in its place"
    assert clerk.reads("左の一覧で番号を選んでください")
