"""Work that begins at the same moment: in threads with an engine each, and in programs of their own."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine

from kiosk.domain.records.records import Draft
from kiosk.domain.records.register_answers import RecordAnswer
from kiosk.storage.core.engine import open_database
from tests.fakes.process.programs import programs

T = TypeVar("T")
RecordingCall = Callable[[Draft], Callable[[Engine], RecordAnswer]]


def at_once(file: Path, works: Sequence[Callable[[Engine], T]]) -> list[T]:
    """What comes of these, each with an engine of its own, all begun at the same moment."""
    together = threading.Barrier(len(works))

    def run(work: Callable[[Engine], T]) -> T:
        engine = open_database(file)
        together.wait()
        try:
            return work(engine)
        finally:
            engine.dispose()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def programs_at_once(target: Callable[..., None], works: Sequence[tuple[object, ...]]) -> list[Any]:
    """What programs answer that run `target` with these, a barrier to wait at and a queue for the answer."""
    together, answers = programs().Barrier(len(works)), programs().SimpleQueue()
    begun = [programs().Process(target=target, args=(*work, together, answers)) for work in works]
    for program in begun:
        program.start()
    for program in begun:
        program.join(90)
    assert [program.exitcode for program in begun] == [0] * len(works)
    return [answers.get() for _ in begun]
