"""Whose a reservation is, proven with the register's key before anything of it is shown or built upon."""

import json

from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.core.sealing import open_message
from kiosk.storage.schema.tables import ReservationRow


def verify_integrity(keys: RegisterKeys, row: ReservationRow) -> None:
    """Raises StorageError when its holder or MyKey ID is not the one that its card signed.

    The whole signature is checked by `kiosk records verify`. Older records have no sealed message to look into.
    """
    verify_signed(keys, row.id, row.sealed_message, row.holder.lookup, row.mykey.lookup, row.mykey.sealed)


def verify_signed(
    keys: RegisterKeys, number: int, message: bytes | None, holder: bytes, mykey: bytes, sealed_mykey: bytes
) -> str:
    """The same of a reservation's columns; its MyKey ID, which has to be opened for it."""
    value = keys.open(MYKEY, sealed_mykey)
    if keys.lookup(MYKEY, value) != mykey:
        raise StorageError(f"The MyKey ID of reservation {number} was changed from outside.")
    if message is not None:
        signed: dict[str, str] = json.loads(open_message(keys, message))
        if (signed["holder"], signed["mykey"]) != (holder.hex(), mykey.hex()):
            raise StorageError(f"The holder of reservation {number} was changed from outside.")
    return value.decode()
