"""One-time codes for a clerk's log-in: their app reads a QR code, and its first code begins them."""

from PySide6.QtCore import Qt, Signal, Slot

from kiosk.domain.desk.authentication import FactorAsked, FactorTyped
from kiosk.domain.staff.account_answers import FactorOffered
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.text.text_label import TextLabel

_SIDE_MM = 50


class FactorCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(DeskTexts.FACTOR_TITLE))
        self._theme = theme
        self._offered: FactorOffered | None = None
        self._qr: QrCode | None = None
        self._lead = TextLabel(theme, TextRole.SMALL, say(DeskTexts.FACTOR_LEAD))
        self.column.addWidget(self._lead)
        self._secret = InputField(theme, say(DeskTexts.PASSPHRASE_NOW), secret=True)
        self._code = InputField(theme, say(DeskTexts.FACTOR_CODE), secret=True)
        self._button = Button(theme, say(DeskTexts.FACTOR_PRESS), ButtonStyle.OUTLINE)
        put_key(self._button, DeskKey.SET_FACTOR)
        self._button.triggered.connect(self._press)
        for field in (self._secret, self._code):
            self.column.addWidget(field)
            field.line.returnPressed.connect(self._press)
        self.column.addWidget(self._button)
        self.show_offered(None)

    def show_offered(self, offered: FactorOffered | None) -> None:
        self._secret.setVisible(offered is None)
        self._code.setVisible(offered is not None)
        if offered == self._offered:
            return
        self._offered = offered
        if self._qr is not None:
            self._qr.deleteLater()
            self._qr = None
        if offered is None:
            self._lead.setText(say(DeskTexts.FACTOR_LEAD))
            self._button.become(say(DeskTexts.FACTOR_PRESS))
            return
        self._lead.setText(say(DeskTexts.FACTOR_OFFERED, secret=_in_fours(offered.secret)))
        self._button.become(say(DeskTexts.FACTOR_SET))
        self._qr = QrCode(offered.address, self._theme.px(_SIDE_MM), say(DeskTexts.FACTOR_QR), self)
        self.column.insertWidget(self.column.indexOf(self._code), self._qr, 0, Qt.AlignmentFlag.AlignHCenter)

    @Slot()
    def _press(self) -> None:
        secret, code = self._secret.taken(), self._code.taken()
        if self._offered is None:
            self.happened.emit(FactorAsked(Passphrase.typed(secret)))
            return
        try:
            typed = OneTimeCode.typed(code)
        except ValueError:
            self._lead.setText(say(DeskTexts.CODE_FORM))
            return
        self.happened.emit(FactorTyped(self._offered.secret, typed))


def _in_fours(secret: str) -> str:
    return " ".join(secret[place : place + 4] for place in range(0, len(secret), 4))
