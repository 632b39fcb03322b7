"""What a citizen may take home, in a language: which words have no place on the page that they are written on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import Any
from unittest.mock import patch

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import LeafletContents
from kiosk.domain.office.tickets import IssuedTicket, Ticket, TicketErrand
from kiosk.domain.values.languages import Language
from kiosk.ui.messages import speaking, spoken
from kiosk.ui.paper.handout import draw_handout
from kiosk.ui.paper.page_writer import Draw, PageWriter, as_pdf, px
from kiosk.ui.paper.slip_printer import draw
from kiosk.ui.paper.ticket_slip import draw_ticket
from kiosk.ui.widgets.text.readings import ReadMetrics
from tests.languages.on_screen import is_strange
from tests.languages.walk import flow_in, leaflet_steps
from tests.screens.test_every_screen import LINK, NOON, RESERVATION


def papers(language: Language) -> Iterator[tuple[str, Draw]]:
    """Each with its name."""
    counter = flow_in(language, steps.Plain.HOME).counter
    yield "slip of a reservation", partial(draw, record=RESERVATION, counter=counter)
    yield "slip of a link", partial(draw, record=LINK, counter=counter)
    for errand in TicketErrand:
        taken = IssuedTicket(Ticket(NOON.date(), 128, errand, NOON), 23, timedelta(minutes=115))
        yield f"ticket, {errand}", partial(draw_ticket, taken=taken, counter=counter)
    for step in leaflet_steps(language):
        if isinstance(step, LeafletContents):
            yield f"handout, {step.title.topic}", partial(draw_handout, title=step.title, counter=counter, now=NOON)


def walk_papers(language: Language) -> Iterator[str]:
    """What is wrong on each."""
    for name, draws in papers(language):
        with speaking(language), _measured() as found:
            as_pdf(draws, name)
        yield from (f"{name}: {wrong}" for wrong in found)


@contextmanager
def _measured() -> Iterator[list[str]]:
    """What is wrong with what is written meanwhile."""
    found: list[str] = []
    write = PageWriter.write

    def written(pen: PageWriter, text: str, em: float, **how: Any) -> None:
        write(pen, text, em, **how)
        if pen.left_over < -1:
            found.append(f"below its page: {text}")
        room, metrics = px(pen.paper.room - how.get("indent", 0)), ReadMetrics(pen._painter.font())
        found.extend(
            f"wider than its page: {line}" for line in pen._lines(text, room) if metrics.width(line.rstrip()) > room + 1
        )
        if is_strange(text, spoken()):
            found.append(f"in other letters: {text}")

    with patch.object(PageWriter, "write", written):
        yield found
