"""Who may do what at the desk: roles, actions, and the names of an account."""

import re
import unicodedata
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.text.unseen import FILLERS, has_unseen


class Role(StrEnum):
    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What needs a clerk. Each role may do what the roles before it may, and more."""

    SERVE = "serve"
    TAKE_HELP_CALL = "take_help_call"
    CALL_TICKET = "call_ticket"
    FIND = "find"
    SEE_HISTORY = "see_history"
    OPEN_INCIDENT = "open_incident"
    SEE_REPORT = "see_report"
    KEEP_SHIFT_NOTES = "keep_shift_notes"
    LEAVE_FULL_SCREEN = "leave_full_screen"
    QUIT = "quit"

    OVERRULE_WAIT = "overrule_wait"
    CANCEL_RECORD = "cancel_record"
    CORRECT_RECORD = "correct_record"
    MARK_RECORD = "mark_record"
    JOIN_CERTIFICATE = "join_certificate"
    CLOSE_INCIDENT = "close_incident"
    EXPORT_REPORT = "export_report"
    EXPORT_RECORDS = "export_records"

    EDIT_CALENDAR = "edit_calendar"
    EDIT_SETTINGS = "edit_settings"
    IMPORT_DATA = "import_data"
    MANAGE_CLERKS = "manage_clerks"
    ACCEPT_CLOCK = "accept_clock"


_OPEN_TO_CLERKS = frozenset(
    {
        Action.SERVE,
        Action.TAKE_HELP_CALL,
        Action.CALL_TICKET,
        Action.FIND,
        Action.SEE_HISTORY,
        Action.OPEN_INCIDENT,
        Action.SEE_REPORT,
        Action.KEEP_SHIFT_NOTES,
        Action.LEAVE_FULL_SCREEN,
        Action.QUIT,
    }
)
_OPEN_TO_SUPERVISORS = _OPEN_TO_CLERKS | {
    Action.OVERRULE_WAIT,
    Action.CANCEL_RECORD,
    Action.CORRECT_RECORD,
    Action.MARK_RECORD,
    Action.JOIN_CERTIFICATE,
    Action.CLOSE_INCIDENT,
    Action.EXPORT_REPORT,
    Action.EXPORT_RECORDS,
}
_OPEN_TO = {
    Role.CLERK: _OPEN_TO_CLERKS,
    Role.SUPERVISOR: _OPEN_TO_SUPERVISORS,
    Role.ADMINISTRATOR: _OPEN_TO_SUPERVISORS
    | {
        Action.EDIT_CALENDAR,
        Action.EDIT_SETTINGS,
        Action.IMPORT_DATA,
        Action.MANAGE_CLERKS,
        Action.ACCEPT_CLOCK,
    },
}


PROGRAMME_DECIDES = frozenset(
    {
        Action.OVERRULE_WAIT,
        Action.CANCEL_RECORD,
        Action.CORRECT_RECORD,
        Action.MARK_RECORD,
        Action.JOIN_CERTIFICATE,
    }
)
"""A programme may leave these to every clerk; where it says nothing they need a supervisor."""


def may(role: Role, action: Action, opened: frozenset[Action] = frozenset()) -> bool:
    """`opened`: what the programme leaves to every clerk."""
    return action in _OPEN_TO[role] or action in opened & PROGRAMME_DECIDES


@dataclass(frozen=True)
class Clerk:
    """Somebody of the city hall. `login` names them in every record; the name is for people."""

    login: str
    name: str = field(repr=False)
    role: Role


@dataclass(frozen=True)
class Owner:
    """Who runs the command line: has the register's key, and so may do everything without being a clerk.

    `user`: by the machine's own name for them. `reason`: why they do it.
    """

    user: str | None = None
    reason: str | None = None


THE_OWNER = Owner()


@dataclass(frozen=True)
class NewClerk:
    """An account that is to be made, as it was typed."""

    login: str
    name: str = field(repr=False)
    role: Role


@dataclass(frozen=True)
class Account:
    """A clerk's account as a list shows it. `made_by` None: the owner of the machine.

    `wrong_tries`: passphrases since the last right one, at every counter. `has_factor`: one-time codes are used too.
    `given_by`: the clerk who gave them the passphrase that they have to change yet; `has_lapsed`: too long ago.
    `last_login`: as far as the log tells. `has_recovery`: a recovery code was made for them.
    """

    clerk: Clerk
    is_active: bool
    has_code: bool
    wrong_tries: int
    made_at: datetime
    made_by: str | None
    has_factor: bool = False
    given_by: str | None = None
    has_lapsed: bool = False
    last_login: datetime | None = None
    has_recovery: bool = False


_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")
LONGEST_NAME = 40


def login_of(text: str) -> str | None:
    """The login name that was typed, in lower case; None for what is none: 2 to 32 letters, digits and . _ -"""
    login = unicodedata.normalize("NFKC", text).strip().lower()
    return login if _LOGIN.fullmatch(login) and not is_my_number(login) else None


def name_of(text: str) -> str | None:
    """The name on the screen; None for what is none: 1 to 40 characters of any script, a letter among them.

    What is not printed is in no name: control characters, and marks that turn the direction of what stands beside it.
    It is not normalised: that would change a rare kanji of a person's name into another one.
    """
    name = " ".join(text.split())
    is_seen = name.isprintable() and not FILLERS.intersection(name) and any(letter.isalpha() for letter in name)
    return name if is_seen and len(name) <= LONGEST_NAME and not is_my_number(name) else None


LONGEST_REASON = 64


def reason_of(text: str) -> str | None:
    """The owner's reason as the log keeps it; None for what is none: 1 to 64 characters, and no 個人番号 among them."""
    reason = " ".join(text.split())
    fits = 0 < len(reason) <= LONGEST_REASON and not has_unseen(reason)
    return reason if fits and not any(map(is_my_number, [reason, *reason.split()])) else None
