"""Joining a renewed certificate to the MyKey ID of an earlier one: with its holder present, and signed by the new card.

A renewed certificate has another key, so the register takes its holder for somebody new. Nothing on the card tells
whose it was before: the holder shows the MyKey ID that they kept, and a clerk compares.
"""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.record import Acting, Facts, Mode, message_of


@dataclass(frozen=True)
class Earlier:
    """The reservation that the clerk and the holder have looked at together. `mykey` is half covered."""

    reservation: int
    mykey: str
    recorded_at: datetime
    counter: str


@dataclass(frozen=True)
class JoinIntent:
    """The holder agreed that it is theirs. `clerk`: who has compared."""

    reservation: int
    clerk: str


@dataclass(frozen=True)
class JoinDraft:
    """What is about to be recorded. `holder` and `earlier` are the register's keyed hashes of the two public keys."""

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    earlier: bytes = field(repr=False)
    mykey: str = field(repr=False)
    mykey_lookup: bytes = field(repr=False)
    reservation: int
    programme: str
    acting: Acting
    clerk: str
    counter: str
    mode: Mode
    joined_at: datetime

    def facts(self) -> Facts:
        return {
            "record": "join/1",
            "holder": self.holder,
            "earlier": self.earlier,
            "mykey": self.mykey_lookup,
            "reservation": str(self.reservation),
            "programme": self.programme,
            "acting": self.acting,
            "clerk": self.clerk,
            "counter": self.counter,
            "mode": self.mode,
            "joined_at": self.joined_at,
        }

    def message(self) -> bytes:
        """The bytes that the card signs."""
        return message_of(self.facts())


def may_follow(certified_from: datetime, reserved_at: datetime) -> bool:
    """Whether a certificate may have followed the one that reserved: a renewed one is issued after that was used."""
    return certified_from > reserved_at
