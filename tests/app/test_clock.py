"""The clock is judged while the program runs, by the register and by how long the machine has been running."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from kiosk import RELEASED
from kiosk.app.clock import ClockKeeper, seconds_running
from kiosk.domain.machine.clock_rules import ClockAcceptance, ClockFault, ClockVerdict, RegisterTimes
from kiosk.storage.core.errors import StorageError
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock

RELEASE = date(2026, 6, 1)
HOUR = timedelta(hours=1)


@dataclass
class FakeTimes:
    """What the register says of the time, and whether it answers."""

    times: RegisterTimes = field(default_factory=RegisterTimes)
    works: bool = True

    def asked(self) -> RegisterTimes:
        if not self.works:
            raise StorageError("The register is busy.")
        return self.times


@dataclass
class ClockedMachine:
    """Its clock, and for how long it has been running."""

    clock: FakeClock = field(default_factory=FakeClock)
    seconds: float = 100.0

    def running(self) -> float:
        return self.seconds

    def go_on(self, seconds: float) -> None:
        self.clock.go_on(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def machine() -> ClockedMachine:
    return ClockedMachine()


@pytest.fixture
def times() -> FakeTimes:
    return FakeTimes(RegisterTimes(newest=NOW - HOUR))


def keeper(machine: ClockedMachine, times: FakeTimes) -> ClockKeeper:
    return ClockKeeper(machine.clock, RELEASE, times.asked, machine.running)


def fault(keeper: ClockKeeper) -> ClockFault | None:
    doubt = keeper.doubt()
    return None if doubt is None else doubt.fault


def test_a_clock_that_goes_on_as_time_does_is_right(machine: ClockedMachine, times: FakeTimes) -> None:
    kept = keeper(machine, times)
    for _ in range(5):
        assert fault(kept) is None
        machine.go_on(3600)


def test_at_the_start_it_is_compared_with_the_register(machine: ClockedMachine, times: FakeTimes) -> None:
    machine.clock.moment = NOW - 2 * HOUR
    assert fault(keeper(machine, times)) is ClockFault.BEFORE_RECORDS


def test_it_is_noticed_when_somebody_sets_it_while_the_program_runs(machine: ClockedMachine, times: FakeTimes) -> None:
    kept = keeper(machine, times)
    assert fault(kept) is None
    machine.clock.go_on(minutes=30)
    assert fault(kept) is ClockFault.JUMPED
    machine.clock.go_on(minutes=-30)
    assert fault(kept) is None


def test_a_sleep_of_the_machine_is_no_jump(machine: ClockedMachine, times: FakeTimes) -> None:
    kept = keeper(machine, times)
    assert fault(kept) is None
    machine.go_on(9 * 3600)
    assert fault(kept) is None


def test_what_an_administrator_says_elsewhere_counts_when_the_register_is_asked_again(
    machine: ClockedMachine, times: FakeTimes
) -> None:
    kept = keeper(machine, times)
    kept.doubt()
    machine.clock.go_on(minutes=30)
    right = ClockAcceptance(ClockVerdict.RIGHT, machine.clock.now(), 9)
    times.times = RegisterTimes(newest=NOW - HOUR, vouched=right.at, accepted=right)
    assert fault(kept) is ClockFault.JUMPED
    kept.renew()
    assert fault(kept) is None


@pytest.mark.expects_log
def test_a_register_that_does_not_answer_is_logged_and_changes_nothing(
    machine: ClockedMachine, times: FakeTimes, caplog: pytest.LogCaptureFixture
) -> None:
    kept = keeper(machine, times)
    times.works = False
    kept.renew()
    assert "the clock is not compared with the register: The register is busy." in caplog.text
    machine.clock.moment = NOW - 2 * HOUR
    machine.go_on(0)
    assert fault(kept) is not None


@pytest.mark.expects_log
def test_a_register_that_answered_only_later_counts_from_then_on(machine: ClockedMachine, times: FakeTimes) -> None:
    times.works = False
    machine.clock.moment = NOW - 2 * HOUR
    kept = keeper(machine, times)
    assert fault(kept) is None
    times.works = True
    kept.renew()
    assert fault(kept) is ClockFault.BEFORE_RECORDS


def test_the_machines_own_count_only_grows() -> None:
    first = seconds_running()
    assert seconds_running() >= first > 0


def test_the_program_knows_on_which_day_it_was_made() -> None:
    assert date(2026, 11, 29) <= RELEASED
