"""Noting that a visitor was sent to another window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.rooms.referrals import Referred
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.referrals import CityHallWindow
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.referrals import ReferralTexts, window_name
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class ReferralCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(ReferralTexts.TITLE))
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for window in CityHallWindow:
            button = Button(theme, window_name(window), ButtonStyle.OUTLINE, event=Referred(window))
            button.chosen.connect(self.happened)
            row.addWidget(button, 1)
        self.column.addLayout(row)
        self._told = self.line(theme, "")

    def refresh(self, desk: Desk) -> None:
        told = desk.referred
        self._told.setText("" if told is None else say(ReferralTexts.NOTED, window=window_name(told)))
