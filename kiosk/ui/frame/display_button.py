"""The button that leads to how the screen looks: on every page, at one place, in two languages."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.messages import say
from kiosk.ui.messages.frame.display import DisplayName
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import ButtonStyle, EventButton
from kiosk.ui.widgets.drawing import Drawing

_LINE_HEIGHT, _LEAST_LINE_HEIGHT = 1.25, 1.12


class DisplayButton(EventButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", None, parent)
        self.setObjectName("display")
        self.setProperty("look", ButtonStyle.PLAIN.value)
        self._lines = [say(each) for each in DisplayName]
        self.setAccessibleName(" / ".join(self._lines))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._font, self._ink = theme.font(TextRole.SMALL, bold=True), theme.colour(Colour.TEXT)
        em = self._font.pixelSize()
        self._line = max(min(round(em * _LINE_HEIGHT), (theme.target - 6) // 2), round(em * _LEAST_LINE_HEIGHT))
        self._padding, self._gap = theme.px(3), theme.px(2)
        self._icon = Drawing(theme, "icons/display", round(em * 1.6), parent=self)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        metrics = QFontMetrics(self._font)
        words = max(map(metrics.horizontalAdvance, self._lines))
        width = self._padding * 2 + self._icon.width() + self._gap + words
        self._size = QSize(width, max(theme.target, self._line * len(self._lines) + 6))
        self.setMinimumSize(self._size)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._icon.move(self._padding, (self.height() - self._icon.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        left = self._padding + self._icon.width() + self._gap
        top = (self.height() - self._line * len(self._lines)) // 2
        # The lines stand closer than their letters are high and deep.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
        for number, line in enumerate(self._lines):
            place = QRect(left, top + number * self._line, self.width() - left, self._line)
            painter.drawText(place, flags, line)
