"""The clerks' accounts: all of them at the left, and at the right the chosen one with what can be done to it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffList
from kiosk.domain.desk.rooms.staff import AccountChosen, StaffFormChosen
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.staff.clerks import Account
from kiosk.ui.clerk.accounts.account_card import AccountCard
from kiosk.ui.clerk.accounts.staff_form import StaffFormCard
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.staff.accounts import StaffTexts, account_row, outcome_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (
    StaffTexts.NAME,
    StaffTexts.LOGIN,
    StaffTexts.ROLE,
    StaffTexts.USE,
)
_STRETCHED = [_COLUMNS.index(name) for name in (StaffTexts.LOGIN, StaffTexts.NAME)]


class StaffPage(DeskPage):
    place = KeyRoom.STAFF

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._listed: tuple[Account, ...] | None = None
        self._is_filling = False
        self._about = TextLabel(theme, TextRole.LABEL, "")
        self._told = Notice(theme, "")
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_STRETCHED)
        self._table.setAccessibleName(say(StaffTexts.TITLE))
        self._table.itemSelectionChanged.connect(self._choose)
        add = Button(theme, say(StaffTexts.ADD), ButtonStyle.OUTLINE, event=StaffFormChosen(StaffForm.ADD))
        put_key(add, DeskKey.STAFF_ADD)
        add.chosen.connect(self.happened)
        self._card = AccountCard(theme)
        self._form = StaffFormCard(theme)
        for card in (self._card, self._form):
            card.happened.connect(self.happened)
        self._form.news.connect(self.news)
        self._right = QStackedWidget()
        for card in (self._card, self._form):
            self._right.addWidget(card)
        left = QVBoxLayout()
        left.setSpacing(theme.px(3))
        left.addWidget(Heading(theme, say(StaffTexts.TITLE), role=TextRole.LEAD))
        left.addWidget(self._about)
        left.addWidget(self._table, 1)
        left.addWidget(self._told)
        left.addWidget(add)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        columns.setSpacing(theme.px(6))
        columns.addLayout(left, 4)
        columns.addWidget(self._right, 3)
        self.refresh(desk)

    @property
    def told(self) -> tuple[str, ...]:
        return self._told.words.text(), self._about.text(), self._form.told

    def begin(self) -> None:
        if self._right.currentWidget() is self._form:
            self._form.take_keyboard()
        else:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        staff = desk.staff
        self._about.setText(_about(staff))
        if staff.listed != self._listed:
            self._listed = staff.listed
            self._fill(staff)
        self._card.show_account(desk)
        was_open = self._right.currentWidget() is self._form
        self._form.show_form(desk)
        self._right.setCurrentWidget(self._card if staff.form is None else self._form)
        told = outcome_of(staff.outcome) if staff.form is None else ""
        told = told_at(told, desk.outcomes_at.get(Outcome.STAFF))
        self._told.words.setText(told)
        self._told.setVisible(bool(told))
        if was_open and staff.form is None:
            self.begin()

    def _fill(self, staff: StaffList) -> None:
        """The list anew, standing on who is chosen."""
        listed = staff.listed or ()
        self._is_filling = True
        self._table.show_rows([account_row(account) for account in listed])
        places = [place for place, account in enumerate(listed) if account.clerk.login == staff.chosen]
        if places:
            self._table.setCurrentCell(places[0], 0)
        self._is_filling = False

    @Slot()
    def _choose(self) -> None:
        place = self._table.currentRow()
        if not self._is_filling and self._listed and 0 <= place < len(self._listed):
            self.happened.emit(AccountChosen(self._listed[place].clerk.login))


def _about(staff: StaffList) -> str:
    if staff.failed:
        return say(StaffTexts.UNANSWERED)
    return say(StaffTexts.LOOKING if staff.listed is None else StaffTexts.WHICH)
