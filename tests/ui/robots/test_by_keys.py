"""Every errand, by keys alone: once with a whole keyboard, and once with two keys, next and press."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.flow import steps
from kiosk.domain.values.capacity import Mode
from kiosk.tour.desk import desk
from kiosk.tour.journeys import BEFORE, JOURNEYS
from tests.fakes.around.person import Person
from tests.fakes.around.robots import DeskRobot, KeyRobot, SwitchRobot

Meet = Callable[..., Person]
TOGETHER = [
    ("reservation", "known-holder", "link", "status"),
    *((name,) for name in JOURNEYS if name not in {"reservation", "refusals", *BEFORE}),
]
"""Those that build on each other are taken one after the other. Every refusal has the same page."""


def at_machine(meet: Meet, folder: Path, **settings: object) -> Person:
    person = meet(tickets=True, counter_name="1番", slip_dir=folder, **settings)
    # The first page is made in its own type.
    QApplication.processEvents()
    return person


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("names", TOGETHER, ids=lambda names: names[-1])
def test_an_errand_is_finished_by_keys_alone(meet: Meet, tmp_path: Path, names: tuple[str, ...]) -> None:
    robot = KeyRobot(at_machine(meet, tmp_path), tmp_path)
    for name in names:
        JOURNEYS[name](robot)
        assert robot.flow.step is steps.Plain.HOME


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("names", [TOGETHER[0], ("tickets",), ("check-card",)], ids=lambda names: names[-1])
def test_an_errand_is_finished_by_two_keys(meet: Meet, tmp_path: Path, names: tuple[str, ...]) -> None:
    robot = SwitchRobot(at_machine(meet, tmp_path), tmp_path)
    for name in names:
        JOURNEYS[name](robot)
        assert robot.flow.step is steps.Plain.HOME


@pytest.mark.usefixtures("as_shipped")
def test_a_clerks_morning_goes_by_keys_alone(meet: Meet, tmp_path: Path) -> None:
    desk(DeskRobot(at_machine(meet, tmp_path, mode=Mode.COUNTER), tmp_path))
