"""A signal ends the program in order, and at once when that takes too long; whatever stands still."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.start.shutdown import Stopper, finished
from tests.fakes.card.cards import until


class Process:
    """What would become of it."""

    def __init__(self) -> None:
        self.ended: list[int] = []
        self.alarms: list[int] = []
        self.asked: list[str] = []

    def stopper(self, seconds: float) -> Stopper:
        stopper = Stopper(seconds, self.ended.append, self.alarms.append)
        stopper.asked.connect(lambda: self.asked.append("asked"), Qt.ConnectionType.DirectConnection)
        return stopper

    def on_progress(self, number: signal.Signals) -> None:
        """It comes back when the signal has been heard."""
        os.kill(os.getpid(), number)


@pytest.fixture
def process() -> Iterator[Process]:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield Process()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_the_program_to_end(process: Process, number: signal.Signals) -> None:
    stopper = process.stopper(60)
    process.on_progress(number)
    assert until(lambda: process.asked == ["asked"], 5)
    stopper.close()
    assert process.ended == []
    assert process.alarms == [62, 0]


def test_a_second_signal_ends_it_at_once(process: Process) -> None:
    stopper = process.stopper(60)
    process.on_progress(signal.SIGTERM)
    assert until(lambda: process.asked == ["asked"], 5)
    process.on_progress(signal.SIGTERM)
    assert until(lambda: process.ended == [128 + signal.SIGTERM], 5)
    stopper.close()


def test_a_program_that_does_not_end_in_time_is_ended(process: Process) -> None:
    stopper = process.stopper(0.05)
    process.on_progress(signal.SIGTERM)
    assert until(lambda: process.ended == [1], 5)
    stopper.close()


def test_one_that_ends_by_itself_has_no_more_time_and_may_still_be_told_to(process: Process) -> None:
    stopper = process.stopper(0.05)
    stopper.ends()
    assert until(lambda: process.ended == [1], 5)
    stopper.close()
    other = Process()
    stopper = other.stopper(60)
    stopper.ends()
    assert until(lambda: other.alarms == [62], 5)
    # Nobody is asked what they are doing already: the window that would hear it may have gone.
    assert other.asked == []
    stopper.ends()
    other.on_progress(signal.SIGTERM)
    assert until(lambda: other.ended == [128 + signal.SIGTERM], 5)
    stopper.close()


def test_what_does_not_come_back_in_time_is_named_and_left_behind() -> None:
    goes_on = threading.Event()
    calls: dict[str, Callable[[], object]] = {"driver": lambda: goes_on.wait(30), "register": int}
    began = monotonic()
    assert finished(calls, 0.05) == ["driver"]
    assert monotonic() - began < 5
    goes_on.set()


def test_a_stop_reaches_the_window_s_thread(process: Process, qtbot: QtBot, qapp: QApplication) -> None:
    stopper = Stopper(60, process.ended.append, process.alarms.append)
    on: list[threading.Thread] = []
    stopper.asked.connect(lambda: on.append(threading.current_thread()), Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(stopper.asked, timeout=5_000):
        process.on_progress(signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(on), timeout=5_000)
    stopper.close()


FROZEN = """
import os, sys
sys.path.insert(0, {root!r})
from kiosk.app.start.shutdown import Stopper
stopper = Stopper(0.3)
print("begun", flush=True)
# As a driver's call that does not come back.
while True:
    os.read(0, 1)
"""


def test_a_process_whose_main_thread_stands_still_ends_within_its_time() -> None:
    code = FROZEN.format(root=str(Path(__file__).parents[3]))
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 1
