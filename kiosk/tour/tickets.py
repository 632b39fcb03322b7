"""The tour's journey of a numbered ticket: taking one, and seeing numbers called."""

from datetime import timedelta

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.ticket import YourTicket
from kiosk.domain.office.tickets import TicketErrand
from kiosk.storage.office.tickets import SqlTickets
from kiosk.tour.guide import Guide

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
