"""What the register seals with its key: the message that a card signed, and its own records as they were made.

A seal carries the version of the facts that it is over: bare it is version 1, later ones have theirs in front.
"""

from kiosk.domain.records.facts import FactSchema
from kiosk.domain.records.record_signing import Fact
from kiosk.storage.core.keys import RegisterKeys

MESSAGE = "message"
_LENGTH = 32


def seal_message(keys: RegisterKeys, message: bytes) -> bytes:
    """Kept beside its record: it tells which field was changed."""
    return keys.seal(MESSAGE, message)


def open_message(keys: RegisterKeys, sealed: bytes) -> bytes:
    """Raises StorageError."""
    return keys.open(MESSAGE, sealed)


def seal(
    keys: RegisterKeys,
    kind: FactSchema,
    row: object,
    version: int | None = None,
    before: bytes = b"",
    /,
    **elsewhere: Fact,
) -> bytes:
    """The keyed hash over all that such a record states, and what it is chained to; without a version, the newest."""
    version = version or kind.newest
    message = before + kind.message(row, version, **elsewhere)
    if version == 1:
        return keys.lookup(kind.name, message)
    return bytes([version]) + keys.lookup(kind.title(version), message)


def is_sealed(
    keys: RegisterKeys, kind: FactSchema, row: object, found: bytes, before: bytes = b"", /, **elsewhere: Fact
) -> bool:
    """Whether the record still states what the seal that was found is over."""
    version = version_of(kind, found)
    return version is not None and seal(keys, kind, row, version, before, **elsewhere) == found


def version_of(kind: FactSchema, found: bytes) -> int | None:
    """Which version of its kind a seal is over; None: none that is known."""
    version = 1 if len(found) == _LENGTH else found[0] if len(found) == _LENGTH + 1 else 0
    return version if 0 < version <= kind.newest else None
