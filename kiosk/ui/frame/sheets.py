"""The sheets that may lie over the page. Each is made when it is first wanted: the first picture has none."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.flow import Flow, idle_left
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.flow.steps import EnterPin, Step
from kiosk.ui.frame.display_choice import DisplayChoice, DisplayChoices
from kiosk.ui.frame.overlays import IdleOverlay, LeaveChoice, Overlay, StaffOverlay
from kiosk.ui.frame.practice import CardSimulatorControls, PracticeChoice
from kiosk.ui.keys.passing_notice import PassingNotice
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.keys.key_notices import KeyNotices
from kiosk.ui.theme.tokens import Theme

_BELL_MS = 3000

AnyOverlay = TypeVar("AnyOverlay", bound=Overlay)


class Sheets(QObject):
    """Of one window in one language. They lie in `middle`, and go with it.

    `touched`: on a sheet that a person opened; `answered`: on a warning or a call, which may have come by itself.
    `uncovered`: one was taken away; what had the keyboard before. `picked`: the kind of a practice card.
    """

    touched = Signal(object)
    answered = Signal(object)
    uncovered = Signal(object)
    heard = Signal(str)
    picked = Signal(str)

    def __init__(
        self, theme: Theme, own: Theme, flow: Flow, cards: CardSimulatorControls | None, middle: QWidget
    ) -> None:
        """`own`: the theme of the screen, whatever is set."""
        super().__init__(middle)
        self._theme, self._own, self._cards, self._middle = theme, own, cards, middle
        # And not the flow, in which a person's card may be.
        self._municipality, self._language = flow.counter.municipality, flow.counter.language
        self._choices = DisplayChoices.of(flow)
        self.overlay: Overlay | None = None  #: the warning or the call that lies there
        self.overlay_came = QElapsedTimer()
        self._bell = QTimer(self)
        self._bell.setInterval(_BELL_MS)
        self._bell.timeout.connect(QApplication.beep)

    @cached_property
    def staff(self) -> StaffOverlay:
        with speaking(self._language):
            sheet = self._added(StaffOverlay(self._theme, self._municipality, self._middle))
        sheet.happened.connect(self.answered)
        return sheet

    @cached_property
    def idle(self) -> IdleOverlay:
        with speaking(self._language):
            sheet = self._added(IdleOverlay(self._theme, self._middle))
        sheet.happened.connect(self.answered)
        return sheet

    @cached_property
    def display(self) -> DisplayChoice:
        with speaking(self._language):
            sheet = self._added(DisplayChoice(self._theme, self._own, self._choices, self._middle))
        sheet.happened.connect(self.touched)
        return sheet

    @cached_property
    def leaving(self) -> LeaveChoice:
        with speaking(self._language):
            sheet = self._added(LeaveChoice(self._theme, self._middle))
        sheet.happened.connect(self.touched)
        return sheet

    @cached_property
    def _choice(self) -> PracticeChoice | None:
        """All practice cards."""
        if self._cards is None:
            return None
        with speaking(self._language):
            sheet = self._added(PracticeChoice(self._theme, self._cards, self._middle))
        sheet.picked.connect(self.picked)
        return sheet

    @cached_property
    def _word(self) -> PassingNotice:
        return PassingNotice(self._theme, self._middle)

    def _added(self, sheet: AnyOverlay) -> AnyOverlay:
        sheet.uncovered.connect(self.uncovered)
        return sheet

    def set_display(self, step: Step, at: str = "") -> None:
        """Over this step. `at`: the name of the button that has the keyboard."""
        self.display.open(over_pin=isinstance(step, EnterPin))
        self.display.stand_at(at)

    @Slot()
    def choose_card(self) -> None:
        if self._choice is not None:
            self._choice.cover()

    def tell(self, word: KeyNotices) -> None:
        """In the place of the names at the top: no key moves under a finger."""
        margin = self._theme.margin
        with speaking(self._language):
            self._word.say(say(word))
            self.heard.emit(say(word))
        self._word.lie_over(margin, 0, self._middle.width() - 2 * margin)

    @property
    def covering(self) -> Overlay | None:
        """What lies over the page, the uppermost."""
        over = (child for child in reversed(self._middle.children()) if isinstance(child, Overlay))
        return next((sheet for sheet in over if not sheet.isHidden()), None)

    @property
    def stays(self) -> bool:
        """Whether what lies over the page lies over the next one too."""
        return self.covering is not None and not isinstance(self.covering, DisplayChoice | LeaveChoice)

    @property
    def is_choosing_card(self) -> bool:
        choice = vars(self).get("_choice")
        return isinstance(choice, PracticeChoice) and not choice.isHidden()

    @property
    def is_setting_display(self) -> bool:
        sheet = vars(self).get("display")
        return isinstance(sheet, DisplayChoice) and not sheet.isHidden()

    def leave_display(self) -> None:
        """Whoever wanted another has gone."""
        self._hide("display")

    def turn(self) -> None:
        """What was opened over a page goes with it."""
        self._hide("display", "leaving", "_word")

    def _hide(self, *names: str) -> None:
        for name in names:
            if (sheet := vars(self).get(name)) is not None:
                sheet.hide()

    def follow(self, flow: Flow, *, by_itself: bool) -> None:
        """Lay over the page what the flow asks for. `by_itself`: no touch is being answered."""
        self._lay(self._wanted(flow), by_itself=by_itself)
        if flow.staff is StaffCall.COMING:
            self._bell.stop()

    def _wanted(self, flow: Flow) -> Overlay | None:
        """The warning before the call, for it has a clock."""
        if (left := idle_left(flow)) is not None:
            self.idle.count(left)
            return self.idle
        if not flow.staff_called:
            return None
        self.staff.show_call(flow)
        return self.staff

    def take_away(self) -> None:
        """The warning, or the call."""
        self._lay(None, by_itself=False)

    def _lay(self, overlay: Overlay | None, *, by_itself: bool) -> None:
        if overlay is self.overlay:
            if overlay is not None:
                self.heard.emit(overlay.news())
            return
        if self.overlay is not None:
            self.overlay.hide()
            self._bell.stop()
        self.overlay = overlay
        if overlay is not None:
            self.overlay_came.invalidate()
            if by_itself:
                self.overlay_came.start()
            self._hide("leaving")
            overlay.cover()
            # A warning, and a call, reach two senses (docs/counter.md §5.2).
            QApplication.beep()
            self._bell.start()
