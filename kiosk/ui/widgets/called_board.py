"""The numbers called, large enough to be read from a chair."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.domain.office.tickets import TicketCall
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import TicketTexts, call_text
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_MOST = 3


class CalledBoard(QFrame):
    """The newest calls, the last one largest."""

    def __init__(self, theme: Theme, calls: tuple[TicketCall, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.pick(4, 2, 1), theme.px(6), theme.pick(4, 2, 1))
        column.setSpacing(theme.px(1))
        column.addWidget(TextLabel(theme, TextRole.SMALL, say(TicketTexts.CALLING), colour=Colour.SUB))
        for place, call in enumerate(calls[:_MOST]):
            role = TextRole.LEAD if place else TextRole.TITLE
            column.addWidget(TextLabel(theme, role, call_text(call), bold=True, colour=Colour.KEY))
