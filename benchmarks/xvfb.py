"""An X server without a screen, for as long as it is needed."""

import mmap
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import unpack_from
from types import TracebackType
from typing import Self

from benchmarks.table import NotMeasured

# Fields of an XWD header, each of four octets: its size, the octets of a line, and the colours that follow it.
_HEADER_SIZE, _LINE, _COLOURS = 0, 12, 19
_COLOUR_OCTETS = 12


class Screenshot:
    """What is on the screen of a display that was opened with a folder, now. Nobody is asked: it lies in memory."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = unpack_from(">25I", self._memory)
        self._line = fields[_LINE]
        self._begins = fields[_HEADER_SIZE] + fields[_COLOURS] * _COLOUR_OCTETS

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._memory.close()

    def line(self, y: int) -> bytes:
        """All points of this line, from the left."""
        begins = self._begins + y * self._line
        return self._memory[begins : begins + self._line]


@contextmanager
def display(width: int, height: int, folder: Path | None = None) -> Iterator[str]:
    """The display's name; its screen is kept in `folder`. Raises NotMeasured."""
    if shutil.which("Xvfb") is None:
        raise NotMeasured("install xvfb")
    kept = [] if folder is None else ["-fbdir", str(folder)]
    reading, writing = os.pipe()
    try:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", *kept],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    finally:
        os.close(writing)
    try:
        # It writes its number when it listens, and closes the pipe when it ends.
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise NotMeasured("Xvfb does not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
