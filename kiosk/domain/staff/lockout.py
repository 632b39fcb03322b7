"""How long nobody can log in after wrong tries. The delay grows, so that guessing does not pay and mistyping does."""

from datetime import datetime, timedelta

# No source gives these: they are ours. Two slips of the finger cost nothing; a day has time for about thirty guesses.
_DELAYS = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 5, 15, 60, 300, 900, 3600))

CODE_TRIES = 3
"""Wrong quick codes, one after the other; after them only the passphrase helps."""


def locked_until(failures: int, last_failure_at: datetime | None, now: datetime) -> datetime | None:
    """When the next try is judged; None: at once."""
    if failures == 0 or last_failure_at is None:
        return None
    until = last_failure_at + _DELAYS[min(failures, len(_DELAYS)) - 1]
    # A failure in the future tells of a clock that was set back: it locks nobody out until then; the next one counts.
    return until if last_failure_at <= now < until else None
