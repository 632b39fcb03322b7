"""Units of work at the desk of one counter: what is judged, done and logged in one is kept whole, or not at all."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Engine

from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values.times import in_register
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.failed_commits import is_taken_back
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.passphrase_hashing import Hasher
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import not_answered, reason
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_log import hold_log

log = logging.getLogger(__name__)
T = TypeVar("T")


class DeskWork:
    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: str,
        clock: Clock,
        hasher: Hasher | None = None,
        own_words: tuple[str, ...] = (),
    ) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self._counter = counter
        self._clock = clock
        self._hasher = hasher or Hasher()
        self._own_words = own_words

    def write(self, work: Callable[[DeskUnit], T]) -> T | NotAnswered:
        """Everything that was judged, counted and noted on the way is committed, also when it was denied.

        What `work` raises but the register's own failures is raised, and nothing is kept.
        """
        try:
            with RegisterUnit(self._engine, self._keys) as unit:
                hold_log(unit)
                answer = work(self._desk(unit))
                unit.commit()
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error) if is_taken_back(self._engine) else self._unsure(error)
        return answer

    def read(self, work: Callable[[DeskUnit], T]) -> T | NotAnswered:
        try:
            with RegisterUnit(self._reader, self._keys) as unit:
                return work(self._desk(unit))
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)

    def _desk(self, unit: RegisterUnit) -> DeskUnit:
        return DeskUnit(unit, self._keys, self._hasher, self._counter, in_register(self._clock.now()), self._own_words)

    def _not_answered(self, error: Exception) -> NotAnswered:
        log.error("the register did not answer the desk: %s", reason(self._engine, error))
        return not_answered(self._engine, error)

    def _unsure(self, error: Exception) -> NotAnswered:
        why = reason(self._engine, error)
        log.error("whether the register took what the desk changed is not known: %s", why)
        return NotAnswered(
            f"It is not known whether the register took it ({why}). Look before you try again.", is_unsure=True
        )
