"""Joining a renewed certificate to the MyKey ID of an earlier one: with its holder present, and signed by the new card.

A renewed certificate has another key, so the register takes its holder for somebody new. Nothing on the card tells
whose it was before: two clerks confirm it, and the holder types the whole MyKey ID that they kept (ADR 16).
"""

from collections.abc import Sequence
from dataclasses import field
from datetime import datetime, time

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records import facts
from kiosk.domain.values import mykey as mykeys
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at, local

TRIES = 3
"""So often the MyKey ID may be typed wrongly, in a session and for a reservation in a day."""


@dataclass(frozen=True)
class EarlierReservation:
    """The reservation that the clerks have looked at with whom it may belong to. Nothing of its MyKey ID is here."""

    reservation: int
    recorded_at: datetime
    counter: str


@dataclass(frozen=True)
class JoinOffer:
    """What two clerks confirmed: `clerk` offered it, and `second` is another."""

    earlier: EarlierReservation
    clerk: str
    second: str


@dataclass(frozen=True)
class JoinIntent:
    """Whoever it was offered to typed this as its whole MyKey ID."""

    offer: JoinOffer
    typed: str = field(repr=False)


@dataclass(frozen=True)
class JoinedSince:
    """A certificate that was joined after the one that lies there: a renewed one, or somebody else's."""

    at: datetime
    counter: str


@dataclass(frozen=True)
class JoinDraft:
    """What is about to be recorded. `holder` and `earlier` are the register's keyed hashes of the two public keys.

    `clerk` offered it and `second` confirmed it.
    """

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    earlier: bytes = field(repr=False)
    mykey: str = field(repr=False)
    mykey_lookup: bytes = field(repr=False)
    reservation: int
    programme: str
    acting: Capacity
    clerk: str
    second: str
    counter: str
    mode: Mode
    joined_at: datetime

    def message(self) -> bytes:
        """The bytes that the card signs."""
        return facts.JOIN.message(self, mykey=self.mykey_lookup)


def may_follow(certified_from: datetime, reserved_at: datetime) -> bool:
    """Whether a certificate may have followed the one that reserved: a renewed one is issued after that was used."""
    return certified_from > reserved_at


def is_proof(typed: str, mykey: str) -> bool:
    """Whether somebody who knows this MyKey ID typed that. Nobody is shut out by a Shift key."""
    parsed = mykeys.parse(typed)
    return parsed is not None and parsed.casefold() == mykey.casefold()


def judge_proof(typed: str, mykey: str, wrong_before: int) -> Refusal | int | None:
    """None: it is proven. `wrong_before`: wrong ones of this day; a number says how many may still be typed after this.

    After the last of them the right one does not help either.
    """
    left = TRIES - wrong_before
    if left <= 0:
        return Refusal.NOT_PROVEN
    return None if is_proof(typed, mykey) else left - 1


@dataclass(frozen=True)
class PastJoin:
    """A join that counts, by its number and the number of the certificate that was joined."""

    number: int
    holder: int
    at: datetime
    counter: str


def joined_since(holder: int, joins: Sequence[PastJoin]) -> tuple[JoinedSince, ...]:
    """Of the joins of one person, those that came after this certificate: whoever holds it is told of them."""
    own = max((join.number for join in joins if join.holder == holder), default=0)
    later = (join for join in joins if join.number > own and join.holder != holder)
    return tuple(JoinedSince(join.at, join.counter) for join in later)


def counted_since(now: datetime) -> datetime:
    """From when the wrong tries of a reservation are counted: the day begins at the city hall's midnight."""
    return at(local(now).date(), time())
