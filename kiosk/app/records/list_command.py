"""`kiosk records list`: one page for people, the whole list for a file or another program."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import assert_never

from kiosk.app.callers.acting import Permission, admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.process import show, show_octets
from kiosk.app.progress import Progress, progress, stopped_saying
from kiosk.app.records.find_command import asked, line_of, page_of, record_of
from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, store_to_read
from kiosk.domain.office.record_queries import Cursor, Damaged, FoundRecord, Query, RecordKind
from kiosk.domain.office.search_words import sought
from kiosk.domain.staff.command_line import reference_to, to_file
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import check_free, write_whole
from kiosk.files.formats.record_files import SIGNED, Format, RecordLine, csv_of, json_of, workbook_of
from kiosk.files.names import escaped
from kiosk.storage.search.finder import SqlFinder

PAGE = 100
"""The size of a page for people."""

_AT_ONCE = 500


@dataclass(frozen=True)
class Listing:
    """What is listed, and how. `limit` None: a page for people, otherwise all. `after`: the record before the first."""

    query: Query = field(default_factory=Query)
    limit: int | None = None
    whole: bool = False
    after: str | None = None
    check: bool = False
    form: Format | None = None
    out: Path | None = None

    @property
    def format(self) -> Format:
        """The format: as given, else by the file's name. Raises UsageError."""
        if self.form is not None:
            return self.form
        if self.out is None:
            return Format.TEXT
        found = next((form for form in Format if form.suffix == self.out.suffix.lower()), None)
        if found is None:
            raise UsageError(f"{self.out}: name a file that ends with .csv, .xlsx, .json or .txt")
        return found

    @property
    def done(self) -> AuditAction:
        """All records, or a file of them, are more than a page to look at. Raises UsageError."""
        is_page = self.out is None and self.most is not None and self.most <= _AT_ONCE
        return AuditAction.LIST_RECORDS if is_page else AuditAction.EXPORT_LIST

    @property
    def most(self) -> int | None:
        """The limit; None: all."""
        if self.whole or self.limit is not None:
            return self.limit
        return PAGE if self.format is Format.TEXT and self.out is None else None


def list_records(settings: Settings, listing: Listing, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """The newest first. Raises UsageError, UserError, StorageError."""
    if listing.out is not None:
        check_free(listing.out, listing.format.suffix)
    elif listing.format is Format.XLSX:
        raise UsageError("An Excel workbook is a file: name it with --out FILE.xlsx.")
    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, listing.done, practice=practice)
        listing = replace(listing, query=asked(settings, store, listing.query, practice=practice))
        pages = _Pages(store, listing, _cursor(store, listing.after))
        with _seen(listing) as told, stopped_saying(partial(_stopped, listing, told)):
            _write(listing, _counted(_logged(pages.lines(), listing, permission), told))
    _tell_end(listing, told.done, pages.last)


def _tell_end(listing: Listing, listed: int, last: str | None) -> None:
    if listing.out is not None:
        show(f"{listed:,} records are in {listing.out}")
    elif listing.format is Format.TEXT and not listed:
        show("nothing is recorded" if listing.query == Query() else "nothing is found")
    if last is not None:
        # Beside what is listed: another program reads that.
        show(f"there are more than these {listed:,}: go on with --after {last}, or list --all", aside=True)


@dataclass
class _Pages:
    """`last`: after the lines were read, the last record if more follow."""

    store: Store
    listing: Listing
    after: Cursor | None
    last: str | None = None

    def lines(self) -> Iterator[RecordLine]:
        """Read in chunks, so that memory does not grow with the number. Raises UserError."""
        cursor, left = self.after, self.listing.most
        while left is None or left > 0:
            rows = _AT_ONCE if left is None else min(left, _AT_ONCE)
            finder = SqlFinder(self.store.engine, self.store.keys, is_signed, rows)
            page = page_of(finder, self.listing.query, cursor)
            yield from self._lines(page.rows)
            cursor = page.next
            if cursor is None:
                return
            left = None if left is None else left - len(page.rows)
        if cursor is not None:
            self.last = f"{cursor.kind}:{cursor.id}"

    def _lines(self, records: Sequence[FoundRecord | Damaged]) -> Iterator[RecordLine]:
        if not self.listing.check:
            yield from map(RecordLine, records)
            return
        # Loaded where signatures are checked.
        from kiosk.storage.verify.records import faults_of  # noqa: PLC0415

        faults: dict[tuple[RecordKind, int], str | None] = {}
        for kind in RecordKind:
            numbers = [record.id for record in records if record.kind is kind]
            found = faults_of(self.store.engine, self.store.keys, is_signed, kind, numbers)
            faults |= {(kind, number): fault for number, fault in found.items()}
        for record in records:
            fault = faults[record.kind, record.id]
            yield RecordLine(record, SIGNED if fault is None else f"does not fit: {fault}")


def _cursor(store: Store, after: str | None) -> Cursor | None:
    """Raises UsageError, UserError, StorageError."""
    if after is None:
        return None
    kind, number = record_of(after)
    if not SqlFinder(store.engine, store.keys, is_signed).has(kind, number):
        raise UserError(f"There is no {kind} {number} to go on from. Leave out --after to begin with the newest.")
    return Cursor(kind, number)


def _seen(listing: Listing) -> AbstractContextManager[Progress]:
    """A list on a terminal shows its progress by itself."""
    if listing.out is None and sys.stdout.isatty():
        return nullcontext(Progress("records"))
    return progress("records")


def _logged(lines: Iterator[RecordLine], listing: Listing, permission: Permission) -> Iterator[RecordLine]:
    """Noted before the first is shown, with how many there are; of more than are read at once also at the end."""
    first = list(islice(lines, _AT_ONCE))
    is_whole = len(first) < _AT_ONCE
    what = (
        sought(listing.query, permission.command_log.mark),
        "" if listing.out is None else to_file(listing.out.name),
    )
    permission.note(reference_to(len(first) if is_whole else f"{_AT_ONCE} and more", *what))
    yield from first
    if is_whole:
        return
    shown = len(first)
    try:
        for line in lines:
            yield line
            shown += 1
    finally:
        permission.note(reference_to(shown, "in all"))


def _counted(lines: Iterable[RecordLine], told: Progress) -> Iterator[RecordLine]:
    for line in lines:
        yield line
        told.step()


def _stopped(listing: Listing, told: Progress) -> str:
    if listing.out is not None:
        return f"Stopped. {listing.out} was not written."
    return f"Stopped after {told.done:,} records."


def _write(listing: Listing, lines: Iterable[RecordLine]) -> None:
    """Raises UsageError, UserError."""
    chunks: Iterator[bytes]
    match listing.format:
        case Format.TEXT if listing.out is None:
            for line in lines:
                show(_text(line))
            return
        case Format.TEXT:
            chunks = (f"{escaped(_text(line))}\n".encode() for line in lines)
        case Format.CSV:
            chunks = csv_of(lines)
        case Format.JSON:
            chunks = json_of(lines)
        case Format.XLSX:
            chunks = iter([workbook_of(lines)])
        case _:
            assert_never(listing.format)
    if listing.out is not None:
        write_whole(listing.out, b"".join(chunks))
        return
    for chunk in chunks:
        show_octets(chunk)


def _text(line: RecordLine) -> str:
    said = line_of(line.record)
    match line.signature:
        case None:
            return said
        case signature if signature == SIGNED:
            return f"{said}  signature ok"
        case fault:
            return f"{said}  {fault.replace('does not fit', 'DOES NOT FIT')}"
