"""Two programs on one register try the same account, or the same measure, at the same moment: exactly one wins."""

from collections.abc import Callable
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.link import Link, LinkState
from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import NotRecordedWhy, RecordAnswer
from kiosk.domain.staff.account_answers import Unsure
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.handover import HandedOverLink
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import a_counter
from tests.fakes.office.services import EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT, PAY_SHOPPING
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    drafted_cancellation,
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
from tests.storage.outside import ListedFaults
from tests.storage.together import RecordingCall, at_once, programs_at_once

CONFLICT = NotRecordedWhy.CONFLICT


def assert_one_won(answers: list[RecordAnswer]) -> int:
    (winner,) = [place for place, answer in enumerate(answers) if isinstance(answer, Record)]
    assert [answer for answer in answers if not isinstance(answer, Record)] == [CONFLICT] * (len(answers) - 1)
    return winner


@pytest.mark.parametrize("turn", range(5))
def test_of_holders_who_link_one_account_at_once_exactly_one_wins(
    turn: int, file: Path, register: SqlRegister, engine: Engine, recording: RecordingCall
) -> None:
    people = [HANAKO, TARO, JIRO]
    intents = [intended(), intended(service=PAY_SHOPPING.key), intended()]
    drafts = [drafted_link(register, holder, intent) for holder, intent in zip(people, intents, strict=True)]
    winner = assert_one_won(at_once(file, [recording(draft) for draft in drafts]))
    assert link_counts(engine) == (1, 1, 2)
    for place, holder in enumerate(people):
        expected = Refusal.ALREADY_LINKED if place == winner else Refusal.ACCOUNT_TAKEN
        assert refusal(register, holder, intents[place]) is expected


@pytest.mark.parametrize("turn", range(5))
def test_of_links_for_one_measure_of_one_mykey_id_exactly_one_wins(
    turn: int, file: Path, register: SqlRegister, engine: Engine, recording: RecordingCall
) -> None:
    intents = [intended(), intended(OTHER_ACCOUNT), intended(EMONEY_ACCOUNT, service=EMONEY.key)]
    drafts = [drafted_link(register, HANAKO, intent) for intent in intents]
    winner = assert_one_won(at_once(file, [recording(draft) for draft in drafts]))
    assert link_counts(engine) == (1, 1, 2)
    assert [shown.reference for shown in links_of(register, HANAKO)] == [drafts[winner].reference]
    for intent in intents:
        assert refusal(register, HANAKO, intent) is Refusal.ALREADY_LINKED


def test_different_accounts_wait_for_each_other_and_are_all_recorded(
    file: Path, register: SqlRegister, engine: Engine, recording: RecordingCall
) -> None:
    drafts = [drafted_link(register, b"holder %d" % number, intended(f"account {number}")) for number in range(6)]
    answers = at_once(file, [recording(draft) for draft in drafts])
    assert [type(answer) for answer in answers] == [Link] * 6
    assert link_counts(engine) == (6, 6, 12)


@pytest.mark.parametrize("turn", range(5))
def test_of_a_cancellation_and_the_hand_over_of_one_link_exactly_one_happens(
    turn: int, file: Path, register: SqlRegister, keys: RegisterKeys, recording: RecordingCall, faults: ListedFaults
) -> None:
    draft = link(register, HANAKO)
    cancelling = recording(drafted_cancellation(register, HANAKO, draft.reference))

    def handing(own: Engine) -> list[HandedOverLink]:
        return hand_over(own, keys, FakeClock().now())

    works: list[Callable[[Engine], RecordAnswer | list[HandedOverLink]]] = [cancelling, handing]
    cancelled, handed = at_once(file, works)
    (shown,) = links_of(register, HANAKO)
    if isinstance(cancelled, Record):
        assert (handed, shown.state) == ([], LinkState.CANCELLED)
    else:
        assert cancelled == CONFLICT
        assert isinstance(handed, list)
        assert [one.reference for one in handed] == [draft.reference]
        assert shown.state is LinkState.HANDED_OVER
    assert faults() == [None]


@pytest.mark.parametrize("turn", range(3))
def test_of_two_hand_overs_at_once_each_link_is_in_exactly_one(
    turn: int, file: Path, register: SqlRegister, keys: RegisterKeys, faults: ListedFaults
) -> None:
    references = [link(register, b"holder %d" % number, intended(f"account {number}")).reference for number in range(8)]
    handed = at_once(file, [lambda own: hand_over(own, keys, FakeClock().now())] * 2)
    assert sorted(len(batch) for batch in handed) == [0, 8]
    assert [one.reference for batch in handed for one in batch] == references
    assert faults() == [None] * 8


# --- programs of their own


def link_in_a_process(
    file: Path, key_file: Path, holder: bytes, account: str, together: Barrier, answers: "SimpleQueue[str]"
) -> None:
    engine = open_database(file)
    register = SqlRegister(engine, RegisterKeys.load(key_file, create=False), a_counter(), FakeClock())
    draft = drafted_link(register, holder, intended(account))
    together.wait(60)
    answer = register.record(draft, sign(draft), holds)
    assert not isinstance(answer, Unsure)
    if isinstance(answer, Record):
        answers.put("recorded")
    else:
        answers.put(f"{answer.value}, then {refusal(register, holder, intended(account)).value}")
    engine.dispose()


def test_of_two_programs_that_link_one_account_at_once_exactly_one_wins(
    file: Path, key_file: Path, register: SqlRegister, engine: Engine
) -> None:
    for holder in (HANAKO, TARO):
        reserve(register, holder)
    answers = programs_at_once(
        link_in_a_process, [(file, key_file, person, OTHER_ACCOUNT) for person in (HANAKO, TARO)]
    )
    assert sorted(answers) == ["conflict, then account_taken", "recorded"]
    assert link_counts(engine) == (1, 1, 2)


def test_of_two_programs_that_link_one_measure_at_once_exactly_one_wins(
    file: Path, key_file: Path, register: SqlRegister, engine: Engine
) -> None:
    reserve(register, HANAKO)
    answers = programs_at_once(
        link_in_a_process, [(file, key_file, HANAKO, account) for account in (EMONEY_ACCOUNT, OTHER_ACCOUNT)]
    )
    assert sorted(answers) == ["conflict, then already_linked", "recorded"]
    assert link_counts(engine) == (1, 1, 2)
