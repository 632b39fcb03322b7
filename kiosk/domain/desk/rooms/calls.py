"""Help calls: a clerk takes the call of this moment, and it is done. The next one is another call."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.desk import calls
from kiosk.domain.desk.effects import TellCitizen
from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rows import GuardedAction, RoomTable
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.events import Cue, Press
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class CallTaken(DeskEvent):
    called_at: datetime


@dataclass(frozen=True)
class CallDone(DeskEvent):
    called_at: datetime


def take(desk: Desk, event: CallTaken) -> DeskAdvance:
    if not calls.is_open(desk.calls, event.called_at):
        return desk, ()
    return replace(desk, calls=calls.taken(desk.calls, desk.now)), (TellCitizen(Cue.STAFF_COMES),)


def end(desk: Desk, event: CallDone) -> DeskAdvance:
    if not calls.is_open(desk.calls, event.called_at):
        return desk, ()
    return replace(desk, calls=calls.done(desk.calls, desk.now)), (TellCitizen(Press.CLOSE_CALL),)


TABLE = RoomTable(
    (
        GuardedAction(CallTaken, Action.TAKE_HELP_CALL, take, for_person=True),
        GuardedAction(CallDone, Action.TAKE_HELP_CALL, end, for_person=True),
    )
)
