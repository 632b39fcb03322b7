"""A numbered ticket: taken by anybody, of no session, printed by itself; and the numbers that are called."""

from dataclasses import replace

import pytest

from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import Ask, Note, Print, TakeTicket
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.events import Cue, ErrandChosen, Picked, Press, Printed, TicketTaken
from kiosk.domain.flow.steps import Between, EnterPin, Plain, PrintState
from kiosk.domain.office.tickets import TicketCall, TicketErrand, TicketState
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import Mode
from tests.domain.flow.walking import seen, to_pin
from tests.fakes.office.desk import FakeCard, Machine, Runner


@pytest.fixture
def kiosk(counter: Counter) -> Machine:
    """A machine that gives tickets."""
    machine = Machine(replace(counter, tickets=True))
    machine.look()
    return machine


def take(machine: Machine, errand: TicketErrand = TicketErrand.CARD) -> YourTicket:
    machine.do(Press.TICKET, Picked(errand))
    return machine.sees(YourTicket)


def asked(machine: Machine) -> int:
    return sum(effect is Ask.CALLS for effect in machine.sent)


# --- taking one


def test_a_visitor_says_what_for_and_gets_the_next_number(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    assert kiosk.page() == Plain.CHOOSE_TICKET
    kiosk.send(Picked(TicketErrand.CARD))
    assert kiosk.page() == TakingTicket(TicketErrand.CARD)
    kiosk.settle()
    page = kiosk.page()
    assert isinstance(page, YourTicket)
    assert (page.taken.ticket.number, page.taken.ticket.errand, page.taken.before) == (1, TicketErrand.CARD, 0)
    kiosk.do(Press.END)
    assert kiosk.page() == Plain.HOME
    assert take(kiosk).taken.before == 1


def test_the_ticket_is_printed_by_itself(kiosk: Machine) -> None:
    page = take(kiosk)
    assert page.slip is PrintState.PRINTED
    assert kiosk.printer.tickets == [page.taken]


def test_while_the_paper_is_under_way_the_number_is_there_already(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    kiosk.send(Picked(TicketErrand.LINK))
    kiosk.run(Runner.REGISTER)
    page = kiosk.page()
    assert isinstance(page, YourTicket)
    assert page.slip is PrintState.PRINTING


def test_paper_that_did_not_come_out_is_told(kiosk: Machine) -> None:
    kiosk.printer.works = False
    assert take(kiosk).slip is PrintState.FAILED


def test_who_gets_no_paper_has_the_whole_time_to_remember_the_number(kiosk: Machine) -> None:
    taken = take(kiosk).taken
    kiosk.wait(20)
    kiosk.send(Printed(taken, printed=False))
    assert kiosk.flow.touched_at == kiosk.clock.now()


def test_where_nothing_prints_nothing_is_promised(counter: Counter) -> None:
    machine = Machine(replace(counter, tickets=True, prints=False))
    assert take(machine).slip is PrintState.NOT_ASKED
    assert not any(isinstance(effect, Print) for effect in machine.sent)


def test_a_register_that_does_not_answer_gives_no_number_and_says_so(kiosk: Machine) -> None:
    kiosk.tickets.works = False
    kiosk.do(Press.TICKET, Picked(TicketErrand.OTHER))
    assert kiosk.page() == Plain.NO_TICKET
    kiosk.do(Press.END)
    assert kiosk.page() == Plain.HOME


def test_a_number_that_comes_late_is_shown_all_the_same(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    kiosk.send(Picked(TicketErrand.OTHER))
    kiosk.wait(31)
    assert kiosk.page() == Plain.NO_TICKET
    kiosk.settle()
    seen(kiosk, YourTicket)


def test_one_press_takes_one_ticket(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    for _ in range(3):
        kiosk.send(Picked(TicketErrand.OTHER))
    kiosk.do(Picked(TicketErrand.OTHER), Press.TICKET)
    assert len(kiosk.tickets.queue.tickets) == 1


def test_whoever_changes_their_mind_takes_none(kiosk: Machine) -> None:
    for way_out in (Press.BACK, Press.END):
        kiosk.do(Press.TICKET, way_out)
        assert kiosk.page() == Plain.HOME
    assert kiosk.tickets.queue.tickets == ()


def test_a_ticket_under_way_cannot_be_left(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    kiosk.send(Picked(TicketErrand.OTHER))
    for way_out in (Press.BACK, Press.END):
        kiosk.send(way_out)
        seen(kiosk, TakingTicket)


# --- where none is given


def test_without_the_setting_there_are_no_tickets_and_nobody_asks_for_calls(machine: Machine) -> None:
    machine.do(Press.TICKET, Picked(TicketErrand.OTHER))
    assert machine.page() == Plain.HOME
    machine.wait(60)
    assert not any((effect is Ask.CALLS or isinstance(effect, TakeTicket)) for effect in machine.sent)


def test_a_closed_counter_gives_none(kiosk: Machine) -> None:
    kiosk.clock.go_on(minutes=12 * 60)
    kiosk.do(Press.TICKET)
    assert kiosk.page() == Plain.HOME


def test_beside_a_clerk_nobody_needs_one_but_the_calls_are_shown(counter: Counter) -> None:
    machine = Machine(replace(counter, tickets=True, mode=Mode.COUNTER))
    machine.do(Press.TICKET, Cue.TICK)
    assert machine.page() == Plain.HOME
    assert asked(machine) == 1


def test_a_ticket_is_asked_for_on_the_first_page_alone(kiosk: Machine) -> None:
    kiosk.do(ErrandChosen(Errand.RESERVE))
    before = kiosk.page()
    kiosk.do(Press.TICKET)
    assert kiosk.page() == before


# --- time, and cards


@pytest.mark.parametrize(("works", "seconds"), [(True, 60), (False, 180)])
def test_the_number_goes_by_itself_later_where_it_has_to_be_remembered(
    works: bool, seconds: int, kiosk: Machine
) -> None:
    kiosk.printer.works = works
    take(kiosk)
    kiosk.wait(seconds - 1)
    seen(kiosk, YourTicket)
    kiosk.wait(1)
    assert kiosk.page() == Plain.HOME


def test_a_visitor_who_chooses_nothing_leaves_the_first_page_to_the_next(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    kiosk.wait(60)
    assert kiosk.page() == Plain.HOME


def test_a_ticket_is_no_session_and_no_visit(kiosk: Machine, hanako: FakeCard) -> None:
    kiosk.do(Press.TICKET)
    kiosk.put(hanako)
    kiosk.do(Picked(TicketErrand.RESERVE))
    seen(kiosk, YourTicket)
    assert (kiosk.flow.session, kiosk.flow.sessions, kiosk.flow.visit_draft) == (None, 0, None)
    assert kiosk.desk.owners == {}
    assert not any(isinstance(effect, Note) for effect in kiosk.sent)


def test_whoever_laid_a_card_down_meanwhile_has_to_take_it(kiosk: Machine, hanako: FakeCard) -> None:
    take(kiosk)
    kiosk.put(hanako)
    kiosk.do(Press.END)
    assert kiosk.page() == Between(Ending.CARD_LEFT, kiosk.clock.now())
    assert kiosk.flow.card_left
    kiosk.pull()
    kiosk.wait(8)
    assert kiosk.page() == Plain.HOME


def test_what_comes_back_late_changes_no_other_page(kiosk: Machine) -> None:
    kiosk.do(Press.TICKET)
    kiosk.send(Picked(TicketErrand.OTHER))
    kiosk.wait(30)
    kiosk.send(Press.END)
    assert kiosk.page() == Plain.HOME
    kiosk.settle()
    kiosk.do(TicketTaken(None))
    assert kiosk.page() == Plain.HOME
    assert kiosk.printer.tickets == []


# --- the numbers called


def call(machine: Machine, counter: str) -> None:
    machine.tickets.take(TicketErrand.OTHER)
    machine.tickets.next(counter)


def look(machine: Machine, seconds: float = 5) -> tuple[TicketCall, ...]:
    machine.wait(seconds)
    machine.settle()
    return machine.flow.board.calls


def test_a_call_is_known_within_seconds_and_gone_with_its_end(kiosk: Machine) -> None:
    call(kiosk, "1番")
    assert look(kiosk) == (TicketCall(1, "1番"),)
    kiosk.clock.go_on(seconds=1)
    call(kiosk, "2番")
    assert look(kiosk) == (TicketCall(2, "2番"), TicketCall(1, "1番"))
    kiosk.tickets.done(1)
    kiosk.tickets.no_show(2)
    assert look(kiosk) == ()
    assert [ticket.state for ticket in kiosk.tickets.queue.tickets] == [TicketState.SERVED, TicketState.NO_SHOW]


def test_the_register_is_not_asked_more_often_than_every_five_seconds(kiosk: Machine) -> None:
    for _ in range(41):
        look(kiosk, 0.5)
    gaps = [later - sooner for sooner, later in zip(kiosk.tickets.asked, kiosk.tickets.asked[1:], strict=False)]
    assert [gap.total_seconds() for gap in gaps] == [5] * 4


def test_a_register_that_has_not_answered_is_not_asked_again(kiosk: Machine) -> None:
    for _ in range(4):
        kiosk.wait(5)
    assert asked(kiosk) == 1
    kiosk.settle()
    kiosk.wait(5)
    assert asked(kiosk) == 2


def test_a_call_that_nobody_can_confirm_any_more_is_not_shown(kiosk: Machine) -> None:
    call(kiosk, "1番")
    assert look(kiosk)
    kiosk.tickets.works = False
    assert look(kiosk) == ()


def test_a_call_is_known_within_an_errand_too_and_touches_nothing_of_it(kiosk: Machine, hanako: FakeCard) -> None:
    to_pin(kiosk, hanako)
    before = kiosk.flow
    call(kiosk, "1番")
    assert look(kiosk) == (TicketCall(1, "1番"),)
    seen(kiosk, EnterPin)
    assert replace(kiosk.flow, board=before.board, now=before.now) == before
