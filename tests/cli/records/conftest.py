"""A city hall with links that was made once, and a copy of it for each test that asks for its links."""

from pathlib import Path

import pytest

from tests.fakes.around.city_hall import (
    ICOCA,
    PAYPAY,
    THREE_ACCOUNTS,
    THREE_CODE,
    CityHall,
    LinkedHall,
    RecordedLink,
    a_city_hall,
    a_copy_of,
)


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> LinkedHall:
    """One a minute; the first two go to their provider, the third is of another service."""
    hall, links = a_city_hall(tmp_path_factory.mktemp("three")), []
    for holder, service in enumerate((ICOCA, ICOCA, PAYPAY)):
        links.append(hall.link(holder, THREE_ACCOUNTS[holder], (THREE_CODE,), service))
        hall.clock.go_on(minutes=1)
    hall.export()
    return LinkedHall(hall, links)


@pytest.fixture
def links(linked: LinkedHall) -> list[RecordedLink]:
    return linked.links


@pytest.fixture
def hall(request: pytest.FixtureRequest, tmp_path: Path) -> CityHall:
    """With the links where a test asks for them."""
    if "links" not in request.fixturenames:
        return a_city_hall(tmp_path)
    linked: LinkedHall = request.getfixturevalue("linked")
    return a_copy_of(linked.hall, tmp_path)
