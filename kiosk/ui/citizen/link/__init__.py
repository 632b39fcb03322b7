"""Linking."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    ReadBack,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.link.calculator import CalculatorPage
from kiosk.ui.citizen.link.choose_measure import ChooseMeasurePage
from kiosk.ui.citizen.link.choose_service import ChooseServicePage
from kiosk.ui.citizen.link.compare_account import CompareAccountPage
from kiosk.ui.citizen.link.confirm_link import ConfirmLinkPage
from kiosk.ui.citizen.link.enter_field import EnterFieldPage
from kiosk.ui.citizen.link.linked import LinkedPage
from kiosk.ui.citizen.link.service_details import ServiceDetailsPage
from kiosk.ui.citizen.link.where_points import WherePointsPage
from kiosk.ui.citizen.page import Page

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.CHOOSE_MEASURE: ChooseMeasurePage,
    ChooseService: ChooseServicePage,
    ServiceDetails: ServiceDetailsPage,
    Calculator: CalculatorPage,
    EnterField: EnterFieldPage,
    ReadBack: CompareAccountPage,
    ClerkCheck: CompareAccountPage,
    ConfirmLink: ConfirmLinkPage,
    steps.Linked: LinkedPage,
    WherePoints: WherePointsPage,
}
