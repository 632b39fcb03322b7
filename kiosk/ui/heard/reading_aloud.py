"""What the citizen's window wants said aloud, and when: by the words that a screen reader gets too (ADR 45)."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from kiosk.domain.values.voice.speech import SpeechReason, SpokenLine, Utterance
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.heard.screen_text import LineKind, ScreenLine, is_key, lines_of_window
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.widgets.text.heading import Heading


class AloudReader(QObject):
    """Of one window. A page when it comes, a choice when a key has come to it, news; a touch or a key stops it.

    `wanted` carries an Utterance; `stopped`: what is being said is not wanted any more.
    """

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._covering: Overlay | None = None
        # A page is read when it stands there: what turned it may do more to it.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.read)
        window.announcer.turned.connect(self._turned)
        window.announcer.aloud.connect(self._tell)
        window.used.connect(self._used)
        window.hearing.connect(self.read)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    @Slot()
    def read(self) -> None:
        """All that can be reached now: a sheet that lies over the page, or the page."""
        self._soon.stop()
        self._want(SpeechReason.PAGE, *said_of(self._window))

    @Slot()
    def follow(self) -> None:
        """After the window: a sheet may have come by itself."""
        covering = self._window.covering()
        if covering is not None and covering is not self._covering:
            self._turned()
        self._covering = covering

    @Slot()
    def _turned(self) -> None:
        self.stopped.emit()
        self._soon.start(0)

    @Slot()
    def _used(self) -> None:
        self._soon.stop()
        self.stopped.emit()

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._want(SpeechReason.NEWS, SpokenLine(text))

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A key with a digit is not said: it may be the next one of a PIN."""
        if not isValid(self._window) or now is None or not self._window.isAncestorOf(now):
            return
        if (
            isinstance(now, Heading)
            and (covering := self._window.covering()) is not None
            and covering.isAncestorOf(now)
        ):
            self._turned()
        elif isinstance(now, QAbstractButton) and not is_key(now) and not self._soon.isActive() and not _is_touched():
            with speaking(self._window.dress.language):
                text = in_sentences(now.accessibleName(), now.accessibleDescription())
            self._want(SpeechReason.FOCUS, SpokenLine(text))

    def _want(self, reason: SpeechReason, *lines: SpokenLine) -> None:
        with speaking(self._window.dress.language):
            hidden, unsaid = say(HeardTexts.HIDDEN), say(HeardTexts.UNSAID)
        self.wanted.emit(Utterance(reason, self._window.dress.language, lines, hidden, unsaid))


def _is_touched() -> bool:
    """Whoever touches has seen what it is; what comes of it is said."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


def said_of(window: KioskWindow) -> tuple[SpokenLine, ...]:
    """Of the page with its foot, or of the sheet that lies over it."""
    with speaking(window.dress.language):
        return tuple(_spoken(lines_of_window(window).page))


def _spoken(lines: tuple[ScreenLine, ...]) -> Iterator[SpokenLine]:
    """Choices have their number; keys, and what was typed, are not said."""
    number = 0
    for line in lines:
        match line.kind:
            case LineKind.WORDS:
                yield SpokenLine(line.heard or line.shown)
            case LineKind.NUMBER:
                yield SpokenLine(line.heard, personal=True)
            case LineKind.CHOICE | LineKind.RESTING:
                number += 1
                yield SpokenLine(say(HeardTexts.CHOICE, number=number, name=in_sentences(line.heard, line.about)))
            case LineKind.BARRED | LineKind.KEY | LineKind.TYPED:
                pass
