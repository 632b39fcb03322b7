"""The sheet of keys, out of the register: those of the room, and beside them those that are the same in all."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.clerk.desk_keys import KeyRoom, lines_of, lines_to_rooms
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.messages import say
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.text_label import TextLabel

_SHARES = 6, 5, 4
"""Of a room's own keys, which say most, of those that work anywhere, and of those that lead to a room."""


class KeysSheet(Overlay):
    """Over the desk's window until it is closed; no key presses anything behind it."""

    widest_mm = 450

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(theme.px(10))
        self._lists: list[QWidget] = []
        self.headline(say(DeskKeyTexts.TITLE), "")
        self.column.addLayout(self._columns)
        self._close = Button(theme, f"Esc {say(DeskKeyTexts.CLOSE)}")
        self._close.setObjectName("close-keys")
        self._close.triggered.connect(self.hide)
        self.column.addWidget(self._close)

    def show_keys(self, place: KeyRoom) -> None:
        for before in self._lists:
            self._columns.removeWidget(before)
            before.deleteLater()
        rooms = lines_to_rooms()
        acts = [line for line in lines_of(KeyRoom.ANYWHERE) if line not in rooms]
        listed = [(DeskKeyTexts.HERE, lines_of(place)), (DeskKeyTexts.ANYWHERE, acts), (DeskKeyTexts.TO_ROOMS, rooms)]
        shown = [(*part, share) for part, share in zip(listed, _SHARES, strict=True)][place is KeyRoom.ANYWHERE :]
        self._lists = []
        for heading, lines, share in shown:
            self._lists.append(_listed(self._theme, heading, lines))
            self._columns.addWidget(self._lists[-1], share, Qt.AlignmentFlag.AlignTop)
        self.cover()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # What is accepted here is no shortcut of what lies behind.
            event.accept()
            return True
        return super().event(event)


def _listed(theme: Theme, heading: DeskKeyTexts, lines: list[tuple[str, str]]) -> QWidget:
    """Each key beside what it does; a screen reader is told both at once."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(TextLabel(theme, TextRole.LABEL, say(heading), bold=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(4))
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, theme.px(32))
    grid.setColumnStretch(1, 1)
    for row, (key, does) in enumerate(lines):
        name, words = TextLabel(theme, TextRole.SMALL, key, bold=True), TextLabel(theme, TextRole.SMALL, does)
        words.setAccessibleName(f"{key} {does}")
        grid.addWidget(name, row, 0)
        grid.addWidget(words, row, 1)
    column.addLayout(grid)
    return part
