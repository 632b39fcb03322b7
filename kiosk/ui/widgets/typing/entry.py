"""Entering what a service asks for: the text in groups of four, or masked, over our own keyboard."""

from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.city.account_entry import LONGEST, grouped, is_complete
from kiosk.domain.city.services import CharacterSet, ServiceField
from kiosk.domain.values.text.readings import bare
from kiosk.ui.heard.roles import TYPED, HeardAs, hear_as
from kiosk.ui.heard.spelling import spelled
from kiosk.ui.keys.scan_bursts import FEW, MANY
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.keys.keyboard_rows import DIGITS, LATIN, SIGNS
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.keyboard import Keyboard, KeySheet

_EMPTY, _MASK = "_", "●"
_SHORT, _ONE_LINE = 8, 20
# What a scanner or a keyboard types may be any text at all; it is refused for what it is, not cut until it fits.
_LONGEST_TYPED = 512


class Turn(Enum):
    """Which time it is, of what is typed twice."""

    FIRST = 1
    SECOND = 2


class EntryPad(QWidget):
    """`entered` carries the text and whether a scanner typed it. The pad forgets it then."""

    entered = Signal(str, bool)
    typed_told = Signal(str, str)  #: what stands there now, and how much

    def __init__(
        self,
        theme: Theme,
        asked: ServiceField,
        name: str,
        *,
        scans: bool = True,
        turn: Turn | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`scans`: a scanner may fill it; never a secret. `turn`: which time it is, of what is typed twice."""
        super().__init__(parent)
        hear_as(self, HeardAs.SECRET if asked.secret else HeardAs.FIELD, name)
        self._asked = asked
        self._typed = ""
        self._scanned = self._is_unread = False
        self.takes_scans = scans and not asked.secret
        self.shortest = FEW if asked.secret else MANY
        self._language = spoken()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_short = asked.length is not None and asked.length.most <= _SHORT and not asked.secret
        self._theme, self._role = theme, TextRole.ID if is_short else TextRole.NUMBER
        self._field = TextLabel(theme, self._role, _EMPTY, centred=True)
        self._field.setObjectName(TYPED)
        self._keep_height()
        self._frame = frame = QFrame()
        # The second time does not look like the first, which was just taken away.
        frame.setObjectName("card-again" if turn is Turn.SECOND else "card")
        self._inside = inside = QHBoxLayout(frame)
        inside.setContentsMargins(theme.px(4), theme.px(2), theme.px(4), theme.px(2))
        if turn is not None:
            words = say(LinkTexts.FIELD_SECOND if turn is Turn.SECOND else LinkTexts.FIELD_FIRST)
            inside.addWidget(TextLabel(theme, TextRole.LABEL, words, bold=True, colour=Colour.KEY, centred_down=True))
        inside.addWidget(self._field, 1)
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        digits = asked.alphabet is CharacterSet.DIGITS
        self.keys = Keyboard(theme, _sheets(asked.alphabet), cased=not digits)
        self.keys.pressed.connect(self._press)
        self.keys.erased.connect(self._take_back)
        self.keys.entered.connect(self._enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pick(6, 4, 3))
        column.addWidget(frame)
        column.addWidget(self.keys, 1)
        self._show()

    def _keep_height(self) -> None:
        """From the beginning: the keys may not move under a finger."""
        length = self._asked.length
        lines = 1 if length is not None and length.most <= _ONE_LINE else 2
        self._field.setMinimumHeight(lines * self._field.heightForWidth(self._theme.px(200)))

    def be_modest(self) -> None:
        """Show what is typed in smaller type, over smaller keys: they have no room else."""
        margin = self._theme.px(1)
        self._inside.setContentsMargins(4 * margin, margin, 4 * margin, margin)
        self.keys.be_modest()
        self._field.become(self._theme, TextRole.NUMBER if self._role is TextRole.ID else TextRole.LONG_NUMBER)
        self._keep_height()

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleDescription(bare(text))

    def focus_frame(self) -> QWidget:
        return self._frame

    @property
    def typed(self) -> str:
        return self._typed

    def go_on_with(self, typed: str, *, scanned: bool = False) -> None:
        self._typed, self._scanned = typed, scanned
        self._show()

    def clear(self) -> None:
        self.go_on_with("")

    def _become(self, typed: str, *, scanned: bool = False) -> None:
        """By a person, or a scanner: it is heard."""
        self.go_on_with(typed, scanned=scanned)
        self.typed_told.emit(self.accessibleDescription(), self._how_much)

    def kept(self) -> str:
        return "" if self._asked.secret else self._typed

    def put_back(self, kept: str) -> None:
        self._become(kept)

    def take_scan(self, text: str) -> None:
        self._become(text[:_LONGEST_TYPED], scanned=True)

    def end_scan(self) -> None:
        self._enter()

    def wait(self, *, unread: bool) -> None:
        """Nothing is confirmed while the page has not been seen whole: what was scanned neither."""
        if unread is not self._is_unread:
            self._is_unread = unread
            self._show()

    @property
    def _may_confirm(self) -> bool:
        return is_complete(self._asked, self._typed) and not self._is_unread

    @property
    def _most(self) -> int:
        return self._asked.length.most if self._asked.length is not None else LONGEST

    @Slot(str)
    def _press(self, key: str) -> None:
        if len(self._typed) < self._most:
            self._become(self._typed + key)

    @Slot()
    def _take_back(self) -> None:
        self._become(self._typed[:-1])

    @Slot()
    def _enter(self) -> None:
        if not self._may_confirm:
            return
        typed, scanned = self._typed, self._scanned
        self.clear()
        self.entered.emit(typed, scanned)

    def _show(self) -> None:
        count = len(self._typed)
        shown = _MASK * count if self._asked.secret else self._typed
        length = self._asked.length
        is_fixed = length is not None and length.least == length.most
        self._field.setText(grouped(shown.ljust(self._most, _EMPTY) if is_fixed else shown + _EMPTY))
        with speaking(self._language):
            self._how_much = say(LinkTexts.FIELD_COUNT, count=count) if count else say(HeardTexts.NOTHING_YET)
            told = self._how_much if self._asked.secret or not count else spelled(shown)
        self._field.setAccessibleName(told)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        self.keys.allow(erase=bool(count), enter=self._may_confirm, unread=self._is_unread)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif len(text) == 1 and text.isprintable():
            self._become((self._typed + text)[:_LONGEST_TYPED])
        else:
            super().keyPressEvent(event)


def _sheets(alphabet: CharacterSet) -> tuple[KeySheet, ...]:
    latin, signs = KeySheet(LinkTexts.LATIN, LATIN), KeySheet(LinkTexts.SIGNS, SIGNS)
    match alphabet:
        case CharacterSet.DIGITS:
            return (KeySheet(LinkTexts.LATIN, DIGITS),)
        case CharacterSet.ALNUM:
            return (latin,)
        case CharacterSet.ANY | CharacterSet.UNKNOWN:
            return (latin, signs)
