"""The anchor beside the register: sealed, and only ever moved on. What it tells when the register is another one."""

import json
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from kiosk.domain.records.register_anchor import AnchorFault, LedgerPlace, RegisterAnchor, anchor_fault
from kiosk.domain.values.errors import UserError
from kiosk.files.durable import write_whole
from kiosk.files.reading import contents
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.chain import begins_with, head_at, place_of
from kiosk.storage.opening.answers import unanswered

_SEALED, _MACHINE = "register anchor", "machine"
_MOST_OCTETS = 4096

_ADOPT = (
    "Nothing is recorded until somebody who may has looked into it and says `kiosk records adopt --reason TEXT`. "
    "`kiosk records verify` checks what is there."
)
_TOLD = {
    AnchorFault.MISSING: "The file {name} is missing beside the register: whether anything was taken out of the "
    "register is not known. Put it back if you have it.",
    AnchorFault.UNREADABLE: "The file {name} beside the register does not open: it is damaged, belongs to another "
    "user, or was left there by another register with another key. Put the right one back if you have it.",
    AnchorFault.EMPTIED: "The register was emptied: its ledger is gone, and {name} knows of one. Put back the newest "
    "backup with `kiosk backup restore`.",
    AnchorFault.OTHER_REGISTER: "The register is another one than was used here last. Put back the right file.",
    AnchorFault.OLDER: "The register was restored from an older state, or its -wal, in which what was recorded last "
    "stands at first, was lost: what was recorded since then is not in it. Put back what belongs to it, if it is "
    "somewhere.",
    AnchorFault.REWRITTEN: "The register is not the one that was used here last: its ledger was written anew, or it "
    "comes from an older state and went on from there.",
    AnchorFault.OTHER_MACHINE: "The register was used on another machine last. If that one is in use too, records of "
    "one are missing in the other.",
}


def anchor_beside(register: Path) -> Path:
    return register.with_suffix(".anchor")


class AnchorUnreadable(Exception):
    """The file is there, and is no anchor of this register's key."""


class AnchorFile:
    """`machine_number`: what tells this machine from others; empty where there is nothing."""

    def __init__(self, file: Path, keys: RegisterKeys, machine_number: bytes) -> None:
        self._file = file
        self.name = file.name
        self._keys = keys
        self.machine = keys.lookup(_MACHINE, machine_number) if machine_number else b""

    def read(self) -> RegisterAnchor | None:
        """Raises AnchorUnreadable."""
        try:
            found = json.loads(self._keys.open(_SEALED, contents(self._file, _MOST_OCTETS)))
            return RegisterAnchor(
                bytes.fromhex(found["identity"]),
                int(found["number"]),
                bytes.fromhex(found["head"]),
                bytes.fromhex(found["machine"]),
            )
        except FileNotFoundError:
            return None
        except (OSError, StorageError, ValueError, KeyError, TypeError):
            raise AnchorUnreadable from None

    def is_first(self) -> bool:
        """Whether it is there, and has told of no entry yet."""
        try:
            anchor = self.read()
        except AnchorUnreadable:
            return False
        return anchor is not None and not anchor.number

    def begin(self, *, over: bool = False) -> None:
        """The first one, where none is. `over`: in the place of one that does not open. Raises StorageError."""
        try:
            is_needed = self.read() is None
        except AnchorUnreadable:
            is_needed = over
        if is_needed:
            self.write(RegisterAnchor(b"", 0, b"", self.machine))

    def write(self, anchor: RegisterAnchor) -> None:
        """Raises StorageError."""
        told = {
            "identity": anchor.identity.hex(),
            "number": anchor.number,
            "head": anchor.head.hex(),
            "machine": anchor.machine.hex(),
        }
        try:
            write_whole(self._file, self._keys.seal(_SEALED, json.dumps(told).encode()), over=True)
        except UserError as error:
            raise StorageError(f"The register's anchor: {error}") from None


class AnchorKeeper:
    """Looks whether the register goes through its anchor, and moves the anchor on. From any thread.

    `fault`: what was found last.
    """

    def __init__(self, engine: Engine, keys: RegisterKeys, file: AnchorFile) -> None:
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self.file = file
        self._opened_at: LedgerPlace | None = None
        self._kept: LedgerPlace | None = None
        self.fault: AnchorFault | None = None

    def told(self) -> str | None:
        """What was found last, in words, and what to do; None: nothing."""
        return None if self.fault is None else f"{self.what_is_wrong(self.fault)} {_ADOPT}"

    def what_is_wrong(self, fault: AnchorFault) -> str:
        return _TOLD[fault].format(name=self.file.name)

    def require_whole(self) -> None:
        """Raises StorageError unless the register goes through its anchor."""
        if (told := self.told()) is not None:
            raise StorageError(told)

    def look(self) -> AnchorFault | None:
        """As the register is opened. Raises StorageError when it cannot be read."""
        self.fault, self._opened_at = self._look()
        return self.fault

    def keep(self) -> AnchorFault | None:
        """Move the anchor on to the ledger's end, where the register goes through it. Raises StorageError."""
        if self.fault is None and self._kept is not None and self._place() == self._kept:
            return None
        self.fault, place = self._look()
        if self.fault is None and place is not None and place != self._kept:
            self._write(place)
        return self.fault

    def close(self) -> None:
        """The same where something was written since it was opened: who only reads writes no file either."""
        if self._place() != self._opened_at:
            self.keep()

    def reseal(self) -> None:
        """With the key of now, where the register goes through it still. Raises StorageError."""
        self.fault, place = self._look()
        self.require_whole()
        if place is not None:
            self._write(place)

    def renew(self) -> None:
        """An anchor for the register as it stands, whatever the one before told. Raises StorageError."""
        place = self._place()
        if place is not None:
            self._write(place)
        self.fault = None

    def entries(self) -> int:
        """How many the ledger has. Raises StorageError."""
        place = self._place()
        return 0 if place is None else place.number

    def expected(self) -> int | None:
        """The entry that the anchor knows; None: it cannot be read."""
        try:
            anchor = self.file.read()
        except AnchorUnreadable:
            return None
        return None if anchor is None else anchor.number

    def _write(self, place: LedgerPlace) -> None:
        self.file.write(RegisterAnchor(place.identity, place.number, place.head, self.file.machine))
        self._kept = place

    def _place(self) -> LedgerPlace | None:
        try:
            with Session(self._reader) as unit:
                return place_of(unit)
        except DAMAGED as error:
            raise self._unread(error) from None

    def _look(self) -> tuple[AnchorFault | None, LedgerPlace | None]:
        try:
            anchor = self.file.read()
        except AnchorUnreadable:
            return AnchorFault.UNREADABLE, None
        try:
            with Session(self._reader) as unit:
                place = place_of(unit)
                if anchor is None:
                    is_begun = place is not None and place.number
                    return AnchorFault.MISSING if is_begun else AnchorFault.EMPTIED, place
                there = self._head_there(unit, anchor)
        except DAMAGED as error:
            raise self._unread(error) from None
        fault = anchor_fault(anchor, self.file.machine, place, there)
        if fault is None and place is not None and place.number == anchor.number:
            self._kept = place
        return fault, place

    def _head_there(self, unit: Session, anchor: RegisterAnchor) -> bytes | None:
        if anchor.number:
            return head_at(unit, self._keys, anchor.number)
        return anchor.head if begins_with(unit, self._keys, anchor.identity) else None

    def _unread(self, error: Exception) -> StorageError:
        return unanswered(self._reader, error, "The register's ledger cannot be read")
