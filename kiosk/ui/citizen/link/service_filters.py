"""The three filters of the search. A press opens the list of what can be chosen, with a tick at what holds."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from kiosk.domain.city.service_catalogue import Filters
from kiosk.domain.city.services import ServiceKind, ServiceUse
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.services import filter_of, kind_of, use_of
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.rows import stand_beside_if_fit

_USES = (None, ServiceUse.CHARGE, ServiceUse.PURCHASE)
# As many as these have a line each, and more stand beside each other.
_FEW, _COLUMNS = 3, 3


class FilterName(Enum):
    KIND = "kind"
    USE = "use"


@dataclass(frozen=True)
class FilterOption:
    text: str
    is_chosen: bool
    filters: Filters  #: what holds when it is chosen


class ServiceFilters(QWidget):
    """`opened` carries the options of a filter; none: the list is closed."""

    changed = Signal()
    opened = Signal(object)

    def __init__(
        self, theme: Theme, kinds: tuple[ServiceKind, ...], chosen: Filters, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kinds = (None, *kinds)
        self.chosen = chosen
        self._open: FilterName | None = None
        self._language = spoken()
        self._kind = _button(theme, "filter-kind", self._turn_kind)
        self._use = _button(theme, "filter-use", self._turn_use)
        self.here = _button(theme, "filter-here", self._turn_here)
        self.here.setCheckable(True)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(3))
        # Where there is little room beside the keys, the page has another place for the longest.
        opening = (self._kind, self._use)
        for button in opening if theme.space is Density.TIGHT else (*opening, self.here):
            row.addWidget(button)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One under the other where they have no room beside each other."""
        super().resizeEvent(event)
        stand_beside_if_fit(self._row, event.size().width())

    @Slot()
    def _turn_here(self) -> None:
        self.choose(replace(self.chosen, here_only=not self.chosen.here_only))

    @Slot()
    def _turn_kind(self) -> None:
        self._turn(FilterName.KIND)

    @Slot()
    def _turn_use(self) -> None:
        self._turn(FilterName.USE)

    def _turn(self, name: FilterName) -> None:
        """Open the list of this filter, or close it."""
        self._open = None if self._open is name else name
        self._show()
        with speaking(self._language):
            self.opened.emit(self._options())

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def choose(self, chosen: Filters) -> None:
        self.chosen = chosen
        self.close_list()
        self.changed.emit()

    def close_list(self) -> None:
        self._open = None
        self._show()
        self.opened.emit(())

    def _options(self) -> tuple[FilterOption, ...]:
        now = self.chosen
        match self._open:
            case FilterName.KIND:
                return tuple(
                    FilterOption(_kind_text(kind), kind is now.kind, replace(now, kind=kind)) for kind in self._kinds
                )
            case FilterName.USE:
                return tuple(FilterOption(filter_of(use), use is now.use, replace(now, use=use)) for use in _USES)
            case None:
                return ()

    def _show(self) -> None:
        with speaking(self._language):
            here = LinkTexts.SEARCH_HERE_ON if self.chosen.here_only else LinkTexts.SEARCH_HERE
            use = say(LinkTexts.SEARCH_ALL) if self.chosen.use is None else use_of(self.chosen.use)
            self._kind.become(
                self._marked(FilterName.KIND, say(LinkTexts.SEARCH_KIND, kind=_kind_text(self.chosen.kind)))
            )
            self._use.become(self._marked(FilterName.USE, say(LinkTexts.SEARCH_USE, use=use)))
            self.here.become(say(here))
            self.here.setChecked(self.chosen.here_only)

    def _marked(self, name: FilterName, text: str) -> str:
        return say(LinkTexts.SEARCH_OPENED if self._open is name else LinkTexts.SEARCH_OPENS, filter=text)


class FilterList(QWidget):
    """What can be chosen, in the place of the results. `chosen` carries the filters that then hold."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.px(1), 0, 0)
        self._grid.setSpacing(theme.px(3))
        self._grid.setRowStretch(len(ServiceKind) + 1, 1)
        self._options: tuple[FilterOption, ...] = ()
        self._buttons: list[Button] = []

    def offer(self, options: tuple[FilterOption, ...]) -> None:
        self._options = options
        while self._buttons:
            button = self._buttons.pop()
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        columns = 1 if len(options) <= _FEW else _COLUMNS
        for place, option in enumerate(options):
            text = say(LinkTexts.SEARCH_CHOSEN, option=option.text) if option.is_chosen else option.text
            look = ButtonStyle.CONFIRM if option.is_chosen else ButtonStyle.KEY
            button = _shaped(Button(self._theme, text, look, TextRole.SMALL))
            button.setCheckable(True)
            button.setChecked(option.is_chosen)
            button.triggered.connect(self._choose)
            self._grid.addWidget(button, place // columns, place % columns)
            self._buttons.append(button)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._buttons:
            self.chosen.emit(self._options[self._buttons.index(button)].filters)


def _kind_text(kind: ServiceKind | None) -> str:
    return say(LinkTexts.SEARCH_ALL) if kind is None else kind_of(kind)


def _button(theme: Theme, name: str, pressed: Callable[[], None]) -> Button:
    button = _shaped(Button(theme, "", ButtonStyle.KEY, TextRole.SMALL))
    button.setMinimumHeight(theme.target)
    button.setObjectName(name)
    button.triggered.connect(pressed)
    return button


def _shaped(button: Button) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
