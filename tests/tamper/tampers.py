"""What somebody does who has the disk and not the key: each on a copy of the register's file, by SQLite itself."""
# ruff: noqa: S608 - the names of tables come from the schema

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.tamper.day import ANCHOR, FILE, RegisterDay

SqlRow = tuple[object, ...]

STATISTICS = frozenset({"visit", "reading", "answer", "ticket"})
"""Counts of which nothing depends; SECURITY.md says that they are not proved."""


@dataclass(frozen=True)
class Tamper:
    """`do` changes the register in this folder."""

    name: str
    do: Callable[[Path], None]


@dataclass(frozen=True)
class _RegisterTable:
    name: str
    columns: tuple[str, ...]
    key: str
    unique: frozenset[str]
    rows: tuple[SqlRow, ...]

    def at(self, place: int) -> SqlRow:
        return self.rows[place]

    def number(self, row: SqlRow) -> object:
        return row[self.columns.index(self.key)]


def tampers(day: RegisterDay, *, every: bool) -> Iterator[Tamper]:
    """`every`: on each row and each column; otherwise on the first and the last row."""
    with closing(sqlite3.connect(day.evening / FILE)) as evening, closing(sqlite3.connect(day.noon / FILE)) as noon:
        tables, before = _tables(evening), {table.name: table for table in _tables(noon)}
        parts = evening.execute("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    for table in tables:
        if table.name not in STATISTICS:
            yield from _on_rows(table, before[table.name], every=every)
        yield from _on_times(table, every=every)
    yield from _together()
    yield from _as_if_it_never_began()
    yield from _on_schema(parts, every=every)


def _tables(connection: sqlite3.Connection) -> list[_RegisterTable]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    found = []
    for (name,) in names:
        if name == "alembic_version" or name.startswith("sqlite_"):
            continue
        info = connection.execute(f"PRAGMA table_info({name})").fetchall()
        columns = tuple(column[1] for column in info)
        (key,) = [column[1] for column in info if column[5]]
        unique = {
            part[2]
            for index in connection.execute(f"PRAGMA index_list({name})").fetchall()
            if index[2]
            for part in connection.execute(f"PRAGMA index_info({index[1]})").fetchall()
        }
        rows = tuple(connection.execute(f"SELECT * FROM {name} ORDER BY {key}").fetchall())
        found.append(_RegisterTable(name, columns, key, frozenset(unique), rows))
    return found


def _on_rows(table: _RegisterTable, before: _RegisterTable, *, every: bool) -> Iterator[Tamper]:
    if not table.rows:
        return
    last = len(table.rows) - 1
    places = range(len(table.rows)) if every else sorted({0, last})
    yield _sql(f"empty {table.name}", f"DELETE FROM {table.name}")
    for place in places:
        number = table.number(table.rows[place])
        what = f"{table.name} {number}"
        where = f"WHERE {table.key} = {number}"
        yield _sql(f"delete {what}", f"DELETE FROM {table.name} {where}")
        yield Tamper(f"copy {what}", partial(_copy, table, place))
        yield _sql(f"renumber {what}", f"UPDATE {table.name} SET {table.key} = {table.key} + 1000 {where}")
        if place < last:
            yield Tamper(f"swap {what} with the next", partial(_swap, table, place))
    yield from _replays(table, before)


def _replays(table: _RegisterTable, before: _RegisterTable) -> Iterator[Tamper]:
    """What a row was at noon, put in the place of what became of it."""
    now = {table.number(row): row for row in table.rows}
    for row in before.rows:
        number = table.number(row)
        if now.get(number) != row:
            yield Tamper(f"put back {table.name} {number} as at noon", partial(_replace, table, number, row))
    if len(before.rows) < len(table.rows):
        last = table.number(before.rows[-1]) if before.rows else 0
        yield _sql(f"cut off {table.name} after noon", f"DELETE FROM {table.name} WHERE {table.key} > {last}")


def _on_times(table: _RegisterTable, *, every: bool) -> Iterator[Tamper]:
    """Each moment in another spelling of the same, and as one that no clock says."""
    for place in range(len(table.rows)) if every else (0,):
        row = table.rows[place] if table.rows else ()
        for column, value in zip(table.columns, row, strict=False):
            if not isinstance(value, str) or _MOMENT.fullmatch(value) is None:
                continue
            where = f"WHERE {table.key} = {table.number(row)}"
            for said in (value.replace(" ", "T"), value.replace(" ", "\t"), f"{value}+00:00", value[:-7], *_NEVER):
                statement = f"UPDATE {table.name} SET {column} = '{said}' {where}"
                yield _sql(f"{table.name} {table.number(row)}: {column} as {said!r}", statement)


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}", re.ASCII)
_NEVER = ("9999-12-31 23:59:59.000000", "0001-01-01 00:00:00.000000")


def _as_if_it_never_began() -> Iterator[Tamper]:
    """What a first start would find, made of a register that was in use."""
    emptied = (
        *(f"DELETE FROM {name}" for name in _ALL if name != "ledger"),
        "UPDATE ledger SET identity = x'', entries = 0, head = x''",
    )
    for name, more in (("", ()), (", with its identity", ("DELETE FROM register_identity",))):
        yield Tamper(f"empty all and take the anchor away{name}", partial(_without_anchor, (*emptied, *more)))


def _without_anchor(statements: Sequence[str], folder: Path) -> None:
    _execute(statements, folder)
    (folder / ANCHOR).unlink()


def _together() -> Iterator[Tamper]:
    """More than one table at once, so that nothing leads to what is gone."""
    yield _sql(
        "take out everything of the last reservation's holder", *_of_holder("(SELECT max(holder_id) FROM reservation)")
    )
    yield _sql("take out everything of the first holder", *_of_holder("1"))
    yield _sql(
        "take out the last link with its states",
        "DELETE FROM link_event WHERE link_id = (SELECT max(id) FROM link)",
        "DELETE FROM link WHERE id = (SELECT max(id) FROM link)",
        "DELETE FROM account WHERE id NOT IN (SELECT account_id FROM link)",
    )
    yield _sql("take out accounts and log", "DELETE FROM clerk", "DELETE FROM desk_event", "DELETE FROM desk_log")
    yield _sql(
        "take out an incident with its lines",
        "DELETE FROM incident_line WHERE incident_id = 2",
        "DELETE FROM incident_record WHERE incident_id = 2",
        "DELETE FROM incident WHERE id = 2",
    )
    yield _sql("take out the ledger", "DELETE FROM ledger_entry", "DELETE FROM ledger")
    yield _sql(
        "take out the ledger as if it were not begun",
        "DELETE FROM ledger_entry",
        "UPDATE ledger SET identity = x'', entries = 0, head = x''",
    )
    yield _sql("cut off the last entries", "DELETE FROM ledger_entry WHERE number > (SELECT entries - 3 FROM ledger)")
    yield _sql("change the head", "UPDATE ledger SET head = randomblob(32)")
    yield _sql(
        "renumber the end",
        "DELETE FROM ledger_entry WHERE number = (SELECT entries FROM ledger)",
        "UPDATE ledger SET entries = entries - 1",
    )
    yield _sql(
        "take out a batch with what it was for",
        "UPDATE link SET batch_id = NULL, state = 'recorded'",
        "DELETE FROM results",
        "DELETE FROM batch",
        "DELETE FROM link_event WHERE state IN ('handed_over', 'completed')",
    )
    yield _sql("empty every table", *(f"DELETE FROM {name}" for name in _ALL))
    ended = "SELECT holder_id FROM reservation GROUP BY holder_id HAVING max(is_live) = 0"
    yield _sql(
        "another MyKey ID for a holder whose reservation has ended",
        f"UPDATE holder SET mykey_id = (SELECT min(id) FROM mykey) WHERE id IN ({ended})",
    )
    yield _sql(
        "a state of no link",
        "INSERT INTO link_event SELECT id + 1000, 999, number, state, at, reason, counter, "
        "mode, signature, scheme, results_id, chain FROM link_event WHERE id = 1",
    )


_ALL = (
    *("link_event", "link", "account", "certificate_join", "amendment", "reservation", "holder", "mykey", "results"),
    *(
        "batch",
        "incident_record",
        "incident_line",
        "incident",
        "shift_note",
        "setting",
        "desk_event",
        "desk_log",
        "clerk",
    ),
    *("ledger_entry", "ledger", "adoption"),
)


def _of_holder(holder: str) -> Sequence[str]:
    theirs = f"SELECT id FROM reservation WHERE holder_id = {holder}"
    return (
        f"DELETE FROM link_event WHERE link_id IN (SELECT id FROM link WHERE holder_id = {holder})",
        f"DELETE FROM link WHERE holder_id = {holder}",
        "DELETE FROM account WHERE id NOT IN (SELECT account_id FROM link)",
        f"DELETE FROM certificate_join WHERE earlier_id = {holder}",
        f"DELETE FROM amendment WHERE kind = 'reservation' AND record_id IN ({theirs})",
        f"DELETE FROM reservation WHERE holder_id = {holder}",
        "DELETE FROM holder WHERE id NOT IN (SELECT holder_id FROM reservation)",
        "DELETE FROM mykey WHERE id NOT IN (SELECT mykey_id FROM reservation)",
    )


def _on_schema(parts: Sequence[tuple[str, str]], *, every: bool) -> Iterator[Tamper]:
    indexes = [name for kind, name in parts if kind == "index"]
    for name in indexes if every else indexes[:3]:
        yield _sql(f"drop index {name}", f"DROP INDEX {name}")
    tables = [name for kind, name in parts if kind == "table" and name != "alembic_version"]
    for name in tables if every else tables[:1]:
        yield _sql(f"drop table {name}", f"DROP TABLE {name}")
        yield _sql(f"add a column to {name}", f"ALTER TABLE {name} ADD COLUMN added TEXT")
        trigger = f"CREATE TRIGGER on_{name} AFTER INSERT ON {name} BEGIN DELETE FROM visit; END"
        yield _sql(f"a trigger on {name}", trigger)
        yield _sql(f"a view of {name}", f"CREATE VIEW v_{name} AS SELECT * FROM {name}")
    for name in ("user_version", "application_id"):
        yield _sql(f"another {name}", f"PRAGMA {name} = 7")
    hidden = "alembic_version"
    yield _sql("a hidden trigger", f"CREATE TRIGGER {hidden} AFTER INSERT ON visit BEGIN DELETE FROM visit; END")
    yield _sql("a column more of the revision", f"ALTER TABLE {hidden} ADD COLUMN more TEXT")
    yield _sql("a revision more", f"INSERT INTO {hidden} SELECT '0001'")
    yield _sql("a table of its own", "CREATE TABLE more (id INTEGER PRIMARY KEY)")
    yield _sql("an index of its own", "CREATE UNIQUE INDEX more ON visit (counter)")


def _sql(name: str, *statements: str) -> Tamper:
    return Tamper(name, partial(_execute, statements))


def _execute(statements: Sequence[str], folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            other.execute(statement)


def _copy(table: _RegisterTable, place: int, folder: Path) -> None:
    """Under a free number; what has to be alone in its column is changed by an octet."""
    row = table.rows[place]
    values = [
        _other(value) if column in table.unique else value for column, value in zip(table.columns, row, strict=True)
    ]
    values[table.columns.index(table.key)] = 1000
    _insert(table, values, folder)


def _other(value: object) -> object:
    match value:
        case bytes():
            return value[:-1] + bytes([value[-1] ^ 1])
        case int():
            return value + 1000
        case str():
            return f"{value[:-1]}~"
        case _:
            return value


def _swap(table: _RegisterTable, place: int, folder: Path) -> None:
    one, other = (table.number(table.rows[near]) for near in (place, place + 1))
    numbers = f"UPDATE {table.name} SET {table.key} = {{}} WHERE {table.key} = {{}}"
    _execute([numbers.format(-1, one), numbers.format(one, other), numbers.format(other, -1)], folder)


def _replace(table: _RegisterTable, number: object, row: SqlRow, folder: Path) -> None:
    _execute([f"DELETE FROM {table.name} WHERE {table.key} = {number}"], folder)
    _insert(table, row, folder)


def _insert(table: _RegisterTable, values: Sequence[object], folder: Path) -> None:
    marks = ", ".join("?" * len(values))
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints=ON")
        other.execute(f"INSERT INTO {table.name} VALUES ({marks})", values)
