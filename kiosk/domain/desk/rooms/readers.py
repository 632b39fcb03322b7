"""The readers' health, looked up when the room is entered."""

from dataclasses import replace

from kiosk.domain.card.reader_health import HealthFound
from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rows import Reply, RoomTable
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.staff.clerks import Action


def enter_readers(desk: Desk, room: Room) -> DeskAdvance:
    return replace(desk, room=room, readers=None, looking=True), (LookUp.READERS,)


def health_found(desk: Desk, _asked: LookUp, answer: HealthFound) -> DeskAdvance:
    return replace(desk, readers=answer.readers, looking=False), ()


TABLE = RoomTable(
    (Reply(LookUp.READERS, health_found, left=health_found, failed=HealthFound(None)),),
    needs=Action.SEE_REPORT,
    enter=enter_readers,
)
