"""A link is taken back by its holder's card alone, on its own day, while the provider has not got it."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.city_data import resources
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import CancelIntent, LinkState, RejectReason
from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.values.times import JST
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkEventRow, LinkRow
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.holders import (
    HANAKO,
    TARO,
    answer_of_provider,
    cancel,
    drafted_cancellation,
    hand_over,
    holds,
    intended,
    link,
    links_of,
    refusal,
    reserve,
    sign,
)
from tests.storage.outside import ListedFaults


def test_a_cancelled_link_is_answered_and_found_as_cancelled(register: SqlRegister, clock: FakeClock) -> None:
    draft = link(register, HANAKO)
    (before,) = links_of(register, HANAKO)
    clock.go_on(minutes=3)
    ended = cancel(register, HANAKO, draft.reference)
    assert ended == replace(before, state=LinkState.CANCELLED, changed_at=clock.now())
    assert not ended.is_live
    assert links_of(register, HANAKO) == (ended,)


def test_the_card_signs_the_cancellation_and_the_signature_is_kept_with_it(
    register: SqlRegister, engine: Engine, faults: ListedFaults
) -> None:
    draft = link(register, HANAKO)
    ending = drafted_cancellation(register, HANAKO, draft.reference)
    assert isinstance(register.record(ending, sign(ending), holds), Record)
    with Session(engine) as unit:
        last = unit.scalars(select(LinkEventRow).order_by(LinkEventRow.number.desc())).first()
    assert last is not None
    assert (last.state, last.signature, last.scheme) == ("cancelled", sign(ending).value, "fake")
    assert faults() == [None]


def test_a_cancellation_that_another_card_signed_is_found(register: SqlRegister, faults: ListedFaults) -> None:
    draft = link(register, HANAKO)
    ending = drafted_cancellation(register, HANAKO, draft.reference)
    register.record(ending, sign(replace(ending, public_key=TARO)), holds)
    assert faults() == ["signature"]


def test_account_and_codes_are_erased_with_the_cancellation(register: SqlRegister, engine: Engine) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    with Session(engine) as unit:
        row = unit.scalars(select(LinkRow)).one()
        assert (row.sealed_account, row.sealed_codes, row.is_live, row.account.is_live) == (None, None, False, False)


# --- who


def test_nobody_else_cancels_a_link(register: SqlRegister) -> None:
    draft = link(register, HANAKO)
    assert refusal(register, TARO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER
    reserve(register, TARO)
    assert refusal(register, TARO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER


def test_somebody_elses_cancellation_is_not_recorded(register: SqlRegister) -> None:
    draft = link(register, HANAKO)
    reserve(register, TARO)
    own = drafted_cancellation(register, HANAKO, draft.reference)
    others = link(register, TARO, intended(OTHER_ACCOUNT)).holder
    answer = register.record(replace(own, holder=others, public_key=TARO), sign(own), holds)
    assert answer is NotRecordedWhy.CONFLICT
    assert links_of(register, HANAKO)[0].state is LinkState.RECORDED


def test_a_receipt_number_that_nobody_has_is_answered_like_one_that_is_over(register: SqlRegister) -> None:
    link(register, HANAKO)
    assert refusal(register, HANAKO, CancelIntent("0000000000")) is Refusal.CANCEL_OVER


# --- when


@pytest.mark.parametrize(
    ("linked_at", "cancelled_at", "may"),
    [
        ((2026, 6, 10, 8, 30, 0), (2026, 6, 10, 17, 0, 0), True),  # two days in UTC, one in the city hall
        ((2026, 6, 10, 0, 0, 0), (2026, 6, 10, 23, 59, 59), True),
        ((2026, 6, 10, 23, 59, 59), (2026, 6, 11, 0, 0, 0), False),
        ((2026, 6, 10, 10, 0, 0), (2026, 6, 11, 8, 0, 0), False),  # one day in UTC, two in the city hall
        ((2026, 6, 10, 10, 0, 0), (2027, 6, 10, 10, 0, 0), False),
    ],
)
def test_a_link_is_taken_back_on_its_own_day_by_the_city_halls_clock(
    linked_at: tuple[int, int, int, int, int, int],
    cancelled_at: tuple[int, int, int, int, int, int],
    may: bool,
    register: SqlRegister,
    clock: FakeClock,
) -> None:
    clock.moment = datetime(*linked_at, tzinfo=JST)
    draft = link(register, HANAKO)
    clock.moment = datetime(*cancelled_at, tzinfo=JST)
    if may:
        assert cancel(register, HANAKO, draft.reference).state is LinkState.CANCELLED
    else:
        assert refusal(register, HANAKO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER


def test_where_the_programme_allows_none_nothing_is_cancelled(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock
) -> None:
    programme = resources.programmes()["mynapoint-2020"]
    never = replace(programme, linking=replace(programme.linking, cancellation=CancellationDeadline.NEVER))
    register = SqlRegister(engine, keys, replace(counter, programme=never), clock)
    draft = link(register, HANAKO, intended(measure="first"))
    assert refusal(register, HANAKO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER


@pytest.mark.parametrize("answer", [None, RejectReason.OTHER])
def test_what_the_provider_has_is_not_cancelled_here(
    answer: RejectReason | None, register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    assert refusal(register, HANAKO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER
    answer_of_provider(engine, keys, clock.now(), draft.reference, answer)
    assert refusal(register, HANAKO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER


def test_a_link_that_was_handed_over_since_the_draft_is_a_conflict(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO)
    late = drafted_cancellation(register, HANAKO, draft.reference)
    hand_over(engine, keys, clock.now())
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    assert links_of(register, HANAKO)[0].state is LinkState.HANDED_OVER


def test_a_link_is_cancelled_once(register: SqlRegister, clock: FakeClock) -> None:
    draft = link(register, HANAKO)
    late = drafted_cancellation(register, HANAKO, draft.reference)
    first = cancel(register, HANAKO, draft.reference)
    clock.go_on(minutes=1)
    assert register.record(late, sign(late), holds) is NotRecordedWhy.CONFLICT
    assert refusal(register, HANAKO, CancelIntent(draft.reference)) is Refusal.CANCEL_OVER
    assert links_of(register, HANAKO) == (first,)


def test_a_cancelled_link_is_not_handed_over(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    assert hand_over(engine, keys, clock.now()) == []
