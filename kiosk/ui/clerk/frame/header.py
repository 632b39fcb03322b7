"""The bar at the top of the desk: whose counter it is, what time it is, who is at it, and how they leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.display import Zoom
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.clerk.frame.frame_button import frame_button
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, role_name
from kiosk.ui.messages.errands.tickets import counter_in_full
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.languages import name_of
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel


class DeskHeader(QWidget):
    """`chosen` carries a press as an event of the desk; `keys_asked`: the sheet of all keys is wanted."""

    chosen = Signal(object)
    keys_asked = Signal()

    def __init__(self, theme: Theme, desk: Desk, zoom: Zoom) -> None:
        super().__init__()
        self.setObjectName("header")
        hear_as(self, HeardAs.PANE, say(HeardTexts.TOP))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # On a larger desk the buttons stand under the words.
        ways = QBoxLayout.Direction
        both = QBoxLayout(ways.LeftToRight if zoom is Zoom.USUAL else ways.TopToBottom, self)
        both.setContentsMargins(theme.px(8), theme.px(3), theme.px(8), theme.px(3))
        self._names, acts = QHBoxLayout(), QHBoxLayout()
        for part in (both, self._names, acts):
            part.setSpacing(theme.gap)
        both.addLayout(self._names, 1)
        both.addLayout(acts)
        self._clock = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self._clock.setObjectName("clock")
        self._clerk = TextLabel(theme, TextRole.SMALL, "", bold=True)
        self._tell_names(theme, desk)
        keys = frame_button(theme, DeskKeyTexts.TITLE, None, DeskKey.KEYS)
        keys.setObjectName("keys")
        keys.triggered.connect(self.keys_asked)
        other = desk.other_language or desk.language
        self._turn = frame_button(theme, name_of(other), DeskPress.TURN_LANGUAGE, DeskKey.TURN_LANGUAGE)
        self._turn.setObjectName("turn-language")
        self._lock = frame_button(theme, DeskTexts.LOCK, DeskPress.LOCK, DeskKey.LOCK)
        self.log_out = frame_button(theme, DeskTexts.LOG_OUT, DeskPress.LOG_OUT, DeskKey.LOG_OUT)
        for button in (keys, self._turn, self._lock, self.log_out):
            button.chosen.connect(self.chosen)
            acts.addWidget(button)

    def _tell_names(self, theme: Theme, desk: Desk) -> None:
        municipality = desk.worded.municipality
        here = counter_in_full(municipality.counter.name, desk.counter.name)
        self._names.addWidget(TextLabel(theme, TextRole.LABEL, here, bold=True), 1)
        city = TextLabel(theme, TextRole.SMALL, municipality.name, colour=Colour.SUB)
        for words in (city, self._clock, self._clerk):
            # On one line as long as there is room for it.
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            self._names.addWidget(words)

    @property
    def names_end(self) -> int:
        """Where the names end and the buttons begin, from the left."""
        return self._names.geometry().right()

    def follow(self, desk: Desk) -> None:
        attended = desk.gate if isinstance(desk.gate, Attended) else None
        for button in (self._lock, self.log_out):
            button.setVisible(attended is not None)
        self._turn.setVisible(attended is None and desk.other_language is not None)
        name = "" if attended is None else f"{attended.clerk.name}({role_name(attended.clerk.role)})"
        for words, text in ((self._clerk, name), (self._clock, shown(DateFormats.CLOCK, desk.now))):
            if words.text() != text:
                words.setText(text)
