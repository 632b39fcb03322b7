"""The notice for whom an incident concerns: what happened, what is done, whom to call, and nothing else of them."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.city.entry import grouped
from kiosk.domain.flow import Counter
from kiosk.domain.office.finding import Found
from kiosk.domain.office.incidents import Incident, What
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desks import call_centre_lines, counter_lines, issued_by
from kiosk.ui.messages.desk.incidents import Notices, done_name, notice_of
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.paper.pen import Pen

_TITLE, _HEADING, _TEXT, _SMALL = 5.6, 4.0, 3.6, 3.2
_GAP = 1.5


def draw_notice(device: QPagedPaintDevice, incident: Incident, counter: Counter) -> bool:
    """A sheet of A6 for each MyKey ID: nobody gets to see another's. False when the device refuses.

    Of a contested account it is for who contests it: the records are somebody else's, and not on the paper.
    """
    pen = Pen.on(device)
    if pen is None:
        return False
    told = () if incident.what is What.CONTESTED else incident.records
    records = [record for record in told if isinstance(record, Found)]
    for place, mykey in enumerate(dict.fromkeys(record.mykey for record in records) or [""]):
        if place:
            pen.turn_page()
        _draw_sheet(pen, incident, counter, [record for record in records if record.mykey == mykey])
    return pen.done()


def _draw_sheet(pen: Pen, incident: Incident, counter: Counter, theirs: list[Found]) -> None:
    if counter.practice:
        pen.write(say(Pages.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(say(Notices.TITLE), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    _section(pen, say(Notices.NUMBER, number=incident.id), [say(Notices.KEEP), *_person(theirs)])
    sorry = [] if incident.what is What.NOTHING else [say(Notices.SORRY)]
    when = say(Notices.WHEN, moment=shown(Moments.FULL, incident.opened_at))
    _section(pen, say(Notices.WHAT), [notice_of(incident.what), when, *sorry])
    _section(pen, say(Notices.NOW), _now(incident))
    pen.skip(_GAP)
    for desk in (counter_lines(counter.municipality), call_centre_lines(counter.municipality)):
        _write(pen, desk, _SMALL)


def _section(pen: Pen, heading: str, lines: list[str]) -> None:
    pen.skip(_GAP)
    pen.keep_together(pen.height_of(heading, _HEADING, bold=True) + pen.height_of(lines[0], _TEXT))
    pen.write(heading, _HEADING, bold=True)
    for line in lines:
        _write(pen, line, _TEXT)


def _write(pen: Pen, text: str, size: float) -> None:
    pen.keep_together(pen.height_of(text, size))
    pen.write(text, size)


def _person(theirs: list[Found]) -> list[str]:
    """The MyKey ID half covered, and the receipt numbers."""
    if not theirs:
        return []
    references = [record.reference for record in theirs if record.reference is not None]
    return [
        say(Notices.MYKEY, mykey=theirs[0].mykey),
        *(say(Notices.REFERENCE, reference=grouped(reference)) for reference in references),
    ]


def _now(incident: Incident) -> list[str]:
    told = [say(Notices.NOW_LOOKING if incident.is_open else Notices.CLOSED)]
    told += [say(Notices.DONE, done=done_name(done)) for done in incident.done]
    if incident.held_back:
        told.append(say(Notices.HELD))
    if incident.is_with_provider:
        told.append(say(Notices.WITH_PROVIDER))
    return told
