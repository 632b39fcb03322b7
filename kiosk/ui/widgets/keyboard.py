"""A keyboard of letters and digits for an eight-character ID, shown 4+4. A hardware keyboard works too."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.mykey import LENGTH
from kiosk.ui.messages import say
from kiosk.ui.messages.pages import Pages
from kiosk.ui.theme.tokens import Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.words import Words

_ROWS = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ")
_EMPTY = "_"


class IdKeyboard(QWidget):
    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._upper = True
        self._keys: list[Button] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(Pages.MYKEY_FIELD))
        self._field = Words(theme, Type.ID, centred=True)
        grid = QGridLayout()
        grid.setSpacing(theme.px(3))
        for row, letters in enumerate(_ROWS):
            for column, letter in enumerate(letters):
                grid.addWidget(self._key(theme, letter), row, column)
        self._case = self._wide(theme, Pages.MYKEY_CASE, Look.KEY)
        self._delete = self._wide(theme, Pages.MYKEY_DELETE, Look.CORRECT)
        self._enter = self._wide(theme, Pages.MYKEY_ENTER, Look.CONFIRM)
        self._case.clicked.connect(self._switch_case)
        self._delete.clicked.connect(self._take_back)
        self._enter.clicked.connect(self._hand_over)
        grid.addWidget(self._case, 3, 6, 1, 4)
        grid.addWidget(self._delete, 4, 0, 1, 5)
        grid.addWidget(self._enter, 4, 5, 1, 5)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.px(6))
        stack.addWidget(self._field)
        stack.addLayout(grid, 1)
        self._show()
        QTimer.singleShot(0, self, self.setFocus)

    def _key(self, theme: Theme, letter: str) -> Button:
        button = Button(theme, letter, Look.KEY, Type.LEAD)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumSize(theme.px(15), theme.px(15))
        button.setMaximumHeight(theme.px(24))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        button.clicked.connect(self._pressed)
        self._keys.append(button)
        return button

    def _wide(self, theme: Theme, text: Pages, look: Look) -> Button:
        button = Button(theme, say(text), look)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMaximumHeight(theme.px(24))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return button

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._add(button.text())

    def _add(self, letter: str) -> None:
        if len(self._typed) < LENGTH:
            self._typed += letter
            self._show()

    @Slot()
    def _take_back(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    @Slot()
    def _switch_case(self) -> None:
        self._upper = not self._upper
        for key in self._keys:
            key.setText(key.text().upper() if self._upper else key.text().lower())

    @Slot()
    def _hand_over(self) -> None:
        if len(self._typed) == LENGTH:
            typed, self._typed = self._typed, ""
            self._show()
            self.entered.emit(typed)

    def _show(self) -> None:
        shown = self._typed.ljust(LENGTH, _EMPTY)
        self._field.setText(f"{shown[:4]}  {shown[4:]}")
        self._delete.setEnabled(bool(self._typed))
        self._enter.setEnabled(len(self._typed) == LENGTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hand_over()
        elif len(text) == 1 and text.isascii() and text.isalnum():
            self._add(text)
        else:
            super().keyPressEvent(event)
