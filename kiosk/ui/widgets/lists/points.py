"""Points of a text, each behind a dot; or steps, each behind its number."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_MARK_MM, _DOT_MM = 9, 3


class StepNumber(QWidget):
    """A number in a filled circle."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._colour = theme.colour
        self.setFont(theme.font(TextRole.SMALL, bold=True))
        self.setFixedSize(theme.px(_MARK_MM), theme.px(_MARK_MM))
        hear_as(self, HeardAs.WORDS, str(number))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Colour.KEY))
        painter.drawEllipse(area)
        painter.setPen(self._colour(Colour.PAPER))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Dot(QWidget):
    """No tick: before a statement it looks like a box that somebody else has ticked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = theme.px(_DOT_MM)
        self._theme = theme
        self._colour = theme.colour
        self.stand_at(TextRole.LABEL)

    def stand_at(self, role: TextRole) -> None:
        """As wide as a number, and as high as a line of the role."""
        self.setFixedSize(self._theme.px(_MARK_MM), self._theme.em(role) * 3 // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Colour.KEY))
        left, top = (self.width() - self._side) / 2, (self.height() - self._side) / 2
        painter.drawEllipse(QRectF(left, top, self._side, self._side))


class PointList(QFrame):
    def __init__(
        self, theme: Theme, points: tuple[str, ...], first_number: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.pick(5, 3, 2), theme.px(6), theme.pick(5, 3, 2))
        column.setSpacing(theme.pick(5, 3, 1))
        for place, point in enumerate(points):
            row = QHBoxLayout()
            row.setSpacing(theme.px(4))
            step = None if first_number is None else StepNumber(theme, first_number + place)
            row.addWidget(step or Dot(theme), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextLabel(theme, TextRole.LABEL, point), 1)
            column.addLayout(row)

    def become(self, role: TextRole) -> None:
        """The same points in another type."""
        for words in self.findChildren(TextLabel):
            words.become(self._theme, role)
        for dot in self.findChildren(Dot):
            dot.stand_at(role)
