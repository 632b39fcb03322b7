"""The window: header, ribbon, step line, the page of the step, footer. It shows the flow and nothing else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from time import monotonic_ns

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands import RULES, loses
from kiosk.domain.flow.errands.phone import PhoneStep
from kiosk.domain.flow.events import PinEntered, Press, Touch
from kiosk.domain.flow.steps import kind_of
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.text.readings import bare
from kiosk.ui.citizen.fault_page import FaultPage
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.frame import footer
from kiosk.ui.frame.dress import Dress
from kiosk.ui.frame.fitting import fitting_page
from kiosk.ui.frame.full_screen import FullScreenWindow
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.frame.practice import CardSimulatorControls
from kiosk.ui.frame.sheets import Sheets
from kiosk.ui.frame.surroundings import Surroundings
from kiosk.ui.heard.announcing import Announcer
from kiosk.ui.keys.focus_order import ARROWS, FORWARD, place_in, put_at, step
from kiosk.ui.keys.focus_ring import FocusRing
from kiosk.ui.keys.key_filter import MODIFIERS, KeyFilter
from kiosk.ui.keys.presses import begins_touch
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.errands.tickets import call_text
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.messages.keys.key_notices import KeyNotices
from kiosk.ui.theme.sheet import style_sheet
from kiosk.ui.theme.tokens import Theme

# Of a weighty page's rest; 0.7 s.
_OWN_REST = 0.6


def _own_rest_ms() -> int:
    return int(footer.REST_MS * _OWN_REST)


def _has_just_come(by_itself: QElapsedTimer) -> bool:
    """What came by itself takes no touch before it can have been read: the hand was on its way."""
    return by_itself.isValid() and by_itself.elapsed() < _own_rest_ms()


class KioskWindow(FullScreenWindow):
    """`happened` carries the touches as events of the flow.

    Beside a desk it takes touches alone. `given_back`: the clerk's keyboard came here all the same.
    """

    happened = Signal(object)
    given_back = Signal()
    used = Signal()  #: by a touch or a key, whatever for
    hearing = Signal()  #: what stands there is wanted aloud once more

    def __init__(
        self,
        theme: Theme,
        flow: Flow,
        practice: CardSimulatorControls | None = None,
        *,
        kept_open: bool = False,
        clock: Callable[[], int] = monotonic_ns,
    ) -> None:
        super().__init__(kept_open=kept_open, takes_keys=flow.counter.mode is not Mode.COUNTER)
        self._screen_theme = theme
        self.dress = Dress.of(theme, flow)
        self._keys = keys = KeyFilter(
            self, clock, refuses=not self._takes_keys, covering=self.covering, typed_into=self._typed_into
        )
        self._ring = FocusRing(self.dress.theme, self)
        keys.pressed.connect(self._ring.show_for_keys)
        keys.strayed.connect(self.given_back)
        keys.pressed.connect(self._is_there)
        keys.told.connect(self._tell)
        self._announcer = Announcer(self)
        self._turns = False
        self._touching = False
        self._page_came = QElapsedTimer()
        self.setStyleSheet(style_sheet(self.dress.theme))
        # The screen decides the size; a page that wants more takes smaller type instead.
        if (frame := self.layout()) is not None:
            frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(*theme.pixels)
        self._practice = practice
        self._flow = flow
        with speaking(flow.counter.language):
            self._furnish(flow)
        self.show_flow(flow)

    def _furnish(self, flow: Flow) -> None:
        """All that stands around the pages, in the language of the flow and as its person wants it."""
        self._put_on(Dress.of(self._screen_theme, flow))
        practice = self._practice
        self.setWindowTitle(bare(say(FrameTexts.TITLE)))
        self._around = around = self._surroundings(flow)
        self._stack, self._footer = around.stack, around.footer
        self._footer.happened.connect(self._touched)
        self._footer.stopping.connect(self._stop)
        self._footer.hearing.connect(self.hearing)
        self.setCentralWidget(around)
        self._sheets = sheets = Sheets(self.dress.theme, self.dress.own, flow, practice, around)
        sheets.touched.connect(self._touched)
        sheets.answered.connect(self._touched_over)
        sheets.uncovered.connect(self._give_keys_back)
        sheets.heard.connect(self._announcer.say)
        around.display.triggered.connect(self._set_display)
        if around.ribbon is not None:
            around.ribbon.choosing.connect(sheets.choose_card)
            sheets.picked.connect(around.ribbon.choose)

    def _surroundings(self, flow: Flow) -> Surroundings:
        """As large as they leave room for a page: it is measured by that."""
        *larger, least = self.dress.themes
        for theme in larger:
            around = self._placed(theme, flow)
            if around.leaves_room(self.dress.own):
                return around
            around.deleteLater()
        return self._placed(least, flow)

    def _placed(self, theme: Theme, flow: Flow) -> Surroundings:
        around = Surroundings(theme, flow, self._practice)
        if theme != self.dress.theme:
            around.dress(style_sheet(theme))
        around.ensurePolished()
        around.place_steps(wide=self.width() > self.height())
        around.resize(self.size())
        around.settle()
        return around

    @property
    def page(self) -> Page:
        page = self._stack.currentWidget()
        if not isinstance(page, Page):
            raise TypeError("the window shows no page")
        return page

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        with speaking(flow.counter.language):
            self._show(flow)

    def _show(self, flow: Flow) -> None:
        self._flow = flow
        current = self._stack.currentWidget()
        kind = page_for(flow.step)
        goes_on = self.dress.suits(flow) and isinstance(current, (kind, FaultPage)) and current.shows(flow)
        with nullcontext() if goes_on else self._turning():
            self._show_page(flow)
        self._announcer.tell("call", call_text(flow.board.calls[0]) if flow.board.calls else "")
        self._sheets.follow(flow, by_itself=not self._touching)

    def _show_page(self, flow: Flow) -> None:
        if not self.dress.suits(flow):
            self._furnish_again(flow)
        if flow.now - flow.touched_at >= flow.timeouts.idle:
            self._sheets.leave_display()
        self._around.show_frame(flow)
        current, kind = self._stack.currentWidget(), page_for(flow.step)
        if not isinstance(current, (kind, FaultPage)) or not current.shows(flow):
            self._turn_to(self._fitting(kind, flow))
            QTimer.singleShot(0, self, self._fit_if_cut)
        else:
            current.refresh(flow)
            current.name_heading()
            self._announcer.follow(current.told_now())

    def _fitting(self, kind: type[Page], flow: Flow) -> Page:
        """The page in the largest type that has room in what its own frame leaves it."""
        self._around.settle()
        self._measured = self._stack.size()
        return fitting_page(kind, self.dress.themes, flow, self._stack, self.dress.theme)

    def close_page(self, number: str) -> None:
        """A plain page in the place of one that has failed, until the flow goes on or a moment has passed."""
        with speaking(self.dress.language):
            self._turn_to(FaultPage(self.dress.theme, self._flow, number))

    def _furnish_again(self, flow: Flow) -> None:
        """In another language, or looking otherwise. What was half typed stays; what lies over it is laid anew."""
        before = self.page
        kind = None if self._around.ribbon is None else self._around.ribbon.kind
        stays = before.keeps(flow.step) or isinstance(before.step, PhoneStep)
        typing = before.typing if stays else None
        choosing, setting = self._sheets.is_choosing_card, stays and self._sheets.is_setting_display
        at = self.focusWidget().objectName() if setting else ""
        self._sheets.take_away()
        # Now, and not when its window goes: a pad forgets then what was typed on it.
        self._stack.removeWidget(before)
        before.deleteLater()
        self._furnish(flow)
        if self._around.ribbon is not None and kind is not None:
            self._around.ribbon.choose(kind)
        self._around.show_frame(flow)
        page = self._fitting(page_for(flow.step), flow)
        if typing is not None:
            page.go_on(typing)
        self._turn_to(page, before)
        if choosing:
            self._sheets.choose_card()
        if setting:
            self._sheets.set_display(flow.step, at)
        QTimer.singleShot(0, self, self._fit_again)

    @Slot(object)
    def _touched(self, event: Touch) -> None:
        """Pass it on, unless it was meant for what stood here a moment ago."""
        if not _has_just_come(self._page_came):
            self._pass_on(event)
        elif isinstance(event, PinEntered):
            event.pin.wipe()

    @Slot()
    def _set_display(self) -> None:
        self._sheets.set_display(self.page.step)

    @Slot()
    def _stop(self) -> None:
        """Ask first where something would be lost."""
        if _has_just_come(self._page_came):
            return
        if not loses(self._flow):
            self._pass_on(Press.END)
            return
        draft = self._flow.visit_draft
        with speaking(self.dress.language):
            self._sheets.leaving.ask(kept=draft is not None and draft.kept)

    @Slot(object)
    def _touched_over(self, event: Touch) -> None:
        """Of a warning: what was meant for the page under it is not for it. The page takes its own all the while."""
        if not _has_just_come(self._sheets.overlay_came):
            self._pass_on(event)

    def takes_press(self, on: QWidget) -> bool:
        """What lies under a sheet is pressed by nothing."""
        covering = self.covering()
        return covering is None or covering.isAncestorOf(on)

    def hear_press(self) -> None:
        self._is_there()

    @property
    def takes_touches(self) -> bool:
        """Whether what stands there has stood long enough to be meant."""
        return not _has_just_come(self._page_came) and not _has_just_come(self._sheets.overlay_came)

    def _pass_on(self, event: Touch) -> None:
        self._touching = True
        try:
            self.happened.emit(event)
        finally:
            self._touching = False

    def _turn_to(self, page: Page, before: Page | None = None, *, anew: bool = True) -> None:
        """`before`: what stood there, where it has been taken away already."""
        if before is None and self._stack.count():
            before = self.page
        if anew and before is not None:
            self._page_came.invalidate()
            if not self._touching and not (before.waits and not page.decides):
                self._page_came.start()
                # It shows that it rests; a timer of Qt's may be early.
                self._footer.rest(_own_rest_ms() * 11 // 10)
        page.happened.connect(self._touched)
        page.told.connect(self._tell)
        page.read.connect(self._has_read)
        page.watch_reading()
        page.lay_out(wide=self.width() > self.height())
        page.heard.connect(self._announcer.say)
        page.typed_told.connect(self._announcer.say_typed)
        with self._turning():
            self._put_in_place(page, anew=anew)
        if RULES[kind_of(page.step)].weighty:
            self._footer.rest()
        self._hold()

    def _put_in_place(self, page: Page, *, anew: bool) -> None:
        """The keyboard goes to it before anything of the page before goes: of that nothing is heard any more."""
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        page.setGeometry(self._stack.contentsRect())
        page.show()
        self._announcer.turn(page.told_now())
        # No button looks chosen before somebody uses a keyboard.
        if not (self._sheets.stays if anew else self._sheets.covering):
            page.arrive()
        self._stack.setCurrentWidget(page)
        if anew:
            self._sheets.turn()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    @Slot()
    def _has_read(self) -> None:
        with speaking(self.dress.language):
            self._hold()

    def _hold(self) -> None:
        """What decides waits for what has not been seen yet, at the foot and on the page."""
        unread = self.page.holds
        self._footer.hold(unread=unread)
        self.page.hold(unread=unread)

    @property
    def announcer(self) -> Announcer:
        return self._announcer

    def covering(self) -> Overlay | None:
        """What lies over the page, the uppermost."""
        return self._sheets.covering

    @Slot(object)
    def _give_keys_back(self, before: QWidget | None) -> None:
        """To what they went to before, or to what still lies over the page; to the page, where that has gone."""
        covering = self._sheets.covering
        stands = before is not None and isValid(before) and before.isVisible() and self._around.isAncestorOf(before)
        if before is not None and stands and self.takes_press(before):
            before.setFocus()
        else:
            (covering or self.page).arrive()

    @contextmanager
    def _turning(self) -> Iterator[None]:
        before, self._turns = self._turns, True
        try:
            yield
        finally:
            self._turns = before

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._keys.watch()
        # The native window hears of each touch first.
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if begins_touch(event):
            self._ring.hide_for_touch()
            self._is_there()
        return super().eventFilter(watched, event)

    @Slot()
    def _is_there(self) -> None:
        """Somebody is, whatever the touch was for; of a warning its own key has to be pressed."""
        self.used.emit()
        if self._sheets.overlay is None:
            self.happened.emit(Press.ELSEWHERE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self._takes_keys and self.isActiveWindow():
            # Not every window manager asks whether a window takes the keyboard.
            self.given_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A key that nothing here has taken."""
        super().keyPressEvent(event)
        if event.key() in MODIFIERS or self.covering() is not None:
            return
        if event.key() in ARROWS:
            self.focusNextPrevChild(event.key() in FORWARD)
        elif event.key() != Qt.Key.Key_Escape or not (self.page.escape() or self._footer.go_back()):
            self._tell(KeyNotices.UNUSED)

    def focus_areas(self) -> tuple[QWidget, ...]:
        """The page, then its ways out, then what stands at the top on every page."""
        areas = (self._stack.currentWidget(), self._footer, self._around.header, self._around.ribbon)
        return tuple(area for area in areas if area is not None)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """What goes would hand the keyboard to its neighbours one by one, and a screen reader would tell each."""
        return self._turns or step(self.covering() or self, self.focusWidget(), forward=next)

    def _typed_into(self) -> QWidget | None:
        return self.page.typed_into if self.covering() is None else None

    @Slot(object)
    def _tell(self, word: KeyNotices) -> None:
        self._sheets.tell(word)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._around.place_steps(wide=event.size().width() > event.size().height())
        QTimer.singleShot(0, self, self._fit_again)
        if self._sheets.overlay is not None:
            self._sheets.overlay.cover()

    @Slot()
    def _fit_if_cut(self) -> None:
        """What stands around the page, or a frame on it, may have taken its own size only after it was measured."""
        page = self.page
        if isinstance(page, FaultPage):
            return
        if page.theme.is_enlarged and page.is_cut:
            self._fit_smaller(page)
            return
        if page.fits(self._stack.size()):
            return
        tighter = page.theme.from_here()[1:]
        if not tighter:
            page.let_scroll()
            page.watch_reading()
            self._has_read()
            return
        with speaking(self.dress.language):
            self._replace(type(page)(tighter[0], self._flow))
        QTimer.singleShot(0, self, self._fit_if_cut)

    def _fit_smaller(self, page: Page) -> None:
        """In the next smaller size: what does not scroll, or stands in one line, has no room in this."""
        smaller = [theme for theme in self.dress.themes if theme.pixels_per_mm < page.theme.pixels_per_mm]
        with speaking(self.dress.language):
            self._replace(fitting_page(type(page), smaller, self._flow, self._stack, self.dress.theme))
        QTimer.singleShot(0, self, self._fit_if_cut)

    @Slot()
    def _fit_again(self) -> None:
        """The screen was turned or the window resized: the page may want another type size."""
        current = self.page
        if isinstance(current, FaultPage):
            return
        has_other_room = self._stack.size() != self._measured and current.theme.space > self.dress.theme.space
        if has_other_room or not current.fits(self._stack.size()):
            with speaking(self.dress.language):
                self._replace(self._fitting(type(current), self._flow))
            QTimer.singleShot(0, self, self._fit_if_cut)

    def _replace(self, page: Page) -> None:
        """By the same in another type."""
        page.go_on(self.page.typing)
        at = place_in(self.page, self.focusWidget())
        self._turn_to(page, anew=False)
        put_at(page, at)

    def _put_on(self, dress: Dress) -> None:
        before, self.dress = self.dress, dress
        if dress.theme != before.theme:
            self._ring.take_theme(dress.theme)
            self.setStyleSheet(style_sheet(dress.theme))

    def take_theme(self, theme: Theme) -> None:
        """The screen has another size: everything is furnished anew, and what was half typed stays."""
        if theme == self._screen_theme:
            return
        self._screen_theme = theme
        with speaking(self._flow.counter.language):
            self._furnish_again(self._flow)
            self._sheets.follow(self._flow, by_itself=not self._touching)

    def start_over(self, flow: Flow) -> None:
        """With another counter than it was furnished for."""
        with speaking(flow.counter.language):
            self._flow = flow
            self._furnish_again(flow)
