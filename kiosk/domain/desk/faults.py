"""A fault, as the desk tells of it. One on its own page closes that page; the clerk goes on at the reception."""

from dataclasses import replace

from kiosk.domain.desk.events import FaultTold, PageReopened, Room, ScreenChanged
from kiosk.domain.desk.state import Desk, Own, Search
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.faults import Whose


def hear_of_fault(desk: Desk, event: FaultTold | PageReopened | ScreenChanged) -> Desk:
    match event:
        case FaultTold(fault):
            desk = replace(desk, fault=fault)
            return _without_page(desk) if fault.whose is Whose.DESK else desk
        case PageReopened():
            return replace(desk, fault=None, is_page_closed=False)
        case ScreenChanged(is_there):
            return replace(desk, has_citizen_screen=is_there)


def _without_page(desk: Desk) -> Desk:
    """Where there is no other page to go to, or that one has failed too, a plain one stands in its place."""
    if not isinstance(desk.gate, Attended) or desk.room is Room.RECEPTION:
        return replace(desk, is_page_closed=True)
    return replace(desk, room=Room.RECEPTION, own=Own(), search=Search())
