"""A pane that may be longer than the screen. It scrolls by finger, and by two buttons if it is longer."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_PAGE = 0.8
_LEAST_MM = 60
# Of large type, with what lies between them.
_LEAST_LINES = 3


class ScrollPane(QWidget):
    """Holds one widget. In the tightest type alone it may be shorter than what it holds.

    It has no layout of its own: Qt would ask that for the height, and not this widget. `seen`: its end was shown.
    """

    seen = Signal()

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        *,
        fills: bool = False,
        least_mm: float = _LEAST_MM,
        parent: QWidget | None = None,
    ) -> None:
        """`fills`: what it holds, buttons too, takes all the room; else a short list keeps its own height."""
        super().__init__(parent)
        self._theme = theme
        self._least = theme.button_height + theme.gap + _LEAST_LINES * theme.em(TextRole.LABEL)
        if not theme.is_enlarged:
            self._least = theme.px(least_mm)
        self.is_seen = False
        self._is_unrolled = False
        self._content = content = _held(content, fills=fills)
        content.installEventFilter(self)
        self._area = QScrollArea(self)
        hear_as(self._area, HeardAs.PANE, say(HeardTexts.READING))
        self._area.setObjectName("scroll")
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        if not fills:
            # It keeps a press to itself that a button among what it holds is meant for.
            QScroller.grabGesture(self._area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        self._back = say(LinkTexts.READ_UP)
        self._up = Button(theme, self._back, ButtonStyle.KEY, parent=self)
        self._down = Button(theme, say(LinkTexts.READ_ON), ButtonStyle.OUTLINE, parent=self)
        self._first, self._end = say(HeardTexts.FIRST), say(HeardTexts.LAST)
        self._up.triggered.connect(self._go_up)
        self._down.triggered.connect(self._go_down)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._area.verticalScrollBar().valueChanged.connect(self._look)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        needed = self._needed(width)
        may_be_shorter = self._theme.space is Density.TIGHT and not self._is_unrolled
        return min(needed, self._least) if may_be_shorter else needed

    def unroll(self) -> None:
        """It lies in another, which scrolls for both."""
        self._is_unrolled = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(_LEAST_MM), self._theme.px(_LEAST_MM))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(_LEAST_MM), 0)

    def _needed(self, width: int) -> int:
        layout = self._content.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else self._content.height()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit(event.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Its content may grow while it is shown, and no layout reports that."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit(self.size())
        return super().eventFilter(watched, event)

    def _fit(self, size: QSize) -> None:
        width, height = size.width(), size.height()
        needed, button = self._needed(width), self._up.minimumHeight()
        scrolls = needed > height
        room = height - button - self._theme.gap if scrolls else height
        self._content.resize(width, max(needed, room))
        self._area.setGeometry(0, 0, width, room)
        left, right = self._split(width)
        self._up.setGeometry(0, height - button, left, button)
        self._down.setGeometry(width - right, height - button, right, button)
        for each in (self._up, self._down):
            each.setVisible(scrolls)
        # By keys too; and no stop where there is nothing to do.
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._look()
        if not scrolls and self.isVisible():
            self._see()

    def _split(self, width: int) -> tuple[int, int]:
        """In halves; where the words have no room there, a sign leads back and the larger part on."""
        half = (width - self._theme.gap) // 2
        is_narrow = half < max(self._up.width_for(self._back), self._down.width_for(self._down.text()))
        self._up.setText("▲" if is_narrow else self._back)
        self._up.setAccessibleName(self._back)
        if not is_narrow:
            return half, half
        sign = self._up.sizeHint().width()
        return sign, width - self._theme.gap - sign

    @Slot()
    def _look(self) -> None:
        bar = self._area.verticalScrollBar()
        ends = (
            (self._up, bar.value() > bar.minimum(), self._first),
            (self._down, bar.value() < bar.maximum(), self._end),
        )
        for button, may, why in ends:
            button.setEnabled(may)
            button.setAccessibleDescription("" if may else why)
        if 0 < bar.maximum() <= bar.value():
            self._see()

    def _see(self) -> None:
        if not self.is_seen:
            self.is_seen = True
            self.seen.emit()

    @Slot()
    def _go_up(self) -> None:
        self._move(-_PAGE)

    @Slot()
    def _go_down(self) -> None:
        self._move(_PAGE)

    def bring_up(self, part: QWidget) -> None:
        """Into sight, if it lies in here."""
        if self._content.isAncestorOf(part):
            self._area.ensureWidgetVisible(part)

    def _move(self, pages: float) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(round(bar.value() + self._area.viewport().height() * pages))


def _held(content: QWidget, *, fills: bool) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content, 1 if fills else 0)
    if not fills:
        column.addStretch()
    return holder
