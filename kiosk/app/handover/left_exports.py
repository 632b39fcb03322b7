"""Hand-over files that a killed call has left half-way, wherever they lie: a list beside the register names them."""

import fcntl
import os
import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import remove_left
from kiosk.storage.handover.handover import HandOver

PART = re.compile(r"\.(?P<name>.+)\.[0-9a-f]{16}\.part", re.DOTALL)
_END = b"\0"


@dataclass(frozen=True)
class LeftExports:
    """The unfinished files of one register. They hold security codes: none may stay behind."""

    names: Path
    register: HandOver

    @classmethod
    def of(cls, register_file: Path, register: HandOver) -> "LeftExports":
        return cls(register_file.with_suffix(".parts"), register)

    def remember(self, part: Path) -> None:
        """Before it is made. Raises OSError."""
        descriptor = os.open(self.names, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "ab") as out:
            fcntl.flock(out, fcntl.LOCK_EX)
            out.write(os.fsencode(part) + _END)
            out.flush()
            os.fsync(out.fileno())

    def sweep(self) -> tuple[Path, ...]:
        """Remove what no call writes any more and no batch waits for, and tell it. Raises StorageError, OSError."""
        try:
            descriptor = os.open(self.names, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
        except FileNotFoundError:
            return ()
        with os.fdopen(descriptor, "r+b") as listed:
            fcntl.flock(listed, fcntl.LOCK_EX)
            parts = dict.fromkeys(Path(os.fsdecode(name)) for name in listed.read().split(_END) if name)
            there = [part for part in parts if os.path.lexists(part)]
            # A stick that is not there now may have one still.
            away = [part for part in parts if not part.parent.is_dir()]
            removed = tuple(part for part in there if self._is_of_no_batch(part) and remove_left(part))
            self._rewrite(listed.fileno(), [*away, *(part for part in there if part not in removed)])
        return removed

    def _is_of_no_batch(self, part: Path) -> bool:
        match = PART.fullmatch(part.name)
        return match is not None and self.register.unplaced(str(part.with_name(match["name"]))) is None

    def _rewrite(self, descriptor: int, parts: Iterable[Path]) -> None:
        names = b"".join(os.fsencode(part) + _END for part in parts)
        os.pwrite(descriptor, names, 0)
        os.ftruncate(descriptor, len(names))
