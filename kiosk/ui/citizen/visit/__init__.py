"""From the first touch to the next person."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.visit.between import BetweenPage
from kiosk.ui.citizen.visit.home import HomePage
from kiosk.ui.citizen.visit.needs import MissingPage, NeedsPage
from kiosk.ui.citizen.visit.representative import RepresentativePage
from kiosk.ui.citizen.visit.who import WhoPage

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.HOME: HomePage,
    steps.Plain.NEEDS: NeedsPage,
    steps.Plain.MISSING: MissingPage,
    steps.Plain.WHO: WhoPage,
    Representative: RepresentativePage,
    steps.Between: BetweenPage,
}
