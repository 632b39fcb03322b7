"""Surveys this machine's readers: what each is for, and what the doctor finds before it asks a card.

One judge decides what lies on which slot, for the window, the desk and the doctor.
"""

import threading
from collections.abc import Callable, Sequence
from enum import StrEnum
from time import monotonic

from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.domain.card.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards
from kiosk.domain.card.reader_interface import (
    USED,
    AttachedReader,
    ReaderInterface,
    ReaderRole,
    has_sibling,
    interface_of,
    is_a_persons,
)
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.pcsc.readers import Slot, eligible, together

StepFinding = tuple[StepId, Finding]
# Whoever plugs a reader in with a card on it takes it off within this, or a card that is coming down has come down.
MOMENT_SECONDS = 2.0


@dataclass(frozen=True)
class ReaderScan:
    """`state` is what the citizen's flow is told. `undecided`: a moment later some slot may be set aside."""

    readers: tuple[AttachedReader, ...]
    state: ReaderState
    undecided: bool = False

    @property
    def used(self) -> AttachedReader | None:
        return next((reader for reader in self.readers if reader.role in USED), None)


class SlotState(StrEnum):
    """What is known about a usable slot."""

    SEEN_EMPTY = "seen_empty"
    CARD = "card"  #: it holds what can be a person's card, which nobody saw being put down
    DOUBTFUL = "doubtful"  #: it holds something else, and may have been empty a moment ago
    NEW = "new"  #: it came with something in it a moment ago
    DEVICE = "device"  #: it never is empty, and no person's card is in it


@dataclass
class _SlotHistory:
    """A slot since it was first seen. `is_card`: how what lies there answered; None: not asked."""

    since: float
    at_start: bool
    was_empty: bool = False
    is_card: bool | None = None


class SlotTracker:
    """Remembers each slot since it was first seen. One that never was empty, and holds no person's card, is set aside
    after a moment, as long as another is left to use; once it has been empty, it counts like any other.

    `asks`: whether a card of ours answers on this reader; None: what can be a person's card is taken for one.
    """

    def __init__(
        self, wanted: str = "", asks: Callable[[str], bool] | None = None, now: Callable[[], float] = monotonic
    ) -> None:
        self._wanted, self._asks, self._now = wanted, asks, now
        self._stays: dict[str, _SlotHistory] = {}
        self._lock = threading.Lock()

    def judged(self, slots: Sequence[Slot]) -> ReaderScan:
        """Judge the slots' present state for the window. May be called from any thread."""
        usable = eligible((slot.name for slot in slots), self._wanted)
        with self._lock:
            self._note(slots)
            standings = {
                slot.name: self._standing(slot, is_only=len(usable) == 1) for slot in slots if slot.name in usable
            }
        return _sorted_out(slots, standings)

    def _note(self, slots: Sequence[Slot]) -> None:
        now, is_start = self._now(), not self._stays
        names = {slot.name for slot in slots}
        self._stays = {name: stay for name, stay in self._stays.items() if name in names}
        for slot in slots:
            stay = self._stays.setdefault(slot.name, _SlotHistory(now, is_start))
            stay.was_empty = stay.was_empty or slot.is_empty

    def _standing(self, slot: Slot, *, is_only: bool) -> SlotState:
        stay = self._stays[slot.name]
        if stay.was_empty:
            return SlotState.SEEN_EMPTY
        can_be_card = not slot.mute and is_a_persons(slot.atr)
        if self._now() - stay.since < MOMENT_SECONDS:
            likely = SlotState.CARD if can_be_card else SlotState.DOUBTFUL
            return likely if stay.at_start else SlotState.NEW
        # Nothing with contacts is asked: it may be a modem's, and in use.
        if can_be_card and stay.is_card is None and self._asks is not None and not is_only:
            stay.is_card = self._asks(slot.name)
        return SlotState.DEVICE if not can_be_card or stay.is_card is False else SlotState.CARD


def scan_readers(slots: Sequence[Slot], wanted: str = "") -> ReaderScan:
    """A survey without memory of earlier looks."""
    return SlotTracker(wanted).judged(slots)


def _sorted_out(slots: Sequence[Slot], standings: dict[str, SlotState]) -> ReaderScan:
    """A SAM or a filtered reader never counts, whatever lies in it."""
    sound = eligible(slot.name for slot in slots)
    settled = [name for name, standing in standings.items() if standing is not SlotState.DEVICE] or list(standings)
    # What comes with something in it, beside a reader that is in use, is nothing that a person has just put down.
    usable = [name for name in settled if standings[name] is not SlotState.NEW] or settled
    seen_empty = [name for name in usable if standings[name] is SlotState.SEEN_EMPTY]
    state = together([slot for slot in slots if slot.name in usable], seen_empty)
    names = tuple(slot.name for slot in slots)
    roles = {slot.name: _role(slot, usable, sound, state) for slot in slots}
    roles |= {name: ReaderRole.WAITING for name in settled if name not in usable}
    roles |= {name: ReaderRole.SET_ASIDE for name in standings if name not in settled}
    open_ = [name for name in settled if standings[name] in (SlotState.NEW, SlotState.DOUBTFUL)]
    undecided = 0 < len(open_) < len(settled)
    return ReaderScan(tuple(_seen(slot, roles[slot.name], names) for slot in slots), state, undecided)


def _role(slot: Slot, usable: list[str], sound: list[str], state: ReaderState) -> ReaderRole:
    if slot.name not in usable:
        return ReaderRole.FILTERED_OUT if slot.name in sound else ReaderRole.SAM
    if not isinstance(state, CardOn | CardMute | Empty) or slot.name != state.reader:
        return (
            ReaderRole.USED_HAS_CARD
            if isinstance(state, SeveralCards) and slot.name == state.readers[0]
            else ReaderRole.WAITING
        )
    if len(usable) == 1:
        return ReaderRole.USED_ONLY_ONE
    return ReaderRole.USED_FIRST if isinstance(state, Empty) else ReaderRole.USED_HAS_CARD


def _seen(slot: Slot, role: ReaderRole, names: tuple[str, ...]) -> AttachedReader:
    interface = interface_of(slot.name, slot.atr)
    half = (
        role is not ReaderRole.SAM
        and interface_of(slot.name) is ReaderInterface.CONTACT
        and has_sibling(slot.name, names)
    )
    return AttachedReader(slot.name, role, interface, slot.present, slot.mute, half)


def found_at(seen: ReaderScan) -> tuple[StepFinding, ...]:
    """The reader's steps up to the first that fails; the service has answered."""
    used = seen.used
    if isinstance(seen.state, NoReader) or used is None:
        return ((StepId.READER, _no_reader(seen)),)
    aside = any(reader.role is ReaderRole.SET_ASIDE for reader in seen.readers)
    reader = Finding.SLOT_SET_ASIDE if aside else Finding.OK
    steps: tuple[StepFinding, ...] = ((StepId.READER, reader), (StepId.INTERFACE, _SURFACES[used.interface]))
    match seen.state:
        case Empty():
            return (*steps, (StepId.CARD, Finding.NO_CARD))
        case CardMute():
            return (*steps, (StepId.CARD, Finding.OK), (StepId.ANSWER, Finding.CARD_MUTE))
        case SeveralCards(readers):
            halves = {reader.name for reader in seen.readers if reader.contact_half}
            several = Finding.CARD_IN_CONTACT_HALF if len(set(readers) - halves) == 1 else Finding.SEVERAL_CARDS
            answered = ((StepId.CARD, Finding.OK), (StepId.ANSWER, Finding.OK))
            return (*steps, *answered, (StepId.ONE_CARD, several))
        case _:
            # Whether the card answers is known when it has been opened.
            return (*steps, (StepId.CARD, Finding.OK))


def _no_reader(seen: ReaderScan) -> Finding:
    roles = {reader.role for reader in seen.readers}
    if ReaderRole.FILTERED_OUT in roles:
        return Finding.FILTER_MATCHES_NONE
    return Finding.ONLY_SAM if ReaderRole.SAM in roles else Finding.NO_READER


_SURFACES = {
    ReaderInterface.CONTACTLESS: Finding.CONTACTLESS,
    ReaderInterface.CONTACT: Finding.CONTACT,
    ReaderInterface.UNKNOWN: Finding.INTERFACE_UNKNOWN,
}
