"""What a person reads at a city's counter, by screen: all its words in one text, in each language."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from unittest.mock import patch

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.app import counter_setup
from kiosk.app.settings import Settings
from kiosk.domain.card.card import CardFacts, CardKind
from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.account_entry import Entry
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.city.phone_help.tree import AdviceEnd, AdviceNode, ModelNode
from kiosk.domain.flow import Counter, Flow, start, steps
from kiosk.domain.flow.errands.leaflets import Leaflet, Spots, sheets
from kiosk.domain.flow.errands.link.steps import ConfirmLink, LinkTerms, ServiceDetails
from kiosk.domain.flow.errands.phone import step_for
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.state import Session, VisitDraft
from kiosk.domain.office.tickets import IssuedTicket, Ticket, TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import Link, LinkState
from kiosk.domain.records.reservation import Reservation, ReserveIntent
from kiosk.domain.values.languages import Language
from kiosk.domain.values.times import JST
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.messages import speaking
from kiosk.ui.paper import slip_printer
from kiosk.ui.paper.handout import draw_handout
from kiosk.ui.paper.page_writer import DPI, PageWriter
from kiosk.ui.paper.ticket_slip import draw_ticket
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.languages import counter_in as localized_counter

NOW = datetime(2020, 10, 12, 11, tzinfo=JST)
PROGRAMME = "mynapoint-2020"
THEME = Theme.for_screen(QSize(1080, 1920), 21.5)
RESERVATION = Reservation("34679ACD", PROGRAMME, NOW)
LINK = Link("8389189146", "34679ACD", PROGRAMME, "first", "paypay_charge", "3456", LinkState.RECORDED, NOW, NOW)
WAITS = NOW + timedelta(hours=24)
"""Of a certificate that has just been issued."""


@cache
def counter_in(city: str, language: Language) -> Counter:
    """As it stands in service, in 2020."""
    settings = Settings(municipality=city, programme=PROGRAMME)
    return localized_counter(counter_setup.counter_for(settings, practice=False), language)


@cache
def read(city: str, language: Language, screen: str) -> str:
    """All that stands there. Raises KeyError for a screen that there is not."""
    counter = counter_in(city, language)
    with speaking(language):
        if screen in PAPERS:
            return "\n".join(_written(PAPERS[screen], counter))
        return "\n".join(_shown(counter, step, errand) for step, errand in _steps(counter, screen))


def _steps(counter: Counter, screen: str) -> Iterator[tuple[steps.Step, Errand]]:
    if screen in SCREENS:
        yield SCREENS[screen]
    elif screen in LEAFLETS:
        title = LEAFLETS[screen]
        for page in range(len(sheets(_flow(counter, steps.Plain.HOME, Errand.ABOUT), title))):
            yield Leaflet(title, steps.Plain.CHOOSE_TOPIC, page), Errand.ABOUT
    else:
        wanted = PHONE[screen]
        for _, node in counter.phone.tree.placed:
            if wanted(node):
                yield step_for(node, None), Errand.PHONE


def _flow(counter: Counter, step: steps.Step, errand: Errand) -> Flow:
    session = Session(1, "reader", CardFacts(CardKind.MY_NUMBER, tries_left=3), 3, reservation=RESERVATION)
    notes = VisitDraft(errand, NOW, checks=(Code.NEAR_END,))
    return replace(start(counter, now=NOW), step=step, session=session, visit_draft=notes)


def _shown(counter: Counter, step: steps.Step, errand: Errand) -> str:
    page = page_for(step)(THEME, _flow(counter, step, errand))
    page.lay_out(wide=False)
    try:
        return "\n".join(
            text for widget in page.findChildren(QWidget) if widget.isVisibleTo(page) for text in _words(widget)
        )
    finally:
        page.deleteLater()


def _words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    yield widget.accessibleName()


def _written(draw: Callable[[QPagedPaintDevice, Counter], bool], counter: Counter) -> list[str]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    with _listening() as written:
        assert draw(device, counter)
    return written


@contextmanager
def _listening() -> Iterator[list[str]]:
    """What pens write and encode meanwhile."""
    heard: list[str] = []
    write, code = PageWriter.write, PageWriter.code

    def writes(pen: PageWriter, text: str, em: float, **how: object) -> None:
        heard.append(text)
        write(pen, text, em, **how)  # type: ignore[arg-type]

    def encodes(pen: PageWriter, text: str, side: float) -> None:
        heard.append(text)
        code(pen, text, side)

    with patch.object(PageWriter, "write", writes), patch.object(PageWriter, "code", encodes):
        yield heard


def _ticket(errand: TicketErrand) -> IssuedTicket:
    return IssuedTicket(Ticket(NOW.date(), 12, errand, NOW), 3, timedelta(minutes=20))


_DETAILS = ServiceDetails("first", "paypay_charge")
_ENTRY = Entry("first", "paypay_charge", values=("1234567890123456", "4821"))

SCREENS: dict[str, tuple[steps.Step, Errand]] = {
    "home": (steps.Plain.HOME, Errand.RESERVE),
    "needs reserve": (steps.Plain.NEEDS, Errand.RESERVE),
    "needs link": (steps.Plain.NEEDS, Errand.LINK),
    "who": (steps.Plain.WHO, Errand.RESERVE),
    "anyone else": (steps.Refused(Refusal.ANYONE_ELSE), Errand.RESERVE),
    "waiting": (steps.Refused(Refusal.WAITING, WAITS), Errand.RESERVE),
    "expired": (steps.Refused(Refusal.EXPIRED), Errand.RESERVE),
    "no certificate": (steps.Refused(Refusal.NO_CERTIFICATE), Errand.RESERVE),
    "maintenance": (steps.Refused(Refusal.MAINTENANCE, WAITS), Errand.RESERVE),
    "staff asked": (steps.Refused(Refusal.NOT_YET_VALID), Errand.RESERVE),
    "pin": (steps.EnterPin(steps.PinRequest(ReserveIntent())), Errand.RESERVE),
    "near end": (steps.Plain.NEAR_END, Errand.LINK),
    "card near its end": (steps.Plain.CARD_FINE, Errand.CHECK_CARD),
    "have a mykey": (steps.Plain.HAVE_MYKEY, Errand.RESERVE),
    "terms": (Terms(), Errand.RESERVE),
    "reserved": (steps.Reserved(RESERVATION, new=True), Errand.RESERVE),
    "terms of a link": (LinkTerms(_DETAILS), Errand.LINK),
    "confirm a link": (ConfirmLink(_ENTRY), Errand.LINK),
    "spots": (Spots(steps.Plain.CHOOSE_TOPIC), Errand.ABOUT),
    "ways": (steps.Plain.CHOOSE_WAY, Errand.ABOUT),
}
LEAFLETS = {
    "leaflet programme": LeafletId(LeafletTopic.PROGRAMME),
    "leaflet web": LeafletId(LeafletTopic.WEB),
    **{f"way {key}": LeafletId(LeafletTopic.WAY, key) for key in ("smartphone", "pc", "lawson", "seven-bank", "spot")},
}
PHONE: dict[str, Callable[[object], bool]] = {
    "phone": lambda node: node is not None,
    "phone model": lambda node: isinstance(node, ModelNode),
    "phone call": lambda node: isinstance(node, AdviceNode) and node.end is AdviceEnd.CALL,
}
PAPERS: dict[str, Callable[[QPagedPaintDevice, Counter], bool]] = {
    "slip of a reservation": lambda device, counter: slip_printer.draw(device, RESERVATION, counter),
    "slip of a link": lambda device, counter: slip_printer.draw(device, LINK, counter),
    "ticket to reserve": lambda device, counter: draw_ticket(device, _ticket(TicketErrand.RESERVE), counter),
    "ticket to link": lambda device, counter: draw_ticket(device, _ticket(TicketErrand.LINK), counter),
    "handout": lambda device, counter: draw_handout(device, LeafletId(LeafletTopic.PROGRAMME), counter, NOW),
}
