"""Our own keyboard: sheets of keys (kana, letters, digits, signs), and keys to delete and confirm."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.pages import FrameTexts, PageTexts
from kiosk.ui.messages.keys.keyboard_rows import DIGITS, KeyRows
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_HIGHEST_MM = 24


@dataclass(frozen=True)
class KeySheet:
    """Keys that are shown together, and the label of the key that leads to them."""

    name: LinkTexts
    rows: KeyRows


@dataclass(frozen=True)
class TurnedTo:
    """Which keys are shown."""

    sheet: LinkTexts
    is_upper: bool


class Keyboard(QWidget):
    """`pressed` carries a key's text. It keeps nothing of what was typed."""

    pressed = Signal(str)
    erased = Signal()
    wiped = Signal()
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        sheets: Sequence[KeySheet],
        *,
        cased: bool = False,
        enter: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheets = tuple(sheets)
        self._upper = True
        self._language = spoken()
        self._letters: list[Button] = []
        self._switch = self._wide(sheets[1].name if len(sheets) > 1 else LinkTexts.KANA, ButtonStyle.KEY)
        self._switch.setVisible(len(sheets) > 1)
        self._switch.triggered.connect(self._turn_sheet)
        self._case = self._wide(PageTexts.MYKEY_CASE, ButtonStyle.KEY)
        self._case.setVisible(cased)
        self._case.triggered.connect(self._switch_case)
        self._wipe = self._wide(LinkTexts.WIPE, ButtonStyle.CORRECT)
        self._wipe.setVisible(not enter)
        self._wipe.triggered.connect(self.wiped)
        self._erase = self._wide(PageTexts.MYKEY_DELETE, ButtonStyle.CORRECT)
        self._erase.triggered.connect(self.erased)
        self._enter = self._wide(PageTexts.MYKEY_ENTER, ButtonStyle.CONFIRM)
        self._enter.setVisible(enter)
        self._enter.triggered.connect(self.entered)
        beside = [self._erase, self._enter if enter else self._wipe] if self.is_pad else []
        self._stack = QStackedLayout()
        self._stack.addWidget(self._grid(sheets[0].rows, beside))
        rows = max(len(sheet.rows) for sheet in sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(self._stack, rows)
        if not self.is_pad:
            column.addLayout(self._last_row(), 1)
            rows += 1
        self.setMaximumHeight(rows * theme.px(_HIGHEST_MM) + (rows - 1) * theme.px(3))

    @property
    def is_pad(self) -> bool:
        """Digits alone: in telephone layout, and what acts on them beside the zero, as on the pad of the PIN."""
        return self._sheets[0].rows == DIGITS

    @property
    def turned_to(self) -> TurnedTo:
        return TurnedTo(self._sheets[self._stack.currentIndex()].name, self._upper)

    def turn_to(self, wanted: TurnedTo) -> None:
        """Show those keys, if it has them."""
        names = [sheet.name for sheet in self._sheets]
        while wanted.sheet in names and self.turned_to.sheet != wanted.sheet:
            self._turn_sheet()
        if self._upper is not wanted.is_upper:
            self._switch_case()

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(3))
        for button in (self._switch, self._case, self._wipe, self._erase, self._enter):
            row.addWidget(button, 1)
        return row

    def be_modest(self) -> None:
        """What acts on letters is no higher than they."""
        for button in () if self.is_pad else (self._switch, self._case, self._wipe, self._erase, self._enter):
            button.setMinimumHeight(self._theme.letter)

    def allow(self, *, erase: bool, enter: bool, unread: bool = False) -> None:
        """Enable the keys that can act on the text now. `unread`: it is for that that it cannot be confirmed."""
        with speaking(self._language):
            empty, incomplete = say(HeardTexts.NOTHING_YET), say(FrameTexts.UNREAD if unread else HeardTexts.INCOMPLETE)
        for button, may, why in (
            (self._erase, erase, empty),
            (self._wipe, erase, empty),
            (self._enter, enter, incomplete),
        ):
            button.setEnabled(may)
            button.setAccessibleDescription("" if may else why)

    @property
    def _following(self) -> KeySheet:
        return self._sheets[self._place_of_following]

    @property
    def _place_of_following(self) -> int:
        return (self._stack.currentIndex() + 1) % len(self._sheets)

    def _grid(self, rows: KeyRows, beside: Sequence[Button] = ()) -> QWidget:
        """`beside`: what stands where a row has no key."""
        others = iter(beside)
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._theme.px(3))
        for row, keys in enumerate(rows):
            grid.setRowStretch(row, 1)
            for column, key in enumerate(keys):
                grid.setColumnStretch(column, 1)
                if not key.isspace():
                    grid.addWidget(self._key(key), row, column)
                elif (other := next(others, None)) is not None:
                    grid.addWidget(other, row, column)
        return sheet

    def _key(self, key: str) -> Button:
        # An ampersand would be taken for a shortcut's mark.
        button = self._shaped(Button(self._theme, key.replace("&", "&&"), ButtonStyle.KEY, TextRole.LEAD))
        if not self.is_pad:
            button.setMinimumSize(self._theme.letter, self._theme.letter)
        button.setAccessibleName(key)
        button.triggered.connect(self._pressed)
        if key.isascii() and key.isalpha():
            self._letters.append(button)
            if not self._upper:
                self._put_in_case(button)
        return button

    def _wide(self, text: Enum, look: ButtonStyle) -> Button:
        return self._shaped(Button(self._theme, say(text), look, parent=self))

    def _shaped(self, button: Button) -> Button:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(self._theme.target, self._theme.target)
        button.setMaximumHeight(self._theme.px(_HIGHEST_MM))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return button

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.pressed.emit(button.accessibleName())

    @Slot()
    def _turn_sheet(self) -> None:
        following = self._place_of_following
        if following == self._stack.count():
            # Most people never turn to it, and each key takes its time to make.
            self._stack.addWidget(self._grid(self._sheets[following].rows))
        self._stack.setCurrentIndex(following)
        with speaking(self._language):
            self._switch.become(say(self._following.name))

    @Slot()
    def _switch_case(self) -> None:
        self._upper = not self._upper
        for key in self._letters:
            self._put_in_case(key)

    def _put_in_case(self, key: Button) -> None:
        key.become(key.text().upper() if self._upper else key.text().lower())
