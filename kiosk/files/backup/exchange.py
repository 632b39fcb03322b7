"""Puts files in the place of others, all of them or none, whenever the power goes.

What is ready lies in a folder of its own. Once that has its final name the exchange is decided, and whoever opens the
data folder next finishes it. What stood there is kept. A folder of that name in which something else lies is refused.
"""

import fcntl
import os
import re
import shutil
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.backup.held_names import REGISTER, files_in, foreign
from kiosk.files.durable import sync, write_new
from kiosk.files.names import name_shown, remedy, why
from kiosk.files.reading import contents, kind_of

READY = "restore-ready"
KEPT = "before-restore-"
_KEPT_IN = ".kept-in"
_KEPT_NAME = re.compile(KEPT + "[0-9]{8}T[0-9]{6}(-[0-9]{1,6})?")
_LONGEST_NAME = 64
_BESIDE = ("-wal", "-shm", "-journal")
_NEXT_KEY = ".key.new"


def require_possible(folder: Path, names: Iterable[str]) -> None:
    """Whether files of these names could be put in their place here, once that is decided. Raises UserError."""
    ready = folder / READY
    if os.path.lexists(ready):
        raise UserError(
            f"{READY} in {name_shown(folder)} is {_kind(ready)}: no restore has made that. Nothing was changed. Move "
            "it away, find out who made it, and call again."
        )
    for place in {(folder / name).parent for name in names}:
        if not place.is_dir():
            continue
        if device_of(place) != device_of(folder):
            raise UserError(
                f"{name_shown(place)} lies on another disk than its folder, and a restore could not be done in one "
                "step. Nothing was changed. Put a plain folder in its place, and call again."
            )
        if not os.access(place, os.W_OK | os.X_OK):
            raise UserError(
                f"Nothing can be written in {name_shown(place)}. Nothing was changed. Give this user the right to "
                "write there, and call again."
            )


def device_of(folder: Path) -> int:
    return folder.stat().st_dev


def _kind(file: Path) -> str:
    mode = file.lstat().st_mode
    return "a file" if stat.S_ISREG(mode) else kind_of(mode)


def decide(prepared: Path, kept_in: str) -> None:
    """From here on what is in `prepared` takes the place of what stands beside it, which goes into `kept_in`.

    Raises OSError; then nothing is decided.
    """
    write_new(prepared / _KEPT_IN, kept_in.encode(), 0o600)
    sync(prepared)
    prepared.rename(prepared.with_name(READY))
    with suppress(OSError):  # it is decided
        sync(prepared.parent)


def finish_exchange(folder: Path) -> None:
    """Finish what was decided; nothing to do is the usual case. Raises UserError."""
    ready = folder / READY
    try:
        descriptor = os.open(ready, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return
    try:
        # Another program may be at it; once it has done it, there is nothing left to do.
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if ready.is_dir():
            _exchange(folder, ready)
    except OSError as error:
        raise UserError(
            f"A backup that is being restored in {name_shown(folder)} cannot be put in its place: "
            f"{_named(error, folder)}{why(error)}. Nothing of it is lost: "
            f"{remedy(error, 'see what stands there under that name')}, and call again."
        ) from None
    finally:
        os.close(descriptor)


def _named(error: OSError, folder: Path) -> str:
    """What the system refuses, as it is called in the data folder."""
    if not isinstance(error.filename, str):
        return ""
    return f"{name_shown(os.path.relpath(error.filename, folder))}: "


def _exchange(folder: Path, ready: Path) -> None:
    """Each step may be the last before the power goes, and be done again then. Raises OSError."""
    files = files_in(ready, _KEPT_IN)
    kept = _kept(folder, ready, files)
    for name in files:
        file = ready / name
        place, before = folder / name, kept / name
        if file.suffix == REGISTER:
            # They belong to the register that stands there: under another one they would damage it.
            for end in _BESIDE:
                _move(place.with_name(place.name + end), before.with_name(before.name + end))
            # So does a change of its key that has not ended.
            _move(place.with_suffix(_NEXT_KEY), before.with_suffix(_NEXT_KEY))
        if not place.parent.is_dir():
            _move(place.parent, before.parent)
        _keep(place, before)
        place.parent.mkdir(mode=0o700, exist_ok=True)
        file.replace(place)
        sync(place.parent)
    shutil.rmtree(ready)
    sync(folder)


def _kept(folder: Path, ready: Path, files: Sequence[Path]) -> Path:
    """Raises UserError, OSError."""
    try:
        name = contents(ready / _KEPT_IN, _LONGEST_NAME).decode("ascii", "replace")
    except FileNotFoundError:
        if not files:
            # All was done but to take the empty folder away.
            return folder
        raise foreign(ready, Path(_KEPT_IN)) from None
    kept = folder / name
    if not _KEPT_NAME.fullmatch(name) or (os.path.lexists(kept) and not stat.S_ISDIR(kept.lstat().st_mode)):
        raise foreign(ready, Path(_KEPT_IN))
    return kept


def _move(file: Path, to: Path) -> None:
    """Never over what was kept before."""
    if not os.path.lexists(file):
        return
    _make_folder(to.parent)
    number = 1
    free = to
    while os.path.lexists(free):
        number += 1
        free = to.with_name(f"{to.name}.{number}")
    file.rename(free)
    sync(to.parent)


def _keep(file: Path, to: Path) -> None:
    """A second name for what stands there, so that there is one at each moment."""
    if not os.path.lexists(file) or os.path.lexists(to):
        return
    _make_folder(to.parent)
    try:
        os.link(file, to, follow_symlinks=False)
    except OSError:
        # Some file systems know no second names.
        file.rename(to)
    sync(to.parent)


def _make_folder(folder: Path) -> None:
    """Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync(folder.parent)
