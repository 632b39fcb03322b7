"""Whether a clerk may do something now, as the register has them."""

from sqlalchemy.orm import Session

from kiosk.domain.staff.clerks import Action, Clerk, may
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.accounts import clerk_of, find_account


def right_of(
    unit: Session, keys: RegisterKeys, login: str, action: Action, opened: frozenset[Action] = frozenset()
) -> Clerk | Denial:
    """The clerk as they are now, or why they may not. Raises StorageError for an account that was changed."""
    row = find_account(unit, keys, login)
    if row is None or not row.is_active:
        return Denial.INACTIVE
    present = clerk_of(row)
    return present if may(present.role, action, opened) else Denial.ROLE
