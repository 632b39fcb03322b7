"""What nobody foresaw, told without its text: the text may quote what was worked on."""

import traceback
from types import TracebackType
from zlib import crc32


def places_of(error: BaseException, trace: TracebackType | None = None) -> tuple[str, str]:
    """A short number by which a fault is told and found in the log, and where in the code it happened.

    The same fault has the same number at every counter.
    """
    frames = traceback.extract_tb(trace or error.__traceback__)
    places = " < ".join(
        f"{frame.name} {frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames)
    )
    number = crc32(f"{type(error).__name__} {places}".encode()) % 100_000
    return f"{number:05}", places
