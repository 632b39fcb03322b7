"""Each test has a city hall of its own."""

from pathlib import Path

import pytest

from tests.fakes.around.city_hall import CityHall, a_city_hall


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    return a_city_hall(tmp_path)
