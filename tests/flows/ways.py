"""Every step at which a session is under way, the way there, and how a pulled card ends it."""

from collections.abc import Callable

from kiosk.domain.flow.events import ErrandChosen, LastTryChosen, NextPressed, PrintPressed
from kiosk.domain.flow.steps import (
    CardFine,
    CheckingCard,
    EnterPin,
    LastTry,
    LookingUp,
    NearEnd,
    Recording,
    Reserved,
    Step,
    Terms,
    VerifyingPin,
)
from kiosk.domain.visit import Ending, Errand
from tests.fakes.desk import FakeCard, Machine, Runner
from tests.flows.walking import to_card_read, to_pin, to_place_card, to_reserved, to_terms

Way = Callable[[Machine, FakeCard], object]


def checking(machine: Machine, card: FakeCard) -> None:
    to_place_card(machine)
    machine.put(card)


def near_end(machine: Machine, card: FakeCard) -> None:
    card.not_after = machine.clock.now().replace(month=7)
    to_card_read(machine, card)


def last_try(machine: Machine, card: FakeCard) -> None:
    card.tries = 1
    to_card_read(machine, card)


def last_try_taken(machine: Machine, card: FakeCard) -> None:
    last_try(machine, card)
    machine.do(LastTryChosen())


def verifying(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.type_pin("1234")


def looking_up(machine: Machine, card: FakeCard) -> None:
    verifying(machine, card)
    machine.run(Runner.CARD)
    machine.deliver()


def drafting(machine: Machine, card: FakeCard) -> None:
    to_terms(machine, card)
    machine.send(NextPressed())


def signing(machine: Machine, card: FakeCard) -> None:
    drafting(machine, card)
    machine.run(Runner.REGISTER)
    machine.deliver()


def printing(machine: Machine, card: FakeCard) -> None:
    to_reserved(machine, card)
    machine.send(PrintPressed())


def card_fine(machine: Machine, card: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.put(card)
    machine.settle()


WAYS: list[tuple[Way, type[Step], Ending]] = [
    (checking, CheckingCard, Ending.CARD_REMOVED),
    (near_end, NearEnd, Ending.CARD_REMOVED),
    (last_try, LastTry, Ending.CARD_REMOVED),
    (last_try_taken, EnterPin, Ending.CARD_REMOVED),
    (to_pin, EnterPin, Ending.CARD_REMOVED),
    (verifying, VerifyingPin, Ending.CARD_REMOVED),
    (looking_up, LookingUp, Ending.CARD_REMOVED),
    (to_terms, Terms, Ending.CARD_REMOVED),
    (drafting, Recording, Ending.CARD_REMOVED),
    (signing, Recording, Ending.CARD_REMOVED),
    (to_reserved, Reserved, Ending.FINISHED),
    (printing, Reserved, Ending.FINISHED),
    (card_fine, CardFine, Ending.FINISHED),
]
