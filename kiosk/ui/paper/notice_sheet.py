"""The notice for whom an incident concerns: what happened, what is done, whom to call, and nothing else of them."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.flow import Counter
from kiosk.domain.office.incidents import Incident, IncidentCause
from kiosk.domain.office.record_queries import FoundRecord
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import call_centre_lines, counter_lines, issued_by
from kiosk.ui.messages.desk.incidents import NoticeTexts, done_name, notice_of
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.page_writer import PageWriter

_TITLE, _HEADING, _TEXT, _SMALL = 5.6, 4.0, 3.6, 3.2
_GAP = 1.5


def draw_notice(device: QPagedPaintDevice, incident: Incident, counter: Counter) -> bool:
    """A sheet of A6 for each MyKey ID: nobody gets to see another's. False when the device refuses.

    Of a contested account it is for who contests it: the records are somebody else's, and not on the paper.
    """
    pen = PageWriter.on(device)
    if pen is None:
        return False
    told = () if incident.what is IncidentCause.CONTESTED else incident.records
    records = [record for record in told if isinstance(record, FoundRecord)]
    for place, mykey in enumerate(dict.fromkeys(record.mykey for record in records) or [""]):
        if place:
            pen.turn_page()
        _draw_sheet(pen, incident, counter, [record for record in records if record.mykey == mykey])
    return pen.done()


def _draw_sheet(pen: PageWriter, incident: Incident, counter: Counter, theirs: list[FoundRecord]) -> None:
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(say(NoticeTexts.TITLE), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    _section(pen, say(NoticeTexts.NUMBER, number=incident.id), [say(NoticeTexts.KEEP), *_person(theirs)])
    sorry = [] if incident.what is IncidentCause.NOTHING else [say(NoticeTexts.SORRY)]
    when = say(NoticeTexts.WHEN, moment=shown(DateFormats.FULL, incident.opened_at))
    _section(pen, say(NoticeTexts.WHAT), [notice_of(incident.what), when, *sorry])
    _section(pen, say(NoticeTexts.NOW), _now(incident))
    pen.skip(_GAP)
    for desk in (counter_lines(counter.municipality), call_centre_lines(counter.municipality)):
        _write(pen, desk, _SMALL)


def _section(pen: PageWriter, heading: str, lines: list[str]) -> None:
    pen.skip(_GAP)
    pen.keep_together(pen.height_of(heading, _HEADING, bold=True) + pen.height_of(lines[0], _TEXT))
    pen.write(heading, _HEADING, bold=True)
    for line in lines:
        _write(pen, line, _TEXT)


def _write(pen: PageWriter, text: str, size: float) -> None:
    pen.keep_together(pen.height_of(text, size))
    pen.write(text, size)


def _person(theirs: list[FoundRecord]) -> list[str]:
    """The MyKey ID half covered, and the receipt numbers."""
    if not theirs:
        return []
    references = [record.reference for record in theirs if record.reference is not None]
    return [
        say(NoticeTexts.MYKEY, mykey=theirs[0].mykey),
        *(say(NoticeTexts.REFERENCE, reference=grouped(reference)) for reference in references),
    ]


def _now(incident: Incident) -> list[str]:
    told = [say(NoticeTexts.NOW_LOOKING if incident.is_open else NoticeTexts.CLOSED)]
    told += [say(NoticeTexts.DONE, done=done_name(done)) for done in incident.done]
    if incident.held_back:
        told.append(say(NoticeTexts.HELD))
    if incident.is_with_provider:
        told.append(say(NoticeTexts.WITH_PROVIDER))
    return told
