"""A PIN for each record: whoever stands there next can go on with nothing that the holder has proven."""

from datetime import timedelta

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import ForgetPin, SignRecord
from kiosk.domain.flow.errands.link.steps import ChooseService, ConfirmLink
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.status import ConfirmCancel
from kiosk.domain.flow.events import (
    CancelChosen,
    CardFailed,
    NoResult,
    NoResultWhy,
    PinAnswered,
    Press,
    ServiceChosen,
)
from kiosk.domain.flow.steps import Between, EnterPin, LastTry, Linked, Plain, Refused, Reserved
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import CancelIntent, LinkIntent
from tests.domain.flow.linking_ways import (
    MYKEY,
    linked,
    reserve_before,
    to_cancelled,
    to_confirm,
    to_linked,
    to_services,
    to_status,
    type_all,
    with_card,
)
from tests.domain.flow.walking import confirm, enter, rejected, seen, to_draft, to_pin, to_reserved, to_terms
from tests.domain.flow.ways import WalkTo
from tests.fakes.office.desk import FakeCard, Machine, Runner
from tests.fakes.office.services import ACCOUNT, CODE, OTHER_ACCOUNT, PAY


def test_who_walks_off_after_reserving_is_linked_to_nobody_elses_account(machine: Machine, hanako: FakeCard) -> None:
    """The accident of 2023: the card is left, and the next person goes on."""
    to_reserved(machine, hanako)
    machine.wait(35)
    machine.do(Press.LINK, ServiceChosen(PAY.key), Press.NEXT, Press.NEXT)
    type_all(machine, OTHER_ACCOUNT)
    machine.do(Press.NEXT)
    page = machine.sees(EnterPin)
    assert page.wanted.purpose == LinkIntent("municipal", PAY.key, OTHER_ACCOUNT, (CODE,))
    enter(machine, "9876")
    rejected(machine)
    assert machine.register.links == []


def test_on_somebody_elses_status_nothing_is_taken_back(machine: Machine, hanako: FakeCard) -> None:
    reserve_before(machine, hanako)
    machine.register.another_counter_links(hanako.key, LinkIntent("municipal", PAY.key, ACCOUNT, (CODE,)))
    to_status(machine, hanako)
    reference = machine.register.links[0].draft.reference
    machine.do(CancelChosen(reference), Press.NEXT)
    page = machine.sees(EnterPin)
    assert page.wanted.purpose == CancelIntent(reference)
    assert machine.register.cancellations == []
    machine.do(Press.BACK)
    seen(machine, ConfirmCancel)


@pytest.mark.parametrize("way", [to_reserved, to_linked, to_status, to_cancelled])
def test_the_card_has_forgotten_its_pin_when_the_answer_is_on_the_screen(
    way: WalkTo, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    assert hanako.verified_under is None
    assert machine.desk.held is not None
    assert machine.flow.session is not None
    assert machine.flow.session.tries_left == 3, "read anew"


@pytest.mark.parametrize("way", [to_reserved, to_linked])
@pytest.mark.parametrize("event", [CardFailed(1, CardFault.REMOVED), NoResult(1, NoResultWhy.FAULTED)])
def test_a_card_that_does_not_forget_ends_the_session(
    event: CardFailed | NoResult, way: WalkTo, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    machine.send(event)
    assert machine.page() == Between(Ending.FINISHED, machine.clock.now())
    machine.settle()
    assert machine.desk.held is None


def test_a_card_that_was_changed_meanwhile_ends_the_session(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    to_draft(machine, hanako)
    while not isinstance(machine.page(), Reserved):
        machine.run(next(runner for runner in Runner if machine.pending[runner]))
        if machine.results:
            machine.deliver()
    machine.reader.pull()
    machine.reader.put(taro)
    machine.settle()
    seen(machine, Between)
    assert len(machine.register.rows) == 1


def test_nothing_of_the_holder_is_known_before_their_pin(machine: Machine, hanako: FakeCard) -> None:
    to_services(machine, hanako)
    session = machine.flow.session
    assert session is not None
    assert (session.reservation, session.links) == (None, ())
    assert MYKEY not in str(vars(machine.flow))


def test_who_has_links_is_asked_for_the_pin_before_a_service_tells_of_them(machine: Machine, hanako: FakeCard) -> None:
    reserve_before(machine, hanako)
    machine.register.another_counter_links(hanako.key, LinkIntent("municipal", PAY.key, ACCOUNT, (CODE,)))
    with_card(machine, hanako)
    seen(machine, EnterPin)


def test_a_pin_that_is_declined_leads_back_to_what_was_shown(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    machine.do(Press.NEXT, Press.BACK)
    seen(machine, ConfirmLink)
    assert hanako.met == []


def test_the_last_try_is_chosen_for_each_thing_by_itself(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    hanako.tries = 1
    machine.do(PinAnswered(1, PinAnswer.FORGOTTEN, 1))
    machine.do(Press.LINK, ServiceChosen(PAY.key), Press.NEXT, Press.NEXT)
    type_all(machine)
    machine.do(Press.NEXT)
    seen(machine, LastTry)


def test_from_the_pin_to_the_signature_time_is_short_and_no_touch_makes_it_longer(
    machine: Machine, hanako: FakeCard
) -> None:
    to_draft(machine, hanako)
    machine.clock.go_on(seconds=machine.flow.counter.timeouts.proof.total_seconds())
    machine.send(Press.ELSEWHERE)
    machine.run(Runner.REGISTER)
    machine.deliver()
    assert machine.page() == Refused(Refusal.CARD_DID_NOT_SIGN)
    assert not any(isinstance(effect, SignRecord) for effect in machine.sent)


@pytest.mark.parametrize("way", [to_reserved, to_linked, to_cancelled])
def test_a_minute_after_the_last_touch_a_record_is_gone_from_the_screen(
    way: WalkTo, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    timeouts = machine.flow.counter.timeouts
    assert timeouts.recorded + timeouts.warning <= timedelta(minutes=1)
    for _ in range(3):
        machine.wait(50)
        machine.do(Press.ELSEWHERE)
    machine.wait(60)
    seen(machine, Between)
    assert machine.flow.session is None


def test_whoever_goes_on_is_shown_nothing_more_of_what_was_recorded(machine: Machine, hanako: FakeCard) -> None:
    to_linked(machine, hanako)
    machine.do(Press.LINK)
    seen(machine, Linked)
    machine.do(Press.SHOW_MYKEY)
    assert linked(machine).link.account_tail == ACCOUNT[-4:]


def test_a_holder_gives_the_pin_for_the_reservation_and_for_the_link(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    seen(machine, Plain.NOT_RESERVED)
    machine.do(Press.NEXT)
    confirm(machine, hanako)
    machine.do(Press.LINK)
    seen(machine, ChooseService)
    machine.do(ServiceChosen(PAY.key), Press.NEXT, Press.NEXT)
    type_all(machine)
    confirm(machine, hanako)
    assert linked(machine).link.is_live
    assert len(hanako.met) == 2
    assert sum(isinstance(effect, ForgetPin) for effect in machine.sent) == 2


def test_the_status_is_read_as_long_as_somebody_reads(machine: Machine, hanako: FakeCard) -> None:
    to_status(machine, hanako)
    machine.wait(100)
    seen(machine, Plain.MY_STATUS)
    assert machine.flow.errand is Errand.STATUS


def test_a_wrong_pin_is_asked_for_the_same_thing_again(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    before = machine.page()
    enter(machine, "0000")
    page = machine.sees(EnterPin)
    assert isinstance(before, EnterPin)
    assert page.wanted == before.wanted
    machine.do(Press.BACK)
    assert machine.page() == Terms()


def test_what_was_agreed_to_is_read_again_after_a_change_of_mind(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.NEXT, Press.BACK, Press.NEXT)
    enter(machine, hanako.pin)
    seen(machine, Reserved)
