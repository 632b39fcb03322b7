"""Offering an earlier reservation to the holder of a renewed certificate, with both facts side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.events import EarlierOffered
from kiosk.domain.desk.joining import join_problem, reservation_told
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.steps import ConfirmJoin
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.amending import AmendTexts
from kiosk.ui.messages.joining import Joining, join_problem_text
from kiosk.ui.messages.moments import Moments, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look


class JoinCard(Card):
    happened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(AmendTexts.JOIN))
        self.line(theme, say(Joining.LEAD_DESK))
        self._earlier = self.line(theme, "", bold=True)
        self._here = self.line(theme, "", bold=True)
        self._offer = Button(theme, say(Joining.OFFER), Look.PRIMARY)
        self._leave = leave = Button(theme, say(AmendTexts.LEAVE))
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(leave)
        row.addWidget(self._offer)
        self.column.addLayout(row)
        self.column.addStretch()
        leave.clicked.connect(self.left)
        self._offer.chosen.connect(self.happened)
        self.hide()

    def begin(self, desk: Desk) -> None:
        self.refresh(desk)
        self.show()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        record, citizen = reservation_told(desk), desk.citizen
        if record is None:
            return
        when = shown(Moments.LIST, record.recorded_at)
        self._earlier.setText(say(Joining.EARLIER, mykey=record.mykey, moment=when, counter=record.counter))
        problem = join_problem(desk, record)
        if citizen.step is ConfirmJoin:
            self._here.setText(say(Joining.OFFERED))
        elif problem is not None:
            self._here.setText(join_problem_text(problem))
        elif citizen.certified_from is not None:
            self._here.setText(say(Joining.HERE, moment=shown(Moments.LIST, citizen.certified_from)))
        self._offer.setEnabled(problem is None and citizen.session is not None)
        if citizen.session is not None:
            self._offer.become(say(Joining.OFFER), EarlierOffered(citizen.session, record.id))
