"""The card, its PIN, and why an errand stops."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.card.card_fine import CardFinePage
from kiosk.ui.citizen.card.enter_pin import EnterPinPage
from kiosk.ui.citizen.card.forgotten_pin import ForgottenPinPage
from kiosk.ui.citizen.card.last_try import LastTryPage
from kiosk.ui.citizen.card.near_end import NearEndPage
from kiosk.ui.citizen.card.place_card import PlaceCardPage
from kiosk.ui.citizen.card.refused import RefusedPage
from kiosk.ui.citizen.card.working import WorkingPage
from kiosk.ui.citizen.page import Page

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.PLACE_CARD: PlaceCardPage,
    steps.Plain.CARD_FINE: CardFinePage,
    steps.Plain.NEAR_END: NearEndPage,
    steps.LastTry: LastTryPage,
    steps.EnterPin: EnterPinPage,
    steps.ForgottenPin: ForgottenPinPage,
    steps.Refused: RefusedPage,
    steps.Plain.CHECKING_CARD: WorkingPage,
    steps.VerifyingPin: WorkingPage,
    steps.LookingUp: WorkingPage,
    steps.Recording: WorkingPage,
    steps.Settling: WorkingPage,
}
