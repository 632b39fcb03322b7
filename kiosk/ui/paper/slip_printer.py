"""What is printed (slips, leaflets, tickets, notices): on a printer where one is set, as a PDF where a folder is."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.city.account_entry import grouped as grouped_account
from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.flow import Counter
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.tickets import IssuedTicket
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.office.visit import Errand
from kiosk.domain.ports import CancellationToken, Clock
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Record
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.report.day_lists import DayFacts, DayList
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.languages import JAPANESE, Language, in_japanese
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mykey import grouped
from kiosk.domain.values.times import local
from kiosk.ui.messages import say, speaking, together
from kiosk.ui.messages.desk.contacts import call_centre_lines, counter_in_full, issued_by
from kiosk.ui.messages.desk.finding import FindTexts
from kiosk.ui.messages.desk.incidents import NoticeTexts
from kiosk.ui.messages.errands.items_to_bring import bring_line
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.next_steps import measure_name, next_steps
from kiosk.ui.messages.errands.tickets import TicketTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.machine.trials import TrialTexts
from kiosk.ui.messages.staff.day_lists import day_title
from kiosk.ui.messages.staff.recovery import RecoveryTexts
from kiosk.ui.paper.desk.day_sheet import draw_day_list
from kiosk.ui.paper.desk.recovery_sheet import draw_recovery
from kiosk.ui.paper.desk.story_sheet import draw_story
from kiosk.ui.paper.desk.trial_sheet import TrialFacts, draw_trial
from kiosk.ui.paper.handout import draw_handout
from kiosk.ui.paper.leaflet_pages import name_of
from kiosk.ui.paper.notice_sheet import draw_notice
from kiosk.ui.paper.page_writer import Draw, PageWriter, as_pdf
from kiosk.ui.paper.printers import Outlet
from kiosk.ui.paper.ticket_slip import draw_ticket
from kiosk.ui.theme.fonts import FIXED_FAMILY


@dataclass(frozen=True)
class SlipPrinter:
    """Implements `domain.ports.Printer`. Without an outlet there is no slip.

    A sheet is drawn in memory and handed over whole, so that there is one step to cancel and nothing half drawn.
    """

    clock: Clock
    outlet: Outlet | None = None
    machine: str = ""  #: its name in the network

    def print_slip(self, record: Record, counter: Counter, cancellation: CancellationToken) -> bool:
        drawn = partial(draw, record=record, counter=counter)
        return self._print("slip", partial(say, _title(record)), drawn, counter.language, cancellation)

    def print_handout(self, title: LeafletId, counter: Counter, cancellation: CancellationToken) -> bool:
        drawn = partial(draw_handout, title=title, counter=counter, now=self.clock.now())
        return self._print("handout", partial(name_of, title, counter), drawn, counter.language, cancellation)

    def print_ticket(self, taken: IssuedTicket, counter: Counter, cancellation: CancellationToken) -> bool:
        drawn = partial(draw_ticket, taken=taken, counter=counter)
        named = partial(say, TicketTexts.SLIP_TITLE)
        return self._print(f"ticket-{taken.ticket.number}", named, drawn, counter.language, cancellation)

    def print_notice(self, incident: Incident, counter: Counter, cancellation: CancellationToken) -> bool:
        drawn = partial(draw_notice, incident=incident, counter=counter)
        named = partial(say, NoticeTexts.TITLE)
        return self._print(f"notice-{incident.id}", named, drawn, counter.language, cancellation)

    def print_day_list(
        self, shown: DayList, facts: DayFacts, counter: Counter, cancellation: CancellationToken
    ) -> bool:
        drawn = partial(draw_day_list, shown_list=shown, facts=facts, counter=counter)
        return self._print(f"day-{shown}", partial(day_title, shown), drawn, JAPANESE, cancellation)

    def print_recovery(self, clerk: Clerk, code: str, counter: Counter, cancellation: CancellationToken) -> bool:
        if self.outlet is None or not self.outlet.is_paper:
            return False
        drawn = partial(draw_recovery, clerk=clerk, code=code, counter=counter, now=self.clock.now())
        # Not by its name: who looks through the print system's jobs need not find it.
        named = partial(say, RecoveryTexts.JOB_TITLE)
        return self._print("recovery", named, drawn, JAPANESE, cancellation)

    def print_story(self, timeline: Timeline, counter: Counter, cancellation: CancellationToken) -> bool:
        drawn = partial(draw_story, timeline=timeline, counter=counter)
        name = f"{timeline.record.kind}-{timeline.record.id}"
        return self._print(name, partial(say, FindTexts.PAPER_TITLE), drawn, JAPANESE, cancellation)

    def print_trial(self, counter: Counter, cancellation: CancellationToken) -> PrintTrial:
        if self.outlet is None:
            return PrintTrial.NO_PRINTER
        if not self.outlet.is_there():
            return PrintTrial.NOT_THERE
        with speaking(JAPANESE):
            moment = shown(DateFormats.FULL, self.clock.now())
        drawn = partial(draw_trial, facts=TrialFacts(moment, self.machine, self.outlet.name), counter=counter)
        if not self._print("trial", partial(say, TrialTexts.PRINT), drawn, JAPANESE, cancellation):
            return PrintTrial.NOT_OUT
        return PrintTrial.PRINTED if self.outlet.is_paper else PrintTrial.FILED

    def _print(
        self, kind: str, title: Callable[[], str], draws: Draw, language: Language, cancellation: CancellationToken
    ) -> bool:
        if self.outlet is None or cancellation.is_cancelled:
            return False
        with speaking(language):
            named = title()
            sheet = as_pdf(draws, named)
        name = f"{kind}-{local(self.clock.now()):%Y%m%d-%H%M%S}"
        return sheet is not None and self.outlet.hand_over(name, named, sheet, cancellation)


def _title(record: Record) -> PageTexts | LinkTexts:
    return PageTexts.SLIP_TITLE if isinstance(record, Reservation) else LinkTexts.SLIP_TITLE


def draw(device: QPagedPaintDevice, record: Record, counter: Counter) -> bool:
    """On A6: what was recorded, what to do next, where the counter is, whom to call. False when the device refuses.

    In the person's language; what was recorded in Japanese too, for whoever they show it to.
    """
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), 3.6, bold=True)
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
    if not in_japanese(counter.language):
        with speaking(JAPANESE):
            pen.write_block((say(_title(record)), issued_by(counter.city), *_facts(record, counter.city)), 3.4)
    return pen.done()


def _facts(record: Record, counter: Counter) -> tuple[str, ...]:
    """What was recorded, a line each."""
    match record:
        case Reservation():
            moment = shown(DateFormats.FULL, record.recorded_at)
            return grouped(record.mykey), say(PageTexts.SLIP_WHEN, moment=moment)
        case Link():
            return (
                say(LinkTexts.SLIP_SERVICE, service=counter.catalogue.name_of(record.service)),
                say(LinkTexts.SLIP_ACCOUNT, tail=record.account_tail),
                say(LinkTexts.SLIP_MYKEY, mykey=grouped(record.mykey)),
                say(LinkTexts.SLIP_REFERENCE, reference=grouped_account(record.reference)),
                say(LinkTexts.SLIP_WHEN, moment=shown(DateFormats.FULL, record.recorded_at)),
            )
        case _:
            assert_never(record)


def _draw_reservation(pen: PageWriter, reservation: Reservation, counter: Counter) -> None:
    pen.write(grouped(reservation.mykey), 13.0, bold=True, family=FIXED_FAMILY, centred=True)
    pen.code(reservation.mykey, 32)
    pen.write(say(PageTexts.SLIP_CODE), 3.6)
    pen.skip(2)
    pen.write(say(PageTexts.SLIP_WHEN, moment=shown(DateFormats.FULL, reservation.recorded_at)), 3.6)
    pen.write(say(PageTexts.SLIP_KEEP), 3.6)
    pen.write(say(PageTexts.SLIP_NEXT), 3.6)
    pen.write(bring_line(counter.municipality.bring, Errand.LINK), 3.6)


def _draw_link(pen: PageWriter, link: Link, counter: Counter) -> None:
    service = counter.catalogue.name_of(link.service)
    pen.write(say(LinkTexts.SLIP_SERVICE, service=service), 4.6, bold=True)
    if (measure := measure_name(counter, link)) is not None:
        pen.write(measure, 3.6)
    pen.write(say(LinkTexts.SLIP_ACCOUNT, tail=link.account_tail), 4.6, bold=True)
    pen.write(say(LinkTexts.SLIP_MYKEY, mykey=grouped(link.mykey)), 4.6, bold=True)
    pen.write(say(LinkTexts.SLIP_REFERENCE, reference=grouped_account(link.reference)), 4.6, bold=True)
    pen.skip(3)
    pen.write(say(PageTexts.DONE_NEXT_HEADING), 4.2, bold=True)
    pen.write(together(*next_steps(counter, link, link.recorded_at)), 4.2)
    pen.skip(3)
    pen.write(say(LinkTexts.SLIP_WHEN, moment=shown(DateFormats.FULL, link.recorded_at)), 3.6)
    pen.write(say(LinkTexts.SLIP_KEEP), 3.6)
    pen.write(say(PageTexts.SLIP_KEEP), 3.6)
