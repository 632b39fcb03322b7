"""The list of the day's beginning or end on one sheet of A4, to be signed and filed."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.report.day_lists import DayFacts, DayList, day_lines
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.staff.day_lists import DayListTexts, day_lead, day_title, fact_name, fact_value
from kiosk.ui.paper.page_writer import A4, PageWriter

_TITLE, _TEXT, _SMALL = 8.0, 4.6, 4.0
_GAP, _BETWEEN = 5.0, 1.5


def draw_day_list(device: QPagedPaintDevice, shown_list: DayList, facts: DayFacts, counter: Counter) -> bool:
    """False when the device refuses."""
    pen = PageWriter.on(device, A4)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _TEXT, bold=True)
    pen.write(day_title(shown_list), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    pen.write(say(DayListTexts.AS_OF, moment=shown(DateFormats.FULL, facts.at), counter=facts.counter), _SMALL)
    pen.write(day_lead(shown_list), _SMALL)
    pen.skip(_GAP)
    for line in day_lines(shown_list, facts):
        pen.write(fact_name(line), _SMALL)
        pen.write(fact_value(line), _TEXT, bold=True)
        pen.skip(_BETWEEN)
    pen.skip(_GAP)
    pen.write(say(DayListTexts.PAPER_WHO), _TEXT)
    return pen.done()
