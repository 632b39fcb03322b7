"""The desk's log: what clerks did, and what was denied. It names records by reference, and nobody but clerks."""

import re
from datetime import datetime
from enum import StrEnum

from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number


class AuditAction(StrEnum):
    """What the log keeps besides the actions: coming and going, changes of accounts, and what commands did."""

    LOG_IN = "log_in"
    LOG_OUT = "log_out"
    LOCK = "lock"
    UNLOCK = "unlock"
    ADD_CLERK = "add_clerk"
    RENAME_CLERK = "rename_clerk"
    CHANGE_ROLE = "change_role"
    DEACTIVATE = "deactivate"
    ACTIVATE = "activate"
    CHANGE_PASSPHRASE = "change_passphrase"  #: their own  # noqa: S105
    RESET_PASSPHRASE = "reset_passphrase"  #: another clerk's  # noqa: S105
    SET_CODE = "set_code"
    SET_FACTOR = "set_factor"  #: one-time codes
    REMOVE_FACTOR = "remove_factor"  #: another clerk's
    SET_RECOVERY = "set_recovery"  #: another recovery code, of their own: it is on paper, and counts
    PROVE = "prove"  #: that it is this administrator who stands there, before something is done to an account
    RECOVER_ACCOUNT = "recover_account"  #: a new passphrase by the recovery code
    ASK_ACCOUNT = "ask_account"  #: not a clerk: a citizen typed an account that somebody else has
    ASK_MYKEY = "ask_mykey"  #: the same of a MyKey ID

    # At the command line.
    TAKE_OVER_RESULTS = "take_over_results"  #: of a provider
    TAKE_BACK_RESULTS = "take_back_results"
    HAND_OVER = "hand_over"
    ABANDON_BATCH = "abandon_batch"
    LIST_BATCHES = "list_batches"
    LIST_RECORDS = "list_records"  #: a page of them
    EXPORT_LIST = "export_list"  #: all of them, or into a file
    FIND_RECORDS = "find_records"
    SHOW_RECORD = "show_record"
    VERIFY_RECORDS = "verify_records"
    LIST_READERS = "list_readers"
    LIST_INCIDENTS = "list_incidents"
    WRITE_REPORT = "write_report"
    IMPORT_SHEET = "import_sheet"
    LIST_CLERKS = "list_clerks"
    READ_LOG = "read_log"
    BACK_UP = "back_up"
    LIST_BACKUPS = "list_backups"
    VERIFY_BACKUP = "verify_backup"
    RESTORE = "restore"  #: of a backup, at the command line: what was logged between the two is not here
    SHOW_KEY = "show_key"  #: its fingerprint, and whether it fits
    BEGIN_KEY_CHANGE = "begin_key_change"  #: to which key, before the first value is sealed with it
    ROTATE_KEY = "rotate_key"
    PAPER_KEY = "paper_key"  #: written down, to be kept elsewhere
    RECOVER_KEY = "recover_key"  #: brought back from its paper
    BEGIN_LEDGER = "begin_ledger"  #: the program: of a register with rows that are older than its ledger
    ADOPT_REGISTER = "adopt_register"  #: as it was found, although its anchor told otherwise
    HAND_OVER_LATER = "hand_over_later"  #: links with a time that has not come, at the command line


class Denial(StrEnum):
    """Why something was denied."""

    ROLE = "role"  #: the role may not
    WRONG = "wrong"  #: not the passphrase, or not the code; or a login name that nobody has
    INACTIVE = "inactive"  #: the account was taken out of use
    LOCKED_OUT = "locked_out"  #: too early after wrong tries
    PASSPHRASE_NEEDED = "passphrase_needed"  #: the code does not help any more  # noqa: S105
    LAPSED = "lapsed"  #: another clerk's choice, and too long ago
    GIVEN_PASSPHRASE = "given_passphrase"  #: another clerk's choice: they have to make their own first  # noqa: S105
    LAST_ADMINISTRATOR = "last_administrator"  #: nobody would be left who manages the clerks
    OWN_ACCOUNT = "own_account"  #: another administrator has to do it
    NOT_FIRST = "not_first"  #: there is an account already
    TOO_OFTEN = "too_often"  #: more IDs were sought in a short time than anybody asks for


@dataclass(frozen=True)
class AuditEvent:
    """`clerk` None: the owner of the machine at the command line, or a login name that nobody has.

    `about` is a short reference. `denial` None: it was allowed. `owner`: who of the machine's users it was, and their
    reason.
    """

    at: datetime
    clerk: str | None
    action: Action | AuditAction
    about: str
    counter: str
    denial: Denial | None = None
    owner: str | None = None
    reason: str | None = None


LONGEST_REFERENCE = 64
_LETTERS = "A-Za-z0-9 ._:#/-"
_REFERENCE = re.compile(f"[{_LETTERS}]{{0,{LONGEST_REFERENCE}}}")
_OTHERS = re.compile(f"[^{_LETTERS}]")


_TWELVE = re.compile(r"(?<![0-9])[0-9]{12}(?![0-9])")


def cleaned(text: str) -> str:
    """With `_` for every letter that a reference has not, and for twelve digits that may be a 個人番号."""
    return _TWELVE.sub("_", _OTHERS.sub("_", text))


def require_reference(about: str) -> None:
    """Raises ValueError for what is no reference: the log is kept for years and may lead to no person."""
    if _REFERENCE.fullmatch(about) is None or is_my_number(about):
        raise ValueError("the desk's log names things by a short reference only")
