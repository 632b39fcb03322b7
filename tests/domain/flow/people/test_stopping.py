"""Whoever stops is asked first where something would be lost."""

import pytest

from kiosk.domain.flow.errands import loses
from kiosk.domain.flow.events import ErrandChosen
from kiosk.domain.office.visit import Errand
from tests.domain.flow.linking_ways import to_confirm, to_details, to_field, to_second_time, to_services
from tests.domain.flow.walking import to_pin, to_place_card, to_reserved, to_terms
from tests.domain.flow.ways import WalkTo, checking, verifying
from tests.fakes.office.desk import FakeCard, Machine


@pytest.mark.parametrize("way", [to_terms, to_pin, to_services, to_details, to_field, to_second_time, to_confirm])
def test_what_was_read_chosen_or_typed_would_be_lost(way: WalkTo, machine: Machine, hanako: FakeCard) -> None:
    way(machine, hanako)
    assert loses(machine.flow)


@pytest.mark.parametrize("way", [checking, verifying, to_reserved])
def test_while_the_machine_works_and_once_it_has_answered_nobody_is_asked(
    way: WalkTo, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    assert not loses(machine.flow)


@pytest.mark.parametrize("errand", Errand)
def test_before_a_card_was_read_nobody_is_asked(errand: Errand, machine: Machine) -> None:
    machine.do(ErrandChosen(errand))
    assert not loses(machine.flow)


def test_a_card_that_is_asked_for_is_nothing_yet(machine: Machine) -> None:
    to_place_card(machine)
    assert not loses(machine.flow)
