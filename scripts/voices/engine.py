"""The engines, run by a Python of their own: takes a line of JSON for each clip, answers with its length and its Ogg.

Imports nothing of the program, which in turn imports nothing of this.
"""

import io
import json
import os
import struct
import subprocess
import sys
from functools import cache
from typing import Any

import numpy as np
import soundfile

_OPENJTALK_PER_SECOND = 48_000
_QUALITY = 1.0  # of Vorbis: the smallest, 4 kB a second; speech needs no more
_LEVEL, _PEAK = 0.1, 0.89
_QUIET = 0.004
_AROUND_SECONDS = 0.03
_TAPS = 63


def openjtalk(text: str, _voice: str) -> tuple[Any, int]:
    import pyopenjtalk  # noqa: PLC0415 - where it is installed

    samples, per_second = pyopenjtalk.tts(text)
    assert per_second == _OPENJTALK_PER_SECOND  # noqa: S101
    return np.convolve(samples / 32768, _low_pass(), mode="same")[::2], per_second // 2


@cache
def _low_pass() -> Any:  # noqa: ANN401
    """Everything below 11 kHz: half of what 24,000 a second can hold, with room to fall."""
    place = np.arange(_TAPS) - _TAPS // 2
    taps = np.sinc(place * 2 * 11_000 / _OPENJTALK_PER_SECOND) * np.hamming(_TAPS)
    return taps / taps.sum()


def espeak(text: str, voice: str) -> tuple[Any, int]:
    spoken = ["espeak-ng", "-v", voice, "-s", "150", "--stdout", "--", text]
    said = subprocess.run(spoken, check=True, capture_output=True)  # noqa: S603
    # What is written into a pipe does not say how long it is.
    samples = np.frombuffer(said.stdout[44:], dtype="<i2") / 32768
    return samples, int.from_bytes(said.stdout[24:28], "little")


ENGINES = {"openjtalk": openjtalk, "espeak-ng": espeak}


def rendered(engine: str, voice: str, text: str) -> bytes:
    samples, per_second = ENGINES[engine](text, voice)
    heard = np.flatnonzero(np.abs(samples) > _QUIET)
    if not len(heard):
        raise SystemExit(f"{engine} {voice} says nothing for {text!r}")
    around = int(_AROUND_SECONDS * per_second)
    samples = samples[max(0, heard[0] - around) : heard[-1] + around]
    # As loud as all others, whatever engine it is of.
    level = np.sqrt(np.mean(samples[np.abs(samples) > _QUIET] ** 2))
    samples = samples * min(_LEVEL / level, _PEAK / np.abs(samples).max())
    made = io.BytesIO()
    soundfile.write(made, samples, per_second, format="OGG", subtype="VORBIS", compression_level=_QUALITY)
    return made.getvalue()


def main() -> None:
    # What an engine prints is not for whoever reads the clips.
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        clip = rendered(asked["engine"], asked["voice"], asked["text"])
        told.write(struct.pack(">I", len(clip)) + clip)
        told.flush()


if __name__ == "__main__":
    main()
