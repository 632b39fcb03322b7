"""Two counters share one register: of two records for one holder, exactly one is made."""

import sqlite3
import threading
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import Holding, NotRecordedWhy, RecordAnswer
from kiosk.domain.records.reservation import Reservation, ReservationDraft
from kiosk.domain.staff.account_answers import Unsure
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import a_counter
from tests.storage.holders import HANAKO, TARO, drafted, holds, reserve, sign
from tests.storage.together import RecordingCall, at_once, programs_at_once

pytestmark = pytest.mark.migrates

RecordOutcome = RecordAnswer


def assert_one_won(answers: list[RecordOutcome], drafts: list[ReservationDraft], register: SqlRegister) -> None:
    winners = [index for index, answer in enumerate(answers) if isinstance(answer, Record)]
    assert len(winners) == 1
    losers = [answer for answer in answers if isinstance(answer, NotRecordedWhy)]
    assert set(losers) == {NotRecordedWhy.CONFLICT}
    found = register.find(drafts[winners[0]].public_key)
    assert isinstance(found, Holding)
    assert found.reservation.mykey == drafts[winners[0]].mykey


@pytest.mark.parametrize("turn", range(5))
def test_of_counters_that_record_one_holder_at_once_exactly_one_wins(
    turn: int, file: Path, register: SqlRegister, recording: RecordingCall
) -> None:
    drafts = [drafted(register, HANAKO) for _ in range(4)]
    answers = at_once(file, [recording(draft) for draft in drafts])
    assert_one_won(answers, drafts, register)


def test_a_known_holder_is_recorded_once_in_the_next_programme(
    file: Path, register: SqlRegister, next_programme: SqlRegister, recording: RecordingCall
) -> None:
    mykey = reserve(register, HANAKO).mykey
    drafts = [drafted(next_programme, HANAKO) for _ in range(3)]
    assert {draft.mykey for draft in drafts} == {mykey}
    assert_one_won(at_once(file, [recording(draft) for draft in drafts]), drafts, next_programme)


def test_of_two_holders_who_take_the_same_id_at_once_exactly_one_wins(
    file: Path, register: SqlRegister, recording: RecordingCall
) -> None:
    drafts = [drafted(register, holder, "ABCD3467") for holder in (HANAKO, TARO)]
    assert_one_won(at_once(file, [recording(draft) for draft in drafts]), drafts, register)


def test_different_holders_wait_for_each_other_and_are_all_recorded(
    file: Path, register: SqlRegister, recording: RecordingCall
) -> None:
    drafts = [drafted(register, b"holder %d" % number) for number in range(6)]
    answers = at_once(file, [recording(draft) for draft in drafts])
    assert [type(answer) for answer in answers] == [Reservation] * 6


def in_a_process(file: Path, key_file: Path, together: Barrier, answers: "SimpleQueue[str]") -> None:
    engine = open_database(file)
    register = SqlRegister(engine, RegisterKeys.load(key_file, create=False), a_counter(), FakeClock())
    draft = drafted(register, HANAKO)
    together.wait(60)
    answer = register.record(draft, sign(draft), holds)
    assert not isinstance(answer, Unsure)
    answers.put("recorded" if isinstance(answer, Record) else answer.value)
    engine.dispose()


def open_in_a_process(file: Path, together: Barrier, answers: "SimpleQueue[str]") -> None:
    together.wait(60)
    try:
        open_database(file).dispose()
        answers.put("opened")
    except StorageError as error:
        answers.put(str(error))


def test_of_two_programs_that_record_one_holder_at_once_exactly_one_wins(
    file: Path, key_file: Path, register: SqlRegister
) -> None:
    assert sorted(programs_at_once(in_a_process, [(file, key_file)] * 2)) == ["conflict", "recorded"]
    assert isinstance(register.find(HANAKO), Holding)


def test_two_programs_may_make_the_register_at_the_same_moment(file: Path) -> None:
    assert programs_at_once(open_in_a_process, [(file,)] * 2) == ["opened", "opened"]


def test_a_register_that_another_program_is_just_making_is_waited_for(file: Path) -> None:
    file.parent.mkdir()
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE something (at INTEGER)")
    other.execute("BEGIN IMMEDIATE")
    done = threading.Timer(0.2, other.execute, ["ROLLBACK"])
    done.start()
    try:
        open_database(file).dispose()
    finally:
        done.join()
        other.close()
