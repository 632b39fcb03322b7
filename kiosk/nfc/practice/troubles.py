"""Faults of a reader, not of a card. Only the practice reader can show them."""

from collections.abc import Callable

from kiosk.domain.card import reader as states
from kiosk.domain.card.reader import ReaderState
from kiosk.nfc.errors import CardInUse, CardSlow, DriverStuck
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME

_ANOTHER = "Practice reader 2"


def _stuck(maker: CardMaker) -> PlacedCard:
    # A real driver is waited for first; a lesson is not.
    return PlacedCard(maker.good(), fails=DriverStuck, fails_at=5)


def _too_slow(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good(), fails=CardSlow, fails_at=5)


def _in_use(maker: CardMaker) -> PlacedCard:
    return PlacedCard(maker.good(), fails=CardInUse)


STATES: dict[str, ReaderState] = {
    "mute": states.CardMute(NAME),
    "several": states.SeveralCards((NAME, _ANOTHER)),
    "no-reader": states.NoReader(),
    "service-down": states.ServiceDown(),
}
"""Faults of the reader itself, whatever lies on it."""

TROUBLES: dict[str, Callable[[CardMaker], PlacedCard]] = {"stuck": _stuck, "too-slow": _too_slow, "in-use": _in_use}
"""A good card that cannot be asked."""
