"""Numbered tickets."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.ticket.tickets import ChooseTicketPage, NoTicketPage, TakingTicketPage, YourTicketPage

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.CHOOSE_TICKET: ChooseTicketPage,
    steps.TakingTicket: TakingTicketPage,
    steps.YourTicket: YourTicketPage,
    steps.Plain.NO_TICKET: NoTicketPage,
}
