"""Incidents at the desk: opening one for whom is beside, what came of it, and its paper."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.desk.effects import DeskEffect, LookUpIncidents, Perform, PrintNotice
from kiosk.domain.desk.events import (
    IncidentsFound,
    KeptAct,
    NoticeAsked,
    NoticePrinted,
    OpensIncident,
    Room,
    RoomChosen,
    TellsIncident,
)
from kiosk.domain.desk.state import Casebook, Desk, DeskAdvance
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import Slip, name_of
from kiosk.domain.office.finding import RecordKind
from kiosk.domain.office.incidents import DamagedIncident, Incident, IncidentKept, NotKept, RecordAtHand, SessionAtHand
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk

LOOKS_EVERY = timedelta(minutes=1)
"""At the incidents: another counter may open one, and the desk tells how many are open."""


def session_at_hand(view: CitizenView) -> SessionAtHand | RecordAtHand:
    """What is known of the person beside at the moment of the press; who was refused an account contests its link."""
    if view.contested is not None:
        return RecordAtHand(RecordKind.LINK, view.contested, is_contested=True)
    return SessionAtHand(view.holder, view.errand, name_of(view.step))


def look_at_incidents(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there."""
    asked_at = desk.casebook.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _looked_up(desk) if due and isinstance(desk.gate, Attended) else (desk, ())


def use_incidents(desk: Desk, act: RoomChosen | NoticeAsked) -> DeskAdvance:
    """The room, without what was told there before; or a notice once more."""
    match act:
        case RoomChosen(room):
            book = replace(desk.casebook, told=None, paper=Slip.NOT_ASKED)
            return _looked_up(replace(desk, room=room, casebook=book))
        case NoticeAsked(number):
            return _print_notice(desk, number)
        case _:
            assert_never(act)


def _looked_up(desk: Desk) -> tuple[Desk, tuple[DeskEffect, ...]]:
    return replace(desk, casebook=replace(desk.casebook, asked_at=desk.now)), (LookUpIncidents(),)


def opening(desk: Desk, clerk: Clerk, act: OpensIncident) -> DeskAdvance:
    """Who presses twice opens one."""
    if desk.casebook.opening:
        return desk, ()
    return replace(desk, casebook=replace(desk.casebook, opening=True)), (Perform(clerk, act),)


def telling(desk: Desk, clerk: Clerk, act: TellsIncident) -> DeskAdvance:
    """Who presses twice says it once."""
    if desk.casebook.telling:
        return desk, ()
    return replace(desk, casebook=replace(desk.casebook, telling=True)), (Perform(clerk, act),)


def kept(desk: Desk, act: KeptAct, answer: IncidentKept | NotKept) -> DeskAdvance:
    """What came of it is shown in the incidents' room, wherever it was pressed; of a new one the notice is printed."""
    desk = replace(desk, room=Room.INCIDENTS, casebook=replace(desk.casebook, act=act))
    match answer:
        case NotKept():
            # What the clerk saw may be what another counter has changed.
            return _looked_up(replace(desk, casebook=replace(desk.casebook, told=answer, paper=Slip.NOT_ASKED)))
        case IncidentKept(incident):
            listed = _with(desk.casebook.listed, incident)
            book = replace(desk.casebook, listed=listed, told=answer, chosen=incident.id, paper=Slip.NOT_ASKED)
            desk = replace(desk, casebook=book)
            return _print_notice(desk, incident.id) if isinstance(act, OpensIncident) else (desk, ())
        case _:
            assert_never(answer)


def newest_open(book: Casebook) -> Incident | None:
    """The one that another record is most likely to belong to."""
    found = (one for one in book.listed or () if isinstance(one, Incident) and one.is_open)
    return max(found, key=lambda one: one.id, default=None)


def _with(
    listed: tuple[Incident | DamagedIncident, ...] | None, incident: Incident
) -> tuple[Incident | DamagedIncident, ...]:
    """The list with it as it is now: a new one comes first, the others keep their places until they are looked up."""
    before = listed or ()
    if incident.id not in {one.id for one in before}:
        return (incident, *before)
    return tuple(incident if one.id == incident.id else one for one in before)


def _print_notice(desk: Desk, number: int) -> DeskAdvance:
    incident = next((one for one in desk.casebook.listed or () if one.id == number), None)
    if not isinstance(incident, Incident):
        return desk, ()
    book = replace(desk.casebook, chosen=number, paper=Slip.PRINTING)
    return replace(desk, casebook=book), (PrintNotice(incident),)


def incidents_answered(desk: Desk, event: IncidentsFound | NoticePrinted) -> Desk:
    """An answer that comes to a desk which was left meanwhile is shown to nobody."""
    if not isinstance(desk.gate, Attended):
        return desk
    book: Casebook = desk.casebook
    match event:
        case IncidentsFound(None):
            return replace(desk, casebook=replace(book, failed=True))
        case IncidentsFound(listed):
            return replace(desk, casebook=replace(book, listed=listed, failed=False))
        case NoticePrinted(number, is_printed) if number == book.chosen:
            return replace(desk, casebook=replace(book, paper=Slip.PRINTED if is_printed else Slip.FAILED))
        case NoticePrinted():
            return desk
        case _:
            assert_never(event)
