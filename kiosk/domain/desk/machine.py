"""What the machine tells the desk, and its windows: the time, the citizen's screen, a fault, a backup."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.desk import calls
from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.authentication import begin_asking, lock, log_out
from kiosk.domain.desk.effects import KeepZoom
from kiosk.domain.desk.events import (
    BackupTold,
    CitizenMoved,
    DeskPress,
    FaultTold,
    RegisterDoubted,
    Room,
    ScreenChanged,
    TimePassed,
    ZoomChosen,
)
from kiosk.domain.desk.rooms.copying import look_at_copied
from kiosk.domain.desk.rooms.incidents import look_at_incidents
from kiosk.domain.desk.rooms.practice import learnt
from kiosk.domain.desk.rooms.records import without_card
from kiosk.domain.desk.rooms.tickets import look_at_queue
from kiosk.domain.desk.rows import DeskRows, Free, GuardedAction, Incoming, carry_out
from kiosk.domain.desk.search import RecordSearch
from kiosk.domain.desk.shift.room import look_at_shift_notes
from kiosk.domain.desk.state import CredentialChange, Desk, DeskAdvance, TicketDraft, Unasked
from kiosk.domain.staff.attendance import Attended, is_idle
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.faults import FaultOrigin


def time_passed(desk: Desk, event: TimePassed) -> DeskAdvance:
    if desk.quit_asked_at is not None and desk.now - desk.quit_asked_at >= _QUIT_ASKED_FOR:
        desk = replace(desk, quit_asked_at=None)
    match desk.gate:
        case Unasked(failed=True):
            return begin_asking(desk)
        case Attended() as attended if attended.is_idle(desk.now, desk.idle):
            return lock(desk, event)
        case PassphraseDue() | Recovering() | RecoveryShown() as gate if is_idle(gate.touched_at, desk.now, desk.idle):
            # What stands there is a secret, or half of one.
            return log_out(desk, event)
        case _:
            desk, of_queue = look_at_queue(desk)
            desk, of_incidents = look_at_incidents(desk)
            desk, of_shift = look_at_shift_notes(desk)
            desk, of_copied = look_at_copied(desk)
            return desk, (*of_queue, *of_incidents, *of_shift, *of_copied)


def citizen_moved(desk: Desk, event: CitizenMoved) -> DeskAdvance:
    view, was, called = event.view, desk.citizen, desk.calls
    if view.staff_called and not was.staff_called:
        called = calls.called(called, view.step, desk.now)
    elif was.staff_called and not view.staff_called:
        called = calls.done(called, desk.now)
    # What was let happen to one person is not told under the next.
    is_another = view.since is not None and view.since != was.since
    if is_another or view.errand is None:
        desk = replace(desk, quit_asked_at=None)
    desk = learnt(replace(desk, citizen=view, calls=called, sent=None if is_another else desk.sent))
    return desk if view.holder == was.holder else without_card(desk), ()


def fault_told(desk: Desk, event: FaultTold) -> DeskAdvance:
    """One on the desk's own page closes that page; the clerk goes on at the reception.

    Where there is no other page to go to, or that one has failed too, a plain one stands in its place.
    """
    desk = replace(desk, fault=event.fault)
    if event.fault.whose is not FaultOrigin.DESK:
        return desk, ()
    if not isinstance(desk.gate, Attended) or desk.room is Room.RECEPTION:
        return replace(desk, is_page_closed=True), ()
    queue = replace(desk.ticket_queue, chosen=None, draft=TicketDraft())
    desk = replace(desk, room=Room.RECEPTION, credential_change=CredentialChange(), ticket_queue=queue)
    return replace(desk, search=RecordSearch()), ()


def page_reopened(desk: Desk, _event: DeskPress) -> DeskAdvance:
    return replace(desk, fault=None, is_page_closed=False), ()


def screen_changed(desk: Desk, event: ScreenChanged) -> DeskAdvance:
    return replace(desk, has_citizen_screen=event.is_there), ()


def backup_told(desk: Desk, event: BackupTold) -> DeskAdvance:
    return replace(desk, backups=event.state), ()


def register_doubted(desk: Desk, event: RegisterDoubted) -> DeskAdvance:
    return replace(desk, register_fault=event.fault), ()


_QUIT_ASKED_FOR = timedelta(seconds=15)
"""So long the next press ends the program in the middle of somebody's errand."""


def quit_program(desk: Desk, press: DeskPress) -> DeskAdvance:
    """In the middle of somebody's errand it is asked first."""
    if desk.citizen.errand is not None and desk.quit_asked_at is None:
        return replace(desk, quit_asked_at=desk.now), ()
    return carry_out(replace(desk, quit_asked_at=None), press)


def choose_zoom(desk: Desk, event: ZoomChosen) -> DeskAdvance:
    """At the door too: who logs in reads."""
    return replace(desk, zoom=event.zoom), (KeepZoom(event.zoom),)


ROWS: DeskRows = (
    Free(ZoomChosen, choose_zoom),
    Incoming(TimePassed, time_passed),
    Incoming(CitizenMoved, citizen_moved),
    Incoming(FaultTold, fault_told),
    Incoming(ScreenChanged, screen_changed),
    Incoming(BackupTold, backup_told),
    Incoming(RegisterDoubted, register_doubted),
    Incoming(DeskPress.REOPEN_PAGE, page_reopened),
    GuardedAction(DeskPress.LEAVE_FULL_SCREEN, Action.LEAVE_FULL_SCREEN),
    GuardedAction(DeskPress.QUIT, Action.QUIT, quit_program),
)
