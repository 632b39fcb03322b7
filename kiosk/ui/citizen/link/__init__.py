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

PAGES: dict[Kind, str] = {
    steps.Plain.CHOOSE_MEASURE: "link.choose_measure:ChooseMeasurePage",
    ChooseService: "link.choose_service:ChooseServicePage",
    ServiceDetails: "link.service_details:ServiceDetailsPage",
    Calculator: "link.calculator:CalculatorPage",
    EnterField: "link.enter_field:EnterFieldPage",
    ReadBack: "link.compare_account:CompareAccountPage",
    ClerkCheck: "link.compare_account:CompareAccountPage",
    ConfirmLink: "link.confirm_link:ConfirmLinkPage",
    steps.Linked: "link.linked:LinkedPage",
    WherePoints: "link.where_points:WherePointsPage",
}
