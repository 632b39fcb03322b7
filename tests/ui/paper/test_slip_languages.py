"""A slip and a ticket are in their person's language, and in Japanese for whoever they are shown to."""

from datetime import timedelta
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.app.counter_setup import counter_for
from kiosk.app.settings import Settings
from kiosk.city_data.locales import languages
from kiosk.domain.office.tickets import IssuedTicket, Ticket, TicketErrand
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language, in_japanese
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.errands.tickets import TicketTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.page_writer import as_pdf
from kiosk.ui.paper.slip_printer import draw
from kiosk.ui.paper.ticket_slip import draw_ticket
from kiosk.ui.theme.fonts import load_fonts
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.around.languages import counter_in

_MYKEY = "34679ACD"
_RESERVATION = Reservation(_MYKEY, "mynapoint-2020", WEDNESDAY_MORNING)
_TICKET = IssuedTicket(
    Ticket(WEDNESDAY_MORNING.date(), 12, TicketErrand.RESERVE, WEDNESDAY_MORNING), 3, timedelta(minutes=20)
)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def pages(language: Language) -> tuple[list[str], list[str]]:
    """What stands on the pages of a slip and of a ticket, without blanks."""
    counter = counter_in(counter_for(Settings(), practice=True), language)
    found = []
    with speaking(language):
        for draws in (
            partial(draw, record=_RESERVATION, counter=counter),
            partial(draw_ticket, taken=_TICKET, counter=counter),
        ):
            sheet = as_pdf(draws, "slip")
            assert sheet is not None
            found.append(["".join(page.extract_text().split()) for page in PdfReader(BytesIO(sheet)).pages])
    return found[0], found[1]


@pytest.mark.parametrize("language", languages())
def test_what_was_recorded_and_what_is_called_stand_there_in_japanese_too(language: Language) -> None:
    slip, ticket = pages(language)
    assert _MYKEY in slip[0]
    with speaking(JAPANESE):
        titles = ["".join(say(title).split()) for title in (PageTexts.SLIP_TITLE, TicketTexts.SLIP_HEADING)]
        is_there = titles[0] in slip[-1], titles[1] in ticket[-1]
    if in_japanese(language):
        assert is_there == (False, language == JAPANESE)
        assert slip[-1].count(_MYKEY) == 0
    else:
        assert is_there == (True, True)
        assert _MYKEY in slip[-1]
        assert "茅ヶ崎市" in slip[-1]
        assert "12番" in ticket[-1]
    if language == ENGLISH:
        assert "MyKeyIDnotice" in slip[0]
        assert "Ticket" in ticket[0]
