"""Whether the desk's log is still as it was kept, and accounts, amendments, incidents and settings are as it tells."""

import re
from dataclasses import field
from datetime import datetime
from functools import partial

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.staff.account_rules import ACCOUNT_DEEDS, AccountState, state_after
from kiosk.domain.staff.clerks import Action, Role
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.opening.answers import reason
from kiosk.storage.records import amendments
from kiosk.storage.records.amendments import name_of, record_of
from kiosk.storage.records.joins import join_name
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.desk_tables import ClerkRow, DeskEventRow, DeskLogRow
from kiosk.storage.shift.note_rows import shift_note_faults
from kiosk.storage.staff import accounts
from kiosk.storage.staff.desk_log import audit_action_of, follows, head_of
from kiosk.storage.verify.incident_integrity import incident_faults
from kiosk.storage.verify.settings_integrity import LoggedSettings, follow_setting, setting_faults


@dataclass(frozen=True)
class DeskLogCheck:
    """`faults` name what does not fit."""

    events: int
    accounts: int
    faults: tuple[str, ...]


_AccountStates = dict[str, AccountState]
"""How each account stands, as the log tells it: an old row put back does not fit."""

_AMENDS = frozenset({Action.CANCEL_RECORD, Action.CORRECT_RECORD, Action.MARK_RECORD})


@dataclass
class _LoggedState:
    """What the log tells of other tables."""

    standing: _AccountStates = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    amendments: set[str] = field(default_factory=set)
    joins: set[str] = field(default_factory=set)
    incident_lines: set[str] = field(default_factory=set)
    settings: LoggedSettings = field(default_factory=dict)
    newest: datetime | None = None


def check_desk(engine: Engine, keys: RegisterKeys) -> DeskLogCheck:
    """Raises StorageError when the register cannot be read at all."""
    told = _LoggedState()
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            events, faults = _check_events(unit, keys, told)
            accounts, more = _check_accounts(unit, keys, told.standing)
            faults += _check_amendments(unit, keys, told.amendments)
            faults += _check_joins(unit, told.joins)
            faults += incident_faults(unit, keys, told.incident_lines)
            faults += shift_note_faults(unit, keys, told.newest)
            faults += setting_faults(unit, keys, told.settings)
    except DAMAGED as error:
        raise StorageError(f"The desk's log cannot be read from the register ({reason(engine, error)}).") from None
    return DeskLogCheck(events, accounts, (*faults, *more))


def _check_events(unit: Session, keys: RegisterKeys, told: _LoggedState) -> tuple[int, list[str]]:
    numbers = unit.scalars(select(DeskEventRow.number).order_by(DeskEventRow.number)).all()
    faults: list[str] = []
    head, last = b"", 0
    for number in numbers:
        try:
            row = unit.get_one(DeskEventRow, number)
            is_whole = number == last + 1 and follows(keys, row, head)
            head = head_of(keys, row)
            _follow(told, row)
            follow_setting(told.settings, row)
            told.newest = max(told.newest or row.at, row.at)
            if (name := _named(row)) is not None:
                if name in told.named:
                    # What was taken out made room for another of its name.
                    faults.append(f"{name} is in the log twice")
                told.named.add(name)
            unit.expunge(row)
        except DAMAGED:
            is_whole = False
        if not is_whole:
            faults.append(f"desk event {number}")
        last = number
    end = unit.get(DeskLogRow, 1)
    if (end.events, end.head) != (last, head) if end is not None else numbers:
        faults.append("the end of the desk's log")
    return len(numbers), faults


_NAMED = re.compile(r"setting \d+|.* #\d+|.* join \d+", re.ASCII)


def _named(row: DeskEventRow) -> str | None:
    """What an act made, by the name that nothing else may have."""
    found = _NAMED.match(row.about) if row.denial is None else None
    return found[0] if found is not None else None


def _follow(told: _LoggedState, row: DeskEventRow) -> None:
    """Raises DamagedValue for an event that says nothing understandable."""
    audit_action = audit_action_of(row.action)
    if row.denial is not None:
        return
    standing = told.standing
    login, _, role = row.about.partition(" ")
    match audit_action:
        case AuditAction() if audit_action in ACCOUNT_DEEDS:
            standing[login] = decoded(partial(state_after, standing.get(login), audit_action), role)
        case Action.JOIN_CERTIFICATE if " join " in row.about:
            told.joins.add(row.about)
        case Action.OPEN_INCIDENT | Action.CLOSE_INCIDENT if " #" in row.about:
            told.incident_lines.add(row.about)
        case Action() if audit_action in _AMENDS:
            told.amendments.add(row.about)
        case _:
            pass


def _check_amendments(unit: Session, keys: RegisterKeys, told: set[str]) -> list[str]:
    """Each that is there is named in the log, and each that the log names is there."""
    faults: list[str] = []
    found: set[str] = set()
    for number in unit.scalars(select(AmendmentRow.id).order_by(AmendmentRow.id)).all():
        try:
            row = unit.get_one(AmendmentRow, number)
            name = name_of(row)
            record = record_of(unit, decoded(RecordKind, row.kind), row.record_id)
            is_whole = name in told and record is not None and amendments.is_whole(keys, row, record)
            found.add(name)
        except DAMAGED:
            is_whole, name = False, str(number)
        if not is_whole:
            faults.append(f"amendment {name}")
    return faults + [f"amendment {name} is missing" for name in sorted(told - found)]


def _check_joins(unit: Session, told: set[str]) -> list[str]:
    """Whether each is as its card signed it is checked with the records."""
    joins = unit.execute(select(JoinRow.reservation_id, JoinRow.id)).all()
    found = {join_name(reservation, number) for reservation, number in joins}
    unsaid = [f"joined certificate {name} is not in the log" for name in sorted(found - told)]
    return unsaid + [f"joined certificate {name} is missing" for name in sorted(told - found)]


def _state_of(row: ClerkRow) -> AccountState:
    return AccountState(decoded(Role, row.role), row.is_active)


def _check_accounts(unit: Session, keys: RegisterKeys, standing: _AccountStates) -> tuple[int, list[str]]:
    faults: list[str] = []
    found: set[str] = set()
    numbers = unit.scalars(select(ClerkRow.id).order_by(ClerkRow.id)).all()
    for number in numbers:
        try:
            row = unit.get_one(ClerkRow, number)
            found.add(row.login)
            is_whole = accounts.is_whole(keys, row) and standing.get(row.login) == _state_of(row)
            name = row.login
        except DAMAGED:
            is_whole, name = False, str(number)
        if not is_whole:
            faults.append(f"account {name}")
    faults += [f"account {login} is missing" for login in sorted(standing.keys() - found)]
    return len(numbers), faults
