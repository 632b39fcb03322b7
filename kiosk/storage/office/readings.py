"""Reads of cards, looked at by reader and day."""

from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.card.reader_health import HEALTH_SPAN, CardReading, ReaderHealth, ReadingAt, ReadOutcome, health_of
from kiosk.storage.core.errors import DAMAGED, StorageError, decoded
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.tables import ReadingRow


def health_since(engine: Engine, now: datetime) -> tuple[ReaderHealth, ...]:
    """Of every reader, over the last thirty days. Raises StorageError."""
    columns = (
        ReadingRow.reader,
        ReadingRow.outcome,
        ReadingRow.seconds,
        ReadingRow.retries,
        ReadingRow.at,
        ReadingRow.counter,
    )
    try:
        with Session(engine) as unit:
            rows = unit.execute(select(*columns).where(ReadingRow.at >= now - HEALTH_SPAN)).all()
        return health_of(
            ReadingAt(CardReading(reader, decoded(ReadOutcome, outcome), seconds, retries), at, counter)
            for reader, outcome, seconds, retries, at, counter in rows
        )
    except DAMAGED as error:
        raise StorageError(
            f"How the readers did cannot be read from the register ({reason(engine, error)}). Reservations and links "
            "are kept apart from it: check them with `kiosk records verify`."
        ) from None
