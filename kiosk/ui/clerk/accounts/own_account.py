"""A clerk's own code, passphrase and one-time codes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.authentication import CredentialChosen
from kiosk.domain.desk.state import CredentialChange, CredentialKind, Desk
from kiosk.domain.staff.account_answers import AccountChanged, NotChanged
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.ui.clerk.accounts.factor_card import FactorCard
from kiosk.ui.clerk.accounts.problem_notice import ProblemNotice
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import Card, DeskPage, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, problem_of
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Tone

_CHANGED = {
    CredentialKind.CODE: DeskTexts.CODE_CHANGED,
    CredentialKind.PASSPHRASE: DeskTexts.PASSPHRASE_CHANGED,
    CredentialKind.FACTOR: DeskTexts.FACTOR_CHANGED,
}


class OwnAccountPage(DeskPage):
    place = KeyRoom.MYSELF

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        code = Card(theme, say(DeskTexts.CODE_TITLE))
        code.line(theme, say(DeskTexts.CODE_LEAD))
        self._code = self._field(code, DeskTexts.CODE)
        self._code_secret = self._field(code, DeskTexts.PASSPHRASE_NOW)
        self._end(code, DeskTexts.CODE_PRESS, DeskKey.SET_CODE).triggered.connect(self._choose_code)
        self._code_secret.line.returnPressed.connect(self._choose_code)
        other = Card(theme, say(DeskTexts.PASSPHRASE_TITLE))
        self._old = self._field(other, DeskTexts.PASSPHRASE_NOW)
        self._new = self._field(other, DeskTexts.PASSPHRASE_NEW)
        self._again = self._field(other, DeskTexts.PASSPHRASE_AGAIN)
        self._end(other, DeskTexts.PASSPHRASE_PRESS, DeskKey.SET_PASSPHRASE).triggered.connect(self._choose_passphrase)
        self._again.line.returnPressed.connect(self._choose_passphrase)
        self._factor = FactorCard(theme)
        self._factor.happened.connect(self.happened)
        self._told = ProblemNotice(theme, Tone.INFO)
        self._shown = CredentialChange()
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(8))
        for card in (code, other, self._factor):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch()
            columns.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        page.setSpacing(theme.px(5))
        page.addWidget(self._told)
        page.addLayout(columns, 1)
        self.refresh(desk)

    def _field(self, card: Card, name: DeskTexts) -> InputField:
        field = InputField(self.theme, say(name), secret=True)
        card.column.addWidget(field)
        return field

    def _end(self, card: Card, text: DeskTexts, key: DeskKey) -> Button:
        button = Button(self.theme, say(text), ButtonStyle.OUTLINE)
        put_key(button, key)
        card.column.addWidget(button)
        return button

    def begin(self) -> None:
        self._code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        change = desk.credential_change
        self._factor.show_offered(change.offered)
        if change != self._shown:
            # What the page has found by itself stays.
            self._shown = change
            self._show(change)
        self._told.count(change.answer, desk.now)

    def _show(self, change: CredentialChange) -> None:
        match change.answer:
            case None:
                self._tell(say(DeskTexts.JUDGING) if change.busy else "")
            case AccountChanged(account):
                kind = change.wanted or CredentialKind.PASSPHRASE
                self._tell(say(_CHANGED[kind], name=account.clerk.name))
            case NotChanged(why):
                self._tell(problem_of(why))
            case problem:
                self._tell(problem_of(problem))

    @property
    def told(self) -> tuple[str, ...]:
        return self._told.told

    def _tell(self, text: str) -> None:
        self._told.show_problem(text)
        self.news.emit()

    @Slot()
    def _choose_code(self) -> None:
        code, secret = self._code.taken(), self._code_secret.taken()
        try:
            wanted = QuickCode.typed(code)
        except ValueError:
            self._tell(say(DeskTexts.CODE_FORM))
            return
        self.happened.emit(CredentialChosen(Passphrase.typed(secret), wanted))

    @Slot()
    def _choose_passphrase(self) -> None:
        old, new, again = self._old.taken(), self._new.taken(), self._again.taken()
        if new != again:
            self._tell(say(DeskTexts.DIFFERENT))
            return
        self.happened.emit(CredentialChosen(Passphrase.typed(old), Passphrase.typed(new)))
