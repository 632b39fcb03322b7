"""A renewed certificate: the clerk finds the earlier reservation, the holder decides, the new card signs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin, JoinTold
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import EarlierFound, Press, Typed
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.certificate_joins import TRIES, EarlierReservation, JoinedSince, JoinOffer
from kiosk.domain.values.times import Period
from tests.domain.flow.linking_ways import with_card
from tests.domain.flow.two_people import strings_in
from tests.domain.flow.walking import enter, reserved, seen, to_card_read, to_place_card, to_reserved, to_terms
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.desk import FakeCard, Machine

MONTH = timedelta(days=30)


@pytest.fixture
def renewed() -> FakeCard:
    """Hanako's card, whose certificate was renewed a week after she reserved."""
    return FakeCard(
        key=b"the public key of Hanako's renewed certificate", not_before=WEDNESDAY_MORNING + timedelta(days=7)
    )


@pytest.fixture
def month_later(machine: Machine, hanako: FakeCard) -> Machine:
    """Hanako has reserved, and a month has gone by."""
    to_reserved(machine, hanako)
    machine.pull()
    machine.wait(30)
    machine.wait(30)
    machine.clock.go_on(seconds=MONTH.total_seconds())
    return machine


def found(machine: Machine, session: int | None = None) -> EarlierFound:
    """What the clerk has found, for the session that they see."""
    (row,) = machine.register.rows
    beside = machine.flow.session
    assert beside is not None
    earlier = EarlierReservation(1, row.draft.recorded_at, row.draft.counter)
    return EarlierFound(beside.id if session is None else session, JoinOffer(earlier, "mori", "yama"))


def typed(machine: Machine) -> Typed:
    """The whole MyKey ID of the earlier reservation, as its holder kept it."""
    return Typed(machine.register.rows[0].draft.mykey)


def proves(machine: Machine, card: FakeCard, event: Typed) -> None:
    """Types a MyKey ID, and gives the PIN for the join."""
    machine.do(event)
    enter(machine, card.pin)


def mykey_of(machine: Machine, card: FakeCard) -> str:
    return machine.register.mykeys[card.key]


def test_the_holder_types_the_earlier_mykey_id_and_the_new_card_signs(
    month_later: Machine, hanako: FakeCard, renewed: FakeCard
) -> None:
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine))
    seen(machine, ConfirmJoin)
    machine.do(Press.NEXT)
    seen(machine, ConfirmJoin)
    proves(machine, renewed, typed(machine))
    page = reserved(machine)
    assert page.joined
    assert page.reservation.mykey == mykey_of(machine, hanako) == mykey_of(machine, renewed)
    (join,) = machine.register.joins
    assert (join.draft.clerk, join.draft.second) == ("mori", "yama")
    assert machine.desk.signed[join.signature.value][0] is renewed
    machine.pull()
    machine.settle()
    assert [visit.recorded for visit in machine.register.visits] == [True, True]


def test_small_letters_prove_it_as_well(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine))
    proves(machine, renewed, Typed(machine.register.rows[0].draft.mykey.lower()))
    assert reserved(machine).joined


def test_who_came_to_link_goes_on_with_the_earlier_mykey_id(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    with_card(machine, renewed)
    assert machine.page() == Plain.NOT_RESERVED
    machine.do(found(machine))
    proves(machine, renewed, typed(machine))
    machine.do(Press.LINK)
    seen(machine, ChooseService)


def test_the_holder_who_does_not_know_it_goes_back_and_nothing_is_written(
    month_later: Machine, renewed: FakeCard
) -> None:
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine), Press.BACK)
    assert machine.page() == Terms()
    assert machine.register.joins == []


def test_back_leads_who_came_to_link_where_they_were(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    with_card(machine, renewed)
    machine.do(found(machine), Press.BACK)
    assert machine.page() == Plain.NOT_RESERVED


def test_what_was_found_for_one_person_is_not_shown_to_the_next(
    month_later: Machine, renewed: FakeCard, taro: FakeCard
) -> None:
    machine = month_later
    to_terms(machine, renewed)
    late = found(machine)
    machine.pull()
    machine.do(Press.NEXT)
    to_terms(machine, replace(taro, not_before=WEDNESDAY_MORNING + MONTH / 2))
    machine.do(late)
    assert machine.page() == Terms()


def test_a_certificate_that_is_older_than_the_reservation_cannot_have_followed(
    month_later: Machine, taro: FakeCard
) -> None:
    to_terms(month_later, taro)
    month_later.do(found(month_later))
    assert month_later.page() == Terms()


def test_a_reservation_that_is_gone_by_then_is_told(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    event, proof = found(machine), typed(machine)
    machine.register.rows.clear()
    machine.do(event)
    proves(machine, renewed, proof)
    assert machine.page() == Refused(Refusal.NOT_JOINED)


def test_in_maintenance_nothing_is_joined(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    now = machine.clock.now()
    counter = replace(machine.flow.counter, maintenance=(Period(now, now + MONTH),))
    machine.flow = replace(machine.flow, counter=counter)
    machine.do(found(machine), typed(machine))
    assert machine.page() == Refused(Refusal.MAINTENANCE, now + MONTH)


def test_a_card_that_is_taken_away_joins_nothing(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine))
    machine.pull()
    machine.settle()
    assert machine.register.joins == []
    assert machine.register.visits[-1].ending is Ending.CARD_REMOVED


def test_nothing_is_offered_where_the_holder_has_a_reservation(month_later: Machine, hanako: FakeCard) -> None:
    machine = month_later
    to_card_read(machine, hanako)
    enter(machine, hanako.pin)
    machine.do(found(machine))
    assert not reserved(machine).joined


# --- who does not know the earlier MyKey ID


def another(mykey: str) -> str:
    """As long, and not it."""
    return mykey[:-1] + ("3" if mykey[-1] != "3" else "4")


def test_nothing_of_the_earlier_mykey_id_is_there_before_it_is_typed(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine))
    mykey = machine.register.rows[0].draft.mykey
    assert not [text for text in strings_in(machine.flow) if mykey[:4] in text or mykey[4:] in text]


def test_a_wrong_one_is_counted_and_the_third_ends_it(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    wrong = Typed(another(machine.register.rows[0].draft.mykey))
    to_terms(machine, renewed)
    offered = found(machine)
    machine.do(offered)
    proves(machine, renewed, wrong)
    assert machine.page() == ConfirmJoin(offered.offer, tries_left=2)
    proves(machine, renewed, wrong)
    assert machine.page() == ConfirmJoin(offered.offer, tries_left=1)
    proves(machine, renewed, wrong)
    assert machine.page() == Refused(Refusal.NOT_PROVEN)
    assert machine.register.joins == []


def test_going_back_and_being_offered_it_again_gives_no_new_tries(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    wrong = Typed(another(machine.register.rows[0].draft.mykey))
    to_terms(machine, renewed)
    for _ in range(TRIES):
        machine.do(Press.BACK, found(machine))
        proves(machine, renewed, wrong)
    assert machine.page() == Refused(Refusal.NOT_PROVEN)


def test_another_session_gets_no_new_tries_for_the_same_reservation(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    wrong = Typed(another(machine.register.rows[0].draft.mykey))
    for _ in range(TRIES):
        to_terms(machine, renewed)
        machine.do(found(machine))
        proves(machine, renewed, wrong)
        machine.pull()
        machine.wait(30)
        machine.do(Press.NEXT)
    to_terms(machine, renewed)
    machine.do(found(machine))
    proves(machine, renewed, typed(machine))
    assert machine.page() == Refused(Refusal.NOT_PROVEN)


def test_what_is_no_mykey_id_at_all_costs_no_try(month_later: Machine, renewed: FakeCard) -> None:
    machine = month_later
    to_terms(machine, renewed)
    offered = found(machine)
    machine.do(offered, Typed("ABC"))
    assert machine.page() == ConfirmJoin(offered.offer, malformed=True)
    assert machine.register.wrong_proofs == {}
    proves(machine, renewed, typed(machine))
    assert reserved(machine).joined


# --- the first holder


@pytest.fixture
def joined(month_later: Machine, renewed: FakeCard) -> Machine:
    """Whoever has the other card has taken her reservation over, and is gone."""
    machine = month_later
    to_terms(machine, renewed)
    machine.do(found(machine))
    proves(machine, renewed, typed(machine))
    machine.pull()
    machine.wait(30)
    machine.wait(30)
    return machine


def told(machine: Machine) -> JoinTold:
    (join,) = machine.register.joins
    return JoinTold((JoinedSince(join.draft.joined_at, join.draft.counter),))


def test_the_first_holder_hears_of_it_at_the_next_visit_before_anything_else(joined: Machine, hanako: FakeCard) -> None:
    to_place_card(joined, errand=Errand.STATUS)
    joined.put(hanako)
    joined.settle()
    enter(joined, hanako.pin)
    assert joined.page() == told(joined)
    joined.do(Press.CALL_STAFF)
    assert joined.flow.staff_called
    joined.do(Press.NEXT)
    assert joined.page() == Plain.MY_STATUS


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.LINK, Errand.STATUS])
def test_the_first_holder_hears_of_it_whatever_they_came_for(joined: Machine, hanako: FakeCard, errand: Errand) -> None:
    to_place_card(joined, errand=errand)
    joined.put(hanako)
    joined.settle()
    enter(joined, hanako.pin)
    assert joined.page() == told(joined)


def test_the_renewed_card_itself_is_told_nothing(joined: Machine, renewed: FakeCard) -> None:
    to_card_read(joined, renewed)
    enter(joined, renewed.pin)
    assert not reserved(joined).new
