"""An account or a MyKey ID that somebody else has: who asks learns that it is taken, and whose has to be found out."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.domain.values.lazy_dataclass import dataclass

MOST, WITHIN = 5, timedelta(minutes=10)
"""So often in so long, a counter tells people that an account is somebody else's; and so often of a MyKey ID."""


@dataclass(frozen=True)
class AccountTaken:
    """`link`: the one that has it, by its number in the register. It is named to staff and never to who asks."""

    link: int


@dataclass(frozen=True)
class MyKeyTaken:
    """It is somebody else's, or not the holder's own."""


def free_again(asked: Iterable[datetime], now: datetime) -> datetime | None:
    """From when it can be asked again at this counter; None: now. `asked`: when others' were asked for.

    Until then nobody is told anything of any: numbers are not tried out one after the other.
    """
    lately = sorted(at for at in asked if abs(now - at) < WITHIN)
    return lately[-MOST] + WITHIN if len(lately) >= MOST else None
