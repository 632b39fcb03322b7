"""Whether the set is whole: the ledger's own chain, and each row that it names, and no other."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Engine, Executable, func, literal_column, or_, select, table
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.domain.records.register_anchor import AnchorFault, RegisterHead
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import moment_in_digits
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger import adoption
from kiosk.storage.ledger.chain import LedgerEntry, follows, goes_through, head_of, identity_digest, place_of
from kiosk.storage.ledger.proven import IDENTITY, KINDS, TAKEN_IN, ProvenKind
from kiosk.storage.ledger.rows import rows_of
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.desk_tables import DeskLogRow
from kiosk.storage.schema.ledger_tables import AdoptionRow, LedgerRow
from kiosk.storage.schema.tables import AccountRow, HolderRow, LinkRow, MyKeyRow, ReservationRow

_ENTRY = ("number", "kind", "record_id", "is_new", "digest", "chain")
# As they stand there: an entry that holds something impossible must not hide the others.
_NUMBER: ColumnElement[Any] = literal_column("number")
_RECORD: ColumnElement[Any] = literal_column("record_id")
_KIND: ColumnElement[Any] = literal_column("kind")
_CHAIN: Executable = (
    select(*(literal_column(name).label(name) for name in _ENTRY)).select_from(table("ledger_entry")).order_by(_NUMBER)
)
_STREAMED = {"yield_per": 1_000}


@dataclass(frozen=True)
class LedgerCheck:
    """`faults` name what does not fit. `taken_in`: so many rows are older than the ledger, which cannot tell of them
    what went before. `goes_through`: whether it has the entry that was asked for; None: none was. `adopted`: a line for
    each time that the register was taken as it was found.
    """

    entries: int
    taken_in: int
    faults: tuple[str, ...]
    goes_through: bool | None = None
    adopted: tuple[str, ...] = ()


def check_ledger(engine: Engine, keys: RegisterKeys, told: RegisterHead | None = None) -> LedgerCheck:
    """`told`: what a report or a hand-over said. Raises StorageError when the ledger cannot be read at all."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            entries, taken_in, faults = _check_chain(unit, keys)
            for kind in KINDS:
                faults += _check_kind(unit, keys, kind)
            faults += _unread_adoptions(unit, keys)
            faults += _of_nobody(unit)
            faults += _of_another_mykey(unit)
            faults += _more_ends(unit)
            adopted = tuple(_adopted(unit))
            through = None if told is None else goes_through(unit, keys, told)
    except DAMAGED as error:
        raise StorageError(f"The register's ledger cannot be read ({reason(engine, error)}).") from None
    return LedgerCheck(entries, taken_in, tuple(faults), through, adopted)


def _check_chain(unit: Session, keys: RegisterKeys) -> tuple[int, int, list[str]]:
    """How many entries there are, how many rows were taken in, and what of the chain does not fit."""
    faults: list[str] = []
    count, last, head, taken_in = 0, 0, b"", 0
    first = None
    for number, *stated, chain in unit.execute(_CHAIN, execution_options=_STREAMED):
        count += 1
        if number != last + 1:
            faults.append(_missing(last + 1, number - 1))
        entry = _entry(number, stated)
        if entry is None or not isinstance(chain, bytes) or number != last + 1 or not follows(keys, entry, chain, head):
            faults.append(f"ledger entry {number}")
        elif entry.kind == TAKEN_IN:
            taken_in += entry.record_id
        head = head_of(keys, number, chain if isinstance(chain, bytes) else b"")
        first, last = first or entry, number
    place = place_of(unit)
    if place is None or (place.number, place.head) != (last, head):
        faults.append("the end of the ledger")
    elif not count:
        # It was not begun: then every row that is there is not in it.
        pass
    elif first is None or first.kind != IDENTITY or first.digest != identity_digest(keys, place.identity):
        faults.append("the ledger's identity")
    return count, taken_in, faults


def _missing(first: int, last: int) -> str:
    return f"ledger entry {first} is missing" if first == last else f"ledger entries {first} to {last} are missing"


def _entry(number: int, stated: Sequence[object]) -> LedgerEntry | None:
    match stated:
        case [str(kind), int(record), 0 | 1 as is_new, bytes(digest)]:
            return LedgerEntry(number, kind, record, bool(is_new), digest)
        case _:
            return None


def _check_kind(unit: Session, keys: RegisterKeys, kind: ProvenKind) -> Iterator[str]:
    """Two lists in the order of the rows' numbers, side by side."""
    rows, entered = rows_of(unit, keys, kind), _entered(unit, kind)
    row, told = next(rows, None), next(entered, None)
    while row is not None or told is not None:
        if told is None or (row is not None and row[0] < told[0]):
            assert row is not None  # noqa: S101 - for the types
            yield f"{kind.name} {row[0]} is not in the ledger"
            row = next(rows, None)
        elif row is None or told[0] < row[0]:
            yield f"{kind.name} {told[0]} is missing"
            told = next(entered, None)
        else:
            if (fault := _fault(row[1], told[1])) is not None:
                yield f"{kind.name} {row[0]} {fault}"
            row, told = next(rows, None), next(entered, None)


def _fault(digest: bytes | None, entered: Sequence[tuple[object, object]]) -> str | None:
    """`entered`: each entry of this row, whether it was new and what it stated."""
    digests = [stated for _, stated in entered]
    if sum(bool(is_new) for is_new, _ in entered) > 1:
        return "was taken out, and another one stands in its place"
    if digest == digests[-1]:
        return None
    return "was put back as it was before" if digest in digests else "is not as the ledger has it"


def _entered(unit: Session, kind: ProvenKind) -> Iterator[tuple[int, list[tuple[object, object]]]]:
    query = (
        select(_RECORD.label("record_id"), literal_column("is_new"), literal_column("digest"))
        .select_from(table("ledger_entry"))
        .where(_KIND.in_((kind.name,)))
        .order_by(_RECORD, _NUMBER)
    )
    for place, entries in groupby(unit.execute(query, execution_options=_STREAMED), itemgetter(0)):
        if isinstance(place, int):
            yield place, [(is_new, digest) for _, is_new, digest in entries]


def _unread_adoptions(unit: Session, keys: RegisterKeys) -> Iterator[str]:
    for number in unit.scalars(select(AdoptionRow.number).order_by(AdoptionRow.number)).all():
        try:
            is_whole = adoption.is_whole(keys, unit.get_one(AdoptionRow, number))
        except DAMAGED:
            is_whole = False
        if not is_whole:
            yield f"adoption {number}"


def _adopted(unit: Session) -> Iterator[str]:
    """What was lost then stays lost."""
    for number in unit.scalars(select(AdoptionRow.number).order_by(AdoptionRow.number)).all():
        try:
            row = unit.get_one(AdoptionRow, number)
        except DAMAGED:
            # It is named with what does not fit.
            continue
        entry = select(func.min(_NUMBER)).select_from(table("ledger_entry")).where(_KIND.in_(("adoption",)))
        first = unit.scalar(entry.where(_RECORD.in_((number,))))
        lost = ""
        if row.found == AnchorFault.OLDER and row.expected is not None and first is not None:
            lost = f": {row.expected - first + 1:,} entries of the ledger of then are lost, and what they told of"
        yield f"adopted {moment_in_digits(row.at)} ({row.found}){lost}"


def _of_nobody(unit: Session) -> Iterator[str]:
    """What no record leads to: the program makes none of these without a record."""
    leading: dict[type[HolderRow | MyKeyRow | AccountRow], tuple[InstrumentedAttribute[int], ...]] = {
        HolderRow: (ReservationRow.holder_id, LinkRow.holder_id, JoinRow.holder_id),
        MyKeyRow: (ReservationRow.mykey_id, LinkRow.mykey_id),
        AccountRow: (LinkRow.account_id,),
    }
    for kind, columns in leading.items():
        alone = [kind.id.not_in(select(column)) for column in columns]
        for number in unit.scalars(select(kind.id).where(*alone).order_by(kind.id)):
            yield f"{_NAMES[kind]} {number} belongs to no record"


def _of_another_mykey(unit: Session) -> Iterator[str]:
    """A holder has the MyKey ID of what they reserved or joined last, also when it counts no more."""
    last_reserved = select(func.max(ReservationRow.id)).group_by(ReservationRow.holder_id)
    last_joined = select(func.max(JoinRow.id)).group_by(JoinRow.holder_id)
    theirs, same = ReservationRow.holder_id == HolderRow.id, ReservationRow.mykey_id == HolderRow.mykey_id
    reserved = select(ReservationRow.id).where(theirs, same, ReservationRow.id.in_(last_reserved))
    joined = (
        select(JoinRow.id)
        .join(ReservationRow, ReservationRow.id == JoinRow.reservation_id)
        .where(JoinRow.holder_id == HolderRow.id, same, JoinRow.id.in_(last_joined))
    )
    has_any = or_(
        select(ReservationRow.id).where(theirs).exists(),
        select(JoinRow.id).where(JoinRow.holder_id == HolderRow.id).exists(),
    )
    wrong = select(HolderRow.id).where(has_any, ~reserved.exists(), ~joined.exists())
    for number in unit.scalars(wrong.order_by(HolderRow.id)):
        yield f"holder {number} has another MyKey ID than they have reserved"


def _more_ends(unit: Session) -> Iterator[str]:
    for kind in (LedgerRow, DeskLogRow):
        if unit.scalar(select(kind.id).where(kind.id != 1).limit(1)) is not None:
            yield f"{kind.__tablename__} has more than one end"


_NAMES = {HolderRow: "holder", MyKeyRow: "MyKey ID", AccountRow: "account of a service"}
