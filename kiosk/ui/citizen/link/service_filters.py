"""The three filters of the search: each press goes on to the next choice, and the button says which one holds."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.domain.city.service_catalogue import Filters
from kiosk.domain.city.services import ServiceKind, ServiceUse
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.services import kind_of, use_of
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

T = TypeVar("T")
_USES = (None, ServiceUse.CHARGE, ServiceUse.PURCHASE)


class ServiceFilters(QWidget):
    changed = Signal()

    def __init__(
        self, theme: Theme, kinds: tuple[ServiceKind, ...], chosen: Filters, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kinds = (None, *kinds)
        self.chosen = chosen
        self._language = spoken()
        self._kind, self._use, self._here = (self._button(theme) for _ in range(3))
        self._kind.setObjectName("filter-kind")
        self._use.setObjectName("filter-use")
        self._here.setObjectName("filter-here")
        self._kind.clicked.connect(self._next_kind)
        self._use.clicked.connect(self._next_use)
        self._here.clicked.connect(self._turn_here)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(3))
        # Where there is little room beside the keys, the longest text gets a line of its own.
        narrow = theme.space is Density.TIGHT
        grid.addWidget(self._kind, 0, 0)
        grid.addWidget(self._use, 0, 1)
        grid.addWidget(self._here, *((1, 0, 1, 2) if narrow else (0, 2, 1, 1)))
        self._show()

    def _button(self, theme: Theme) -> Button:
        button = Button(theme, "", ButtonStyle.KEY, TextRole.SMALL)
        button.setMinimumHeight(theme.px(15))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    @Slot()
    def _next_kind(self) -> None:
        self.choose(replace(self.chosen, kind=_after(self._kinds, self.chosen.kind)))

    @Slot()
    def _next_use(self) -> None:
        self.choose(replace(self.chosen, use=_after(_USES, self.chosen.use)))

    @Slot()
    def _turn_here(self) -> None:
        self.choose(replace(self.chosen, here_only=not self.chosen.here_only))

    def choose(self, chosen: Filters) -> None:
        self.chosen = chosen
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        with speaking(self._language):
            everything = say(LinkTexts.SEARCH_ALL)
            kind = everything if self.chosen.kind is None else kind_of(self.chosen.kind)
            use = everything if self.chosen.use is None else use_of(self.chosen.use)
            here = LinkTexts.SEARCH_HERE_ON if self.chosen.here_only else LinkTexts.SEARCH_HERE
            self._kind.become(say(LinkTexts.SEARCH_KIND, kind=kind))
            self._use.become(say(LinkTexts.SEARCH_USE, use=use))
            self._here.become(say(here))


def _after(choices: tuple[T, ...], chosen: T) -> T:
    place = choices.index(chosen) if chosen in choices else 0
    return choices[(place + 1) % len(choices)]
