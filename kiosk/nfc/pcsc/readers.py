"""Chooses readers by name, and sums up the states of those that count. `scan_readers` decides which count."""

import re
from collections.abc import Iterable, Sequence

from kiosk.domain.card.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards
from kiosk.domain.values.lazy_dataclass import dataclass

_SAM = re.compile(r"\bSAM\b", re.IGNORECASE)
# pcsc-lite (readerfactory.c) ends a name with the reader's index, which changes with each plugging, and the slot.
_INDEX_AND_SLOT = re.compile(r" [0-9A-F]{2} (?P<slot>[0-9A-F]{2})$", re.IGNORECASE)
# Windows ends it with one number, which changes too.
_NUMBER = re.compile(r" \d{1,2}$")


def eligible(names: Iterable[str], wanted: str = "") -> list[str]:
    """The readers that a person can put a card on; `wanted` is a name, or a part of one, that the city set.

    SAM slots are separate PC/SC readers whose card is always present. A whole name means that slot
    while it is there; else the slot that bears it since the reader was plugged in again.
    """
    usable = [name for name in names if not _SAM.search(name)]
    return [name for name in usable if name == wanted] or [name for name in usable if _fits(name, wanted)]


def _fits(name: str, wanted: str) -> bool:
    if wanted.lower() in name.lower():
        return True
    is_whole = model_of(wanted) != wanted
    return is_whole and (model_of(name).lower(), _slot_of(name)) == (model_of(wanted).lower(), _slot_of(wanted))


def model_of(name: str) -> str:
    """The reader's name without the numbers that PC/SC gives it."""
    model = _INDEX_AND_SLOT.sub("", name)
    return model if model != name else _NUMBER.sub("", name)


def _slot_of(name: str) -> str:
    """The slot's number; empty where the name has none."""
    found = _INDEX_AND_SLOT.search(name)
    return found["slot"] if found is not None else ""


def choices(names: Iterable[str]) -> tuple[str, ...]:
    """The names to choose from: the model, or the slot's whole name if a reader has several."""
    usable = eligible(names)
    slots: dict[str, dict[str, str]] = {}
    for name in usable:
        slots.setdefault(model_of(name), {}).setdefault(_slot_of(name), name)
    return tuple(
        choice for model, named in slots.items() for choice in ((model,) if len(named) == 1 else named.values())
    )


@dataclass(frozen=True)
class Slot:
    """One reader as PC/SC sees it. `changes` counts its insertions and removals."""

    name: str
    present: bool
    mute: bool
    changes: int
    atr: bytes = b""

    @property
    def is_empty(self) -> bool:
        return not self.present and not self.mute


def together(slots: Sequence[Slot], seen_empty: Iterable[str] = ()) -> ReaderState:
    """One state for all the readers that count. A card on one that was not `seen_empty` lay there before."""
    if not slots:
        return NoReader()
    answering = [slot.name for slot in slots if slot.present and not slot.mute]
    if len(answering) > 1:
        return SeveralCards(tuple(answering))
    if answering:
        return CardOn(answering[0], lay_there=answering[0] not in seen_empty)
    mute = [slot.name for slot in slots if slot.mute]
    return CardMute(mute[0]) if mute else Empty(slots[0].name)
