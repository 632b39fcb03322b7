"""What is said when something changes by itself: once, in the words that are shown."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.text.readings import bare


class Announcer(QObject):
    """Of one window. It gets what is shown, or how many characters were typed: no PIN, no code.

    `said`: to a screen reader, whose user alone hears it. `aloud`: the same for the voice, but of what is typed how
    much it is. `turned`: another page stands there.
    """

    said = Signal(str)
    aloud = Signal(str)
    turned = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._title = ""
        self._known: frozenset[str] = frozenset()
        self._last: dict[object, str] = {}

    @Slot(str)
    def say(self, text: str) -> None:
        self._say(text)
        self.aloud.emit(text)

    @Slot(str, str)
    def say_typed(self, text: str, how_much: str) -> None:
        self._say(text)
        self.aloud.emit(how_much)

    def _say(self, text: str) -> None:
        told = " ".join(bare(text).split())
        if not told:
            return
        self.said.emit(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, told))

    def turn(self, told: tuple[str, ...]) -> None:
        """Another page, heard by its heading; one that begins with the same words is the same page, with news."""
        if told[:1] == (self._title,):
            self.follow(told)
            return
        self._title, self._known = told[0], frozenset(told)
        self.turned.emit()

    def follow(self, told: tuple[str, ...]) -> None:
        """The page says this now: what is new in it is said."""
        news = [text for text in told if text not in self._known]
        self._title, self._known = told[0], frozenset(told)
        for text in news:
            self.say(text)

    def tell(self, what: object, text: str) -> None:
        """The newest word of something; none: it is over, and the same may be said again."""
        if self._last.get(what, "") != text:
            self._last[what] = text
            self.say(text)
