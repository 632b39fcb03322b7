"""A search that answers as it is typed, on our own keys or on a real keyboard. What looks for what is its page's."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.text.kana_input import with_key
from kiosk.domain.values.text.readings import bare
from kiosk.ui.citizen.page import Page
from kiosk.ui.heard.roles import TYPED, HeardAs, hear_as
from kiosk.ui.heard.spelling import is_number, spelled
from kiosk.ui.keys.scan_bursts import MANY
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.keys.keyboard_rows import KANA, LATIN
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.lists.results import ResultList, ResultTile
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.keyboard import Keyboard, KeySheet

_LONGEST = 24
_CARET = "_"


@dataclass(frozen=True)
class SearchWords:
    """`empty` stands in the field before anything is typed, `field` is its name, `nothing` is said of no result.

    `begin`: where there is no list before something is typed, what to type.
    """

    empty: Enum
    field: Enum
    nothing: Enum
    begin: Enum | None = None


class SearchField(QFrame):
    """Where the query stands. What is typed at it goes to its page."""

    def __init__(self, page: "SearchPage") -> None:
        super().__init__()
        self._page = page
        self.shortest, self.takes_scans = page.shortest, page.takes_scans
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def kept(self) -> str:
        return self._page.kept()

    def put_back(self, kept: str) -> None:
        self._page.put_back(kept)

    def take_scan(self, _text: str) -> None:
        """Nothing: a name is not scanned."""

    def end_scan(self) -> None:
        """Nothing: a name is not scanned."""


class SearchPage(Page):
    """A page that is one puts `field_frame`, `results` and what else it has into its words, and calls `search`.

    `find` may not hold the page: it would outlive its step.
    """

    shortest = MANY
    takes_scans = False

    def __init__(
        self,
        theme: Theme,
        flow: Flow,
        query: str,
        search_words: SearchWords,
        find: Callable[[str], tuple[ResultTile, ...]],
    ) -> None:
        super().__init__(theme, flow)
        self.query = query
        self._language = spoken()
        self._search_words, self._find = search_words, find
        self._sought = TextLabel(theme, TextRole.LEAD, bold=True, colour=Colour.TEXT, centred_down=True)
        self._sought.setObjectName(TYPED)
        self.field_frame = self._framed()
        hear_as(self.field_frame, HeardAs.FIELD, say(search_words.field))
        self.results = ResultList(theme)
        self.results.happened.connect(self.happened)
        sheets = (KeySheet(LinkTexts.KANA, KANA), KeySheet(LinkTexts.LATIN, LATIN))
        # Who comes back goes on with the keys that were in use.
        in_latin = query.isascii() if query else self._language != JAPANESE
        self.keys = Keyboard(theme, sheets[::-1] if in_latin else sheets, enter=False)
        self.keys.pressed.connect(self._press)
        self.keys.erased.connect(self._take_back)
        self.keys.wiped.connect(self._wipe)
        self.scene.addWidget(self.keys, 8)
        self.scene.addStretch(1)
        self.types_into(self.field_frame)

    def arrive(self) -> None:
        # Made first, and read last: sixty keys are no way to a title.
        self.keys.raise_()
        super().arrive()

    @Slot()
    def search(self) -> None:
        with speaking(self._language):
            self._search()

    def back_to_results(self) -> None:
        """Whatever else lay in their place."""

    def half_typed(self) -> object:
        return self.query

    def go_on_typing(self, typed: object) -> None:
        if isinstance(typed, str):
            self._seek(typed)

    def kept(self) -> str:
        return self.query

    def put_back(self, kept: str) -> None:
        self._seek(kept)

    def _search(self) -> None:
        if is_my_number(self.query):
            # Not even looked for: it is gone from here at once.
            self.query = ""
            self.results.show_found((), say(LinkTexts.PROBLEM_MY_NUMBER))
        elif self._search_words.begin is not None and not self.query:
            self.results.show_found((), say(self._search_words.begin))
        else:
            self.results.show_found(self._find(self.query), say(self._search_words.nothing))
        self._sought.setText(self.query + _CARET if self.query else say(self._search_words.empty))
        told = spelled(self.query) if is_number(self.query) else self.query
        self.field_frame.setAccessibleDescription(told or bare(say(self._search_words.empty)))
        self.keys.allow(erase=bool(self.query), enter=False)

    def _framed(self) -> "SearchField":
        frame = SearchField(self)
        frame.setObjectName("card")
        row = QHBoxLayout(frame)
        above = self.theme.pick(2, 2, 1)
        row.setContentsMargins(self.theme.px(5), above, self.theme.px(5), above)
        row.addWidget(self._sought)
        return frame

    @Slot(str)
    def _press(self, key: str) -> None:
        self._seek(with_key(self.query, key)[:_LONGEST])

    @Slot()
    def _take_back(self) -> None:
        self._seek(self.query[:-1])

    @Slot()
    def _wipe(self) -> None:
        self._seek("")

    def _seek(self, query: str) -> None:
        self.query = query
        self.back_to_results()
        self.search()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif text and text.isprintable():
            self._seek((self.query + text)[:_LONGEST])
        else:
            super().keyPressEvent(event)
