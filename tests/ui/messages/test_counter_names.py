"""A counter has its word wherever it is named: "2番窓口" is a counter, and "2番" the number of a visitor."""

from dataclasses import replace

from kiosk.domain.office.timeline import RecordWritten
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.values.capacity import Mode
from kiosk.ui.messages.card.readers import place_name
from kiosk.ui.messages.desk.finding import told
from kiosk.ui.messages.desk.incidents import opened_by
from kiosk.ui.messages.errands.joining import told_desk
from kiosk.ui.messages.errands.tickets import counter_name
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office import found


def test_a_counter_named_by_its_number_has_its_word_in_stories_incidents_joins_and_reports() -> None:
    incident = replace(found.incident_of(), counter="2番")
    for text in (
        counter_name("2番"),
        told(RecordWritten(NOW, "2番", Mode.COUNTER)),
        opened_by(incident),
        told_desk(JoinedSince(NOW, "2番")),
        place_name("2番", "ACS"),
    ):
        assert "2番窓口" in text
        assert "2番" not in text.replace("2番窓口", "")
