"""Number pad in telephone layout, and the four places that show how many digits are in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.domain.card.card import Pin
from kiosk.domain.values.text.readings import bare
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.keys.scan_bursts import FEW
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.frame.pages import FrameTexts, PageTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_KEY_MM = 42


class PinPlaces(QWidget):
    """Filled and empty places. The digits themselves are nowhere in this widget."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hear_as(self, HeardAs.WORDS)
        self._filled = 0
        self._colour = theme.colour
        self._language = spoken()
        self._side = theme.pick(20, 17, 13)
        self._gap = theme.px(4)
        self.setFixedHeight(self._side)
        self.setMinimumWidth(Pin.LENGTH * self._side + (Pin.LENGTH - 1) * self._gap)

    def show_filled(self, count: int) -> None:
        self._filled = count
        with speaking(self._language):
            self.setAccessibleName(bare(say(PageTexts.PIN_PLACES, count=count)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - self.minimumWidth()) / 2
        for place in range(Pin.LENGTH):
            box = QRectF(left + place * (self._side + self._gap), 0, self._side, self._side).adjusted(2, 2, -2, -2)
            filled = place < self._filled
            painter.setPen(QPen(self._colour(Colour.KEY if filled else Colour.LINE_STRONG), 3))
            painter.setBrush(self._colour(Colour.PAPER))
            painter.drawRoundedRect(box, self._gap / 2, self._gap / 2)
            if filled:
                painter.setBrush(self._colour(Colour.KEY))
                painter.drawEllipse(box.center(), self._side / 4, self._side / 4)


class Keypad(QWidget):
    """Ten digits, correct and confirm. Keeps what was typed in a buffer that it wipes; shows and echoes none of it."""

    heard_as = HeardAs.SECRET
    changed = Signal(int)
    heard = Signal(str)
    entered = Signal(object)
    overflowed = Signal()  #: more digits than a PIN has came from a keyboard; none is kept
    shortest = FEW
    takes_scans = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = bytearray()
        self._is_unread = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(bare(say(PageTexts.PIN_KEYPAD)))
        self._language = spoken()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.gap)
        for number in range(1, 10):
            grid.addWidget(self._key(theme, str(number)), (number - 1) // 3, (number - 1) % 3)
        self._correct = _big(Button(theme, say(PageTexts.PIN_CORRECT), ButtonStyle.CORRECT), theme)
        self._confirm = _big(Button(theme, say(PageTexts.PIN_CONFIRM), ButtonStyle.CONFIRM), theme)
        self._correct.triggered.connect(self._take_back)
        self._confirm.triggered.connect(self._enter)
        grid.addWidget(self._correct, 3, 0)
        grid.addWidget(self._key(theme, "0"), 3, 1)
        grid.addWidget(self._confirm, 3, 2)
        self.setMaximumHeight(4 * theme.px(_KEY_MM) + 3 * theme.gap)
        self._show()

    @property
    def next_to_press(self) -> str:
        """Why it cannot be confirmed yet; or that it can."""
        missing = Pin.LENGTH - len(self._digits)
        with speaking(self._language):
            if missing:
                return say(PageTexts.PIN_MORE, count=missing)
            return say(FrameTexts.UNREAD if self._is_unread else PageTexts.PIN_COMPLETE)

    def wait(self, *, unread: bool) -> None:
        """Nothing is confirmed while the page has not been seen whole."""
        if unread is not self._is_unread:
            self._is_unread = unread
            self._show()

    def clear(self) -> None:
        self._digits[:] = bytes(len(self._digits))
        self._digits = bytearray()
        self._show()
        self._say()

    def kept(self) -> str:
        return ""

    def put_back(self, _kept: str) -> None:
        self.clear()

    def take_scan(self, _text: str) -> None:
        self.clear()

    def end_scan(self) -> None:
        """Do nothing: a scan is no PIN."""

    def _key(self, theme: Theme, digit: str) -> Button:
        button = _big(Button(theme, digit, ButtonStyle.KEY, TextRole.DIGIT), theme)
        button.triggered.connect(self._pressed)
        return button

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._add(button.text())

    def _add(self, digit: str) -> None:
        if len(self._digits) < Pin.LENGTH:
            self._digits += digit.encode()
            self._show()
            self._say()

    def _type(self, digit: str) -> None:
        """A digit from a keyboard. More than four are no PIN, but a number typed or scanned in the wrong place."""
        if len(self._digits) < Pin.LENGTH:
            self._add(digit)
        else:
            self.clear()
            self.overflowed.emit()

    @Slot()
    def _take_back(self) -> None:
        if self._digits:
            self._digits[-1] = 0
            del self._digits[-1]
            self._show()
            self._say()

    @Slot()
    def _enter(self) -> None:
        """Hand over the digits, once: the buffer goes with them."""
        if not self._may_confirm:
            return
        pin, self._digits = Pin(self._digits), bytearray()
        self._show()
        self.entered.emit(pin)

    @property
    def _may_confirm(self) -> bool:
        return len(self._digits) == Pin.LENGTH and not self._is_unread

    def _show(self) -> None:
        self._confirm.setEnabled(self._may_confirm)
        self._confirm.setAccessibleDescription(self.next_to_press)
        self._correct.setEnabled(bool(self._digits))
        self._tell()
        self.changed.emit(len(self._digits))

    def _say(self) -> None:
        self.heard.emit(self.accessibleDescription())

    def _tell(self) -> None:
        """How many, and none of them."""
        with speaking(self._language):
            told = in_sentences(say(PageTexts.PIN_PLACES, count=len(self._digits)), self.next_to_press)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._type(chr(key))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)


def _big(button: Button, theme: Theme) -> Button:
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(QSize(theme.px(22), max(theme.pick(20, 15, 15), theme.target)))
    button.setMaximumHeight(theme.px(_KEY_MM))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return button
