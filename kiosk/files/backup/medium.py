"""A backup on its medium: written as a part, read again, and only then under its name, with its digest beside it."""

import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.values.errors import UserError
from kiosk.files.durable import give_name, sync, unfinished, write_whole
from kiosk.files.names import name_shown, remedy, why
from kiosk.files.reading import contents, open_regular

DIGEST = ".sha256"
_AT_ONCE = 1024 * 1024
_LONGEST_LINE = 1024


class _Digesting:
    """Writes, and knows the digest of all that it was given to write."""

    def __init__(self, out: BinaryIO, between: Callable[[], None]) -> None:
        self._out, self._between = out, between
        self.digest = sha256()
        self.size = 0

    def write(self, octets: bytes) -> int:
        self._between()
        self.digest.update(octets)
        self.size += len(octets)
        self._out.write(octets)
        return len(octets)


def put(
    file: Path, fill: Callable[[_Digesting], None], between: Callable[[], None], note: Callable[[str], None]
) -> int:
    """A new file, filled by `fill`; its size. `between` is called again and again, and may raise to end it.

    `note` is called with its name before it has it. Raises UserError, and what `fill` and `note` raise; then nothing is
    left behind.
    """
    try:
        with unfinished(file.parent, 0o600) as part:
            with part.open("r+b") as out:
                digesting = _Digesting(out, between)
                fill(digesting)
                out.flush()
                os.fsync(out.fileno())
            digest = digesting.digest.hexdigest()
            if digest_of(part, between) != digest:
                raise UserError(
                    f"What was written into {name_shown(file.parent)} reads otherwise than it was written: the medium "
                    "is at fault. Take another one. No backup was made there."
                )
            note(file.name)
            give_name(part, file, 0o600)
    except FileExistsError:
        raise UserError(f"{name_shown(file)} is there already. Nothing was written over it; call again.") from None
    except OSError as error:
        raise UserError(
            f"No backup could be written into {name_shown(file.parent)}: {why(error, file)}. Nothing was left there; "
            f"{remedy(error, 'name another place')}, and call `kiosk backup make`."
        ) from None
    with suppress(OSError):  # the file is in place
        sync(file.parent)
    _put_digest(file, digest)
    return digesting.size


def _put_digest(file: Path, digest: str) -> None:
    """Raises UserError: without it the backup does not stay either."""
    try:
        write_whole(digest_file(file), f"{digest}  {file.name}\n".encode(), over=True)
    except UserError as error:
        with suppress(OSError):
            file.unlink()
        left = f"{name_shown(file)} lies there without it" if file.exists() else "No backup was made there"
        raise UserError(
            f"A backup was written into {name_shown(file.parent)}, and its digest could not be: {error} {left}; the "
            "earlier ones are as they were."
        ) from None


def digest_file(file: Path) -> Path:
    """As `sha256sum -c` reads it."""
    return file.parent / f"{file.name}{DIGEST}"


def digest_of(file: Path, between: Callable[[], None]) -> str:
    """Of what the medium holds, not what the system remembers of it. Raises OSError."""
    digest = sha256()
    with open_regular(file) as source:
        os.posix_fadvise(source.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while octets := source.read(_AT_ONCE):
            between()
            digest.update(octets)
    return digest.hexdigest()


def said_digest(file: Path) -> str | None:
    """What the file beside it says; None where there is none. Raises OSError."""
    try:
        octets = contents(digest_file(file), _LONGEST_LINE)
    except FileNotFoundError:
        return None
    return octets.decode("ascii", "replace").split(" ")[0].strip()


def take_away(file: Path) -> None:
    """A backup and its digest, or neither. Raises OSError, which names the one of them."""
    digest_file(file).unlink(missing_ok=True)
    file.unlink()
