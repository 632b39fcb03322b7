"""Fields of a form that are checked as they are typed, each with what is wrong beneath it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.city.municipality import Weekday
from kiosk.domain.settings.setting_forms import YES, FormErrorKind, FormField
from kiosk.ui.clerk.page import InputField
from kiosk.ui.messages.desk.calendar import place_name, weekday_name, wrong_line
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.text.plain_text import Label, put_tip, without_keys


class Checked(QWidget):
    """One place of a form. `edited`: what is typed there has changed; `entered`: the clerk is done with the form."""

    edited = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, place: FormField) -> None:
        super().__init__()
        self.place = place
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(0.5))
        self._wrong = Label()
        self._wrong.setFont(theme.font(TextRole.SMALL))
        self._wrong.setStyleSheet(f"color: {Colour.DANGER};")
        # Its place is kept, so that nothing moves under the hand while somebody types.
        self._wrong.setFixedHeight(theme.px(7.5))
        self._wrong.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def typed(self) -> str:
        raise NotImplementedError

    def fill(self, typed: str) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """All of it is there but what may be wrong with it."""
        self.column.addWidget(self._wrong)
        # Cards ask for the height of their words alone, and would press a field together.
        self.setMinimumHeight(self.sizeHint().height())

    def tell(self, wrong: FormErrorKind | None) -> None:
        self._wrong.setText("" if wrong is None else wrong_line(wrong))
        self._wrong.setAccessibleName(self._wrong.text())
        put_tip(self._wrong, self._wrong.text())

    @property
    def told(self) -> str:
        return self._wrong.text()

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()


class CheckedLine(Checked):
    def __init__(self, theme: Theme, place: FormField) -> None:
        super().__init__(theme, place)
        self.field = InputField(theme, place_name(place))
        self.field.line.textChanged.connect(self._edited)
        self.field.line.returnPressed.connect(self.entered)
        self.column.addWidget(self.field)
        self.finish()

    @property
    def typed(self) -> str:
        return self.field.line.text()

    def fill(self, typed: str) -> None:
        self.field.line.setText(typed)

    def tell(self, wrong: FormErrorKind | None) -> None:
        super().tell(wrong)
        self.field.line.setAccessibleDescription(self.told)


class CheckedTick(Checked):
    """Something that is so or not."""

    def __init__(self, theme: Theme, place: FormField) -> None:
        super().__init__(theme, place)
        self._box = _box(theme, place_name(place))
        self._box.toggled.connect(self._edited)
        self.column.addStretch()
        self.column.addWidget(self._box)
        self.finish()

    @property
    def typed(self) -> str:
        return YES if self._box.isChecked() else ""

    def fill(self, typed: str) -> None:
        self._box.setChecked(typed == YES)


class CheckedDays(Checked):
    """Days of the week, a box each."""

    def __init__(self, theme: Theme, place: FormField) -> None:
        super().__init__(theme, place)
        label = Label(place_name(place))
        label.setFont(theme.font(TextRole.SMALL, bold=True))
        self.column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        self._boxes = {day: _box(theme, weekday_name(day)) for day in Weekday}
        for box in self._boxes.values():
            box.toggled.connect(self._edited)
            row.addWidget(box)
        row.addStretch()
        self.column.addLayout(row)
        self.finish()

    @property
    def typed(self) -> str:
        return " ".join(day for day, box in self._boxes.items() if box.isChecked())

    def fill(self, typed: str) -> None:
        for day, box in self._boxes.items():
            box.setChecked(day in typed.split())


def _box(theme: Theme, name: str) -> QCheckBox:
    box = QCheckBox(without_keys(name))
    box.setFont(theme.font(TextRole.LABEL))
    box.setMinimumHeight(theme.px(14))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def checked_at(theme: Theme, place: FormField) -> Checked:
    match place:
        case FormField.DAYS:
            return CheckedDays(theme, place)
        case FormField.CLOSED:
            return CheckedTick(theme, place)
        case _:
            return CheckedLine(theme, place)
