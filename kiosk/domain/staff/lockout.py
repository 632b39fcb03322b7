"""How long nobody can log in after wrong tries. The delay grows, so that guessing does not pay and mistyping does."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

# No source gives these: they are ours. Two slips of the finger cost nothing; a day has time for about thirty guesses.
_DELAYS = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 5, 15, 60, 300, 900, 3600))

CODE_TRIES = 3
"""Wrong quick codes, one after the other; after them only the passphrase helps."""


@dataclass(frozen=True)
class WrongTries:
    """Of one account, since the last right one. `codes`: of its quick code."""

    passphrases: int = 0
    last_at: datetime | None = None
    codes: int = 0

    def locked_until(self, now: datetime) -> datetime | None:
        """When the next passphrase is judged; None: at once."""
        if self.passphrases == 0 or self.last_at is None:
            return None
        until = self.last_at + _DELAYS[min(self.passphrases, len(_DELAYS)) - 1]
        # A failure in the future tells of a clock that was set back: it locks nobody out until then; the next counts.
        return until if self.last_at <= now < until else None

    def after_passphrase(self, now: datetime, *, is_taken: bool) -> "WrongTries":
        """One that is taken ends all that was wrong before it."""
        return WrongTries() if is_taken else replace(self, passphrases=self.passphrases + 1, last_at=now)

    @property
    def codes_left(self) -> int:
        return max(0, CODE_TRIES - self.codes)

    def after_code(self, *, is_right: bool) -> "WrongTries":
        """A quick code is no log-in: of wrong passphrases it says nothing."""
        return replace(self, codes=0 if is_right else self.codes + 1)
