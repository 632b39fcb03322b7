"""Why the register cannot be used."""


class StorageError(Exception):
    """The message says what happened and what to do; it holds nothing of a person."""
