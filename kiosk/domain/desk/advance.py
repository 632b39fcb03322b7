"""`advance_desk(desk, event, now)`: the one function that moves the desk on."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.domain.amending import Amended, NotAmended, action_for
from kiosk.domain.attendance import Attended
from kiosk.domain.clerk_answers import Allowed, ClerksListed, Denied, NotAnswered
from kiosk.domain.clerks import Action
from kiosk.domain.desk import calls
from kiosk.domain.desk.coming import (
    code_answered,
    code_typed,
    first_answered,
    first_typed,
    lock,
    log_in_answered,
    log_in_typed,
    log_out,
    own_answered,
    own_wanted,
)
from kiosk.domain.desk.effects import AskFor, ListClerks, LookUpReaders, Perform, Quit, TellCitizen, ToggleFullScreen
from kiosk.domain.desk.events import (
    AccountCompared,
    Act,
    ActAnswered,
    ActDone,
    Amends,
    BackSent,
    CallDone,
    CallTaken,
    CardSought,
    CitizenMoved,
    CodeAnswered,
    CodeTyped,
    CodeWanted,
    DaysChosen,
    DeskHappening,
    EndSent,
    FirstAnswered,
    FirstTyped,
    Imports,
    KeptAct,
    KeptAnswer,
    LeavePressed,
    LockPressed,
    LogInAnswered,
    LogInTyped,
    LogOutPressed,
    OffersFound,
    OwnAnswered,
    PageFound,
    PageSent,
    PageTurned,
    PassphraseWanted,
    QueueFound,
    QuitPressed,
    ReportAsked,
    ReportCounted,
    ReportExported,
    ReportFileWritten,
    Room,
    RoomChosen,
    Sets,
    SettingsFound,
    Sought,
    StoryAsked,
    StoryFound,
    Tick,
    TicketAnswered,
    TicketPressed,
    Touched,
)
from kiosk.domain.desk.looking import amended, look, look_at_queue, looked_up, without_card
from kiosk.domain.desk.reporting import of_today, reported, use_report
from kiosk.domain.desk.setting import enter_room, not_set, settings_found, sheet_imported, was_set, without_answers
from kiosk.domain.desk.state import Desk, DeskAdvance, LoggedOut, NoClerks, Own, Refusal, Search, Unasked
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.finding import reference_of
from kiosk.domain.flow import events as flow_events
from kiosk.domain.flow.events import (
    BackPressed,
    ClerkConfirmed,
    EndPressed,
    ReportChosen,
    StaffCallClosed,
    StaffComes,
)
from kiosk.domain.health import HealthFound
from kiosk.domain.importing import Imported, NotImported
from kiosk.domain.set_at_desk import NotSet, WasSet
from kiosk.domain.set_at_desk import action_for as action_to_set


def advance_desk(desk: Desk, event: DeskHappening, now: datetime) -> DeskAdvance:  # noqa: C901 - one case a kind
    """The next desk and what the shell has to do for it."""
    desk = replace(desk, now=now)
    match event:
        case Tick():
            return _tick(desk)
        case CitizenMoved(view):
            return _citizen_moved(desk, view), ()
        case Touched():
            return _touched(desk), ()
        case FirstTyped() | LogInTyped() | CodeTyped() | LockPressed() | LogOutPressed():
            return _came_or_went(_touched(desk), event)
        case CodeWanted() | PassphraseWanted():
            return own_wanted(_touched(desk), event)
        case ClerksListed() | NotAnswered() | FirstAnswered() | LogInAnswered() | CodeAnswered():
            return _answered(desk, event)
        case OwnAnswered(answer):
            return own_answered(desk, answer), ()
        case HealthFound(readers):
            return replace(desk, readers=readers, looking=False), ()
        case PageFound() | StoryFound() | QueueFound() | TicketAnswered():
            return looked_up(desk, event)
        case ReportCounted() | ReportFileWritten():
            return reported(desk, event), ()
        case SettingsFound() | OffersFound():
            return settings_found(desk, event)
        case ActAnswered(act, answer):
            return _act_answered(desk, act, answer)
        case ActDone(act, answer):
            return _act_done(desk, act, answer)
        case _:
            return _ask(_touched(desk), event)


def _came_or_went(desk: Desk, event: FirstTyped | LogInTyped | CodeTyped | LockPressed | LogOutPressed) -> DeskAdvance:
    match event:
        case FirstTyped():
            return first_typed(desk, event)
        case LogInTyped():
            return log_in_typed(desk, event)
        case CodeTyped(code):
            return code_typed(desk, code)
        case LockPressed():
            return lock(desk)
        case LogOutPressed():
            return log_out(desk)
        case _:
            assert_never(event)


def _answered(
    desk: Desk, event: ClerksListed | NotAnswered | FirstAnswered | LogInAnswered | CodeAnswered
) -> DeskAdvance:
    match event:
        case ClerksListed(accounts):
            known = isinstance(desk.gate, Unasked)
            return (desk.at(LoggedOut() if accounts else NoClerks()) if known else desk), ()
        case NotAnswered():
            return (desk.at(Unasked(failed=True)) if isinstance(desk.gate, Unasked) else desk), ()
        case FirstAnswered(answer):
            return first_answered(desk, answer)
        case LogInAnswered(answer):
            return log_in_answered(desk, answer)
        case CodeAnswered(answer):
            return code_answered(desk, answer)
        case _:
            assert_never(event)


def begin_asking(desk: Desk) -> DeskAdvance:
    """At the start, and again after the register did not answer."""
    return desk.at(Unasked()), (ListClerks(),)


def _touched(desk: Desk) -> Desk:
    gate = desk.gate.touched(desk.now) if isinstance(desk.gate, Attended) else desk.gate
    return replace(desk, gate=gate, refusal=None)


def _tick(desk: Desk) -> DeskAdvance:
    match desk.gate:
        case Unasked(failed=True):
            return begin_asking(desk)
        case Attended() as attended if attended.is_idle(desk.now, desk.idle):
            return lock(desk)
        case _:
            return look_at_queue(desk)


def _citizen_moved(desk: Desk, view: CitizenView) -> Desk:
    was, called = desk.citizen, desk.calls
    if view.staff_called and not was.staff_called:
        called = calls.called(called, view.step, desk.now)
    elif was.staff_called and not view.staff_called:
        called = calls.done(called, desk.now)
    desk = replace(desk, citizen=view, calls=called)
    return desk if view.holder == was.holder else without_card(desk)


# --- what a clerk does


def action_of(act: Act) -> Action:  # noqa: C901 - one case an act
    match act:
        case RoomChosen(Room.READERS | Room.REPORT) | DaysChosen():
            return Action.SEE_REPORT
        case ReportExported():
            return Action.EXPORT_REPORT
        case RoomChosen(Room.FIND) | Sought() | CardSought() | PageTurned():
            return Action.FIND
        case StoryAsked():
            return Action.SEE_HISTORY
        case TicketPressed():
            return Action.CALL_TICKET
        case RoomChosen() | BackSent() | EndSent() | PageSent() | AccountCompared() | ReportAsked():
            return Action.SERVE
        case CallTaken() | CallDone():
            return Action.TAKE_HELP_CALL
        case Amends(amendment):
            return action_for(amendment.change)
        case Sets(change):
            return action_to_set(change.name)
        case Imports():
            return Action.IMPORT_DATA
        case LeavePressed():
            return Action.LEAVE_FULL_SCREEN
        case QuitPressed():
            return Action.QUIT
        case _:
            assert_never(act)


def _ask(desk: Desk, act: Act) -> DeskAdvance:
    """Nobody does anything at a desk that is locked, or before the register has said that they may."""
    gate = desk.gate
    if not isinstance(gate, Attended):
        return desk, ()
    if isinstance(act, KeptAct):
        return desk, (Perform(gate.clerk, act),)
    return desk, (AskFor(gate.clerk, action_of(act), act, _about(act)),)


def _about(act: Act) -> str:
    """Which record was looked at is kept too: who asks later must be able to see it."""
    return reference_of(act.kind, act.number) if isinstance(act, StoryAsked) else ""


def _act_answered(desk: Desk, act: Act, answer: Allowed | Denied | NotAnswered) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, Attended):
        return desk, ()
    match answer:
        case Allowed(clerk) if clerk.login == gate.clerk.login:
            # As the register has them now: a role may have been changed since the log-in.
            return _do(replace(desk, gate=replace(gate, clerk=clerk)), act)
        case Allowed():
            return desk, ()
        case Denied(why):
            return replace(desk, refusal=Refusal(action_of(act), why)), ()
        case NotAnswered():
            return replace(desk, refusal=Refusal()), ()
        case _:
            assert_never(answer)


def _act_done(desk: Desk, act: KeptAct, answer: KeptAnswer) -> DeskAdvance:
    if isinstance(answer, WasSet):
        return was_set(desk, answer)
    if not isinstance(desk.gate, Attended):
        return desk, ()
    match answer:
        case Denied(why):
            return replace(desk, refusal=Refusal(action_of(act), why)), ()
        case NotAnswered():
            return replace(desk, refusal=Refusal()), ()
        case Amended() | NotAmended():
            return amended(desk, answer)
        case NotSet():
            return not_set(desk, answer)
        case Imported() | NotImported():
            return sheet_imported(desk, answer), ()
        case _:
            assert_never(answer)


def _do(desk: Desk, act: Act) -> DeskAdvance:  # noqa: C901 - one case an act
    match act:
        case RoomChosen(Room.READERS):
            return replace(desk, room=Room.READERS, readers=None, looking=True), (LookUpReaders(),)
        case RoomChosen(Room.REPORT):
            return of_today(replace(desk, room=Room.REPORT))
        case DaysChosen() | ReportExported():
            return use_report(desk, act)
        case RoomChosen(room):
            desk = replace(without_answers(desk), room=room, own=Own(), search=Search())
            return enter_room(desk, room) if room in {Room.CALENDAR, Room.SETTINGS} else (desk, ())
        case Sought() | CardSought() | PageTurned() | StoryAsked() | TicketPressed():
            return look(desk, act)
        case BackSent():
            return desk, (TellCitizen(BackPressed()),)
        case EndSent():
            return desk, (TellCitizen(EndPressed()),)
        case PageSent(title):
            return desk, (TellCitizen(flow_events.PageSent(title)),)
        case AccountCompared(account):
            return desk, (TellCitizen(ClerkConfirmed(account)),)
        case ReportAsked():
            return desk, (TellCitizen(ReportChosen()),)
        case CallTaken():
            return replace(desk, calls=calls.taken(desk.calls, desk.now)), (TellCitizen(StaffComes()),)
        case CallDone():
            return replace(desk, calls=calls.done(desk.calls, desk.now)), (TellCitizen(StaffCallClosed()),)
        case LeavePressed():
            return desk, (ToggleFullScreen(),)
        case QuitPressed():
            return desk, (Quit(),)
        case Amends() | Sets() | Imports():
            return desk, ()  # performed, and not asked for
        case _:
            assert_never(act)
