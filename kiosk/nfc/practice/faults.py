"""Practice cards that fail as cards and readers do: each ends in a diagnosis of its own."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card import InjectedFault, PracticeCard, Quirks
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard, UnknownKind

# Behind the second part of 256 bytes, where a hand begins to tire.
_MIDDLE = 512
_SIGN = 0x2A


def make(maker: CardMaker, kind: str) -> PlacedCard:
    """A card by its kind or its fault. Raises UnknownKind."""
    if kind in FAULTS:
        return FAULTS[kind](maker)
    try:
        return maker.make(kind)
    except UnknownKind as unknown:
        raise UnknownKind(f"{unknown}; faults: {', '.join(FAULTS)}") from None


def _quirky(quirks: Quirks) -> Callable[[CardMaker], PlacedCard]:
    def make_it(maker: CardMaker) -> PlacedCard:
        card = maker.good()
        card.quirks = quirks
        return PlacedCard(card)

    return make_it


def _fails(answer: bytes, at: int = 1, *, lasts: bool = True) -> Callable[[CardMaker], PlacedCard]:
    return _quirky(Quirks(fault=InjectedFault(answer, at, lasts=lasts)))


def _fails_in_the_middle(sw: int) -> Callable[[CardMaker], PlacedCard]:
    fault = InjectedFault(sw.to_bytes(2, "big"), offset=_MIDDLE)
    return _quirky(Quirks(refuses_extended=True, fault=fault))


def _mute(_maker: CardMaker) -> PlacedCard:
    # An answer to reset longer than ISO 7816-3 knows: the service cannot power the card up.
    return PlacedCard(PracticeCard(atr=bytes(34)))


def _truncated(maker: CardMaker) -> PlacedCard:
    card = maker.good()
    card.quirks = Quirks(filler=0)
    return PlacedCard(replace(card, certificate=(card.certificate or b"")[:700]))


def _broken(maker: CardMaker) -> PlacedCard:
    return PlacedCard(replace(maker.good(), certificate=b"\x30\x82\x02\x00" + b"\x30" * 512))


def _other_key(maker: CardMaker) -> PlacedCard:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    certificate = maker.authority.issue("A", maker.day(-730), maker.end(1096), key)
    return PlacedCard(replace(maker.good(), certificate=certificate))


def _labelled(label: bytes) -> Callable[[CardMaker], PlacedCard]:
    return lambda maker: PlacedCard(replace(maker.good(), label=label))


def _unknown_issuer(maker: CardMaker) -> PlacedCard:
    return PlacedCard(CardMaker(_strangers(), maker.today).good())


@cache
def _strangers() -> Authority:
    return Authority.create()


def _not_begun(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.my_number(maker.day(2), maker.end(1825)))


FAULTS: dict[str, Callable[[CardMaker], PlacedCard]] = {
    "mute": _mute,
    "first-6f00": _fails(b"\x6f\x00", lasts=False),
    "6f00": _fails(b"\x6f\x00"),
    "refuses": _fails(b"\x69\x85"),
    # vpcd knows no time limit: through it, this one blocks the driver until the card is taken off.
    "silent": _fails(b"", 5),
    "flaky": _fails(b"\x6f\x00", 6, lasts=False),
    "read-6f00": _fails_in_the_middle(0x6F00),
    "read-6b00": _fails_in_the_middle(0x6B00),
    "read-6982": _fails_in_the_middle(0x6982),
    "read-6700": _fails_in_the_middle(0x6700),
    "wrong-le": _fails(b"\x6c\x10", 7),
    "endless": _fails(b"x" * 4 + b"\x61\x04", 7),
    "truncated": _truncated,
    "broken": _broken,
    "not-begun": _not_begun,
    "unknown-label": _labelled(b"JPKIAPNEWTOKEN3"),
    "no-label": _quirky(Quirks(missing=frozenset({0x0006}))),
    "no-directory": _quirky(Quirks(missing=frozenset({0x0008}))),
    "both-certificates": _quirky(Quirks(presence=b"\x8f\x8f\x00")),
    "directory-denies": _quirky(Quirks(presence=b"\x8f\x00\x00")),
    "certificate-missing": _quirky(Quirks(missing=frozenset({0x000A}))),
    "other-key": _other_key,
    "unknown-issuer": _unknown_issuer,
    "locked-6984": _quirky(Quirks(asked_answers=0x6984)),
    "two-tries": lambda maker: PlacedCard(maker.good(tries=2)),
    "verified": _quirky(Quirks(asked_answers=0x9000)),
    "no-counter": _quirky(Quirks(asked_answers=0x6A88)),
    "does-not-sign": _quirky(Quirks(fault=InjectedFault(b"\x69\x82", ins=_SIGN))),
}
