"""Practising: cards are put on and pulled by button, refusals shown, and what came of it is ticked off."""

from dataclasses import replace

from kiosk.domain.desk.effects import DeskEffect, Do, TellCitizen
from kiosk.domain.desk.events import DeskEvent, DeskPress, Room
from kiosk.domain.desk.rows import GuardedAction, RoomTable, carry_out, enter
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, FromDesk, Press, RefusalSent, Touch
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass

# A touch for which a page has no use changes nothing: these lead there from wherever no card lies.
_TO_HOME: tuple[Touch, ...] = (Press.END, Press.NEXT)
_TO_CARD: tuple[Touch, ...] = (
    *_TO_HOME,
    ErrandChosen(Errand.RESERVE),
    Press.NEXT,
    CapacityChosen(Capacity.HOLDER),
)


@dataclass(frozen=True)
class CardPut(DeskEvent):
    """A practice card, or a trouble of the reader, by its kind."""

    kind: str


def enter_practice(desk: Desk, room: Room) -> DeskAdvance:
    return (desk, ()) if desk.practice is None else enter(desk, room)


def put_card(desk: Desk, event: CardPut) -> DeskAdvance:
    """One press a lesson: the citizen's screen is brought to where the card is asked for."""
    if desk.practice is None or not desk.citizen.reader_free:
        return desk, ()
    asks_for_card = desk.citizen.step is Plain.PLACE_CARD
    return desk, (*(() if asks_for_card else _told(*_TO_CARD)), Do(event))


def pull_card(desk: Desk, press: DeskPress) -> DeskAdvance:
    return (desk, ()) if desk.practice is None else carry_out(desk, press)


def show_refusal(desk: Desk, event: RefusalSent) -> DeskAdvance:
    if desk.practice is None or not desk.citizen.reader_free:
        return desk, ()
    return desk, _told(*_TO_HOME, event)


def _told(*events: FromDesk | Touch) -> tuple[DeskEffect, ...]:
    return tuple(TellCitizen(event) for event in events)


def learnt(desk: Desk) -> Desk:
    """What stands on the citizen's screen now has been met."""
    if desk.practice is None:
        return desk
    return replace(desk, practice=desk.practice.having(desk.citizen.lesson))


TABLE = RoomTable(
    (
        GuardedAction(CardPut, Action.SERVE, put_card, for_person=True),
        GuardedAction(DeskPress.PULL_CARD, Action.SERVE, pull_card, for_person=True),
    ),
    enter=enter_practice,
)
