"""Numbered tickets."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.ticket.tickets import ChooseTicketPage, NoTicketPage, TakingTicketPage, YourTicketPage

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.CHOOSE_TICKET: ChooseTicketPage,
    TakingTicket: TakingTicketPage,
    YourTicket: YourTicketPage,
    steps.Plain.NO_TICKET: NoTicketPage,
}
