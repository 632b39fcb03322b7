"""What a register that is open and does not answer says: to who asked it, and to the log."""

from pathlib import Path

from sqlalchemy import Engine

from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.storage.core.errors import DamagedValue, StorageError
from kiosk.storage.opening.troubles import RegisterUnusable, told, trouble_of, word_of


def reason(engine: Engine, error: Exception) -> str:
    """For the log, and for a sentence's brackets. A record that does not fit is not named."""
    if isinstance(error, RegisterUnusable):
        return str(error)
    if isinstance(error, StorageError) and not isinstance(error, DamagedValue):
        return type(error).__name__
    what, _ = told(_file(engine), error)
    return f"{what}, {word_of(error)}"


def not_answered(engine: Engine, error: Exception) -> NotAnswered:
    if isinstance(error, StorageError):
        return NotAnswered(str(error), trouble_of(error))
    what, remedy = told(_file(engine), error)
    return NotAnswered(f"The register did not answer: {what}. Nothing was changed. {remedy}.", trouble_of(error))


def unanswered(engine: Engine, error: Exception, what: str) -> StorageError:
    """What could not be done; why, and what to do now."""
    if isinstance(error, StorageError):
        return StorageError(f"{what}. {error}")
    cause, remedy = told(_file(engine), error)
    return StorageError(f"{what}: {cause}. {remedy}.")


def _file(engine: Engine) -> Path:
    return Path(engine.url.database or "")
