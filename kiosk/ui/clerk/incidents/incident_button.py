"""The button that records an incident with one press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.desk.events import DeskEvent
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.incidents import IncidentTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.plain_text import put_tip


class IncidentButton(Button):
    """By touch and F9: neither Space, Enter nor a focus that moves on by itself shall record one."""

    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.LABEL,
        event: DeskEvent | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, say(IncidentTexts.OPEN), ButtonStyle.ALARM, role, event, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        put_key(self, DeskKey.INCIDENT)
        put_tip(self, say(IncidentTexts.OPEN_ABOUT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
