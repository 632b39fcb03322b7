"""The anchor: where the register's ledger stood when last seen, kept apart from it. Rules for what an anchor tells."""

import re
from enum import StrEnum
from hashlib import sha256

from kiosk.domain.values.lazy_dataclass import dataclass


class AnchorFault(StrEnum):
    """Why the register is not the one that its anchor knows, or may not be."""

    MISSING = "missing"  #: there is no anchor beside a register with a ledger
    UNREADABLE = "unreadable"  #: damaged, or sealed with another key
    EMPTIED = "emptied"  #: the register has no ledger any more
    OTHER_REGISTER = "other_register"
    OLDER = "older"  #: the register ends before the anchor's entry
    REWRITTEN = "rewritten"  #: it has that entry, and it is another one
    OTHER_MACHINE = "other_machine"


@dataclass(frozen=True)
class RegisterAnchor:
    """`head`: over the entry of this number. `machine`: a keyed hash of the machine's number, empty without one."""

    identity: bytes
    number: int
    head: bytes
    machine: bytes


@dataclass(frozen=True)
class LedgerPlace:
    """How far a ledger goes."""

    identity: bytes
    number: int
    head: bytes


def anchor_fault(
    anchor: RegisterAnchor, machine: bytes, ledger: LedgerPlace | None, head_there: bytes | None
) -> AnchorFault | None:
    """`head_there`: over the entry of the anchor's number, as the register has it now; of one that knows no entry yet,
    its own where the ledger began with its identity.
    """
    if ledger is None or not ledger.number:
        return AnchorFault.EMPTIED
    if ledger.identity != anchor.identity:
        return AnchorFault.OTHER_REGISTER
    if ledger.number < anchor.number:
        return AnchorFault.OLDER
    if head_there != anchor.head:
        return AnchorFault.REWRITTEN
    if anchor.machine and machine and anchor.machine != machine:
        return AnchorFault.OTHER_MACHINE
    return None


_WRITTEN = re.compile(r"(?:register head )?(?P<number>[1-9][0-9]{0,17}) (?P<code>[0-9a-f]{16})…?", re.IGNORECASE)


@dataclass(frozen=True)
class RegisterHead:
    """Where the register stood, for paper: the code begins a hash that tells nothing of the records."""

    number: int
    code: str

    @classmethod
    def of(cls, number: int, head: bytes) -> "RegisterHead":
        return cls(number, sha256(b"kiosk register head\0" + head).hexdigest()[:16])

    @classmethod
    def parse(cls, text: str) -> "RegisterHead":
        """As it stands on a report. Raises ValueError."""
        found = _WRITTEN.fullmatch(" ".join(text.split()))
        if found is None:
            raise ValueError("no number and code of 16 characters, like 1234 0123456789abcdef")
        return cls(int(found["number"]), found["code"].lower())

    def __str__(self) -> str:
        return f"{self.number} {self.code}"
