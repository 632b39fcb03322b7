"""A record's story on one page, for the city hall's own papers: as much as the desk shows, and nothing else."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.timeline import Timeline
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.desk.finding import FindTexts, signed_line, story_lines
from kiosk.ui.messages.frame.act_objects import name_lines, standing_line
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.page_writer import PageWriter

_TITLE, _GAP = 5.6, 2.0
_SIZES = (3.6, 3.2, 2.8, 2.4)
"""Of what is read; the largest in which all of it has room."""


def draw_story(device: QPagedPaintDevice, timeline: Timeline, counter: Counter) -> bool:
    """On A6. False when the device refuses."""
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _SIZES[0], bold=True)
    pen.write(say(FindTexts.PAPER_TITLE), _TITLE, bold=True)
    name_of = counter.catalogue.name_of
    marks: frozenset[RecordMark] = frozenset() if timeline.standing is None else timeline.standing.marks
    about = [issued_by(counter), "\n".join(name_lines(timeline.record, name_of))]
    about += [standing_line(timeline.record, marks), signed_line(timeline)]
    lines = story_lines(timeline, name_of)
    size = next((size for size in _SIZES if _height(pen, [*about, *lines], size) <= pen.left_over), _SIZES[-1])
    # What does not fit in the smallest is the oldest: how much that is stands in its place.
    left_out = 0
    while lines and _height(pen, [*about, _more(left_out), *lines], size) > pen.left_over:
        lines, left_out = lines[1:], left_out + 1
    for text in filter(None, about):
        pen.write(text, size)
    pen.skip(_GAP)
    for text in filter(None, (_more(left_out), *lines)):
        pen.write(text, size)
    return pen.done()


def _more(count: int) -> str:
    return say(FindTexts.PAPER_MORE, count=count) if count else ""


def _height(pen: PageWriter, texts: list[str], size: float) -> float:
    return _GAP + sum(pen.height_of(text, size) for text in texts if text)
