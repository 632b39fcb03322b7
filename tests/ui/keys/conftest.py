"""What the tests of keys share: a person who stands before the PIN."""

from collections.abc import Callable

import pytest

from tests.fakes.around.person import Person


@pytest.fixture
def at_pin(meet: Callable[..., Person]) -> Person:
    person = meet()
    person.goes_to_pin()
    return person


def digits_in(person: Person) -> int:
    return len(person.window.page.keypad._digits)  # type: ignore[attr-defined]
