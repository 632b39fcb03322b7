"""Whether a clerk may do something now, as the register has them."""

from sqlalchemy.orm import Session

from kiosk.domain.staff import account_rules
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.accounts import clerk_of, find_account


def right_of(
    unit: Session, keys: RegisterKeys, login: str, action: Action, opened: frozenset[Action] = frozenset()
) -> Clerk | Denial:
    """The clerk as they are now, or why they may not. Raises StorageError for an account that was changed."""
    row = find_account(unit, keys, login)
    present = clerk_of(row) if row is not None and row.is_active else None
    was_given = row is not None and row.given_by is not None
    return account_rules.right_of(present, action, opened, was_given=was_given)
