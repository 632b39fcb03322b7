"""Whether the schema is as the program makes it: a dropped index no longer refuses, a trigger acts unseen."""

import re
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.schema.all_tables import METADATA

# What SQLite makes by itself has no text.
_PARTS = text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
_VERSION = "alembic_version"

SchemaPart = tuple[str, str]
"""Its kind and name."""


def schema_faults(engine: Engine) -> list[str]:
    """Tables, indexes, triggers and views that are missing, other, or too many. Raises StorageError."""
    memory = create_engine("sqlite://", poolclass=StaticPool)
    METADATA.create_all(memory)
    with memory.connect() as connection:
        wanted = _parts(connection)
    memory.dispose()
    try:
        with engine.execution_options(**{READS: True}).connect() as connection:
            found = _parts(connection)
    except DAMAGED as error:
        raise StorageError(f"The register's schema cannot be read ({type(error).__name__}).") from None
    return list(_differences(wanted, found))


def _parts(connection: Connection) -> Mapping[SchemaPart, list[str]]:
    return {(kind, name): _clauses(sql) for kind, name, sql in connection.execute(_PARTS) if name != _VERSION}


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
