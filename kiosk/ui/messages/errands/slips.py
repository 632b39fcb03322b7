"""What the button that prints says."""

from kiosk.domain.flow.steps import Slip
from kiosk.ui.messages.frame.pages import Pages

_TEXTS = {
    Slip.NOT_ASKED: Pages.DONE_PRINT,
    Slip.PRINTING: Pages.DONE_PRINTING,
    Slip.PRINTED: Pages.DONE_PRINTED,
    Slip.FAILED: Pages.DONE_PRINT,
}


def slip_text(slip: Slip) -> Pages:
    return _TEXTS[slip]
