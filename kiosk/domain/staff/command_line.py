"""Who acts at the command line: a clerk by the rights of their role, or the owner of the machine."""

from collections.abc import Mapping

from kiosk.domain.staff.clerks import Action, Clerk, Owner, may
from kiosk.domain.staff.desk_log import LONGEST_REFERENCE, AuditAction, Denial, cleaned

Caller = Clerk | Owner

RIGHTS: Mapping[AuditAction, Action] = {
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
    AuditAction.CHANGE_ROLE: Action.MANAGE_CLERKS,
    AuditAction.ACTIVATE: Action.MANAGE_CLERKS,
    AuditAction.DEACTIVATE: Action.MANAGE_CLERKS,
    AuditAction.RESET_PASSPHRASE: Action.MANAGE_CLERKS,
    AuditAction.REMOVE_FACTOR: Action.MANAGE_CLERKS,
}
"""What a clerk needs for what a command does: the same right as at the desk."""


def denial_of(caller: Caller, audit_action: AuditAction) -> Denial | None:
    """Why they may not; None when they may. The owner of the machine has its key, and is never denied."""
    match caller:
        case Owner():
            return None
        case Clerk(role=role):
            return None if may(role, RIGHTS[audit_action]) else Denial.ROLE


def reference_to(*parts: object) -> str:
    """What a line of the log is about, of these parts: what it has no letters for is `_`, and too much is cut off."""
    return cleaned(" ".join(str(part) for part in parts if part not in ("", None)))[:LONGEST_REFERENCE]


def to_file(name: str) -> str:
    """Where something was written: the end of the name says of which kind it is."""
    return f"to {cleaned(name)[-_LONGEST_FILE:]}"


_LONGEST_FILE = 28
