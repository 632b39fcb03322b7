"""The copies of a register that were made before an upgrade: erased when they are not needed any more.

They hold account IDs and security codes that the register itself erases at the hand-over.
"""

import logging
import stat
from collections.abc import Iterable
from pathlib import Path

from kiosk.files.durable import erase
from kiosk.files.names import why

log = logging.getLogger(__name__)

UpgradeCopy = tuple[Path, int]
"""The file, and when it was made: a later one may have its name."""


def copies_before_upgrade(file: Path) -> list[UpgradeCopy]:
    """Those that lie beside this register now."""
    try:
        found = [(copy, copy.lstat()) for copy in sorted(file.parent.glob(f"{file.stem}-before-*{file.suffix}"))]
    except OSError:
        return []
    return [(copy, kept.st_mtime_ns) for copy, kept in found if stat.S_ISREG(kept.st_mode)]


def erase_copies(copies: Iterable[UpgradeCopy]) -> None:
    """What cannot be erased is logged: it stops nobody's errand."""
    for copy, made_at in copies:
        try:
            if copy.lstat().st_mtime_ns == made_at:
                erase(copy)
                log.info("%s, the copy before an upgrade, was erased", copy.name)
        except OSError as error:
            log.warning("%s may hold what was handed over, and cannot be erased: %s", copy.name, why(error))
