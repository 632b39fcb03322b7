"""Why the register cannot be used."""

from kiosk.domain.errors import Explained


class StorageError(Explained):
    """The message says what happened and what to do; it holds nothing of a person."""
