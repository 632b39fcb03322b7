"""Handing links over to their provider, and taking back what became of them. Each is whole, or not at all."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Engine, exists, func, or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.register_anchor import RegisterHead
from kiosk.domain.staff.clerks import THE_OWNER
from kiosk.domain.staff.command_line import Caller, reference_to, to_file
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import not_before
from kiosk.storage.core.engine import READS, overwrite_erased
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.failed_commits import is_taken_back
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.ledger.chain import register_head
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import reason
from kiosk.storage.records.amendments import amendments_in
from kiosk.storage.records.holders import open_mykey
from kiosk.storage.records.link_history import LinkTransition, move
from kiosk.storage.records.links import opened_account, opened_codes
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.incident_tables import IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import BatchRow, LinkRow, ReservationRow
from kiosk.storage.staff.desk_log import add_event, event_by, hold_log
from kiosk.storage.verify.record_integrity import TOGETHER, link_fault

# The register is locked while they are marked: a counter that records at that moment must not wait too long.
MOST = 1_000
_PART = "hand-over part"


# An incident is looked for by the link, in its own index: however many there are, a hand-over reads none of the others.
_HELD = or_(
    exists().where(
        IncidentRecordRow.kind == RecordKind.LINK.value,
        IncidentRecordRow.record_id == LinkRow.id,
        IncidentRow.id == IncidentRecordRow.incident_id,
        IncidentRow.is_open,
    ),
    # Also one that was made after the incident was opened, under a reservation that it concerns. Of one that does not
    # count any more only its own holder's: the MyKey ID may be another's now.
    exists().where(
        ReservationRow.mykey_id == LinkRow.mykey_id,
        or_(ReservationRow.is_live, ReservationRow.holder_id == LinkRow.holder_id),
        ReservationRow.programme == LinkRow.programme,
        IncidentRecordRow.kind == RecordKind.RESERVATION.value,
        IncidentRecordRow.record_id == ReservationRow.id,
        IncidentRow.id == IncidentRecordRow.incident_id,
        IncidentRow.is_open,
    ),
)


@dataclass(frozen=True)
class HandedOverLink:
    """What a provider needs of one link. It leaves the register with this, and codes are kept nowhere after it."""

    reference: str
    measure: str
    mykey: str = field(repr=False)
    account: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)
    acting: str
    linked_at: datetime


@dataclass(frozen=True)
class Batch:
    """A hand-over. `waiting`: links of the same service that did not fit into it; `is_full`: no other would.

    `head`: where the register stood with it; None of one that is looked up later.
    """

    id: int
    service: str
    links: int
    file: str
    digest: bytes
    is_placed: bool
    waiting: int = 0
    is_full: bool = False
    head: RegisterHead | None = field(default=None, compare=False)


@dataclass(frozen=True)
class HandOver:
    """The register's side of it. `write` puts the links into a file that is safe on disk and returns its digest."""

    engine: Engine
    keys: RegisterKeys
    is_signed: IsSigned
    counter: str
    by: Caller = THE_OWNER

    def mark_of(self, file: Path) -> str:
        """For the name of what is being written for this file: nobody without the key knows it."""
        return self.keys.lookup(_PART, str(file).encode(errors="surrogateescape")).hex()[:16]

    def unplaced(self, file: str, service: str = "") -> Batch | None:
        """A batch for this file, or of this service, whose file did not get to its place."""
        theirs = or_(BatchRow.file == file, BatchRow.service == service)
        query = select(BatchRow).where(BatchRow.placed_at.is_(None), theirs).order_by(BatchRow.id)
        with self._reading() as unit:
            row = unit.scalars(query).first()
            return None if row is None else _batch(row)

    def last(self, file: str) -> Batch | None:
        """The newest batch that was handed over into this file."""
        query = select(BatchRow).where(BatchRow.file == file).order_by(BatchRow.id.desc())
        with self._reading() as unit:
            row = unit.scalars(query).first()
            return None if row is None else _batch(row)

    def batch(self, batch: int) -> Batch | None:
        with self._reading() as unit:
            row = unit.get(BatchRow, batch)
            return None if row is None else _batch(row)

    def hand_over(
        self,
        service: str,
        since: datetime | None,
        file: str,
        write: Callable[[Sequence[HandedOverLink]], bytes],
        now: datetime,
        before: datetime | None = None,
        undo: Callable[[], None] | None = None,
        later: datetime | None = None,
    ) -> Batch | None:
        """Mark what waits for this service as handed over, and erase its codes, once it is in the file.

        `since` and `before`: links made from the one moment up to, not including, the other. `later`: those too that
        have a time from this moment on, which has not come; the desk's log names them. `undo` takes the file away
        again when the register fails after it, while no other call can write one.
        What an open incident concerns stays. None: nothing else waits. Raises StorageError when a record does not fit
        its signature: then nothing is handed over.
        """
        waits = [*_waits(service, since, before, later), ~_HELD]
        # In the order of their index, so that only those that are handed over are read.
        ordered = select(LinkRow).where(*waits).order_by(LinkRow.entered_at, LinkRow.id)
        query = ordered.limit(MOST).options(*TOGETHER[LinkRow])
        committing = False
        try:
            with self._unit() as unit, ExitStack() as unless_marked:
                hold_log(unit)
                rows = unit.scalars(query).unique().all()
                if not rows:
                    return None
                amended = amendments_in(unit, RecordKind.LINK, [row.id for row in rows])
                handed = [self._handed(row, amended.get(row.id, ())) for row in rows]
                digest = write(handed)
                if undo is not None:
                    unless_marked.callback(undo)
                made_at = not_before(max(row.entered_at for row in rows), now)
                batch = BatchRow(service=service, made_at=made_at, file=file, digest=digest, links=len(rows))
                unit.add(batch)
                unit.flush()
                if later is not None and (ahead := sum(row.entered_at >= later for row in rows)):
                    self._note(unit, now, AuditAction.HAND_OVER_LATER, f"batch {batch.id} links {ahead}")
                for row in rows:
                    row.batch = batch
                    move(self.keys, unit, row, LinkTransition(LinkState.HANDED_OVER, now, self.counter, Mode.COUNTER))
                unit.flush()
                about = ("batch", batch.id, service, len(rows), "links", to_file(Path(file).name))
                self._note(unit, now, AuditAction.HAND_OVER, reference_to(*about))
                unit.enter()
                waiting = unit.scalar(select(func.count()).select_from(LinkRow).where(*waits)) or 0
                done = replace(_batch(batch, waiting), head=register_head(unit))
                # Whether a commit that fails has marked them nobody knows: from here on the file stays.
                unless_marked.pop_all()
                committing = True
                unit.commit()
        except DAMAGED as error:
            if committing and not self._is_undone(file, undo):
                raise StorageError(
                    f"It is not known whether the register took the hand-over ({reason(self.engine, error)}). "
                    "Call again with the same file."
                ) from None
            raise StorageError(
                f"The register did not take the hand-over ({reason(self.engine, error)}). Nothing was handed over; "
                "try again, and if it stays so, look with `kiosk records verify`."
            ) from None
        overwrite_erased(self.engine)
        return done

    def held_back(self, service: str, since: datetime | None, before: datetime | None = None) -> int:
        """How many links of these wait because an open incident concerns them."""
        query = select(func.count()).select_from(LinkRow).where(*_waits(service, since, before), _HELD)
        with self._reading() as unit:
            return unit.scalar(query) or 0

    def later(self, service: str, since: datetime | None, later: datetime) -> int:
        """How many links of these have a time from this moment on, which has not come."""
        query = select(func.count()).select_from(LinkRow).where(*_waits(service, since), LinkRow.entered_at >= later)
        with self._reading() as unit:
            return unit.scalar(query) or 0

    def _is_undone(self, file: str, undo: Callable[[], None] | None) -> bool:
        """After a commit that failed: whether it marked nothing, and the file is gone again."""
        try:
            # In a unit that writes: no other call makes the same file meanwhile.
            with self._unit() as unit:
                marked = unit.scalars(select(BatchRow.id).where(BatchRow.file == file, BatchRow.placed_at.is_(None)))
                if marked.first() is not None:
                    return False
                if undo is not None:
                    undo()
                return True
        except DAMAGED:
            return False

    def place(self, batch: int, now: datetime) -> None:
        """Note that the batch's file is in its place. Raises StorageError."""
        try:
            with self._unit() as unit:
                row = unit.get_one(BatchRow, batch)
                row.placed_at = not_before(row.made_at, now)
                unit.commit()
        except SQLAlchemyError as error:
            raise StorageError(
                f"The file of batch {batch} is in its place; the register did not note it "
                f"({reason(self.engine, error)}). Call again with the same file."
            ) from None

    def abandon(self, batch: int, now: datetime) -> tuple[str, ...]:
        """Wait no longer for a file that is lost; the references of its links, whose codes are gone with it.

        Raises StorageError, and UserError for a batch that waits for nothing.
        """
        try:
            with self._unit() as unit:
                hold_log(unit)
                row = unit.get(BatchRow, batch)
                if row is None or row.placed_at is not None:
                    raise UserError(
                        f"There is no batch {batch} that waits for its file. `kiosk records batches` names them all."
                    )
                row.placed_at = not_before(row.made_at, now)
                query = select(LinkRow.reference).where(LinkRow.batch_id == batch).order_by(LinkRow.id)
                references = tuple(unit.scalars(query))
                about = reference_to("batch", batch, row.service, len(references), "links")
                self._note(unit, now, AuditAction.ABANDON_BATCH, about)
                unit.commit()
        except DAMAGED as error:
            said = reason(self.engine, error)
            raise StorageError(
                f"The register did not take it ({said}). Batch {batch} still waits; try again."
                if is_taken_back(self.engine)
                else f"It is not known whether the register took it ({said}). Call again: it says so."
            ) from None
        return references

    def _note(self, unit: Session, now: datetime, done: AuditAction, about: str) -> None:
        add_event(self.keys, unit, event_by(self.by, now, done, about, self.counter))

    def _handed(self, row: LinkRow, amendments: Sequence[AmendmentRow]) -> HandedOverLink:
        if (fault := link_fault(row, self.keys, self.is_signed, amendments)) is not None:
            raise StorageError(
                f"Link {row.reference} is not as its card signed it ({fault}). Nothing was handed over; "
                "see `kiosk records verify` and ask the supplier."
            )
        return HandedOverLink(
            reference=row.reference,
            measure=row.measure,
            mykey=open_mykey(self.keys, row.mykey),
            account=opened_account(self.keys, row),
            codes=opened_codes(self.keys, row),
            acting=row.acting,
            linked_at=row.entered_at,
        )

    def _unit(self) -> RegisterUnit:
        return RegisterUnit(self.engine, self.keys)

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        try:
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                yield unit
        except DAMAGED as error:
            raise StorageError(
                f"The register's hand-overs cannot be read ({reason(self.engine, error)}). Nothing was handed over; "
                "look with `kiosk records verify` and ask the supplier."
            ) from None


def _waits(
    service: str, since: datetime | None, before: datetime | None = None, later: datetime | None = None
) -> list[ColumnElement[bool]]:
    waits = [LinkRow.service == service, LinkRow.state == LinkState.RECORDED]
    if since is not None:
        waits.append(LinkRow.entered_at >= since)
    if before is not None:
        until = LinkRow.entered_at < before
        waits.append(until if later is None else or_(until, LinkRow.entered_at >= later))
    return waits


def _batch(row: BatchRow, waiting: int = 0) -> Batch:
    return Batch(
        row.id, row.service, row.links, row.file, row.digest, row.placed_at is not None, waiting, row.links >= MOST
    )
