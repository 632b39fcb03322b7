"""Links in the register: drafted, signed by the card, recorded once for a measure, and found again."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import Link, LinkIntent, LinkState, RejectReason, is_reference
from kiosk.domain.records.register_answers import HolderStatus
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkEventRow, LinkRow
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import ACCOUNT, EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT, PAY, PURSE
from tests.storage.holders import (
    HANAKO,
    JIRO,
    MEASURE,
    TARO,
    answer_of_provider,
    cancel,
    drafted_link,
    hand_over,
    holds,
    intended,
    link,
    link_counts,
    links_of,
    refusal,
    reserve,
    sign,
)

# --- draft, record, find


def test_before_the_pin_the_register_tells_the_way_and_nothing_of_what_is_recorded(register: SqlRegister) -> None:
    assert register.standing(HANAKO) == HolderStatus.NOTHING
    reserve(register, HANAKO)
    assert register.standing(HANAKO) == HolderStatus.RESERVED
    link(register, HANAKO)
    assert register.standing(HANAKO) == HolderStatus.LINKED
    assert register.standing(TARO) == HolderStatus.NOTHING


def test_what_was_recorded_is_answered_and_found_as_its_holder_sees_it(register: SqlRegister, clock: FakeClock) -> None:
    mykey = reserve(register, HANAKO).mykey
    draft = drafted_link(register, HANAKO)
    clock.go_on(seconds=40)
    answer = register.record(draft, sign(draft), holds)
    now = clock.now().astimezone(UTC)
    shown = Link(
        reference=draft.reference,
        mykey=mykey,
        programme="municipal-example",
        measure=MEASURE,
        service=PAY.key,
        account_tail=ACCOUNT[-4:],
        state=LinkState.RECORDED,
        recorded_at=now,
        changed_at=now,
    )
    assert answer == shown
    assert links_of(register, HANAKO) == (shown,)


def test_a_draft_states_all_that_was_confirmed_and_where(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock
) -> None:
    register = SqlRegister(engine, keys, replace(counter, mode=Mode.COUNTER), clock)
    reserved = reserve(register, HANAKO)
    clock.go_on(seconds=0.75)
    draft = drafted_link(register, HANAKO, replace(intended(codes=("1", "22", "")), clerk_confirmed=True))
    assert (draft.account, draft.codes, draft.clerk_confirmed) == (ACCOUNT, ("1", "22", ""), True)
    assert (draft.programme, draft.measure, draft.service) == ("municipal-example", MEASURE, PAY.key)
    assert (draft.holder, draft.public_key) == (reserved.holder, HANAKO)
    assert (draft.mykey, draft.mykey_lookup) == (reserved.mykey, reserved.mykey_lookup)
    assert (draft.counter, draft.mode, draft.acting) == ("counter-1", Mode.COUNTER, Capacity.HOLDER)
    assert draft.terms == counter.programme.linking.terms.version
    assert (draft.entered_at.tzinfo, draft.entered_at.microsecond) == (UTC, 0)
    assert is_reference(draft.reference)


def test_a_draft_alone_writes_nothing(register: SqlRegister, engine: Engine) -> None:
    one, other = drafted_link(register, HANAKO), drafted_link(register, HANAKO)
    assert one.reference != other.reference
    assert link_counts(engine) == (0, 0, 0)
    assert links_of(register, HANAKO) == ()


def test_every_state_keeps_its_own_moment_counter_and_mode(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    moments = [clock.now() + timedelta(minutes=minutes) for minutes in (0, 1, 2, 3)]
    draft = drafted_link(register, HANAKO)
    clock.go_on(minutes=1)
    register.record(draft, sign(draft), holds)
    hand_over(engine, keys, moments[2])
    answer_of_provider(engine, keys, moments[3], draft.reference, RejectReason.CODE_WRONG)
    with Session(engine) as unit:
        events = unit.scalars(select(LinkEventRow).order_by(LinkEventRow.number)).all()
    assert [event.state for event in events] == ["entered", "recorded", "handed_over", "rejected"]
    assert [event.at for event in events] == moments
    assert [(event.counter, event.mode) for event in events] == [("counter-1", "citizen")] * 2 + [
        ("office", "counter")
    ] * 2
    assert [event.reason for event in events] == [None, None, None, "code_wrong"]
    (shown,) = links_of(register, HANAKO)
    assert (shown.state, shown.reason) == (LinkState.REJECTED, RejectReason.CODE_WRONG)
    assert (shown.recorded_at, shown.changed_at) == (moments[1], moments[3])


def test_a_holder_sees_their_own_links_of_this_programme_the_newest_first(
    register: SqlRegister, next_programme: SqlRegister
) -> None:
    first = link(register, HANAKO)
    cancel(register, HANAKO, first.reference)
    second = link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    link(next_programme, HANAKO)
    found = [(shown.reference, shown.state) for shown in links_of(register, HANAKO)]
    assert found == [(second.reference, LinkState.RECORDED), (first.reference, LinkState.CANCELLED)]


@pytest.mark.parametrize("acting", Capacity)
def test_every_way_of_acting_can_be_recorded(acting: Capacity, register: SqlRegister, engine: Engine) -> None:
    link(register, HANAKO, acting=acting)
    with Session(engine) as unit:
        assert unit.scalars(select(LinkRow.acting)).one() == acting.value


# --- the rules


def test_who_has_not_reserved_in_this_programme_cannot_link(register: SqlRegister, next_programme: SqlRegister) -> None:
    assert refusal(register, HANAKO, intended()) is Refusal.NOT_RESERVED
    reserve(next_programme, HANAKO)
    assert refusal(register, HANAKO, intended()) is Refusal.NOT_RESERVED


def test_a_measure_is_linked_once_whatever_the_service_and_the_account(register: SqlRegister) -> None:
    link(register, HANAKO)
    for intent in (intended(), intended(OTHER_ACCOUNT), intended(EMONEY_ACCOUNT, service=EMONEY.key)):
        assert refusal(register, HANAKO, intent) is Refusal.ALREADY_LINKED


def test_a_measure_stays_linked_while_the_provider_has_the_link_and_when_it_took_it(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    assert refusal(register, HANAKO, intended(OTHER_ACCOUNT)) is Refusal.ALREADY_LINKED
    answer_of_provider(engine, keys, clock.now(), draft.reference)
    assert refusal(register, HANAKO, intended(OTHER_ACCOUNT)) is Refusal.ALREADY_LINKED


def test_a_rejected_or_cancelled_link_leaves_its_measure_open(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    answer_of_provider(engine, keys, clock.now(), draft.reference, RejectReason.ACCOUNT_UNKNOWN)
    cancel(register, HANAKO, link(register, HANAKO, intended(OTHER_ACCOUNT)).reference)
    link(register, HANAKO, intended(service=PURSE.key))
    states = [shown.state for shown in links_of(register, HANAKO)]
    assert states == [LinkState.RECORDED, LinkState.CANCELLED, LinkState.REJECTED]


def test_the_next_programme_has_measures_of_its_own(register: SqlRegister, next_programme: SqlRegister) -> None:
    link(register, HANAKO)
    assert link(next_programme, HANAKO).programme == "next-year"


@pytest.mark.parametrize("intent", [intended(service="nobody"), intended(measure="nothing")])
def test_a_service_or_measure_that_does_not_exist_is_not_linked(intent: LinkIntent, register: SqlRegister) -> None:
    reserve(register, HANAKO)
    assert refusal(register, HANAKO, intent) is Refusal.UNEXPECTED


# --- the most used services


def test_services_are_ranked_by_the_live_links_of_this_programme(
    register: SqlRegister, next_programme: SqlRegister
) -> None:
    assert register.rank() == ()
    link(register, HANAKO, intended("1", service=PURSE.key))
    link(register, TARO, intended("2", service=EMONEY.key))
    link(register, JIRO, intended("3", service=EMONEY.key))
    link(next_programme, JIRO, intended("4", service=PAY.key))
    assert register.rank() == (EMONEY.key, PURSE.key)
    for holder in (TARO, JIRO):
        cancel(register, holder, links_of(register, holder)[0].reference)
    assert register.rank() == (PURSE.key,)


def test_services_used_alike_keep_one_order(register: SqlRegister) -> None:
    link(register, HANAKO, intended("1", service=PURSE.key))
    link(register, TARO, intended("2", service=PAY.key))
    assert register.rank() == (PAY.key, PURSE.key)
