"""What the button that prints says."""

from kiosk.domain.flow.steps import PrintState
from kiosk.ui.messages.frame.pages import PageTexts

_TEXTS = {
    PrintState.NOT_ASKED: PageTexts.DONE_PRINT,
    PrintState.PRINTING: PageTexts.DONE_PRINTING,
    PrintState.PRINTED: PageTexts.DONE_PRINTED,
    PrintState.FAILED: PageTexts.DONE_PRINT,
}


def slip_text(slip: PrintState) -> PageTexts:
    return _TEXTS[slip]
