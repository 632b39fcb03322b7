"""Links that wait to be handed over, looked at where the register was not the one of last time."""

from datetime import datetime

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from kiosk.domain.records.link import LinkState
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.schema.ledger_tables import AdoptionRow
from kiosk.storage.schema.tables import LinkRow

_WAITS = LinkRow.state == LinkState.RECORDED.value


@dataclass(frozen=True)
class DoubtfulLinks:
    """So many wait that were made before the register was adopted, when it was found so."""

    count: int
    found: str
    adopted_at: datetime


def waiting_in(engine: Engine) -> dict[str, bool]:
    """Of each link by its receipt number: whether it waits to be handed over. Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            found = unit.execute(select(LinkRow.reference, LinkRow.state))
            return {reference: state == LinkState.RECORDED for reference, state in found}
    except DAMAGED as error:
        raise _unreadable(error) from None


def doubtful_links(engine: Engine) -> DoubtfulLinks | None:
    """What their providers may have already: hand-overs may be lost that were made since. Raises StorageError."""
    adoptions = select(AdoptionRow.at, AdoptionRow.found).where(AdoptionRow.found != AnchorFault.OTHER_MACHINE.value)
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            last = unit.execute(adoptions.order_by(AdoptionRow.number.desc()).limit(1)).one_or_none()
            if last is None:
                return None
            made = select(func.count()).select_from(LinkRow).where(_WAITS, LinkRow.entered_at <= last.at)
            count = unit.scalar(made) or 0
    except DAMAGED as error:
        raise _unreadable(error) from None
    return DoubtfulLinks(count, last.found, last.at) if count else None


def _unreadable(error: Exception) -> StorageError:
    return StorageError(
        f"The links of the register cannot be read ({type(error).__name__}). Nothing was changed. Look with "
        "`kiosk records verify`."
    )
