"""The machine's clock, where it cannot be right: why, and what an administrator says of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.rooms.settings import AcceptsClock
from kiosk.domain.desk.state import Desk
from kiosk.domain.machine.clock_rules import ClockVerdict
from kiosk.domain.staff.clerks import Action
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.machine.clock import ClockTexts, accepted_line, doubt_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_CHOICES = (
    (ClockVerdict.RIGHT, ClockTexts.RIGHT, ClockTexts.RIGHT_ABOUT, DeskKey.CLOCK_1),
    (ClockVerdict.WRONG, ClockTexts.WRONG, ClockTexts.WRONG_ABOUT, DeskKey.CLOCK_2),
)


class ClockCard(Card):
    """There while the clock is doubted, and until the room is left what came of what was said."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._why = self.line(theme, "", bold=True)
        self._do = self.line(theme, say(ClockTexts.DO))
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        self._buttons: list[Button] = []
        self._abouts: list[TextLabel] = []
        for verdict, name, about, key in _CHOICES:
            button = Button(theme, say(name), ButtonStyle.OUTLINE, TextRole.SMALL, event=AcceptsClock(verdict))
            put_key(button, key)
            button.chosen.connect(self.happened)
            words = TextLabel(theme, TextRole.SMALL, say(about), colour=Colour.SUB)
            column = QVBoxLayout()
            column.setSpacing(theme.px(1))
            column.addWidget(button)
            column.addWidget(words)
            row.addLayout(column, 1)
            self._buttons.append(button)
            self._abouts.append(words)
        self.column.addLayout(row)
        self.hide()

    def refresh(self, desk: Desk) -> None:
        doubt, said = desk.citizen.clock, accepted_line(desk.set_here.clock)
        told = "\n".join(filter(None, (said, "" if doubt is None else doubt_line(doubt))))
        if told != self._why.text():
            self._why.setText(told)
        # Room for two lines of words: what to do gives way to what was said.
        self._do.setVisible(doubt is not None and doubt.stops and not said)
        for widget in (*self._buttons, *self._abouts):
            widget.setVisible(doubt is not None)
        for button in self._buttons:
            button.setEnabled(desk.may(Action.ACCEPT_CLOCK) and not desk.is_under_way(AcceptsClock))
        self.setVisible(bool(told))
