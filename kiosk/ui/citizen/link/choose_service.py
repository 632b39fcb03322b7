"""Finding the payment service: by name as it is typed, by kind, by what can be done here; the most used first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot

from kiosk.domain.city.service_catalogue import Catalogue, SearchState
from kiosk.domain.city.services import Service
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.events import ServiceChosen
from kiosk.ui.citizen.link.service_filters import FilterList, FilterOption, ServiceFilters
from kiosk.ui.citizen.search import SearchPage, SearchWords
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.services import gives, here_of, what_it_is
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.lists.results import ResultTile

_MOST = 60
_WORDS = SearchWords(LinkTexts.SEARCH_EMPTY, LinkTexts.SEARCH_FIELD, LinkTexts.SEARCH_NOTHING)


class ChooseServicePage(SearchPage):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        step = flow.step if isinstance(flow.step, ChooseService) else ChooseService("")
        catalogue = flow.counter.catalogue
        self._filters = filters = ServiceFilters(theme, catalogue.kinds, step.search.filters)
        # Where there is little room the icon alone tells the kind.
        told = gives if theme.space is Density.TIGHT else what_it_is
        super().__init__(
            theme, flow, step.search.query, _WORDS, partial(_found, catalogue, flow.popular, filters, told)
        )
        self.headline(say(LinkTexts.SERVICE_TITLE))
        if theme.space is Density.TIGHT:
            self.results.add_answer(filters.here)
        filters.changed.connect(self.search)
        self._list = FilterList(theme)
        self._list.chosen.connect(filters.choose)
        filters.opened.connect(self._open)
        self.results.lay_over(self._list)
        for widget in (self.field_frame, filters, self.results):
            self.words.addWidget(widget)
        self.search()

    def let_scroll(self) -> None:
        """Beside the keys, what was found is seen first; what narrows it down is come to by reading on."""
        if self.is_wide:
            self.words.removeWidget(self._filters)
            self.words.addSpacing(self.theme.px(1))
            self.words.addWidget(self._filters)
        super().let_scroll()

    @Slot(object)
    def _open(self, options: tuple[FilterOption, ...]) -> None:
        """In the place of what was found."""
        self._list.offer(options)
        self.results.give_way(to_other=bool(options))
        self.bring_up(self.results)

    def back_to_results(self) -> None:
        self._filters.close_list()

    def escape(self) -> bool:
        opened = self._filters.is_open
        self.back_to_results()
        return opened

    def half_typed(self) -> object:
        return SearchState(self.query, self._filters.chosen)

    def go_on_typing(self, typed: object) -> None:
        if isinstance(typed, SearchState):
            self.query = typed.query
            self._filters.choose(typed.filters)

    def keeps(self, step: object) -> bool:
        return isinstance(step, ChooseService) and isinstance(self.step, ChooseService)


def _found(
    catalogue: Catalogue,
    popular: tuple[str, ...],
    filters: ServiceFilters,
    told: Callable[[Service], str],
    query: str,
) -> tuple[ResultTile, ...]:
    here = SearchState(query, filters.chosen)
    return tuple(
        ResultTile(
            f"kind-{service.kind}",
            service.name,
            told(service),
            ServiceChosen(service.key, here),
            here_of(service.here),
        )
        for service in catalogue.search(query, filters.chosen, popular, _MOST)
    )
