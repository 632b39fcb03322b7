"""What the card said, in the field's words. Bytes and status words stay in `nfc`."""

from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.secret import Secret
from kiosk.domain.values.times import local

# 電子証明書 works from 24 hours after it was issued (docs/counter.md §2.6).
WAITING_PERIOD = timedelta(hours=24)
# Renewal is possible from three months before the end (docs/counter.md §2.6).
RENEWAL_MONTHS = 3


class CardKind(StrEnum):
    """What answered the reader, told by its answers and never by its ATR (docs/card.md §1.3, 4.2)."""

    MY_NUMBER = "my_number"
    JUKI = "juki"  #: 住民基本台帳カード, the card before it
    PHONE = "phone"  #: スマホ用電子証明書
    FELICA = "felica"  #: a transport or e-money card
    LICENCE = "licence"  #: a driving licence, by its ATR: a better text only
    OTHER = "other"  #: some other card


@dataclass(frozen=True)
class Certificate:
    """The user authentication certificate's dates and key. Its serial number and CN are never kept.

    `public_key` is the DER SubjectPublicKeyInfo. The dates are hidden from repr: the end is a birthday.
    """

    public_key: bytes = field(repr=False)
    not_before: datetime = field(repr=False)
    not_after: datetime = field(repr=False)
    key_usable: bool = field(default=True, repr=False)  #: this program can have the card sign with it

    def usable_from(self) -> datetime:
        return self.not_before + WAITING_PERIOD

    def is_expired(self, now: datetime) -> bool:
        return now > self.not_after

    def renewable_from(self) -> datetime:
        return _months_before(self.not_after, RENEWAL_MONTHS)


def _months_before(moment: datetime, months: int) -> datetime:
    shown = local(moment)
    years, month = divmod(shown.year * 12 + shown.month - 1 - months, 12)
    for day in range(shown.day, 27, -1):
        try:
            return shown.replace(year=years, month=month + 1, day=day)
        except ValueError:
            continue
    return shown.replace(year=years, month=month + 1)


class Issuer(StrEnum):
    """How the certificate's signature stands to the trust anchors that the city installed."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"  #: anchors are installed, none of them signed it
    NOT_CHECKED = "not_checked"  #: no anchors are installed


@dataclass(frozen=True)
class CardFacts:
    """One card check. `certificate` None: the card has none. `tries_left` None: the card does not count."""

    kind: CardKind
    certificate: Certificate | None = None
    issuer: Issuer = Issuer.NOT_CHECKED
    tries_left: int | None = None
    commands: int = 0
    seconds: tuple[tuple[str, float], ...] = ()


class CardFault(StrEnum):
    """Why a card could not be asked. None of these says anything about the PIN."""

    REMOVED = "removed"
    MUTE = "mute"  #: something is there and gives no answer
    UNREADABLE = "unreadable"  #: it answers, but not in a form that the standard knows
    IN_USE = "in_use"  #: another program holds it
    NO_READER = "no_reader"
    READER_STUCK = "reader_stuck"  #: it did not come back from a call
    READER_FAULT = "reader_fault"  #: it, its driver or the service failed in a way that says nothing of the card
    SLOW = "slow"  #: the card lies there and takes longer for an answer than can be waited
    WITHOUT_KEY = "without_key"  #: it took the PIN and does not sign with the key of its certificate: a copy of one
    SERVICE_DOWN = "service_down"
    NOT_PERMITTED = "not_permitted"  #: the service is there, and this program may not use it


class Pin(Secret):
    """Four digits on their way to the card."""

    __slots__ = ()
    LENGTH = 4

    def __init__(self, digits: bytearray) -> None:
        """Takes over `digits` (ASCII). Raises ValueError unless four digits."""
        if len(digits) != self.LENGTH or not digits.isdigit():
            raise ValueError("a PIN has four digits")
        super().__init__(digits)
