"""Journeys that end with a link, and what may not end with one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.service_catalogue import Filters, SearchState
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import Ask, CommitRecord, DraftRecord, ForgetPin, SignRecord, VerifyPin
from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import ClerkConfirmed, ErrandChosen, PointsAsked, Press, ServiceChosen, Touch, Typed
from kiosk.domain.flow.steps import Between, Linked, Plain, PrintState, Refused, Reserved
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import LinkIntent
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.times import AcceptanceWindow
from tests.domain.flow.linking_ways import (
    MYKEY,
    field,
    linked,
    to_confirm,
    to_details,
    to_linked,
    to_services,
    to_where_points,
    type_all,
    with_card,
    with_pin,
)
from tests.domain.flow.walking import confirm, enter, seen, to_reserved
from tests.fakes.office.desk import FakeCard, Machine, a_counter
from tests.fakes.office.services import (
    ACCOUNT,
    CODE,
    CREDIT,
    ELSEWHERE,
    EMONEY,
    EMONEY_ACCOUNT,
    OTHER_ACCOUNT,
    OVER,
    PAY,
)

MEASURE = "municipal"
LEFT = SearchState("ためし", Filters(here_only=True))


def test_a_link_from_the_first_touch_to_the_answer(machine: Machine, hanako: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.LINK))
    assert machine.page() == Plain.NEEDS
    machine.do(Press.BACK)
    to_services(machine, hanako)
    assert machine.page() == ChooseService(MEASURE)
    machine.do(ServiceChosen(PAY.key))
    assert machine.page() == ServiceDetails(MEASURE, PAY.key, SearchState())
    machine.do(Press.NEXT)
    seen(machine, LinkTerms)
    machine.do(Press.NEXT)
    assert field(machine).entry.values == ()
    type_all(machine)
    seen(machine, ConfirmLink)
    confirm(machine, hanako)
    link = linked(machine).link
    assert (link.mykey, link.service, link.account_tail, link.is_live) == (MYKEY, PAY.key, ACCOUNT[-4:], True)
    machine.do(Press.END)
    assert machine.page() == Between(Ending.FINISHED, machine.clock.now())


def test_what_is_recorded_is_what_was_confirmed_and_the_card_signed_it(machine: Machine, hanako: FakeCard) -> None:
    confirmed = to_confirm(machine, hanako).entry
    confirm(machine, hanako)
    (row,) = machine.register.links
    draft = row.draft
    assert (draft.account, draft.codes, draft.service, draft.measure) == (ACCOUNT, (CODE,), PAY.key, MEASURE)
    assert (confirmed.account, confirmed.codes) == (draft.account, draft.codes)
    assert (draft.public_key, draft.mykey, draft.acting) == (hanako.key, MYKEY, Capacity.HOLDER)
    assert draft.terms == machine.flow.counter.programme.linking.terms.version
    assert row.signature.value == hanako.signs(draft.message())
    assert row.seen == (hanako, machine.desk.signed[row.signature.value][1])


def test_nothing_is_drafted_before_the_holder_has_confirmed(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    machine.do(Press.NEXT)
    assert not any(isinstance(effect, DraftRecord) for effect in machine.sent)
    enter(machine, hanako.pin)
    kinds = [type(effect) for effect in machine.sent]
    assert kinds[-5:] == [VerifyPin, DraftRecord, SignRecord, CommitRecord, ForgetPin]


def test_confirming_twice_links_once(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    machine.send(Press.NEXT)
    machine.send(Press.NEXT)
    enter(machine, hanako.pin)
    machine.do(Press.NEXT)
    enter(machine, hanako.pin)
    assert len(machine.register.links) == 1
    assert hanako.met == [3]


def test_an_e_money_card_without_a_code_is_linked_by_its_number(machine: Machine, hanako: FakeCard) -> None:
    to_details(machine, hanako, EMONEY.key)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine, EMONEY_ACCOUNT, None)
    confirm(machine, hanako)
    assert linked(machine).link.service == EMONEY.key
    assert machine.register.links[0].draft.codes == ()


@pytest.mark.parametrize("service", [ELSEWHERE, CREDIT, OVER])
def test_what_cannot_be_done_here_or_is_not_known_to_be_goes_no_further(
    service: object, machine: Machine, hanako: FakeCard
) -> None:
    key = service.key  # type: ignore[attr-defined]
    to_details(machine, hanako, key)
    page = machine.page()
    machine.do(Press.NEXT)
    assert machine.page() in (page, Refused(Refusal.SERVICE_OVER))
    assert machine.register.links == []


def test_back_from_a_service_leads_to_where_the_search_stood(machine: Machine, hanako: FakeCard) -> None:
    to_services(machine, hanako)
    machine.do(ServiceChosen(PAY.key, LEFT), Press.CALCULATOR)
    seen(machine, Calculator)
    machine.do(Press.BACK, Press.BACK)
    assert machine.page() == ChooseService(MEASURE, LEFT)


@pytest.mark.parametrize("entered", [[], [Typed(ACCOUNT), Typed(ACCOUNT), Typed(CODE), Press.BACK]])
def test_back_from_the_first_field_leads_to_where_the_search_stood(
    entered: list[Touch], machine: Machine, hanako: FakeCard
) -> None:
    to_services(machine, hanako)
    machine.do(ServiceChosen(PAY.key, LEFT), Press.NEXT, Press.NEXT, *entered)
    machine.do(Press.BACK, Press.BACK, Press.BACK)
    assert machine.page() == ChooseService(MEASURE, LEFT)


def test_a_service_that_is_in_no_catalogue_cannot_be_chosen(machine: Machine, hanako: FakeCard) -> None:
    to_services(machine, hanako)
    machine.do(ServiceChosen("nonsense"))
    seen(machine, ChooseService)


# --- with and without a reservation


def test_who_has_no_reservation_reserves_first_and_links_in_the_same_session(
    machine: Machine, hanako: FakeCard
) -> None:
    with_card(machine, hanako)
    assert machine.page() == Plain.NOT_RESERVED
    machine.do(Press.NEXT)
    assert machine.page() == Terms()
    confirm(machine, hanako)
    seen(machine, Reserved)
    machine.do(Press.LINK)
    seen(machine, ChooseService)
    assert machine.flow.sessions == 1
    machine.do(ServiceChosen(PAY.key), Press.NEXT, Press.NEXT)
    type_all(machine)
    confirm(machine, hanako)
    assert hanako.met == [3, 3], "the PIN is given for each of them"
    assert linked(machine).link.mykey == machine.register.rows[0].draft.mykey
    machine.do(Press.END)
    visits = machine.register.visits
    assert [(visit.errand, visit.recorded, visit.ending) for visit in visits] == [
        (Errand.RESERVE, True, Ending.FINISHED),
        (Errand.LINK, True, Ending.FINISHED),
    ]


def test_whoever_stops_a_link_after_reserving_is_told_that_the_reservation_stays(
    machine: Machine, hanako: FakeCard
) -> None:
    to_reserved(machine, hanako)
    machine.do(Press.LINK)
    machine.pull()
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now(), kept=True)
    machine.settle()
    assert (len(machine.register.rows), machine.register.links) == (1, [])


def test_who_has_linked_is_shown_it_instead_of_linking_again(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(hanako.key, MYKEY)
    machine.register.another_counter_links(hanako.key, LinkIntent(MEASURE, PAY.key, ACCOUNT, (CODE,)))
    with_pin(machine, hanako)
    seen(machine, Plain.MY_STATUS)
    machine.do(Press.LINK)
    seen(machine, Plain.MY_STATUS)
    assert len(machine.register.links) == 1


# --- the account


def test_an_account_that_somebody_else_has_is_refused_and_told(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    machine.register.another_counter_reserves(taro.key, "34679ACD")
    machine.register.another_counter_links(taro.key, LinkIntent(MEASURE, PAY.key, ACCOUNT, (CODE,)))
    to_confirm(machine, hanako)
    confirm(machine, hanako)
    assert machine.page() == Refused(Refusal.ACCOUNT_TAKEN)
    assert len(machine.register.links) == 1
    assert machine.desk.held is None


def test_an_account_that_another_counter_takes_at_the_same_moment_is_refused_and_told(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    register = machine.register
    register.another_counter_reserves(taro.key, "34679ACD")

    def taken() -> None:
        if len(register.links) == 0:
            register.another_counter_links(taro.key, LinkIntent(MEASURE, PAY.key, ACCOUNT, (CODE,)))

    register.before_commit = taken
    to_confirm(machine, hanako)
    confirm(machine, hanako)
    enter(machine, hanako.pin)
    assert machine.page() == Refused(Refusal.ACCOUNT_TAKEN)
    assert [row.draft.public_key for row in register.links] == [taro.key]


# --- time


def test_the_window_that_closes_while_somebody_types_is_told(counter: Counter, hanako: FakeCard) -> None:
    machine = Machine(counter)
    (measure,) = counter.programme.measures
    soon = machine.clock.now() + timedelta(seconds=30)
    ending = replace(counter.programme, measures=(replace(measure, link=AcceptanceWindow(closes=soon)),))
    machine = Machine(replace(counter, programme=ending))
    machine.look()
    to_confirm(machine, hanako)
    machine.clock.go_on(seconds=31)
    machine.do(Press.NEXT)
    assert machine.page() == Refused(Refusal.LINK_OVER, soon)
    assert machine.register.links == []


def test_a_link_before_its_window_is_refused_with_the_moment_at_which_it_opens(counter: Counter) -> None:
    machine = Machine(counter)
    (measure,) = counter.programme.measures
    tomorrow = machine.clock.now() + timedelta(days=1)
    later = replace(counter.programme, measures=(replace(measure, link=AcceptanceWindow(opens=tomorrow)),))
    machine = Machine(replace(counter, programme=later))
    machine.look()
    machine.do(ErrandChosen(Errand.LINK))
    assert machine.page() == Refused(Refusal.LINK_NOT_OPEN, tomorrow)


# --- a clerk beside


def compared(machine: Machine) -> ClerkConfirmed:
    """What the clerk presses who has compared what stands on the screen now."""
    entry = machine.flow.step_as(ClerkCheck).entry
    return ClerkConfirmed(entry.measure, entry.service, entry.account)


def test_at_a_counter_the_clerk_confirms_too_and_the_record_says_so(hanako: FakeCard) -> None:
    machine = Machine(replace(a_counter(), mode=Mode.COUNTER))
    machine.look()
    to_details(machine, hanako)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine)
    seen(machine, ClerkCheck)
    machine.do(Press.NEXT)
    seen(machine, ClerkCheck)
    machine.do(compared(machine))
    seen(machine, ConfirmLink)
    confirm(machine, hanako)
    assert machine.register.links[0].draft.clerk_confirmed
    assert linked(machine).link.is_live


def test_a_clerk_who_knows_better_goes_on_with_a_service_that_the_catalogue_does_not_know(hanako: FakeCard) -> None:
    machine = Machine(replace(a_counter(), mode=Mode.COUNTER))
    machine.look()
    to_details(machine, hanako, CREDIT.key)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine, "CARD-1234-5678", "secret")
    machine.do(compared(machine))
    confirm(machine, hanako)
    assert machine.register.links[0].draft.account == "CARD-1234-5678"


def test_what_the_clerk_has_confirmed_is_the_account_that_they_saw(hanako: FakeCard) -> None:
    machine = Machine(replace(a_counter(), mode=Mode.COUNTER))
    machine.look()
    to_details(machine, hanako)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine)
    before = compared(machine)
    machine.do(Press.BACK)
    type_all(machine, OTHER_ACCOUNT)
    machine.do(before)
    seen(machine, ClerkCheck)
    machine.do(compared(machine))
    seen(machine, ConfirmLink)


def test_what_the_clerk_has_confirmed_is_the_service_that_they_saw(hanako: FakeCard) -> None:
    machine = Machine(replace(a_counter(), mode=Mode.COUNTER))
    machine.look()
    to_details(machine, hanako)
    machine.do(Press.NEXT, Press.NEXT)
    type_all(machine)
    before = compared(machine)
    while not isinstance(machine.page(), ChooseService):
        machine.do(Press.BACK)
    machine.do(ServiceChosen("pay_shopping"), Press.NEXT, Press.NEXT)
    type_all(machine)
    assert compared(machine).account == before.account
    machine.do(before)
    seen(machine, ClerkCheck)
    machine.do(compared(machine))
    assert machine.flow.step_as(ConfirmLink).entry.service == "pay_shopping"


def test_what_is_put_right_at_the_end_is_entered_anew(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    machine.do(Press.BACK)
    assert field(machine) == EnterField(replace(field(machine).entry, values=()))
    type_all(machine, "9999888877776666")
    confirm(machine, hanako)
    assert [row.draft.account for row in machine.register.links] == ["9999888877776666"]


# --- around it


def test_the_most_used_services_are_asked_for_when_the_errand_begins(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(b"somebody", "34679ACE")
    machine.register.another_counter_links(b"somebody", LinkIntent(MEASURE, EMONEY.key, EMONEY_ACCOUNT))
    machine.send(ErrandChosen(Errand.LINK))
    assert machine.sent[-1] is Ask.SERVICE_RANKS
    machine.settle()
    assert machine.flow.popular == (EMONEY.key,)


def test_the_slip_of_a_link_is_printed_when_it_is_asked_for(machine: Machine, hanako: FakeCard) -> None:
    shown = to_linked(machine, hanako)
    machine.do(Press.PRINT)
    assert linked(machine).slip is PrintState.PRINTED
    assert machine.printer.slips == [shown.link]


def test_where_the_points_are_is_told_and_leads_back(machine: Machine, hanako: FakeCard) -> None:
    to_where_points(machine, hanako)
    seen(machine, WherePoints)
    machine.do(Press.BACK)
    seen(machine, Linked)
    machine.do(PointsAsked("nonsense"))
    seen(machine, Linked)


def test_a_slip_that_comes_out_while_somebody_reads_on_is_told_when_they_are_back(
    machine: Machine, hanako: FakeCard
) -> None:
    to_linked(machine, hanako)
    machine.send(Press.PRINT)
    machine.send(PointsAsked(PAY.key))
    seen(machine, WherePoints)
    machine.settle()
    seen(machine, WherePoints)
    machine.do(Press.BACK)
    assert linked(machine).slip is PrintState.PRINTED


def test_a_link_is_one_visit_with_its_result(machine: Machine, hanako: FakeCard) -> None:
    to_linked(machine, hanako)
    machine.pull()
    (noted,) = machine.visits()
    assert (noted.errand, noted.recorded, noted.acting) == (Errand.LINK, True, Capacity.HOLDER)
