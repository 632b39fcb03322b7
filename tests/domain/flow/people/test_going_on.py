"""One answer leads to another errand of the same person on the same card; what was recorded stays what it was."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import Ask
from kiosk.domain.flow.errands import foot_of, leads_back
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import Between, Plain, Refused
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import LinkIntent
from kiosk.domain.values.times import AcceptanceWindow
from tests.domain.flow.linking_ways import MYKEY, with_card, with_pin
from tests.domain.flow.walking import confirm, reserved, seen, to_reserved
from tests.fakes.office.desk import FakeCard, Machine, Runner
from tests.fakes.office.services import ACCOUNT, CODE, EMONEY, EMONEY_ACCOUNT, PAY

MEASURE = "municipal"


@pytest.fixture
def closing(counter: Counter) -> Machine:
    """The window for links closes in half a minute."""
    (measure,) = counter.programme.measures
    soon = Machine(counter).clock.now() + timedelta(seconds=30)
    programme = replace(counter.programme, measures=(replace(measure, link=AcceptanceWindow(closes=soon)),))
    machine = Machine(replace(counter, programme=programme))
    machine.look()
    return machine


def test_whoever_has_reserved_and_cannot_link_any_more_is_told_that_the_reservation_stays(
    closing: Machine, hanako: FakeCard
) -> None:
    to_reserved(closing, hanako)
    closing.clock.go_on(seconds=31)
    closing.do(Press.LINK)
    seen(closing, Refused)
    closing.do(Press.END)
    page = closing.page()
    assert isinstance(page, Between)
    assert page.kept
    assert [(visit.errand, visit.recorded, visit.ending) for visit in closing.register.visits] == [
        (Errand.RESERVE, True, Ending.FINISHED),
        (Errand.LINK, False, page.ending),
    ]
    assert closing.register.visits[0].refusal is None
    assert closing.register.visits[1].refusal is Refusal.LINK_OVER


def test_whoever_goes_on_to_link_finds_the_most_used_services_first(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(b"somebody", "34679ACE")
    machine.register.another_counter_links(b"somebody", LinkIntent(MEASURE, EMONEY.key, EMONEY_ACCOUNT))
    to_reserved(machine, hanako)
    machine.send(Press.LINK)
    assert any(effect is Ask.SERVICE_RANKS for effect in machine.pending[Runner.REGISTER])
    machine.settle()
    assert machine.flow.popular == (EMONEY.key,)


def test_who_came_to_link_what_is_linked_gets_back_from_the_mykey_id(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(hanako.key, MYKEY)
    machine.register.another_counter_links(hanako.key, LinkIntent(MEASURE, PAY.key, ACCOUNT, (CODE,)))
    with_pin(machine, hanako)
    seen(machine, Plain.MY_STATUS)
    machine.do(Press.SHOW_MYKEY)
    assert not reserved(machine).new
    assert leads_back(machine.flow)
    machine.do(Press.BACK)
    seen(machine, Plain.MY_STATUS)


def test_who_came_to_link_and_is_found_to_have_reserved_meanwhile_goes_on_to_link(
    machine: Machine, hanako: FakeCard
) -> None:
    with_card(machine, hanako)
    machine.do(Press.NEXT)
    machine.register.another_counter_reserves(hanako.key, MYKEY)
    confirm(machine, hanako)
    assert not reserved(machine).new
    primary = foot_of(machine.flow).primary
    assert primary is not None
    machine.do(primary.press)
    seen(machine, ChooseService)
