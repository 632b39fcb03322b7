"""Whose a reservation is, proven with the register's key before anything of it is shown or built upon."""

import json

from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.core.sealing import open_message
from kiosk.storage.records.holders import open_mykey
from kiosk.storage.schema.tables import ReservationRow


def verify_integrity(keys: RegisterKeys, row: ReservationRow) -> None:
    """Raises StorageError when its holder or MyKey ID is not the one that its card signed.

    The whole signature is checked by `kiosk records verify`. Older records have no sealed message to look into.
    """
    if keys.lookup(MYKEY, open_mykey(keys, row.mykey).encode()) != row.mykey.lookup:
        raise StorageError(f"The MyKey ID of reservation {row.id} was changed from outside.")
    if row.sealed_message is None:
        return
    signed: dict[str, str] = json.loads(open_message(keys, row.sealed_message))
    if (signed["holder"], signed["mykey"]) != (row.holder.lookup.hex(), row.mykey.lookup.hex()):
        raise StorageError(f"The holder of reservation {row.id} was changed from outside.")
