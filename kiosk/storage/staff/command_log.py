"""What commands leave in the desk's log: who, what, which records, how many, where to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from kiosk.domain.ports import Clock
from kiosk.domain.staff.clerks import Clerk, Owner
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import in_register
from kiosk.storage.core.engine import engine_as_it_is
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.chain import place_of
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.staff.desk_log import add_event, event_by, hold_log

_MARK_DIGITS = 8


@dataclass(frozen=True)
class CommandLog:
    """Of one register, at the counter of this machine.

    A command may have opened the register only to read it: for its line it is opened once more, and no longer than
    that.
    """

    file: Path
    keys: RegisterKeys
    counter: str
    clock: Clock

    @contextmanager
    def engine(self) -> Iterator[Engine]:
        engine = engine_as_it_is(self.file)
        try:
            yield engine
        finally:
            engine.dispose()

    def note(self, by: Clerk | Owner, done: AuditAction, about: str = "", denial: Denial | None = None) -> None:
        """The one thing that a command which looks writes. Raises StorageError when the line cannot be kept."""
        if not os.access(self.file.parent, os.W_OK):
            raise StorageError("the register's folder cannot be written")
        event = event_by(by, in_register(self.clock.now()), done, about, self.counter, denial)
        try:
            with self.engine() as engine, RegisterUnit(engine, self.keys) as unit:
                hold_log(unit)
                place = place_of(unit)
                if place is None:
                    raise StorageError("the end of the register's ledger was taken out; see `kiosk records verify`")
                if not place.number:
                    raise StorageError("the register's ledger has no entry; `kiosk settings check` says why")
                add_event(self.keys, unit, event)
                unit.commit()
        except DAMAGED as error:
            raise StorageError(f"the register does not take it ({type(error).__name__})") from None

    def mark(self, kind: str, value: bytes) -> str:
        return mark_of(self.keys, kind, value)


def mark_of(keys: RegisterKeys, kind: str, value: bytes) -> str:
    """A few digits of a keyed hash: they lead to nobody, and are the same when the same is sought again."""
    return keys.lookup(f"sought {kind}", value).hex()[:_MARK_DIGITS]
