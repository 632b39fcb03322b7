"""A ticket on paper: the number as large as the paper allows, and nothing of a person."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.office.tickets import IssuedTicket
from kiosk.domain.values.languages import JAPANESE, in_japanese
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.desk.contacts import counter_lines
from kiosk.ui.messages.errands.tickets import TicketTexts, before_text, name_of, wait_text
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.page_writer import PageWriter

_TITLE, _NUMBER, _TEXT, _SMALL = 5.6, 26.0, 4.2, 3.4


def draw_ticket(device: QPagedPaintDevice, taken: IssuedTicket, counter: Counter) -> bool:
    """On A6, one page where the words have room. False when the device refuses.

    In the visitor's language; what is called in Japanese too.
    """
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(say(TicketTexts.SLIP_HEADING), _TITLE, bold=True)
    pen.write(counter.municipality.name, _SMALL)
    number = say(TicketTexts.NUMBER, number=taken.ticket.number)
    pen.write(number, pen.largest_on_a_line(number, _NUMBER, bold=True), bold=True, centred=True)
    for name, value in facts_of(taken, DateFormats.FULL):
        pen.write(say(TicketTexts.SLIP_FACT, name=name, value=value), _TEXT)
    pen.skip(2)
    pen.write(say(TicketTexts.SLIP_WAIT), _SMALL)
    pen.write(say(TicketTexts.SLIP_TODAY), _SMALL)
    pen.skip(2)
    desk = counter_lines(counter.municipality)
    pen.keep_together(pen.height_of(desk, _SMALL))
    pen.write(desk, _SMALL)
    if not in_japanese(counter.language):
        with speaking(JAPANESE):
            pen.write_block(
                (
                    say(TicketTexts.SLIP_HEADING),
                    say(TicketTexts.NUMBER, number=taken.ticket.number),
                    *(
                        say(TicketTexts.SLIP_FACT, name=name, value=value)
                        for name, value in facts_of(taken, DateFormats.FULL)
                    ),
                ),
                _SMALL,
            )
    return pen.done()


def facts_of(taken: IssuedTicket, moment: DateFormats) -> list[tuple[str, str]]:
    """What stands under the number, with its moment in this form. What is not known is not there."""
    wait = [(say(TicketTexts.WAIT), wait_text(taken.wait))] if taken.before and taken.wait is not None else []
    return [
        (say(TicketTexts.BEFORE), before_text(taken)),
        *wait,
        (say(TicketTexts.ERRAND), name_of(taken.ticket.errand)),
        (say(TicketTexts.TAKEN), shown(moment, taken.ticket.taken_at)),
    ]
