"""Status words of ISO 7816-4 as the JPKI application uses them (docs/card.md §2.2)."""

from enum import IntEnum


class SW(IntEnum):
    OK = 0x9000
    END_OF_FILE = 0x6282
    NO_COUNTER = 0x6300
    WRONG_LENGTH = 0x6700
    SECURITY_STATUS = 0x6982
    BLOCKED = 0x6983
    REFERENCE_UNUSABLE = 0x6984
    NOT_FOUND = 0x6A82
    WRONG_P1P2 = 0x6A86
    PAST_END = 0x6B00
    INS_UNSUPPORTED = 0x6D00
    CLA_UNSUPPORTED = 0x6E00
    UNSPECIFIED = 0x6F00


MORE_DATA = 0x61
WRONG_LE = 0x6C


# The PIN of the user authentication certificate has three: more cannot be left.
TRIES = 3


def counter(sw: int) -> int | None:
    """x of 63Cx, the tries left; None for any other status word, and where x cannot be."""
    return sw & 0x0F if sw & 0xFFF0 == 0x63C0 and sw & 0x0F <= TRIES else None


def is_wrong(sw: int) -> bool:
    """Whether a PIN was counted as wrong, with or without a count of tries."""
    return sw >> 8 == 0x63


def is_locked(sw: int) -> bool:
    """63C0, 6983 and 6984 all mean that the PIN is locked; cards differ (docs/card.md §2.2)."""
    return sw in (0x63C0, SW.BLOCKED, SW.REFERENCE_UNUSABLE)
