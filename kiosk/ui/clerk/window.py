"""The clerk's window: who is at it, the rooms at the left, the page of the room. It shows the desk and nothing else."""

from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kiosk.city_data.locales import locale_of
from kiosk.domain.desk.events import DeskEvent, DeskPress, Noted
from kiosk.domain.desk.state import Desk
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.display import Zoom
from kiosk.ui.clerk.desk_keys import asks_for_keys
from kiosk.ui.clerk.frame.header import DeskHeader
from kiosk.ui.clerk.frame.notices import DeskNotices
from kiosk.ui.clerk.frame.pages import PageMaker, page_for
from kiosk.ui.clerk.frame.rooms import ROOMS, RoomList, scrolled
from kiosk.ui.clerk.keys_sheet import KeysSheet
from kiosk.ui.clerk.lists.number_clipboard import NumberClipboard
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.page_area import PageArea
from kiosk.ui.clerk.press_guard import PressGuard
from kiosk.ui.heard.announcing import Announcer
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.keys.focus_order import step
from kiosk.ui.keys.focus_ring import FocusRing
from kiosk.ui.keys.key_filter import MODIFIERS, KeyFilter
from kiosk.ui.keys.passing_notice import PassingNotice
from kiosk.ui.keys.presses import begins_touch
from kiosk.ui.messages import say, speak, speaking
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.keys.key_notices import KeyNotices
from kiosk.ui.theme.sheet import style_sheet
from kiosk.ui.theme.tokens import Theme

_FOLDED_MM = 60
"""So high stays a list on a larger desk."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


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
        self._theme = theme = theme.zoomed(self._zoom).in_language(locale_of(desk.language))
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
        self.header = DeskHeader(theme, desk, self._zoom)
        self.header.keys_asked.connect(self._show_keys)
        column.addWidget(self.header)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.rooms = RoomList(theme, desk, self._zoom)
        for around in (self.header, self.rooms):
            around.chosen.connect(self._take)
        self._nav = self.rooms if self._zoom is Zoom.USUAL else scrolled(self.rooms)
        body.addWidget(self._nav)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._notices = DeskNotices(theme, self._announcer)
        right.addWidget(self._notices)
        self._stack = QStackedWidget()
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

    @Slot(object)
    def show_desk(self, desk: Desk) -> None:
        if self._zoom_of(desk) is not self._zoom or desk.language != self._language:
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
        attended = isinstance(desk.gate, Attended)
        if turns and not attended:
            self._clipboard.leave()
        self._nav.setVisible(attended)
        for around in (self.header, self.rooms, self._notices):
            around.follow(desk)
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

    @Slot()
    def _announce(self) -> None:
        """Another page is heard where the keyboard comes to; of the same one, its news."""
        told = (self.page.accessibleName(), *self.page.told)
        self._announcer.turn(told) if self._announced is not self.page else self._announcer.follow(told)
        self._announced = self.page

    def _turn_to(self, kind: PageMaker, desk: Desk) -> None:
        self._sheet.hide()
        page = kind(self._theme, desk)
        # Whoever comes to a field of it hears in which room that is.
        attended = isinstance(desk.gate, Attended) and not desk.is_page_closed
        hear_as(page, HeardAs.PANE, say(ROOMS[desk.room] if attended else DeskTexts.TITLE))
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
        self._word.lie_over(0, 0, self.header.names_end)
        self._announcer.say(say(word))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if begins_touch(event):
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


def _can_take_keys(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and widget.isEnabled()
