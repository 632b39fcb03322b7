"""Who calls a command: asked once, judged by the rights of the desk, and named in the desk's log with what they did."""

import logging
import os
import pwd
import sys
from getpass import getpass
from pathlib import Path
from typing import assert_never

from kiosk.app.callers.options import CallerOptions
from kiosk.app.clock import SystemClock, clock_for
from kiosk.app.process import say
from kiosk.app.settings import Settings, WhoseCommands
from kiosk.app.store import Store, store_to_read
from kiosk.domain.staff.account_answers import LockedOut, LoggedIn, LoginAnswer, NotAnswered, WrongPassphrase
from kiosk.domain.staff.clerks import Clerk, Owner, reason_of
from kiosk.domain.staff.command_line import RIGHTS, Caller, NoClerk, denial_of
from kiosk.domain.staff.desk_log import AuditAction, Denial, cleaned
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local
from kiosk.storage.core.errors import StorageError
from kiosk.storage.staff.command_log import CommandLog

log = logging.getLogger(__name__)

_LOGIN_USER = Path("/proc/self/loginuid")
_NO_LOGIN_USER = 2**32 - 1
_LONGEST_USER = 64
_LONGEST_LINE = 1024
_DOUBTED = "the register is not the one of last time"


@dataclass(frozen=True)
class Permission:
    """Of a caller who may do it. What is done without a line in the log of its own is noted here."""

    by: Caller
    done: AuditAction
    command_log: CommandLog
    is_doubted: bool = False

    def note(self, about: str = "") -> None:
        """Before anything is shown. A register that can only be read is shown all the same, and that is said.

        `is_doubted`: it is not the one of last time. A line more would fill the place of what is missing.
        """
        if self.is_doubted:
            say_doubted()
            return
        try:
            self.command_log.note(self.by, self.done, about)
        except StorageError as error:
            log.warning("not in the desk's log: %s, %s", self.done, error)
            say_not_logged(str(error))


def admitted(
    settings: Settings, store: Store, options: CallerOptions, done: AuditAction, *, practice: bool
) -> Permission:
    """Who calls, if they may do this. Raises UsageError, and UserError for who may not, which the log tells too."""
    clock = clock_for(settings, practice=practice)
    command_log = CommandLog(settings.register_file(practice=practice), store.keys, settings.counter_name, clock)
    is_doubted = store.anchor.fault is not None
    if RIGHTS[done] is NoClerk.OWNER_ALONE:
        return Permission(owner(settings, options, practice=practice), done, command_log, is_doubted)
    if options.login is not None and is_doubted:
        raise UserError(
            f"Nobody can log in: {_DOUBTED}. Call it without --as, as the owner of the machine; "
            "`kiosk records verify` says what is wrong."
        )
    by = _caller(settings, options, command_log, practice=practice)
    denial = denial_of(by, done)
    if denial is not None:
        _note_denied(command_log, by, done, denial)
        raise UserError("Your role may not do this. Ask a supervisor or an administrator; nothing was done.")
    return Permission(by, done, command_log, is_doubted)


def note_where_kept(settings: Settings, options: CallerOptions, done: AuditAction, about: str) -> None:
    """Of what needs no register: in the log of the one in service, where there is one. Raises UsageError."""
    if not settings.register_file(practice=False).exists():
        return
    try:
        with store_to_read(settings, practice=False) as store:
            permission = admitted(settings, store, options, done, practice=False)
    except StorageError as error:
        say_not_logged(str(error))
        return
    permission.note(about)


def say_not_logged(why: str) -> None:
    say(f"this command is not in the desk's log: {why.removesuffix('.')}. It goes on all the same.")


def say_doubted() -> None:
    """In the place of a line in the log of a register that is not the one of last time."""
    say_not_logged(_DOUBTED)


def _caller(settings: Settings, options: CallerOptions, command_log: CommandLog, *, practice: bool) -> Caller:
    """Raises UsageError, UserError."""
    if options.login is not None:
        return _clerk(options.login, options.descriptor, command_log)
    return _owner(settings, options, _ANYBODY, practice=practice)


_ANYBODY = (
    "Here a command asks who calls: `kiosk --as LOGIN …` with a clerk's login name, or `kiosk --reason TEXT …` as the "
    "owner of the machine."
)
_OWNER_ALONE = "Here a command asks who calls; this one is the owner's of the machine alone: `kiosk --reason TEXT …`."


def owner(settings: Settings, options: CallerOptions, *, practice: bool) -> Owner:
    """For what no clerk may do. Its line is written with what is done, or by `admitted`. Raises UsageError."""
    if options.login is not None:
        raise UsageError("This is for the owner of the machine alone: call it without --as.")
    return _owner(settings, options, _OWNER_ALONE, practice=practice)


def _owner(settings: Settings, options: CallerOptions, how: str, *, practice: bool) -> Owner:
    """Raises UsageError: `how` to call where nobody is named."""
    if settings.commands_by is WhoseCommands.NAMED and not practice and options.reason is None:
        raise UsageError(how)
    reason = None if options.reason is None else reason_of(options.reason)
    return Owner(machine_user(), reason)


def _clerk(login: str, descriptor: int | None, command_log: CommandLog) -> Clerk:
    """Raises UsageError, UserError."""
    # Where somebody logs in: the others start without what makes hashes.
    from kiosk.storage.staff.clerks import SqlClerks  # noqa: PLC0415

    passphrase, code = _secrets(login, descriptor)
    with command_log.engine() as engine:
        counter, clock = command_log.counter, command_log.clock
        clerks = SqlClerks(engine, command_log.keys, counter, clock, phones=SystemClock())
        return _logged_in(clerks.log_in(login, passphrase, code))


def _logged_in(answer: LoginAnswer) -> Clerk:
    """Raises UserError."""
    match answer:
        case LoggedIn(was_given=True):
            raise UserError("Another clerk gave you this passphrase. Log in at the desk first, and make your own.")
        case LoggedIn(clerk):
            return clerk
        case WrongPassphrase(has_lapsed=True):
            raise UserError(
                "The passphrase that another clerk gave you has lapsed. Ask an administrator for another one, and make "
                "your own at the desk."
            )
        case WrongPassphrase(until):
            later = "" if until is None else f" The next try is taken at {local(until):%H:%M:%S}."
            raise UserError(f"The login name, the passphrase or the one-time code is wrong.{later}")
        case LockedOut(until):
            raise UserError(f"After wrong tries the next one is taken at {local(until):%H:%M:%S}.")
        case NotAnswered(why):
            raise UserError(why)
        case _:
            assert_never(answer)


def _secrets(login: str, descriptor: int | None) -> tuple[Passphrase, OneTimeCode | None]:
    """Raises UsageError."""
    if descriptor is not None:
        passphrase, code = _lines_of(descriptor)
    elif not sys.stdin.isatty():
        raise UsageError("The passphrase of --as is asked for at a terminal; a script gives it with --as-fd.")
    else:
        try:
            passphrase = getpass(f"Passphrase of {cleaned(login)}: ")
            code = getpass("One-time code (empty without one): ")
        except EOFError:
            raise UsageError("No passphrase was given. Nothing was done.") from None
    try:
        return Passphrase.typed(passphrase), OneTimeCode.typed(code) if code else None
    except ValueError:
        raise UsageError("A one-time code has six digits.") from None


def _lines_of(descriptor: int) -> tuple[str, str]:
    """The passphrase, and the one-time code in a second line where there is one. Raises UsageError."""
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            first, second = (stream.readline(_LONGEST_LINE).decode().rstrip("\r\n") for _ in range(2))
    except (OSError, ValueError):
        raise UsageError(f"--as-fd {descriptor}: no passphrase in UTF-8 can be read from there.") from None
    return first, second


def _note_denied(command_log: CommandLog, by: Caller, done: AuditAction, denial: Denial) -> None:
    try:
        command_log.note(by, done, denial=denial)
    except StorageError as error:
        log.warning("a denial is not in the desk's log: %s, %s", done, error)


def machine_user(login_user: Path = _LOGIN_USER) -> str:
    """Who logged in to the machine, and as whom the command runs if that is another: sudo changes only the second."""
    runs_as = os.geteuid()
    try:
        came_as = int(login_user.read_text(encoding="ascii"))
    except (OSError, ValueError):
        came_as = _NO_LOGIN_USER
    name = _user_name(runs_as)
    if came_as not in (_NO_LOGIN_USER, runs_as):
        name = f"{_user_name(came_as)} as {name}"
    return cleaned(name)[:_LONGEST_USER]


def _user_name(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)
