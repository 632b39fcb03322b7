"""Practising at the desk: cards are put on and pulled by button, and what came of it is ticked off."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk.effects import DeskEffect, PullCard, PutCard, TellCitizen
from kiosk.domain.desk.events import CardPulled, CardPut
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.events import ActingChosen, ErrandChosen, FromDesk, Press, RefusalSent, Touch
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import (
    Acting,
)

# A touch for which a page has no use changes nothing: these lead there from wherever no card lies.
_TO_HOME: tuple[Touch, ...] = (Press.END, Press.NEXT)
_TO_CARD: tuple[Touch, ...] = (
    *_TO_HOME,
    ErrandChosen(Errand.RESERVE),
    Press.NEXT,
    ActingChosen(Acting.HOLDER),
)


def practise(desk: Desk, act: CardPut | CardPulled) -> DeskAdvance:
    """One press a lesson: the citizen's screen is brought to where the card is asked for."""
    if desk.practice is None:
        return desk, ()
    match act:
        case CardPulled():
            return desk, (PullCard(),)
        case CardPut(kind) if desk.citizen.reader_free:
            asks_for_card = desk.citizen.step is Plain.PLACE_CARD
            return desk, (*(() if asks_for_card else _told(*_TO_CARD)), PutCard(kind))
        case CardPut():
            return desk, ()
        case _:
            assert_never(act)


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
