"""Whether a register and a key belong together."""

import hmac
import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile, AnchorUnreadable, anchor_beside
from kiosk.storage.opening.found_register import tables_in
from kiosk.storage.opening.reading import reading
from kiosk.storage.opening.troubles import has_content, not_opened
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.identity_tables import RegisterIdentityRow
from kiosk.storage.staff.desk_log import head_of

_WHAT = "register identity"
_LENGTH = 16
_TRIED = 5


def is_its_key(keys: RegisterKeys, identity: bytes, key_check: bytes) -> bool:
    return hmac.compare_digest(keys.lookup(_WHAT, identity), key_check)


def opens_nothing(file: Path, keys: RegisterKeys) -> bool:
    """Whether something is sealed in a register of before, and this key opens none of it. Raises StorageError.

    Several are tried: one that was changed from outside makes no key a wrong one.
    """
    try:
        with reading(file) as connection:
            tried = list(_tried(connection, keys))
    except sqlite3.Error as error:
        raise not_opened(file, error) from None
    return bool(tried) and not any(tried)


def opens_something(file: Path, keys: RegisterKeys) -> bool:
    """Whether anything in a register, or its anchor, tells that this key is its own.

    What cannot be read tells nothing.
    """
    if has_content(file):
        with suppress(sqlite3.Error), reading(file) as connection:
            if any(_tried(connection, keys)):
                return True
    with suppress(AnchorUnreadable):
        return AnchorFile(anchor_beside(file), keys, b"").read() is not None
    return False


def _tried(connection: sqlite3.Connection, keys: RegisterKeys) -> Iterator[bool]:
    tables = tables_in(connection)
    if "mykey" in tables:
        for lookup, sealed in connection.execute(f"SELECT lookup, sealed FROM mykey ORDER BY id LIMIT {_TRIED}"):  # noqa: S608
            yield _is_opened(keys, lookup, sealed)
    if "desk_log" in tables:
        end = (
            "SELECT number, chain, head FROM desk_log JOIN desk_event ON number = events "
            "WHERE typeof(number) = 'integer' AND typeof(chain) = 'blob'"
        )
        for number, chain, head in connection.execute(end):
            yield head_of(keys, DeskEventRow(number=number, chain=chain)) == head


def _is_opened(keys: RegisterKeys, lookup: object, sealed: object) -> bool:
    if not isinstance(sealed, bytes):
        return False
    with suppress(StorageError):
        return keys.lookup(MYKEY, keys.open(MYKEY, sealed)) == lookup
    return False


def fill_identity(engine: Engine, keys: RegisterKeys, now: datetime) -> None:
    """Keep who it is in a register that does not say it. Raises SQLAlchemyError."""
    with Session(engine) as unit:
        # Another program may have been quicker.
        if unit.get(RegisterIdentityRow, 1) is None:
            identity = os.urandom(_LENGTH)
            check = keys.lookup(_WHAT, identity)
            unit.add(RegisterIdentityRow(id=1, identity=identity, key_check=check, made_at=now))
            unit.commit()
