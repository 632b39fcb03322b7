"""The room for a page of the desk. What has none at once is scrolled to: the window grows beyond no screen."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.ui.clerk.lists.folding import fold
from kiosk.ui.heard.roles import HeardAs, hear_as


class PageArea(QScrollArea):
    """Around one page. Keys scroll it too: what has the keyboard comes into sight, Page Up and Down turn it.

    `folds`: of a larger desk; a page that is too wide is folded, and its lists stay so high at least. 0: it has room.
    """

    # Qt asks the filter also of an area whose Python side has not begun, or has gone.
    _page: QWidget | None = None
    _folds = 0

    def __init__(self, page: QWidget, folds: int = 0) -> None:
        super().__init__()
        self._page, self._folds = page, folds
        self.setObjectName("scroll")
        hear_as(self, HeardAs.NOTHING)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        wide = Qt.ScrollBarPolicy.ScrollBarAsNeeded if folds else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(wide)
        self._fold_next = QTimer(self)
        self._fold_next.setSingleShot(True)
        self._fold_next.setInterval(0)
        self._fold_next.timeout.connect(self._fold)
        if folds:
            page.installEventFilter(self)
        self.setWidget(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What has come up on the page may need more room. Qt asks also where nothing is to be folded."""
        if self._folds and watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fold_next.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fold(self) -> None:
        if self._page is not None:
            fold(self._page, self.viewport().width(), self._folds)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._folds:
            self._fold_next.start()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the page has to be, unless it is folded."""
        least = super().minimumSizeHint()
        if self._folds or self._page is None:
            return least
        return QSize(self._page.minimumSizeHint().width(), least.height())
