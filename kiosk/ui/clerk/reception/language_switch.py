"""In which language the citizen's screen goes on: a list of them, and the button that sends the one that is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.city_data.locales import locale_of
from kiosk.domain.desk.events import Remote
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.events import LanguageChosen, Press
from kiosk.domain.values.languages import Language
from kiosk.ui.clerk.choice import Dropdown
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.frame.languages import name_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class LanguageSwitch(QWidget):
    """Those that the citizen's screen does not speak now. The same key leads there and back."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offered: tuple[Language, ...] = ()
        self._sent: Language | None = None
        self._list = Dropdown(theme, say(DeskTexts.LANGUAGES))
        self._list.setObjectName("languages")
        self._send = Button(theme, "", ButtonStyle.OUTLINE, event=Remote(Press.BACK))
        put_key(self._send, DeskKey.LANGUAGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap)
        row.addWidget(self._list, 1)
        row.addWidget(self._send, 1)
        self._list.currentIndexChanged.connect(self._name)
        self._send.chosen.connect(self._remember)

    def refresh(self, view: CitizenView) -> None:
        """It may be changed also while nobody is at it."""
        self.setVisible(bool(view.others))
        if view.others == self._offered:
            return
        self._offered = view.others
        self._list.blockSignals(True)
        self._list.clear()
        for place, language in enumerate(self._offered):
            self._list.addItem(name_of(language))
            font = self._theme.in_language(locale_of(language)).font(TextRole.SMALL)
            self._list.setItemData(place, font, Qt.ItemDataRole.FontRole)
        again = self._offered.index(self._sent) if self._sent in self._offered else 0
        self._list.setCurrentIndex(again)
        self._list.blockSignals(False)
        self._name(self._list.currentIndex())

    @Slot(int)
    def _name(self, place: int) -> None:
        if 0 <= place < len(self._offered):
            language = self._offered[place]
            self._send.setObjectName(f"send-{language}")
            self._send.become(
                say(DeskTexts.SEND_LANGUAGE, language=name_of(language)), Remote(LanguageChosen(language))
            )

    @Slot(object)
    def _remember(self, sent: Remote) -> None:
        if isinstance(sent.event, LanguageChosen):
            self._sent = sent.event.language
        self.happened.emit(sent)
