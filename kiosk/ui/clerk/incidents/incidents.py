"""The incidents: all of them at the left, open ones first, and the chosen one at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.rooms.incidents import IncidentsOrdered, TellsIncident, as_listed
from kiosk.domain.desk.state import Desk, IncidentList, Outcome
from kiosk.domain.office.incidents import DamagedIncident, Incident
from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.clerk.desk_keys import KeyRoom
from kiosk.ui.clerk.incidents.incident_card import IncidentCard
from kiosk.ui.clerk.lists.list_tools import ListTools
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say, together
from kiosk.ui.messages.desk.incidents import IncidentTexts, row_of, told_of
from kiosk.ui.messages.frame.lists import ListTexts
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (
    IncidentTexts.NUMBER,
    IncidentTexts.STATE,
    IncidentTexts.WHEN,
    IncidentTexts.COUNTER,
    IncidentTexts.WHAT,
)
_STRETCHED = [_COLUMNS.index(name) for name in (IncidentTexts.COUNTER, IncidentTexts.WHAT)]


class IncidentsPage(DeskPage):
    place = KeyRoom.INCIDENTS

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._listed: tuple[Incident | DamagedIncident, ...] = ()
        self._order: RowOrder | None = None
        self._chosen: int | None = None
        self._is_filling = self._is_busy = False
        self._about = TextLabel(theme, TextRole.LABEL, "")
        self._told = Notice(theme, "")
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_STRETCHED)
        self._table.setAccessibleName(say(IncidentTexts.TITLE))
        self._card = IncidentCard(theme)
        self._card.happened.connect(self.happened)
        self._table.itemSelectionChanged.connect(self._choose)
        self._tools = ListTools(theme, self._table, IncidentsOrdered)
        self._tools.happened.connect(self.happened)
        left = QVBoxLayout()
        left.setSpacing(theme.px(3))
        left.addWidget(Heading(theme, say(IncidentTexts.TITLE), role=TextRole.LEAD))
        left.addWidget(self._told)
        left.addWidget(self._about)
        left.addWidget(self._table, 1)
        left.addWidget(self._tools)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        columns.setSpacing(theme.px(6))
        columns.addLayout(left, 1)
        columns.addWidget(self._card, 1)
        self.refresh(desk)

    @property
    def told(self) -> tuple[str, ...]:
        return self._told.words.text(), self._about.text()

    def begin(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        book = desk.incidents
        self._is_busy = desk.is_under_way(TellsIncident)
        copied = "" if desk.copied is None else say(ListTexts.COPIED, number=desk.copied.number)
        self._about.setText(together(_about(book, self._incident()), copied))
        told = told_at(told_of(book), desk.outcomes_at.get(Outcome.INCIDENT))
        self._told.words.setText(told)
        listed = as_listed(book)
        if listed != self._listed or book.chosen != self._chosen:
            chosen = self._incident() if book.chosen == self._chosen else None
            self._listed, self._chosen = listed, book.chosen
            self._fill(book.chosen if chosen is None else chosen.id)
        self._choose()
        self._order = book.order
        self._offer_tools()
        self._told.setVisible(bool(told))

    def _incident(self) -> Incident | DamagedIncident | None:
        """The one on which the list stands."""
        place = self._table.currentRow()
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def _fill(self, chosen: int | None) -> None:
        """The list anew, standing on the same incident as before, or on the first."""
        listed = self._listed
        self._is_filling = True
        self._table.show_rows([row_of(incident) for incident in listed])
        places = [place for place, incident in enumerate(listed) if incident.id == chosen]
        if listed:
            self._table.setCurrentCell(places[0] if places else 0, 0)
        self._is_filling = False

    @Slot()
    def _choose(self) -> None:
        if not self._is_filling:
            self._card.show_incident(self._incident(), busy=self._is_busy)
            self._offer_tools()

    def _offer_tools(self) -> None:
        incident = self._incident()
        self._tools.refresh(self._order, "" if incident is None else str(incident.id))


def _about(book: IncidentList, chosen: Incident | DamagedIncident | None) -> str:
    if book.failed:
        return say(IncidentTexts.UNANSWERED)
    if book.listed is None:
        return say(IncidentTexts.LOOKING)
    if isinstance(chosen, DamagedIncident):
        return say(IncidentTexts.DAMAGED)
    return say(IncidentTexts.WHICH if book.listed else IncidentTexts.NONE)
