"""An account that somebody else has: who asks learns that it is linked, and whose it really is has to be found out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST, WITHIN = 5, timedelta(minutes=10)
"""So often in so long, a counter tells people that an account is somebody else's."""


@dataclass(frozen=True)
class AccountTaken:
    """`link`: the one that has it, by its number in the register. It is named to staff and never to who asks."""

    link: int


def free_again(asked: Iterable[datetime], now: datetime) -> datetime | None:
    """From when links can be made again at this counter; None: now. `asked`: when others' accounts were asked for.

    Until then nobody is told anything of any account: numbers are not tried out one after the other.
    """
    lately = sorted(at for at in asked if abs(now - at) < WITHIN)
    return lately[-MOST] + WITHIN if len(lately) >= MOST else None
