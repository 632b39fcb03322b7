"""Clips without an engine: a tone for each phrase, in a file like a language's own."""

import io
import json
import math
import wave
import zipfile
from array import array
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kiosk.app.voice.clips import INDEX, ClipFile, ClipIndex
from kiosk.files.formats.plain_data import written

PER_SECOND = 24_000


def tone(seconds: float, hertz: float = 200) -> "array[int]":
    return array(
        "h", [round(8000 * math.sin(math.tau * hertz * at / PER_SECOND)) for at in range(int(seconds * PER_SECOND))]
    )


@cache
def clip(seconds: float) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(PER_SECOND)
        file.writeframes(tone(seconds).tobytes())
    return made.getvalue()


def write_clips(file: Path, phrases: Iterable[str], seconds: float = 0.05) -> ClipFile:
    """Each is as long as the others; its first octets say nothing of it."""
    names = {phrase: f"{number}.ogg" for number, phrase in enumerate(phrases)}
    index = ClipIndex(names, ("{hour}時", "{hour}時{minute}分"), sums=True)
    with zipfile.ZipFile(file, "w") as made:
        made.writestr(INDEX, json.dumps(written(index)))
        for name in names.values():
            made.writestr(name, clip(seconds))
    return ClipFile(file)
