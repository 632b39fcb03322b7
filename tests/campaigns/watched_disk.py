"""The disk that `disk.c` watches and lets fail: built with the system's compiler, preloaded into a program."""

import ctypes
import errno
import os
import subprocess
import sys
from dataclasses import dataclass
from enum import IntFlag, auto
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
_LIBRARY = "KIOSK_DISK"
ALWAYS = 1 << 30


class DiskCall(IntFlag):
    """Kinds of calls, as `disk.c` numbers them. OPEN: to write into what is there."""

    WRITE = auto()
    FLUSH = auto()
    CUT = auto()
    MAKE = auto()
    NAME = auto()
    OPEN = auto()


ANY = DiskCall.WRITE | DiskCall.FLUSH | DiskCall.CUT | DiskCall.MAKE | DiskCall.NAME | DiskCall.OPEN


@dataclass(frozen=True)
class DiskFault:
    """How a disk fails: which calls, with which error, how many of them."""

    what: DiskCall
    error: int
    times: int = ALWAYS


FAULTS = {
    "full": DiskFault(DiskCall.WRITE | DiskCall.CUT | DiskCall.MAKE, errno.ENOSPC),
    "no inodes": DiskFault(DiskCall.MAKE, errno.ENOSPC),
    "read-only": DiskFault(ANY, errno.EROFS),
    "writes fail": DiskFault(DiskCall.WRITE, errno.EIO),
    "a write fails": DiskFault(DiskCall.WRITE, errno.EIO, 1),
    "flushes fail": DiskFault(DiskCall.FLUSH, errno.EIO),
    "a flush fails": DiskFault(DiskCall.FLUSH, errno.EIO, 1),
}


class WatchedDisk:
    """Of this program, which `preloaded` has started. What is not under the folder is nobody's business."""

    def __init__(self, folder: Path, log: Path | None = None) -> None:
        self._library = ctypes.CDLL(os.environ[_LIBRARY])
        self._library.disk_calls.restype = ctypes.c_long
        self._library.disk_watch(os.fsencode(folder), os.fsencode(log) if log is not None else b"")

    def fail(self, fault: DiskFault, after: int) -> None:
        self._library.disk_fail(int(fault.what), fault.error, ctypes.c_long(after), ctypes.c_long(fault.times))

    def mend(self) -> int:
        """It works again; how many calls there were that could have failed."""
        calls = int(self._library.disk_calls())
        self._library.disk_fail(0, 0, ctypes.c_long(0), ctypes.c_long(0))
        return calls


def preloaded(module: str, folder: Path, *args: str) -> int:
    """Run a module of the tests on a watched disk; its exit code. Raises CalledProcessError without a compiler."""
    library = folder / "disk.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    env = os.environ | {"LD_PRELOAD": str(library), _LIBRARY: str(library)}
    return subprocess.run([sys.executable, "-m", module, *args], env=env, check=False).returncode
