"""Which process holds a register, as Linux tells it. Elsewhere, and of another user's process, nobody knows."""

import os
from collections.abc import Iterator
from pathlib import Path

_LOCKS = Path("/proc/locks")
_PROCESSES = Path("/proc")
_MODE, _PROCESS, _PLACE = 3, 4, 5
"""Fields of a line of /proc/locks: `1: POSIX  ADVISORY  WRITE 1234 fd:01:131 120 120`."""


def holder_of(file: Path) -> str | None:
    """The process, like "process 1234, sqlite3": one that has locked it for writing, else one that has it open."""
    files = [file, *(file.with_name(f"{file.name}{ending}") for ending in ("-shm", "-wal"))]
    numbers = {found.st_ino for found in map(_stat, files) if found is not None}
    for process in (*_writers(numbers), *_openers(numbers)):
        if process != os.getpid():
            return f"process {process}{_name(process)}"
    return None


def _writers(inodes: set[int]) -> Iterator[int]:
    """By inode alone: of some file systems the device here is another than that of `stat`."""
    for line in _read(_LOCKS).splitlines():
        fields = line.split()
        if len(fields) > _PLACE and fields[_MODE] == "WRITE" and fields[_PROCESS].isdigit():
            inode = fields[_PLACE].rpartition(":")[2]
            if inode.isdigit() and int(inode) in inodes:
                yield int(fields[_PROCESS])


def _openers(inodes: set[int]) -> Iterator[int]:
    try:
        processes = [int(entry) for entry in os.listdir(_PROCESSES) if entry.isdigit()]  # noqa: PTH208 - names alone
    except OSError:
        return
    for process in processes:
        try:
            opened = [*(_PROCESSES / str(process) / "fd").iterdir()]
        except OSError:
            # It has ended, or is another user's.
            continue
        if any(found is not None and found.st_ino in inodes for found in map(_stat, opened)):
            yield process


def _name(process: int) -> str:
    name = _read(_PROCESSES / str(process) / "comm").strip()
    return f", {name}" if name.isprintable() and name else ""


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _stat(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:
        return None
