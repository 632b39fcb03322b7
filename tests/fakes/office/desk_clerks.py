"""Clerks' accounts that behave: one passphrase, one code and one role each, and a log of what was asked."""

from dataclasses import dataclass, field, replace

from kiosk.domain.office.join_confirmation import (
    ConfirmationAnswer,
    JoinConfirmation,
    JoinConfirmed,
    JoinNotConfirmed,
    JoinNotConfirmedWhy,
)
from kiosk.domain.office.record_queries import Query
from kiosk.domain.ports import Clock
from kiosk.domain.records.certificate_joins import JoinOffer
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    Allowed,
    ChangeAnswer,
    ClerksListed,
    Denied,
    FactorAnswer,
    FactorOffered,
    FactorSetAnswer,
    FirstAnswer,
    LoggedIn,
    LoginAnswer,
    NotAnswered,
    NotChanged,
    NotChangedWhy,
    OwnChangeAnswer,
    PassphraseNeeded,
    ProofAnswer,
    RecoveryAnswer,
    RecoveryOffered,
    UnlockAnswer,
    WrongCode,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role, may
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.lockout import CODE_TRIES
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode, RecoveryCode

PASSPHRASE, CODE = "a long enough phrase", "482139"
RECOVERY, NEXT_RECOVERY = "ABCD-EFGH-JKMN-PQRS-TVWX", "2345-6789-ABCD-EFGH-JKMN"
OFFERED = FactorOffered("ABCD2345ABCD2345", "otpauth://totp/kiosk:hanada?secret=ABCD2345ABCD2345&issuer=kiosk")
CLERK = Clerk("hanada", "花田", Role.CLERK)
SUPERVISOR = Clerk("mori", "森", Role.SUPERVISOR)
ADMINISTRATOR = Clerk("yama", "山", Role.ADMINISTRATOR)


@dataclass
class FakeClerks:
    """The part of `domain.ports.Clerks` that the desk uses. `asked`: who, what, and whether it was allowed."""

    clock: Clock
    accounts: dict[str, Clerk] = field(default_factory=dict)
    works: bool = True
    wrong_codes: int = 0
    given: dict[str, str | None] = field(default_factory=dict)
    out_of_use: set[str] = field(default_factory=set)
    asked: list[tuple[str, Action, bool]] = field(default_factory=list)
    noted: list[tuple[str, AuditAction]] = field(default_factory=list)
    recovery: dict[str, str] = field(default_factory=dict)  #: whose code counts
    offered: RecoveryOffered | None = None

    def listed(self) -> ClerksListed | NotAnswered:
        if not self.works:
            return NotAnswered("down")
        return ClerksListed(tuple(self._account(clerk) for clerk in self.accounts.values()))

    def add_first(self, login: str, name: str, passphrase: Passphrase) -> FirstAnswer:
        passphrase.wipe()
        if not self.works:
            return NotAnswered("down")
        if self.accounts:
            return NotChanged(Denial.NOT_FIRST)
        self.accounts[login] = Clerk(login, name, Role.ADMINISTRATOR)
        return self._offer(self.accounts[login])

    def prove(self, clerk: Clerk, passphrase: Passphrase) -> ProofAnswer:
        typed = bytes(passphrase.take()).decode()
        if not self.works:
            return NotAnswered("down")
        return None if typed == PASSPHRASE or not may(clerk.role, Action.MANAGE_CLERKS) else WrongPassphrase(None)

    def add(self, new: NewClerk, passphrase: Passphrase, by: Clerk | Owner) -> ChangeAnswer:
        passphrase.wipe()
        if (no := self._no(by)) is not None:
            return no
        if new.login in self.accounts:
            return NotChanged(NotChangedWhy.LOGIN_TAKEN)
        self.accounts[new.login] = Clerk(new.login, new.name, new.role)
        self.given[new.login] = by.login if isinstance(by, Clerk) else None
        return AccountChanged(self._account(self.accounts[new.login]))

    def rename(self, login: str, name: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._changed(login, by, seen, name=name)

    def change_role(self, login: str, role: Role, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._changed(login, by, seen, role=role)

    def deactivate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        self.out_of_use.add(login)
        return self._changed(login, by, seen)

    def activate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        self.out_of_use.discard(login)
        return self._changed(login, by, seen)

    def reset_passphrase(
        self, login: str, passphrase: Passphrase, by: Clerk | Owner, seen: Account | None = None
    ) -> ChangeAnswer:
        passphrase.wipe()
        self.given[login] = by.login if isinstance(by, Clerk) else None
        return self._changed(login, by, seen)

    def remove_factor(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        return self._changed(login, by, seen)

    def change_passphrase(self, clerk: Clerk, old: Passphrase, new: Passphrase) -> OwnChangeAnswer:
        new.wipe()
        typed = bytes(old.take()).decode()
        if not self.works:
            return NotAnswered("down")
        if typed != PASSPHRASE:
            return WrongPassphrase(None)
        self.given.pop(clerk.login, None)
        return AccountChanged(self._account(clerk))

    def offer_recovery(self, clerk: Clerk, passphrase: Passphrase) -> RecoveryAnswer:
        typed = bytes(passphrase.take()).decode()
        if not self.works:
            return NotAnswered("down")
        return self._offer(clerk) if typed == PASSPHRASE else WrongPassphrase(None)

    def _offer(self, clerk: Clerk) -> RecoveryOffered:
        code = NEXT_RECOVERY if self.recovery.get(clerk.login) == RECOVERY else RECOVERY
        self.offered = RecoveryOffered(self._account(clerk), code)
        return self.offered

    def keep_recovery(self, clerk: Clerk, code: str) -> ChangeAnswer:
        if not self.works:
            return NotAnswered("down")
        if self.offered is None or (self.offered.code, self.offered.account.clerk.login) != (code, clerk.login):
            return NotChanged(NotChangedWhy.CHANGED)
        self.recovery[clerk.login] = code
        return AccountChanged(self._account(clerk))

    def recover(self, login: str, code: RecoveryCode, passphrase: Passphrase) -> RecoveryAnswer:
        passphrase.wipe()
        typed = bytes(code.take()).decode()
        if not self.works:
            return NotAnswered("down")
        clerk = self.accounts.get(login)
        if clerk is None or typed != self.recovery.get(login, "").replace("-", ""):
            return WrongPassphrase(None)
        del self.recovery[login]
        return self._offer(clerk)

    def _no(self, by: Clerk | Owner) -> NotChanged | NotAnswered | None:
        if not self.works:
            return NotAnswered("down")
        asked = self.ask(by, Action.MANAGE_CLERKS) if isinstance(by, Clerk) else None
        return NotChanged(asked.why) if isinstance(asked, Denied) else None

    def _changed(
        self,
        login: str,
        by: Clerk | Owner,
        seen: Account | None,
        *,
        name: str | None = None,
        role: Role | None = None,
    ) -> ChangeAnswer:
        if (no := self._no(by)) is not None:
            return no
        clerk = self.accounts[login]
        if seen is not None and clerk != seen.clerk:
            return NotChanged(NotChangedWhy.CHANGED)
        self.accounts[login] = Clerk(login, name or clerk.name, role or clerk.role)
        return AccountChanged(self._account(self.accounts[login]))

    def log_in(self, login: str, passphrase: Passphrase, code: OneTimeCode | None = None) -> LoginAnswer:
        if code is not None:
            code.wipe()
        typed = bytes(passphrase.take()).decode()
        if not self.works:
            return NotAnswered("down")
        clerk = self.accounts.get(login)
        if clerk is None or typed != PASSPHRASE:
            return WrongPassphrase(None)
        return LoggedIn(clerk, was_given=login in self.given)

    def unlock(self, desk: Locked, code: QuickCode) -> UnlockAnswer:
        typed = bytes(code.take()).decode()
        if not self.works:
            return NotAnswered("down")
        if typed == CODE:
            return LoggedIn(self.accounts[desk.clerk.login])
        self.wrong_codes += 1
        left = CODE_TRIES - self.wrong_codes
        return WrongCode(left) if left > 0 else PassphraseNeeded()

    def offer_factor(self, _clerk: Clerk, passphrase: Passphrase) -> FactorAnswer:
        typed = bytes(passphrase.take()).decode()
        if not self.works:
            return NotAnswered("down")
        return OFFERED if typed == PASSPHRASE else WrongPassphrase(None)

    def set_factor(self, clerk: Clerk, secret: str, code: OneTimeCode) -> FactorSetAnswer:
        typed = bytes(code.take()).decode()
        if not self.works:
            return NotAnswered("down")
        is_right = secret == OFFERED.secret and typed == CODE
        return AccountChanged(self._account(clerk)) if is_right else WrongOneTimeCode()

    def ask(self, clerk: Clerk, action: Action, _about: str | Query = "") -> Allowed | Denied | NotAnswered:
        if not self.works:
            return NotAnswered("down")
        now = self.accounts.get(clerk.login)
        allowed = now is not None and may(now.role, action)
        self.asked.append((clerk.login, action, allowed))
        if now is None:
            return Denied(Denial.INACTIVE)
        return Allowed(now) if allowed else Denied(Denial.ROLE)

    def confirm_join(self, clerk: Clerk, confirmation: JoinConfirmation) -> ConfirmationAnswer:
        judged = self.ask(clerk, Action.JOIN_CERTIFICATE)
        if not isinstance(judged, Allowed):
            return judged
        if confirmation.second == clerk.login:
            return JoinNotConfirmed(JoinNotConfirmedWhy.SAME)
        second = self.accounts.get(confirmation.second)
        if second is None:
            return JoinNotConfirmed(JoinNotConfirmedWhy.SECOND)
        if not may(second.role, Action.JOIN_CERTIFICATE):
            return JoinNotConfirmed(JoinNotConfirmedWhy.SECOND_MAY_NOT)
        return JoinConfirmed(JoinOffer(confirmation.earlier, clerk.login, second.login))

    def note(self, clerk: Clerk, audit_action: AuditAction) -> None:
        self.noted.append((clerk.login, audit_action))

    def become(self, login: str, role: Role) -> None:
        """Another desk has given them another role."""
        self.accounts[login] = replace(self.accounts[login], role=role)

    def _account(self, clerk: Clerk) -> Account:
        is_active, given_by = clerk.login not in self.out_of_use, self.given.get(clerk.login)
        has_recovery = clerk.login in self.recovery
        return Account(clerk, is_active, True, 0, self.clock.now(), None, given_by=given_by, has_recovery=has_recovery)
