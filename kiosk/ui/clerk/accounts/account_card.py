"""One account: whose it is, how it stands, and a button for each thing that can be done to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.desk.accounts.staff_list import StaffForm
from kiosk.domain.desk.rooms.staff import StaffFormChosen, is_own, may_open
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages.staff.accounts import account_lines, form_name, who_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_KEYS = {
    StaffForm.RENAME: DeskKey.STAFF_RENAME,
    StaffForm.ROLE: DeskKey.STAFF_ROLE,
    StaffForm.PASSPHRASE: DeskKey.STAFF_PASSPHRASE,
    StaffForm.USE: DeskKey.STAFF_USE,
    StaffForm.FACTOR: DeskKey.STAFF_FACTOR,
    StaffForm.RECOVERY: DeskKey.STAFF_RECOVERY,
}
_ACROSS = 2


class AccountCard(Card):
    """Each button has its place, whoever is chosen: what cannot be done is grey."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._who = TextLabel(theme, TextRole.LEAD, "", bold=True)
        self.column.addWidget(self._who)
        self._lines = self.line(theme, "", Colour.BODY)
        self.column.addStretch()
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        self._buttons = {form: self._button(theme, form, key) for form, key in _KEYS.items()}
        for place, button in enumerate(self._buttons.values()):
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        self.column.addLayout(grid)

    def _button(self, theme: Theme, form: StaffForm, key: DeskKey) -> Button:
        event = StaffFormChosen(form)
        button = Button(theme, form_name(form, None), ButtonStyle.OUTLINE, TextRole.SMALL, event=event)
        put_key(button, key)
        button.chosen.connect(self.happened)
        return button

    def show_account(self, desk: Desk) -> None:
        account = desk.staff.account
        self._who.setText("" if account is None else who_of(account))
        self._lines.setText("" if account is None else account_lines(account, is_own=is_own(desk)))
        for form, button in self._buttons.items():
            button.become(form_name(form, account))
            button.setEnabled(may_open(desk, form))
