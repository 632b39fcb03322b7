"""What a clerk does: which right it needs, what the log says it is about, and what follows when it is allowed."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk import calls
from kiosk.domain.desk.effects import LookUpPlaces, LookUpReaders, Quit, TellCitizen, ToggleFullScreen
from kiosk.domain.desk.events import (
    AccountCompared,
    Act,
    ActOnCitizen,
    Amends,
    AskedAct,
    BackSent,
    CallDone,
    CallTaken,
    CardPulled,
    CardPut,
    CardSought,
    DaysChosen,
    EarlierOffered,
    EndSent,
    FilesWanted,
    Imports,
    IncidentPressed,
    LanguageSent,
    LeavePressed,
    NoticeAsked,
    OpensIncident,
    PageSent,
    PageTurned,
    QuitPressed,
    RefusalShown,
    ReportAsked,
    ReportExported,
    Room,
    RoomChosen,
    Sets,
    Sought,
    StoryAsked,
    TellsIncident,
    TicketPressed,
    WaitPressed,
)
from kiosk.domain.desk.incidents import use_incidents
from kiosk.domain.desk.looking import look
from kiosk.domain.desk.practising import practise
from kiosk.domain.desk.reporting import of_today, use_report
from kiosk.domain.desk.setting import enter_room, without_answers
from kiosk.domain.desk.state import Desk, DeskAdvance, Own, Search, Sent
from kiosk.domain.flow import events as flow_events
from kiosk.domain.flow.events import ClerkConfirmed, Cue, LanguageChosen, Press, WaitOverruled
from kiosk.domain.office.amending import action_for
from kiosk.domain.office.finding import reference_of
from kiosk.domain.office.incidents import action_for as action_of_saying
from kiosk.domain.office.incidents import name_of as incident_name
from kiosk.domain.records.link import tail
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
        case RoomChosen() | BackSent() | LanguageSent() | EndSent() | PageSent() | AccountCompared() | ReportAsked():
            return Action.SERVE
        case CardPut() | CardPulled() | RefusalShown():
            return Action.SERVE
        case CallTaken() | CallDone():
            return Action.TAKE_HELP_CALL
        case EarlierOffered():
            return Action.JOIN_CERTIFICATE
        case WaitPressed():
            return Action.OVERRULE_WAIT
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
        case WaitPressed(reason=reason):
            return reason.value
        case _:
            return ""


def do(desk: Desk, act: AskedAct) -> DeskAdvance:  # noqa: C901 - one case an act
    """What the register has allowed."""
    if isinstance(act, ActOnCitizen):
        desk, effects = _tell_citizen(desk, act)
        return (replace(desk, sent=_sent(desk, act)) if effects else desk), effects
    match act:
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
        case CardPut() | CardPulled() | RefusalShown():
            return practise(desk, act)
        case FilesWanted():
            return desk, (LookUpPlaces(),)
        case LeavePressed():
            return desk, (ToggleFullScreen(),)
        case QuitPressed():
            return desk, (Quit(),)
        case _:
            assert_never(act)


def _tell_citizen(desk: Desk, act: ActOnCitizen) -> DeskAdvance:
    match act:
        case WaitPressed(session):
            return desk, (TellCitizen(WaitOverruled(session)),)
        case BackSent():
            return desk, (TellCitizen(Press.BACK),)
        case LanguageSent(language):
            return desk, (TellCitizen(LanguageChosen(language)),)
        case EndSent():
            return desk, (TellCitizen(Press.END),)
        case PageSent(title):
            return desk, (TellCitizen(flow_events.PageSent(title)),)
        case AccountCompared(account):
            return desk, (TellCitizen(ClerkConfirmed(account)),)
        case ReportAsked():
            return desk, (TellCitizen(Press.REPORT),)
        case _:
            assert_never(act)


def _sent(desk: Desk, act: ActOnCitizen) -> Sent:
    """Of an account that was compared its end is kept, and no more of it."""
    beside = desk.citizen
    if isinstance(act, AccountCompared):
        act = AccountCompared(tail(act.account))
    service = beside.compared.service if beside.compared is not None else None
    return Sent(act, beside.errand, beside.mykey, service)
