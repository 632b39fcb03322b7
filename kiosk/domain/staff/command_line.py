"""Who acts at the command line: a clerk by the rights of their role, or the owner of the machine."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import assert_never

from kiosk.domain.staff.clerks import Action, Clerk, Owner, Role, may
from kiosk.domain.staff.desk_log import LONGEST_REFERENCE, AuditAction, Denial, cleaned

Caller = Clerk | Owner


class NoClerk(Enum):
    """Why no clerk does it at the command line, whatever their role."""

    OWNER_ALONE = auto()  #: of the machine: the key, and what is put in the register's place
    NO_COMMAND = auto()  #: it is done at the desk, or by the program itself


RIGHTS: Mapping[AuditAction, Action | NoClerk] = {
    AuditAction.LIST_RECORDS: Action.FIND,
    AuditAction.FIND_RECORDS: Action.FIND,
    AuditAction.VERIFY_RECORDS: Action.FIND,
    AuditAction.SHOW_RECORD: Action.SEE_HISTORY,
    AuditAction.LIST_INCIDENTS: Action.SEE_HISTORY,
    AuditAction.LIST_READERS: Action.SERVE,
    AuditAction.EXPORT_LIST: Action.EXPORT_RECORDS,
    AuditAction.HAND_OVER: Action.EXPORT_RECORDS,
    AuditAction.ABANDON_BATCH: Action.EXPORT_RECORDS,
    AuditAction.LIST_BATCHES: Action.EXPORT_RECORDS,
    AuditAction.TAKE_OVER_RESULTS: Action.EXPORT_RECORDS,
    AuditAction.TAKE_BACK_RESULTS: Action.EXPORT_RECORDS,
    AuditAction.WRITE_REPORT: Action.EXPORT_REPORT,
    AuditAction.IMPORT_SHEET: Action.IMPORT_DATA,
    AuditAction.LIST_CLERKS: Action.MANAGE_CLERKS,
    AuditAction.READ_LOG: Action.MANAGE_CLERKS,
    AuditAction.ADD_CLERK: Action.MANAGE_CLERKS,
    AuditAction.RENAME_CLERK: Action.MANAGE_CLERKS,
    AuditAction.CHANGE_ROLE: Action.MANAGE_CLERKS,
    AuditAction.ACTIVATE: Action.MANAGE_CLERKS,
    AuditAction.DEACTIVATE: Action.MANAGE_CLERKS,
    AuditAction.RESET_PASSPHRASE: Action.MANAGE_CLERKS,
    AuditAction.REMOVE_FACTOR: Action.MANAGE_CLERKS,
    AuditAction.HAND_OVER_LATER: Action.EXPORT_RECORDS,
    AuditAction.BACK_UP: NoClerk.OWNER_ALONE,
    AuditAction.LIST_BACKUPS: NoClerk.OWNER_ALONE,
    AuditAction.VERIFY_BACKUP: NoClerk.OWNER_ALONE,
    AuditAction.RESTORE: NoClerk.OWNER_ALONE,
    AuditAction.SHOW_KEY: NoClerk.OWNER_ALONE,
    AuditAction.BEGIN_KEY_CHANGE: NoClerk.OWNER_ALONE,
    AuditAction.ROTATE_KEY: NoClerk.OWNER_ALONE,
    AuditAction.PAPER_KEY: NoClerk.OWNER_ALONE,
    AuditAction.RECOVER_KEY: NoClerk.OWNER_ALONE,
    AuditAction.ADOPT_REGISTER: NoClerk.OWNER_ALONE,
    AuditAction.LOG_IN: NoClerk.NO_COMMAND,
    AuditAction.LOG_OUT: NoClerk.NO_COMMAND,
    AuditAction.LOCK: NoClerk.NO_COMMAND,
    AuditAction.UNLOCK: NoClerk.NO_COMMAND,
    AuditAction.CHANGE_PASSPHRASE: NoClerk.NO_COMMAND,
    AuditAction.SET_CODE: NoClerk.NO_COMMAND,
    AuditAction.SET_FACTOR: NoClerk.NO_COMMAND,
    AuditAction.SET_RECOVERY: NoClerk.NO_COMMAND,
    AuditAction.PROVE: NoClerk.NO_COMMAND,
    AuditAction.RECOVER_ACCOUNT: NoClerk.NO_COMMAND,
    AuditAction.ASK_ACCOUNT: NoClerk.NO_COMMAND,
    AuditAction.ASK_MYKEY: NoClerk.NO_COMMAND,
    AuditAction.BEGIN_LEDGER: NoClerk.NO_COMMAND,
}
"""What a clerk needs for what a command does: the same right as at the desk. Each thing that the log keeps is here."""


def denial_of(caller: Caller, audit_action: AuditAction) -> Denial | None:
    """Why they may not; None when they may. The owner of the machine has its key, and is never denied."""
    match caller:
        case Owner():
            return None
        case Clerk(role=role):
            return None if _may(role, RIGHTS[audit_action]) else Denial.ROLE
        case _:
            assert_never(caller)


def _may(role: Role, right: Action | NoClerk) -> bool:
    return isinstance(right, Action) and may(role, right)


def reference_to(*parts: object) -> str:
    """What a line of the log is about, of these parts: what it has no letters for is `_`, and too much is cut off."""
    return cleaned(" ".join(str(part) for part in parts if part not in ("", None)))[:LONGEST_REFERENCE]


def to_file(name: str) -> str:
    """Where something was written: the end of the name says of which kind it is."""
    return f"to {cleaned(name)[-_LONGEST_FILE:]}"


_LONGEST_FILE = 28
