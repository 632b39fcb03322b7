"""Holders and their MyKey IDs in the register, inside somebody's unit of work."""

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session

from kiosk.domain.records.record_signing import Fact
from kiosk.domain.values import mykey as mykeys
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.ledger.plain_rows import table_of
from kiosk.storage.records.certificates import certificates_of, is_in_use, is_others
from kiosk.storage.schema.tables import HolderRow, MyKeyRow, ReservationRow

if TYPE_CHECKING:
    from kiosk.domain.city.counter import Counter

_DRAWS = 20
_FOLDED = "mykey folded"


@dataclass(frozen=True)
class RegisterContext:
    """A counter and the keys with which it keeps the register."""

    keys: RegisterKeys
    counter: "Counter"
    choose: Callable[[str], str] = secrets.choice


def holder_row(unit: Session, lookup: bytes) -> HolderRow | None:
    return unit.scalars(select(HolderRow).where(HolderRow.lookup == lookup)).one_or_none()


def open_mykey(keys: RegisterKeys, row: MyKeyRow) -> str:
    return keys.open(MYKEY, row.sealed).decode()


def choose_mykey(context: RegisterContext, unit: Session, holder: bytes, typed: str | None) -> str | None:
    """The typed MyKey ID, the holder's own, or a new one; None when they may not have the typed one."""
    known = holder_row(unit, holder)
    own = own_mykey(context.keys, unit, known)
    if typed is not None:
        counts = known is not None and is_in_use(unit, context.keys, known.id)
        is_free = _is_free(context, unit, known, typed)
        return typed if mykeys.may_have(typed, own, own_counts=counts, is_free=is_free) else None
    if own is not None:
        return own
    for _ in range(_DRAWS):
        drawn = drawn_mykey(context)
        if not _exists(context, unit, drawn):
            return drawn
    return None


def drawn_mykey(context: RegisterContext) -> str:
    """Maybe one that there is already."""
    return mykeys.issue(context.choose)


def _exists(context: RegisterContext, unit: Session, value: str) -> bool:
    return bool(alike(unit, context.keys, value))


def own_mykey(keys: RegisterKeys, unit: Session, holder: HolderRow | None) -> str | None:
    """The one that this person has reserved under, or taken over, and nobody else uses.

    Where the holder's row leads says nothing by itself: it may have been joined to somebody else's by mistake.
    """
    if holder is None:
        return None
    theirs = certificates_of(unit, keys, holder)
    query = select(ReservationRow.id).where(
        ReservationRow.holder_id.in_(theirs), ReservationRow.mykey_id == holder.mykey_id
    )
    proven = unit.scalar(query.limit(1)) is not None and not is_others(unit, theirs, holder.mykey_id)
    return open_mykey(keys, holder.mykey) if proven else None


def _is_free(context: RegisterContext, unit: Session, holder: HolderRow | None, value: str) -> bool:
    """Whether nothing of anybody else counts under it: one that was mistyped and cancelled can be typed again."""
    theirs = certificates_of(unit, context.keys, holder) if holder is not None else set()
    return not any(is_others(unit, theirs, number) for number in alike(unit, context.keys, value))


def folded_lookup(keys: RegisterKeys, value: str) -> bytes:
    """The keyed hash of what is the same for all MyKey IDs that differ by case alone."""
    return keys.lookup(_FOLDED, value.casefold().encode())


_MYKEY = table_of(MyKeyRow)
SAME_MYKEY = or_(_MYKEY.c.lookup == bindparam("mykey"), _MYKEY.c.folded == bindparam("folded"))
IS_ALIKE = exists().where(SAME_MYKEY).label("is_alike")
"""Within a question: whether there is such a MyKey ID (`mykey`, `folded`), or one that nobody tells from it."""


def alike_how(keys: RegisterKeys, value: str) -> dict[str, Fact]:
    """What `IS_ALIKE` is asked with."""
    return {"mykey": keys.lookup(MYKEY, value.encode()), "folded": folded_lookup(keys, value)}


def alike(unit: Session, keys: RegisterKeys, value: str) -> Sequence[int]:
    """The numbers of this MyKey ID and of all that nobody tells from it by ear or on a slip (ADR 15)."""
    same = or_(MyKeyRow.lookup == keys.lookup(MYKEY, value.encode()), MyKeyRow.folded == folded_lookup(keys, value))
    return unit.scalars(select(MyKeyRow.id).where(same)).all()
