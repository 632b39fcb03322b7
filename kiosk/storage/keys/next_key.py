"""Whether a next key that lies beside the register's is of a change that the register has begun."""

import logging
import sqlite3
from dataclasses import replace
from pathlib import Path

from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.keys.copy_key import seals_anything
from kiosk.storage.keys.key_log import was_begun
from kiosk.storage.ledger.anchor import AnchorFile, AnchorUnreadable, anchor_beside
from kiosk.storage.opening.reading import reading, reading_engine
from kiosk.storage.opening.troubles import not_opened

log = logging.getLogger(__name__)


def require_begun(file: Path, place: KeyPlace, keys: RegisterKeys) -> None:
    """It is used only where the register itself has begun to change to it (ADR 27).

    Without a line of that which fits it is what is sealed that tells: an earlier version wrote none, and a line that
    somebody changed takes no value back. Raises StorageError.
    """
    engine = reading_engine(file)
    try:
        if was_begun(engine, keys):
            return
        with reading(file) as register:
            is_under_way = seals_anything(register, keys) or _seals_anchor(file, keys)
    except (*DAMAGED, sqlite3.Error) as error:
        raise not_opened(file, error) from None
    finally:
        engine.dispose()
    if not is_under_way:
        raise StorageError(
            f"{place.next.name} in {place.next.parent} leads to a key to which this register has begun no change, and "
            "neither a value in it nor its anchor is sealed with that: somebody else has put it there, or a backup was "
            "restored meanwhile. Move it away and keep it, find out where it comes from, and call again."
        )
    log.warning(
        "%s: something is sealed with this next key, and no line of the desk's log that fits tells that the change to "
        "it was begun. An earlier version wrote none; if it was not that, see with `kiosk records verify` which line "
        "was changed. `kiosk keys rotate` ends the change",
        place.next.name,
    )


def _seals_anchor(file: Path, keys: RegisterKeys) -> bool:
    """Whether it was moved on since the next key lies there. A window may seal it before any value."""
    try:
        return AnchorFile(anchor_beside(file), replace(keys, former=None), b"").read() is not None
    except AnchorUnreadable:
        return False
