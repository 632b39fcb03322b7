"""Work off the window's thread. One runner per resource: its jobs never overlap, and results land on the GUI thread.

A job that hangs blocks only its thread: at its deadline it is given up, and the next runs on a new thread.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.app.fault_number import places_of
from kiosk.domain.values.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

T = TypeVar("T")

DEADLINE_SECONDS = 30.0
"""How long a person waits for a resource (Patience.busy)."""

_GRACE_SECONDS = 5.0
"""How much longer a cancelled job may run; the next job waits for it."""

_MOST_GIVEN_UP = 4
"""How many threads of a runner may hang. While they do, it refuses jobs."""

_LOOK_MS = 250


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True)
class Err:
    """A job raised, or missed its deadline. Only the exception's type is kept: its text may quote personal data.

    `number` is the fault's number in the log; a job that missed its deadline has none.
    """

    kind: str
    number: str = ""


TIMED_OUT = Err("TimedOut")


class JobCancellation:
    """Implements `domain.ports.CancellationToken`: of one job, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._calls: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def wait(self, seconds: float) -> bool:
        return self._cancelled.wait(seconds)

    def on_cancel(self, call: Callable[[], None]) -> None:
        with self._lock:
            if not self.is_cancelled:
                self._calls.append(call)
                return
        call()

    def cancel(self) -> None:
        with self._lock:
            self._cancelled.set()
            calls, self._calls = self._calls, []
        for call in calls:
            call()


def _nothing() -> None:
    """Do nothing."""


@dataclass(eq=False)
class _Job:
    """`is_over`: its result is told to nobody. `is_heard_late`: its result is told even after its session has ended."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    deadline: float
    owner: int | None
    cancellation: JobCancellation
    dropped: Callable[[], None]
    is_heard_late: bool
    began: float = 0.0
    is_over: bool = field(default=False)


class SerialJobRunner(QObject):
    """The runner of one resource (the card, the register). Lives on the GUI thread; its threads are daemons."""

    _finished = Signal(object, object)

    def __init__(
        self, name: str, deadline: float = DEADLINE_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.name = name
        self._deadline, self._clock = deadline, clock
        self._changed = threading.Condition()
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        self._open: set[_Job] = set()  #: whose end has not been told
        self._worker: threading.Thread | None = None
        self._given_up: list[threading.Thread] = []
        self._stopped = False
        # Queued also from this thread: what is submitted is never told before `submit` has returned.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self.look)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[Ok[T] | Err], None],
        *,
        owner: int | None = None,
        deadline: float | None = None,
        cancellation: JobCancellation | None = None,
        dropped: Callable[[], None] = _nothing,
        is_heard_late: bool = False,
    ) -> None:
        """Run `work` after all that was submitted before; `done` is called on the GUI thread.

        `owner`: the session that the job belongs to. `dropped` is called if the session ends before the job begins.
        """
        allowed = self._deadline if deadline is None else deadline
        job = _Job(work, done, allowed, owner, cancellation or JobCancellation(), dropped, is_heard_late)
        if self._stopped:
            dropped()
            return
        with self._changed:
            self._open.add(job)
            self._waiting.append(job)
            self._employ()
            self._changed.notify_all()
        # To start it again would put off its look: with many jobs, for ever.
        if not self._watch.isActive():
            self._watch.start()

    def drop(self, owner: int) -> None:
        """The session has ended: drop its waiting jobs, cancel its running job, and tell neither result."""
        self._cancel([job for job in self._open if job.owner == owner])

    def stop(self) -> None:
        """Deliver no more results. Jobs without a session still run; those that can be cancelled are."""
        self._stopped = True
        self._watch.stop()
        self._cancel([job for job in self._open if job.owner is not None])
        for job in self._open:
            job.cancellation.cancel()
        with self._changed:
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """After `stop`: whether all work has ended in time. A job that has not is left to its daemon thread."""
        worker = self._worker
        if worker is not None:
            worker.join(seconds)
        with self._changed:
            has_ended = worker is None or not worker.is_alive()
            self._worker = None
            return has_ended

    @Slot()
    def look(self) -> None:
        """Give up the job whose time is over."""
        with self._changed:
            job = self._running
            if job is None:
                if not self._waiting:
                    self._watch.stop()
                self._employ()
                return
            if self._clock() - job.began < job.deadline:
                return
            if self._worker is not None:
                self._given_up.append(self._worker)
            self._running, self._worker = None, None
        log.error("%s: a job has not come back after %.0f s and was given up", self.name, job.deadline)
        job.cancellation.cancel()
        # Before the next one can be done: what was asked first is heard first.
        self._finished.emit(job, TIMED_OUT)
        with self._changed:
            self._employ()

    def _employ(self) -> None:
        """Start a thread if jobs wait. If too many threads hang already, refuse the jobs."""
        if not self._waiting or self._worker is not None:
            return
        self._given_up = [thread for thread in self._given_up if thread.is_alive()]
        if len(self._given_up) >= _MOST_GIVEN_UP:
            while self._waiting:
                self._finished.emit(self._waiting.popleft(), TIMED_OUT)
            return
        self._worker = threading.Thread(target=self._serve, name=self.name, daemon=True)
        self._worker.start()

    def _cancel(self, jobs: Iterable[_Job]) -> None:
        for job in jobs:
            with self._changed:
                waits = job in self._waiting
                if waits:
                    self._waiting.remove(job)
                    self._open.discard(job)
                job.is_over = waits or not job.is_heard_late
                if job is self._running:
                    job.deadline = min(job.deadline, self._clock() - job.began + _GRACE_SECONDS)
            job.cancellation.cancel()
            if waits:
                job.dropped()

    # --- on the worker's thread

    def _serve(self) -> None:
        while self._do_next():
            pass

    def _do_next(self) -> bool:
        # Not in the loop itself: there, the last job, which may hold a PIN, would be kept until the next one.
        worker = threading.current_thread()
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._stopped or self._worker is not worker)
            if self._worker is not worker or not self._waiting:
                return False
            job = self._waiting.popleft()
            job.began, self._running = self._clock(), job
        outcome = _outcome(self.name, job.work)
        with self._changed:
            if self._worker is not worker:
                return False
            self._running = None
        self._finished.emit(job, outcome)
        return True

    # --- on the GUI's thread again

    @Slot(object, object)
    def _deliver(self, job: _Job, outcome: Ok[Any] | Err) -> None:
        self._open.discard(job)
        if not self._stopped and not job.is_over:
            job.done(outcome)


def _outcome(name: str, work: Callable[[], T]) -> Ok[T] | Err:
    try:
        return Ok(work())
    except Exception as error:
        # Whatever it is, it becomes a value here and a page for the person.
        kind = type(error).__name__
        number, places = places_of(error)
        log.error("fault %s: an effect failed: %s at %s (%s)", number, kind, places, name)
        return Err(kind, number)
