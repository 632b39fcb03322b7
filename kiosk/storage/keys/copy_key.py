"""Whether a key opens what is sealed in a register, looked at without a change."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.keys.resealing import SEALED, SealedColumn

_TRIED = 20
"""At each end of each column: a change of the key seals its values in their order, and more at a time."""


def require_key_of(copy: Path, keys: RegisterKeys) -> None:
    """Raises StorageError where it opens none of the oldest, or of the newest, of the first column, or less than half.

    A change of the key begins with that column. What was changed from outside makes no key a wrong one.
    """
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?immutable=1", uri=True)) as source:
            first, *others = [list(_ends(source, keys, column)) for column in SEALED]
    except sqlite3.Error as error:
        raise StorageError(
            f"The copy of the register cannot be read ({type(error).__name__}). Keep the earlier backups, and look "
            "with `kiosk records verify`."
        ) from None
    tried = [opened for ends in (first, *others) for end in ends for opened in end]
    if any(end and not any(end) for end in first) or 2 * sum(tried) < len(tried):
        raise StorageError(
            "The register and the key beside it do not belong together: what was sealed does not open. Keep the "
            "earlier backups, and ask the supplier."
        )


def _ends(source: sqlite3.Connection, keys: RegisterKeys, column: SealedColumn) -> Iterator[list[bool]]:
    for order in ("ASC", "DESC"):
        yield list(islice(_opened(source, keys, column, order), _TRIED))


def seals_anything(register: sqlite3.Connection, keys: RegisterKeys) -> bool:
    """Whether any value was sealed with the key of now, and not with the former one. Raises sqlite3.Error.

    A change of the key begins with the oldest value, so that one is found at once where there is one.
    """
    alone = replace(keys, former=None)
    return any(opens for column in SEALED for opens in _opened(register, alone, column, "ASC"))


def _opened(source: sqlite3.Connection, keys: RegisterKeys, column: SealedColumn, order: str) -> Iterator[bool]:
    """Of each sealed value of a column, whether the key opens it."""
    there = {name for (_, name, *_) in source.execute(f"PRAGMA table_info({column.table})")}
    if column.name not in there:
        # An earlier schema.
        return
    place = "reference" if column.of_link else "id"
    query = f"SELECT {place}, {column.name} FROM {column.table} WHERE {column.name} IS NOT NULL ORDER BY id {order}"  # noqa: S608 - names of ours
    for reference, sealed in source.execute(query):
        yield _opens(keys, column.kind(str(reference)), sealed)


def _opens(keys: RegisterKeys, kind: str, sealed: object) -> bool:
    try:
        keys.open(kind, sealed if isinstance(sealed, bytes) else b"")
    except StorageError:
        return False
    return True
