"""A reservation (予約): a MyKey ID set for a holder in a programme, signed by the holder's card."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.records import facts
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ReserveIntent:
    """The holder agreed to a reservation. `mykey` None: the register issues one."""

    mykey: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class ReservationDraft:
    """What is about to be recorded. `holder` and `mykey_lookup` are the register's keyed hashes."""

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    mykey: str = field(repr=False)
    mykey_lookup: bytes = field(repr=False)
    programme: str
    acting: Capacity
    terms: str
    counter: str
    mode: Mode
    recorded_at: datetime

    def message(self) -> bytes:
        """The bytes that the card signs."""
        return facts.RESERVATION.message(self, mykey=self.mykey_lookup)


@dataclass(frozen=True)
class Reservation:
    """A recorded reservation, as its holder sees it."""

    mykey: str = field(repr=False)
    programme: str
    recorded_at: datetime
