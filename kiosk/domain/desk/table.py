"""The table of the desk: every event and every answer with its row. What lacks a row does not let the program start."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from typing import assert_never

from kiosk.domain.desk import authentication, machine
from kiosk.domain.desk.accounts import recovery
from kiosk.domain.desk.effects import AskFor, DeskEffect, subject_of
from kiosk.domain.desk.events import DeskEvent, RoomChosen, kind_of
from kiosk.domain.desk.rooms import PARTS, ROOMS
from kiosk.domain.desk.rows import (
    UNANSWERED,
    DeskRow,
    DeskRows,
    Free,
    GuardedAction,
    Incoming,
    KeptCommand,
    Reply,
    Shorthand,
    Then,
    events_of,
    nothing,
    replies_of,
)
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.staff.account_answers import Unsure
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.errors import IncompleteProgramError


def _right_to_enter(event: RoomChosen) -> Action:
    return ROOMS[event.room].needs


def _enter(desk: Desk, event: RoomChosen) -> DeskAdvance:
    return ROOMS[event.room].enter(replace(desk, is_page_closed=False), event.room)


ROWS: DeskRows = (
    *machine.ROWS,
    *authentication.ROWS,
    *recovery.ROWS,
    GuardedAction(RoomChosen, _right_to_enter, _enter),
    *chain.from_iterable(room.rows for room in ROOMS.values()),
    *chain.from_iterable(PARTS),
)
EVENTS: Mapping[object, DeskRow] = events_of(ROWS)
REPLIES: Mapping[object, Reply] = replies_of(ROWS)


def right_of(act: DeskEvent) -> Action:
    """Raises TypeError for what needs no right."""
    row = EVENTS[kind_of(act)]
    if not isinstance(row, GuardedAction | KeptCommand):
        raise IncompleteProgramError(f"{kind_of(act)} needs no right")
    return row.needs if isinstance(row.needs, Action) else row.needs(act)


def then_of(subject: object, *, attended: bool) -> Then:
    """What an answer does: of the event that was carried out, or of an effect of its own."""
    row = EVENTS.get(kind_of(subject)) or REPLIES[kind_of(subject)]
    match row:
        case Free():
            return row.then
        case GuardedAction():
            return row.then if attended else nothing
        case KeptCommand() | Reply():
            return row.then if attended else row.left
        case Incoming() | Shorthand():
            raise IncompleteProgramError(f"nobody carries out {kind_of(subject)}")
        case _:
            assert_never(row)


def failed(effect: DeskEffect) -> object:
    """What is taken for an answer when none came."""
    if isinstance(effect, AskFor):
        return UNANSWERED
    subject = subject_of(effect)
    row = EVENTS.get(kind_of(subject)) or REPLIES.get(kind_of(subject))
    match row:
        case KeptCommand():
            return Unsure()
        case Free() | GuardedAction() | Reply():
            return row.failed
        case _:
            return None
