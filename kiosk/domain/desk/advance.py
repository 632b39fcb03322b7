"""`advance_desk(desk, event, now)`: the one function that moves the desk on. What each event does stands in its row."""

from dataclasses import replace
from datetime import datetime
from typing import Any, assert_never

from kiosk.domain.desk.effects import AskFor, EffectAnswered, Perform, subject_of
from kiosk.domain.desk.events import Command, DeskEvent, Remote, kind_of
from kiosk.domain.desk.rows import Free, GuardedAction, Incoming, KeptCommand, Shorthand
from kiosk.domain.desk.state import Desk, DeskAdvance, DeskRefusal
from kiosk.domain.desk.table import EVENTS, right_of, then_of
from kiosk.domain.staff.account_answers import Allowed, Denied, NotAnswered, Unsure
from kiosk.domain.staff.attendance import Attended


def advance_desk(desk: Desk, event: DeskEvent | EffectAnswered, now: datetime) -> DeskAdvance:
    """The next desk and what the shell has to do for it."""
    after, effects = _advance(desk, event, now)
    before = desk.outcomes
    came = {which: now for which, outcome in after.outcomes.items() if outcome is not before[which]}
    return (replace(after, outcomes_at={**after.outcomes_at, **came}) if came else after), effects


def _advance(desk: Desk, event: DeskEvent | EffectAnswered, now: datetime) -> DeskAdvance:
    desk = replace(desk, now=now)
    if isinstance(event, EffectAnswered):
        return _answered(desk, event)
    match EVENTS[kind_of(event)]:
        case Incoming(_, does):
            return does(desk, event)
        case Free(_, does):
            return does(desk.touched(), event)
        case Shorthand(_, stands_for):
            return _advance(desk, stands_for(desk), now)
        case GuardedAction() | KeptCommand() as row:
            return _pressed(replace(desk.touched(), fault=None), row, event)
        case row:
            assert_never(row)


def _pressed(desk: Desk, row: GuardedAction[Any] | KeptCommand[Any], act: DeskEvent) -> DeskAdvance:
    """Nobody does anything at a desk that is locked, or before the register has said that they may."""
    gate = desk.gate
    if not isinstance(gate, Attended):
        act.wipe()
        return desk, ()
    if isinstance(row, GuardedAction):
        about = row.sought(desk, act) or row.about(act)
        return desk, (AskFor(gate.clerk, right_of(act), act, about, desk.citizen.beside),)
    if not isinstance(act, Command) or (row.once and desk.is_under_way(row.event)):
        act.wipe()
        return desk, ()
    desk = replace(row.begins(desk), under_way=desk.under_way | {type(act)})
    return desk, (Perform(gate.clerk, act),)


def _answered(desk: Desk, event: EffectAnswered) -> DeskAdvance:
    match event.asked:
        case AskFor() as asked:
            return (desk, ()) if event.is_late else _judged(desk, asked, event.answer)
        case Perform(_, command):
            return _performed(desk, command, event)
        case _:
            subject = subject_of(event.asked)
            return then_of(subject, attended=_hears(desk, event))(desk, subject, event.answer)


def _hears(desk: Desk, event: EffectAnswered) -> bool:
    """Whether the clerk is there still who asked."""
    return isinstance(desk.gate, Attended) and not event.is_late


def _judged(desk: Desk, asked: AskFor, answer: Allowed | Denied | NotAnswered) -> DeskAdvance:
    gate, act = desk.gate, asked.act
    if not isinstance(gate, Attended):
        return desk, ()
    # What goes to the citizen's screen may hold an account, and is kept no longer than it takes.
    refused = None if isinstance(act, Remote) else act
    match answer:
        case Allowed(clerk) if clerk.login == gate.clerk.login:
            # As the register has them now: a role may have been changed since the log-in.
            desk, row = replace(desk, gate=replace(gate, clerk=clerk)), EVENTS[kind_of(act)]
            if not isinstance(row, GuardedAction):
                raise TypeError(f"nobody asks for {kind_of(act)}")
            if row.for_person and asked.beside != desk.citizen.beside:
                return replace(desk, refusal=DeskRefusal(asked.action, is_late=True, act=refused)), ()
            return row.does(desk, act)
        case Allowed():
            return desk, ()
        case Denied(why):
            return replace(desk, refusal=DeskRefusal(asked.action, why, act=refused)), ()
        case NotAnswered():
            return replace(desk, refusal=DeskRefusal(act=refused, trouble=answer.trouble)), ()
        case _:
            assert_never(answer)


def _performed(desk: Desk, act: Command, event: EffectAnswered) -> DeskAdvance:
    hears = _hears(desk, event)
    if hears:
        desk = replace(desk, under_way=desk.under_way - {type(act)})
    match event.answer:
        case Denied() | NotAnswered() | Unsure() as answer:
            return (replace(desk, refusal=_refusal(act, answer)) if hears else desk), ()
        case answer:
            return then_of(act, attended=hears)(desk, act, answer)


def _refusal(act: Command, answer: Denied | NotAnswered | Unsure) -> DeskRefusal:
    match answer:
        case Denied(why):
            return DeskRefusal(right_of(act), why, act=act)
        case Unsure() | NotAnswered(is_unsure=True):
            return DeskRefusal(right_of(act), is_unsure=True, act=act)
        case NotAnswered():
            return DeskRefusal(act=act, trouble=answer.trouble)
        case _:
            assert_never(answer)
