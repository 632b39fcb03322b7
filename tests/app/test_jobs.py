"""A runner of jobs: one after the other, and what hangs costs its own job alone. No test here waits for a clock."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import TIMED_OUT, Err, JobCancellation, Ok, SerialJobRunner

SESSION, NEXT = 1, 2


@dataclass
class RunnerUnderTest:
    """A runner, a clock that is put forward, and jobs that hang until they are let go."""

    bot: QtBot
    seconds: float = 0.0
    let_go: threading.Event = field(default_factory=threading.Event)
    heard: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.runner = SerialJobRunner("printer", 30.0, lambda: self.seconds)

    def hangs(self, **terms: object) -> threading.Event:
        """A job that does not come back; the event is set when it has begun."""
        began = threading.Event()

        def work() -> str:
            began.set()
            self.let_go.wait(20)
            return "late"

        self.runner.submit(work, self.heard.append, **terms)  # type: ignore[arg-type] # what submit takes
        assert began.wait(5)
        return began

    def comes_to_hear(self, *outcomes: object) -> None:
        self.bot.waitUntil(lambda: self.heard == list(outcomes), timeout=5_000)

    def passes(self, seconds: float) -> None:
        self.seconds += seconds
        self.runner.look()


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[RunnerUnderTest]:
    office = RunnerUnderTest(qtbot)
    yield office
    office.let_go.set()
    office.runner.stop()
    assert office.runner.wait(5)


def one() -> int:
    return 1


def test_jobs_are_done_one_after_the_other_and_told_on_this_thread(office: RunnerUnderTest) -> None:
    told_on: list[threading.Thread] = []
    for number in range(3):
        office.runner.submit(lambda number=number: number, office.heard.append)  # type: ignore[misc]
    office.runner.submit(threading.current_thread, lambda _: told_on.append(threading.current_thread()))
    office.bot.waitUntil(lambda: told_on == [threading.main_thread()], timeout=5_000)
    assert office.heard == [Ok(0), Ok(1), Ok(2)]


@pytest.mark.expects_log
def test_a_job_that_raises_is_told_by_its_kind_and_the_number_of_its_line(
    office: RunnerUnderTest, caplog: pytest.LogCaptureFixture
) -> None:
    def fails() -> None:
        raise ValueError("PIN 1234 of Taro")

    office.runner.submit(fails, office.heard.append)
    office.bot.waitUntil(lambda: len(office.heard) == 1, timeout=5_000)
    (error,) = office.heard
    assert isinstance(error, Err)
    assert f"fault {error.number}: an effect failed: ValueError at fails test_jobs.py:" in caplog.text
    assert "1234" not in caplog.text


@pytest.mark.expects_log
def test_a_job_that_hangs_is_given_up_at_its_deadline_and_the_next_one_is_done(office: RunnerUnderTest) -> None:
    office.hangs()
    office.runner.submit(one, office.heard.append)
    office.passes(29)
    assert office.heard == []
    office.passes(1)
    office.comes_to_hear(TIMED_OUT, Ok(1))
    office.let_go.set()
    office.runner.submit(one, office.heard.append)
    office.comes_to_hear(TIMED_OUT, Ok(1), Ok(1))


@pytest.mark.expects_log
def test_a_job_has_the_deadline_that_it_asks_for(office: RunnerUnderTest) -> None:
    office.hangs(deadline=90.0)
    office.passes(89)
    assert office.heard == []
    office.passes(1)
    office.comes_to_hear(TIMED_OUT)


@pytest.mark.expects_log
def test_while_too_many_hang_nothing_waits_for_them(office: RunnerUnderTest) -> None:
    for _ in range(4):
        office.hangs()
        office.passes(30)
    office.runner.submit(one, office.heard.append)
    office.comes_to_hear(*[TIMED_OUT] * 5)
    office.let_go.set()
    office.bot.waitUntil(lambda: not any(thread.is_alive() for thread in office.runner._given_up), timeout=5_000)
    office.runner.submit(one, office.heard.append)
    office.comes_to_hear(*[TIMED_OUT] * 5, Ok(1))


def test_what_a_session_wanted_and_nobody_began_goes_with_it(office: RunnerUnderTest) -> None:
    done: list[str] = []
    office.hangs()
    office.runner.submit(lambda: done.append("slip"), office.heard.append, owner=SESSION, dropped=_note(done, "wiped"))
    office.runner.submit(lambda: done.append("next"), office.heard.append, owner=NEXT)
    office.runner.drop(SESSION)
    assert done == ["wiped"]
    office.let_go.set()
    office.comes_to_hear(Ok("late"), Ok(None))
    assert done == ["wiped", "next"]


def _note(done: list[str], word: str) -> Callable[[], None]:
    return lambda: done.append(word)


def test_what_runs_when_its_session_ends_is_cancelled_and_nobody_hears_of_it(office: RunnerUnderTest) -> None:
    cancellation = JobCancellation()
    office.hangs(owner=SESSION, cancellation=cancellation)
    office.runner.drop(SESSION)
    assert cancellation.is_cancelled
    office.runner.submit(one, office.heard.append)
    office.let_go.set()
    office.comes_to_hear(Ok(1))


def test_what_is_done_when_its_session_ends_is_not_told_any_more(office: RunnerUnderTest) -> None:
    office.runner.submit(one, office.heard.append, owner=SESSION)
    is_done = threading.Event()
    office.runner.submit(is_done.set, office.heard.append, owner=NEXT)
    assert is_done.wait(5)
    office.runner.drop(SESSION)
    office.comes_to_hear(Ok(None))


def test_a_read_of_a_card_that_has_gone_is_still_heard(office: RunnerUnderTest) -> None:
    office.hangs(owner=SESSION, is_heard_late=True)
    office.runner.drop(SESSION)
    office.let_go.set()
    office.comes_to_hear(Ok("late"))


@pytest.mark.expects_log
def test_the_next_person_waits_for_a_cancelled_job_no_longer_than_a_moment(office: RunnerUnderTest) -> None:
    office.hangs(owner=SESSION)
    office.passes(2)
    office.runner.drop(SESSION)
    office.runner.submit(one, office.heard.append, owner=NEXT)
    office.passes(5)
    office.comes_to_hear(Ok(1))


def test_stopping_finishes_what_was_wanted_for_good_and_cancels_the_rest(office: RunnerUnderTest) -> None:
    done: list[str] = []
    office.hangs(cancellation=(printing := JobCancellation()))
    office.runner.submit(lambda: done.append("visit"), office.heard.append)
    office.runner.submit(lambda: done.append("slip"), office.heard.append, owner=SESSION)
    office.runner.stop()
    assert printing.is_cancelled
    office.let_go.set()
    assert office.runner.wait(5)
    assert (done, office.heard) == (["visit"], [])
    office.runner.submit(one, office.heard.append, dropped=_note(done, "too late"))
    assert done == ["visit", "too late"]


def test_stopping_does_not_wait_for_what_hangs(office: RunnerUnderTest) -> None:
    office.hangs()
    office.runner.stop()
    assert not office.runner.wait(0.01)


def test_what_is_to_be_done_at_a_cancelling_is_done_once_also_where_it_comes_late() -> None:
    calls: list[str] = []
    cancellation = JobCancellation()
    cancellation.on_cancel(lambda: calls.append("before"))
    cancellation.cancel()
    cancellation.cancel()
    cancellation.on_cancel(lambda: calls.append("after"))
    assert calls == ["before", "after"]
    assert cancellation.wait(0)


@pytest.mark.expects_log
def test_a_job_that_hangs_is_given_up_also_while_others_are_submitted_all_the_time(office: RunnerUnderTest) -> None:
    office.hangs()
    office.seconds = 31.0

    def one_more() -> bool:
        office.runner.submit(str, office.heard.append)
        return TIMED_OUT in office.heard

    office.bot.waitUntil(one_more)
