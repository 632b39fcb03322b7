"""What clerks do outside the register: judged and logged in one unit of work, and done as the last of it."""

from collections.abc import Callable
from functools import partial

from sqlalchemy import Engine

from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_unit_of_work import DeskWork


class LoggedActions:
    """Of one counter."""

    def __init__(self, engine: Engine, keys: RegisterKeys, counter: str, clock: Clock) -> None:
        self._work = DeskWork(engine, keys, counter, clock)

    def do(self, clerk: Clerk, action: Action, about: str, work: Callable[[], None]) -> Denied | NotAnswered | None:
        """None: it was done, and the log names it. What `work` raises is raised, and then the log tells of nothing.

        What is left is the time of the commit itself.
        """
        return self._work.write(partial(_do, clerk, action, about, work))


def _do(clerk: Clerk, action: Action, about: str, work: Callable[[], None], desk: DeskUnit) -> Denied | None:
    if (no := denied(desk, clerk, action, about)) is not None:
        return no
    desk.note(clerk.login, action, about)
    desk.unit.enter()
    work()
    return None
