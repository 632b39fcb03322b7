"""Passphrases: judged one after the other, counted as they are judged, and slower with every wrong one."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from sqlalchemy import Engine

from kiosk.domain.staff.account_answers import LockedOut, LoggedIn, LoginAnswer, NotAnswered, WrongPassphrase
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.storage.core import passphrase_hashing
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.passphrase_hashing import Hasher
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.clerks import PASSPHRASES, WRONG, YURI, CountingHasher, add, passphrase_of
from tests.storage.desk import happened, rows


def wrong(clerks: SqlClerks, login: str = "yuri") -> LoginAnswer:
    return clerks.log_in(login, Passphrase.typed(WRONG))


def right(clerks: SqlClerks) -> LoginAnswer:
    return clerks.log_in("yuri", passphrase_of("yuri"))


def after(seconds: float) -> WrongPassphrase:
    return WrongPassphrase(WEDNESDAY_MORNING + timedelta(seconds=seconds))


AnotherCounter = Callable[[str], SqlClerks]


@pytest.fixture
def another(file: Path, keys: RegisterKeys, clock: FakeClock) -> Iterator[AnotherCounter]:
    """A desk of another program, at the counter of this name."""
    engines: list[Engine] = []

    def at(counter: str) -> SqlClerks:
        engines.append(open_database(file))
        return SqlClerks(engines[-1], keys, counter, clock, CountingHasher())

    yield at
    for engine in engines:
        engine.dispose()


# --- logging in


def test_a_clerk_logs_in_however_the_name_and_the_passphrase_are_typed(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    assert isinstance(clerks.log_in(" ＹＵＲＩ", Passphrase.typed("さくらの咲く四月の朝")), LoggedIn)
    assert happened(clerks)[-1] == ("yuri", "log_in", "", None)


def test_wrong_tries_wait_longer_and_longer(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, YURI)
    assert [wrong(clerks) for _ in range(3)] == [WrongPassphrase(None), WrongPassphrase(None), after(5)]
    assert right(clerks) == LockedOut(WEDNESDAY_MORNING + timedelta(seconds=5))
    clock.go_on(seconds=5)
    assert wrong(clerks) == after(5 + 15)
    clock.go_on(seconds=15)
    assert isinstance(right(clerks), LoggedIn)
    assert wrong(clerks) == WrongPassphrase(None)


def test_a_try_that_comes_too_early_is_not_looked_at_and_lengthens_nothing(
    clerks: SqlClerks, clock: FakeClock, hasher: CountingHasher
) -> None:
    add(clerks, YURI)
    for _ in range(3):
        wrong(clerks)
    hasher.checked.clear()
    for _ in range(20):
        assert isinstance(wrong(clerks), LockedOut)
    assert hasher.checked == []
    clock.go_on(seconds=5)
    assert isinstance(right(clerks), LoggedIn)


def test_a_lock_out_outlives_the_program(clerks: SqlClerks, another: AnotherCounter) -> None:
    add(clerks, YURI)
    for _ in range(3):
        wrong(clerks)
    assert isinstance(right(another("counter-1")), LockedOut)


def test_who_types_at_one_counter_keeps_nobody_out_at_another(clerks: SqlClerks, another: AnotherCounter) -> None:
    add(clerks, YURI)
    for _ in range(20):
        wrong(clerks)
    assert isinstance(right(another("counter-2")), LoggedIn)
    assert isinstance(right(clerks), LockedOut)


def test_a_wrong_try_now_and_then_keeps_nobody_waiting(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, YURI)
    for _ in range(30):
        wrong(clerks)
        clock.go_on(seconds=3600)
    assert wrong(clerks) == WrongPassphrase(None)
    assert isinstance(right(clerks), LoggedIn)


def test_who_never_stops_makes_a_clerk_wait_for_a_minute_and_no_longer(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, YURI)
    for _ in range(40):
        wrong(clerks)
        clock.go_on(seconds=60)
    assert isinstance(right(clerks), LoggedIn)


def test_a_login_name_that_nobody_has_is_answered_like_one_that_somebody_has(
    clerks: SqlClerks, clock: FakeClock, hasher: CountingHasher
) -> None:
    add(clerks, YURI)
    answers: dict[str, list[LoginAnswer]] = {"yuri": [], "nobody": []}
    checks: dict[str, int] = {}
    for login, told in answers.items():
        clock.moment = WEDNESDAY_MORNING
        hasher.checked.clear()
        for seconds in (0, 0, 0, 4, 5, 15, 59, 60, 3600):
            clock.go_on(seconds=seconds)
            told.append(wrong(clerks, login))
        checks[login] = len(hasher.checked)
        assert {hashed.rpartition("$")[0].rpartition("$")[0] for hashed in hasher.checked} == {
            "$argon2id$v=19$m=8,t=1,p=1"
        }
    assert answers["yuri"] == answers["nobody"]
    assert checks["yuri"] == checks["nobody"]


def test_of_a_login_name_that_nobody_has_no_letter_is_kept(clerks: SqlClerks, file: Path) -> None:
    """Somebody typed the passphrase where the name belongs."""
    add(clerks, YURI)
    clerks.log_in(PASSPHRASES["yuri"], Passphrase.typed(""))
    clerks.log_in("correct horse", Passphrase.typed(""))
    about = [event[2] for event in happened(clerks, denied=True)]
    assert len(set(about)) == 2
    assert all(len(code) == 16 and int(code, 16) for code in about)


# --- at once


def test_two_desks_of_one_counter_that_try_at_once_do_not_get_past_the_limit(
    clerks: SqlClerks, file: Path, keys: RegisterKeys, clock: FakeClock
) -> None:
    add(clerks, YURI)
    together = threading.Barrier(6)

    def guess(_number: int) -> LoginAnswer:
        engine = open_database(file)
        counter = SqlClerks(engine, keys, "counter-1", clock, CountingHasher())
        together.wait()
        answer = wrong(counter)
        engine.dispose()
        return answer

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(guess, range(6)))
    looked_at = [answer for answer in answers if isinstance(answer, WrongPassphrase)]
    assert sorted(answer.wait_until is not None for answer in looked_at) == [False, False, True]
    assert sum(isinstance(answer, LockedOut) for answer in answers) == 3
    assert rows(file, "SELECT failures FROM clerk") == [(3,)]
    assert [event[3] for event in happened(clerks, denied=True)] == ["wrong"] * 3 + ["locked_out"] * 3


@pytest.mark.expects_log
def test_a_try_that_cannot_be_counted_is_not_told(clerks: SqlClerks, file: Path, hasher: CountingHasher) -> None:
    add(clerks, YURI)
    other = sqlite3.connect(file)
    other.executescript("CREATE TRIGGER full BEFORE INSERT ON desk_event BEGIN SELECT RAISE(ABORT, 'full'); END")
    other.close()
    for answer in (right(clerks), wrong(clerks)):
        assert isinstance(answer, NotAnswered)
        assert "full" not in answer.why


# --- hashes


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch) -> Hasher:
    """What the program makes by itself."""
    monkeypatch.setattr(passphrase_hashing, "PasswordHasher", PasswordHasher)
    return Hasher()


def test_the_shipped_hash_is_at_least_the_second_option_that_rfc_9106_recommends(shipped: Hasher) -> None:
    made = extract_parameters(shipped.hash(bytearray(b"correct horse")))
    assert made.type is Type.ID
    assert (made.memory_cost >= 64 * 1024, made.time_cost >= 3, made.parallelism >= 4) == (True, True, True)
    assert (made.salt_len >= 16, made.hash_len >= 32) == (True, True)


def test_what_stands_in_for_nobody_costs_as_much_and_fits_nothing(shipped: Hasher) -> None:
    assert extract_parameters(shipped.of_nobody()) == extract_parameters(shipped.hash(bytearray(b"correct horse")))
    assert not CountingHasher().fits(CountingHasher().of_nobody(), bytearray(b"correct horse"))


def test_a_hash_of_other_parameters_is_made_anew_at_the_next_log_in(
    clerks: SqlClerks, later_version: SqlClerks, file: Path
) -> None:
    add(clerks, YURI)
    ((before,),) = rows(file, "SELECT passphrase FROM clerk")
    assert isinstance(wrong(later_version), WrongPassphrase)
    assert rows(file, "SELECT passphrase FROM clerk") == [(before,)]
    assert isinstance(right(later_version), LoggedIn)
    ((now,),) = rows(file, "SELECT passphrase FROM clerk")
    assert extract_parameters(str(now)).time_cost == 2
    assert isinstance(right(clerks), LoggedIn)


@pytest.fixture
def later_version(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlClerks:
    """A later version of the program, whose hashes cost more."""
    dearer = CountingHasher(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    return SqlClerks(engine, keys, "counter-1", clock, dearer)
