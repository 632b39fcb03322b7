"""Why the register cannot be used."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.values.errors import UserError

S = TypeVar("S")
T = TypeVar("T")


class StorageError(UserError):
    """The message says what happened and what to do; it holds nothing of a person."""


class DamagedValue(StorageError):
    """In a row stands what cannot stand there: a moment that is none, a state that nobody knows, bytes for a text."""

    def __init__(self) -> None:
        super().__init__(
            "Something in the register cannot be read. Nothing was changed. Look with `kiosk records verify`; "
            "if it does not fit, restore the newest backup with `kiosk backup restore`."
        )


DAMAGED = (SQLAlchemyError, DamagedValue)
"""What the database says, and what its rows say. A fault of the program is neither, and goes on."""


def decoded(convert: Callable[[S], T], value: S) -> T:
    """What one value of a row means. Raises DamagedValue where it means nothing.

    `convert` does nothing else, so that what it raises is of the value alone.
    """
    try:
        return convert(value)
    except (ValueError, TypeError, KeyError):
        raise DamagedValue from None
