"""A real register in a real file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.domain.records.records import Draft
from kiosk.domain.records.register_answers import RecordAnswer
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.records import listed_links
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import CountingHasher
from tests.fakes.office.desk import a_counter
from tests.storage.holders import holds, is_signed, sign
from tests.storage.outside import ListedFaults, ListLinks
from tests.storage.together import RecordingCall


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


@pytest.fixture
def look(engine: Engine, keys: RegisterKeys) -> ListLinks:
    """Every link as another program lists it."""
    return lambda: list(listed_links(engine, keys, is_signed))


@pytest.fixture
def faults(look: ListLinks) -> ListedFaults:
    return lambda: [row.fault for row in look()]


@pytest.fixture
def recording(keys: RegisterKeys, counter: Counter) -> RecordingCall:
    """The work of recording a draft at a counter of its own."""

    def work(draft: Draft) -> Callable[[Engine], RecordAnswer]:
        return lambda engine: SqlRegister(engine, keys, counter, FakeClock()).record(draft, sign(draft), holds)

    return work


@pytest.fixture
def hasher() -> CountingHasher:
    return CountingHasher()


@pytest.fixture
def clerks(engine: Engine, keys: RegisterKeys, clock: FakeClock, hasher: CountingHasher) -> SqlClerks:
    return SqlClerks(engine, keys, "counter-1", clock, hasher)
