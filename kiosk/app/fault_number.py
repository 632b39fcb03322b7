"""Describes an unforeseen error without its text, which may quote personal data."""

import traceback
from types import TracebackType
from zlib import crc32


def places_of(error: BaseException, trace: TracebackType | None = None) -> tuple[str, str]:
    """A short number that identifies the fault on screen and in the log, and where in the code it happened.

    The same fault has the same number at every counter.
    """
    frames = traceback.extract_tb(trace or error.__traceback__)
    places = " < ".join(
        f"{frame.name} {frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames)
    )
    number = crc32(f"{type(error).__name__} {places}".encode()) % 100_000
    return f"{number:05}", places
