"""Speech made slower or faster at its own pitch: pieces of it are laid over each other where they fit best (WSOLA)."""

from array import array
from operator import mul

_HALF_MS, _SEARCH_MS = 12, 6
_COARSE, _FINE = 6, 3
"""Every so many samples are compared, at every so many places: it has to be done in no time by plain Python."""


def stretched(samples: "array[int]", rate: float, per_second: int) -> "array[int]":
    """Of 16 bits, one channel. `rate`: 2 is twice as fast."""
    half, search = per_second * _HALF_MS // 1000, per_second * _SEARCH_MS // 1000
    if rate == 1 or len(samples) < 4 * half:
        return samples
    made = array("h", samples[:half])
    tail = samples[half : 2 * half]  #: what would follow what was laid down last
    wanted, last = half * rate, len(samples) - 2 * half
    fall = [1 - place / half for place in range(half)]
    rise = [place / half for place in range(half)]
    while (middle := round(wanted)) <= last:
        at = _best(samples, tail, range(max(0, middle - search), min(last, middle + search) + 1))
        piece = samples[at : at + half]
        made.extend(map(round, map(sum, zip(map(mul, tail, fall), map(mul, piece, rise), strict=True))))
        tail = samples[at + half : at + 2 * half]
        wanted += half * rate
    made.extend(tail)
    return made


def _best(samples: "array[int]", tail: "array[int]", places: range) -> int:
    """Where the sound is most like what would have followed."""
    like = tail[::_FINE]

    def alike(at: int) -> int:
        return sum(map(mul, like, samples[at : at + len(tail) : _FINE]))

    rough = max(places[::_COARSE], key=alike)
    return max(range(max(places.start, rough - 4), min(places.stop, rough + 5), 2), key=alike)


def louder(samples: "array[int]", share: float) -> "array[int]":
    return samples if share == 1 else array("h", [int(sample * share) for sample in samples])
