"""A numbered ticket by touch, on paper and on the screen; and the numbers that a desk calls meanwhile."""

from collections.abc import Callable

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.ticket import YourTicket
from kiosk.domain.office.tickets import TicketChanged, TicketErrand
from kiosk.storage.office.tickets import SqlTickets
from kiosk.ui.paper.slip_printer import SlipPrinter
from tests.fakes.around.person import Person
from tests.fakes.office.tickets import TicketsByHand

Meet = Callable[..., Person]
OPEN = "整理券を取る"
SIZES = [QSize(1080, 1920), QSize(1920, 1080)]


def desk(person: Person) -> TicketsByHand:
    """A clerk's, on the same register."""
    return TicketsByHand(person.kiosk.store.engine, person.clock)


def takes(person: Person, errand: str = "カードが読めない") -> YourTicket:
    person.touches(OPEN)
    person.sees(steps.Plain.CHOOSE_TICKET)
    person.touches(errand)
    person.sees(YourTicket)
    person.bot.waitUntil(lambda: paper_of(person) is not steps.PrintState.PRINTING, timeout=5_000)
    assert isinstance(person.step, YourTicket)
    return person.step


def paper_of(person: Person) -> steps.PrintState:
    assert isinstance(person.step, YourTicket)
    return person.step.slip


def calls(person: Person, counter: str) -> int:
    """The desk calls the next; the number, once the screens have heard of it."""
    answer = desk(person).next(counter)
    assert isinstance(answer, TicketChanged)
    number = answer.ticket.number
    person.waits(6)
    person.bot.waitUntil(lambda: any(call.number == number for call in person.flow.board.calls), timeout=5_000)
    return number


@pytest.mark.parametrize("size", SIZES, ids=["tall", "wide"])
def test_a_visitor_takes_a_number_and_knows_how_many_are_before(meet: Meet, size: QSize) -> None:
    person = meet(size, tickets=True)
    for _ in range(27):
        desk(person).take(TicketErrand.RESERVE)
    taken = takes(person).taken
    assert (taken.ticket.number, taken.before) == (28, 27)
    for words in ("28番", "27人", "カードが読めない", "10月12日(月)10時00分", "紙が出ます"):
        assert person.reads(words), words
    assert not person.reads("待ち時間")
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    assert not person.reads("28番")


def test_the_paper_has_the_number_the_date_the_errand_and_those_before(meet: Meet) -> None:
    person = meet(tickets=True)
    desk(person).take(TicketErrand.LINK)
    takes(person)
    (paper,) = (person.settings.data_dir / "practice-slips").glob("ticket-2-*.pdf")
    assert paper.stat().st_mode & 0o077 == 0
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(paper).pages)
    assert len(PdfReader(paper).pages) == 1
    for words in ("整理券", "2番", "1人", "カードが読めない", "2020年10月12日(月)10時00分", "練習用", "0467-82-1111"):
        assert words in text, words


def test_the_wait_is_told_when_enough_of_today_is_known(meet: Meet) -> None:
    person = meet(tickets=True)
    queue = desk(person)
    for _ in range(5):
        queue.take(TicketErrand.RESERVE)
    for number in range(1, 4):
        queue.next("1番")
        person.waits(8 * 60)
        queue.done(number)
    takes(person)
    assert person.reads("待ち時間のめやす")
    assert person.reads("約20分")


def test_paper_that_did_not_come_is_told_and_the_number_stays_to_be_remembered(
    meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SlipPrinter, "print_ticket", refuses)
    person = meet(tickets=True)
    takes(person)
    assert person.reads("紙が出ていなければ、番号を覚えるか、書き写してください。")
    assert person.reads("1番")


def refuses(*_: object) -> bool:
    return False


@pytest.mark.parametrize("size", SIZES, ids=["tall", "wide"])
def test_the_number_called_is_on_every_page_and_larger_on_the_first(meet: Meet, size: QSize) -> None:
    person = meet(size, tickets=True)
    takes(person)
    assert calls(person, "2番") == 1
    assert person.reads("1番の方、2番窓口へ")
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    assert person.reads("お呼びしている番号")
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)
    assert person.reads("1番の方、2番窓口へ")
    desk(person).done(1)
    person.waits(6)
    person.bot.waitUntil(lambda: not person.reads("1番の方"), timeout=5_000)


def test_a_counter_whose_name_says_what_it_is_is_not_told_twice(meet: Meet) -> None:
    person = meet(tickets=True)
    takes(person)
    calls(person, "総合窓口")
    assert person.reads("1番の方、総合窓口へ")
    assert not person.reads("窓口窓口")


@pytest.mark.expects_log
def test_a_register_that_gives_no_number_sends_to_the_staff(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SqlTickets, "take", breaks)
    person = meet(tickets=True)
    person.touches(OPEN)
    person.touches("そのほか")
    person.sees(steps.Plain.NO_TICKET)
    assert person.reads("整理券を出せませんでした")
    person.touches("primary")
    person.sees(steps.Plain.HOME)


def breaks(*_: object) -> None:
    raise OSError


def test_outside_the_counter_s_hours_no_ticket_is_offered(meet: Meet) -> None:
    person = meet(tickets=True)
    assert person.can_touch(OPEN)
    person.waits(8 * 60 * 60)
    person.bot.waitUntil(lambda: not person.can_touch(OPEN), timeout=5_000)


def test_without_the_setting_no_ticket_is_offered(meet: Meet) -> None:
    assert not meet().can_touch(OPEN)
