"""An X server without a screen, for as long as it is needed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.table import NotMeasured


@contextmanager
def display(width: int, height: int) -> Iterator[str]:
    """The display's name. Raises NotMeasured."""
    if shutil.which("Xvfb") is None:
        raise NotMeasured("install xvfb")
    reading, writing = os.pipe()
    try:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
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
