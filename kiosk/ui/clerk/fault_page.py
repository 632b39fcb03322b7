"""In the place of a page that has failed. As plain as a page can be: nothing here may fail in its turn."""

from PySide6.QtCore import Qt, Slot

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.accounts.access_page import AccessPage
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.faults import FaultTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class DeskFaultPage(AccessPage):
    def __init__(self, theme: Theme, _desk: Desk) -> None:
        super().__init__(theme, say(FaultTexts.CLOSED_TITLE), say(FaultTexts.CLOSED_LEAD))
        button = Button(theme, say(FaultTexts.REOPEN), ButtonStyle.PRIMARY)
        button.setObjectName("reopen")
        put_key(button, DeskKey.ENTER)
        button.triggered.connect(self._reopen)
        self.form.addWidget(button)
        self._button = button

    def begin(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _reopen(self) -> None:
        self.happened.emit(DeskPress.REOPEN_PAGE)
