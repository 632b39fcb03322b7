"""Who is at the machine, as the desk knows it: another person, and another card, is somebody else."""

from kiosk.domain.flow.events import Press
from tests.domain.flow.walking import to_pin, to_place_card, to_reserved
from tests.fakes.office.desk import FakeCard, Machine


def test_one_person_with_one_card_is_the_same_to_the_end(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    beside = machine.flow.beside
    machine.type_pin(hanako.pin)
    machine.settle()
    machine.do(Press.NEXT)
    assert machine.flow.beside == beside


def test_the_next_person_is_somebody_else_with_a_card_and_without(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_place_card(machine)
    seen = [machine.flow.beside]
    machine.do(Press.END)
    seen.append(machine.flow.beside)
    to_place_card(machine)
    seen.append(machine.flow.beside)
    machine.do(Press.END)
    to_reserved(machine, hanako)
    seen.append(machine.flow.beside)
    machine.pull()
    machine.do(Press.NEXT)
    to_pin(machine, taro)
    seen.append(machine.flow.beside)
    assert len(set(seen)) == len(seen)
