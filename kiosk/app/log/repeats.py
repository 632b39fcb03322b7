"""Keeps one and the same line from filling the log: it is said a few times, and then counted."""

import logging
import time
from collections.abc import Callable

from kiosk.domain.values.lazy_dataclass import dataclass

MOST, WITHIN_SECONDS = 5, 600.0
_MOST_KNOWN = 1000
_BY_PEOPLE = "kiosk.app.shells.citizen"
"""Each of its lines is something that a person did: never more than hands can do."""


@dataclass
class _Said:
    since: float
    times: int = 0


class RepeatFilter(logging.Filter):
    """Lets the same line through five times in ten minutes. The next one after them says how many there were."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._said: dict[tuple[str, int, str], _Said] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno <= logging.DEBUG or record.name == _BY_PEOPLE:
            return True
        now, message = self._clock(), record.getMessage()
        key = (record.name, record.levelno, message)
        said = self._said.get(key)
        if said is None or now - said.since >= WITHIN_SECONDS:
            if said is not None and said.times > MOST:
                record.msg, record.args = f"{message} ({said.times - MOST} times more since it was said)", None
            self._forget(now)
            said = self._said[key] = _Said(now)
        said.times += 1
        return said.times <= MOST

    def _forget(self, now: float) -> None:
        if len(self._said) >= _MOST_KNOWN:
            self._said = {key: said for key, said in self._said.items() if now - said.since < WITHIN_SECONDS}
