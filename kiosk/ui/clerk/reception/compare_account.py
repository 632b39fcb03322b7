"""The second pair of eyes: the clerk compares an account with what the person brought."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.desk.events import Remote
from kiosk.domain.desk.state import Desk
from kiosk.domain.desk.view import AccountComparison
from kiosk.domain.flow.events import ClerkConfirmed, Press
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class CompareCard(Card):
    """There only while the citizen's screen waits for it; then it holds the account, and afterwards nothing."""

    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(DeskTexts.COMPARE_TITLE))
        self._shown: AccountComparison | None = None
        self._lead = self.line(theme, "")
        self._account = TextLabel(theme, TextRole.NUMBER)
        self.column.addWidget(self._account)
        self._same = Button(theme, say(DeskTexts.COMPARE_PRESS), ButtonStyle.PRIMARY, event=Remote(Press.BACK))
        other = Button(theme, say(DeskTexts.COMPARE_BACK), event=Remote(Press.BACK))
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for button, key in ((other, DeskKey.DIFFERENT), (self._same, DeskKey.SAME)):
            put_key(button, key)
            button.tighten(theme, tight=True)
            button.chosen.connect(self.happened)
            row.addWidget(button)
        self.column.addLayout(row)
        self.hide()
        self.refresh(desk)

    def refresh(self, desk: Desk) -> None:
        compared = desk.citizen.compared
        if compared == self._shown:
            return
        self._shown = compared
        if compared is None:
            self.hide()
            self._account.setText("")
            self._same.become(say(DeskTexts.COMPARE_PRESS), Remote(Press.BACK))
            return
        service = desk.worded.catalogue.name_of(compared.service)
        self._lead.setText(say(DeskTexts.COMPARE_LEAD, service=service))
        self._account.setText(grouped(compared.account))
        self._same.become(say(DeskTexts.COMPARE_PRESS), Remote(_confirmed(compared)))
        self.show()


def _confirmed(compared: AccountComparison) -> ClerkConfirmed:
    return ClerkConfirmed(compared.measure, compared.service, compared.account)
