"""Fields of a form that are checked as they are typed, each with what is wrong beneath it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.city.municipality import Weekday
from kiosk.domain.settings.setting_forms import YES, FormErrorKind, FormField
from kiosk.ui.clerk.page import InputField
from kiosk.ui.messages.desk.calendar import place_name, weekday_name, wrong_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import Label, put_tip, without_keys

_TICK = ((0.24, 0.54), (0.43, 0.72), (0.78, 0.3))
"""Across and down the box."""


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
        self._wrong.setStyleSheet(f"color: {theme.palette.codes[Colour.DANGER]};")
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
        self._box = TickBox(theme, place_name(place))
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
        self._boxes = {day: TickBox(theme, weekday_name(day)) for day in Weekday}
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


class TickBox(QCheckBox):
    """With a tick where it is so: not by its colour alone."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(without_keys(name))
        self._line, self._ink = theme.px(0.8), theme.colour(Colour.PAPER)
        self.setFont(theme.font(TextRole.LABEL))
        self.setMinimumHeight(theme.px(14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, self._line))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in _TICK])


def checked_at(theme: Theme, place: FormField) -> Checked:
    match place:
        case FormField.DAYS:
            return CheckedDays(theme, place)
        case FormField.CLOSED:
            return CheckedTick(theme, place)
        case _:
            return CheckedLine(theme, place)
