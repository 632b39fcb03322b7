"""The rules of holidays: what an ordinary day's hours do on one, and a Saturday's."""

from PySide6.QtCore import Qt, Slot

from kiosk.domain.city.municipality import OnHoliday
from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import HolidayRules, SettingName, SettingValue
from kiosk.domain.settings.effective_settings import value_at
from kiosk.ui.clerk.calendar.calendar_part import CalendarPart
from kiosk.ui.clerk.choice import Dropdown
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.calendar import CalendarTexts, holiday_name
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import ButtonStyle


class HolidayPart(CalendarPart):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SettingName.HOLIDAYS)
        self._shown: SettingValue | None = None
        self._weekday = _choice(theme, CalendarTexts.WEEKDAY_RULE)
        self._saturday = _choice(theme, CalendarTexts.SATURDAY_RULE)
        form = Card(theme)
        for choice in (self._weekday, self._saturday):
            choice.currentIndexChanged.connect(self._edited)
            form.line(theme, choice.accessibleName(), bold=True)
            form.column.addWidget(choice)
        self._save = self.button(CalendarTexts.HOLIDAY_SAVE, ButtonStyle.PRIMARY)
        put_key(self._save, DeskKey.SAVE_ROW)
        self._save.triggered.connect(self._put)
        form.column.addLayout(self.row_of(self._save))
        self.column.addWidget(form)
        self.finish()

    def begin(self) -> None:
        self._weekday.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        super().refresh(desk)
        rules = value_at(desk.counter, self.name)
        if rules != self._shown and isinstance(rules, HolidayRules):
            self._shown = rules
            for choice, rule in ((self._weekday, rules.weekday), (self._saturday, rules.saturday)):
                choice.setCurrentIndex(choice.findData(rule))
        for choice in (self._weekday, self._saturday):
            choice.setEnabled(self.may_set)
        self._allow()

    @property
    def draft(self) -> SettingValue | None:
        return HolidayRules(OnHoliday(self._weekday.currentData()), OnHoliday(self._saturday.currentData()))

    @Slot()
    def _edited(self) -> None:
        self._allow()
        self.drafted.emit(self.draft)

    def _allow(self) -> None:
        if not self.may_set:
            self.allow(self._save, say(DeskTexts.NOT_ALLOWED))
        else:
            self.allow(self._save, say(CalendarTexts.UNCHANGED) if self.draft == self._shown else "")

    @Slot()
    def _put(self) -> None:
        self.set_to(self.draft)


def _choice(theme: Theme, name: CalendarTexts) -> Dropdown:
    choice = Dropdown(theme, say(name))
    for rule in OnHoliday:
        choice.addItem(holiday_name(rule), rule)
    return choice
