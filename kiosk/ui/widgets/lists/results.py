"""Search results as tiles, a few at a time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.flow.events import Press, Touch
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle, Tile
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.rows import stand_beside_if_fit
from kiosk.ui.widgets.text.text_label import TextLabel

_AT_ONCE = (4, 3, 2)


@dataclass(frozen=True)
class ResultTile:
    """One result: what its tile shows, and what a press picks. `mark`: what decides whether it will do."""

    icon: str
    title: str
    about: str
    event: Touch
    mark: str = ""


class ResultList(QWidget):
    happened = Signal(object)

    def __init__(self, theme: Theme, *, lines: int = 1, parent: QWidget | None = None) -> None:
        """`lines`: of a result's title, and of what is said of it."""
        super().__init__(parent)
        hear_as(self, HeardAs.LIST, say(HeardTexts.RESULTS))
        self._lines = lines
        self._found: tuple[ResultTile, ...] = ()
        self._first = 0
        self._other: QWidget | None = None
        self._language = spoken()
        self._narrow = theme.space is Density.TIGHT
        self._tiles = [self._tile(theme) for _ in range(_AT_ONCE[theme.space])]
        self._nothing = Notice(theme, "", tone=Tone.CAUTION)
        self._before, self._after = (Button(theme, "", ButtonStyle.KEY) for _ in range(2))
        self._where = TextLabel(theme, TextRole.SMALL, colour=Colour.BODY, centred=True, centred_down=True)
        self._before.setObjectName("results-before")
        self._after.setObjectName("results-after")
        self._before.triggered.connect(self._back)
        self._after.triggered.connect(self._on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(1), 0, 0)
        column.setSpacing(theme.px(3))
        for tile in self._tiles:
            column.addWidget(tile)
        # What is hidden keeps its room: the keys below stay where they are.
        self._nothing.setParent(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(3))
        for button in (self._before, self._after):
            button.setMinimumHeight(theme.target)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(theme.px(3))
        if self._narrow:
            foot.addWidget(self._where)
            self._row.addStretch(1)
        for widget, share in ((self._before, 2), *(() if self._narrow else ((self._where, 3),)), (self._after, 2)):
            self._row.addWidget(widget, 0 if self._narrow else share)
        self._last.addLayout(self._row, 1)
        foot.addLayout(self._last)
        column.addLayout(foot)

    def add_answer(self, button: Button) -> None:
        """One more answer under the results; where there is little room, before the steps to the others."""
        if self._narrow:
            self._last.insertWidget(0, button, 1)
            # Read where it stands.
            button.stackUnder(self._before)
            QWidget.setTabOrder(button, self._before)
            QWidget.setTabOrder(self._before, self._after)
        else:
            self._column.addWidget(button)

    def lay_over(self, other: QWidget) -> None:
        """What may take the place of the results for a while."""
        self._other = other
        other.setParent(self)
        other.hide()

    def give_way(self, *, to_other: bool) -> None:
        if self._other is not None:
            self._other.setVisible(to_other)
            self._show()

    def show_found(self, found: tuple[ResultTile, ...], otherwise: str) -> None:
        """Show these results from the first; the sentence if there is none."""
        self._found, self._first = found, 0
        self._nothing.words.setText(otherwise)
        self._show()

    def _show(self) -> None:
        covered = self._other is not None and not self._other.isHidden()
        shown = () if covered else self._found[self._first : self._first + len(self._tiles)]
        self._nothing.setVisible(not shown and not covered)
        for tile, one in zip(self._tiles, shown, strict=False):
            number = self._found.index(one) + 1
            with speaking(self._language):
                which = say(HeardTexts.PLACE, number=number, total=len(self._found))
            tile.tell(one.icon, one.title, one.about, one.mark, which)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(shown))
        self._show_place(len(shown))

    def _show_place(self, shown: int) -> None:
        """How many there are, and which; steps where there are more than have room."""
        before, after = self._first, len(self._found) - self._first - shown
        at_once = len(self._tiles)
        with speaking(self._language):
            steps = (
                (self._before, LinkTexts.SEARCH_BEFORE, "▲", before),
                (self._after, LinkTexts.SEARCH_AFTER, "▼", after),
            )
            for button, text, sign, count in steps:
                said = say(text, count=min(count, at_once) or at_once)
                button.become(sign if self._narrow else said)
                button.setAccessibleName(said)
            place = say(LinkTexts.SEARCH_PLACE, first=before + 1, last=before + shown, total=len(self._found))
        self._where.setText(place if shown else "")
        for button, may, end in (
            (self._before, before > 0, HeardTexts.FIRST),
            (self._after, after > 0, HeardTexts.LAST),
        ):
            button.setEnabled(may)
            with speaking(self._language):
                button.setAccessibleDescription("" if may else say(end))
            button.setVisible(shown > 0 and len(self._found) > at_once)

    def _tile(self, theme: Theme) -> Tile:
        tile = Tile(theme, "link", "—", "—", Press.ELSEWHERE, one_line=self._lines == 1)
        line = "\n".join("—" * self._lines)
        tile.tell("link", line, line, "—")
        tile.setFixedHeight(max(tile.minimumHeight(), tile.sizeHint().height()))
        policy = tile.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        tile.setSizePolicy(policy)
        tile.triggered.connect(self._pick)
        return tile

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        width = event.size().width()
        self._nothing.setGeometry(0, 0, width, self._nothing.heightForWidth(width))
        if self._other is not None:
            self._other.setGeometry(self.rect())
        if self._narrow:
            stand_beside_if_fit(self._last, width)

    @Slot()
    def _back(self) -> None:
        self._first = max(0, self._first - len(self._tiles))
        self._show()

    @Slot()
    def _on(self) -> None:
        self._first += len(self._tiles)
        self._show()

    @Slot()
    def _pick(self) -> None:
        tile = self.sender()
        place = self._first + self._tiles.index(tile) if isinstance(tile, Tile) else len(self._found)
        if place < len(self._found):
            self.happened.emit(self._found[place].event)
