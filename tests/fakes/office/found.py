"""Records as the desk's lists and stories show them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.office.amending import Seen, Standing
from kiosk.domain.office.finding import Found, RecordKind
from kiosk.domain.office.story import Recorded, Reserved, Story
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import (
    Acting,
    Mode,
)
from tests.fakes.around.clock import WEDNESDAY_MORNING

RESERVATION = Found(
    RecordKind.RESERVATION, 1, WEDNESDAY_MORNING, "municipal-example", "AC34 ●●●●", Acting.HOLDER, "counter-1"
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


def seen(record: Found = LINK) -> Seen:
    return Seen(record, Standing(record.acting, record.is_live, record.state))


def story_of(record: Found = LINK) -> Story:
    at, counter, mode = record.recorded_at, record.counter, Mode.COUNTER
    recorded = Recorded(at, counter, mode)
    reserved = Reserved(at, counter, mode, record.acting, "2026-1")
    history = (reserved,) if record.kind is RecordKind.RESERVATION else (recorded,)
    return Story(record, history, (), None, seen(record).standing)
