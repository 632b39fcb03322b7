"""What a setting may be, written in a file or said in the environment."""

from dataclasses import FrozenInstanceError, fields
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.app.settings import ReaderChoice, Settings, SettingsError
from kiosk.app.settings_loading import settings_of
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.text.input_forms import in_usual_widths

ODD: list[Any] = [
    *(True, False, None, 0, 1, 2, -1, 60, 10**30, 60.0, 60.5, float("nan"), float("inf"), [], {}, (), b"60"),
    *(
        "",
        " ",
        "2",
        "60",
        " 60 ",
        "+60",
        "-0",
        "60.0",
        "60.5",
        "6_0",
        "６０",
        "1e2",
        "nan",
        "true",
        "TRUE",
        "Yes",
        "off",
    ),
    *("19:00", "７:30", "25:00", "19", "19:00Z", "citizen", "CITIZEN", "left", "info", "x" * 65, Mode.CITIZEN, time(3)),
]


@pytest.mark.parametrize("setting", [each for each in fields(Settings) if "read" not in each.metadata])
def test_what_is_taken_is_what_a_library_for_it_takes_too(setting: Any) -> None:
    oracle = TypeAdapter(setting.type)
    for value in ODD:
        try:
            taken = getattr(settings_of({setting.name: value}), setting.name)
        except SettingsError as error:
            (said,) = error.problems
            assert said.startswith(f"{setting.name} (file): is ")
            continue
        if isinstance(value, str) and isinstance(taken, int | float | time):
            # In figures of any width, and an hour in one, as a person types them.
            value = in_usual_widths(value).replace("7:30", "07:30")  # noqa: PLW2901
        try:
            assert oracle.validate_python(value) == taken, value
        except ValidationError:
            pytest.fail(f"{setting.name}: {value!r}")


@pytest.mark.parametrize(
    ("name", "value", "meant"),
    [
        ("mode", "counter", Mode.COUNTER),
        ("reader", ReaderChoice.PCSC, ReaderChoice.PCSC),
        ("idle_seconds", "90", 90),
        ("idle_seconds", 90.0, 90),
        ("screen_inches", "15.6", 15.6),
        ("screen_inches", 15, 15.0),
        ("screen_inches", None, None),
        ("tickets", "yes", True),
        ("tickets", "FALSE", False),
        ("tickets", 1, True),
        ("backup_at", "7:30", time(7, 30)),
        ("backup_at", time(7, 30), time(7, 30)),
        ("data_dir", Path("/srv"), Path("/srv")),
        ("counter_name", "x" * 64, "x" * 64),
        ("log_level", "debug", "debug"),
    ],
)
def test_what_is_meant_is_taken(name: str, value: object, meant: object) -> None:
    assert getattr(settings_of({name: value}), name) == meant


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("mode", "desk", "is not one of the words (write citizen, counter)"),
        ("language", "tlh", "is not one of the languages (write en, ja, ja-easy, ko, ne, pt, tl, vi, zh-Hans)"),
        ("desk_language", "vi", "is not one of the languages (write en, ja)"),
        ("log_level", "loud", "is not one of the words (write debug, info, warning, error)"),
        ("idle_seconds", 19, "is out of bounds (write a number from 20 to 600)"),
        ("idle_seconds", 601, "is out of bounds (write a number from 20 to 600)"),
        ("screen_inches", 3, "is out of bounds (write a number from 3 to 120)"),
        ("screen_inches", "nan", "is out of bounds (write a number from 3 to 120)"),
        ("idle_seconds", True, "is no whole number (write it like 60)"),
        ("counter_name", "x" * 65, "is longer than 64 characters (write a shorter one)"),
        ("counter_name", 1, 'is no text (write it in quotation marks, like "1番")'),
        ("data_dir", 1, 'is no path (write it in quotation marks, like "/var/lib/kiosk")'),
        ("backup_at", "25:00", "is no time (write it like 19:00)"),
        ("backup_at", 19, "is no time (write it like 19:00)"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_write(name: str, value: object, said: str) -> None:
    with pytest.raises(SettingsError) as error:
        settings_of({name: value}, {name: "environment"})
    assert error.value.problems == [f"{name} (environment): {said}"]


def test_each_mistake_is_told() -> None:
    with pytest.raises(SettingsError) as error:
        settings_of({"mode": 1, "tikets": True})
    assert [problem.split(" ")[0] for problem in error.value.problems] == ["mode", "tikets"]


def test_settings_stay_as_they_are() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().mode = Mode.COUNTER  # type: ignore[misc]
