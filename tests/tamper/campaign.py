"""Each tamper on a copy of the day's register, then what the program says when it opens and checks it."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app.store import Store
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.opening.reading import reading_engine
from kiosk.storage.opening.troubles import no_further
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.ledger_integrity import check_ledger
from kiosk.storage.verify.records import check_joins, listed, listed_links
from kiosk.storage.verify.schema_integrity import schema_faults
from kiosk.storage.verify.unproven_rows import unreadable_rows
from tests.storage.holders import is_signed
from tests.tamper.day import FILE, RegisterDay, opened_store
from tests.tamper.tampers import Tamper


@dataclass
class TamperCount:
    """`impossible`: SQLite itself refused. `unnoticed`: their names."""

    tried: int = 0
    noticed: int = 0
    impossible: int = 0
    unnoticed: list[str] = field(default_factory=list)


def played(day: RegisterDay, these: Iterator[Tamper]) -> TamperCount:
    count = TamperCount()
    for tamper in these:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "data"
            shutil.copytree(day.evening, folder)
            try:
                tamper.do(folder)
            except sqlite3.Error:
                count.impossible += 1
                continue
            count.tried += 1
            if what_is_said(folder):
                count.noticed += 1
            else:
                count.unnoticed.append(tamper.name)
    return count


def what_is_said(folder: Path) -> list[str]:
    """Everything that `kiosk records verify` names, and what is told at opening."""
    try:
        if read := _as_found(folder / FILE):
            return read
        store = opened_store(folder)
    except StorageError as error:
        return [str(error)]
    try:
        told = store.anchor.told()
        return [*([told] if told is not None else []), *_faults(store)]
    except StorageError as error:
        return [str(error)]
    except DAMAGED as error:
        # As the command tells it: a table that is not there cannot be read.
        return [str(no_further(folder / FILE, error))]
    finally:
        store.engine.dispose()


def _as_found(file: Path) -> list[str]:
    """As a command looks, which mends nothing."""
    if not file.exists():
        return []
    engine = reading_engine(file)
    try:
        return unreadable_rows(engine)
    finally:
        engine.dispose()


def _faults(store: Store) -> Iterator[str]:
    engine, keys = store.engine, store.keys
    for row in (*listed(engine, keys, is_signed), *listed_links(engine, keys, is_signed)):
        if row.fault is not None:
            yield f"{type(row).__name__} {row.id}: {row.fault}"
    yield from check_joins(engine, keys, is_signed)[1]
    yield from check_desk(engine, keys).faults
    yield from check_ledger(engine, keys).faults
    yield from schema_faults(engine)
    yield from unreadable_rows(engine)
