"""What a register has that a backup of it has not: what a restore of that backup loses."""

import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import field
from pathlib import Path
from typing import Any

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.opening.reading import how_to_read


@dataclass(frozen=True)
class AccountBack:
    """A clerk's account as the backup has it. `was`: the role and whether it was in use, as it stands; None: it is not.

    `secrets`: what of them is not as it stands.
    """

    login: str
    role: str
    is_active: bool
    was: tuple[str, bool] | None
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True)
class LostRecords:
    """By their numbers in the register that stood there. `again`: receipt numbers of links that wait again, and that
    their provider has already; by batch, with its service.

    `rows`: how many more rows of other tables. `accounts`: those that the backup has otherwise. `unread`: the tables
    of which nothing is known.
    """

    reservations: tuple[int, ...] = ()
    links: Mapping[int, str] = field(default_factory=dict)
    again: Mapping[tuple[int, str], tuple[str, ...]] = field(default_factory=dict)
    changed: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    accounts: tuple[AccountBack, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        lost = (self.reservations, self.links, self.again, self.changed, self.rows, self.accounts, self.unread)
        return not any(lost)


_RESERVATIONS = """
    SELECT id FROM stood.reservation AS old WHERE NOT EXISTS (
        SELECT 1 FROM main.reservation AS new WHERE new.id = old.id AND new.recorded_at = old.recorded_at
    ) ORDER BY id"""
_LINKS = """
    SELECT id, reference FROM stood.link WHERE reference NOT IN (SELECT reference FROM main.link) ORDER BY id"""
_AGAIN = """
    SELECT batch.id, batch.service, old.reference FROM stood.link AS old
    JOIN main.link AS new ON new.reference = old.reference JOIN stood.batch AS batch ON batch.id = old.batch_id
    WHERE new.batch_id IS NULL ORDER BY batch.id, old.id"""
_CHANGED = """
    SELECT old.reference FROM stood.link AS old JOIN main.link AS new ON new.reference = old.reference
    WHERE old.state <> new.state AND NOT (old.batch_id IS NOT NULL AND new.batch_id IS NULL) ORDER BY old.id"""
_ROWS = {
    "clerk": ("clerks' accounts", "SELECT count(*) FROM stood.clerk WHERE login NOT IN (SELECT login FROM main.clerk)"),
    "incident": ("incidents", "SELECT count(*) FROM stood.incident WHERE id NOT IN (SELECT id FROM main.incident)"),
    "incident_line": (
        "lines of incidents",
        "SELECT count(*) FROM stood.incident_line WHERE id NOT IN (SELECT id FROM main.incident_line)",
    ),
    "certificate_join": (
        "joined certificates",
        "SELECT count(*) FROM stood.certificate_join WHERE id NOT IN (SELECT id FROM main.certificate_join)",
    ),
    "setting": (
        "changes of the desk's settings",
        "SELECT count(*) FROM stood.setting WHERE number NOT IN (SELECT number FROM main.setting)",
    ),
    "amendment": (
        "corrections",
        "SELECT count(*) FROM stood.amendment WHERE id NOT IN (SELECT id FROM main.amendment)",
    ),
    "desk_event": (
        "lines of the desk's log",
        "SELECT count(*) FROM stood.desk_event WHERE number NOT IN (SELECT number FROM main.desk_event)",
    ),
}

_SECRETS = {
    "passphrase": "the passphrase",
    "code": "the quick code",
    "factor": "the one-time codes",
    "recovery": "the recovery code",
}
_ACCOUNTS = f"""
    SELECT new.login, new.role, new.is_active, old.role, old.is_active,
        {", ".join(f"old.{secret} IS NOT new.{secret}" for secret in _SECRETS)}
    FROM main.clerk AS new LEFT JOIN stood.clerk AS old ON old.login = new.login
    WHERE (old.role, old.is_active) IS NOT (new.role, new.is_active)
        OR {" OR ".join(f"old.{secret} IS NOT new.{secret}" for secret in _SECRETS)}
    ORDER BY new.login"""  # noqa: S608 - names of ours


def lost_records(stood: Path, restored: Path) -> LostRecords:
    """Reads both, and changes neither. A damaged register tells as much as can be read of it. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{restored.absolute().as_uri()}?immutable=1", uri=True)) as both:
        both.execute("PRAGMA query_only=ON")
        both.execute("ATTACH DATABASE ? AS stood", (f"{stood.absolute().as_uri()}?{how_to_read(stood)}",))
        both_read = _BothRegisters(both)
        again: dict[tuple[int, str], tuple[str, ...]] = {}
        for number, service, reference in both_read.rows("batch", _AGAIN):
            again[number, service] = (*again.get((number, service), ()), str(reference))
        found = LostRecords(
            reservations=tuple(number for (number,) in both_read.rows("reservation", _RESERVATIONS)),
            links={number: str(reference) for number, reference in both_read.rows("link", _LINKS)},
            again=again,
            changed=tuple(str(reference) for (reference,) in both_read.rows("link", _CHANGED)),
            rows={
                name: count
                for table, (name, query) in _ROWS.items()
                for (count,) in both_read.rows(table, query)
                if count
            },
            accounts=tuple(_account(*row) for row in both_read.rows("clerk", _ACCOUNTS)),
            unread=tuple(dict.fromkeys(both_read.unread)),
        )
        both.execute("DETACH DATABASE stood")
    return found


def _account(
    login: str, role: str, is_active: bool, old_role: str | None, was_active: bool | None, *differs: bool
) -> AccountBack:
    if old_role is None or was_active is None:
        return AccountBack(login, role, bool(is_active), None)
    secrets = tuple(name for name, differ in zip(_SECRETS.values(), differs, strict=True) if differ)
    return AccountBack(login, role, bool(is_active), (old_role, bool(was_active)), secrets)


def waiting_of(register: Path, references: Collection[str]) -> dict[str, bool]:
    """Of those of these links that it has: whether they wait to be handed over. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{register.absolute().as_uri()}?immutable=1", uri=True)) as found:
        links = found.execute("SELECT reference, batch_id IS NULL FROM link")
        return {reference: bool(waits) for reference, waits in links if reference in references}


class _BothRegisters:
    def __init__(self, both: sqlite3.Connection) -> None:
        self._both = both
        self.unread: list[str] = []

    def rows(self, table: str, query: str) -> list[tuple[Any, ...]]:
        try:
            return self._both.execute(query).fetchall()
        except sqlite3.Error:
            self.unread.append(table)
            return []
