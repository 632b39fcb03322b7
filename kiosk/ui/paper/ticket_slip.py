"""A ticket on paper: the number as large as the paper allows, and nothing of a person."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.office.tickets import Taken
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desks import counter_lines
from kiosk.ui.messages.errands.tickets import TicketText, before_text, name_of, wait_text
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.paper.pen import Pen

_TITLE, _NUMBER, _TEXT, _SMALL = 5.6, 26.0, 4.2, 3.4


def draw_ticket(device: QPagedPaintDevice, taken: Taken, counter: Counter) -> bool:
    """On A6, one page where the words have room. False when the device refuses."""
    pen = Pen.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(Pages.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(say(TicketText.SLIP_TITLE), _TITLE, bold=True)
    pen.write(counter.municipality.name, _SMALL)
    pen.write(say(TicketText.NUMBER, number=taken.ticket.number), _NUMBER, bold=True, centred=True)
    for name, value in facts_of(taken, Moments.FULL):
        pen.write(say(TicketText.SLIP_FACT, name=name, value=value), _TEXT)
    pen.skip(2)
    pen.write(say(TicketText.SLIP_WAIT), _SMALL)
    pen.write(say(TicketText.SLIP_TODAY), _SMALL)
    pen.skip(2)
    desk = counter_lines(counter.municipality)
    pen.keep_together(pen.height_of(desk, _SMALL))
    pen.write(desk, _SMALL)
    return pen.done()


def facts_of(taken: Taken, moment: Moments) -> list[tuple[str, str]]:
    """What stands under the number, with its moment in this form. What is not known is not there."""
    wait = [(say(TicketText.WAIT), wait_text(taken.wait))] if taken.before and taken.wait is not None else []
    return [
        (say(TicketText.BEFORE), before_text(taken)),
        *wait,
        (say(TicketText.ERRAND), name_of(taken.ticket.errand)),
        (say(TicketText.TAKEN), shown(moment, taken.ticket.taken_at)),
    ]
