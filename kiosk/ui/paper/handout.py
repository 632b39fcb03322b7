"""A leaflet on paper: all its pages one after the other, QR codes to scan at home, whom to call."""

from datetime import datetime

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.city.reading_matter import Spot
from kiosk.domain.flow import Counter
from kiosk.domain.values.times import local
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import call_centre_lines, counter_in_full, issued_by
from kiosk.ui.messages.errands.leaflets import LeafletTexts, about_spot
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.leaflet_pages import LeafletPageText, address_lines, leaflet_pages, name_of
from kiosk.ui.paper.page_writer import PageWriter

_TITLE, _HEADING, _TEXT, _SMALL = 5.6, 4.6, 4.0, 3.4
_INDENT, _GAP, _CODE = 5.5, 2.5, 34.0
# A city may list hundreds; so many are of use on paper.
_MOST_SPOTS = 20


def draw_handout(device: QPagedPaintDevice, title: LeafletId, counter: Counter, now: datetime) -> bool:
    """As many pages of A6 as it takes. Nothing of a person is on them. False when the device refuses."""
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(name_of(title, counter), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    for page in leaflet_pages(title, counter, now):
        _draw_page(pen, page)
    way = counter.leaflets.way(title.way)
    if way is not None and way.lists_spots and counter.leaflets.spots:
        _draw_spots(pen, counter.leaflets.spots[:_MOST_SPOTS])
    _draw_desks(pen, counter, now)
    return pen.done()


def _draw_page(pen: PageWriter, page: LeafletPageText) -> None:
    heading = pen.height_of(page.title, _HEADING, bold=True)
    heights = [pen.height_of(point, _TEXT, indent=_INDENT) for point in page.points]
    pen.skip(_GAP)
    pen.keep_together(heading + heights[0])
    pen.write(page.title, _HEADING, bold=True)
    for place, (point, height) in enumerate(zip(page.points, heights, strict=True)):
        pen.keep_together(height)
        pen.mark(say(LeafletTexts.MARK) if page.first_number is None else str(page.first_number + place), _TEXT)
        pen.write(point, _TEXT, indent=_INDENT)
    if page.web is not None and page.web.url:
        address = "\n".join(address_lines(page.web.url))
        pen.keep_together(_CODE + pen.height_of(address, _SMALL))
        pen.code(page.web.url, _CODE)
        pen.write(address, _SMALL)


def _draw_spots(pen: PageWriter, spots: tuple[Spot, ...]) -> None:
    for number, spot in enumerate(spots):
        about = "\n".join(line for line in (spot.address, about_spot(spot)) if line)
        pen.skip(_GAP)
        height = pen.height_of(spot.name, _TEXT, bold=True) + pen.height_of(about, _SMALL)
        if number == 0:
            pen.keep_together(pen.height_of(say(LeafletTexts.SPOTS_TITLE), _HEADING, bold=True) + height)
            pen.write(say(LeafletTexts.SPOTS_TITLE), _HEADING, bold=True)
        pen.keep_together(height)
        pen.write(spot.name, _TEXT, bold=True)
        pen.write(about, _SMALL)


def _draw_desks(pen: PageWriter, counter: Counter, now: datetime) -> None:
    lines = [counter_in_full(counter.municipality, local(now).date()), call_centre_lines(counter.municipality)]
    pen.skip(_GAP)
    pen.keep_together(
        pen.height_of(say(LeafletTexts.ASK), _HEADING, bold=True) + sum(pen.height_of(line, _SMALL) for line in lines)
    )
    pen.write(say(LeafletTexts.ASK), _HEADING, bold=True)
    for line in lines:
        pen.write(line, _SMALL)
