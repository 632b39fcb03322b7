"""A machine in an open city hall with an empty reader, and the cards of two people."""

import pytest

from kiosk.domain.flow import Counter
from tests.fakes.office.desk import FakeCard, Machine, a_counter


@pytest.fixture
def counter() -> Counter:
    return a_counter()


@pytest.fixture
def machine(counter: Counter) -> Machine:
    machine = Machine(counter)
    machine.look()
    return machine


@pytest.fixture
def hanako() -> FakeCard:
    """A good card."""
    return FakeCard(key=b"the public key of Hanako's card")


@pytest.fixture
def taro() -> FakeCard:
    """Another person's good card, with another PIN."""
    return FakeCard(key=b"the public key of Taro's card", pin="9876")
