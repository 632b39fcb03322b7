"""The ribbon of practice mode: it says on every screen that nothing counts, and puts practice cards on and off."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.messages.frame.practice import name_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_MOST_LINES = 2


class CardSimulatorControls(Protocol):
    """The practice reader, as far as the window needs it."""

    @property
    def kinds(self) -> tuple[str, ...]: ...
    @property
    def lies(self) -> bool:
        """Whether a practice card is on the reader."""
        ...

    def put(self, kind: str) -> None: ...
    def pull(self) -> None: ...


class PracticeRibbon(QWidget):
    """`choosing` asks the window to show the choice of cards."""

    choosing = Signal()

    def __init__(self, theme: Theme, cards: CardSimulatorControls) -> None:
        super().__init__()
        self.setObjectName("ribbon")
        hear_as(self, HeardAs.PANE, say(HeardTexts.PRACTICE))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cards = cards
        self._kind = cards.kinds[0]
        self._language = spoken()
        self._shown: tuple[str, bool] | None = None
        self._choose = Button(theme, "", ButtonStyle.RIBBON, TextRole.SMALL)
        self._choose.setObjectName("practice-choose")
        self._move = Button(theme, "", ButtonStyle.RIBBON, TextRole.SMALL)
        self._move.setObjectName("practice-move")
        for button in (self._choose, self._move):
            button.setMinimumHeight(theme.target)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choose.triggered.connect(self.choosing)
        self._move.triggered.connect(self._put_or_pull)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(theme.margin, theme.px(1.5), theme.margin, theme.px(1.5))
        row.setSpacing(theme.px(3))
        self._words = TextLabel(theme, TextRole.SMALL, say(FrameTexts.PRACTICE), bold=True, centred_down=True)
        row.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(3))
        buttons.addWidget(self._choose)
        buttons.addWidget(self._move)
        row.addLayout(buttons)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.settle(event.size().width())

    def settle(self, width: int) -> None:
        """The words stand above the buttons where they would have more than two lines beside them."""
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        buttons = self._choose.sizeHint().width() + self._move.sizeHint().width() + gap
        beside = width - margins.left() - margins.right() - gap - buttons
        above = len(self._words.lines(max(beside, 1))) > _MOST_LINES
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)
        self._row.activate()
        self.updateGeometry()

    @property
    def kind(self) -> str:
        """Of the practice card that is chosen."""
        return self._kind

    def choose(self, kind: str) -> None:
        self._kind = kind
        self.refresh()

    @Slot()
    def _put_or_pull(self) -> None:
        if self._cards.lies:
            self._cards.pull()
        else:
            self._cards.put(self._kind)

    def refresh(self) -> None:
        now = self._kind, self._cards.lies
        if now == self._shown:
            return
        self._shown = now
        with speaking(self._language):
            self._choose.become(say(FrameTexts.PRACTICE_CARD, card=say(name_of(self._kind))))
            self._move.become(say(FrameTexts.PRACTICE_PULL if self._cards.lies else FrameTexts.PRACTICE_PUT))


class PracticeChoice(Overlay):
    """All practice cards; `picked` carries the kind."""

    picked = Signal(str)

    def __init__(self, theme: Theme, cards: CardSimulatorControls, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = Heading(theme, say(FrameTexts.PRACTICE_CHOOSE), role=TextRole.LEAD)
        self.lead = TextLabel(theme, TextRole.SMALL, say(FrameTexts.PRACTICE_PIN), colour=Colour.SUB)
        for words in (self.title, self.lead):
            self.column.addWidget(words)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        self._kinds: dict[str, str] = {}
        for number, kind in enumerate(cards.kinds):
            text = say(name_of(kind))
            self._kinds[text] = kind
            button = Button(theme, text, ButtonStyle.KEY, TextRole.SMALL)
            button.setMinimumHeight(theme.target)
            button.triggered.connect(self._pick)
            grid.addWidget(button, number // 2, number % 2)
        self.column.addLayout(grid)

    @Slot()
    def _pick(self) -> None:
        button = self.sender()
        self.hide()
        if isinstance(button, Button):
            self.picked.emit(self._kinds[button.text()])
