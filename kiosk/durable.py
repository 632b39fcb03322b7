"""Files that outlive a power cut."""

import os
from pathlib import Path


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
