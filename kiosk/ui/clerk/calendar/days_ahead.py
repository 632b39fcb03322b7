"""The next days as citizens will be told of them; with what is being typed, before it is saved."""

from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout

from kiosk.domain.city.counter import Counter
from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import SettingValue
from kiosk.domain.settings.effective_settings import counter_of
from kiosk.domain.values.times import local
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.calendar import CalendarTexts, day_line, day_told
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_DAYS = 14
_WIDTH_MM = 153


class DaysAhead(Card):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(CalendarTexts.AHEAD))
        self.setFixedWidth(theme.px(_WIDTH_MM))
        self._told = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self.column.addWidget(self._told)
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(0.5))
        self._lines = [TextLabel(theme, TextRole.SMALL, "") for _ in range(_DAYS)]
        for line in self._lines:
            lines.addWidget(line)
        self.column.addLayout(lines)
        self.column.addStretch()
        self._counter: Counter | None = None
        self._shown: tuple[date, SettingValue | None] | None = None

    def show_days(self, desk: Desk, draft: SettingValue | None) -> None:
        today = local(desk.now).date()
        if self._counter is desk.counter and self._shown == (today, draft):
            # Each second, and each turn of the citizen's page, asks for them.
            return
        self._counter, self._shown = desk.counter, (today, draft)
        coming = desk.counter if draft is None else counter_of(desk.counter, draft)
        days = [today + timedelta(days=ahead) for ahead in range(_DAYS)]
        differs = (
            set() if draft is None else {day for day in days if day_told(desk.counter, day) != day_told(coming, day)}
        )
        lines = [day_line(coming, day, changed=day in differs) for day in days]
        told = say(CalendarTexts.AHEAD_DRAFT if differs else CalendarTexts.AHEAD_NOW)
        for words, text in zip((self._told, *self._lines), (told, *lines), strict=True):
            if words.text() != text:
                words.setText(text)
