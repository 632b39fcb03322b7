"""Which readers count, and what their states add up to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards

_SAM = re.compile(r"\bSAM\b", re.IGNORECASE)
_PLACES = re.compile(r"( [0-9A-F]{2}){1,2}$")


def eligible(names: Iterable[str], wanted: str = "") -> list[str]:
    """The readers that a person can put a card on; `wanted` is a part of the name that the city set.

    SAM slots are separate PC/SC readers whose card is always present (facts/card.md §4.3).
    """
    return [name for name in names if not _SAM.search(name) and wanted.lower() in name.lower()]


def model_of(name: str) -> str:
    """The reader's name without the numbers that PC/SC gives it anew when it is plugged in again."""
    return _PLACES.sub("", name)


@dataclass(frozen=True)
class Slot:
    """One reader as PC/SC sees it. `changes` counts its insertions and removals."""

    name: str
    present: bool
    mute: bool
    changes: int
    atr: bytes = b""


def together(slots: Sequence[Slot]) -> ReaderState:
    """One state for all the readers of this machine."""
    if not slots:
        return NoReader()
    answering = [slot.name for slot in slots if slot.present and not slot.mute]
    if len(answering) > 1:
        return SeveralCards(tuple(answering))
    if answering:
        return CardOn(answering[0])
    mute = [slot.name for slot in slots if slot.mute]
    return CardMute(mute[0]) if mute else Empty(slots[0].name)
