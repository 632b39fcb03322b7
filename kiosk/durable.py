"""Files that outlive a power cut."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import Explained, WrongUse


def write_new(file: Path, data: bytes, mode: int) -> None:
    """Write a file that was not there; its octets are safe on disk then, its name only after `sync` of its folder.

    Raises OSError.
    """
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is safe on disk. Raises OSError.

    Some network folders cannot be asked for their list.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def check_free(file: Path, *kinds: str) -> None:
    """Raises WrongUse for a name that cannot be a new file of one of these kinds; asked before any work is done."""
    if file.suffix.lower() not in kinds:
        raise WrongUse(f"{file}: name a file that ends with {' or '.join(kinds)}")
    try:
        there, folder = os.path.lexists(file), file.parent.is_dir()
    except OSError as error:
        raise WrongUse(f"{file} cannot be: {error.strerror}. Name another file.") from None
    if there:
        raise WrongUse(f"{file} is there already. Name a new file.")
    if not folder:
        raise WrongUse(f"{file.parent} is no folder. Name one that is there.")


def write_whole(file: Path, data: bytes) -> None:
    """A new file, readable by its owner alone: whole or not at all, and never over another.

    Raises WrongUse, Explained.
    """
    part = file.parent / f".kiosk-{secrets.token_hex(8)}"
    try:
        write_new(part, data, 0o600)
        # A link never takes another file's place, however late that one came.
        os.link(part, file)
    except FileExistsError:
        raise WrongUse(f"{file} is there already. Name a new file.") from None
    except OSError as error:
        raise Explained(f"{file} cannot be written: {error.strerror}. Name another place.") from None
    finally:
        with suppress(OSError):
            part.unlink()
