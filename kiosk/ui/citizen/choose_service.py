"""Finding the payment service: by name as it is typed, by kind, by what can be done here; the most used first."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import ServiceChosen
from kiosk.domain.flow.steps import ChooseService
from kiosk.domain.kana import with_key
from kiosk.domain.mynumber import is_my_number
from kiosk.domain.services import Service
from kiosk.ui.citizen.service_filters import ServiceFilters
from kiosk.ui.citizen.service_results import ServiceResults
from kiosk.ui.messages import say
from kiosk.ui.messages.keys import KANA, LATIN
from kiosk.ui.messages.linking import Linking
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.keyboard import Keyboard, Sheet
from kiosk.ui.widgets.words import Words

_LONGEST = 24
_MOST = 60
_CARET = "_"


class ChooseServicePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step if isinstance(flow.step, ChooseService) else ChooseService("")
        self._catalogue, self._popular = flow.counter.catalogue, flow.popular
        self._query = step.query
        self.headline(say(Linking.SERVICE_TITLE))
        self._sought = Words(theme, Type.LEAD, bold=True, colour=Colour.TEXT, centred_down=True)
        self.words.addWidget(self._field())
        self._filters = ServiceFilters(theme, self._catalogue.kinds, step.filters)
        self._filters.changed.connect(self._search)
        self.words.addWidget(self._filters)
        self._results = ServiceResults(theme)
        self._results.picked.connect(self._pick)
        self.words.addWidget(self._results)
        sheets = (Sheet(Linking.KANA, KANA), Sheet(Linking.LATIN, LATIN))
        # Who comes back goes on with the keys that were in use.
        in_latin = bool(step.query) and step.query.isascii()
        self.keys = Keyboard(theme, sheets[::-1] if in_latin else sheets, enter=False)
        self.keys.pressed.connect(self._press)
        self.keys.erased.connect(self._take_back)
        self.keys.wiped.connect(self._wipe)
        self.scene.addWidget(self.keys, 8)
        self.scene.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._search()

    def keeps(self, step: object) -> bool:
        return isinstance(step, ChooseService) and isinstance(self.step, ChooseService)

    def _field(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(self.theme.px(5), self.theme.px(2), self.theme.px(5), self.theme.px(2))
        row.addWidget(self._sought)
        return frame

    @Slot(str)
    def _press(self, key: str) -> None:
        self._seek(with_key(self._query, key)[:_LONGEST])

    @Slot()
    def _take_back(self) -> None:
        self._seek(self._query[:-1])

    @Slot()
    def _wipe(self) -> None:
        self._seek("")

    def _seek(self, query: str) -> None:
        self._query = query
        self._search()

    @Slot()
    def _search(self) -> None:
        query = self._query
        if is_my_number(query):
            # Not even looked for: it is gone from here at once.
            self._query = ""
            self._results.show_services((), say(Linking.PROBLEM_MY_NUMBER))
        else:
            found = self._catalogue.search(query, self._filters.chosen, self._popular, _MOST)
            self._results.show_services(found, say(Linking.SEARCH_NOTHING))
        self._sought.setText(self._query + _CARET if self._query else say(Linking.SEARCH_EMPTY))
        self._sought.setAccessibleDescription(say(Linking.SEARCH_FIELD))
        self.keys.allow(erase=bool(self._query), enter=False)

    @Slot(object)
    def _pick(self, service: Service) -> None:
        self.happened.emit(ServiceChosen(service.key, self._query, self._filters.chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif text and text.isprintable():
            self._seek((self._query + text)[:_LONGEST])
        else:
            super().keyPressEvent(event)
