"""The clerk's window: who is at it, the rooms at the left, the page of the room. It shows the desk and nothing else."""

from collections.abc import Callable
from enum import Enum
from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.calls import open_call
from kiosk.domain.desk.events import DeskEvent, DeskPress, Noted, Room, RoomChosen, ZoomChosen
from kiosk.domain.desk.state import Desk, LockedBy, LoggedOut, LoginState, NoClerks, Unasked
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.zoom import Zoom
from kiosk.ui.clerk.accounts.access_pages import FirstPage, LockedPage, LogInPage, WaitingPage
from kiosk.ui.clerk.accounts.own_account import OwnAccountPage
from kiosk.ui.clerk.accounts.recovery_pages import PassphraseDuePage, RecoverPage, RecoveryCodePage
from kiosk.ui.clerk.accounts.staff_page import StaffPage
from kiosk.ui.clerk.calendar.room import CalendarPage
from kiosk.ui.clerk.day.shift_page import ShiftPage
from kiosk.ui.clerk.desk_keys import DeskKey, asks_for_keys, put_key
from kiosk.ui.clerk.fault_page import DeskFaultPage
from kiosk.ui.clerk.incidents.incidents import IncidentsPage
from kiosk.ui.clerk.keys_sheet import KeysSheet
from kiosk.ui.clerk.lists.number_clipboard import NumberClipboard
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.page_area import PageArea
from kiosk.ui.clerk.practice.practising import PracticePage
from kiosk.ui.clerk.press_guard import PressGuard
from kiosk.ui.clerk.queue.room import QueuePage
from kiosk.ui.clerk.reception.calls import CallsPage
from kiosk.ui.clerk.reception.reception import ReceptionPage
from kiosk.ui.clerk.records.finding import FindPage
from kiosk.ui.clerk.report.readers import ReadersPage
from kiosk.ui.clerk.report.report_page import ReportPage
from kiosk.ui.clerk.settings.settings_page import SettingsPage
from kiosk.ui.heard.announcing import Announcer
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.keys.focus_order import step
from kiosk.ui.keys.focus_ring import FocusRing
from kiosk.ui.keys.key_filter import MODIFIERS, KeyFilter
from kiosk.ui.keys.passing_notice import PassingNotice
from kiosk.ui.messages import say, speak, speaking
from kiosk.ui.messages.desk.desk import DeskTexts, role_name
from kiosk.ui.messages.desk.incidents import IncidentTexts, room_name
from kiosk.ui.messages.errands.tickets import counter_in_full
from kiosk.ui.messages.frame.act_objects import refusal_line
from kiosk.ui.messages.frame.faults import FaultTexts, fault_text, register_fault_text
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.languages import Languages
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.messages.keys.key_notices import KeyNotices
from kiosk.ui.messages.machine.backups import backup_line, backup_warning
from kiosk.ui.messages.machine.clock import doubt_line
from kiosk.ui.messages.queue.listing import QueueListTexts
from kiosk.ui.messages.queue.listing import room_name as queue_room_name
from kiosk.ui.messages.staff.accounts import StaffTexts
from kiosk.ui.messages.staff.shift_notes import ShiftTexts, arrived_line
from kiosk.ui.messages.staff.shift_notes import room_name as shift_room_name
from kiosk.ui.theme.sheet import style_sheet
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.text.text_label import TextLabel

PageMaker = Callable[[Theme, Desk], DeskPage]
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_FOLDED_MM = 60
"""So high stays a list on a larger desk."""
_ROOM_KEYS = ("1", "B", "M", *"234567890", "11")
"""In the order of the rooms, of which there are more than digits: B is for bangou, the number of a ticket, and M for
moushiokuri, what one shift tells the next."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_ROOMS: dict[Room, Enum] = {
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
_GATES: dict[type[LoginState], PageMaker] = {
    Unasked: WaitingPage,
    NoClerks: FirstPage,
    LoggedOut: LogInPage,
    LockedBy: LockedPage,
    PassphraseDue: PassphraseDuePage,
    Recovering: RecoverPage,
    RecoveryShown: RecoveryCodePage,
}
_PAGES: dict[Room, PageMaker] = {
    Room.RECEPTION: ReceptionPage,
    Room.QUEUE: QueuePage,
    Room.SHIFT: ShiftPage,
    Room.FIND: FindPage,
    Room.CALLS: CallsPage,
    Room.INCIDENTS: IncidentsPage,
    Room.REPORT: ReportPage,
    Room.READERS: ReadersPage,
    Room.CALENDAR: CalendarPage,
    Room.SETTINGS: SettingsPage,
    Room.MYSELF: OwnAccountPage,
    Room.STAFF: StaffPage,
    Room.PRACTICE: PracticePage,
}


def page_for(desk: Desk) -> PageMaker:
    if desk.is_page_closed:
        return DeskFaultPage
    return _PAGES[desk.room] if isinstance(desk.gate, Attended) else _GATES[type(desk.gate)]


class DeskWindow(QMainWindow):
    """`happened` carries the touches as events of the desk."""

    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk, *, clock: Callable[[], int] = monotonic_ns) -> None:
        super().__init__()
        self._keys = keys = KeyFilter(self, clock, covering=self._covering)
        self._ring = FocusRing(theme, self)
        keys.pressed.connect(self._ring.show_for_keys)
        keys.pressed.connect(self._is_there)
        keys.told.connect(self._say)
        self._announcer = Announcer(self)
        self._clipboard = NumberClipboard(self)
        self._is_refreshing = False
        self._announced: DeskPage | None = None
        self._rest = PressGuard(self)
        self._furnish(theme, desk)

    def take_theme(self, theme: Theme) -> None:
        """The screen has another size: everything is furnished anew."""
        if theme != self._base:
            self._furnish_again(theme, self._desk)

    def _furnish_again(self, theme: Theme, desk: Desk) -> None:
        typed = self.page.half_typed()
        self._furnish(theme, desk)
        self.page.go_on_typing(typed)

    def _zoom_of(self, desk: Desk) -> Zoom:
        """As somebody has chosen it, or as large as the system shows everything."""
        if desk.zoom is not None:
            return desk.zoom
        return max(step for step in Zoom if step <= max(self.devicePixelRatio() * 100, Zoom.USUAL))

    def _furnish(self, theme: Theme, desk: Desk) -> None:
        """In the desk's language, which each slot of the desk speaks from here on."""
        self._base, self._zoom, self._language = theme, self._zoom_of(desk), desk.language
        self._theme = theme = theme.zoomed(self._zoom)
        speak(desk.language)
        self.setWindowTitle(say(DeskTexts.TITLE))
        self._ring.take_theme(theme)
        self._shown: PageMaker | None = None
        self.setStyleSheet(style_sheet(theme))
        middle = QWidget()
        middle.setObjectName("window")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header(theme, desk))
        body = QHBoxLayout()
        body.setSpacing(0)
        rooms = self._rooms(theme)
        self._nav = rooms if self._zoom is Zoom.USUAL else _scrolled(rooms)
        self._room_buttons[Room.PRACTICE].setVisible(desk.practice is not None)
        self._room_buttons[Room.QUEUE].setVisible(desk.counter.tickets)
        body.addWidget(self._nav)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._screen = Notice(theme, say(FaultTexts.SCREEN_MISSING), tone=Tone.DANGER)
        practice = Notice(theme, say(DeskTexts.PRACTICE_MODE), tone=Tone.CAUTION)
        practice.setVisible(desk.practice is not None)
        self._fault, self._refusal = Notice(theme, "", tone=Tone.DANGER), Notice(theme, "", tone=Tone.DANGER)
        self._stack = QStackedWidget()
        self._backups, self._arrived = Notice(theme, "", tone=Tone.CAUTION), Notice(theme, "", tone=Tone.CAUTION)
        self._register, self._clock_doubt = Notice(theme, "", tone=Tone.DANGER), Notice(theme, "", tone=Tone.DANGER)
        self._quitting = Notice(theme, say(DeskTexts.QUIT_ASKED), tone=Tone.DANGER)
        told = (self._quitting, practice, self._register, self._screen, self._clock_doubt, self._fault, self._refusal)
        for notice in (*told, self._backups, self._arrived):
            right.addWidget(notice)
        right.addWidget(self._stack, 1)
        body.addLayout(right, 1)
        column.addLayout(body, 1)
        self.setCentralWidget(middle)
        self._word = PassingNotice(theme, middle)
        self._sheet = KeysSheet(theme, middle)
        self._sheet.uncovered.connect(self._give_keys_back)
        self.show_desk(desk)

    @Slot(str)
    def copy_number(self, number: str) -> None:
        self._clipboard.put(number)

    @property
    def desk(self) -> Desk:
        """As it is shown."""
        return self._desk

    @property
    def page(self) -> DeskPage:
        area = self._stack.currentWidget()
        page = area.widget() if isinstance(area, PageArea) else None
        if not isinstance(page, DeskPage):
            raise TypeError("the desk shows no page")
        return page

    def _header(self, theme: Theme, desk: Desk) -> QWidget:
        header = QWidget()
        header.setObjectName("header")
        hear_as(header, HeardAs.PANE, say(HeardTexts.TOP))
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # On a larger desk the buttons stand under the words.
        ways = QBoxLayout.Direction
        both = QBoxLayout(ways.LeftToRight if self._zoom is Zoom.USUAL else ways.TopToBottom, header)
        both.setContentsMargins(theme.px(8), theme.px(3), theme.px(8), theme.px(3))
        self._names, acts = QHBoxLayout(), QHBoxLayout()
        row = self._names
        for part in (both, row, acts):
            part.setSpacing(theme.gap)
        both.addLayout(row, 1)
        both.addLayout(acts)
        municipality = desk.worded.municipality
        here = counter_in_full(municipality.counter.name, desk.counter.name)
        row.addWidget(TextLabel(theme, TextRole.LABEL, here, bold=True), 3)
        row.addWidget(TextLabel(theme, TextRole.SMALL, municipality.name, colour=Colour.SUB), 2)
        self._clock = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self._clock.setObjectName("clock")
        self._clerk = TextLabel(theme, TextRole.SMALL, "", bold=True)
        for words in (self._clock, self._clerk):
            # On one line as long as there is room for it.
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            row.addWidget(words)
        keys = Button(theme, say(DeskKeyTexts.TITLE), role=TextRole.SMALL)
        keys.setMinimumHeight(theme.px(13))
        keys.setObjectName("keys")
        put_key(keys, DeskKey.KEYS)
        keys.triggered.connect(self._show_keys)
        self._lock = self._button(DeskTexts.LOCK, DeskPress.LOCK, DeskKey.LOCK)
        self._out = self._button(DeskTexts.LOG_OUT, DeskPress.LOG_OUT, DeskKey.LOG_OUT)
        other = desk.other_language or desk.language
        self._turn = self._button(Languages[other.name], DeskPress.TURN_LANGUAGE, DeskKey.TURN_LANGUAGE)
        self._turn.setObjectName("turn-language")
        for button in (keys, self._turn, self._lock, self._out):
            acts.addWidget(button)
        return header

    def _rooms(self, theme: Theme) -> QWidget:
        nav = QWidget()
        nav.setObjectName("nav")
        hear_as(nav, HeardAs.PANE, say(HeardTexts.ROOMS))
        nav.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        nav.setFixedWidth(theme.px(61 if self._zoom is Zoom.USUAL else 63))
        column = QVBoxLayout(nav)
        column.setContentsMargins(theme.px(4), theme.px(1.5), theme.px(4), theme.px(1.5))
        column.setSpacing(theme.px(0.8))
        self._room_buttons = {
            room: self._button(name, RoomChosen(room), key, ButtonStyle.ROOM, key.name_shown.removeprefix("Ctrl+"))
            for key, (room, name) in zip(map(_room_key, _ROOM_KEYS), _ROOMS.items(), strict=True)
        }
        rooms = TextLabel(theme, TextRole.SMALL, say(DeskKeyTexts.ROOMS), colour=Colour.SUB)
        rooms.setContentsMargins(theme.px(5), 0, 0, 0)
        column.addWidget(rooms)
        for room, button in self._room_buttons.items():
            button.setObjectName(f"room-{room}")
            button.setCheckable(True)
            column.addWidget(button)
        column.addStretch()
        self._newest = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self._newest.setContentsMargins(theme.px(5), 0, 0, 0)
        column.addWidget(self._newest)
        self._zooms = Button(theme, say(DeskTexts.ZOOM, percent=self._zoom), ButtonStyle.ROOM, TextRole.SMALL)
        self._zooms.setMinimumHeight(theme.px(13))
        put_key(self._zooms, DeskKey.ZOOM)
        self._zooms.tighten(theme, tight=True)
        self._zooms.triggered.connect(self._enlarge)
        column.addWidget(self._zooms)
        # No room for its key: that stands on the sheet.
        screen = self._button(DeskTexts.LEAVE, DeskPress.LEAVE_FULL_SCREEN, DeskKey.FULL_SCREEN, ButtonStyle.ROOM, "")
        column.addWidget(screen)
        column.addWidget(self._button(DeskTexts.QUIT, DeskPress.QUIT, None, ButtonStyle.ROOM))
        return nav

    def _button(
        self,
        text: Enum,
        event: DeskEvent,
        key: DeskKey | None,
        look: ButtonStyle = ButtonStyle.PLAIN,
        shown: str | None = None,
    ) -> Button:
        button = Button(self._theme, say(text), look, TextRole.SMALL, event=event)
        if key is not None:
            put_key(button, key, shown)
        button.setMinimumHeight(self._theme.px(13))
        button.chosen.connect(self._take)
        return button

    @Slot(object)
    def show_desk(self, desk: Desk) -> None:
        if self._zoom_of(desk) is not self._zoom or desk.language is not self._language:
            self._furnish_again(self._base, desk)
            return
        # The citizen's screen, by which it may have changed, speaks its own.
        with speaking(desk.language):
            self._show(desk)

    def _show(self, desk: Desk) -> None:
        self._desk = desk
        kind = page_for(desk)
        turns = kind is not self._shown
        if turns:
            self._turn_to(kind, desk)
        else:
            self._refresh(desk)
        attended = desk.gate if isinstance(desk.gate, Attended) else None
        if turns and attended is None:
            self._clipboard.leave()
        self._nav.setVisible(attended is not None)
        for button in (self._lock, self._out):
            button.setVisible(attended is not None)
        self._turn.setVisible(attended is None and desk.other_language is not None)
        name = "" if attended is None else f"{attended.clerk.name}({role_name(attended.clerk.role)})"
        for words, text in ((self._clerk, name), (self._clock, shown(DateFormats.CLOCK, desk.now))):
            if words.text() != text:
                words.setText(text)
        for room, button in self._room_buttons.items():
            button.setChecked(room is desk.room)
        waits = open_call(desk.calls) is not None
        self._room_buttons[Room.CALLS].become(say(DeskTexts.CALLS_WAIT if waits else DeskTexts.CALLS))
        self._room_buttons[Room.INCIDENTS].become(room_name(desk.incidents))
        self._room_buttons[Room.QUEUE].become(queue_room_name(desk.ticket_queue))
        self._room_buttons[Room.SHIFT].become(shift_room_name(desk.shift))
        self._tell(
            self._refusal, None if desk.refusal is None else refusal_line(desk.refusal, desk.worded.catalogue.name_of)
        )
        self._tell(self._fault, None if desk.fault is None else fault_text(desk.fault))
        self._tell(self._register, None if desk.register_fault is None else register_fault_text(desk.register_fault))
        self._screen.setVisible(not desk.has_citizen_screen)
        self._tell(self._quitting, None if desk.quit_asked_at is None else say(DeskTexts.QUIT_ASKED))
        self._tell(self._backups, backup_warning(desk.backups, desk.now))
        self._tell(self._arrived, None if attended is None else arrived_line(desk.shift, attended.clerk.login))
        self._tell_backup_line(backup_line(desk.backups))
        tells_itself = attended is not None and desk.room is Room.SETTINGS
        doubt = None if tells_itself else desk.citizen.clock
        self._tell(self._clock_doubt, None if doubt is None else doubt_line(doubt))
        self._announce()
        if turns:
            # Last, for a button that is hidden hands the keyboard on to whatever comes next.
            self.page.begin()
        self._rest.follow()

    def _refresh(self, desk: Desk) -> None:
        """The keyboard stays, or goes to where the work is: Qt hands it on to whatever stands next to what goes."""
        page = self.page
        was_here = page.isAncestorOf(self.focusWidget())
        self._is_refreshing = True
        try:
            page.refresh(desk)
        finally:
            self._is_refreshing = False
        if was_here and not _can_take_keys(self.focusWidget()):
            page.begin()

    @Slot(object)
    def _take(self, event: DeskEvent) -> None:
        """What is no act brings nothing else under the pointer."""
        if not isinstance(event, Noted):
            self._rest.begin()
        self.happened.emit(event)

    def _tell(self, notice: Notice, text: str | None) -> None:
        notice.setVisible(text is not None)
        self._announcer.tell(notice, text or "")
        if text is not None and text != notice.words.text():
            notice.words.setText(text)

    @Slot()
    def _announce(self) -> None:
        """Another page is heard where the keyboard comes to; of the same one, its news."""
        told = (self.page.accessibleName(), *self.page.told)
        self._announcer.turn(told) if self._announced is not self.page else self._announcer.follow(told)
        self._announced = self.page

    def _tell_backup_line(self, text: str) -> None:
        self._newest.setVisible(bool(text))
        if text != self._newest.text():
            self._newest.setText(text)

    def _turn_to(self, kind: PageMaker, desk: Desk) -> None:
        self._sheet.hide()
        page = kind(self._theme, desk)
        # Whoever comes to a field of it hears in which room that is.
        attended = isinstance(desk.gate, Attended) and not desk.is_page_closed
        hear_as(page, HeardAs.PANE, say(_ROOMS[desk.room] if attended else DeskTexts.TITLE))
        page.happened.connect(self._take)
        page.news.connect(self._announce)
        before = self._stack.currentWidget()
        area = PageArea(page, 0 if self._zoom is Zoom.USUAL else self._theme.px(_FOLDED_MM))
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        self._shown = kind
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._keys.watch()
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)
        self.page.begin()
        self.take_keyboard()

    @Slot()
    def take_keyboard(self) -> None:
        """It is the clerk's from the first moment, and stays theirs wherever a finger or a mouse has been."""
        if self.isVisible():
            self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A key that nothing here has taken."""
        super().keyPressEvent(event)
        if self._covering() is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._sheet.hide()
        elif asks_for_keys(event):
            self._show_keys()
        elif event.key() not in MODIFIERS:
            self._say(KeyNotices.UNUSED)

    @Slot()
    def _enlarge(self) -> None:
        self._take(ZoomChosen(self._zoom.next))

    def _covering(self) -> KeysSheet | None:
        return None if self._sheet.isHidden() else self._sheet

    @Slot()
    def _show_keys(self) -> None:
        self._sheet.show_keys(self.page.place)

    @Slot(object)
    def _give_keys_back(self, before: QWidget | None) -> None:
        """To where they went before the sheet lay there."""
        if before is not None and isValid(before) and _can_take_keys(before):
            before.setFocus()
        else:
            self.page.begin()

    def focus_areas(self) -> tuple[QWidget, ...]:
        """As it is laid out: what was made later, as a button for a language, is not the last."""
        middle = self.centralWidget()
        return () if middle is None else (middle,)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        return self._is_refreshing or step(self._covering() or self, self.focusWidget(), forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._covering() is not None:
            self._sheet.cover()

    @Slot(object)
    def _say(self, word: KeyNotices) -> None:
        """In the place of the names at the top: no button moves under the hand."""
        self._word.say(say(word))
        self._word.lie_over(0, 0, self._names.geometry().right())
        self._announcer.say(say(word))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _TOUCHES:
            self._ring.hide_for_touch()
            self._is_there()
        if isinstance(event, QMouseEvent) and event.type() in _PRESSES:
            # Where it is taken away it reaches no widget.
            return self._rest.refuses_at(event.position().toPoint())
        return super().eventFilter(watched, event)

    def takes_press(self, on: QWidget) -> bool:
        return not self._rest.refuses(on)

    def tell_early_press(self) -> None:
        self._say(KeyNotices.EARLY)

    def hear_press(self) -> None:
        self._is_there()

    @Slot()
    def _is_there(self) -> None:
        self.happened.emit(DeskPress.TOUCH)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """A clerk ends the program, and not a window's corner."""
        if event.spontaneous():
            event.ignore()
            self.happened.emit(DeskPress.QUIT)


def _scrolled(nav: QWidget) -> QScrollArea:
    """Where the rooms are larger than the window is high."""
    area = QScrollArea()
    area.setObjectName("scroll")
    hear_as(area, HeardAs.NOTHING)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(nav)
    area.setFixedWidth(nav.minimumWidth() + area.verticalScrollBar().sizeHint().width())
    return area


def _room_key(name: str) -> DeskKey:
    return DeskKey[f"ROOM_{name}"]


def _can_take_keys(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and widget.isEnabled()
