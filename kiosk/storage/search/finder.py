"""The finder: pages of records, and the story of one. It reads, and writes nothing."""

import logging
from dataclasses import replace

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import (
    MOST_COUNTED,
    PAGE,
    Cursor,
    FinderFailed,
    NoSuchRecord,
    PageDirection,
    Query,
    RecordKind,
    RecordPage,
)
from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, whereabouts
from kiosk.domain.office.timeline import Timeline
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.office.ticket_rows import ticket_of
from kiosk.storage.opening.answers import not_answered, reason
from kiosk.storage.search.record_lists import shown
from kiosk.storage.search.record_pages import NUMBER, RecordKey, how_many, places

log = logging.getLogger(__name__)


class SqlFinder:
    """Implements `domain.ports.Finder`; `rows` go on a page."""

    def __init__(self, engine: Engine, keys: RegisterKeys, is_signed: IsSigned, rows: int = PAGE) -> None:
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self._is_signed = is_signed
        self._rows = rows

    def find(self, query: Query, after: Cursor | None = None) -> RecordPage | FinderFailed:
        try:
            with Session(self._reader) as unit:
                ticket = _ticket(unit, query)
                if isinstance(ticket, NotAtCounter):
                    return RecordPage(ticket=ticket)
                # One more than is shown tells whether the page is the last.
                found = places(unit, self._keys, query, after, self._rows + 1, ticket)
                count = how_many(unit, self._keys, query, MOST_COUNTED, ticket) if after is None else None
                return replace(self._page(unit, found, after), ticket=ticket, count=count)
        except (*DAMAGED, StorageError) as error:
            return self._failed(error)

    def _page(self, unit: Session, found: list[RecordKey], after: Cursor | None) -> RecordPage:
        if not found:
            return RecordPage()
        goes_on, found = len(found) > self._rows, found[: self._rows]
        is_older, is_newer = goes_on, after is not None
        if after is not None and after.towards is PageDirection.NEWER:
            found.reverse()
            is_older, is_newer = is_newer, is_older
        return RecordPage(
            shown(unit, self._keys, found),
            next=Cursor(*found[-1], PageDirection.OLDER) if is_older else None,
            previous=Cursor(*found[0], PageDirection.NEWER) if is_newer else None,
        )

    def has(self, kind: RecordKind, number: int) -> bool:
        """Raises StorageError."""
        try:
            with Session(self._reader) as unit:
                return unit.scalar(select(NUMBER[kind]).where(NUMBER[kind] == number)) is not None
        except DAMAGED as error:
            raise StorageError(f"The record cannot be looked through ({reason(self._reader, error)}).") from None

    def timeline(self, kind: RecordKind, number: int) -> Timeline | NoSuchRecord | FinderFailed:
        # Loaded for a story: a page shows records without looking behind them.
        from kiosk.storage.search.timelines import timeline_of  # noqa: PLC0415

        try:
            with Session(self._reader) as unit:
                timeline = timeline_of(unit, self._keys, self._is_signed, (kind, number))
        except (*DAMAGED, StorageError) as error:
            return self._failed(error)
        return timeline if timeline is not None else NoSuchRecord()

    def _failed(self, error: Exception) -> FinderFailed:
        log.error("the record was not looked through: %s", reason(self._reader, error))
        return FinderFailed(not_answered(self._reader, error).why)


def _ticket(unit: Session, query: Query) -> AtCounter | NotAtCounter | None:
    if query.ticket is None:
        return None
    day, number = query.ticket_day, query.ticket
    return whereabouts(day, number, ticket_of(unit, day, number))
