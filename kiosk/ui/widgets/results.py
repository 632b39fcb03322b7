"""Search results as tiles, a few at a time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.flow.events import Press, Touch
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle, Tile
from kiosk.ui.widgets.notice import Notice, Tone

_AT_ONCE = (4, 3, 2)


@dataclass(frozen=True)
class ResultTile:
    """One result: what its tile shows, and what a press picks."""

    icon: str
    title: str
    about: str
    event: Touch


class ResultList(QWidget):
    happened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[ResultTile, ...] = ()
        self._first = 0
        self._tiles = [self._tile(theme) for _ in range(_AT_ONCE[theme.space])]
        self._nothing = Notice(theme, "", tone=Tone.CAUTION)
        self._before = Button(theme, say(LinkTexts.SEARCH_BEFORE), ButtonStyle.KEY)
        self._after = Button(theme, say(LinkTexts.SEARCH_AFTER), ButtonStyle.KEY)
        self._before.setObjectName("results-before")
        self._after.setObjectName("results-after")
        self._before.clicked.connect(self._back)
        self._after.clicked.connect(self._on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(1), 0, 0)
        column.setSpacing(theme.px(3))
        for tile in self._tiles:
            column.addWidget(tile)
        # What is hidden keeps its room: the keys below stay where they are.
        self._nothing.setParent(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(3))
        for button in (self._before, self._after):
            button.setMinimumHeight(theme.px(15))
            row.addWidget(button, 1)
        column.addLayout(row)

    def add_answer(self, button: Button) -> None:
        """Under the results, at a target's distance: one more answer."""
        self._column.addWidget(button)

    def show_found(self, found: tuple[ResultTile, ...], otherwise: str) -> None:
        """Show these results from the first; the sentence if there is none."""
        self._found, self._first = found, 0
        self._nothing.words.setText(otherwise)
        self._show()

    def _show(self) -> None:
        shown = self._found[self._first : self._first + len(self._tiles)]
        self._nothing.setVisible(not shown)
        for tile, one in zip(self._tiles, shown, strict=False):
            tile.tell(one.icon, one.title, one.about)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(shown))
        self._before.setEnabled(self._first > 0)
        self._after.setEnabled(self._first + len(self._tiles) < len(self._found))

    def _tile(self, theme: Theme) -> Tile:
        tile = Tile(theme, "link", "—", "—", Press.ELSEWHERE, one_line=True)
        tile.setFixedHeight(max(tile.minimumHeight(), tile.sizeHint().height()))
        policy = tile.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        tile.setSizePolicy(policy)
        tile.clicked.connect(self._pick)
        return tile

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        width = event.size().width()
        self._nothing.setGeometry(0, 0, width, self._nothing.heightForWidth(width))

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
