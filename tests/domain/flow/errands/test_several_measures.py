"""A programme of several measures: one after the other, and those that need the same service."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.flow.errands import leads_back
from kiosk.domain.flow.errands.link.steps import ChooseService, ServiceDetails
from kiosk.domain.flow.events import MeasureChosen, Press, ServiceChosen
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.values.times import JST
from tests.domain.flow.linking_ways import linked, reserve_before, type_all, with_card
from tests.domain.flow.walking import confirm, enter, seen
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import FakeCard, Machine, a_counter
from tests.fakes.office.services import ACCOUNT, EMONEY, EMONEY_ACCOUNT, PAY

HEALTH, MONEY, NEW_CARD = "health-insurance", "public-money-account", "new-card"
IN_JULY = datetime(2022, 7, 6, 10, tzinfo=JST)


@pytest.fixture
def hanako() -> FakeCard:
    return FakeCard(
        b"the public key of Hanako's card",
        not_before=IN_JULY.replace(year=2021),
        not_after=IN_JULY.replace(year=2025),
    )


@pytest.fixture
def machine(hanako: FakeCard) -> Machine:
    """In July 2022, in the second programme, with a holder who has reserved."""
    machine = Machine(a_counter("mynapoint-2022"), FakeClock(IN_JULY))
    machine.look()
    reserve_before(machine, hanako)
    return machine


def links(machine: Machine, measure: str, service: str = PAY.key, account: str = ACCOUNT) -> None:
    """From the choice of a measure to its answer."""
    machine.do(MeasureChosen(measure))
    if isinstance(machine.page(), ChooseService):
        machine.do(ServiceChosen(service))
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine, account, None if service == EMONEY.key else "4821")
    machine.do(Press.NEXT)
    enter(machine, "1234")
    assert linked(machine).link.measure == measure


def test_measures_are_linked_one_after_the_other(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    links(machine, NEW_CARD)
    machine.do(Press.LINK)
    links(machine, HEALTH)
    machine.do(Press.LINK)
    assert machine.page() == ServiceDetails(MONEY, PAY.key)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine)
    confirm(machine, hanako)
    last = linked(machine)
    assert last.link.measure == MONEY
    machine.do(Press.LINK)
    assert linked(machine) == last, "what else is recorded was not asked for"


def test_a_measure_that_is_bound_goes_straight_to_its_service_and_no_other_can_be_chosen(
    machine: Machine, hanako: FakeCard
) -> None:
    with_card(machine, hanako)
    links(machine, HEALTH, EMONEY.key, EMONEY_ACCOUNT)
    machine.do(Press.LINK, MeasureChosen(MONEY))
    assert machine.page() == ServiceDetails(MONEY, EMONEY.key)
    machine.do(ServiceChosen(PAY.key))
    assert machine.page() == ServiceDetails(MONEY, EMONEY.key)


def test_a_bound_service_that_has_left_the_catalogue_is_told_and_not_guessed(
    machine: Machine, hanako: FakeCard
) -> None:
    with_card(machine, hanako)
    links(machine, HEALTH, EMONEY.key, EMONEY_ACCOUNT)
    machine.flow = replace(machine.flow, counter=replace(machine.flow.counter, catalogue=Catalogue((PAY,))))
    machine.do(Press.LINK, MeasureChosen(MONEY))
    assert machine.page() == Refused(Refusal.OTHER_SERVICE)


def test_back_from_the_services_leads_to_the_measures(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    machine.do(MeasureChosen(HEALTH))
    assert machine.page() == ChooseService(HEALTH)
    machine.do(Press.BACK)
    seen(machine, Plain.CHOOSE_MEASURE)


def test_back_from_a_bound_service_leads_to_the_measures_while_another_is_open(
    machine: Machine, hanako: FakeCard
) -> None:
    with_card(machine, hanako)
    links(machine, HEALTH, EMONEY.key, EMONEY_ACCOUNT)
    machine.do(Press.LINK, MeasureChosen(MONEY))
    assert machine.page() == ServiceDetails(MONEY, EMONEY.key)
    assert leads_back(machine.flow)
    machine.do(Press.BACK)
    seen(machine, Plain.CHOOSE_MEASURE)


def test_a_bound_service_of_the_last_measure_leads_only_on(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    links(machine, NEW_CARD)
    machine.do(Press.LINK)
    links(machine, HEALTH)
    machine.do(Press.LINK)
    assert not leads_back(machine.flow)
    machine.do(Press.BACK)
    assert machine.page() == ServiceDetails(MONEY, PAY.key)


def test_a_measure_that_is_not_open_cannot_be_chosen(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    links(machine, HEALTH)
    machine.do(Press.LINK, MeasureChosen(HEALTH), MeasureChosen("nonsense"))
    seen(machine, Plain.CHOOSE_MEASURE)
