"""`kiosk clerks`: the accounts of the desk and its log, for the owner of the machine."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar, assert_never

import typer

from kiosk.app.process import say, show
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, PracticeOption, caller, explained
from kiosk.cli.shared.lists import AsJson, moment_of, show_items
from kiosk.domain.staff.account_answers import AccountChanged, ChangeAnswer, NotAnswered, NotChanged, NotChangedWhy
from kiosk.domain.staff.clerks import Account, NewClerk, Role, login_of, name_of
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent, Denial
from kiosk.domain.staff.passphrases import Passphrase, Weakness
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import local

if TYPE_CHECKING:
    from kiosk.app.callers.acting import Permission
    from kiosk.app.store import Store
    from kiosk.domain.ports import Clerks

T = TypeVar("T")
_LONGEST_LINE = 1024

Login = Annotated[str, typer.Argument(metavar="LOGIN", help="The login name.")]
FromStdin = Annotated[bool, typer.Option("--passphrase-stdin", help="Read it from standard input, for scripts.")]

clerks = typer.Typer(no_args_is_help=True, help="Who may work at the desk, and what was done there.")


@clerks.command("add")
def add_clerk(
    login: Login,
    name: Annotated[str, typer.Option(help="Their name on the screen.")],
    role: Annotated[Role, typer.Option(help="What they may do.")],
    passphrase_stdin: FromStdin = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Make an account; the first one makes the register too where there is none. The passphrase is asked for twice."""
    with explained():
        chosen = load(config, data_dir=data_dir).settings
        # Before anything is asked for or made: a register without a clerk helps nobody.
        if login_of(login) is None:
            raise UsageError(_SENTENCES[NotChangedWhy.NO_LOGIN_NAME])
        if name_of(name) is None:
            raise UsageError(_SENTENCES[NotChangedWhy.NO_NAME])
        passphrase = _passphrase(from_stdin=passphrase_stdin)
        if (weakness := passphrase.weakness(login, (*chosen.own_words, name))) is not None:
            raise UsageError(_SENTENCES[weakness])
        with _opened(chosen, AuditAction.ADD_CLERK, practice=practice, create=True) as (accounts, permission):
            made = _changed(accounts.add(NewClerk(login, name, role), passphrase, permission.by))
    show(f"{made.clerk.login} is {made.clerk.role}")


@clerks.command("list")
def list_clerks(
    as_json: AsJson = False, practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None
) -> None:
    """Login name, role, name, since when and by whom, a line an account."""
    chosen = _chosen(config, data_dir)
    with explained(), _reading(chosen, AuditAction.LIST_CLERKS, practice=practice) as (accounts, permission):
        listed = _answered(accounts.listed()).accounts
        permission.note(reference_to(len(listed), "accounts"))
    if as_json:
        show_items(map(_account_item, listed))
        return
    for account in listed:
        show(*_account_cells(account))
    if not listed:
        show("there is no clerk yet; make the first administrator with `kiosk clerks add`")


@clerks.command("rename")
def rename(
    login: Login,
    name: Annotated[str, typer.Argument(help="Their name on the screen from now on.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Give a clerk another name on the screen. The login name, by which records name them, stays."""
    chosen = _chosen(config, data_dir)
    with explained(), _opened(chosen, AuditAction.RENAME_CLERK, practice=practice) as (accounts, permission):
        changed = _changed(accounts.rename(login, name, permission.by))
    show(f"{changed.clerk.login} is called {changed.clerk.name}")


@clerks.command("role")
def change_role(
    login: Login,
    role: Annotated[Role, typer.Argument(help="What they may do from now on.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Give a clerk another role. It holds from their next action on."""
    chosen = _chosen(config, data_dir)
    with explained(), _opened(chosen, AuditAction.CHANGE_ROLE, practice=practice) as (accounts, permission):
        changed = _changed(accounts.change_role(login, role, permission.by))
    show(f"{changed.clerk.login} is {changed.clerk.role}")


@clerks.command("deactivate")
def deactivate(login: Login, practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Take an account out of use. It stays in the list, for the records name it."""
    chosen = _chosen(config, data_dir)
    with explained(), _opened(chosen, AuditAction.DEACTIVATE, practice=practice) as (accounts, permission):
        changed = _changed(accounts.deactivate(login, permission.by))
    show(f"{changed.clerk.login} can log in no more")


@clerks.command("activate")
def activate(login: Login, practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Take an account into use again, with the passphrase that it had."""
    chosen = _chosen(config, data_dir)
    with explained(), _opened(chosen, AuditAction.ACTIVATE, practice=practice) as (accounts, permission):
        changed = _changed(accounts.activate(login, permission.by))
    show(f"{changed.clerk.login} can log in again")


@clerks.command("passphrase")
def reset_passphrase(
    login: Login,
    passphrase_stdin: FromStdin = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Give a clerk another passphrase. It ends a lock-out and takes their quick code away."""
    with explained():
        chosen = load(config, data_dir=data_dir).settings
        with _opened(chosen, AuditAction.RESET_PASSPHRASE, practice=practice) as (accounts, permission):
            passphrase = _passphrase(from_stdin=passphrase_stdin)
            changed = _changed(accounts.reset_passphrase(login, passphrase, permission.by))
    show(f"{changed.clerk.login} has another passphrase")


@clerks.command("remove-codes")
def remove_codes(
    login: Login, practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None
) -> None:
    """Let a clerk who has lost their app log in without one-time codes. They set them up again at the desk."""
    chosen = _chosen(config, data_dir)
    with explained(), _opened(chosen, AuditAction.REMOVE_FACTOR, practice=practice) as (accounts, permission):
        changed = _changed(accounts.remove_factor(login, permission.by))
    show(f"{changed.clerk.login} logs in without one-time codes")


@clerks.command("log")
def show_log(
    denied: Annotated[bool, typer.Option("--denied", help="Only what was denied.")] = False,
    last: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many of the newest lines.")] = 100,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """What clerks did and what was denied, the newest last. `kiosk records verify` tells whether a line is missing."""
    chosen = _chosen(config, data_dir)
    with explained(), _reading(chosen, AuditAction.READ_LOG, practice=practice) as (accounts, permission):
        events = _answered(accounts.events(denied=denied, newest=last)).events
        permission.note(reference_to(len(events), "denied" if denied else "", "lines"))
    for event in events:
        show(*_event_cells(event))
    if not events:
        show("nothing was denied" if denied else "nothing was done at the desk yet")


def _chosen(config: Path | None, data_dir: Path | None) -> Settings:
    with explained():
        return load(config, data_dir=data_dir).settings


@contextmanager
def _opened(
    settings: Settings, done: AuditAction, *, practice: bool, create: bool = False
) -> Iterator[tuple["Clerks", "Permission"]]:
    """Raises StorageError, and UserError for who may not."""
    from kiosk.app.store import new_register, open_store

    if create and not practice and (said := new_register(settings, practice=practice)) is not None:
        say(said)
    store = open_store(settings, practice=practice, create=create)
    try:
        store.anchor.require_whole()
        yield _accounts(settings, store, done, practice=practice)
    finally:
        store.close()


@contextmanager
def _reading(settings: Settings, done: AuditAction, *, practice: bool) -> Iterator[tuple["Clerks", "Permission"]]:
    """Raises StorageError, and UserError for who may not."""
    from kiosk.app.store import store_to_read

    with store_to_read(settings, practice=practice) as store:
        yield _accounts(settings, store, done, practice=practice)


def _accounts(
    settings: Settings, store: "Store", done: AuditAction, *, practice: bool
) -> tuple["Clerks", "Permission"]:
    """Raises UserError for who may not."""
    from kiosk.app.callers.acting import admitted
    from kiosk.app.clock import clock_for
    from kiosk.storage.staff.clerks import SqlClerks

    clock = clock_for(settings, practice=practice)
    permission = admitted(settings, store, caller(), done, practice=practice)
    return SqlClerks(store.engine, store.keys, settings.counter_name, clock, own_words=settings.own_words), permission


def _passphrase(*, from_stdin: bool) -> Passphrase:
    """Raises UsageError where nobody can be asked."""
    if from_stdin:
        line = sys.stdin.buffer.readline(_LONGEST_LINE)
        try:
            return Passphrase.typed(line.decode().rstrip("\r\n"))
        except UnicodeDecodeError:
            raise UsageError("The passphrase on standard input is no UTF-8.") from None
    if not sys.stdin.isatty():
        raise UsageError("A passphrase is asked for at a terminal; a script gives it with --passphrase-stdin.")
    try:
        first, again = getpass("Passphrase: "), getpass("The same again: ")
    except EOFError:
        raise UsageError("No passphrase was given. Nothing was changed.") from None
    if first != again:
        raise UsageError("The two passphrases are not the same. Nothing was changed.")
    return Passphrase.typed(first)


def _answered(answer: T | NotAnswered) -> T:
    """Raises UserError."""
    if isinstance(answer, NotAnswered):
        raise UserError(answer.why)
    return answer


def _changed(answer: ChangeAnswer) -> Account:
    """Raises UserError and UsageError."""
    match answer:
        case AccountChanged(account):
            return account
        case NotChanged(why):
            raise (UsageError if why in _WRONG_USE else UserError)(_SENTENCES[why])
        case NotAnswered(why=sentence):
            raise UserError(sentence)
        case _:
            assert_never(answer)


_WRONG_USE = {NotChangedWhy.NO_LOGIN_NAME, NotChangedWhy.NO_NAME, *Weakness}
_SENTENCES: dict[NotChangedWhy | Weakness | Denial, str] = {
    NotChangedWhy.LOGIN_TAKEN: "There is an account of this login name already. Choose another one.",
    NotChangedWhy.UNKNOWN_LOGIN: "There is no account of this login name; `kiosk clerks list` names them.",
    NotChangedWhy.NO_LOGIN_NAME: "A login name has 2 to 32 letters of a-z, digits and . _ - and begins with a letter "
    "or digit.",
    NotChangedWhy.NO_NAME: "A name has 1 to 40 characters, a letter of any script among them.",
    NotChangedWhy.CHANGED: "The account has changed meanwhile. Look with `kiosk clerks list`, and try again.",
    Weakness.TOO_SHORT: f"A passphrase has {Passphrase.LEAST} characters at least.",
    Weakness.TOO_LONG: f"A passphrase has {Passphrase.MOST} characters at the most.",
    Weakness.LOGIN_NAME: "The login name does not count as part of a passphrase. Choose another one.",
    Weakness.COMMON: "This passphrase is one of the first that anybody would try. Choose another one.",
    Weakness.SAME: "This is the passphrase that they have. Choose another one.",
    Denial.OWN_ACCOUNT: "Another administrator does this to your account. Your own passphrase you change at the desk.",
    Denial.LAST_ADMINISTRATOR: "This is the last administrator in use. Make another one first.",
}


def _account_cells(account: Account) -> tuple[str, ...]:
    clerk = account.clerk
    made = f"{local(account.made_at):%Y-%m-%d} by {account.made_by or 'the owner'}"
    notes = [] if account.is_active else ["out of use"]
    if account.given_by is not None:
        lapsed = "; the one that they were given has lapsed" if account.has_lapsed else ""
        notes.append(f"has to make their own passphrase{lapsed}")
    if account.has_factor:
        notes.append("one-time codes")
    if account.wrong_tries:
        notes.append(f"{account.wrong_tries} wrong passphrases since the last right one")
    return clerk.login, clerk.role, clerk.name, made, *notes


def _account_item(account: Account) -> dict[str, object]:
    clerk = account.clerk
    return {
        "login": clerk.login,
        "role": clerk.role.value,
        "name": clerk.name,
        "active": account.is_active,
        "made_at": moment_of(account.made_at),
        "made_by": account.made_by,
        "has_own_passphrase": account.given_by is None,
        "has_lapsed": account.has_lapsed,
        "has_one_time_codes": account.has_factor,
        "wrong_tries": account.wrong_tries,
    }


def _event_cells(event: AuditEvent) -> list[str]:
    done = "done" if event.denial is None else f"DENIED: {event.denial}"
    who = event.clerk or (f"({event.owner})" if event.owner is not None else "-")
    line = [f"{local(event.at):%Y-%m-%d %H:%M:%S}", who, event.action, event.about, event.counter, done]
    return line if event.reason is None else [*line, event.reason]
