"""What the desk's practice room promises of each practice card is what the person who puts it down then sees."""

from collections import Counter

import pytest

from kiosk.app.adapters.exercises import EXERCISES
from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO, READER_TROUBLE, Refusal
from kiosk.domain.desk.lessons import Exercise, lesson_of
from kiosk.domain.flow.steps import EnterPin, Plain
from kiosk.domain.office.visit import Ending
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.nfc.practice.kinds import KINDS
from kiosk.nfc.practice.troubles import STATES, TROUBLES
from tests.fakes.card.practice import PracticeMachine

_EVERY = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.kind)


@pytest.fixture
def machine() -> PracticeMachine:
    machine = PracticeMachine()
    machine.goes_to_card()
    return machine


@_EVERY
def test_each_practice_card_leads_to_the_page_that_is_promised(machine: PracticeMachine, exercise: Exercise) -> None:
    seen = machine.puts(exercise.kind)
    if seen is None:
        seen = machine.agrees()
    if exercise.leads_to is Refusal.CARD_DID_NOT_SIGN:
        assert seen is EnterPin
        seen = machine.enters_pin()
    assert seen == exercise.leads_to


@_EVERY
def test_when_it_is_pulled_the_reader_is_ready_for_the_next_one(machine: PracticeMachine, exercise: Exercise) -> None:
    machine.puts(exercise.kind)
    machine.cards.pull()
    machine.hear()
    assert not machine.cards.lies
    if exercise.leads_to in READER_TROUBLE | ANOTHER_CARD_MAY_DO:
        assert machine.flow.step is Plain.PLACE_CARD
    else:
        assert lesson_of(machine.flow.step) in (None, Ending.CARD_REMOVED)


def test_every_card_every_fault_and_every_trouble_is_practised_once() -> None:
    practised = Counter(exercise.kind for exercise in EXERCISES)
    assert practised == Counter({*KINDS, "falls-off", *faults.FAULTS, *STATES, *TROUBLES})
    assert set(PracticeCardSimulator.kinds) <= set(practised)
