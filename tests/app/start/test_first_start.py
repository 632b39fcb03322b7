"""A register is made by one alone; and one whose making was cut short is told for what it is."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine

from kiosk.app.settings import Settings
from kiosk.app.store import open_store, store_to_read
from kiosk.files import folder_lock
from kiosk.files.folder_lock import FolderInUse
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.ledger import beginning
from kiosk.storage.ledger.anchor import AnchorFile
from kiosk.storage.opening import opening


class CutShortError(StorageError):
    """As if the power went: of a kind for which what was opened is closed, so that the test leaves nothing open."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


def fault_of(settings: Settings) -> str | None:
    """What the next start finds."""
    store = open_store(settings, practice=False)
    told = store.anchor.told()
    store.close()
    return told


def while_it_is_made(settings: Settings, monkeypatch: pytest.MonkeyPatch, then: Callable[[], None]) -> None:
    """`then` comes after the first start has looked what is there, and before it has made anything that counts."""
    made = open_database

    def slow(file: Path) -> Engine:
        monkeypatch.setattr(opening, "open_database", made)
        engine = made(file)
        then()
        return engine

    monkeypatch.setattr(opening, "open_database", slow)
    assert fault_of(settings) is None


@pytest.mark.parametrize("is_there", [False, True])
def test_a_second_start_makes_nothing_while_a_first_one_does(
    is_there: bool, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    if is_there:
        settings.data_dir.mkdir(mode=0o700)

    def second() -> None:
        with pytest.raises(FolderInUse, match="or the register made"):
            open_store(settings, practice=False)

    while_it_is_made(settings, monkeypatch, second)
    assert fault_of(settings) is None


def test_a_second_start_waits_and_finds_it_made(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str | None] = []
    second = Thread(target=lambda: told.append(fault_of(settings)))
    while_it_is_made(settings, monkeypatch, second.start)
    second.join()
    assert told == [None]


def test_who_opens_a_register_that_stands_waits_for_nobody_who_does_so(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0)
    assert fault_of(settings) is None
    with folder_lock.together(settings.data_dir):
        assert fault_of(settings) is None


def cut_at(place: type | object, name: str, monkeypatch: pytest.MonkeyPatch, *, after: bool = False) -> None:
    done = getattr(place, name)

    def cut(*given: object, **named: object) -> None:
        if after:
            done(*given, **named)
        raise CutShortError

    monkeypatch.setattr(place, name, cut)


@pytest.mark.expects_log
def test_a_medium_that_is_not_there_spoils_no_first_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    medium, away = tmp_path / "medium", tmp_path / "away"
    medium.mkdir()
    settings = Settings(data_dir=tmp_path / "data", key_file=medium / "k.key")
    with monkeypatch.context() as patch:
        cut_at(KeyPlace, "write", patch, after=True)
        with pytest.raises(CutShortError):
            open_store(settings, practice=False)
    medium.rename(away)
    with pytest.raises(StorageError, match="Plug it in"):
        open_store(settings, practice=False)
    away.rename(medium)
    assert fault_of(settings) is None


BEGUN: list[tuple[type | object, str, bool]] = [
    (opening, "_new_keys", False),
    (AnchorFile, "begin", True),
    (KeyPlace, "write", True),
    (opening, "fill_identity", True),
    (beginning, "take_in", False),
    (beginning, "take_in", True),
]


@pytest.mark.expects_log
@pytest.mark.parametrize(("place", "name", "after"), BEGUN)
def test_one_that_was_begun_and_never_used_is_no_loss(
    place: type | object, name: str, after: bool, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        cut_at(place, name, patch, after=after)
        with pytest.raises(CutShortError):
            open_store(settings, practice=False)
    reading = store_to_read(settings, practice=False)
    with pytest.raises(StorageError, match=r"holds nothing yet\. Start the window once"), reading:
        pass
    assert fault_of(settings) is None
    with store_to_read(settings, practice=False) as store:
        assert store.anchor.told() is None
