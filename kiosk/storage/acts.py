"""What clerks do outside the register: judged and logged in one unit of work, and done as the last of it."""

import logging
from collections.abc import Callable

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from kiosk.domain.clerk_answers import Denied, NotAnswered
from kiosk.domain.clerks import Action, Clerk
from kiosk.domain.desk_log import Denial
from kiosk.domain.ports import Clock
from kiosk.domain.times import in_register
from kiosk.storage.account_changes import allowed
from kiosk.storage.accounts import DeskUnit
from kiosk.storage.desk_log import hold_log
from kiosk.storage.errors import DAMAGED, StorageError
from kiosk.storage.hashing import Hasher
from kiosk.storage.keys import RegisterKeys

log = logging.getLogger(__name__)


class SqlActs:
    """Of one counter."""

    def __init__(self, engine: Engine, keys: RegisterKeys, counter: str, clock: Clock) -> None:
        self._engine = engine
        self._keys = keys
        self._counter = counter
        self._clock = clock

    def do(self, clerk: Clerk, action: Action, about: str, work: Callable[[], None]) -> Denied | NotAnswered | None:
        """None: it was done, and the log names it. What `work` raises is raised, and then the log tells of nothing.

        What is left is the time of the commit itself.
        """
        try:
            with Session(self._engine) as unit:
                hold_log(unit)
                now = in_register(self._clock.now())
                desk = DeskUnit(unit, self._keys, Hasher(), self._counter, now)
                judged = allowed(desk, clerk, action)
                denial = judged if isinstance(judged, Denial) else None
                desk.note(clerk.login, action, about, denial)
                unit.flush()
                if denial is None:
                    work()
                unit.commit()
        except (*DAMAGED, StorageError) as error:
            log.error("an act was not done: %s", type(error).__name__)
            return NotAnswered(f"The register did not answer ({type(error).__name__}).")
        return None if denial is None else Denied(denial)
