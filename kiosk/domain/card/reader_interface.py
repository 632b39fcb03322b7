"""Which readers there are, which one is used and why, and whether it touches the card (docs/card.md §4.3)."""

import re
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass


class ReaderInterface(StrEnum):
    """How a reader meets the card. What nobody told stays unknown."""

    CONTACTLESS = "contactless"
    CONTACT = "contact"
    UNKNOWN = "unknown"


class ReaderRole(StrEnum):
    """What a reader does for this machine, and why."""

    USED_HAS_CARD = "used_has_card"  #: the only one with a card on it
    USED_ONLY_ONE = "used_only_one"
    USED_FIRST = "used_first"  #: the first of several without a card
    WAITING = "waiting"  #: usable, and another one is used
    SAM = "sam"  #: a slot for the reader's own chip; a person puts nothing there
    SET_ASIDE = "set_aside"  #: never empty since it was first seen: a device of its own, or a card that was left
    FILTERED_OUT = "filtered_out"  #: the setting asks for another name


USED = frozenset({ReaderRole.USED_HAS_CARD, ReaderRole.USED_ONLY_ONE, ReaderRole.USED_FIRST})


@dataclass(frozen=True)
class AttachedReader:
    """One PC/SC reader. `contact_half`: the slot of a reader that also has a surface to lay cards on."""

    name: str
    role: ReaderRole
    interface: ReaderInterface
    has_card: bool = False
    mute: bool = False
    contact_half: bool = False


# The names say it where the makers wrote it down; a Sony reader's name says nothing.
# A slot's own word goes before the model's: "CL Reader ... ICC" is the contact slot of a contactless reader.
_SLOT = re.compile(r"\b(PICC|ICC|SAM)\b", re.IGNORECASE)
_CONTACTLESS_NAME = re.compile(r"\b(CL|contactless)\b", re.IGNORECASE)
_CONTACT_NAME = re.compile(r"\bcontact\b", re.IGNORECASE)
# PC/SC part 3 builds the answer to reset of a contactless card: 3B 8n 80 01.
_CONTACTLESS_ATRS = tuple(
    bytes.fromhex(atr)
    for atr in (
        "3BF59100FF918171FE400042000100D1D6",
        "3BF59100FF918171FE4000420001B3A115",
        "3BF59100FF918171FE4000420001B3C175",
    )
)
_CONTACT_ATRS = tuple(
    bytes.fromhex(atr)
    for atr in ("3BDA13FF8131FB468012392F31C173C601C03B", "3BC5FF8131FB458073C6010000", "3BE000FF8131FE4514")
)


def interface_of(name: str, atr: bytes = b"") -> ReaderInterface:
    """By the card's answer to reset where it tells, then by the reader's name."""
    part_three = len(atr) > 3 and atr[0] == 0x3B and atr[1] & 0xF0 == 0x80 and atr[2:4] == b"\x80\x01"
    if part_three or atr in _CONTACTLESS_ATRS:
        return ReaderInterface.CONTACTLESS
    if atr in _CONTACT_ATRS:
        return ReaderInterface.CONTACT
    if (slot := _SLOT.search(name)) is not None:
        return ReaderInterface.CONTACTLESS if slot[0].upper() == "PICC" else ReaderInterface.CONTACT
    lays, inserts = bool(_CONTACTLESS_NAME.search(name)), bool(_CONTACT_NAME.search(name))
    if lays == inserts:
        return ReaderInterface.UNKNOWN
    return ReaderInterface.CONTACTLESS if lays else ReaderInterface.CONTACT


def is_a_persons(atr: bytes) -> bool:
    """Whether what answers so can be a card that a person put there, and not a device that is its own card.

    A security key, a modem or a chip of the machine's own answers as a card with contacts does.
    """
    return not atr or atr in _CONTACT_ATRS or interface_of("", atr) is ReaderInterface.CONTACTLESS


def has_sibling(name: str, names: tuple[str, ...]) -> bool:
    """Whether a contactless reader of the same make is there: then this contact slot is its other half."""
    make = name.split()[:2]
    return any(
        other != name and other.split()[:2] == make and interface_of(other) is ReaderInterface.CONTACTLESS
        for other in names
    )
