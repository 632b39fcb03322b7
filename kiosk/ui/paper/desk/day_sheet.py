"""The list of the day's beginning or end on one sheet of A4, to be signed and filed."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.report.day_lists import DayFact, DayFacts, DayLine, DayList, day_lines
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.staff.day_lists import DayListTexts, day_lead, day_title, fact_name, fact_value
from kiosk.ui.paper.page_writer import A4, PageWriter

_TITLE, _TEXT, _SMALL = 7.0, 4.4, 3.6
_GAP, _BETWEEN = 4.0, 1.0
_INDENT, _BOX = 6.0, "□"
_NAMES = 62.0
"""So wide are the names before what is told of them."""


def draw_day_list(device: QPagedPaintDevice, shown_list: DayList, facts: DayFacts, counter: Counter) -> bool:
    """False when the device refuses."""
    pen = PageWriter.on(device, A4)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _TEXT, bold=True)
    pen.write(day_title(shown_list), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    where = counter_name(facts.counter)
    pen.write(say(DayListTexts.AS_OF, moment=shown(DateFormats.FULL, facts.at), counter=where), _SMALL)
    pen.write(day_lead(shown_list), _SMALL)
    pen.skip(_GAP)
    lines = day_lines(shown_list, facts)
    for line in lines:
        if line.fact is not DayFact.NOTE:
            pen.mark(fact_name(line), _SMALL)
            pen.write(fact_value(line), _SMALL, bold=True, indent=_NAMES)
            pen.skip(_BETWEEN)
    pen.skip(_GAP)
    pen.write(say(DayListTexts.PAPER_WHO), _TEXT)
    pen.skip(_GAP)
    _write_notes(pen, [line for line in lines if line.fact is DayFact.NOTE])
    return pen.done()


def _write_notes(pen: PageWriter, notes: list[DayLine]) -> None:
    """As many as this sheet has room for; of the others, how many they are."""
    for place, line in enumerate(notes):
        note, rest = fact_value(line), say(DayListTexts.AND_MORE, count=len(notes) - place)
        is_last = place == len(notes) - 1
        needed = pen.height_of(note, _SMALL, indent=_INDENT) + (0.0 if is_last else pen.height_of(rest, _SMALL))
        if needed > pen.left_over:
            pen.write(rest, _SMALL, bold=True)
            return
        pen.mark(_BOX, _SMALL)
        pen.write(note, _SMALL, indent=_INDENT)
        pen.skip(_BETWEEN)
