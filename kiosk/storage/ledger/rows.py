"""The rows of the register as they are found, each with what the ledger should have of it."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.proven import ProvenKind, digest_of

_TOGETHER = 500


def rows_of(unit: Session, keys: RegisterKeys, kind: ProvenKind) -> Iterator[tuple[int, bytes | None]]:
    """In the order of their numbers; None for one that cannot be read."""
    number = getattr(kind.table, kind.number)
    query = select(number.label("place"), *(getattr(kind.table, name) for name in kind.state))
    for numbers in numbers_in(unit, number):
        try:
            found = {row.place: row for row in unit.execute(query.where(number.in_(numbers)))}
        except DAMAGED:
            # One that cannot be read must not hide the others.
            found = {}
        for place in numbers:
            yield place, _digest(unit, keys, kind, found.get(place) or query.where(number == place))


def numbers_in(unit: Session, number: ColumnElement[int]) -> Iterator[Sequence[int]]:
    """All of this column in order, so many together that a register of any size can be gone through."""
    last: int | None = None
    while True:
        after = number.is_not(None) if last is None else number > last
        numbers = unit.scalars(select(number).where(after).order_by(number).limit(_TOGETHER)).all()
        if not numbers:
            return
        yield numbers
        last = numbers[-1]


def _digest(unit: Session, keys: RegisterKeys, kind: ProvenKind, row: object) -> bytes | None:
    try:
        return digest_of(keys, kind, unit.execute(row).one() if isinstance(row, Select) else row)
    except DAMAGED:
        return None
