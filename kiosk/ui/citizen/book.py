"""Which page shows which step."""

from typing import assert_never

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Step
from kiosk.ui.citizen.between import BetweenPage
from kiosk.ui.citizen.card_fine import CardFinePage
from kiosk.ui.citizen.elsewhere import ElsewherePage
from kiosk.ui.citizen.enter_mykey import EnterMyKeyPage
from kiosk.ui.citizen.enter_pin import EnterPinPage
from kiosk.ui.citizen.home import HomePage
from kiosk.ui.citizen.last_try import LastTryPage
from kiosk.ui.citizen.near_end import NearEndPage
from kiosk.ui.citizen.needs import NeedsPage
from kiosk.ui.citizen.place_card import PlaceCardPage
from kiosk.ui.citizen.refused import RefusedPage
from kiosk.ui.citizen.representative import RepresentativePage
from kiosk.ui.citizen.reserved import ReservedPage
from kiosk.ui.citizen.terms import TermsPage
from kiosk.ui.citizen.who import WhoPage
from kiosk.ui.citizen.working import WorkingPage
from kiosk.ui.page import Page


def page_for(step: Step) -> type[Page]:  # noqa: C901 - one case a step
    match step:
        case steps.Home():
            return HomePage
        case steps.Elsewhere():
            return ElsewherePage
        case steps.Needs():
            return NeedsPage
        case steps.Who():
            return WhoPage
        case steps.Representative():
            return RepresentativePage
        case steps.PlaceCard():
            return PlaceCardPage
        case steps.CardFine():
            return CardFinePage
        case steps.NearEnd():
            return NearEndPage
        case steps.LastTry():
            return LastTryPage
        case steps.EnterPin():
            return EnterPinPage
        case steps.Terms():
            return TermsPage
        case steps.EnterMyKey():
            return EnterMyKeyPage
        case steps.Reserved():
            return ReservedPage
        case steps.Refused():
            return RefusedPage
        case steps.Between():
            return BetweenPage
        case steps.CheckingCard() | steps.VerifyingPin() | steps.LookingUp() | steps.Recording() | steps.Settling():
            return WorkingPage
        case _:
            assert_never(step)
