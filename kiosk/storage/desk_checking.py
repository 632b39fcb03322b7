"""Whether the desk's log, the clerks' accounts and what they set are still as they were kept."""

from dataclasses import dataclass

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.clerks import Role
from kiosk.domain.desk_log import Deed
from kiosk.storage.accounts import sealed
from kiosk.storage.desk_log import chained, deed_of, head_of
from kiosk.storage.desk_tables import ClerkRow, DeskEventRow, DeskLogRow
from kiosk.storage.engine import READS
from kiosk.storage.errors import DAMAGED, StorageError
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.settings_checking import Told, follow_setting, setting_faults


@dataclass(frozen=True)
class DeskChecked:
    """`faults` name what does not fit."""

    events: int
    accounts: int
    faults: tuple[str, ...]


_Standing = dict[str, tuple[str, bool]]
"""Each account's role and whether it is in use, as the log tells it: an old row put back does not fit."""


def check_desk(engine: Engine, keys: RegisterKeys) -> DeskChecked:
    """Raises StorageError when the register cannot be read at all."""
    standing: _Standing = {}
    told: Told = {}
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            events, faults = _check_events(unit, keys, standing, told)
            accounts, more = _check_accounts(unit, keys, standing)
            more += setting_faults(unit, keys, told)
    except DAMAGED as error:
        raise StorageError(f"The desk's log cannot be read from the register ({type(error).__name__}).") from None
    return DeskChecked(events, accounts, (*faults, *more))


def _check_events(unit: Session, keys: RegisterKeys, standing: _Standing, told: Told) -> tuple[int, list[str]]:
    numbers = unit.scalars(select(DeskEventRow.number).order_by(DeskEventRow.number)).all()
    faults: list[str] = []
    head, last = b"", 0
    for number in numbers:
        try:
            row = unit.get_one(DeskEventRow, number)
            is_whole = number == last + 1 and chained(keys, row, head) == row.chain
            head = head_of(keys, row)
            _follow(standing, row)
            follow_setting(told, row)
            unit.expunge(row)
        except (*DAMAGED, KeyError):
            is_whole = False
        if not is_whole:
            faults.append(f"desk event {number}")
        last = number
    end = unit.get(DeskLogRow, 1)
    if (end.events, end.head) != (last, head) if end is not None else numbers:
        faults.append("the end of the desk's log")
    return len(numbers), faults


def _follow(standing: _Standing, row: DeskEventRow) -> None:
    """Raises ValueError and KeyError for an event that says nothing understandable."""
    deed = deed_of(row.action)
    if row.denial is not None:
        return
    login, _, role = row.about.partition(" ")
    match deed:
        case Deed.ADD_CLERK:
            standing[login] = Role(role).value, True
        case Deed.CHANGE_ROLE:
            standing[login] = Role(role).value, standing[login][1]
        case Deed.ACTIVATE | Deed.DEACTIVATE:
            standing[login] = standing[login][0], deed is Deed.ACTIVATE
        case _:
            pass


def _check_accounts(unit: Session, keys: RegisterKeys, standing: _Standing) -> tuple[int, list[str]]:
    faults: list[str] = []
    found: set[str] = set()
    numbers = unit.scalars(select(ClerkRow.id).order_by(ClerkRow.id)).all()
    for number in numbers:
        try:
            row = unit.get_one(ClerkRow, number)
            found.add(row.login)
            is_whole = sealed(keys, row) == row.seal and standing.get(row.login) == (row.role, row.is_active)
            name = row.login
        except DAMAGED:
            is_whole, name = False, str(number)
        if not is_whole:
            faults.append(f"account {name}")
    faults += [f"account {login} is missing" for login in sorted(standing.keys() - found)]
    return len(numbers), faults
