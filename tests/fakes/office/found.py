"""Records as the desk's lists and stories show them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.office.amendments import RecordSnapshot, RecordState
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.office.timeline import RecordWritten, ReservationMade, Timeline
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity, Mode
from tests.fakes.around.clock import WEDNESDAY_MORNING

RESERVATION = FoundRecord(
    RecordKind.RESERVATION, 1, WEDNESDAY_MORNING, "municipal-example", "AC34 ●●●●", Capacity.HOLDER, "counter-1"
)
LINK = replace(
    RESERVATION,
    kind=RecordKind.LINK,
    recorded_at=WEDNESDAY_MORNING + timedelta(minutes=4),
    measure="municipal",
    service="pay_charge",
    account_tail="9876",
    state=LinkState.RECORDED,
    reference="1234567897",
)


def seen(record: FoundRecord = LINK) -> RecordSnapshot:
    return RecordSnapshot(record, RecordState(record.acting, record.is_live, record.state))


def story_of(record: FoundRecord = LINK) -> Timeline:
    at, counter, mode = record.recorded_at, record.counter, Mode.COUNTER
    recorded = RecordWritten(at, counter, mode)
    reserved = ReservationMade(at, counter, mode, record.acting, "2026-1")
    history = (reserved,) if record.kind is RecordKind.RESERVATION else (recorded,)
    return Timeline(record, history, (), None, seen(record).standing)


def incident_of(record: FoundRecord = LINK) -> Incident:
    return Incident(3, WEDNESDAY_MORNING, "2番", "yama", None, None, (), (record,), is_open=True)
