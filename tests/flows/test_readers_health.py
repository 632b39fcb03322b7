"""Every read of a card counts for its reader, and the clerk sees how the readers do."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card import CardFault
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import NoteReading
from kiosk.domain.flow.events import BackPressed, CardFailed, HealthAsked, NextPressed
from kiosk.domain.flow.steps import Between, Home, Readers
from kiosk.domain.health import Reading, ReadingAt, ReadOutcome
from kiosk.domain.record import Mode
from tests.fakes.desk import READER, FakeCard, Machine
from tests.flows.walking import seen, to_card_read, to_place_card


@pytest.fixture
def desk_machine(counter: Counter) -> Machine:
    machine = Machine(replace(counter, mode=Mode.COUNTER))
    machine.look()
    return machine


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
    assert sum(isinstance(effect, NoteReading) for effect in machine.sent) == 1


def test_the_clerk_sees_every_reader_one_after_the_other(desk_machine: Machine, hanako: FakeCard) -> None:
    desk_machine.register.readings = [
        replace(reading_at(desk_machine, "B"), at=desk_machine.clock.now() - timedelta(days=1)),
        reading_at(desk_machine, "A"),
    ]
    desk_machine.send(HealthAsked())
    assert desk_machine.page() == Readers()
    desk_machine.settle()
    page = desk_machine.page()
    assert isinstance(page, Readers)
    assert page.found is not None
    assert [health.reader for health in page.found] == ["A", "B"]
    shown = []
    for _ in range(3):
        page = desk_machine.page()
        assert isinstance(page, Readers)
        shown.append(page.shown)
        desk_machine.do(NextPressed())
    assert shown == [0, 1, 0]
    desk_machine.do(BackPressed())
    assert desk_machine.page() == Home()


def reading_at(machine: Machine, reader: str) -> ReadingAt:
    return ReadingAt(Reading(reader, ReadOutcome.READ, 0.4), machine.clock.now())


def test_a_register_that_does_not_answer_is_told(desk_machine: Machine) -> None:
    desk_machine.register.works = False
    desk_machine.do(HealthAsked())
    assert desk_machine.page() == Readers(None, asked=False)


def test_a_citizen_has_no_such_page(machine: Machine) -> None:
    machine.do(HealthAsked())
    assert machine.page() == Home()


def test_a_page_that_nobody_looks_at_goes_home(desk_machine: Machine) -> None:
    desk_machine.do(HealthAsked())
    desk_machine.wait(181)
    assert desk_machine.page() == Home()


def test_a_card_put_down_meanwhile_begins_nothing(desk_machine: Machine, hanako: FakeCard) -> None:
    desk_machine.do(HealthAsked())
    desk_machine.put(hanako)
    desk_machine.settle()
    seen(desk_machine, Readers)
    assert desk_machine.flow.session is None
