"""One incident: what is known, and the buttons that say more of it, print its notice and close it."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.rooms.incidents import NoticeAsked, TellsIncident
from kiosk.domain.office.incidents import (
    CloseIncident,
    DamagedIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentUpdate,
    StateAction,
    StateCause,
    validate_update,
)
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.incidents import (
    IncidentTexts,
    about_closing,
    done_name,
    heading_of,
    held_text,
    line_of,
    opened_by,
    record_of,
    what_name,
    where_of,
)
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.text_label import TextLabel


class IncidentCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: Incident | None = None
        self._busy = False
        self._heading = self.line(theme, "", bold=True)
        self._known: QWidget = QWidget()
        self.column.addWidget(self._known, 1)
        self._what = _choice(
            theme,
            IncidentTexts.CHOOSE_WHAT,
            ((w, what_name(w)) for w in IncidentCause if w is not IncidentCause.UNKNOWN),
        )
        self._done = _choice(theme, IncidentTexts.CHOOSE_DONE, ((done, done_name(done)) for done in IncidentAction))
        self._say_what = self._sayer(self._what, IncidentTexts.SAY_WHAT, DeskKey.SAY_WHAT, self._tell_what)
        self._say_done = self._sayer(self._done, IncidentTexts.SAY_DONE, DeskKey.SAY_DONE, self._tell_done)
        self._closing = self.line(theme, "", Colour.BODY)
        self._print = Button(theme, say(IncidentTexts.PRINT), ButtonStyle.OUTLINE, TextRole.SMALL)
        self._close = Button(theme, say(IncidentTexts.CLOSE), ButtonStyle.PRIMARY, TextRole.SMALL)
        put_key(self._print, DeskKey.PRINT_NOTICE)
        put_key(self._close, DeskKey.CLOSE_INCIDENT)
        self._print.triggered.connect(self._ask_notice)
        self._close.triggered.connect(self._tell_closed)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(self._print)
        row.addWidget(self._close)
        self.column.addLayout(row)
        self.hide()

    def _sayer(self, choice: Filter, text: IncidentTexts, key: DeskKey, tell: Callable[[], None]) -> Button:
        """A list to choose from, and the button that says what was chosen."""
        button = Button(self._theme, say(text), ButtonStyle.OUTLINE, TextRole.SMALL)
        put_key(button, key)
        button.triggered.connect(tell)
        choice.currentIndexChanged.connect(self._allow)
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap)
        row.addWidget(choice, 1)
        row.addWidget(button)
        self.column.addLayout(row)
        return button

    def show_incident(self, incident: Incident | DamagedIncident | None, *, busy: bool) -> None:
        """`busy`: something is being said of one, and nothing else can be."""
        self._busy = busy
        self._show(incident)
        self._allow()

    def _show(self, incident: Incident | DamagedIncident | None) -> None:
        if not isinstance(incident, Incident):
            self._shown = None
            self.hide()
            return
        if incident == self._shown:
            return
        if self._shown is None or self._shown.id != incident.id:
            self._begin_anew()
        self._shown = incident
        self._heading.setText(heading_of(incident))
        self._closing.setText(about_closing(incident))
        known = ScrollPane(self._theme, _known(self._theme, incident))
        self.column.replaceWidget(self._known, known)
        self._known.deleteLater()
        self._known = known
        self._close.become(say(IncidentTexts.CLOSE_OF, number=incident.id))
        self.show()

    def _begin_anew(self) -> None:
        for choice in (self._what, self._done):
            choice.setCurrentIndex(0)

    @Slot()
    def _allow(self) -> None:
        """Only what may follow can be pressed."""
        incident = self._shown
        is_open = incident is not None and incident.is_open and not self._busy
        for choice, button in ((self._what, self._say_what), (self._done, self._say_done)):
            choice.setEnabled(is_open)
            button.setEnabled(is_open and choice.currentData() is not None)
        self._close.setEnabled(incident is not None and is_open and validate_update(incident, CloseIncident()) is None)

    @Slot()
    def _tell_what(self) -> None:
        self._tell(StateCause(IncidentCause(self._what.currentData())))
        self._what.setCurrentIndex(0)

    @Slot()
    def _tell_done(self) -> None:
        self._tell(StateAction(IncidentAction(self._done.currentData())))
        self._done.setCurrentIndex(0)

    @Slot()
    def _tell_closed(self) -> None:
        self._tell(CloseIncident())

    def _tell(self, saying: IncidentUpdate) -> None:
        if self._shown is not None:
            self.happened.emit(TellsIncident(self._shown.id, saying, len(self._shown.lines)))

    @Slot()
    def _ask_notice(self) -> None:
        if self._shown is not None:
            self.happened.emit(NoticeAsked(self._shown.id))


def _choice(theme: Theme, name: IncidentTexts, members: Iterable[tuple[StrEnum, str]]) -> Filter:
    choice = Filter(theme, say(name), say(name))
    choice.setMinimumHeight(theme.button_height)
    for member, text in members:
        choice.addItem(text, member.value)
    return choice


def _known(theme: Theme, incident: Incident) -> QWidget:
    """The facts, and the lines under them, the newest first."""
    facts = FactList(theme)
    facts.add(say(IncidentTexts.WHAT), what_name(incident.what))
    facts.add(say(IncidentTexts.OPENED_AT), opened_by(incident), where_of(incident), strong=False)
    records = "\n".join(map(record_of, incident.records)) or say(IncidentTexts.CONCERNED_NONE)
    facts.add(say(IncidentTexts.CONCERNED), records, held_text(incident), strong=False)
    known = QWidget()
    column = QVBoxLayout(known)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(facts)
    column.addWidget(TextLabel(theme, TextRole.SMALL, say(IncidentTexts.LINES), bold=True))
    told = "\n".join(line_of(incident, line) for line in reversed(incident.lines))
    column.addWidget(TextLabel(theme, TextRole.SMALL, told, colour=Colour.BODY))
    return known
