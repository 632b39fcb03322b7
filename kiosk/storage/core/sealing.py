"""The message that a card signed, kept sealed beside its record: it tells which field of a record was changed."""

import json

from kiosk.domain.records.record import Facts, written
from kiosk.storage.core.keys import RegisterKeys

_MESSAGE = "message"


def seal_message(keys: RegisterKeys, message: bytes) -> bytes:
    return keys.seal(_MESSAGE, message)


def open_message(keys: RegisterKeys, sealed: bytes) -> bytes:
    """Raises StorageError."""
    return keys.open(_MESSAGE, sealed)


def changed_fact(message: bytes, facts: Facts) -> str | None:
    """The first fact that is not as it was signed; None when all are."""
    signed: dict[str, str] = json.loads(message)
    stated = written(facts)
    return next((name for name in sorted(signed.keys() | stated.keys()) if signed.get(name) != stated.get(name)), None)
