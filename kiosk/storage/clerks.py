"""The clerks' accounts in the register: each method is one unit of work."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.attendance import Locked
from kiosk.domain.clerk_answers import (
    Allowed,
    ChangeAnswer,
    ClerksListed,
    Denied,
    EventsFound,
    LoginAnswer,
    NotAnswered,
    OwnChangeAnswer,
    UnlockAnswer,
)
from kiosk.domain.clerks import Action, Clerk, NewClerk, Owner, Role
from kiosk.domain.desk_log import Deed, Denial, require_reference
from kiosk.domain.passphrases import Passphrase, QuickCode
from kiosk.domain.ports import Clock
from kiosk.domain.secret import taken
from kiosk.domain.times import in_register
from kiosk.storage import account_changes, logging_in
from kiosk.storage.accounts import DeskUnit
from kiosk.storage.desk_log import hold_log, newest_events
from kiosk.storage.desk_tables import ClerkRow
from kiosk.storage.engine import READS
from kiosk.storage.errors import DAMAGED, StorageError
from kiosk.storage.hashing import Hasher
from kiosk.storage.keys import RegisterKeys

log = logging.getLogger(__name__)
T = TypeVar("T")


class SqlClerks:
    """Implements `domain.ports.Clerks` for one counter. `opened`: what its programme leaves to every clerk.

    A unit that judges a secret holds the register while it does (a tenth of a second): so of two counters that try
    at once, the second is judged by what the first has left.
    """

    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: str,
        clock: Clock,
        hasher: Hasher | None = None,
        opened: frozenset[Action] = frozenset(),
    ) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self._counter = counter
        self._clock = clock
        self._hasher = hasher or Hasher()
        self._opened = opened

    def listed(self) -> ClerksListed | NotAnswered:
        return self._read(_listed)

    def log_in(self, login: str, passphrase: Passphrase) -> LoginAnswer:
        with taken(passphrase) as octets:
            return self._write(lambda desk: logging_in.log_in(desk, login, octets))

    def unlock(self, desk: Locked, code: QuickCode) -> UnlockAnswer:
        locked = desk
        with taken(code) as octets:
            return self._write(lambda desk: logging_in.unlock(desk, locked, octets))

    def ask(self, clerk: Clerk, action: Action, about: str = "") -> Allowed | Denied | NotAnswered:
        require_reference(about)

        def judge(desk: DeskUnit) -> Allowed | Denied:
            judged = account_changes.allowed(desk, clerk, action, self._opened)
            denial = judged if isinstance(judged, Denial) else None
            desk.note(clerk.login, action, about, denial)
            return Denied(judged) if isinstance(judged, Denial) else Allowed(judged)

        return self._write(judge)

    def note(self, clerk: Clerk, deed: Deed) -> None:
        self._write(lambda desk: desk.note(clerk.login, deed))

    def add_first(self, login: str, name: str, passphrase: Passphrase) -> ChangeAnswer:
        try:
            return self._write(lambda desk: account_changes.add_first(desk, login, name, passphrase))
        finally:
            passphrase.wipe()

    def add(self, new: NewClerk, passphrase: Passphrase, by: Clerk | Owner) -> ChangeAnswer:
        try:
            return self._write(lambda desk: account_changes.add(desk, new, passphrase, by))
        finally:
            passphrase.wipe()

    def change_role(self, login: str, role: Role, by: Clerk | Owner) -> ChangeAnswer:
        return self._write(lambda desk: account_changes.change_role(desk, login, role, by))

    def deactivate(self, login: str, by: Clerk | Owner) -> ChangeAnswer:
        return self._write(lambda desk: account_changes.set_active(desk, login, by, is_active=False))

    def activate(self, login: str, by: Clerk | Owner) -> ChangeAnswer:
        return self._write(lambda desk: account_changes.set_active(desk, login, by, is_active=True))

    def reset_passphrase(self, login: str, passphrase: Passphrase, by: Clerk | Owner) -> ChangeAnswer:
        try:
            return self._write(lambda desk: account_changes.reset_passphrase(desk, login, passphrase, by))
        finally:
            passphrase.wipe()

    def change_passphrase(self, clerk: Clerk, old: Passphrase, new: Passphrase) -> OwnChangeAnswer:
        try:
            with taken(old) as octets:
                return self._write(lambda desk: account_changes.change_passphrase(desk, clerk, octets, new))
        finally:
            new.wipe()

    def set_code(self, clerk: Clerk, passphrase: Passphrase, code: QuickCode | None) -> OwnChangeAnswer:
        try:
            with taken(passphrase) as octets:
                return self._write(lambda desk: account_changes.set_code(desk, clerk, octets, code))
        finally:
            if code is not None:
                code.wipe()

    def events(self, *, denied: bool = False, newest: int = 100) -> EventsFound | NotAnswered:
        return self._read(lambda desk: EventsFound(newest_events(desk.unit, newest, denied=denied)))

    def _write(self, work: Callable[[DeskUnit], T]) -> T | NotAnswered:
        """Everything that was judged, counted and noted on the way is committed, also when it was denied."""
        try:
            with Session(self._engine) as unit:
                hold_log(unit)
                answer = work(self._desk(unit))
                unit.commit()
        except (*DAMAGED, StorageError) as error:
            return _not_answered(error)
        return answer

    def _read(self, work: Callable[[DeskUnit], T]) -> T | NotAnswered:
        try:
            with Session(self._reader) as unit:
                return work(self._desk(unit))
        except (*DAMAGED, StorageError) as error:
            return _not_answered(error)

    def _desk(self, unit: Session) -> DeskUnit:
        return DeskUnit(unit, self._keys, self._hasher, self._counter, in_register(self._clock.now()))


def _listed(desk: DeskUnit) -> ClerksListed:
    rows = desk.unit.scalars(select(ClerkRow).order_by(ClerkRow.login))
    return ClerksListed(tuple(desk.account_of(row) for row in rows))


def _not_answered(error: Exception) -> NotAnswered:
    log.error("the clerks' accounts did not answer: %s", type(error).__name__)
    if isinstance(error, StorageError):
        return NotAnswered(str(error))
    return NotAnswered(f"The clerks' accounts did not answer ({type(error).__name__}). Nothing was changed.")
