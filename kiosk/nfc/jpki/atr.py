"""Guesses a card's kind from its ATR. It only improves a message and decides nothing (docs/card.md §4.1)."""

from kiosk.domain.card.card import CardKind

# PC/SC part 3: storage cards carry the workgroup's RID, then the standard; 11 is FeliCa. Some Sony drivers differ.
_FELICA_STARTS = (bytes.fromhex("3B8F8001804F0CA00000030611"), bytes.fromhex("3B8C800104"))
_LICENCES = frozenset(
    {bytes.fromhex("3B888001000000009181C100D8"), bytes.fromhex("3BF59100FF918171FE4000420001B3C175")}
)


def hint(atr: bytes) -> CardKind:
    """The likeliest kind of a card that has no JPKI application."""
    if atr.startswith(_FELICA_STARTS):
        return CardKind.FELICA
    return CardKind.LICENCE if atr in _LICENCES else CardKind.OTHER
