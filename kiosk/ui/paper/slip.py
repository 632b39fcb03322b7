"""What is printed (slips, leaflets, tickets, notices): on a printer where one is set, as a PDF where a folder is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.city.entry import grouped as grouped_account
from kiosk.domain.city.leaflets import Title
from kiosk.domain.flow import Counter
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.tickets import Taken
from kiosk.domain.office.visit import Errand
from kiosk.domain.ports import Cancellation, Clock
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Record
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.languages import Language
from kiosk.domain.values.mykey import grouped
from kiosk.domain.values.times import local
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.desk.desks import call_centre_lines, counter_in_full, issued_by
from kiosk.ui.messages.desk.incidents import Notices
from kiosk.ui.messages.errands.bringing import bring_line
from kiosk.ui.messages.errands.linking import Linking
from kiosk.ui.messages.errands.next_steps import measure_name, next_steps
from kiosk.ui.messages.errands.tickets import TicketText
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.paper.handout import draw_handout
from kiosk.ui.paper.leaves import name_of
from kiosk.ui.paper.notice_sheet import draw_notice
from kiosk.ui.paper.pen import Draw, Pen, as_pdf
from kiosk.ui.paper.printers import Outlet
from kiosk.ui.paper.ticket_slip import draw_ticket
from kiosk.ui.theme.tokens import FIXED_FAMILY


@dataclass(frozen=True)
class SlipPrinter:
    """Implements `domain.ports.Printer`. Without an outlet there is no slip.

    A sheet is drawn in memory and handed over whole, so that there is one step to cancel and nothing half drawn.
    """

    clock: Clock
    outlet: Outlet | None = None

    def print_slip(self, record: Record, counter: Counter, cancellation: Cancellation) -> bool:
        drawn = partial(draw, record=record, counter=counter)
        return self._print("slip", partial(say, _title(record)), drawn, counter.language, cancellation)

    def print_handout(self, title: Title, counter: Counter, cancellation: Cancellation) -> bool:
        drawn = partial(draw_handout, title=title, counter=counter, now=self.clock.now())
        return self._print("handout", partial(name_of, title, counter), drawn, counter.language, cancellation)

    def print_ticket(self, taken: Taken, counter: Counter, cancellation: Cancellation) -> bool:
        drawn = partial(draw_ticket, taken=taken, counter=counter)
        named = partial(say, TicketText.SLIP_TITLE)
        return self._print(f"ticket-{taken.ticket.number}", named, drawn, counter.language, cancellation)

    def print_notice(self, incident: Incident, counter: Counter, cancellation: Cancellation) -> bool:
        drawn = partial(draw_notice, incident=incident, counter=counter)
        named = partial(say, Notices.TITLE)
        return self._print(f"notice-{incident.id}", named, drawn, counter.language, cancellation)

    def _print(
        self, kind: str, title: Callable[[], str], draws: Draw, language: Language, cancellation: Cancellation
    ) -> bool:
        if self.outlet is None:
            return False
        with speaking(language):
            named = title()
            sheet = as_pdf(draws, named)
        name = f"{kind}-{local(self.clock.now()):%Y%m%d-%H%M%S}"
        return sheet is not None and self.outlet.hand_over(name, named, sheet, cancellation)


def _title(record: Record) -> Pages | Linking:
    return Pages.SLIP_TITLE if isinstance(record, Reservation) else Linking.SLIP_TITLE


def draw(device: QPagedPaintDevice, record: Record, counter: Counter) -> bool:
    """On A6: what was recorded, what to do next, where the counter is, whom to call. False when the device refuses."""
    pen = Pen.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(Pages.SLIP_PRACTICE), 3.6, bold=True)
    pen.write(say(_title(record)), 5.6, bold=True)
    pen.write(issued_by(counter), 3.6)
    pen.skip(3)
    match record:
        case Reservation():
            _draw_reservation(pen, record, counter)
        case Link():
            _draw_link(pen, record, counter)
        case _:
            assert_never(record)
    pen.skip(2)
    today = local(record.recorded_at).date()
    desks = (counter_in_full(counter.municipality, today), call_centre_lines(counter.municipality))
    pen.keep_together(sum(pen.height_of(lines, 3.4) for lines in desks))
    for lines in desks:
        pen.write(lines, 3.4)
    return pen.done()


def _draw_reservation(pen: Pen, reservation: Reservation, counter: Counter) -> None:
    pen.write(grouped(reservation.mykey), 13.0, bold=True, family=FIXED_FAMILY, centred=True)
    pen.code(reservation.mykey, 32)
    pen.skip(2)
    pen.write(say(Pages.SLIP_WHEN, moment=shown(Moments.FULL, reservation.recorded_at)), 3.6)
    pen.write(say(Pages.SLIP_KEEP), 3.6)
    pen.write(say(Pages.SLIP_NEXT), 3.6)
    pen.write(bring_line(counter.municipality.bring, Errand.LINK), 3.6)


def _draw_link(pen: Pen, link: Link, counter: Counter) -> None:
    service = counter.catalogue.name_of(link.service)
    pen.write(say(Linking.SLIP_SERVICE, service=service), 4.6, bold=True)
    if (measure := measure_name(counter, link)) is not None:
        pen.write(measure, 3.6)
    pen.write(say(Linking.SLIP_ACCOUNT, tail=link.account_tail), 4.6, bold=True)
    pen.write(say(Linking.SLIP_MYKEY, mykey=grouped(link.mykey)), 4.6, bold=True)
    pen.write(say(Linking.SLIP_REFERENCE, reference=grouped_account(link.reference)), 4.6, bold=True)
    pen.skip(3)
    pen.write(say(Pages.DONE_NEXT_HEADING), 4.2, bold=True)
    pen.write(next_steps(counter, link, link.recorded_at), 4.2)
    pen.skip(3)
    pen.write(say(Linking.SLIP_WHEN, moment=shown(Moments.FULL, link.recorded_at)), 3.6)
    pen.write(say(Linking.SLIP_KEEP), 3.6)
    pen.write(say(Pages.SLIP_KEEP), 3.6)
