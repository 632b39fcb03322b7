"""What stands around every page: header, ribbon, step line, footer, and the button of the display."""

from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands import foot_of, leads_back
from kiosk.domain.flow.steps import Plain
from kiosk.ui.frame.display_button import DisplayButton
from kiosk.ui.frame.footer import FooterBar
from kiosk.ui.frame.header import Header, StepLine, step_now
from kiosk.ui.frame.practice import CardSimulatorControls, PracticeRibbon
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.tokens import OUT_OF_REACH, Theme

_LEAST_OF_HEIGHT = 0.48
# Six rows of keys, what is typed on them, and the heading or its part beside them.
_LEAST_FOR_KEYS_MM = 128
# On a tall screen the heading and a part of the words stand above the keys, and the way out of them below.
_LEAST_ON_TALL_MM = 185


class Surroundings(QWidget):
    """All that a window shows, in the language that is spoken. The pages lie in `stack`."""

    def __init__(self, theme: Theme, flow: Flow, cards: CardSimulatorControls | None) -> None:
        super().__init__()
        self.setObjectName("window")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # It is measured before it is in its window, and is no larger than that.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._theme = theme
        self.header = Header(theme, flow)
        # What is out of reach is left empty under the names and the clock, which nobody presses.
        self._upper = QWidget()
        self._upper.setVisible(theme.is_low)
        self.steps = StepLine(theme)
        self.stack = QStackedWidget()
        hear_as(self.stack, HeardAs.PANE, say(HeardTexts.MIDDLE))
        self.footer = FooterBar(theme, reads_aloud=flow.display.voice.on)
        self.ribbon = PracticeRibbon(theme, cards) if cards is not None else None
        column.addWidget(self.header)
        column.addWidget(self._upper)
        if self.ribbon is not None:
            column.addWidget(self.ribbon)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        self.display = DisplayButton(theme, self)
        self._has_begun = flow.step is not Plain.HOME

    def leaves_room(self, theme: Theme) -> bool:
        """Whether a page has room between them, also one on which something is typed, with the line of steps above it.

        `theme`: the screen's own.
        """
        room = self.height() - sum(self._heights)
        bars = [bar for bar in (self.header, self.footer, self.ribbon) if bar is not None]
        has_room = all(bar.minimumSizeHint().width() <= self.width() for bar in bars)
        return has_room and room >= self._least_room(theme)

    def show_frame(self, flow: Flow) -> None:
        self._has_begun = flow.step is not Plain.HOME
        self._keep_place_of_steps(wide=self.width() > self.height())
        self.header.refresh(flow)
        if self.ribbon is not None:
            self.ribbon.refresh()
        self.steps.show_step(step_now(flow))
        self.footer.show_foot(foot_of(flow), leads_back=leads_back(flow))

    def dress(self, sheet: str) -> None:
        """What stands around a page may be in another size than the page."""
        for part in (self.header, self.footer, self.ribbon):
            if part is not None:
                part.setStyleSheet(sheet)

    def settle(self) -> None:
        """Give the pages the room that all else leaves them now."""
        if self._theme.is_low:
            self._upper.setFixedHeight(self._room_above())
        self._column.activate()

    def _room_above(self) -> int:
        """As much as is out of reach, unless a page needs it for its keys."""
        taken, footer = self._heights
        wanted = round(self.height() * OUT_OF_REACH) - taken
        return max(min(wanted, self.height() - taken - footer - self._least_room(self._theme)), 0)

    def _least_room(self, theme: Theme) -> int:
        """`theme`: by whose targets; the screen's own, or what it has become."""
        least = _LEAST_ON_TALL_MM if self.height() > self.width() else _LEAST_FOR_KEYS_MM
        return max(round(self.height() * _LEAST_OF_HEIGHT), round(least * theme.for_fingers))

    @property
    def _heights(self) -> tuple[int, int]:
        """What stands above a page, with the line of steps, and under it."""
        above = self.header.sizeHint().height()
        for bar in (self.footer, self.ribbon):
            if bar is not None:
                # It hears of its width when it is shown, and has to be measured before.
                bar.settle(self.width())
        if self.ribbon is not None:
            above += max(self.ribbon.sizeHint().height(), self.ribbon.heightForWidth(self.width()))
        if self.width() <= self.height():
            above += self.steps.height()
        return above, self.footer.sizeHint().height()

    def _keep_place_of_steps(self, *, wide: bool) -> None:
        """Beside the names it takes no room from the page; under them the first page has it."""
        self.steps.keep_place(kept=wide or self._has_begun)

    def place_steps(self, *, wide: bool) -> None:
        self._keep_place_of_steps(wide=wide)
        if wide:
            self.header.take_in(self.steps)
        if wide or self._theme.is_low:
            self.footer.take_in(self.display)
        else:
            self.header.take_last(self.display)
        if not wide:
            # First away: the place of what follows is another while it is still there.
            self._column.removeWidget(self.steps)
            self._column.insertWidget(self._column.indexOf(self.stack), self.steps)
            # It is read where it stands.
            self.steps.stackUnder(self.stack)
