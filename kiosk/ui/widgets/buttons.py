"""Buttons: one look for each meaning, no target under 15 mm."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.flow.events import Touch
from kiosk.domain.values.text.readings import bare
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.keys.focus_order import step_by_arrow
from kiosk.ui.keys.presses import is_meant, tell_window
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.text.plain_text import without_keys
from kiosk.ui.widgets.text.readings import ReadMetrics, draw_line
from kiosk.ui.widgets.text.text_label import SilentLabel, SparedLabel

if TYPE_CHECKING:
    from kiosk.domain.desk.events import DeskEvent


_EDGES_PX = 7


class ButtonStyle(StrEnum):
    PRIMARY = "primary"
    OUTLINE = "outline"
    PLAIN = "plain"
    TILE = "tile"
    KEY = "key"
    CORRECT = "correct"
    CONFIRM = "confirm"
    RIBBON = "ribbon"
    ROOM = "room"
    ALARM = "alarm"


class EventButton(QPushButton):
    """A button that says which event of the flow it stands for.

    `triggered`: it was pressed, and may act. Nothing else listens to Qt's own signals of a press: touch, mouse, Space,
    Enter and the accessibility bus become one here. Whether the press is meant is asked when it begins, and not when
    it ends: a finger may be down already when a sheet comes.
    """

    triggered = Signal()
    chosen = Signal(object)

    def __init__(self, text: str, event: "Touch | DeskEvent | None", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._sequence = "", QKeySequence()
        self.setText(text)
        self._event = event
        self._is_meant = False
        self._is_told = False  #: what changes its tick now is no toggle by the bus
        self.pressed.connect(self._begin)
        self.clicked.connect(self._end)
        self.toggled.connect(self._toggle)

    def text(self) -> str:
        return self._text

    @property
    def said(self) -> str:
        """Its text with the readings."""
        return self._said

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._said, self._text = text, bare(text)
        super().setText(without_keys(self.shown_text))
        if not self._sequence.isEmpty():
            # Qt forgets it with the text.
            self.setShortcut(self._sequence)

    def setAccessibleName(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleName(bare(text))

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleDescription(bare(text))

    @property
    def shown_text(self) -> str:
        """What is written on it: the key that presses it, and its text."""
        return f"{self._key} {self._text}".strip()

    @property
    def key_shown(self) -> str:
        """The key that presses it; nothing where it has none, or no room for it."""
        return self._key

    def put_key(self, name: str, sequence: QKeySequence | None) -> None:
        """A key of the keyboard that presses it. `sequence` None: it is only shown, and acts elsewhere."""
        self._key, self._sequence = name, QKeySequence() if sequence is None else sequence
        self.setText(self._text)
        self.updateGeometry()

    def become(self, text: str, event: "Touch | DeskEvent | None" = None) -> None:
        """Change the text, and the event if `event` is given."""
        self._event = event or self._event
        if text != self._said:
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    @property
    def event_pressed(self) -> "Touch | DeskEvent | None":
        """The event that a press sends."""
        return self._event

    def setChecked(self, checked: bool) -> None:  # noqa: N802 - Qt's name
        """Show it so: nobody has pressed it."""
        before, self._is_told = self._is_told, True
        super().setChecked(checked)
        self._is_told = before

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses it as Space does. In a group of Qt's, an arrow chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif self.group() is not None or not step_by_arrow(self, event.key()):
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        before, self._is_told = self._is_told, True
        super().nextCheckState()
        self._is_told = before

    @Slot()
    def _begin(self) -> None:
        self._is_meant = is_meant(self)

    @Slot()
    def _end(self) -> None:
        if self._is_meant:
            self._act()

    @Slot(bool)
    def _toggle(self, checked: bool) -> None:
        """The bus has no other press for what can be checked; of a group, the others go out by themselves."""
        if self._is_told or not (checked or self.group() is None):
            return
        if is_meant(self):
            self._act()
        else:
            self.setChecked(not checked)

    def _act(self) -> None:
        tell_window(self)
        self.triggered.emit()
        if self._event is not None:
            self.chosen.emit(self._event)


class Button(EventButton):
    """A button with its text in one line; it grows with it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        look: ButtonStyle = ButtonStyle.PLAIN,
        role: TextRole = TextRole.LABEL,
        event: "Touch | DeskEvent | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, event, parent)
        self.setProperty("look", look.value)
        self.setFont(theme.font(role, bold=True))
        self.setMinimumHeight(theme.button_height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._theme, self._role = theme, role
        self._padding = _padding(theme, tight=False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._said == self._text:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        painter.setFont(self.font())
        draw_line(painter, QRectF(self.rect()), self._said, centred=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(max(self.width_for(self.shown_text), self.minimumHeight()), self.minimumHeight())

    def width_for(self, text: str) -> int:
        if text == self.shown_text and self._said != self._text:
            text = self._said
        return round(ReadMetrics(self.font()).width(text)) + self._padding

    @property
    def is_cut(self) -> bool:
        return self.width() < self.width_for(self.shown_text)

    def make_room_for(self, texts: tuple[str, ...]) -> None:
        """It is as wide as the longest of these, whichever it bears."""
        self.setMinimumWidth(max(map(self.width_for, texts)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        is_any_width = self.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
        if not is_any_width and event.size().width() < self.width_for(self.shown_text):
            self.tighten(self._theme, tight=True)

    def tighten(self, theme: Theme, *, tight: bool) -> None:
        """Small type and little air: what else would not be read whole."""
        if tight is bool(self.property("tight")):
            return
        self.setProperty("tight", tight)
        self.style().polish(self)
        self.setFont(theme.font(TextRole.SMALL if tight else self._role, bold=True))
        self._padding = _padding(theme, tight=tight)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()


def _padding(theme: Theme, *, tight: bool) -> int:
    """Beside its words, on both sides together. The edges are as thick on the smallest screen."""
    return max(theme.px(6 if tight else 10), theme.px(4 if tight else 8) + _EDGES_PX)


class Tile(EventButton):
    """A choice: a picture, a name, and a sentence about it. None is filled: it would look chosen already."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        about: str,
        event: Touch,
        *,
        one_line: bool = False,
        large: bool = False,
    ) -> None:
        """`large`: most people come for it."""
        super().__init__("", event)
        self.setProperty("look", ButtonStyle.TILE.value)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setMinimumHeight(max(theme.pick(25, 18, 15), theme.target))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        side = theme.pick(23, 16, 11) if large else theme.pick(20, 14, 11)
        self._picture = Drawing(theme, f"icons/{icon}", side, ground=Colour.KEY_SOFT)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addStretch()
        self._title = SilentLabel(theme, TextRole.LEAD, title, bold=True, one_line=one_line)
        self._about = (SparedLabel if one_line else SilentLabel)(theme, TextRole.SMALL, about, colour=Colour.SUB)
        # Not the small grey of what is only said besides: it decides.
        role = TextRole.SMALL if theme.space is Density.TIGHT else TextRole.LABEL
        self._make_mark = partial(SilentLabel, theme, role, bold=True, one_line=one_line)
        self._mark: SilentLabel | None = None
        self._besides = QHBoxLayout()
        self._besides.setSpacing(theme.px(4))
        words.addWidget(self._title)
        if about:
            self._besides.addWidget(self._about, 1)
        words.addLayout(self._besides)
        words.addStretch()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), theme.pick(3, 2, 1), theme.px(5), theme.pick(3, 2, 1))
        row.setSpacing(theme.px(6))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def leave_air(self, pixels: int) -> None:
        """Above and below its words."""
        margins = self._row.contentsMargins()
        self._row.setContentsMargins(margins.left(), pixels, margins.right(), pixels)
        self.updateGeometry()

    def say_less(self) -> None:
        """Its name alone is seen; all of it is heard."""
        self._about.hide()
        self.updateGeometry()

    def tell(self, icon: str, title: str, about: str, mark: str = "", place: str = "") -> None:
        """Become another choice. `mark`: what decides whether it will do, before what else is said of it.

        `place`: which of how many, for who hears it.
        """
        self._show_mark(mark)
        self._picture.draw(f"icons/{icon}")
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(title)
        self.setAccessibleDescription(in_sentences(mark, about, place))

    def _show_mark(self, mark: str) -> None:
        if self._mark is None:
            if not mark:
                return
            self._mark = self._make_mark()
            self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._besides.insertWidget(0, self._mark)
        self._mark.setText(mark)
        self._mark.setVisible(bool(mark))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        layout = self.layout()
        needed = layout.heightForWidth(width) if layout is not None else 0
        return max(self.minimumHeight(), needed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.minimumHeight() * 2, self.minimumHeight())
