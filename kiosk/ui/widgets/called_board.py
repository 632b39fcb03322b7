"""The numbers called, large enough to be read from a chair."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.office.tickets import TicketCall
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import TicketTexts, call_parts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_MOST = 3
_AT_FOOT = Qt.AlignmentFlag.AlignBottom


class CalledBoard(QFrame):
    """The newest calls, the last one largest; the ticket's number large and in colour, the counter beside it plain."""

    def __init__(self, theme: Theme, calls: tuple[TicketCall, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.pick(4, 2, 1), theme.px(6), theme.pick(4, 2, 1))
        column.setSpacing(theme.px(1))
        column.addWidget(TextLabel(theme, TextRole.SMALL, say(TicketTexts.CALLING), colour=Colour.SUB))
        for place, call in enumerate(calls[:_MOST]):
            role = TextRole.LEAD if place else TextRole.TITLE
            number, counter = call_parts(call)
            row = QHBoxLayout()
            row.setSpacing(theme.gap)
            row.addWidget(TextLabel(theme, role, number, bold=True, colour=Colour.KEY), 0, _AT_FOOT)
            row.addWidget(TextLabel(theme, TextRole.LEAD, counter), 1, _AT_FOOT)
            column.addLayout(row)
