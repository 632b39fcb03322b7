"""Programs that hand over and are killed at a step of it."""

import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from kiosk.app.handover import handover_export
from kiosk.app.handover.handover_file import write_part
from kiosk.storage.handover.handover import HandedOverLink, HandOver
from tests.fakes.around.city_hall import CityHall
from tests.fakes.process.programs import programs

Stop = Callable[[], None]


def die(*_: Any, **__: Any) -> NoReturn:
    """No `finally` runs any more."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still there")


def instead(owner: object, name: str, stopped: Callable[..., object]) -> None:
    """In a program that is about to be killed."""
    setattr(owner, name, stopped)


def before_the_part() -> None:
    instead(handover_export, "write_part", die)


def in_the_middle_of_the_part() -> None:
    def write(part: Path, kind: str, links: Sequence[HandedOverLink]) -> NoReturn:
        write_part(part, kind, links)
        os.truncate(part, part.stat().st_size // 2)
        die()

    instead(handover_export, "write_part", write)


def after_the_part_and_before_the_commit() -> None:
    def write(part: Path, kind: str, links: Sequence[HandedOverLink]) -> NoReturn:
        write_part(part, kind, links)
        die()

    instead(handover_export, "write_part", write)


def after_the_commit_and_before_the_name() -> None:
    instead(handover_export, "_place", die)


def after_the_name_and_before_it_is_noted() -> None:
    instead(HandOver, "place", die)


BEFORE_THE_COMMIT: list[Stop] = [
    before_the_part,
    in_the_middle_of_the_part,
    after_the_part_and_before_the_commit,
]
AFTER_THE_COMMIT: list[Stop] = [after_the_commit_and_before_the_name, after_the_name_and_before_it_is_noted]


def export_in_a_process(hall: CityHall, name: str, stop: Stop) -> None:
    stop()
    hall.export(name)


def killed(hall: CityHall, stop: Stop, name: str = "links.csv") -> None:
    program = programs().Process(target=export_in_a_process, args=(hall, name, stop))
    program.start()
    program.join(90)
    assert program.exitcode == -signal.SIGKILL
