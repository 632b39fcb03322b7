"""The register of the desk's keys: which key does what, and in which room. Buttons and the sheet are made of it.

None types into a line: F keys, and keys with Ctrl. F4 is not among them, for it opens a list (Qt). Ending the
program has no key: it has a button of its own.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QMetaMethod, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QListWidget, QTableWidget

from kiosk.ui.messages import say
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.widgets.buttons import EventButton


class KeyRoom(Enum):
    """Where a key is one."""

    ANYWHERE = auto()
    DOOR = auto()
    LOCKED = auto()
    RECEPTION = auto()
    QUEUE = auto()
    SHIFT = auto()
    CALLS = auto()
    FIND = auto()
    INCIDENTS = auto()
    REPORT = auto()
    CALENDAR = auto()
    SETTINGS = auto()
    MYSELF = auto()
    STAFF = auto()
    PRACTICE = auto()


_ANYWHERE, _DOOR, _LOCKED = KeyRoom.ANYWHERE, KeyRoom.DOOR, KeyRoom.LOCKED
_RECEPTION, _QUEUE, _CALLS = KeyRoom.RECEPTION, KeyRoom.QUEUE, KeyRoom.CALLS
_FIND, _INCIDENTS, _REPORT = KeyRoom.FIND, KeyRoom.INCIDENTS, KeyRoom.REPORT
_CALENDAR, _SETTINGS, _MYSELF = KeyRoom.CALENDAR, KeyRoom.SETTINGS, KeyRoom.MYSELF
_PRACTICE, _STAFF, _SHIFT = KeyRoom.PRACTICE, KeyRoom.STAFF, KeyRoom.SHIFT


class DeskKey(Enum):
    """Each with its rooms, and the key as Qt writes it."""

    KEYS = (_ANYWHERE,), "F1"
    ROOM_1 = (_ANYWHERE,), "Ctrl+1"
    ROOM_2 = (_ANYWHERE,), "Ctrl+2"
    ROOM_3 = (_ANYWHERE,), "Ctrl+3"
    ROOM_4 = (_ANYWHERE,), "Ctrl+4"
    ROOM_5 = (_ANYWHERE,), "Ctrl+5"
    ROOM_6 = (_ANYWHERE,), "Ctrl+6"
    ROOM_7 = (_ANYWHERE,), "Ctrl+7"
    ROOM_8 = (_ANYWHERE,), "Ctrl+8"
    ROOM_9 = (_ANYWHERE,), "Ctrl+9"
    ROOM_0 = (_ANYWHERE,), "Ctrl+0"
    ROOM_11 = (_ANYWHERE,), "Ctrl+-"
    ROOM_B = (_ANYWHERE,), "Ctrl+B"
    ROOM_M = (_ANYWHERE,), "Ctrl+M"
    INCIDENT = (_ANYWHERE,), "F9"
    LOCK = (_ANYWHERE,), "F12"
    LOG_OUT = (_ANYWHERE,), "Shift+F12"
    FULL_SCREEN = (_ANYWHERE,), "Shift+F11"
    ZOOM = (_ANYWHERE,), "Ctrl+L"

    ENTER = (_DOOR, _LOCKED), "Return"
    OTHER_CLERK = (_LOCKED,), "F2"
    FORGOTTEN = (_DOOR,), "F2"
    LEAVE_DOOR = (_DOOR,), "Esc"
    PRINT_CODE = (_DOOR,), "F7"
    CODE_KEPT = (_DOOR,), "Ctrl+Return"
    TURN_LANGUAGE = (_DOOR, _LOCKED), "F3"

    NEXT_TICKET = (_RECEPTION, _QUEUE), "F2"
    DONE_TICKET = (_RECEPTION, _QUEUE), "F3"
    RECALL_TICKET = (_RECEPTION, _QUEUE), "F5"
    NO_SHOW_TICKET = (_RECEPTION, _QUEUE), "F6"
    UNDO_TICKET = (_RECEPTION, _QUEUE), "F7"
    OTHER_TICKET = (_RECEPTION, _QUEUE), "F8"
    TRANSFER_TICKET = (_QUEUE,), "F10"
    PUT_BACK_TICKET = (_QUEUE,), "F11"
    ANNOTATE_TICKET = (_QUEUE,), "Ctrl+Return"
    CORRECT_SHIFT_NOTE = (_SHIFT,), "F3"
    TICK_SHIFT_NOTE = (_SHIFT,), "F5"
    UNTICK_SHIFT_NOTE = (_SHIFT,), "F6"
    PRINT_SHIFT = (_SHIFT,), "F8"
    KEEP_SHIFT_NOTE = (_SHIFT,), "Ctrl+Return"
    DROP_SHIFT_NOTE = (_SHIFT,), "Esc"
    SEND_BACK = (_RECEPTION,), "F10"
    SEND_END = (_RECEPTION,), "F11"
    TAKE_CALL = (_RECEPTION, _CALLS), "Ctrl+F2"
    END_CALL = (_RECEPTION, _CALLS), "Ctrl+F3"
    SHOW_1 = (_RECEPTION,), "Ctrl+F5"
    SHOW_2 = (_RECEPTION,), "Ctrl+F6"
    SHOW_3 = (_RECEPTION,), "Ctrl+F7"
    LANGUAGE = (_RECEPTION,), "Ctrl+F8"
    OVERRULE = (_RECEPTION,), "Ctrl+F10"
    DIFFERENT = (_RECEPTION,), "Ctrl+F11"
    SAME = (_RECEPTION,), "Ctrl+Return"
    REPORT = (_RECEPTION,), "Ctrl+F12"

    SEEK = (_FIND,), "Return"
    BY_CARD = (_FIND,), "F2"
    ADD_INCIDENT = (_FIND,), "F3"
    CANCEL = (_FIND,), "F5"
    CORRECT = (_FIND,), "F6"
    MARK = (_FIND,), "F7"
    JOIN = (_FIND,), "F8"
    NEWER = (_FIND,), "F10"
    OLDER = (_FIND,), "F11"
    ORDER_LIST = (_FIND, _INCIDENTS), "Ctrl+F2"
    TURN_LIST = (_FIND, _INCIDENTS), "Ctrl+F3"
    COPY_NUMBER = (_FIND, _INCIDENTS), "Ctrl+C"
    PRINT_STORY = (_FIND,), "Ctrl+P"
    LEAVE_FORM = (_FIND,), "Esc"
    AMEND = (_FIND,), "Ctrl+Return"

    SAY_WHAT = (_INCIDENTS,), "F5"
    SAY_DONE = (_INCIDENTS,), "F6"
    PRINT_NOTICE = (_INCIDENTS,), "F7"
    CLOSE_INCIDENT = (_INCIDENTS,), "Ctrl+Return"

    COUNT = (_REPORT,), "Return"
    DAY_OPENING = (_REPORT,), "F2"
    DAY_CLOSING = (_REPORT,), "F3"
    DAY_CHARTS = (_REPORT,), "Esc"
    PRINT_DAY = (_REPORT,), "F8"
    EXPORT_1 = (_REPORT,), "F5"
    EXPORT_2 = (_REPORT,), "F6"
    EXPORT_3 = (_REPORT,), "F7"
    EXPORT_4 = (_REPORT,), "F10"
    LIST_PLACES = (_REPORT,), "F11"

    SECTION_1 = (_CALENDAR,), "F5"
    SECTION_2 = (_CALENDAR,), "F6"
    SECTION_3 = (_CALENDAR,), "F7"
    SECTION_4 = (_CALENDAR,), "F8"
    SECTION_5 = (_CALENDAR,), "F10"
    EDIT_ROW = (_CALENDAR,), "F2"
    REMOVE_ROW = (_CALENDAR,), "F3"
    SAVE_ROW = (_CALENDAR,), "Ctrl+Return"
    STOP_ROW = (_CALENDAR,), "Esc"
    AS_FILED = (_CALENDAR,), "Ctrl+F10"

    CHANGE_1 = (_SETTINGS,), "F5"
    CHANGE_2 = (_SETTINGS,), "F6"
    CHANGE_3 = (_SETTINGS,), "F7"
    CHANGE_4 = (_SETTINGS,), "F8"
    BACK_1 = (_SETTINGS,), "Ctrl+F5"
    BACK_2 = (_SETTINGS,), "Ctrl+F6"
    BACK_3 = (_SETTINGS,), "Ctrl+F7"
    BACK_4 = (_SETTINGS,), "Ctrl+F8"
    LIST_FILES = (_SETTINGS,), "F2"
    IMPORT = (_SETTINGS,), "Ctrl+Return"
    TRY_PRINTER = (_SETTINGS,), "F10"
    TRY_READER = (_SETTINGS,), "F11"
    CLOCK_1 = (_SETTINGS,), "Ctrl+F10"
    CLOCK_2 = (_SETTINGS,), "Ctrl+F11"

    SET_CODE = (_MYSELF,), "F5"
    SET_PASSPHRASE = (_MYSELF,), "F6"
    SET_FACTOR = (_MYSELF,), "F7"

    STAFF_ADD = (_STAFF,), "F2"
    STAFF_RENAME = (_STAFF,), "F3"
    STAFF_ROLE = (_STAFF,), "F5"
    STAFF_PASSPHRASE = (_STAFF,), "F6"
    STAFF_USE = (_STAFF,), "F7"
    STAFF_FACTOR = (_STAFF,), "F8"
    STAFF_RECOVERY = (_STAFF,), "F10"
    STAFF_LEAVE = (_STAFF,), "Esc"
    STAFF_DO = (_STAFF,), "Ctrl+Return"

    PULL_CARD = (_PRACTICE,), "F2"
    CHAPTER_1 = (_PRACTICE,), "F5"
    CHAPTER_2 = (_PRACTICE,), "F6"
    CHAPTER_3 = (_PRACTICE,), "F7"
    CHAPTER_4 = (_PRACTICE,), "F8"
    CHAPTER_5 = (_PRACTICE,), "F10"
    CHAPTER_6 = (_PRACTICE,), "F11"

    def __init__(self, places: tuple[KeyRoom, ...], written: str) -> None:
        self.places, self._written = places, written

    @property
    def sequence(self) -> QKeySequence:
        return QKeySequence(self._written)

    @property
    def name_shown(self) -> str:
        """As it stands on the keyboard."""
        return self._written.replace("Return", "Enter")

    @property
    def is_of_a_line(self) -> bool:
        """It acts where one types, and not as a shortcut: Enter presses whatever has the keyboard."""
        return self._written == "Return"


_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

# Wide too, for a Japanese keyboard types so.
_ASKS = ("?", "\uff1f")


class _PressAtOnce(QObject):
    """Of one button. Qt's own press comes a moment after its key, when the button may stand for something else."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(event, QShortcutEvent) or event.isAmbiguous() or not isinstance(watched, EventButton):
            return False
        watched.click()
        return True


def put_key(button: EventButton, key: DeskKey, shown: str | None = None) -> None:
    """Let the key press the button, and stand before its words: whole, or as it is `shown`."""
    button.installEventFilter(_PressAtOnce(button))
    button.put_key(key.name_shown if shown is None else shown, None if key.is_of_a_line else key.sequence)


def asks_for_keys(event: QKeyEvent) -> bool:
    """Whether it is a question mark. Wherever it is not typed, it asks for the sheet: lists let it pass."""
    return event.text() in _ASKS


def numbered(name: str, number: int) -> DeskKey | None:
    """The key of the first, second, … of several; None where there are more of them than keys."""
    return DeskKey.__members__.get(f"{name}_{number}")


_BY_HAND = (
    ("Tab", DeskKeyTexts.GO_ROUND),
    ("Space", DeskKeyTexts.PRESS),
    ("↑ ↓", DeskKeyTexts.MOVE),
)
"""Keys of the system that are keys of the desk too."""


def lines_of(place: KeyRoom) -> list[tuple[str, str]]:
    """Each key of a room with what it does."""
    found = [(key.name_shown, say(DeskKeyTexts[key.name])) for key in DeskKey if place in key.places]
    by_hand = [(name, say(text)) for name, text in _BY_HAND] if place is KeyRoom.ANYWHERE else []
    return [*found, *by_hand]


def lines_to_rooms() -> list[tuple[str, str]]:
    """Of those that work anywhere, the keys that only lead to a room."""
    return [(key.name_shown, say(DeskKeyTexts[key.name])) for key in DeskKey if key.name.startswith("ROOM_")]


def press_in_list(view: QListWidget | QTableWidget, event: QKeyEvent, usual: Callable[[QKeyEvent], None]) -> None:
    """What asks for the keys goes on to the window; Enter opens the line and is taken for nothing else."""
    if asks_for_keys(event):
        event.ignore()
        return
    usual(event)
    if event.key() in _ENTERS and view.isSignalConnected(QMetaMethod.fromSignal(view.itemActivated)):
        # It has opened the line, which Qt leaves to be taken for something else too.
        event.accept()
