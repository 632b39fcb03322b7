"""The finder: pages of records, and the story of one. It reads, and writes nothing."""

import logging
from dataclasses import replace

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.office.finding import PAGE, Cursor, FinderFailed, NotThere, Page, Query, RecordKind, Towards
from kiosk.domain.office.story import Story
from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, whereabouts
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.proof import IsSigned
from kiosk.storage.office.ticket_rows import ticket_of
from kiosk.storage.search.pages import NUMBER, Place, places
from kiosk.storage.search.shown import shown

log = logging.getLogger(__name__)


class SqlFinder:
    """Implements `domain.ports.Finder`; `rows` go on a page."""

    def __init__(self, engine: Engine, keys: RegisterKeys, is_signed: IsSigned, rows: int = PAGE) -> None:
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self._is_signed = is_signed
        self._rows = rows

    def find(self, query: Query, after: Cursor | None = None) -> Page | FinderFailed:
        try:
            with Session(self._reader) as unit:
                ticket = _ticket(unit, query)
                if isinstance(ticket, NotAtCounter):
                    return Page(ticket=ticket)
                # One more than is shown tells whether the page is the last.
                found = places(unit, self._keys, query, after, self._rows + 1, ticket)
                return replace(self._page(unit, found, after), ticket=ticket)
        except (*DAMAGED, StorageError) as error:
            return _failed(error)

    def _page(self, unit: Session, found: list[Place], after: Cursor | None) -> Page:
        if not found:
            return Page()
        goes_on, found = len(found) > self._rows, found[: self._rows]
        is_older, is_newer = goes_on, after is not None
        if after is not None and after.towards is Towards.NEWER:
            found.reverse()
            is_older, is_newer = is_newer, is_older
        return Page(
            shown(unit, self._keys, found),
            next=Cursor(*found[-1], Towards.OLDER) if is_older else None,
            previous=Cursor(*found[0], Towards.NEWER) if is_newer else None,
        )

    def has(self, kind: RecordKind, number: int) -> bool:
        """Raises StorageError."""
        try:
            with Session(self._reader) as unit:
                return unit.scalar(select(NUMBER[kind]).where(NUMBER[kind] == number)) is not None
        except DAMAGED as error:
            raise StorageError(f"The record cannot be looked through ({type(error).__name__}).") from None

    def story(self, kind: RecordKind, number: int) -> Story | NotThere | FinderFailed:
        # Loaded for a story: a page shows records without looking behind them.
        from kiosk.storage.search.stories import story_of  # noqa: PLC0415

        try:
            with Session(self._reader) as unit:
                story = story_of(unit, self._keys, self._is_signed, (kind, number))
        except (*DAMAGED, StorageError) as error:
            return _failed(error)
        return story if story is not None else NotThere()


def _ticket(unit: Session, query: Query) -> AtCounter | NotAtCounter | None:
    if query.ticket is None:
        return None
    day, number = query.ticket_day, query.ticket
    return whereabouts(day, number, ticket_of(unit, day, number))


def _failed(error: Exception) -> FinderFailed:
    log.error("the record was not looked through: %s", type(error).__name__)
    return FinderFailed()
