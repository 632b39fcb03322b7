"""Work off the window's thread. One runner per resource: its jobs never overlap, and results land on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True)
class Err:
    """A job raised. Only its type is told: its text may quote what it worked on."""

    kind: str


class JobExecutor(Protocol):
    """Runs work one piece after the other."""

    def execute(self, work: Callable[[], None]) -> None: ...
    def stop(self) -> None: ...


class ThreadExecutor:
    """One worker thread, joined at the end."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def execute(self, work: Callable[[], None]) -> None:
        self._pool.submit(work)

    def stop(self) -> None:
        self._pool.shutdown(wait=True)


@dataclass(frozen=True)
class _Finished(Generic[T]):
    done: Callable[[Ok[T] | Err], None]
    outcome: Ok[T] | Err


class SerialJobRunner(QObject):
    """The runner of one resource (the card, the register). Lives on the GUI thread."""

    _finished = Signal(object)

    def __init__(self, executor: JobExecutor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._stopped = False
        self._finished.connect(self._deliver)

    def submit(self, work: Callable[[], T], done: Callable[[Ok[T] | Err], None]) -> None:
        """Run `work` after all that was submitted before; `done` is called on the GUI thread."""

        def run() -> None:
            try:
                outcome: Ok[T] | Err = Ok(work())
            except Exception as error:
                # Whatever it is, it becomes a value here and a page for the person.
                outcome = Err(type(error).__name__)
            self._finished.emit(_Finished(done, outcome))

        self._executor.execute(run)

    def stop(self) -> None:
        """Wait for the work under way; its result is not delivered any more."""
        # What was sent before comes all the same, however soon it is disconnected.
        self._stopped = True
        self._executor.stop()

    @Slot(object)
    def _deliver(self, finished: _Finished[T]) -> None:
        if not self._stopped:
            finished.done(finished.outcome)
