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
    LoggedIn,
    LoginAnswer,
    NotAnswered,
    NotChanged,
    PassphraseNeeded,
    UnlockAnswer,
    WrongCode,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, Role, may
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.lockout import CODE_TRIES
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode

PASSPHRASE, CODE = "a long enough phrase", "482139"
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
    asked: list[tuple[str, Action, bool]] = field(default_factory=list)
    noted: list[tuple[str, AuditAction]] = field(default_factory=list)

    def listed(self) -> ClerksListed | NotAnswered:
        if not self.works:
            return NotAnswered("down")
        return ClerksListed(tuple(self._account(clerk) for clerk in self.accounts.values()))

    def add_first(self, login: str, name: str, passphrase: Passphrase) -> ChangeAnswer:
        passphrase.wipe()
        if not self.works:
            return NotAnswered("down")
        if self.accounts:
            return NotChanged(Denial.NOT_FIRST)
        self.accounts[login] = Clerk(login, name, Role.ADMINISTRATOR)
        return AccountChanged(self._account(self.accounts[login]))

    def log_in(self, login: str, passphrase: Passphrase, code: OneTimeCode | None = None) -> LoginAnswer:
        if code is not None:
            code.wipe()
        typed = bytes(passphrase.take()).decode()
        if not self.works:
            return NotAnswered("down")
        clerk = self.accounts.get(login)
        return LoggedIn(clerk) if clerk is not None and typed == PASSPHRASE else WrongPassphrase(None)

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
        return Account(clerk, True, True, 0, self.clock.now(), None)
