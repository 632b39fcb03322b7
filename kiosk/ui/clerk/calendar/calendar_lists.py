"""The four lists of the calendar, each with a form to add to it and to change a row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import SettingName, SettingSaved, SettingValue
from kiosk.domain.settings.effective_settings import value_at
from kiosk.domain.settings.setting_forms import (
    FormErrors,
    FormField,
    FormReader,
    closing_typed,
    hours_typed,
    special_typed,
    typed_of,
    window_typed,
)
from kiosk.domain.settings.setting_lists import ListRow, ahead, list_of, rows_of
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.clerk.calendar.calendar_part import CalendarPart
from kiosk.ui.clerk.checked_fields import checked_at
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.line_list import LineList
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.calendar import CalendarTexts, first_wrong_line, row_line, section_name
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


@dataclass(frozen=True)
class ListSpec:
    """Where each place of a list's form stands, and how it is read. One that is named twice is as wide as two."""

    name: SettingName
    lines: tuple[tuple[FormField, ...], ...]
    reads: FormReader


LISTS = (
    ListSpec(
        SettingName.HOURS,
        ((FormField.DAYS,) * 4, (FormField.OPENS, FormField.CLOSES, FormField.WEEKS, FormField.WEEKS)),
        hours_typed,
    ),
    ListSpec(
        SettingName.CLOSINGS, ((FormField.FIRST, FormField.FIRST, FormField.LAST, FormField.LAST),), closing_typed
    ),
    ListSpec(
        SettingName.SPECIAL,
        (
            (FormField.DAY, FormField.CLOSED, FormField.OPENS, FormField.CLOSES),
            (FormField.BREAK_FROM, FormField.BREAK_TO, FormField.NOTE, FormField.NOTE),
        ),
        special_typed,
    ),
    ListSpec(
        SettingName.MAINTENANCE,
        (
            (FormField.START_DAY, FormField.START_TIME, FormField.NOTE, FormField.NOTE),
            (FormField.END_DAY, FormField.END_TIME),
        ),
        window_typed,
    ),
)

_WIDTHS = (4, 3, 3, 3)
_LEAST_MM = 31


class ListPart(CalendarPart):
    def __init__(self, theme: Theme, spec: ListSpec) -> None:
        super().__init__(theme, spec.name)
        self._spec = spec
        self._desk: Desk | None = None
        self._rows: tuple[ListRow, ...] | None = None
        self._edited: ListRow | None = None
        self._put_row: ListRow | None = None  #: it is chosen once it is there
        self._answer: object = None
        self._saving = False
        self._list = LineList(theme, say(CalendarTexts.LIST, name=section_name(spec.name)), _LEAST_MM)
        self._list.itemActivated.connect(self._edit)
        self._fields = {place: checked_at(theme, place) for line in spec.lines for place in dict.fromkeys(line)}
        for field in self._fields.values():
            field.edited.connect(self._check)
            field.entered.connect(self._put)
        self._which = TextLabel(theme, TextRole.SMALL, say(CalendarTexts.ADDING), bold=True, one_line=True)
        self._save = self.button(CalendarTexts.ADD, ButtonStyle.PRIMARY)
        self._save.setObjectName("save-row")
        self._save.triggered.connect(self._put)
        self._stop = self.button(CalendarTexts.STOP, ButtonStyle.PLAIN)
        self._stop.triggered.connect(self._clear)
        self._edit_button = self.button(CalendarTexts.EDIT, ButtonStyle.OUTLINE)
        self._edit_button.triggered.connect(self._edit)
        self._remove_button = self.button(CalendarTexts.REMOVE, ButtonStyle.OUTLINE)
        self._remove_button.triggered.connect(self._remove)
        for button, key in (
            (self._save, DeskKey.SAVE_ROW),
            (self._stop, DeskKey.STOP_ROW),
            (self._edit_button, DeskKey.EDIT_ROW),
            (self._remove_button, DeskKey.REMOVE_ROW),
        ):
            put_key(button, key)
        #: Why the chosen row stays, right under its list.
        self._why_stays = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB, one_line=True)
        self._lay_out(theme)
        self.finish()

    def _lay_out(self, theme: Theme) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(theme.gap)
        for button in (self._edit_button, self._remove_button):
            beside.addWidget(button)
        beside.addStretch()
        rows = QHBoxLayout()
        rows.setSpacing(theme.gap)
        rows.addWidget(self._list, 1)
        rows.addLayout(beside)
        self.column.addLayout(rows, 2)
        form = Card(theme)
        form.column.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.gap)
        head.addWidget(self._which, 2)
        head.addWidget(self._why_stays, 5)
        form.column.addLayout(head)
        fields = QGridLayout()
        fields.setHorizontalSpacing(theme.gap)
        fields.setVerticalSpacing(theme.px(1))
        for number, line in enumerate(self._spec.lines):
            for place in dict.fromkeys(line):
                fields.addWidget(self._fields[place], number, line.index(place), 1, line.count(place))
        for column, width in enumerate(_WIDTHS):
            fields.setColumnStretch(column, width)
        form.column.addLayout(fields)
        form.column.addLayout(self.row_of(self._save, self._stop))
        self.column.addWidget(form)

    def begin(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        super().refresh(desk)
        self._desk = desk
        rows = ahead(rows_of(value_at(desk.counter, self.name)), desk.now)
        if rows != self._rows:
            self._rows = rows
            self._show_rows(rows)
        answer = desk.set_here.answer
        if answer is not self._answer:
            self._answer = answer
            # What is half typed stays when another row was removed.
            if isinstance(answer, SettingSaved) and answer.made.name is self.name and self._saving:
                self._clear()
            self._saving = False
        self._allow()

    def _show_rows(self, rows: Sequence[ListRow]) -> None:
        self._list.show_lines([row_line(row) for row in rows] or [say(CalendarTexts.EMPTY)])
        if not rows:
            self._list.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        elif self._put_row in rows:
            self._list.setCurrentRow(rows.index(self._put_row))
        elif self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._put_row = None
        if self._edited not in rows:
            self._become(None)
        self._allow()

    @property
    def _chosen(self) -> ListRow | None:
        place = self._list.currentRow()
        return self._rows[place] if self._rows and 0 <= place < len(self._rows) else None

    @property
    def _others(self) -> tuple[ListRow, ...]:
        """The rows beside the one that is typed."""
        return tuple(row for row in self._rows or () if row != self._edited)

    def _read(self) -> ListRow | FormErrors:
        if self._desk is None:
            return ()
        typed = {place: field.typed for place, field in self._fields.items()}
        return self._spec.reads(typed, self._others, self._desk.now)

    @property
    def draft(self) -> SettingValue | None:
        row = self._read()
        return None if isinstance(row, tuple) else list_of(self.name, (*self._others, row))

    @Slot()
    def _check(self) -> None:
        """As it is typed: what is still empty is not told before somebody wants to save."""
        self._tell(self._read(), all_of_it=False)
        self._allow()
        self.drafted.emit(self.draft)

    def _tell(self, read: ListRow | FormErrors, *, all_of_it: bool) -> None:
        wrong = {problem.place: problem.wrong for problem in read} if isinstance(read, tuple) else {}
        for place, field in self._fields.items():
            field.tell(wrong.get(place) if all_of_it or field.typed else None)

    @Slot()
    def _put(self) -> None:
        row = self._read()
        self._tell(row, all_of_it=True)
        if not isinstance(row, tuple) and not self._why_not_saved():
            self._saving, self._put_row = True, row
            self.set_to(list_of(self.name, (*self._others, row)))

    @Slot()
    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is not None and self._remove_button.isEnabled():
            self.set_to(list_of(self.name, [row for row in self._rows or () if row != chosen]))

    @Slot()
    def _edit(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.may_set:
            return
        self._become(chosen)
        typed = typed_of(chosen)
        for place, field in self._fields.items():
            field.fill(typed.get(place, ""))
        first = next(iter(self._fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _become(self, edited: ListRow | None) -> None:
        self._edited = edited
        which = CalendarTexts.ADDING if edited is None else CalendarTexts.EDITING
        self._which.setText(say(which, row=row_line(edited) if edited is not None else ""))
        self._save.become(say(CalendarTexts.ADD if edited is None else CalendarTexts.SAVE))
        self._allow()

    def _allow(self) -> None:
        """While one row is corrected no other is chosen: what is chosen and what is open are one row."""
        is_free = self._edited is None and bool(self._rows)
        is_last = self.name is SettingName.HOURS and len(self._rows or ()) == 1
        self._list.setEnabled(is_free)
        self._edit_button.setEnabled(is_free and self.may_set)
        self._remove_button.setEnabled(is_free and self.may_set and not is_last)
        stays = say(CalendarTexts.LAST_HOURS) if is_last and is_free and self.may_set else ""
        self._why_stays.setVisible(bool(stays))
        if stays != self._why_stays.text():
            self._why_stays.setText(stays)
        for field in self._fields.values():
            field.setEnabled(self.may_set)
        self._stop.setEnabled(self._edited is not None or any(field.typed for field in self._fields.values()))
        self.allow(self._save, self._why_not_saved())

    def _why_not_saved(self) -> str:
        if not self.may_set:
            return say(DeskTexts.NOT_ALLOWED)
        row = self._read()
        if isinstance(row, tuple):
            return first_wrong_line(row)
        return say(CalendarTexts.UNCHANGED) if row == self._edited else ""

    @Slot()
    def _clear(self) -> None:
        goes_on = self._save.hasFocus() or self._stop.hasFocus()
        self._edited = None
        for field in self._fields.values():
            field.fill("")
            field.tell(None)
        self._become(None)
        if goes_on:
            # Neither can be pressed any more.
            next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.drafted.emit(None)
