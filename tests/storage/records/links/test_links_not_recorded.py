"""A link that another counter was faster with, or whose card is gone at the commit: nothing of it is written."""

from dataclasses import replace

from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import ACCOUNT, CODE, OTHER_ACCOUNT
from tests.storage.holders import (
    HANAKO,
    TARO,
    cancel,
    drafted_cancellation,
    drafted_link,
    hand_over,
    holds,
    intended,
    link,
    link_counts,
    refusal,
    reserve,
    sign,
)

# --- what another counter recorded since the draft


def conflicts(register: SqlRegister, draft: Draft) -> bool:
    return register.record(draft, sign(draft), holds) is NotRecordedWhy.CONFLICT


def test_a_measure_that_was_linked_since_the_draft_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    late = drafted_link(register, HANAKO, intended(OTHER_ACCOUNT))
    link(register, HANAKO)
    assert conflicts(register, late)
    assert link_counts(engine) == (1, 1, 2)
    assert refusal(register, HANAKO, intended(OTHER_ACCOUNT)) is Refusal.ALREADY_LINKED


def test_an_account_that_somebody_linked_since_the_draft_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    late = drafted_link(register, TARO)
    link(register, HANAKO)
    assert conflicts(register, late)
    assert link_counts(engine) == (1, 1, 2)
    assert refusal(register, TARO, intended()) is Refusal.ACCOUNT_TAKEN


def test_the_same_draft_is_not_recorded_twice_even_after_it_was_cancelled(
    register: SqlRegister, engine: Engine
) -> None:
    draft = link(register, HANAKO)
    assert conflicts(register, draft)
    cancel(register, HANAKO, draft.reference)
    assert conflicts(register, draft)
    assert link_counts(engine) == (1, 1, 3)


def test_a_receipt_number_that_somebody_has_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    draft = link(register, HANAKO)
    assert conflicts(
        register, replace(drafted_link(register, TARO, intended(OTHER_ACCOUNT)), reference=draft.reference)
    )
    assert link_counts(engine) == (1, 1, 2)


def test_a_draft_for_a_mykey_id_that_is_not_the_holders_is_a_conflict(register: SqlRegister, engine: Engine) -> None:
    another = reserve(register, TARO)
    draft = drafted_link(register, HANAKO)
    assert conflicts(register, replace(draft, mykey=another.mykey, mykey_lookup=another.mykey_lookup))
    assert conflicts(register, replace(draft, holder=bytes(32)))
    assert link_counts(engine) == (0, 0, 0)


# --- the card is asked last


def test_nothing_is_written_when_the_card_is_gone_at_the_commit(register: SqlRegister, engine: Engine) -> None:
    draft = drafted_link(register, HANAKO)
    answer = register.record(draft, sign(draft), lambda: False)
    assert answer is NotRecordedWhy.CARD_GONE
    assert link_counts(engine) == (0, 0, 0)
    assert isinstance(register.record(draft, sign(draft), holds), Record)


def test_nothing_is_cancelled_when_the_card_is_gone_at_the_commit(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO)
    ending = drafted_cancellation(register, HANAKO, draft.reference)
    answer = register.record(ending, sign(ending), lambda: False)
    assert answer is NotRecordedWhy.CARD_GONE
    assert link_counts(engine) == (1, 1, 2)
    (handed,) = hand_over(engine, keys, clock.now())
    assert (handed.account, handed.codes) == (ACCOUNT, (CODE,))


def test_a_link_without_a_signature_is_not_written(register: SqlRegister, engine: Engine) -> None:
    draft = drafted_link(register, HANAKO)
    assert isinstance(register.record(draft, Signature(b"", "fake"), holds), NotRecordedWhy)
    assert link_counts(engine) == (0, 0, 0)
