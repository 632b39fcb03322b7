"""The clerk's window as it is looked at for the guide: a desk is shown in it, and what stands there is read."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from kiosk.domain.desk.events import DeskEvent, DeskPress
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.page_area import PageArea
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.widgets.buttons import EventButton


@dataclass(frozen=True)
class Sight:
    window: DeskWindow
    views: dict[str, Desk]  #: of `desk_views`, by their names

    def shows(self, desk: Desk | str) -> Desk:
        shown = self.views[desk] if isinstance(desk, str) else desk
        self.window.show_desk(shown)
        QApplication.processEvents()
        # Of what stood there before.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return shown

    def presses(self, name: str) -> list[DeskEvent]:
        """What comes of it."""
        happened: list[DeskEvent] = []
        self.window.happened.connect(happened.append)
        self.button(name).click()
        self.window.happened.disconnect(happened.append)
        return [event for event in happened if event is not DeskPress.TOUCH]

    def reads(self, part: str) -> bool:
        return any(part in text for text in self.texts)

    @property
    def texts(self) -> list[str]:
        return [words.text() for words in self.window.findChildren(QLabel) if words.isVisible()]

    def label(self, part: str) -> QLabel:
        (found,) = [words for words in self.window.findChildren(QLabel) if words.isVisible() and part in words.text()]
        return found

    def button(self, name: str) -> EventButton:
        """By what stands on it, or by its name."""
        buttons = self.window.findChildren(EventButton)
        (found,) = [one for one in buttons if one.isVisible() and name in (one.text(), one.objectName())]
        return found

    @property
    def offered(self) -> set[str]:
        """What can be pressed on the page."""
        buttons = self.window.page.findChildren(QAbstractButton)
        pressed = [one for one in buttons if one.isVisible() and one.isEnabled()]
        return {name for one in pressed for name in (one.text(), one.accessibleName()) if name}

    def box(self, name: str) -> QComboBox:
        boxes = self.window.page.findChildren(QComboBox)
        (found,) = [one for one in boxes if one.isVisible() and one.accessibleName() == name]
        return found

    @property
    def lines(self) -> list[QLineEdit]:
        return [line for line in self.window.page.findChildren(QLineEdit) if line.isVisible()]

    @property
    def table(self) -> RowTable:
        (found,) = [one for one in self.window.page.findChildren(RowTable) if one.isVisible()]
        return found

    def column(self, name: str) -> list[str]:
        place = self.table.names.index(name)
        cells = (self.table.item(row, place) for row in range(self.table.rowCount()))
        return [cell.text() for cell in cells if cell is not None]

    def place(self, widget: QWidget) -> tuple[int, int, int, int]:
        """Left, top, right and bottom within the window."""
        corner = widget.mapTo(self.window, widget.rect().topLeft())
        return corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()

    @property
    def page_place(self) -> tuple[int, int, int, int]:
        return self.place(self.window.findChildren(PageArea)[-1])


def edge_of(widget: QWidget) -> QColor:
    """The colour of its frame, in the middle above."""
    before = widget.window().updatesEnabled()
    widget.window().setUpdatesEnabled(True)
    colour = widget.grab().toImage().pixelColor(widget.width() // 2, 1)
    widget.window().setUpdatesEnabled(before)
    return colour
