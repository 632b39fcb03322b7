"""Paper is of a session: what has not come out when it ends never does."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from kiosk.domain.flow import steps
from kiosk.files.durable import fill
from kiosk.ui.paper import printers
from tests.fakes.around.person import Person


def test_a_slip_that_hangs_does_not_come_out_while_the_next_person_types(
    meet: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, began, ended = Event(), Event(), Event()

    def hangs(part: Path, sheet: bytes) -> None:
        began.set()
        goes_on.wait(20)
        fill(part, sheet)
        ended.set()

    monkeypatch.setattr(printers, "fill", hangs)
    person = meet()
    folder = person.settings.data_dir / "practice-slips"
    person.reserves()
    person.touches("紙に印刷する")
    assert began.wait(10)
    person.leaves()
    person.goes_to_pin("second-person")
    goes_on.set()
    assert ended.wait(10)
    person.bot.waitUntil(lambda: not any(runner._open for runner in person.kiosk.runners), timeout=5_000)
    person.bot.waitUntil(lambda: list(folder.iterdir()) == [], timeout=5_000)
    assert isinstance(person.step, steps.EnterPin)


@pytest.mark.expects_log
def test_the_next_person_s_slip_does_not_wait_for_one_that_hangs(
    meet: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, began = Event(), Event()

    def hangs(part: Path, sheet: bytes) -> None:
        began.set()
        goes_on.wait(20)
        fill(part, sheet)

    person = meet()
    person.reserves()
    with monkeypatch.context() as hung:
        hung.setattr(printers, "fill", hangs)
        person.touches("紙に印刷する")
        assert began.wait(10)
    person.leaves()
    (print_jobs,) = [runner for runner in person.kiosk.runners if runner.name == "print"]
    monkeypatch.setattr(print_jobs, "_clock", lambda: float("inf"))
    print_jobs.look()
    monkeypatch.undo()
    person.reserves("second-person")
    person.touches("紙に印刷する")
    person.sees_print()
    goes_on.set()
