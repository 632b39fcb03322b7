"""What every test shares: a log line that nobody expected fails the test."""

import gc
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from copy import copy
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import budoux
import pytest
import segno
from argon2 import PasswordHasher
from hypothesis import settings
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import Compiled
from sqlalchemy.util import LRUCache

import kiosk.city_data.resources  # noqa: F401 - before any test loads PySide6; see the workaround there
from kiosk.app import counter_setup
from kiosk.city_data import resources
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city import localization
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.staff import common_words, passphrases
from kiosk.domain.values.languages import Wording, reworded
from kiosk.files.sheets import SheetSchema
from kiosk.storage.core import engine, passphrase_hashing
from tests.fakes.process.sqlite import watch_connections

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

T = TypeVar("T")
PATIENCE_MS = 30_000

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The machine's own PC/SC service and readers are nothing to the tests: those that want a service start one.
os.environ["PCSCLITE_CSOCK_NAME"] = "/nonexistent/pcscd.comm"
# Of some users the group may write too (Debian 13): a data folder made so is told of, in a test of its own.
os.umask(0o022)

watch_connections()

# The same examples every time, however slow the machine; `--hypothesis-profile explore` looks for new ones.
settings.register_profile("kiosk", deadline=None, database=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("kiosk")


def pytest_collection_finish() -> None:
    """What is loaded now stays: the collector need not look through it again and again, a seventh of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


class PatientBot(QtBot):
    """Waits for what will come as long as a busy machine needs: how quick something is, benchmarks say."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        # Most comes within a hundredth of a second, after which alone pytest-qt would ask again.
        for _ in range(10):
            if callback():
                return
            self.wait(1)
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))


@pytest.fixture(scope="session")
def qapp() -> "QApplication":
    """That of a command, where one has made it in this process; else made as the program makes it."""
    from PySide6.QtWidgets import QApplication

    from kiosk.app.start.display import hear_english

    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(["tests"])
    hear_english()
    return app


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register, migrated once for the whole run: a tenth of a second, and a thousand tests want one."""
    file = tmp_path_factory.mktemp("register") / "empty.sqlite3"
    engine.open_database(file).dispose()
    return file


@pytest.fixture(autouse=True)
def new_registers_are_copies(request: pytest.FixtureRequest, migrated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A register that a test makes is a copy of that one, unless it is marked `migrates`."""
    if request.node.get_closest_marker("migrates") is not None:
        return
    upgrade = engine._upgrade

    def copied(database: Engine, file: Path) -> None:
        if not file.stat().st_size:
            shutil.copyfile(migrated, file)
        upgrade(database, file)

    monkeypatch.setattr(engine, "_upgrade", copied)


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once() -> Iterator[None]:
    """SQLAlchemy compiles each statement for each engine: half the time of a test that has one of its own."""
    compiled = LRUCache[object, Compiled](2000)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "_compiled_cache", property(lambda _: compiled, lambda *_: None), raising=False)
        # What is compiled is kept by dialect: one SQLite is as another.
        patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda dialect: hash(type(dialect)))
        patch.setattr(SQLiteDialect_pysqlite, "__eq__", lambda dialect, other: type(dialect) is type(other))
        yield


@pytest.fixture(scope="session", autouse=True)
def what_ships_is_read_once() -> Iterator[None]:
    """A machine reads the city's data when it is switched on, and a thousand tests switch one on."""
    with pytest.MonkeyPatch.context() as patch:
        for read in (
            resources.programmes,
            resources.municipalities,
            resources.maintenance,
            resources.ways,
        ):
            patch.setattr(resources, read.__name__, _once_of_what_ships(read))
        patch.setattr(resources, "phone_tree", _once_of_what_ships(resources.phone_tree, lambda tree: tree))
        patch.setattr(resources, "wording", cache(resources.wording))
        patch.setattr(localization, "reworded", _reworded_once())
        # The same octets are the same lines, and what is looked up in them the same.
        patch.setattr(SheetSchema, "read", lru_cache(maxsize=32)(SheetSchema.read))
        for made in (Catalogue, Devices, PhoneHelp):
            patch.setattr(counter_setup, made.__name__, _once_of_same(made))
        yield


def _once_of_what_ships(read: Callable[[Path], Any], given: Callable[[Any], Any] = copy) -> Callable[[Path], Any]:
    shipped = cache(partial(read, FOLDER))

    def read_once(folder: Path = FOLDER) -> Any:
        return given(shipped()) if folder == FOLDER else read(folder)

    return read_once


def _once_of_same(make: Callable[..., T]) -> Callable[..., T]:
    """Of the very same parts, not of equal ones; they are kept, so that no others take their place in memory."""
    made: dict[tuple[int, ...], tuple[tuple[Any, ...], T]] = {}

    def once(*parts: Any) -> T:
        key = tuple(map(id, parts))
        if key not in made:
            made[key] = parts, make(*parts)
        return made[key][1]

    return once


def _reworded_once() -> Callable[[Counter, Wording], Counter]:
    """The same counter in the same wording; a wording is kept, so that no other takes its place in memory."""
    said: dict[tuple[Counter, int], tuple[Wording, Counter]] = {}

    def once(counter: Counter, wording: Wording) -> Counter:
        key = counter, id(wording)
        if key not in said:
            said[key] = wording, reworded(counter, wording)
        return said[key][1]

    return once


@pytest.fixture(scope="session", autouse=True)
def texts_are_taken_apart_once() -> Iterator[None]:
    """Where a sentence may break, and the modules of its code: the program forgets them with the page."""
    with pytest.MonkeyPatch.context() as patch:
        parse = cache(budoux.Parser.parse)
        patch.setattr(budoux.Parser, "parse", lambda parser, text: list(parse(parser, text)))
        patch.setattr(segno, "make_qr", cache(segno.make_qr))
        yield


@pytest.fixture(scope="session", autouse=True)
def hashes_cost_little() -> Iterator[None]:
    """Argon2 with the least that it takes: what it costs as shipped, tests of their own look at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            passphrase_hashing, "PasswordHasher", partial(PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
        )
        yield


@pytest.fixture(scope="session", autouse=True)
def the_same_passphrases_are_judged_once() -> Iterator[None]:
    """The program keeps none to compare with."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "is_guessed", cache(common_words.is_guessed))
        yield


class _Unexpected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Warnings and worse fail the test, unless it is marked `expects_log`."""
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield handler.seen
    logging.getLogger().removeHandler(handler)
    if request.node.get_closest_marker("expects_log") is None:
        assert not handler.seen, f"unexpected log lines: {handler.seen}"
