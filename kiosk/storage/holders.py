"""Holders and their MyKey IDs in the register, inside somebody's unit of work."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain import mykey as mykeys
from kiosk.domain.flow.state import Counter
from kiosk.domain.reservation import ReservationDraft
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.tables import HolderRow, LinkRow, MyKeyRow, ReservationRow

HOLDER, MYKEY, PUBLIC_KEY = "holder", "mykey", "public_key"
_DRAWS = 20


@dataclass(frozen=True)
class Book:
    """A counter and the keys with which it keeps the register."""

    keys: RegisterKeys
    counter: Counter
    choose: Callable[[str], str] = secrets.choice


def holder_row(unit: Session, lookup: bytes) -> HolderRow | None:
    return unit.scalars(select(HolderRow).where(HolderRow.lookup == lookup)).one_or_none()


def open_mykey(keys: RegisterKeys, row: MyKeyRow) -> str:
    return keys.open(MYKEY, row.sealed).decode()


def choose_mykey(book: Book, unit: Session, holder: bytes, typed: str | None) -> str | None:
    """The holder's own MyKey ID, the typed one, or a new one; None when the typed one is somebody else's.

    A holder has one: another may be typed only when nothing stands under the first any more.
    """
    known = holder_row(unit, holder)
    if known is not None:
        own = open_mykey(book.keys, known.mykey)
        if typed in (None, own):
            return own
        if is_in_use(unit, known):
            return None
    if typed is not None:
        return None if _exists(book, unit, typed) else typed
    for _ in range(_DRAWS):
        drawn = mykeys.issue(book.choose)
        if not _exists(book, unit, drawn):
            return drawn
    return None


def _exists(book: Book, unit: Session, value: str) -> bool:
    lookup = book.keys.lookup(MYKEY, value.encode())
    return unit.scalars(select(MyKeyRow.id).where(MyKeyRow.lookup == lookup)).first() is not None


def is_in_use(unit: Session, holder: HolderRow) -> bool:
    """Whether a reservation or link of the holder's MyKey ID counts."""
    return any(
        unit.scalar(select(kind.id).where(kind.mykey_id == holder.mykey_id, kind.is_live).limit(1)) is not None
        for kind in (ReservationRow, LinkRow)
    )


def known_or_new_holder(keys: RegisterKeys, unit: Session, draft: ReservationDraft) -> HolderRow:
    """Raises IntegrityError when the holder has another MyKey ID under which something stands."""
    known = holder_row(unit, draft.holder)
    if known is not None and known.mykey.lookup == draft.mykey_lookup:
        return known
    if known is not None and is_in_use(unit, known):
        raise IntegrityError("the holder has another MyKey ID", None, ValueError())
    mykey = MyKeyRow(lookup=draft.mykey_lookup, sealed=keys.seal(MYKEY, draft.mykey.encode()))
    if known is None:
        return HolderRow(lookup=draft.holder, sealed_public_key=keys.seal(PUBLIC_KEY, draft.public_key), mykey=mykey)
    # What was recorded under the first keeps it.
    known.mykey = mykey
    return known
