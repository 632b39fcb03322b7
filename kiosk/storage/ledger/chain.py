"""Adding to the ledger, inside somebody's unit of work: each entry is chained to the one before."""

import os
from collections.abc import Iterable

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.records.register_anchor import LedgerPlace, RegisterHead
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.ready_statement import ReadyQuestion, ReadyWriting
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.ledger.proven import IDENTITY, LedgerStatement, name_of_kind
from kiosk.storage.schema.ledger_tables import LedgerEntryRow, LedgerRow
from kiosk.storage.schema.tables import Base

_HEAD, _IDENTITY = "ledger head", "ledger identity"
# Core and no objects: an entry is written with each record, and read by nobody but the check.
_ENTRIES, _END = LedgerEntryRow.metadata.tables["ledger_entry"], LedgerRow.metadata.tables["ledger"]
_PLACE = select(_END.c.identity, _END.c.entries, _END.c.head).where(_END.c.id == 1)

_HELD = ReadyQuestion(_PLACE.with_for_update())
_ADD = ReadyWriting(insert(_ENTRIES).inline(), _ENTRIES.c.keys())
_NEWEST = update(_END).values(identity=bindparam("kept"), entries=bindparam("count"), head=bindparam("newest"))
_MOVE = ReadyWriting(_NEWEST.where(_END.c.id == 1), ())


@dataclass(frozen=True)
class LedgerEntry:
    """As it is chained."""

    number: int
    kind: str
    record_id: int
    is_new: bool
    digest: bytes


def place_of(unit: Session) -> LedgerPlace | None:
    """Where the ledger ends; None: its end is gone. Without an entry: it was not begun."""
    end = unit.execute(_PLACE).one_or_none()
    return None if end is None else LedgerPlace(end.identity, end.entries, end.head)


def append(
    unit: Session, keys: RegisterKeys, statements: Iterable[LedgerStatement], identity: bytes | None = None
) -> None:
    """`identity`: of a ledger that is begun with this. Raises StorageError when nothing can follow the ledger's end."""
    connection = unit.connection()
    end = next(iter(_HELD.ask(connection, {})), None)
    if end is None:
        raise StorageError("The end of the register's ledger is gone. Look with `kiosk records verify`.")
    number, head, kept = end.entries, end.head, end.identity
    if not number:
        kept = identity or os.urandom(16)
        statements = (LedgerStatement(IDENTITY, 0, True, identity_digest(keys, kept)), *statements)
    rows = []
    for statement in statements:
        number += 1
        entry = LedgerEntry(number, statement.kind, statement.record_id, statement.is_new, statement.digest)
        # Over the end as it was kept, and not the entry before: what was cut off is not made right by what follows.
        chain = seal(keys, facts.LEDGER_ENTRY, entry, None, head)
        head = head_of(keys, number, chain)
        rows.append({**vars(entry), "chain": chain})
    try:
        _ADD.write_all(connection, rows)
    except IntegrityError:
        raise StorageError(
            "The end of the register's ledger was changed from outside. Look with `kiosk records verify`."
        ) from None
    _MOVE.write(connection, {"kept": kept, "count": number, "newest": head})


def follows(keys: RegisterKeys, entry: LedgerEntry, chain: bytes, head: bytes) -> bool:
    """Whether the entry is as it was added to this end of the ledger."""
    return is_sealed(keys, facts.LEDGER_ENTRY, entry, chain, head)


def head_of(keys: RegisterKeys, number: int, chain: bytes) -> bytes:
    """The keyed hash over the newest entry: none can be taken off the end."""
    return keys.lookup(_HEAD, str(number).encode() + b"\0" + chain)


def head_at(unit: Session, keys: RegisterKeys, number: int) -> bytes | None:
    """The same over the entry of this number; None: there is none."""
    chain = unit.scalar(select(_ENTRIES.c.chain).where(_ENTRIES.c.number == number))
    return None if chain is None else head_of(keys, number, chain)


def begins_with(unit: Session, keys: RegisterKeys, identity: bytes) -> bool:
    """Whether its first entry states this identity: the one that stands at its end anybody can change."""
    query = select(_ENTRIES.c.kind, _ENTRIES.c.digest).where(_ENTRIES.c.number == 1)
    first = unit.execute(query).one_or_none()
    return first is not None and (first.kind, first.digest) == (IDENTITY, identity_digest(keys, identity))


def was_entered(unit: Session, kind: type[Base]) -> bool:
    """Whether the ledger has any row of this kind."""
    query = select(_ENTRIES.c.number).where(_ENTRIES.c.kind == name_of_kind(kind))
    return unit.scalar(query.limit(1)) is not None


def identity_digest(keys: RegisterKeys, identity: bytes) -> bytes:
    return keys.lookup(_IDENTITY, identity)


def register_head(unit: Session) -> RegisterHead | None:
    """Where the register stands, for paper; None: it has no ledger."""
    place = place_of(unit)
    return None if place is None or not place.number else RegisterHead.of(place.number, place.head)


def goes_through(unit: Session, keys: RegisterKeys, told: RegisterHead) -> bool:
    """Whether the register still has the entry that was told on paper, and with it all that came before."""
    head = head_at(unit, keys, told.number)
    return head is not None and RegisterHead.of(told.number, head) == told
