"""A holder looks at their own reservation and links, and takes a link back on its day."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.flow import Counter
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.events import CancelChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Refused
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.times import JST
from tests.domain.flow.linking_ways import MYKEY, to_cancel, to_cancelled, to_linked, to_status, with_pin
from tests.domain.flow.walking import confirm, enter, reserved, seen, to_card_read
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import FakeCard, Machine
from tests.fakes.office.services import ACCOUNT


def test_the_status_is_shown_to_nobody_without_the_pin(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    to_linked(machine, hanako)
    machine.pull()
    machine.settle()
    machine.do(Press.NEXT)
    with_pin(machine, taro, Errand.STATUS)
    assert machine.page() == Plain.NOT_RESERVED
    assert machine.flow.session is not None
    assert machine.flow.session.links == ()


def test_a_holder_sees_their_own_links_and_mykey_id(machine: Machine, hanako: FakeCard) -> None:
    to_status(machine, hanako)
    assert machine.flow.session is not None
    assert machine.flow.session.reservation is not None
    machine.do(Press.SHOW_MYKEY)
    assert reserved(machine).reservation.mykey == MYKEY
    assert not reserved(machine).new
    machine.do(Press.BACK)
    assert machine.page() == Plain.MY_STATUS
    machine.do(Press.END)
    assert machine.page() == Between(Ending.FINISHED, machine.clock.now())


def test_from_the_status_one_goes_on_to_link(machine: Machine, hanako: FakeCard) -> None:
    to_status(machine, hanako)
    machine.do(Press.LINK)
    seen(machine, ChooseService)


def test_a_link_is_taken_back_by_the_card_that_made_it(machine: Machine, hanako: FakeCard) -> None:
    to_cancelled(machine, hanako)
    page = machine.sees(Cancelled)
    assert page.link.state is LinkState.CANCELLED
    (row,) = machine.register.cancellations
    assert row.signature.value == hanako.signs(row.draft.message())
    assert row.draft.public_key == hanako.key


def test_after_a_cancellation_the_measure_can_be_linked_anew(machine: Machine, hanako: FakeCard) -> None:
    to_cancelled(machine, hanako)
    machine.do(Press.LINK)
    seen(machine, ChooseService)


def test_taking_back_is_asked_for_once_more_and_can_be_left(machine: Machine, hanako: FakeCard) -> None:
    to_cancel(machine, hanako)
    seen(machine, ConfirmCancel)
    machine.do(Press.BACK)
    assert machine.page() == Plain.MY_STATUS
    assert machine.register.cancellations == []


@pytest.mark.parametrize("reference", ["", "0000000000"])
def test_nobody_elses_link_can_be_named(reference: str, machine: Machine, hanako: FakeCard) -> None:
    to_status(machine, hanako)
    machine.do(CancelChosen(reference))
    assert machine.page() == Plain.MY_STATUS


def test_a_programme_that_allows_no_cancellation_offers_none(counter: Counter, hanako: FakeCard) -> None:
    linking = replace(counter.programme.linking, cancellation=CancellationDeadline.NEVER)
    machine = Machine(replace(counter, programme=replace(counter.programme, linking=linking)))
    machine.look()
    to_cancel(machine, hanako)
    assert machine.page() == Plain.MY_STATUS


def test_midnight_ends_the_day_on_which_a_link_can_be_taken_back(counter: Counter, hanako: FakeCard) -> None:
    clock = FakeClock(datetime(2026, 6, 10, 23, 59, 30, tzinfo=JST))
    machine = Machine(counter, clock)
    machine.look()
    to_cancel(machine, hanako)
    seen(machine, ConfirmCancel)
    clock.go_on(seconds=31)
    confirm(machine, hanako)
    assert machine.page() == Refused(Refusal.CANCEL_OVER)
    assert machine.register.cancellations == []


def test_a_link_that_was_handed_over_meanwhile_is_not_taken_back_and_that_is_told(
    machine: Machine, hanako: FakeCard
) -> None:
    to_cancel(machine, hanako)
    machine.register.before_commit = machine.register.hand_over
    confirm(machine, hanako)
    enter(machine, hanako.pin)
    assert machine.page() == Refused(Refusal.CANCEL_OVER)
    assert [row.state for row in machine.register.links] == [LinkState.HANDED_OVER]


def test_what_another_person_linked_is_nowhere_in_the_next_session(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_linked(machine, hanako)
    machine.pull()
    machine.settle()
    machine.do(Press.NEXT)
    to_card_read(machine, taro)
    assert MYKEY not in str(vars(machine.flow))
    assert ACCOUNT[-4:] not in str(vars(machine.flow))
