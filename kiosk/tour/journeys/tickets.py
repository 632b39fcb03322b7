"""The tour's journey of a numbered ticket: taking one, and seeing numbers called."""

from datetime import timedelta

from PySide6.QtWidgets import QTableWidget

from kiosk.domain.desk.events import Room
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.ticket import YourTicket
from kiosk.domain.office.tickets import TicketErrand, TicketState
from kiosk.storage.office.tickets import SqlTickets
from kiosk.tour.guide import Guide, TourError
from kiosk.tour.journeys.ways import desk_state, go_to_room

_ERRANDS = (TicketErrand.RESERVE, TicketErrand.LINK, TicketErrand.CARD, TicketErrand.PHONE)
_PEOPLE, _BETWEEN_TWO = 32, 40.0
_UNTIL_THE_NEXT_LOOK = 6.0


def tickets(guide: Guide) -> None:
    """A morning's queue at two counters, a ticket with its wait, and the number called, at home and on the way."""
    guide.wait(steps.Plain.HOME)
    desk = SqlTickets(guide.kiosk.store.engine, guide.clock)
    _a_morning(guide, desk)
    guide.press("整理券を取る")
    guide.wait(steps.Plain.CHOOSE_TICKET)
    guide.picture("ticket-errands")
    guide.press("カードが読めない")
    guide.wait(YourTicket)
    guide.until(lambda: getattr(guide.flow.step, "slip", None) is steps.PrintState.PRINTED, "the printed ticket")
    guide.picture("ticket")
    guide.press("primary")
    guide.wait(steps.Plain.HOME)
    for counter in ("1番", "2番"):
        _call_next(desk, counter)
    _until_shown(guide, 2)
    guide.picture("home-called")
    guide.press("ポイントの予約をする")
    guide.wait(steps.Plain.NEEDS)
    guide.picture("needs-called")
    guide.press("back")
    guide.wait(steps.Plain.HOME)
    for call in guide.flow.board.calls:
        _finish(desk, call.number)
    _until_shown(guide, 0)


def _a_morning(guide: Guide, desk: SqlTickets) -> None:
    """Three people were helped, six minutes each; three wait."""
    for _ in range(6):
        desk.take(TicketErrand.RESERVE)
    for number in range(1, 4):
        _call_next(desk, "1番")
        guide.pass_time(timedelta(minutes=6).total_seconds())
        _finish(desk, number)


def _call_next(desk: SqlTickets, counter: str) -> None:
    desk.change(lambda queue, now: queue.call_next(counter, now))


def _finish(desk: SqlTickets, number: int) -> None:
    desk.change(lambda queue, now: queue.finish(number, now))


def _until_shown(guide: Guide, count: int) -> None:
    guide.pass_time(_UNTIL_THE_NEXT_LOOK)
    guide.until(lambda: len(guide.flow.board.calls) == count, f"{count} numbers called")


def people_come(guide: Guide) -> None:
    """Before anybody is at the desk, which locks itself while time passes."""
    desk = SqlTickets(guide.kiosk.store.engine, guide.clock)
    for place in range(_PEOPLE):
        desk.take(_ERRANDS[place % len(_ERRANDS)])
        guide.pass_time(_BETWEEN_TWO)


def a_long_queue(clerk: Guide) -> None:
    """One is called, the next did not come, and thirty wait."""
    _call(clerk, "next-ticket", 1)
    clerk.picture("desk-visitor-called")
    go_to_room(clerk, Room.QUEUE)
    _call(clerk, "next-ticket", 2)
    clerk.picture("desk-queue")
    _call(clerk, "no-show-ticket", None)
    table = clerk.window.findChild(QTableWidget)
    if not isinstance(table, QTableWidget):
        raise TourError("the desk shows no queue")
    states = [ticket.state for ticket in desk_state(clerk).ticket_queue.listed]
    table.setCurrentCell(states.index(TicketState.NO_SHOW), 0)
    clerk.picture("desk-no-show")
    _call(clerk, "next-ticket", 3)
    go_to_room(clerk, Room.RECEPTION)


def _call(clerk: Guide, button: str, number: int | None) -> None:
    clerk.press(button)
    clerk.until(lambda: _here(clerk) == number, f"{button}: {number}")


def _here(clerk: Guide) -> int | None:
    """The number that is called to the counter."""
    desk = desk_state(clerk)
    here = None if desk.ticket_queue.queue is None else desk.ticket_queue.queue.at(desk.counter.name)
    return None if here is None else here.number
