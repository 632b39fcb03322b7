"""Reserving."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import LinkTerms
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin, JoinTold
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.reserve.confirm_join import ConfirmJoinPage
from kiosk.ui.citizen.reserve.enter_mykey import EnterMyKeyPage
from kiosk.ui.citizen.reserve.have_mykey import HaveMyKeyPage
from kiosk.ui.citizen.reserve.join_told import JoinToldPage
from kiosk.ui.citizen.reserve.not_reserved import NotReservedPage
from kiosk.ui.citizen.reserve.reserved import ReservedPage
from kiosk.ui.citizen.reserve.terms import TermsPage

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.NOT_RESERVED: NotReservedPage,
    ConfirmJoin: ConfirmJoinPage,
    JoinTold: JoinToldPage,
    steps.Plain.HAVE_MYKEY: HaveMyKeyPage,
    Terms: TermsPage,
    LinkTerms: TermsPage,
    EnterMyKey: EnterMyKeyPage,
    steps.Reserved: ReservedPage,
}
