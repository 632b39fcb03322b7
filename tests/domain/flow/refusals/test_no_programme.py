"""A real counter at which no programme is installed: nobody is promised the points of the example."""

from dataclasses import replace

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import Benefit, GeneratedPage, LeafletId, LeafletTopic
from kiosk.domain.flow import Counter
from kiosk.domain.flow.eligibility import (
    join_eligibility,
    link_eligibility,
    measure_eligibility,
    reservation_eligibility,
)
from kiosk.domain.flow.errands.leaflets import leaflet_of
from kiosk.domain.flow.events import ErrandChosen
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
    assert reservation_eligibility(counter, now) == NOTHING
    assert link_eligibility(counter, now) == NOTHING
    assert measure_eligibility(counter, "municipal", PAY.key, now) == NOTHING
    assert join_eligibility(counter, now) == NOTHING


def test_the_examples_points_are_on_no_page_that_can_be_read(machine: Machine) -> None:
    pages = leaflet_of(machine.flow, LeafletId(LeafletTopic.PROGRAMME))
    assert pages
    assert not {GeneratedPage.SUMMARY, GeneratedPage.WHEN} & {page for page in pages if isinstance(page, GeneratedPage)}
    assert not any(isinstance(page, Benefit) for page in pages)
    assert not set(machine.flow.counter.programme.about) & set(pages)


def test_practice_practises_with_the_example(counter: Counter) -> None:
    machine = Machine(replace(counter, practice=True))
    machine.look()
    machine.do(ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS
    assert GeneratedPage.SUMMARY in leaflet_of(machine.flow, LeafletId(LeafletTopic.PROGRAMME))
