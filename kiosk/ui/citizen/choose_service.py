"""Finding the payment service: by name as it is typed, by kind, by what can be done here; the most used first."""

from PySide6.QtCore import Slot

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import ServiceChosen
from kiosk.domain.flow.steps import ChooseService
from kiosk.domain.services import Service
from kiosk.ui.citizen.search import SearchPage, SearchWords
from kiosk.ui.citizen.service_filters import ServiceFilters
from kiosk.ui.messages import say
from kiosk.ui.messages.linking import Linking
from kiosk.ui.messages.services import about
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.results import Found

_MOST = 60
_WORDS = SearchWords(Linking.SEARCH_EMPTY, Linking.SEARCH_FIELD, Linking.SEARCH_NOTHING)


class ChooseServicePage(SearchPage):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        step = flow.step if isinstance(flow.step, ChooseService) else ChooseService("")
        super().__init__(theme, flow, step.query, _WORDS, self._found)
        self.results.picked.connect(self._pick)
        self._catalogue, self._popular = flow.counter.catalogue, flow.popular
        self.headline(say(Linking.SERVICE_TITLE))
        self._filters = ServiceFilters(theme, self._catalogue.kinds, step.filters)
        self._filters.changed.connect(self.search)
        for widget in (self.field_frame, self._filters, self.results):
            self.words.addWidget(widget)
        self.search()

    def keeps(self, step: object) -> bool:
        return isinstance(step, ChooseService) and isinstance(self.step, ChooseService)

    def _found(self, query: str) -> tuple[Found, ...]:
        found = self._catalogue.search(query, self._filters.chosen, self._popular, _MOST)
        return tuple(Found(f"kind-{service.kind}", service.name, about(service), service) for service in found)

    @Slot(object)
    def _pick(self, value: object) -> None:
        if isinstance(value, Service):
            self.happened.emit(ServiceChosen(value.key, self.query, self._filters.chosen))
