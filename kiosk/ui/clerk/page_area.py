"""The room for a page of the desk. What has none at once is scrolled to: the window grows beyond no screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.ui.heard.roles import HeardAs, hear_as


class PageArea(QScrollArea):
    """Around one page. Keys scroll it too: what has the keyboard comes into sight, Page Up and Down turn it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("scroll")
        hear_as(self, HeardAs.NOTHING)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the page has to be."""
        return QSize(self._page.minimumSizeHint().width(), super().minimumSizeHint().height())
