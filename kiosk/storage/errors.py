"""Why the register cannot be used."""

from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.errors import Explained

DAMAGED = (SQLAlchemyError, ValueError, TypeError)
"""What reading a damaged register raises: a moment that is none, a state that nobody knows, bytes that are no text."""


class StorageError(Explained):
    """The message says what happened and what to do; it holds nothing of a person."""
