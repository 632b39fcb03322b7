"""A real counter at which no programme is installed: nobody is promised the points of the example."""

from dataclasses import replace

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import Benefit, Made, Title, Topic
from kiosk.domain.flow import Counter
from kiosk.domain.flow.errands.leaflets import leaves
from kiosk.domain.flow.events import ErrandChosen
from kiosk.domain.flow.gate import join_gate, link_gate, measure_gate, reservation_gate
from kiosk.domain.flow.steps import Plain, Refused, Step
from kiosk.domain.office.visit import Errand
from tests.fakes.office.desk import Machine, a_counter
from tests.fakes.office.services import PAY

NOTHING = Refused(Refusal.NO_PROGRAMME)


@pytest.fixture
def counter() -> Counter:
    counter = a_counter()
    return replace(counter, programme=replace(counter.programme, example=True))


@pytest.mark.parametrize(
    ("errand", "page"),
    [
        (Errand.RESERVE, NOTHING),
        (Errand.LINK, NOTHING),
        (Errand.STATUS, Plain.WHO),
        (Errand.CHECK_CARD, Plain.PLACE_CARD),
    ],
)
def test_the_example_is_neither_reserved_nor_linked_at_a_real_counter(
    machine: Machine, errand: Errand, page: Step
) -> None:
    machine.do(ErrandChosen(errand))
    assert machine.page() == page


def test_nothing_is_recorded_by_any_other_way_either(counter: Counter, machine: Machine) -> None:
    now = machine.clock.now()
    assert reservation_gate(counter, now) == NOTHING
    assert link_gate(counter, now) == NOTHING
    assert measure_gate(counter, "municipal", PAY.key, now) == NOTHING
    assert join_gate(counter, now) == NOTHING


def test_the_examples_points_are_on_no_page_that_can_be_read(machine: Machine) -> None:
    pages = leaves(machine.flow, Title(Topic.PROGRAMME))
    assert pages
    assert not {Made.SUMMARY, Made.WHEN} & {page for page in pages if isinstance(page, Made)}
    assert not any(isinstance(page, Benefit) for page in pages)
    assert not set(machine.flow.counter.programme.about) & set(pages)


def test_practice_practises_with_the_example(counter: Counter) -> None:
    machine = Machine(replace(counter, practice=True))
    machine.look()
    machine.do(ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS
    assert Made.SUMMARY in leaves(machine.flow, Title(Topic.PROGRAMME))
