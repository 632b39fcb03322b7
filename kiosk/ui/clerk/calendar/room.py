"""The calendar's room: its parts at the left, one at a time, and the days ahead beside them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.settings.desk_settings import CALENDAR, SettingName, SettingValue, action_for, name_answered
from kiosk.ui.clerk.calendar.calendar_holidays import HolidayPart
from kiosk.ui.clerk.calendar.calendar_lists import LISTS, ListPart
from kiosk.ui.clerk.calendar.calendar_part import CalendarPart
from kiosk.ui.clerk.calendar.days_ahead import DaysAhead
from kiosk.ui.clerk.desk_keys import KeyRoom, numbered, put_key
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.calendar import section_about, section_name
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.desk.setting import SettingTexts, answer_line, fault_lines
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class CalendarPage(DeskPage):
    place = KeyRoom.CALENDAR

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._theme, self._desk = theme, desk
        self._parts: dict[SettingName, CalendarPart] = {}
        self._stack = QStackedWidget()
        # One of its buttons is always down.
        self._sections = QButtonGroup(self)
        self._sections.idToggled.connect(self._turn_to)
        sections = QHBoxLayout()
        sections.setSpacing(theme.px(1))
        for place, name in enumerate(CALENDAR):
            button = Button(theme, section_name(name), ButtonStyle.ROOM, TextRole.SMALL)
            button.setMinimumHeight(theme.px(13))
            button.tighten(theme, tight=True)
            if (key := numbered("SECTION", place + 1)) is not None:
                put_key(button, key)
            button.setCheckable(True)
            self._sections.addButton(button, place)
            sections.addWidget(button)
        sections.addStretch()
        self._told = TextLabel(theme, TextRole.SMALL, "")
        self._days = DaysAhead(theme)
        left = QVBoxLayout()
        left.setSpacing(theme.px(3))
        left.addLayout(sections)
        left.addWidget(self._told)
        left.addWidget(self._stack, 1)
        page = QHBoxLayout(self)
        page.setContentsMargins(theme.px(6), theme.px(4), theme.px(6), theme.px(4))
        page.setSpacing(theme.px(5))
        page.addLayout(left, 1)
        page.addWidget(self._days)
        self._sections.button(0).setChecked(True)

    @property
    def _part(self) -> CalendarPart:
        return next(part for part in self._parts.values() if part is self._stack.currentWidget())

    def _part_for(self, name: SettingName) -> CalendarPart:
        """Made when it is first turned to: all of them together are many fields, and most days need none."""
        if name not in self._parts:
            part = _make_part(self._theme, name)
            part.happened.connect(self.happened)
            part.drafted.connect(self._show_draft)
            self._stack.addWidget(part)
            self._parts[name] = part
        return self._parts[name]

    def begin(self) -> None:
        self._part.begin()

    @property
    def told(self) -> tuple[str, ...]:
        return (self._told.text(),)

    def refresh(self, desk: Desk) -> None:
        self._desk = desk
        for part in self._parts.values():
            part.refresh(desk)
        self._days.show_days(desk, self._part.draft)
        text = _told(desk, self._part.name)
        if self._told.text() != text:
            self._told.setText(text)

    @Slot(int, bool)
    def _turn_to(self, place: int, chosen: bool) -> None:
        if chosen:
            self._stack.setCurrentWidget(self._part_for(CALENDAR[place]))
            self.refresh(self._desk)

    @Slot(object)
    def _show_draft(self, draft: SettingValue | None) -> None:
        self._days.show_days(self._desk, draft)


def _make_part(theme: Theme, name: SettingName) -> CalendarPart:
    if name is SettingName.HOLIDAYS:
        return HolidayPart(theme)
    return ListPart(theme, next(spec for spec in LISTS if spec.name is name))


def _told(desk: Desk, name: SettingName) -> str:
    """How the last change went; else what cannot be used; else what this part is about."""
    here = desk.set_here
    if here.failed:
        return say(SettingTexts.UNANSWERED)
    if here.answer is not None and name_answered(here.answer) is name:
        return told_at(answer_line(here.answer), desk.outcomes_at.get(Outcome.SETTING))
    usual = section_about(name) if desk.may(action_for(name)) else say(DeskTexts.NOT_ALLOWED)
    return fault_lines(here.changes, CALENDAR) or usual
