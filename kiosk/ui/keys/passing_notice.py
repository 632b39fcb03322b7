"""A word for a moment, of keys that did nothing."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.notice import Notice, Tone

_STANDS_MS = 8_000


class PassingNotice(Notice):
    """Says it, and goes by itself. What lies under it can be touched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", tone=Tone.CAUTION, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_STANDS_MS)
        self._over.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
        self._over.start()

    def lie_over(self, left: int, top: int, width: int) -> None:
        """In the place of whatever is there: nothing moves for it."""
        self.setGeometry(left, top, width, self.heightForWidth(width))
        self.raise_()
