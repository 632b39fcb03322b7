"""How long a login name has to wait after wrong tries: at the counter where they were made, and never for long.

A citizen at a desk that nobody has locked can type there too. So wrong tries shut no other counter, none is remembered
for more than an hour, and the longest wait is a minute: guessing does not pay, and nobody is kept out.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.values.lazy_dataclass import dataclass

# No source gives these: they are ours. Two slips of the finger cost nothing; an hour has time for about sixty guesses.
_DELAYS = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 5, 15, 60))

FORGOTTEN_AFTER = timedelta(hours=1)

CODE_TRIES = 3
"""Wrong quick codes, one after the other; after them only the passphrase helps."""


@dataclass(frozen=True)
class TriesHere:
    """Wrong passphrases for one login name at one counter, one after the other."""

    wrong: int = 0
    last_at: datetime | None = None

    def locked_until(self, now: datetime) -> datetime | None:
        """When the next passphrase is judged; None: at once."""
        if self.wrong == 0 or self.last_at is None:
            return None
        until = self.last_at + _DELAYS[min(self.wrong, len(_DELAYS)) - 1]
        # A failure in the future tells of a clock that was set back: it locks nobody out until then; the next counts.
        return until if self.last_at <= now < until else None

    def after_wrong(self, now: datetime) -> "TriesHere":
        return TriesHere(self.wrong + 1, now)


def tries_here(judged: Iterable[tuple[datetime, bool]]) -> TriesHere:
    """Of what was judged in the last hour, the newest first: when, and whether it was right, which ends all before."""
    wrong: list[datetime] = []
    for at, is_right in judged:
        if is_right:
            break
        wrong.append(at)
    return TriesHere(len(wrong), wrong[0] if wrong else None)


@dataclass(frozen=True)
class WrongTries:
    """Of one account at every counter, since the last right one. `codes`: of its quick code."""

    passphrases: int = 0
    last_at: datetime | None = None
    codes: int = 0

    def after_passphrase(self, now: datetime, *, is_taken: bool) -> "WrongTries":
        """One that is taken ends all that was wrong before it."""
        return WrongTries() if is_taken else replace(self, passphrases=self.passphrases + 1, last_at=now)

    @property
    def codes_left(self) -> int:
        return max(0, CODE_TRIES - self.codes)

    def after_code(self, *, is_right: bool) -> "WrongTries":
        """A quick code is no log-in: of wrong passphrases it says nothing."""
        return replace(self, codes=0 if is_right else self.codes + 1)
