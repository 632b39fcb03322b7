"""The card, its PIN, and why an errand stops."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.PLACE_CARD: "card.place_card:PlaceCardPage",
    steps.Plain.CARD_FINE: "card.card_fine:CardFinePage",
    steps.Plain.NEAR_END: "card.near_end:NearEndPage",
    steps.LastTry: "card.last_try:LastTryPage",
    steps.EnterPin: "card.enter_pin:EnterPinPage",
    steps.ForgottenPin: "card.forgotten_pin:ForgottenPinPage",
    steps.Refused: "card.refused:RefusedPage",
    steps.Plain.CHECKING_CARD: "card.working:WorkingPage",
    steps.VerifyingPin: "card.working:WorkingPage",
    steps.LookingUp: "card.working:WorkingPage",
    steps.Recording: "card.working:WorkingPage",
    steps.Settling: "card.working:WorkingPage",
}
