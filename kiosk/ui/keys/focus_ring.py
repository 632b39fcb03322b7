"""One outline for all that can have the keyboard, as long as somebody uses keys; a finger needs none."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from shiboken6 import isValid

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Theme

_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
# As the agency's components draw it (docs/counter.md §5.1): yellow for 2 px from the edge on, then dark for 4.
_GAP_MM, _LINE_MM = 0.53, 1.06
_LEAST_GAP, _LEAST_LINE = 2, 4


@runtime_checkable
class HasFocusFrame(Protocol):
    """What is larger than the field in it that has the keyboard."""

    def focus_frame(self) -> QWidget: ...


class FocusRing(QWidget):
    """Lies over everything in its window, around what has the focus there."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._inside = window
        self._by_keys = False
        self._around: list[QWidget] = []  #: what moves it when it moves
        self._rows: QAbstractItemView | None = None
        self.take_theme(theme)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def take_theme(self, theme: Theme) -> None:
        self._gap, self._line = max(_LEAST_GAP, theme.px(_GAP_MM)), max(_LEAST_LINE, theme.px(_LINE_MM))
        self._round = theme.px(3)
        self._dark, self._bright = theme.colour(Colour.FOCUS_LINE), theme.colour(Colour.FOCUS)

    @Slot()
    def show_for_keys(self) -> None:
        self._by_keys = True
        self._follow()
        # The key may move within a list yet.
        QTimer.singleShot(0, self, self._place)

    def hide_for_touch(self) -> None:
        self._by_keys = False
        self._follow()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None = None, _now: QWidget | None = None) -> None:
        if not isValid(self._inside):
            return  # The window goes, and with it, one by one, what is in it.
        focus = self._focus()
        for widget in self._around:
            if isValid(widget):
                widget.removeEventFilter(self)
        if self._rows is not None and isValid(self._rows):
            self._rows.selectionModel().currentChanged.disconnect(self._row_changed)
        self._around, self._rows = [], None
        while focus is not None and focus is not self._inside:
            self._around.append(focus)
            focus.installEventFilter(self)
            focus = focus.parentWidget()
        if self._around and isinstance(rows := self._around[0], QAbstractItemView):
            self._rows = rows
            rows.selectionModel().currentChanged.connect(self._row_changed)
        self._place()

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._place()

    def _focus(self) -> QWidget | None:
        """None: nothing is to be outlined. What keys do not come to, as a heading, has the focus unseen."""
        focus: QWidget | None = self._inside.focusWidget()
        if not self._by_keys or focus is None or focus.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return None
        return focus

    @Slot()
    def _place(self) -> None:
        shown = self._around[0] if self._around and isValid(self._around[0]) else None
        if shown is None or not shown.isVisible():
            self.hide()
            return
        out = self._gap + self._line
        self.setGeometry(self._place_of(shown).adjusted(-out, -out, out, out))
        self.raise_()
        self.show()

    def _place_of(self, shown: QWidget) -> QRect:
        """In the window."""
        here, of = shown.rect(), shown
        if isinstance(shown, HasFocusFrame):
            of = shown.focus_frame()
            here = of.rect()
        elif isinstance(shown, QAbstractItemView) and (row := shown.currentIndex()).isValid():
            here, of = _row_in(shown, row), shown.viewport()
        return here.translated(of.mapTo(self._inside, QPoint()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _MOVED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 0.0
        for colour, thick in ((self._dark, self._line), (self._bright, self._gap)):
            middle = edge + thick / 2
            painter.setPen(QPen(colour, thick))
            within = QRectF(self.rect()).adjusted(middle, middle, -middle, -middle)
            corner = self._round + self._gap + self._line - middle
            painter.drawRoundedRect(within, corner, corner)
            edge += thick


def _row_in(rows: QAbstractItemView, row: QModelIndex) -> QRect:
    whole = rows.visualRect(row)
    if isinstance(rows, QTableView):
        whole.setLeft(0)
        whole.setRight(rows.viewport().width() - 1)
    return whole.intersected(rows.viewport().rect())
