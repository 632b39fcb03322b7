"""A clerk at the desk: types with ten fingers, presses what is shown, reads what stands there."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.shells.desk import DeskPresenter
from kiosk.domain.desk.accounts.gates import RecoveryShown
from kiosk.domain.desk.authentication import FirstTyped, LogInTyped
from kiosk.domain.desk.events import DeskPress, Room
from kiosk.domain.desk.state import Desk, LoggedOut, LoginState, NoClerks
from kiosk.domain.office.record_queries import RecordPage
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.painting import look_at
from tests.fakes.around.typed import Typing, strike

LOGIN, NAME, PASSPHRASE, CODE = "yamada", "山田 花子", "correct horse battery", "482139"


@dataclass
class ClerkAtDesk:
    bot: QtBot
    window: DeskWindow
    presenter: DeskPresenter
    keys: Typing = field(default_factory=Typing)  #: the pace of whoever types

    @property
    def desk(self) -> Desk:
        return self.presenter.desk

    def sees(self, gate: type[LoginState]) -> None:
        self.bot.waitUntil(lambda: isinstance(self.desk.gate, gate) and not self._is_busy(), timeout=10_000)
        look_at(self.window)

    def _is_busy(self) -> bool:
        return bool(getattr(self.desk.gate, "busy", False))

    def reads(self, part: str) -> bool:
        return any(part in words.text() for words in self.window.findChildren(TextLabel) if words.isVisible())

    def comes_to_read(self, part: str) -> None:
        self.bot.waitUntil(lambda: self.reads(part), timeout=10_000)

    @property
    def lines(self) -> list[QLineEdit]:
        return [line for line in self.window.findChildren(QLineEdit) if line.isVisible()]

    def types(self, *texts: str) -> None:
        """By keyboard alone: from the line that has the keyboard on to the next ones, and Enter at the end."""
        QApplication.processEvents()
        for place, text in enumerate(texts):
            line = self.window.focusWidget()
            assert isinstance(line, QLineEdit), line
            line.clear()
            # Japanese comes from an input method and not from keys.
            strike(line, text) if text.isascii() else line.insert(text)
            if place + 1 < len(texts):
                strike(line, Qt.Key.Key_Tab)
        line = self.window.focusWidget()
        assert line is not None
        self.presses_key(line, Qt.Key.Key_Return)

    def presses_key(self, widget: QWidget, key: Qt.Key) -> None:
        """What presses something has waited for others, and goes on."""
        strike(widget, key)
        QApplication.processEvents()

    def can_press(self, name: str) -> bool:
        QApplication.processEvents()
        return self._button(name) is not None

    def presses(self, name: str) -> None:
        self.bot.waitUntil(lambda: self._takes_press(name), timeout=10_000)
        button = self._button(name)
        assert button is not None
        button.click()

    def _takes_press(self, name: str) -> bool:
        button = self._button(name)
        return button is not None and self.window.takes_press(button)

    def chooses(self, text: str, in_list: str | None = None) -> None:
        """From the list of this name, or from whichever has it."""
        lists = [choice for choice in self.window.findChildren(QComboBox) if choice.isVisible() and choice.isEnabled()]
        named = [choice for choice in lists if in_list in (None, choice.accessibleName())]
        (choice,) = [choice for choice in named if choice.findText(text) >= 0]
        choice.setCurrentIndex(choice.findText(text))

    @property
    def table(self) -> QTableWidget:
        table = self.window.page.findChild(QTableWidget)
        assert isinstance(table, QTableWidget)
        return table

    def cell(self, row: int, column: str) -> str:
        """Under the column's name."""
        names = [self.table.horizontalHeaderItem(place) for place in range(self.table.columnCount())]
        (place,) = [place for place, item in enumerate(names) if item is not None and item.text() == column]
        item = self.table.item(row, place)
        return "" if item is None else item.text()

    def opens_story(self, mykey: str = "", row: int = 0) -> None:
        """By keyboard: what is sought, and Enter on the row."""
        before = self.desk.search.page
        self.goes_to(Room.FIND, "さがす")
        self.lines[0].setFocus()
        self.types(mykey)
        # What was found before stands there until the register has answered anew.
        self.bot.waitUntil(lambda: self._has_found_anew(before), timeout=5_000)
        table = self.table
        self.bot.waitUntil(lambda: table.rowCount() > row, timeout=5_000)
        table.setCurrentCell(row, 0)
        self.presses_key(table, Qt.Key.Key_Return)
        self.comes_to_read("カードの署名と合っています")

    def _has_found_anew(self, before: RecordPage | None) -> bool:
        page = self.desk.search.page
        return page is not None and page is not before

    def _button(self, name: str) -> QAbstractButton | None:
        for button in self.window.findChildren(QAbstractButton):
            named = name in (button.objectName(), button.accessibleName(), button.text())
            if named and button.isVisible() and button.isEnabled():
                return button
        return None

    def becomes_the_first(self, name: str = NAME) -> None:
        """Registers as the first administrator."""
        self.sees(NoClerks)
        self.types(LOGIN, name, PASSPHRASE, PASSPHRASE)
        self.keeps_the_code()

    def keeps_the_code(self) -> None:
        self.sees(RecoveryShown)
        self.window.page.happened.emit(DeskPress.CODE_KEPT)
        self.sees(LoggedOut)

    def logs_in(self, login: str = LOGIN, passphrase: str = PASSPHRASE) -> None:
        self.sees(LoggedOut)
        self.types(login, passphrase)
        self.sees(Attended)

    def begins(self) -> None:
        """Has registered and is logged in, as where that is typed (`becomes_the_first`, `logs_in`) in no time."""
        self.sees(NoClerks)
        self.window.page.happened.emit(FirstTyped(LOGIN, NAME, Passphrase.typed(PASSPHRASE)))
        self.keeps_the_code()
        self.window.page.happened.emit(LogInTyped(LOGIN, Passphrase.typed(PASSPHRASE)))
        self.sees(Attended)

    def goes_to(self, room: Room, name: str) -> None:
        self.presses(name)
        self.bot.waitUntil(lambda: self.desk.room is room, timeout=10_000)
