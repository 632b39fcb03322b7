"""Whether the schema is as the program makes it: a dropped index no longer refuses, a trigger acts unseen."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from kiosk.storage.core.engine import READS, newest_revision
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.all_tables import METADATA

# What SQLite makes by itself has no text.
_PARTS = text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
# As Alembic makes it, which keeps the revision there.
_VERSION = "alembic_version"
_MADE_BY_ALEMBIC = text(
    f"CREATE TABLE {_VERSION} (version_num VARCHAR(32) NOT NULL, CONSTRAINT {_VERSION}_pkc PRIMARY KEY (version_num))"
)
_REVISIONS = text(f"SELECT version_num FROM {_VERSION}")  # noqa: S608 - a name of ours
_UNUSED = ("user_version", "application_id")
"""Numbers in the file's header that the program leaves as SQLite makes them."""

SchemaPart = tuple[str, str]
"""Its kind and name."""


def schema_faults(engine: Engine) -> list[str]:
    """Tables, indexes, triggers and views that are missing, other, or too many. Raises StorageError."""
    try:
        with engine.execution_options(**{READS: True}).connect() as connection:
            faults = [*_differences(_wanted(), _parts(connection)), *_of_numbers(connection)]
    except DAMAGED as error:
        raise StorageError(f"The register's schema cannot be read ({reason(engine, error)}).") from None
    return faults


@cache
def _wanted() -> Mapping[SchemaPart, list[str]]:
    """As this program makes them."""
    memory = create_engine("sqlite://", poolclass=StaticPool)
    METADATA.create_all(memory)
    with memory.connect() as connection:
        connection.execute(_MADE_BY_ALEMBIC)
        wanted = _parts(connection)
    memory.dispose()
    return wanted


def _parts(connection: Connection) -> Mapping[SchemaPart, list[str]]:
    return {(kind, name): _clauses(sql) for kind, name, sql in connection.execute(_PARTS)}


def _of_numbers(connection: Connection) -> Iterator[str]:
    if [row[0] for row in connection.execute(_REVISIONS)] != [newest_revision()]:
        yield "the revision of the schema is not the one that it has"
    for name in _UNUSED:
        if connection.exec_driver_sql(f"PRAGMA {name}").scalar() != 0:
            yield f"{name} is not as the program made it"


def _clauses(sql: str) -> list[str]:
    """What it says, clause by clause: in a register that was upgraded a table has them in another order."""
    plain = re.sub(r"\s+", " ", sql.replace('"', "")).replace("( ", "(").replace(" )", ")")
    opening, _, inner = plain.partition("(")
    if not opening.upper().startswith("CREATE TABLE"):
        return [plain]
    clauses, depth, begun = [opening.strip()], 0, 0
    for place, sign in enumerate(inner):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth < 0 or (sign == "," and not depth):
            clauses.append(inner[begun:place].strip())
            begun = place + 1
            depth = max(depth, 0)
    return sorted([*clauses, inner[begun:].strip()])


def _differences(wanted: Mapping[SchemaPart, list[str]], found: Mapping[SchemaPart, list[str]]) -> Iterator[str]:
    for kind, name in sorted(wanted.keys() - found.keys()):
        yield f"the {kind} {name} is missing"
    for kind, name in sorted(found.keys() - wanted.keys()):
        yield f"the {kind} {name} does not belong there"
    for kind, name in sorted(wanted.keys() & found.keys()):
        if wanted[kind, name] != found[kind, name]:
            yield f"the {kind} {name} is not as the program made it"
