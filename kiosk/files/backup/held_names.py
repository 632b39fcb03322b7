"""Which files a backup holds, by their names: no other is ever written by a restore."""

import re
import stat
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown
from kiosk.files.paths import is_text

REGISTER = ".sqlite3"
_TRUST = "trust"
_REGISTER = re.compile(r"(register|practice)\.(sqlite3|key)")
_ALLOWED = re.compile(rf"{_REGISTER.pattern}|(services|devices|spots)\.csv|trust/[^/\0.][^/\0]*\.pem")
_ANCHOR = re.compile(r"(register|practice)\.anchor")


def can_hold(name: str) -> bool:
    """Whether a file of this name can be in a backup."""
    return _ALLOWED.fullmatch(name) is not None and is_text(name)


def is_of_a_register(name: str) -> bool:
    """Whether it is a register or its key, and not a file of the city's own."""
    return _REGISTER.fullmatch(name) is not None


def can_restore(name: str) -> bool:
    """Whether a restore puts a file of this name in its place: of a backup, or the anchor that it makes."""
    return can_hold(name) or _ANCHOR.fullmatch(name) is not None


def files_in(ready: Path, besides: str) -> list[Path]:
    """The names of what a restore has put there, and of nothing else but `besides`.

    The register first, so that its journal goes while the old one still stands there. Raises UserError, OSError.
    """
    found: list[Path] = []
    for path in ready.rglob("*"):
        name, mode = path.relative_to(ready), path.lstat().st_mode
        if stat.S_ISREG(mode) and can_restore(name.as_posix()):
            found.append(name)
        elif not (stat.S_ISREG(mode) and str(name) == besides) and not (stat.S_ISDIR(mode) and str(name) == _TRUST):
            raise foreign(ready, name)
    return sorted(found, key=lambda name: (name.suffix != REGISTER, str(name)))


def foreign(ready: Path, name: Path) -> UserError:
    return UserError(
        f"{name_shown(ready)} was not put there by a restore: {name_shown(name)} in it is none of its files. Nothing "
        "was moved. Move that folder away, find out who made it, and call again."
    )
