"""Ways through an errand that many journeys share. Each stops where the person has to act next."""

from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, Press
from kiosk.domain.flow.steps import EnterPin, Kind, Plain, Recording, Reserved, Settling, kind_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Capacity
from tests.fakes.office.desk import FakeCard, Machine, Runner


def to_place_card(machine: Machine, acting: Capacity = Capacity.HOLDER, errand: Errand = Errand.RESERVE) -> None:
    """Up to "put your card on the reader"."""
    machine.do(ErrandChosen(errand))
    if errand is not Errand.STATUS:
        machine.do(Press.NEXT)
    machine.do(CapacityChosen(acting))
    if acting is not Capacity.HOLDER:
        machine.do(Press.NEXT)
    assert machine.page() == Plain.PLACE_CARD


def to_card_read(machine: Machine, card: FakeCard) -> None:
    """Whatever follows the check of this card."""
    to_place_card(machine)
    machine.put(card)
    machine.settle()


def to_terms(machine: Machine, card: FakeCard) -> None:
    to_card_read(machine, card)
    assert machine.page() == Terms()


def to_pin(machine: Machine, card: FakeCard) -> None:
    """All has been read: the PIN is asked for the reservation."""
    to_terms(machine, card)
    machine.do(Press.NEXT)
    seen(machine, EnterPin)


def to_draft(machine: Machine, card: FakeCard) -> None:
    """The card has accepted the PIN for it; the register has been asked to draft it."""
    to_pin(machine, card)
    machine.type_pin(card.pin)
    machine.run(Runner.CARD)
    machine.deliver()
    seen(machine, Recording)


def to_commit(machine: Machine, card: FakeCard) -> None:
    """The record is drafted and signed; the register has been told to commit it and has not begun."""
    to_draft(machine, card)
    machine.run(Runner.REGISTER)
    machine.deliver()
    machine.run(Runner.CARD)
    machine.deliver()
    page = machine.sees(Recording)
    assert page.committing


def to_settling(machine: Machine, card: FakeCard) -> None:
    """The card was pulled while its record is being committed."""
    to_commit(machine, card)
    machine.pull()
    seen(machine, Settling)


def to_reserved(machine: Machine, card: FakeCard) -> Reserved:
    to_pin(machine, card)
    enter(machine, card.pin)
    return reserved(machine)


def reserved(machine: Machine) -> Reserved:
    return machine.sees(Reserved)


def enter(machine: Machine, digits: str) -> None:
    """Type a PIN, press the button, and wait for what follows."""
    machine.type_pin(digits)
    machine.settle()


def confirm(machine: Machine, card: FakeCard) -> None:
    """Press "yes, this", and give the PIN for it."""
    machine.do(Press.NEXT)
    seen(machine, EnterPin)
    enter(machine, card.pin)


def rejected(machine: Machine) -> None:
    """The PIN is asked for again, because it was wrong."""
    page = machine.sees(EnterPin)
    assert page.rejected


def seen(machine: Machine, step: Kind) -> None:
    """The page that the person sees is one of this kind."""
    page = machine.page()
    assert kind_of(page) is step, page
