"""The desk's log: each event is added, never changed, and chained to the one before."""

from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from kiosk.domain.office.search_words import BY_NAME
from kiosk.domain.records import facts
from kiosk.domain.staff.clerks import Action, Clerk, Owner, Role
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent, Denial, require_reference
from kiosk.domain.staff.lockout import FORGOTTEN_AFTER, TriesHere, tries_here
from kiosk.storage.core.errors import StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.schema.desk_tables import DeskEventRow, DeskLogRow

_HEAD = "desk head"


def hold_log(unit: Session) -> None:
    """Other counters wait from here to the end of the unit. SQLite holds them already; there it locks no row."""
    unit.get(DeskLogRow, 1, with_for_update=True)


def add_event(keys: RegisterKeys, unit: Session, event: AuditEvent) -> None:
    """Append to the log, in the unit of work in which it is done or denied.

    Raises ValueError for no reference, StorageError when the log was changed so that nothing can follow.
    """
    require_reference(event.about)
    end = unit.get(DeskLogRow, 1)
    if end is None:
        end = DeskLogRow(id=1, events=0, head=b"")
        unit.add(end)
    row = DeskEventRow(
        number=end.events + 1,
        at=event.at,
        clerk=event.clerk,
        action=event.action.value,
        about=event.about,
        counter=event.counter,
        denial=event.denial.value if event.denial is not None else None,
        owner=event.owner,
        reason=event.reason,
    )
    if unit.get(DeskEventRow, row.number) is not None:
        raise StorageError(
            "The end of the desk's log was changed from outside. Restore the newest backup with `kiosk backup restore`."
        )
    # Over the end as it was kept, and not the event before: what was cut off does not become right by what follows.
    row.chain = seal(keys, facts.DESK_EVENT, row, None, end.head)
    unit.add(row)
    end.events, end.head = row.number, head_of(keys, row)


def event_by(
    by: Clerk | Owner,
    at: datetime,
    action: Action | AuditAction,
    about: str,
    counter: str,
    denial: Denial | None = None,
) -> AuditEvent:
    """What a clerk or the owner of the machine has done."""
    if isinstance(by, Owner):
        return AuditEvent(at, None, action, about, counter, denial, by.user, by.reason)
    return AuditEvent(at, by.login, action, about, counter, denial)


def follows(keys: RegisterKeys, row: DeskEventRow, head: bytes) -> bool:
    """Whether the event is as it was added to this end of the log."""
    return is_sealed(keys, facts.DESK_EVENT, row, row.chain, head)


def head_of(keys: RegisterKeys, row: DeskEventRow) -> bytes:
    """The keyed hash over the newest event: none can be taken off the end."""
    return keys.lookup(_HEAD, str(row.number).encode() + b"\0" + row.chain)


def newest_events(unit: Session, count: int, *, denied: bool) -> tuple[AuditEvent, ...]:
    """In their order. Raises DamagedValue and SQLAlchemyError for one that cannot be read."""
    query = select(DeskEventRow).order_by(DeskEventRow.number.desc()).limit(count)
    if denied:
        query = query.where(DeskEventRow.denial.is_not(None))
    return tuple(event_of(row) for row in reversed(unit.scalars(query).all()))


def event_of(row: DeskEventRow) -> AuditEvent:
    """Raises DamagedValue for an action or denial that nobody knows."""
    denial = decoded(Denial, row.denial) if row.denial is not None else None
    done = audit_action_of(row.action)
    return AuditEvent(row.at, row.clerk, done, row.about, row.counter, denial, row.owner, row.reason)


def audit_action_of(word: str) -> Action | AuditAction:
    """Raises DamagedValue."""
    return Action(word) if word in set(Action) else decoded(AuditAction, word)


def searches_since(unit: Session, clerk: str, since: datetime) -> int:
    """How often this clerk has sought by an ID, a receipt number or a ticket, at whichever counter."""
    row = DeskEventRow
    begins = or_(*(row.about.startswith(word) for word in BY_NAME))
    theirs = (row.clerk == clerk, row.action == Action.FIND.value, row.denial.is_(None))
    query = select(func.count()).where(*theirs, begins, row.at > since)
    return unit.scalar(query) or 0


def last_logins(unit: Session) -> dict[str, datetime]:
    """By login name, of who has logged in at the desk or at the command line."""
    row = DeskEventRow
    theirs = (row.action == AuditAction.LOG_IN.value, row.denial.is_(None), row.clerk.is_not(None))
    query = select(row.clerk, func.max(row.at)).where(*theirs).group_by(row.clerk)
    return {clerk: at for clerk, at in unit.execute(query) if clerk is not None}


def line_of_giving(unit: Session, keys: RegisterKeys, login: str, by: str) -> DeskEventRow | None:
    """By which this clerk gave `login` the passphrase that they have; None: there is none as it was added."""
    row = DeskEventRow
    made = (row.action == AuditAction.ADD_CLERK.value, row.about.in_([f"{login} {role}" for role in Role]))
    reset = (row.action == AuditAction.RESET_PASSPHRASE.value, row.about == login)
    given = or_(and_(*made), and_(*reset))
    query = select(row).where(row.clerk == by, given, row.denial.is_(None)).order_by(row.number.desc()).limit(1)
    if (line := unit.scalar(query)) is None:
        return None
    before = unit.get(DeskEventRow, line.number - 1)
    return line if follows(keys, line, b"" if before is None else head_of(keys, before)) else None


def latest_since(unit: Session, line: DeskEventRow) -> datetime | None:
    """The latest moment of this line and those after it."""
    row = DeskEventRow
    return unit.scalar(select(row.at).where(row.number >= line.number).order_by(row.at.desc()).limit(1))


def newest_about(unit: Session, login: str) -> int:
    """The number of the newest line in which somebody else decided about this account; 0: nobody has."""
    row = DeskEventRow
    named = or_(row.about == login, row.about.startswith(f"{login} ", autoescape=True))
    others = or_(row.clerk.is_(None), row.clerk != login)
    return unit.scalar(select(func.max(row.number)).where(named, others, row.denial.is_(None))) or 0


_JUDGED = (
    AuditAction.LOG_IN,
    AuditAction.PROVE,
    AuditAction.CHANGE_PASSPHRASE,
    AuditAction.SET_CODE,
    AuditAction.SET_FACTOR,
    AuditAction.SET_RECOVERY,
    AuditAction.RECOVER_ACCOUNT,
    Action.JOIN_CERTIFICATE,
)
"""What a passphrase is given for, or a recovery code in its place."""


_WRONG = (Denial.WRONG, Denial.INACTIVE, Denial.LAPSED)


def tries_at(unit: Session, counter: str, login: str | None, about: str, now: datetime) -> TriesHere:
    """Wrong tries at this counter of a login name, or of one that nobody has (None), which `about` stands for.

    A new passphrase ends them too, wherever it was given.
    """
    row = DeskEventRow
    judged = and_(row.counter == counter, row.clerk == login, row.action.in_([each.value for each in _JUDGED]))
    if login is None:
        theirs = and_(row.counter == counter, row.clerk.is_(None), row.about == about)
    else:
        theirs = or_(judged, and_(row.action == AuditAction.RESET_PASSPHRASE.value, row.about == login))
    told = or_(row.denial.is_(None), row.denial.in_([denial.value for denial in _WRONG]))
    query = select(row.at, row.denial).where(theirs, told, row.at > now - FORGOTTEN_AFTER).order_by(row.number.desc())
    return tries_here((at, denial is None) for at, denial in unit.execute(query))
