"""What every part of the calendar has: what it is about, who changed it when, and the way back to the files."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.rooms.settings import Sets
from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import SettingChange, SettingName, SettingValue, action_for
from kiosk.domain.settings.effective_settings import may_go_back, newest
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.settings.history import History
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.calendar import CalendarTexts
from kiosk.ui.messages.desk.setting import SettingTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class CalendarPart(QWidget):
    """One part of the calendar with who changed it when. `drafted`: what is typed, when it could be saved, or None."""

    happened = Signal(object)
    drafted = Signal(object)

    def __init__(self, theme: Theme, name: SettingName) -> None:
        super().__init__()
        self.theme = theme
        self.name = name
        self.may_set = False
        self._after = 0
        #: Beside the button that saves: why it cannot be pressed.
        self.why = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB, centred_down=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(3))
        self._history = History(theme, [name])
        self._back = self.button(SettingTexts.BACK, ButtonStyle.PLAIN)
        put_key(self._back, DeskKey.AS_FILED)
        self._back.triggered.connect(self._take_back)

    def button(self, text: CalendarTexts | SettingTexts, look: ButtonStyle) -> Button:
        button = Button(self.theme, say(text), look, TextRole.SMALL)
        button.setMinimumHeight(self.theme.px(14))
        return button

    def finish(self) -> None:
        """Under all that is the part's own."""
        foot = QHBoxLayout()
        foot.setSpacing(self.theme.gap)
        foot.addWidget(self._history, 1)
        foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(foot, 1)

    def begin(self) -> None:
        """The keyboard goes to where the clerk's hand does."""

    @property
    def draft(self) -> SettingValue | None:
        return None

    def refresh(self, desk: Desk) -> None:
        before = newest(desk.set_here.changes).get(self.name)
        self._after = before.number if before is not None else 0
        self.may_set = desk.may(action_for(self.name))
        self._back.setEnabled(self.may_set and may_go_back(before))
        self._history.refresh(desk)

    def set_to(self, value: SettingValue | None) -> None:
        self.happened.emit(Sets(SettingChange(self.name, value, self._after)))

    @Slot()
    def _take_back(self) -> None:
        self.set_to(None)

    def allow(self, save: Button, why_not: str) -> None:
        """Let it be pressed unless something stands against it, which is told beside it."""
        save.setEnabled(not why_not)
        if why_not != self.why.text():
            self.why.setText(why_not)

    def row_of(self, *buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.gap)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(self.why, 1)
        return row
