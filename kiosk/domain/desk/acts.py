"""What a clerk does: which right it needs, what the log says it is about, and what follows when it is allowed."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk import calls
from kiosk.domain.desk.effects import LookUpPlaces, LookUpReaders, Quit, TellCitizen, ToggleFullScreen
from kiosk.domain.desk.events import (
    Act,
    Amends,
    AskedAct,
    CallDone,
    CallTaken,
    CardPulled,
    CardPut,
    CardSought,
    DaysChosen,
    EarlierOffered,
    FilesWanted,
    Imports,
    IncidentPressed,
    LeavePressed,
    NoticeAsked,
    OpensIncident,
    PageTurned,
    QuitPressed,
    Remote,
    ReportExported,
    Room,
    RoomChosen,
    Sets,
    Sought,
    StoryAsked,
    TellsIncident,
    TicketPressed,
)
from kiosk.domain.desk.incidents import use_incidents
from kiosk.domain.desk.looking import look
from kiosk.domain.desk.practising import practise
from kiosk.domain.desk.remote import right_to_send, send
from kiosk.domain.desk.reporting import of_today, use_report
from kiosk.domain.desk.setting import enter_room, without_answers
from kiosk.domain.desk.state import Desk, DeskAdvance, Own, Search
from kiosk.domain.flow.events import Cue, Press
from kiosk.domain.office.amending import WaitReason, action_for
from kiosk.domain.office.finding import reference_of
from kiosk.domain.office.incidents import action_for as action_of_saying
from kiosk.domain.office.incidents import name_of as incident_name
from kiosk.domain.settings.set_at_desk import action_for as action_to_set
from kiosk.domain.staff.clerks import Action


def action_of(act: Act) -> Action:  # noqa: C901 - one case an act
    match act:
        case RoomChosen(Room.READERS | Room.REPORT) | DaysChosen():
            return Action.SEE_REPORT
        case ReportExported():
            return Action.EXPORT_REPORT
        case RoomChosen(Room.FIND) | Sought() | CardSought() | PageTurned():
            return Action.FIND
        case StoryAsked() | RoomChosen(Room.INCIDENTS):
            return Action.SEE_HISTORY
        case TicketPressed():
            return Action.CALL_TICKET
        case Remote():
            return right_to_send(act)
        case RoomChosen() | CardPut() | CardPulled():
            return Action.SERVE
        case CallTaken() | CallDone():
            return Action.TAKE_HELP_CALL
        case EarlierOffered():
            return Action.JOIN_CERTIFICATE
        case Amends(amendment):
            return action_for(amendment.change)
        case IncidentPressed() | OpensIncident() | NoticeAsked():
            return Action.OPEN_INCIDENT
        case TellsIncident(_, saying):
            return action_of_saying(saying)
        case Sets(change):
            return action_to_set(change.name)
        case Imports() | FilesWanted():
            return Action.IMPORT_DATA
        case LeavePressed():
            return Action.LEAVE_FULL_SCREEN
        case QuitPressed():
            return Action.QUIT
        case _:
            assert_never(act)


def about(act: Act) -> str:
    """Which record was looked at or offered, and why a wait was overruled: who asks later must be able to see it."""
    match act:
        case StoryAsked(kind, number):
            return reference_of(kind, number)
        case NoticeAsked(number):
            return incident_name(number)
        case FilesWanted():
            return "list of files"
        case Remote(reason=WaitReason() as reason):
            return reason.value
        case _:
            return ""


def do(desk: Desk, act: AskedAct) -> DeskAdvance:  # noqa: C901 - one case an act
    """What the register has allowed."""
    match act:
        case Remote():
            return send(desk, act)
        case RoomChosen(Room.READERS):
            return replace(desk, room=Room.READERS, readers=None, looking=True), (LookUpReaders(),)
        case RoomChosen(Room.REPORT):
            return of_today(replace(desk, room=Room.REPORT))
        case DaysChosen() | ReportExported():
            return use_report(desk, act)
        case RoomChosen(Room.INCIDENTS) | NoticeAsked():
            return use_incidents(desk, act)
        case RoomChosen(Room.PRACTICE) if desk.practice is None:
            return desk, ()
        case RoomChosen(room):
            desk = replace(without_answers(desk), room=room, own=Own(), search=Search())
            return enter_room(desk, room) if room in {Room.CALENDAR, Room.SETTINGS} else (desk, ())
        case Sought() | CardSought() | PageTurned() | StoryAsked() | TicketPressed():
            return look(desk, act)
        case CallTaken(called_at) | CallDone(called_at) if not calls.is_open(desk.calls, called_at):
            return desk, ()
        case CallTaken():
            return replace(desk, calls=calls.taken(desk.calls, desk.now)), (TellCitizen(Cue.STAFF_COMES),)
        case CallDone():
            return replace(desk, calls=calls.done(desk.calls, desk.now)), (TellCitizen(Press.CLOSE_CALL),)
        case CardPut() | CardPulled():
            return practise(desk, act)
        case FilesWanted():
            return desk, (LookUpPlaces(),)
        case LeavePressed():
            return desk, (ToggleFullScreen(),)
        case QuitPressed():
            return desk, (Quit(),)
        case _:
            assert_never(act)
