"""The rooms at the left, each with its key, and what belongs to the screen below them."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.desk.calls import open_call
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen, ZoomChosen
from kiosk.domain.desk.state import Desk
from kiosk.domain.values.display import Zoom
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.clerk.frame.frame_button import frame_button
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.desk.incidents import IncidentTexts, room_name
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.messages.machine.backups import backup_line
from kiosk.ui.messages.queue.listing import QueueListTexts
from kiosk.ui.messages.queue.listing import room_name as queue_room_name
from kiosk.ui.messages.staff.accounts import StaffTexts
from kiosk.ui.messages.staff.shift_notes import ShiftTexts
from kiosk.ui.messages.staff.shift_notes import room_name as shift_room_name
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

ROOMS: Mapping[Room, Enum] = {
    Room.RECEPTION: DeskTexts.RECEPTION,
    Room.QUEUE: QueueListTexts.ROOM,
    Room.SHIFT: ShiftTexts.ROOM,
    Room.FIND: DeskTexts.FIND,
    Room.CALLS: DeskTexts.CALLS,
    Room.INCIDENTS: IncidentTexts.ROOM,
    Room.REPORT: DeskTexts.REPORT,
    Room.READERS: DeskTexts.READERS,
    Room.CALENDAR: DeskTexts.CALENDAR,
    Room.SETTINGS: DeskTexts.SETTINGS,
    Room.MYSELF: DeskTexts.MYSELF,
    Room.PRACTICE: DeskTexts.PRACTICE,
    Room.STAFF: StaffTexts.ROOM,
}
_KEYS = ("1", "B", "M", *"234567890", "11")
"""In the order of the rooms, of which there are more than digits: B is for bangou, the number of a ticket, and M for
moushiokuri, what one shift tells the next."""
_WIDE_MM, _WIDE_LARGER_MM = 61, 63


class RoomList(QWidget):
    """`chosen` carries a press as an event of the desk."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, desk: Desk, zoom: Zoom) -> None:
        super().__init__()
        self.setObjectName("nav")
        hear_as(self, HeardAs.PANE, say(HeardTexts.ROOMS))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.px(_WIDE_MM if zoom is Zoom.USUAL else _WIDE_LARGER_MM))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(1.5), theme.px(4), theme.px(1.5))
        column.setSpacing(theme.px(0.8))
        keys = (DeskKey[f"ROOM_{key}"] for key in _KEYS)
        self.buttons = {
            room: _room_button(theme, room, name, key) for key, (room, name) in zip(keys, ROOMS.items(), strict=True)
        }
        rooms, self._newest = (TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB) for _ in range(2))
        rooms.setText(say(DeskKeyTexts.ROOMS))
        for words in (rooms, self._newest):
            words.setContentsMargins(theme.px(5), 0, 0, 0)
        column.addWidget(rooms)
        for button in self.buttons.values():
            column.addWidget(button)
        self.buttons[Room.PRACTICE].setVisible(desk.practice is not None)
        self.buttons[Room.QUEUE].setVisible(desk.counter.tickets)
        column.addStretch()
        column.addWidget(self._newest)
        look = ButtonStyle.ROOM
        zooms = frame_button(theme, DeskTexts.ZOOM, ZoomChosen(zoom.next), DeskKey.ZOOM, look, percent=zoom)
        zooms.tighten(theme, tight=True)
        # No room for its key: that stands on the sheet.
        screen = frame_button(theme, DeskTexts.LEAVE, DeskPress.LEAVE_FULL_SCREEN, DeskKey.FULL_SCREEN, look, "")
        out = frame_button(theme, DeskTexts.QUIT, DeskPress.QUIT, None, look)
        for button in (zooms, screen, out):
            column.addWidget(button)
        for button in (*self.buttons.values(), zooms, screen, out):
            button.chosen.connect(self.chosen)

    def follow(self, desk: Desk) -> None:
        for room, button in self.buttons.items():
            button.setChecked(room is desk.room)
        waits = open_call(desk.calls) is not None
        self.buttons[Room.CALLS].become(say(DeskTexts.CALLS_WAIT if waits else DeskTexts.CALLS))
        self.buttons[Room.INCIDENTS].become(room_name(desk.incidents))
        self.buttons[Room.QUEUE].become(queue_room_name(desk.ticket_queue))
        self.buttons[Room.SHIFT].become(shift_room_name(desk.shift))
        newest = backup_line(desk.backups)
        self._newest.setVisible(bool(newest))
        if newest != self._newest.text():
            self._newest.setText(newest)


def _room_button(theme: Theme, room: Room, name: Enum, key: DeskKey) -> Button:
    button = frame_button(theme, name, RoomChosen(room), key, ButtonStyle.ROOM, key.name_shown.removeprefix("Ctrl+"))
    button.setObjectName(f"room-{room}")
    button.setCheckable(True)
    return button


def scrolled(rooms: RoomList) -> QScrollArea:
    """Where the rooms are larger than the window is high."""
    area = QScrollArea()
    area.setObjectName("scroll")
    hear_as(area, HeardAs.NOTHING)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(rooms)
    area.setFixedWidth(rooms.minimumWidth() + area.verticalScrollBar().sizeHint().width())
    return area
