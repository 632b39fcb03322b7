"""A real register in a real file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.storage.engine import open_database
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.register import SqlRegister
from tests.fakes.clock import FakeClock
from tests.fakes.desk import a_counter


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "register.db"


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    engine = open_database(file)
    yield engine
    engine.dispose()


@pytest.fixture
def key_file(file: Path) -> Path:
    return file.with_name("register.key")


@pytest.fixture
def keys(engine: Engine, key_file: Path) -> RegisterKeys:
    return RegisterKeys.load(key_file, create=True)


@pytest.fixture
def counter() -> Counter:
    return a_counter()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def register(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock) -> SqlRegister:
    return SqlRegister(engine, keys, counter, clock)


@pytest.fixture
def next_programme(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock) -> SqlRegister:
    """The same register, a year later."""
    programme = replace(counter.programme, key="next-year")
    return SqlRegister(engine, keys, replace(counter, programme=programme), clock)
