"""Beginning the ledger: of a new register, and of one that is older than its ledger."""

import os
from datetime import datetime
from itertools import islice

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from kiosk.domain.records.register_anchor import RegisterAnchor
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile
from kiosk.storage.ledger.chain import append, place_of
from kiosk.storage.ledger.proven import KINDS, TAKEN_IN, LedgerStatement, ProvenKind
from kiosk.storage.ledger.rows import rows_of
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import unanswered
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.staff.desk_log import add_event

_TOGETHER = 1_000


def begin_ledger(engine: Engine, keys: RegisterKeys, file: AnchorFile, now: datetime) -> int | None:
    """How many rows were there before; None: it has its ledger, or had one. Raises StorageError.

    The first anchor is there before it, made as the register was: a ledger that is emptied later never looks like one
    that was not begun. That a register was older than its ledger is told in the desk's log, and there once only.
    """
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            if not _is_unbegun(unit):
                return None
        with RegisterUnit(engine, keys) as unit:
            # Another program may have begun it meanwhile.
            if not _is_unbegun(unit) or not file.is_first() or _was_begun(unit):
                return None
            identity = os.urandom(16)
            file.write(RegisterAnchor(identity, 0, b"", file.machine))
            taken = take_in(unit, keys, identity)
            if taken:
                add_event(keys, unit, AuditEvent(now, None, AuditAction.BEGIN_LEDGER, f"rows {taken}", ""))
            unit.commit()
    except DAMAGED as error:
        raise unanswered(engine, error, "The register's ledger could not be begun") from None
    return taken


def _was_begun(unit: Session) -> bool:
    query = select(DeskEventRow.number).where(DeskEventRow.action == AuditAction.BEGIN_LEDGER.value)
    return unit.scalar(query.limit(1)) is not None


def _is_unbegun(unit: Session) -> bool:
    place = place_of(unit)
    return place is not None and not place.number


def take_in(unit: Session, keys: RegisterKeys, identity: bytes) -> int:
    """Enter all rows as they are found; how many."""
    filled = [kind for kind in KINDS if _has_rows(unit, kind)]
    count = sum(unit.scalar(select(func.count()).select_from(kind.table)) or 0 for kind in filled)
    begun = [LedgerStatement(TAKEN_IN, count, True, keys.lookup(TAKEN_IN, str(count).encode()))] if count else []
    append(unit, keys, begun, identity)
    for kind in filled:
        # One that cannot be read is left: the check of the register names it.
        found = (
            LedgerStatement(kind.name, number, True, digest)
            for number, digest in rows_of(unit, keys, kind)
            if digest is not None
        )
        while statements := list(islice(found, _TOGETHER)):
            append(unit, keys, statements)
    return count


def _has_rows(unit: Session, kind: ProvenKind) -> bool:
    """Of plain text: a new register has none, and each statement would be compiled for it once."""
    query = f"SELECT 1 FROM {kind.table.__tablename__} LIMIT 1"  # noqa: S608 - a name of ours
    return unit.connection().exec_driver_sql(query).first() is not None
