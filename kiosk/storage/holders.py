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
from kiosk.storage.tables import HolderRow, MyKeyRow

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
    """The holder's own MyKey ID, the typed one, or a new one; None when the typed one is somebody else's."""
    known = holder_row(unit, holder)
    if known is not None:
        own = open_mykey(book.keys, known.mykey)
        return own if typed in (None, own) else None
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


def known_or_new_holder(keys: RegisterKeys, unit: Session, draft: ReservationDraft) -> HolderRow:
    """Raises IntegrityError when the holder has another MyKey ID."""
    known = holder_row(unit, draft.holder)
    if known is not None:
        if known.mykey.lookup != draft.mykey_lookup:
            raise IntegrityError("the holder has another MyKey ID", None, ValueError())
        return known
    sealed = keys.seal(MYKEY, draft.mykey.encode())
    return HolderRow(
        lookup=draft.holder,
        sealed_public_key=keys.seal(PUBLIC_KEY, draft.public_key),
        mykey=MyKeyRow(lookup=draft.mykey_lookup, sealed=sealed),
    )
