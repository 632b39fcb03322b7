"""Reserving."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import LinkTerms
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin, JoinTold
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.NOT_RESERVED: "reserve.not_reserved:NotReservedPage",
    ConfirmJoin: "reserve.confirm_join:ConfirmJoinPage",
    JoinTold: "reserve.join_told:JoinToldPage",
    steps.Plain.HAVE_MYKEY: "reserve.have_mykey:HaveMyKeyPage",
    Terms: "reserve.terms:TermsPage",
    LinkTerms: "reserve.terms:TermsPage",
    EnterMyKey: "reserve.enter_mykey:EnterMyKeyPage",
    steps.Reserved: "reserve.reserved:ReservedPage",
}
