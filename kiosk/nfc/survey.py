"""All the readers of this machine, what each is for, and what the doctor finds before it asks a card."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.doctor import Finding, StepId
from kiosk.domain.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards
from kiosk.domain.surface import USED, Role, SeenReader, Surface, has_sibling, surface_of
from kiosk.nfc.readers import Slot, eligible, together

Found = tuple[StepId, Finding]


@dataclass(frozen=True)
class Survey:
    """`state` is what the citizen's flow would be told."""

    readers: tuple[SeenReader, ...]
    state: ReaderState

    @property
    def used(self) -> SeenReader | None:
        return next((reader for reader in self.readers if reader.role in USED), None)


def survey(slots: Sequence[Slot], wanted: str = "") -> Survey:
    """Sort the readers. A SAM or a filtered reader never counts, whatever lies in it."""
    usable = eligible((slot.name for slot in slots), wanted)
    sound = eligible(slot.name for slot in slots)
    state = together([slot for slot in slots if slot.name in usable])
    names = tuple(slot.name for slot in slots)
    return Survey(tuple(_seen(slot, _role(slot, usable, sound, state), names) for slot in slots), state)


def _role(slot: Slot, usable: list[str], sound: list[str], state: ReaderState) -> Role:
    if slot.name not in usable:
        return Role.FILTERED_OUT if slot.name in sound else Role.SAM
    if not isinstance(state, CardOn | CardMute | Empty) or slot.name != state.reader:
        return Role.USED_HAS_CARD if isinstance(state, SeveralCards) and slot.name == state.readers[0] else Role.WAITING
    if len(usable) == 1:
        return Role.USED_ONLY_ONE
    return Role.USED_FIRST if isinstance(state, Empty) else Role.USED_HAS_CARD


def _seen(slot: Slot, role: Role, names: tuple[str, ...]) -> SeenReader:
    surface = surface_of(slot.name, slot.atr)
    half = role is not Role.SAM and surface_of(slot.name) is Surface.CONTACT and has_sibling(slot.name, names)
    return SeenReader(slot.name, role, surface, slot.present, slot.mute, half)


def found_at(seen: Survey) -> tuple[Found, ...]:
    """The reader's steps up to the first that fails; the service has answered."""
    used = seen.used
    if isinstance(seen.state, NoReader) or used is None:
        return ((StepId.READER, _no_reader(seen)),)
    steps: tuple[Found, ...] = ((StepId.READER, Finding.OK), (StepId.INTERFACE, _SURFACES[used.surface]))
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


def _no_reader(seen: Survey) -> Finding:
    roles = {reader.role for reader in seen.readers}
    if Role.FILTERED_OUT in roles:
        return Finding.FILTER_MATCHES_NONE
    return Finding.ONLY_SAM if Role.SAM in roles else Finding.NO_READER


_SURFACES = {
    Surface.CONTACTLESS: Finding.CONTACTLESS,
    Surface.CONTACT: Finding.CONTACT,
    Surface.UNKNOWN: Finding.INTERFACE_UNKNOWN,
}
