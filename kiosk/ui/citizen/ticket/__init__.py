"""Numbered tickets."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.CHOOSE_TICKET: "ticket.tickets:ChooseTicketPage",
    TakingTicket: "ticket.tickets:TakingTicketPage",
    YourTicket: "ticket.tickets:YourTicketPage",
    steps.Plain.NO_TICKET: "ticket.tickets:NoTicketPage",
}
