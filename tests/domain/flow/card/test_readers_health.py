"""Every read of a card counts for its reader."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.reader_health import ReadingAt, ReadOutcome
from kiosk.domain.flow.effects import Note
from kiosk.domain.flow.events import CardFailed
from kiosk.domain.flow.steps import Between
from tests.domain.flow.walking import seen, to_card_read, to_place_card
from tests.fakes.office.desk import READER, FakeCard, Machine


def outcomes(machine: Machine) -> list[ReadOutcome]:
    return [kept.reading.outcome for kept in machine.register.readings]


def test_a_read_is_noted_with_its_time_and_nothing_of_the_card(machine: Machine, hanako: FakeCard) -> None:
    to_card_read(machine, hanako)
    (kept,) = machine.register.readings
    assert (kept.reading.reader, kept.reading.outcome, kept.at) == (READER, ReadOutcome.READ, machine.flow.now)


@pytest.mark.parametrize("fault", [CardFault.MUTE, CardFault.UNREADABLE, CardFault.REMOVED, CardFault.IN_USE])
def test_a_read_that_fails_is_noted_as_it_failed(machine: Machine, hanako: FakeCard, fault: CardFault) -> None:
    hanako.fault = fault
    to_card_read(machine, hanako)
    assert outcomes(machine) == [ReadOutcome(fault.value)]


def test_a_read_that_its_card_did_not_wait_for_is_noted_all_the_same(machine: Machine, hanako: FakeCard) -> None:
    to_place_card(machine)
    machine.put(hanako)
    machine.pull()
    seen(machine, Between)
    machine.settle()
    assert outcomes(machine) == [ReadOutcome.REMOVED]


def test_what_fails_after_the_read_is_not_the_reads(machine: Machine, hanako: FakeCard) -> None:
    to_card_read(machine, hanako)
    machine.send(CardFailed(1, CardFault.REMOVED))
    noted = [effect.noted for effect in machine.sent if isinstance(effect, Note)]
    assert sum(isinstance(each, ReadingAt) for each in noted) == 1
