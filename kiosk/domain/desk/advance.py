"""`advance_desk(desk, event, now)`: the one function that moves the desk on."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.domain.card.health import HealthFound
from kiosk.domain.desk import calls
from kiosk.domain.desk.acts import about, action_of, do
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
from kiosk.domain.desk.effects import AskFor, ListClerks, Perform, PrintNotice
from kiosk.domain.desk.events import (
    Act,
    ActAnswered,
    ActDone,
    Amends,
    CitizenMoved,
    CodeAnswered,
    CodeTyped,
    CodeWanted,
    DeskHappening,
    EarlierOffered,
    FaultTold,
    FirstAnswered,
    FirstTyped,
    FormClosed,
    FormOpened,
    ForThePerson,
    IncidentPressed,
    IncidentsFound,
    KeptAct,
    KeptAnswer,
    LockPressed,
    LogInAnswered,
    LogInTyped,
    LogOutPressed,
    NoticePrinted,
    OffersFound,
    OpensIncident,
    OwnAnswered,
    PageFound,
    PageReopened,
    PassphraseWanted,
    PlacesFound,
    QueueFound,
    Remote,
    ReportCounted,
    ReportFileWritten,
    RoomChosen,
    RowChosen,
    ScreenChanged,
    SettingsFound,
    StoryFound,
    TellsIncident,
    Tick,
    TicketAnswered,
    Touched,
)
from kiosk.domain.desk.faults import hear_of_fault
from kiosk.domain.desk.incidents import incidents_answered, kept, look_at_incidents, opening, session_at_hand, telling
from kiosk.domain.desk.joining import offer_answered, offer_earlier
from kiosk.domain.desk.looking import amended, amending, look_at_queue, look_at_record, looked_up, without_card
from kiosk.domain.desk.practising import learnt
from kiosk.domain.desk.reporting import reported
from kiosk.domain.desk.setting import not_set, settings_found, sheet_imported, was_set
from kiosk.domain.desk.state import Desk, DeskAdvance, LoggedOut, NoClerks, Refusal, Unasked
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.office.amending import Amended, NotAmended
from kiosk.domain.office.confirming import Confirmed, NotConfirmed
from kiosk.domain.office.incidents import IncidentKept, NotKept
from kiosk.domain.settings.importing import Imported, NotImported
from kiosk.domain.settings.set_at_desk import NotSet, WasSet
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerk_answers import Allowed, ClerksListed, Denied, NotAnswered, Unsure
from kiosk.domain.staff.clerks import Clerk


def advance_desk(desk: Desk, event: DeskHappening, now: datetime) -> DeskAdvance:  # noqa: C901 - one case a kind
    """The next desk and what the shell has to do for it."""
    desk = replace(desk, now=now)
    match event:
        case Tick():
            return _tick(desk)
        case CitizenMoved(view):
            return _citizen_moved(desk, view), ()
        case FaultTold() | PageReopened() | ScreenChanged():
            return hear_of_fault(desk, event), ()
        case Touched():
            return _touched(desk), ()
        case FirstTyped() | LogInTyped() | CodeTyped() | LockPressed() | LogOutPressed():
            return _came_or_went(_touched(desk), event)
        case CodeWanted() | PassphraseWanted():
            return own_wanted(_touched(desk), event)
        case RowChosen() | FormOpened() | FormClosed():
            return look_at_record(_touched(desk), event), ()
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
        case IncidentsFound() | NoticePrinted():
            return incidents_answered(desk, event), ()
        case SettingsFound() | OffersFound() | PlacesFound():
            return settings_found(desk, event)
        case ActAnswered():
            return _act_answered(desk, event)
        case ActDone(act, answer):
            return _act_done(desk, act, answer)
        case _:
            return _ask(replace(_touched(desk), fault=None), event)


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
            desk, of_queue = look_at_queue(desk)
            desk, of_incidents = look_at_incidents(desk)
            return desk, (*of_queue, *of_incidents)


def _citizen_moved(desk: Desk, view: CitizenView) -> Desk:
    was, called = desk.citizen, desk.calls
    if view.staff_called and not was.staff_called:
        called = calls.called(called, view.step, desk.now)
    elif was.staff_called and not view.staff_called:
        called = calls.done(called, desk.now)
    # What was let happen to one person is not told under the next.
    is_another = view.since is not None and view.since != was.since
    desk = learnt(replace(desk, citizen=view, calls=called, sent=None if is_another else desk.sent))
    return desk if view.holder == was.holder else without_card(desk)


# --- what a clerk does


def _ask(desk: Desk, act: Act) -> DeskAdvance:
    """Nobody does anything at a desk that is locked, or before the register has said that they may."""
    gate = desk.gate
    if not isinstance(gate, Attended):
        if isinstance(act, EarlierOffered):
            act.confirmation.wipe()
        return desk, ()
    if isinstance(act, IncidentPressed):
        act = OpensIncident(session_at_hand(desk.citizen))
    if isinstance(act, KeptAct):
        return _kept_act(desk, gate.clerk, act)
    return desk, (AskFor(gate.clerk, action_of(act), act, about(act), desk.citizen.beside),)


def _kept_act(desk: Desk, clerk: Clerk, act: KeptAct) -> DeskAdvance:
    match act:
        case OpensIncident():
            return opening(desk, clerk, act)
        case TellsIncident():
            return telling(desk, clerk, act)
        case Amends():
            return amending(desk, clerk, act)
        case EarlierOffered():
            return offer_earlier(desk, clerk, act)
        case _:
            return desk, (Perform(clerk, act),)


def _act_answered(desk: Desk, event: ActAnswered) -> DeskAdvance:
    gate, act, answer = desk.gate, event.act, event.answer
    if not isinstance(gate, Attended):
        return desk, ()
    # What goes to the citizen's screen may hold an account, and is kept no longer than it takes.
    refused = None if isinstance(act, Remote) else act
    match answer:
        case Allowed(clerk) if clerk.login == gate.clerk.login:
            # As the register has them now: a role may have been changed since the log-in.
            desk = replace(desk, gate=replace(gate, clerk=clerk))
            if isinstance(act, ForThePerson) and event.beside != desk.citizen.beside:
                return replace(desk, refusal=Refusal(action_of(act), is_late=True, act=refused)), ()
            return do(replace(desk, is_page_closed=False) if isinstance(act, RoomChosen) else desk, act)
        case Allowed():
            return desk, ()
        case Denied(why):
            return replace(desk, refusal=Refusal(action_of(act), why, act=refused)), ()
        case NotAnswered():
            return replace(desk, refusal=Refusal(act=refused)), ()
        case _:
            assert_never(answer)


def _no_longer_under_way(desk: Desk, act: KeptAct) -> Desk:
    match act:
        case OpensIncident():
            return replace(desk, casebook=replace(desk.casebook, opening=False))
        case TellsIncident():
            return replace(desk, casebook=replace(desk.casebook, telling=False))
        case Amends():
            return replace(desk, search=replace(desk.search, amending=False))
        case EarlierOffered():
            return replace(desk, search=replace(desk.search, confirming=False))
        case _:
            return desk


def _act_done(desk: Desk, act: KeptAct, answer: KeptAnswer) -> DeskAdvance:
    desk = _no_longer_under_way(desk, act)
    if isinstance(act, OpensIncident) and isinstance(answer, IncidentKept) and not isinstance(desk.gate, Attended):
        # The person may still be waiting for the paper when the clerk has locked the desk.
        return desk, (PrintNotice(answer.incident),)
    if isinstance(answer, WasSet):
        return was_set(desk, answer)
    if not isinstance(desk.gate, Attended):
        return desk, ()
    match answer:
        case Denied() | NotAnswered() | Unsure():
            return replace(desk, refusal=_refusal(act, answer)), ()
        case Amended() | NotAmended():
            return amended(desk, act, answer)
        case Confirmed() | NotConfirmed():
            return offer_answered(desk, act, answer) if isinstance(act, EarlierOffered) else (desk, ())
        case IncidentKept() | NotKept():
            return kept(desk, act, answer)
        case NotSet():
            return not_set(desk, answer)
        case Imported() | NotImported():
            return sheet_imported(desk, answer), ()
        case _:
            assert_never(answer)


def _refusal(act: KeptAct, answer: Denied | NotAnswered | Unsure) -> Refusal:
    match answer:
        case Denied(why):
            return Refusal(action_of(act), why, act=act)
        case NotAnswered():
            return Refusal(act=act)
        case Unsure():
            return Refusal(action_of(act), is_unsure=True, act=act)
        case _:
            assert_never(answer)
