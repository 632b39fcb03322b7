"""The services that links in the register name: one may have left the catalogue since."""

from collections.abc import Sequence

from sqlalchemy import Engine, Executable, select
from sqlalchemy.orm import Session

from kiosk.domain.records.link import LinkState
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.tables import BatchRow, LinkRow


def is_linked(engine: Engine, service: str) -> bool:
    """Whether there is a link to this service. Raises StorageError."""
    return bool(_read(engine, select(LinkRow.service).where(LinkRow.service == service).limit(1)))


def waited_for(engine: Engine) -> Sequence[str]:
    """The services for which links wait, or whose last file is not in its place; by key. Raises StorageError."""
    waits = select(LinkRow.service).where(LinkRow.state == LinkState.RECORDED.value)
    unplaced = select(BatchRow.service).where(BatchRow.placed_at.is_(None))
    return sorted(_read(engine, waits.union(unplaced)))


def _read(engine: Engine, query: Executable) -> Sequence[str]:
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return unit.scalars(query).all()
    except DAMAGED as error:
        raise StorageError(
            f"The register's links cannot be read ({reason(engine, error)}). "
            "Look with `kiosk records verify` and ask the supplier."
        ) from None
