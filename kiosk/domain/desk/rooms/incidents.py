"""Incidents: opened for whom is beside or for a record, told of, and their notices printed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, assert_never

from kiosk.domain.desk.effects import Asking, LookUp
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Noted, Room
from kiosk.domain.desk.rows import Free, GuardedAction, KeptCommand, Reply, RoomTable, Shorthand
from kiosk.domain.desk.state import Desk, DeskAdvance, IncidentList, LockedBy
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.flow.steps import name_of as step_name
from kiosk.domain.office.incidents import (
    AtHand,
    DamagedIncident,
    Incident,
    IncidentCause,
    IncidentNotSaved,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    action_for,
    name_of,
)
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.row_order import RowOrder, in_order

LOOKS_EVERY = timedelta(minutes=1)
"""At the incidents: another counter may open one, and the desk tells how many are open."""

Listed = tuple[Incident | DamagedIncident, ...]


@dataclass(frozen=True)
class OpensIncident(Command):
    """Freeze the records that are concerned, and print the notice."""

    about: AtHand


@dataclass(frozen=True)
class TellsIncident(Command):
    """What is said of an open incident. `lines`: so many stood there when it was pressed."""

    incident: int
    saying: IncidentUpdate
    lines: int | None = None


@dataclass(frozen=True)
class IncidentsOrdered(Noted):
    order: RowOrder


@dataclass(frozen=True)
class NoticeAsked(DeskEvent):
    """An incident's notice on paper once more."""

    incident: int


@dataclass(frozen=True)
class PrintNotice(Asking):
    """For the person whom an incident concerns."""

    incident: Incident


def session_at_hand(desk: Desk) -> OpensIncident:
    """What is known of the person beside at the moment of the press; who was refused an account contests its link."""
    view = desk.citizen
    if view.contested is not None:
        return OpensIncident(RecordAtHand(RecordKind.LINK, view.contested, is_contested=True, claimant=view.holder))
    return OpensIncident(SessionAtHand(view.holder, view.errand, step_name(view.step)))


def look_at_incidents(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there."""
    asked_at = desk.incidents.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _looked_up(desk) if due and isinstance(desk.gate, Attended) else (desk, ())


def _looked_up(desk: Desk) -> DeskAdvance:
    return replace(desk, incidents=replace(desk.incidents, asked_at=desk.now)), (LookUp.INCIDENTS,)


def enter_incidents(desk: Desk, room: Room) -> DeskAdvance:
    """Without what was told there before."""
    book = replace(desk.incidents, told=None, paper=PrintState.NOT_ASKED)
    return _looked_up(replace(desk, room=room, incidents=book))


_KEYS: Sequence[Callable[[Incident | DamagedIncident], Any]] = (
    lambda one: one.id,
    lambda one: None if isinstance(one, DamagedIncident) else one.is_open,
    lambda one: None if isinstance(one, DamagedIncident) else one.opened_at,
    lambda one: None if isinstance(one, DamagedIncident) else one.counter,
    lambda one: None if isinstance(one, DamagedIncident) else [*IncidentCause].index(one.what),
)
"""Of the columns: its number, how it stands, when and where it was opened, and what happened."""

INCIDENT_COLUMNS = len(_KEYS)


def as_listed(book: IncidentList) -> Listed:
    listed = book.listed or ()
    return listed if book.order is None else in_order(listed, book.order, _KEYS)


def order_incidents(desk: Desk, event: IncidentsOrdered) -> DeskAdvance:
    return replace(desk, incidents=replace(desk.incidents, order=event.order)), ()


def incidents_found(desk: Desk, _asked: LookUp, listed: Listed | None) -> DeskAdvance:
    """None: the register did not answer."""
    if listed is None:
        return replace(desk, incidents=replace(desk.incidents, failed=True)), ()
    book = replace(desk.incidents, listed=listed, failed=False)
    return replace(desk, incidents=book, search=desk.search.under(listed)), ()


def opened(desk: Desk, asked: OpensIncident, answer: IncidentSaved | IncidentNotSaved) -> DeskAdvance:
    desk, effects = told(desk, asked, answer)
    return print_notice(desk, answer.incident.id) if isinstance(answer, IncidentSaved) else (desk, effects)


def opened_later(desk: Desk, asked: OpensIncident, answer: object) -> DeskAdvance:
    """Nobody is there to whom the paper would come: the clerk who locked the desk is told so when they come back."""
    match desk.gate, answer:
        case LockedBy(locked=locked), IncidentSaved(incident) if incident.clerk == locked.clerk.login:
            desk, _ = told(desk, asked, answer)
            return replace(desk, incidents=replace(desk.incidents, paper=PrintState.FAILED)), ()
        case _:
            return desk, ()


def told(desk: Desk, asked: Command, answer: IncidentSaved | IncidentNotSaved) -> DeskAdvance:
    """What came of it is shown in the incidents' room, wherever it was pressed."""
    book = replace(desk.incidents, act=asked, told=answer, paper=PrintState.NOT_ASKED)
    desk = replace(desk, room=Room.INCIDENTS, incidents=book)
    match answer:
        case IncidentNotSaved():
            # What the clerk saw may be what another counter has changed.
            return _looked_up(desk)
        case IncidentSaved(incident):
            book = replace(book, listed=_with(book.listed, incident), chosen=incident.id)
            return replace(desk, incidents=book, search=desk.search.under((incident,))), ()
        case _:
            assert_never(answer)


def newest_open(book: IncidentList) -> Incident | None:
    """The one that another record is most likely to belong to."""
    found = (one for one in book.listed or () if isinstance(one, Incident) and one.is_open)
    return max(found, key=lambda one: one.id, default=None)


def _with(listed: Listed | None, incident: Incident) -> Listed:
    """The list with it as it is now: a new one comes first, the others keep their places until they are looked up."""
    before = listed or ()
    if incident.id not in {one.id for one in before}:
        return (incident, *before)
    return tuple(incident if one.id == incident.id else one for one in before)


def ask_notice(desk: Desk, event: NoticeAsked) -> DeskAdvance:
    return print_notice(desk, event.incident)


def print_notice(desk: Desk, number: int) -> DeskAdvance:
    incident = next((one for one in desk.incidents.listed or () if one.id == number), None)
    if not isinstance(incident, Incident):
        return desk, ()
    book = replace(desk.incidents, chosen=number, paper=PrintState.PRINTING)
    return replace(desk, incidents=book), (PrintNotice(incident),)


def notice_printed(desk: Desk, asked: PrintNotice, is_printed: bool) -> DeskAdvance:
    if asked.incident.id != desk.incidents.chosen:
        return desk, ()
    paper = PrintState.PRINTED if is_printed else PrintState.FAILED
    return replace(desk, incidents=replace(desk.incidents, paper=paper)), ()


def notice_under_way(book: IncidentList) -> IncidentList:
    """What is kept for the clerk who locks the desk: of which incident a notice was on its way."""
    if book.paper is not PrintState.PRINTING:
        return IncidentList()
    return IncidentList(chosen=book.chosen, paper=book.paper)


def notice_left(desk: Desk, asked: PrintNotice, is_printed: bool) -> DeskAdvance:
    """For when its clerk comes back."""
    is_theirs = desk.incidents.paper is PrintState.PRINTING
    return notice_printed(desk, asked, is_printed) if is_theirs else (desk, ())


def _right_to_tell(act: TellsIncident) -> Action:
    return action_for(act.saying)


def _name(act: NoticeAsked) -> str:
    return name_of(act.incident)


TABLE = RoomTable(
    (
        Free(IncidentsOrdered, order_incidents),
        Shorthand(DeskPress.OPEN_INCIDENT, session_at_hand),
        KeptCommand(OpensIncident, Action.OPEN_INCIDENT, opened, left=opened_later, once=True),
        KeptCommand(TellsIncident, _right_to_tell, told, once=True),
        GuardedAction(NoticeAsked, Action.OPEN_INCIDENT, ask_notice, about=_name),
        Reply(LookUp.INCIDENTS, incidents_found),
        Reply(PrintNotice, notice_printed, left=notice_left, failed=False),
    ),
    needs=Action.SEE_HISTORY,
    enter=enter_incidents,
)
