"""Every key that reaches one window: who pressed it, and whether it may do anything there."""

from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from shiboken6 import isValid

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.keys.key_watch import KeyWatch
from kiosk.ui.keys.scan_bursts import FEW, PERSON_MS, ScanBursts
from kiosk.ui.keys.typing_targets import TypingTarget, target_at
from kiosk.ui.messages.keys.key_notices import KeyNotices

REST_MS = PERSON_MS
"""A key that presses something waits so long for others: a person's is alone."""

_KEY = Qt.Key
_ENTERS = frozenset({_KEY.Key_Return, _KEY.Key_Enter})
_MOVES = frozenset({_KEY.Key_Tab, _KEY.Key_Backtab})
_ERASES = frozenset({_KEY.Key_Backspace, _KEY.Key_Delete})
_ENDS = _ENTERS | _MOVES
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
MODIFIERS = frozenset(
    {
        _KEY.Key_Shift,
        _KEY.Key_Control,
        _KEY.Key_Alt,
        _KEY.Key_AltGr,
        _KEY.Key_Meta,
        _KEY.Key_CapsLock,
        _KEY.Key_NumLock,
        _KEY.Key_ScrollLock,
    }
)
"""Keys that are pressed with others; a scanner presses them too."""

# What the number pad sends in the place of its digits.
_WITHOUT_NUM_LOCK = frozenset(
    {
        _KEY.Key_Insert,
        _KEY.Key_End,
        _KEY.Key_Down,
        _KEY.Key_PageDown,
        _KEY.Key_Left,
        _KEY.Key_Clear,
        _KEY.Key_Right,
        _KEY.Key_Home,
        _KEY.Key_Up,
        _KEY.Key_PageUp,
    }
)


@dataclass
class _Waiting:
    """A key that presses something, until it is known to be alone."""

    receiver: QWidget
    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    commands: bool = False
    released: bool = False

    @property
    def may_act(self) -> bool:
        return isValid(self.receiver) and self.receiver.isVisible() and self.receiver.isEnabled()

    def event(self, kind: QEvent.Type) -> QKeyEvent:
        return QKeyEvent(kind, self.key, self.modifiers, self.text)


class KeyFilter(QObject):
    """A burst of keys presses, decides and moves nothing, and is typed only where a scan is welcome.

    Letters go where they are typed at once, and are taken back when they turn out to be a burst's; where something
    else has the focus they wait too. What presses
    something waits until no other key has followed. `pressed` tells that a person presses keys: neither a burst is
    that nor a key that is held down. `told` carries a word to be said. A window with `refuses` takes no
    key at all; `strayed` tells of each that came there. `covering`: what lies over the page, and takes the keys alone.
    `typed_into`: where letters go that whatever has the focus does not take. It gets the focus with a person's, for
    what they press next is meant for it.
    """

    pressed = Signal()
    told = Signal(object)
    strayed = Signal()

    def __init__(
        self,
        window: QWidget,
        clock: Callable[[], int] = monotonic_ns,
        *,
        refuses: bool = False,
        covering: Callable[[], QWidget | None] | None = None,
        typed_into: Callable[[], QWidget | None] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._refuses = window, refuses
        self._covering, self._typed_into = covering, typed_into
        self._bursts = ScanBursts(clock)
        self._text = ""
        self._receiver: QWidget | None = None
        self._place: TypingTarget | None = None
        self._elsewhere: QWidget | None = None  #: what takes the letters in the receiver's place
        self._letters: list[QKeyEvent] = []  #: for that, until they are known to be a person's
        self._kept = ""
        self._waiting: _Waiting | None = None
        self._is_someones = False  #: a person's key, as far as is known, of which `pressed` has not told
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.timeout.connect(self._has_been_alone)
        self._watch = KeyWatch(window, self._ends)

    def watch(self) -> None:
        """From each time on that the window is shown."""
        self._watch.begin()

    def _ends(self, receiver: QWidget, event: QKeyEvent) -> bool:
        """Whether the key goes no further."""
        if self._refuses:
            return self._refuse(event)
        if (covering := self._covering_of(receiver)) is not None:
            # Not every focus came by a key: the bus puts it where it likes.
            covering.setFocus()
            event.accept()
            return True
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._is_no_shortcut_yet(event)
            case QEvent.Type.KeyRelease:
                return self._release(event)
        return self._press(receiver, event)

    def _covering_of(self, receiver: QWidget) -> QWidget | None:
        covering = self._covering() if self._covering is not None else None
        if covering is None or covering is receiver or covering.isAncestorOf(receiver):
            return None
        return covering

    def _refuse(self, event: QKeyEvent) -> bool:
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.strayed.emit()
        return True

    def _is_no_shortcut_yet(self, event: QKeyEvent) -> bool:
        """What is accepted here is a key like any other. What waits is asked about again when it has been alone."""
        waits = _commands(event) or event.key() in _ENTERS or event.key() == _KEY.Key_Escape
        types = event.text() and event.text().isprintable()
        if not waits and (types or not self._bursts.goes_on()):
            return False
        event.accept()
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if self._waiting is None or event.key() != self._waiting.key:
            return False
        self._waiting.released = True
        return True

    def _press(self, receiver: QWidget, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in MODIFIERS:
            return False
        own, other = target_at(receiver), self._other_target(receiver)
        if key in _WITHOUT_NUM_LOCK and event.modifiers() & Qt.KeyboardModifier.KeypadModifier and (own or other):
            self.told.emit(KeyNotices.NUM_LOCK)
            # In a line it moves the caret all the same.
            return not isinstance(receiver, QLineEdit)
        commands = _commands(event)
        printable = not commands and bool(text) and text.isprintable()
        if not (commands or printable or key in _ENDS or key == _KEY.Key_Escape):
            return self._steer(event, other)
        if event.isAutoRepeat():
            # Held down: one key, and not a hundred.
            return commands or key not in _MOVES
        if not self._bursts.key():
            receiver = self._let_through() or receiver
            self._text = ""
            self._stand_at(receiver)
        elif receiver is self._elsewhere:
            # The focus has followed the first letters; what stood there before them is known.
            self._receiver, self._elsewhere = receiver, None
        elif receiver is not self._receiver:
            self._stand_at(receiver)
        if printable and self._place is not None and self._place.takes_scans:
            self._text += text
        # A blank presses a button, and is typed into a field alone.
        types = printable and (self._elsewhere is None or key != _KEY.Key_Space)
        if self._bursts.count == 1:
            return self._wait_alone(receiver, event, types=types)
        return self._follow(event, types=types, ends=key in _ENDS and not commands)

    def _steer(self, event: QKeyEvent, other: QWidget | None) -> bool:
        """An arrow, or a key that erases: it presses nothing, and no scanner sends it."""
        if not event.isAutoRepeat() and not self._bursts.goes_on():
            self.pressed.emit()
        if event.key() not in _ERASES or other is None:
            return False
        self._watch.send(other, event)
        return True

    def _other_target(self, receiver: QWidget) -> QWidget | None:
        """What takes the letters that are typed at this widget, if it does not itself."""
        if self._typed_into is None or target_at(receiver) is not None:
            return None
        return self._typed_into()

    def _stand_at(self, receiver: QWidget) -> None:
        self._receiver, self._elsewhere = receiver, self._other_target(receiver)
        self._place = target_at(receiver if self._elsewhere is None else self._elsewhere)
        self._kept = self._place.kept() if self._place is not None else ""

    def _wait_alone(self, receiver: QWidget, event: QKeyEvent, *, types: bool) -> bool:
        """The first of a burst, or a person's: what presses something waits, what is typed or moves on does not."""
        self._is_someones = True
        self._alone.start(REST_MS)
        key = event.key()
        if types and self._place is not None:
            return self._type(event)
        if key in _MOVES and not _commands(event):
            return False
        if key in _ENTERS and self._elsewhere is not None and not isinstance(receiver, QAbstractButton):
            # There is nothing to press here: it is meant for what has been typed.
            receiver = self._elsewhere
        self._waiting = _Waiting(receiver, key, event.modifiers(), event.text(), _commands(event))
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """A letter, where letters are typed."""
        if self._elsewhere is None:
            return False
        self._letters.append(event.clone())
        return True

    def _follow(self, event: QKeyEvent, *, types: bool, ends: bool) -> bool:
        """One more of a burst."""
        self._waiting = None
        place, known = self._place, self._bursts.is_scan
        shortest = FEW if ends or place is None else place.shortest
        self._bursts.is_scan = known or self._bursts.count >= shortest
        self._is_someones = not self._bursts.is_scan
        if not self._bursts.is_scan:
            return not types or place is None or self._type(event)
        self._letters.clear()
        if place is not None and place.takes_scans:
            place.take_scan(self._text)
            if ends:
                self._place = None
                place.end_scan()
        elif not known:
            self._take_back(place)
        return True

    def _take_back(self, place: TypingTarget | None) -> None:
        if place is None:
            self.told.emit(KeyNotices.SCAN_NOWHERE)
            return
        place.put_back(self._kept)
        self.told.emit(KeyNotices.SCAN_REFUSED)

    @Slot()
    def _has_been_alone(self) -> None:
        self._let_through()

    def _let_through(self) -> QWidget | None:
        """No other key has followed: a person pressed the one that waits. Where the letters went, if elsewhere."""
        self._alone.stop()
        if self._is_someones:
            self._is_someones = False
            self.pressed.emit()
        to = self._follow_letters()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            if waiting.commands and not waiting.may_act:
                # It presses the same wherever it is pressed, and what had the keyboard is not the page any more.
                waiting.receiver = self._watch.receiver_now()
            kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) if waiting.released else (QEvent.Type.KeyPress,)
            for kind in kinds:
                if waiting.may_act and self._covering_of(waiting.receiver) is None:
                    self._watch.send(waiting.receiver, waiting.event(kind))
        return to

    def _follow_letters(self) -> QWidget | None:
        """A person has typed them: they go where letters go, and the focus with them."""
        letters, self._letters = self._letters, []
        to = self._elsewhere
        if not letters or to is None or not isValid(to) or not to.isVisible() or self._covering_of(to) is not None:
            return None
        for letter in letters:
            self._watch.send(to, letter)
        to.setFocus()
        return to


def _commands(event: QKeyEvent) -> bool:
    """Whether it presses something wherever it is pressed, and types nothing."""
    return bool(event.modifiers() & _CHORDS) or _KEY.Key_F1 <= event.key() <= _KEY.Key_F35
