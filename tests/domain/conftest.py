"""What the rules are tested against: the shipped data, as a counter would load it."""

import pytest

from kiosk.city_data import resources
from kiosk.domain.city.municipality import Municipality, Timetable
from kiosk.domain.city.programme import Programme


@pytest.fixture(scope="session")
def programmes() -> dict[str, Programme]:
    return resources.programmes()


@pytest.fixture(scope="session")
def municipalities() -> dict[str, Municipality]:
    return resources.municipalities()


@pytest.fixture(scope="session")
def chigasaki(municipalities: dict[str, Municipality]) -> Timetable:
    return municipalities["chigasaki"].timetable


@pytest.fixture(scope="session")
def kurashiki(municipalities: dict[str, Municipality]) -> Timetable:
    return municipalities["kurashiki"].timetable


@pytest.fixture(scope="session")
def call_centre(municipalities: dict[str, Municipality]) -> Timetable:
    return municipalities["chigasaki"].call_centre.timetable
