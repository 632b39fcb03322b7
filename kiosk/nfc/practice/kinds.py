"""The practice cards that one can put on: each leads to one page, or one sentence, of the program."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import JST, local
from kiosk.nfc.errors import CardError
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card import PinObject, PracticeCard

PIN = b"1234"
_FELICA_ATR = bytes.fromhex("3B8F8001804F0CA00000030611003B0000000042")
_LICENCE_ATR = bytes.fromhex("3B888001000000009181C100D8")
_JUKI_ATR = bytes.fromhex("3B888001000014E0B38191005E")
# A card after PC/SC part 3 with application data of no known kind.
_OTHER_ATR = bytes.fromhex("3B888001112233445566778881")


@dataclass(frozen=True)
class PlacedCard:
    """A practice card as it is put down: the card, a delay a command, and the command at which it falls off.

    With `fails` the practice reader fails so from its command `fails_at` on; at 0 the card cannot even be opened.
    """

    card: PracticeCard
    delay_seconds: float = 0.0
    falls_off_at: int | None = None
    fails: type[CardError] | None = None
    fails_at: int = 0

    def fail(self, command: int) -> None:
        """Raises what stands in the way of this command; 0 is the opening."""
        if self.fails is not None and command >= self.fails_at:
            raise self.fails(f"the practice reader fails at {command}")


class UnknownKind(UsageError):
    """No practice card has this name; the message lists those there are."""


@dataclass(frozen=True)
class CardMaker:
    """Makes practice cards whose certificates are relative to `today`."""

    authority: Authority
    today: datetime

    def make(self, kind: str) -> PlacedCard:
        """A card by its kind; `falls-off:7` falls off at its seventh command. Raises UnknownKind."""
        name, _, number = kind.partition(":")
        if name == "falls-off":
            if number and not (number.isascii() and number.isdigit() and int(number) > 0):
                raise UnknownKind(f"falls-off takes a command's number from 1, not {number!r}")
            return PlacedCard(self.good(), falls_off_at=int(number or 4))
        if number or name not in KINDS:
            raise UnknownKind(f"no practice card {kind!r}; there are: {', '.join(KINDS)}, falls-off:N")
        return KINDS[name](self)

    def good(self, holder: str = "A", *, tries: int = 3) -> PracticeCard:
        # Until the fifth birthday after issue, at the end of the day (docs/card.md §3).
        return self.my_number(self.day(-730), self.end(1096), holder, tries=tries)

    def my_number(
        self, not_before: datetime, not_after: datetime, holder: str = "A", *, tries: int = 3
    ) -> PracticeCard:
        return PracticeCard(
            certificate=self.authority.issue(holder, not_before, not_after),
            ca_certificate=self.authority.certificate(self.today).public_bytes(Encoding.DER),
            key=self.authority.holders[holder],
            pin=PinObject(PIN, 3, tries),
        )

    def day(self, days: int) -> datetime:
        return self.today + timedelta(days=days)

    def end(self, days: int) -> datetime:
        return datetime.combine(local(self.day(days)).date(), time(23, 59, 59), JST)


def _good(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good())


def _second(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good("B"))


def _expired(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.my_number(maker.day(-1827), maker.end(-1)))


def _renewed(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.my_number(maker.today - timedelta(hours=1), maker.end(1825)))


def _near_end(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.my_number(maker.day(-1780), maker.end(45)))


def _no_certificate(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard())


def _last_try(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good(tries=1))


def _locked(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good(tries=0))


def _juki(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard(atr=_JUKI_ATR, label=b"JPKIAPICCTOKEN"))


def _phone(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard(label=b"JPKIAPGPSETOKEN"))


def _felica(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard(atr=_FELICA_ATR, has_jpki=False, answers_iso=False))


def _licence(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard(atr=_LICENCE_ATR, has_jpki=False))


def _other(_maker: CardMaker) -> PlacedCard:
    return PlacedCard(PracticeCard(atr=_OTHER_ATR, has_jpki=False))


def _slow(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good(), delay_seconds=0.4)


KINDS: dict[str, Callable[[CardMaker], PlacedCard]] = {
    "good": _good,
    "second-person": _second,
    "expired": _expired,
    "renewed-an-hour-ago": _renewed,
    "near-end": _near_end,
    "no-certificate": _no_certificate,
    "last-try": _last_try,
    "locked": _locked,
    "juki": _juki,
    "phone": _phone,
    "felica": _felica,
    "licence": _licence,
    "other": _other,
    "slow": _slow,
}
