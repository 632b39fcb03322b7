"""The clerks' accounts in the register: each method is one unit of work."""

from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from typing import TypeVar

from sqlalchemy import Engine, select

from kiosk.domain.office.join_confirmation import ConfirmationAnswer, JoinConfirmation
from kiosk.domain.office.record_queries import Query
from kiosk.domain.office.search_words import MOST, WITHIN, names_somebody, sought
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    Allowed,
    ChangeAnswer,
    ClerksListed,
    Denied,
    EventsFound,
    FactorAnswer,
    FactorOffered,
    FactorSetAnswer,
    FirstAnswer,
    LoginAnswer,
    NotAnswered,
    OwnChangeAnswer,
    ProofAnswer,
    RecoveryAnswer,
    RecoveryOffered,
    UnlockAnswer,
)
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role
from kiosk.domain.staff.desk_log import AuditAction, Denial, require_reference
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode, RecoveryCode
from kiosk.domain.values.secret import taken
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.passphrase_hashing import Hasher
from kiosk.storage.ledger.anchor import AnchorKeeper
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff import account_changes, authentication, join_confirmation, recovery_codes
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.command_log import mark_of
from kiosk.storage.staff.desk_log import last_logins, newest_events, searches_since
from kiosk.storage.staff.desk_unit_of_work import DeskWork
from kiosk.storage.staff.recovery_codes import NewCode

T = TypeVar("T")


class SqlClerks:
    """Implements `domain.ports.Clerks` for one counter. `opened`: what its programme leaves to every clerk.

    `own_words`: of this city hall, of which no passphrase may be made. `phones`: the clock of the clerks' apps, which
    know no practice.

    A unit that judges a secret holds the register while it does (a tenth of a second): so of two counters that try
    at once, the second is judged by what the first has left.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what the city, the machine and the tests set
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: str,
        clock: Clock,
        hasher: Hasher | None = None,
        opened: frozenset[Action] = frozenset(),
        own_words: tuple[str, ...] = (),
        phones: Clock | None = None,
        anchor: AnchorKeeper | None = None,
    ) -> None:
        """`anchor`: while it does not hold, there is no first administrator: the others may have been taken out."""
        self._work = DeskWork(engine, keys, counter, clock, hasher, own_words)
        self._keys = keys
        self._opened = opened
        self._phones = phones or clock
        self._anchor = anchor
        self._offered: dict[str, str] = {}  #: by login name the secret that is offered now
        self._new_code: NewCode | None = None  #: the recovery code that was offered last

    def listed(self) -> ClerksListed | NotAnswered:
        return self._work.read(_listed)

    def log_in(self, login: str, passphrase: Passphrase, code: OneTimeCode | None = None) -> LoginAnswer:
        with taken(passphrase) as octets, nullcontext() if code is None else taken(code) as digits:
            return self._work.write(lambda desk: authentication.log_in(desk, login, octets, digits, self._phones.now()))

    def unlock(self, desk: Locked, code: QuickCode) -> UnlockAnswer:
        locked = desk
        with taken(code) as octets:
            return self._work.write(lambda desk: authentication.unlock(desk, locked, octets))

    def ask(self, clerk: Clerk, action: Action, about: str | Query = "") -> Allowed | Denied | NotAnswered:
        named = sought(about, partial(mark_of, self._keys)) if isinstance(about, Query) else about
        require_reference(named)

        def judge(desk: DeskUnit) -> Allowed | Denied:
            judged = account_changes.allowed(desk, clerk, action, self._opened)
            if isinstance(about, Query) and names_somebody(about) and _seeks_too_often(desk, clerk):
                judged = Denial.TOO_OFTEN
            denial = judged if isinstance(judged, Denial) else None
            desk.note(clerk.login, action, named, denial)
            return Denied(judged) if isinstance(judged, Denial) else Allowed(judged)

        return self._work.write(judge)

    def confirm_join(self, clerk: Clerk, confirmation: JoinConfirmation) -> ConfirmationAnswer:
        with taken(confirmation.passphrase) as own, taken(confirmation.second_passphrase) as theirs:
            return self._work.write(
                lambda desk: join_confirmation.confirm_join(desk, clerk, confirmation, (own, theirs), self._opened)
            )

    def note(self, clerk: Clerk, audit_action: AuditAction) -> None:
        self._work.write(lambda desk: desk.note(clerk.login, audit_action))

    def add_first(self, login: str, name: str, passphrase: Passphrase) -> FirstAnswer:
        try:
            if self._anchor is not None and (told := self._anchor.told()) is not None:
                return NotAnswered(told)
            return self._shown(self._work.write(lambda desk: account_changes.add_first(desk, login, name, passphrase)))
        finally:
            passphrase.wipe()

    def prove(self, clerk: Clerk, passphrase: Passphrase) -> ProofAnswer:
        with taken(passphrase) as octets:
            return self._work.write(lambda desk: account_changes.prove(desk, clerk, octets))

    def add(self, new: NewClerk, passphrase: Passphrase, by: Clerk | Owner) -> ChangeAnswer:
        try:
            return self._work.write(lambda desk: account_changes.add(desk, new, passphrase, by))
        finally:
            passphrase.wipe()

    def rename(self, login: str, name: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._work.write(lambda desk: account_changes.rename(desk, login, name, by, seen))

    def change_role(self, login: str, role: Role, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._work.write(lambda desk: account_changes.change_role(desk, login, role, by, seen))

    def deactivate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._work.write(lambda desk: account_changes.set_active(desk, login, by, seen, is_active=False))

    def activate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._work.write(lambda desk: account_changes.set_active(desk, login, by, seen, is_active=True))

    def reset_passphrase(
        self, login: str, passphrase: Passphrase, by: Clerk | Owner, seen: Account | None = None
    ) -> ChangeAnswer:
        try:
            return self._work.write(lambda desk: account_changes.reset_passphrase(desk, login, passphrase, by, seen))
        finally:
            passphrase.wipe()

    def change_passphrase(self, clerk: Clerk, old: Passphrase, new: Passphrase) -> OwnChangeAnswer:
        try:
            with taken(old) as octets:
                return self._work.write(lambda desk: account_changes.change_passphrase(desk, clerk, octets, new))
        finally:
            new.wipe()

    def set_code(self, clerk: Clerk, passphrase: Passphrase, code: QuickCode | None) -> OwnChangeAnswer:
        try:
            with taken(passphrase) as octets:
                return self._work.write(lambda desk: account_changes.set_code(desk, clerk, octets, code))
        finally:
            if code is not None:
                code.wipe()

    def offer_factor(self, clerk: Clerk, passphrase: Passphrase) -> FactorAnswer:
        with taken(passphrase) as octets:
            answer = self._work.write(lambda desk: account_changes.offer_factor(desk, clerk, octets))
        if isinstance(answer, FactorOffered):
            self._offered[clerk.login] = answer.secret
        return answer

    def set_factor(self, clerk: Clerk, secret: str, code: OneTimeCode) -> FactorSetAnswer:
        offered = secret if self._offered.get(clerk.login) == secret else None
        with taken(code) as digits:
            answer = self._work.write(
                lambda desk: account_changes.set_factor(desk, clerk, offered, digits, self._phones.now())
            )
        if isinstance(answer, AccountChanged):
            self._offered.pop(clerk.login, None)
        return answer

    def remove_factor(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._work.write(lambda desk: account_changes.remove_factor(desk, login, by, seen))

    def offer_recovery(self, clerk: Clerk, passphrase: Passphrase) -> RecoveryAnswer:
        with taken(passphrase) as octets:
            return self._shown(self._work.write(lambda desk: recovery_codes.offer_recovery(desk, clerk, octets)))

    def keep_recovery(self, clerk: Clerk, code: str) -> ChangeAnswer:
        new = self._new_code
        is_it = new is not None and new.offered.code == code and new.offered.account.clerk.login == clerk.login
        with taken(RecoveryCode.typed(code)) as octets:
            return self._work.write(
                lambda desk: recovery_codes.keep_recovery(desk, clerk, octets, new if is_it else None)
            )

    def recover(self, login: str, code: RecoveryCode, passphrase: Passphrase) -> RecoveryAnswer:
        try:
            with taken(code) as octets:
                return self._shown(
                    self._work.write(lambda desk: recovery_codes.recover(desk, login, octets, passphrase))
                )
        finally:
            passphrase.wipe()

    def _shown(self, answer: NewCode | T) -> RecoveryOffered | T:
        """It may be kept from here on, and none that was offered before."""
        if not isinstance(answer, NewCode):
            return answer
        self._new_code = answer
        return answer.offered

    def events(self, *, denied: bool = False, newest: int = 100) -> EventsFound | NotAnswered:
        return self._work.read(lambda desk: EventsFound(newest_events(desk.unit, newest, denied=denied)))


def _seeks_too_often(desk: DeskUnit, clerk: Clerk) -> bool:
    return searches_since(desk.unit, clerk.login, desk.now - WITHIN) >= MOST


def _listed(desk: DeskUnit) -> ClerksListed:
    rows = desk.unit.scalars(select(ClerkRow).order_by(ClerkRow.login))
    seen = last_logins(desk.unit)
    return ClerksListed(tuple(replace(desk.account_of(row), last_login=seen.get(row.login)) for row in rows))
