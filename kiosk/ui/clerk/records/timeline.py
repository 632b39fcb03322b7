"""A record's story in order, what hangs together with it, and what a clerk may do to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.desk.rooms.incidents import OpensIncident, TellsIncident, newest_open
from kiosk.domain.desk.rooms.records import FormOpened, is_offered
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.amendments import RecordAction
from kiosk.domain.office.incidents import AddIncidentRecord, RecordAtHand
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.office.timeline import Timeline
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.incidents.incident_button import IncidentButton
from kiosk.ui.clerk.page import Card
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import form_name
from kiosk.ui.messages.desk.finding import FindTexts, signed_line, story_lines
from kiosk.ui.messages.desk.incidents import IncidentTexts
from kiosk.ui.messages.frame.act_objects import ServiceName, name_lines, standing_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.scroll import ScrollPane


class TimelineCard(Card):
    """Under its name, for whatever is pressed here is pressed for it."""

    happened = Signal(object)

    def __init__(self, theme: Theme, service_name: ServiceName) -> None:
        super().__init__(theme, say(FindTexts.STORY))
        self._service_name = service_name
        self._story: Timeline | None = None
        self._name = self.line(theme, "", bold=True)
        self._stands = self.line(theme, "")
        history = Card(theme)
        history.setObjectName("plain")
        self._history = history.line(theme, say(FindTexts.WHICH), Colour.BODY)
        self._fault = history.line(theme, "", bold=True)
        history.column.addStretch()
        self.column.addWidget(ScrollPane(theme, history), 1)
        self._forms = {
            form: Button(theme, form_name(form), ButtonStyle.OUTLINE, TextRole.SMALL, event=FormOpened(form))
            for form in RecordAction
        }
        self._incident = IncidentButton(theme, TextRole.SMALL)
        self._add = Button(theme, "", ButtonStyle.OUTLINE, TextRole.SMALL)
        for form, button in self._forms.items():
            put_key(button, DeskKey[form.name])
        put_key(self._add, DeskKey.ADD_INCIDENT)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        for place, button in enumerate((*self._forms.values(), self._incident, self._add)):
            button.chosen.connect(self.happened)
            # Each keeps its place: what is not offered leaves it empty.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            grid.addWidget(button, place // 2, place % 2)
        self.column.addLayout(grid)

    @property
    def told(self) -> str:
        """Of which record it is, how that stands, and whether its card has signed it."""
        return in_sentences(self._name.text(), self._stands.text(), self._fault.text())

    def show_timeline(self, desk: Desk) -> None:
        search = desk.search
        if search.timeline is not self._story:
            self._story = search.timeline
            self._fill(search.timeline)
        for form, button in self._forms.items():
            button.setEnabled(is_offered(desk, form))
        is_link = self._story is not None and self._story.record.kind is RecordKind.LINK
        self._forms[RecordAction.JOIN].setVisible(not is_link)
        self._offer_incident(desk)

    def _offer_incident(self, desk: Desk) -> None:
        """Also of a damaged record; one that is open already may concern this one too."""
        timeline, incident = self._story, newest_open(desk.incidents)
        for button in (self._incident, self._add):
            button.setVisible(timeline is not None)
        if timeline is None:
            return
        shown = timeline.record
        record = RecordAtHand(shown.kind, shown.id, shown if isinstance(shown, FoundRecord) else None)
        self._incident.become(say(IncidentTexts.OPEN), OpensIncident(record))
        self._incident.setEnabled(not desk.is_under_way(OpensIncident))
        known = incident is None or (record.kind, record.id) in {(one.kind, one.id) for one in incident.records}
        self._add.setVisible(not known)
        if incident is not None:
            say_add = say(IncidentTexts.ADD, number=incident.id)
            self._add.become(say_add, TellsIncident(incident.id, AddIncidentRecord(record), len(incident.lines)))
            self._add.setEnabled(not desk.is_under_way(TellsIncident))

    def _fill(self, timeline: Timeline | None) -> None:
        if timeline is None:
            self._history.setText(say(FindTexts.WHICH))
            for words in (self._name, self._stands, self._fault):
                words.setText("")
            return
        marks: frozenset[RecordMark] = frozenset() if timeline.standing is None else timeline.standing.marks
        self._name.setText("\n".join(name_lines(timeline.record, self._service_name)))
        self._stands.setText(standing_line(timeline.record, marks))
        self._history.setText("\n".join(story_lines(timeline, self._service_name)))
        self._fault.setText(signed_line(timeline))
