"""A reservation (予約): a MyKey ID set for a holder in a programme, signed by the holder's card."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum


class Acting(StrEnum):
    """Who stands at the machine (facts/counter.md §1.6)."""

    HOLDER = "holder"
    PARENT = "parent"  #: legal representative of a child under 15
    GUARDIAN = "guardian"  #: legal representative of an adult ward (成年被後見人)


class Mode(StrEnum):
    CITIZEN = "citizen"
    COUNTER = "counter"


@dataclass(frozen=True)
class ReservationDraft:
    """What is about to be recorded. `holder` and `mykey_lookup` are the register's keyed hashes."""

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    mykey: str = field(repr=False)
    mykey_lookup: bytes = field(repr=False)
    programme: str
    acting: Acting
    terms: str
    counter: str
    mode: Mode
    recorded_at: datetime

    def message(self) -> bytes:
        """The bytes that the card signs. Stored identifiers enter as keyed hashes: they outlive the clear text."""
        return signed_message(
            holder=self.holder,
            mykey_lookup=self.mykey_lookup,
            programme=self.programme,
            acting=self.acting,
            terms=self.terms,
            counter=self.counter,
            mode=self.mode,
            recorded_at=self.recorded_at,
        )


def signed_message(
    *,
    holder: bytes,
    mykey_lookup: bytes,
    programme: str,
    acting: str,
    terms: str,
    counter: str,
    mode: str,
    recorded_at: datetime,
) -> bytes:
    """The canonical form of a reservation: sorted JSON, hashes in hex, the time in UTC seconds."""
    fields = {
        "record": "reservation/1",
        "holder": holder.hex(),
        "mykey": mykey_lookup.hex(),
        "programme": programme,
        "acting": str(acting),
        "terms": terms,
        "counter": counter,
        "mode": str(mode),
        "recorded_at": recorded_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


@dataclass(frozen=True)
class Signature:
    """The card's signature over a record's message, and the scheme that made it."""

    value: bytes = field(repr=False)
    scheme: str


@dataclass(frozen=True)
class Reservation:
    """A recorded reservation, as its holder sees it."""

    mykey: str = field(repr=False)
    programme: str
    recorded_at: datetime
