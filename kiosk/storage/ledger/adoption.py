"""Taking a register as it was found, although its anchor told otherwise: kept with a reason, and logged."""

import os
from datetime import datetime

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.staff.clerks import Owner
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.ledger.anchor import AnchorKeeper
from kiosk.storage.ledger.beginning import take_in
from kiosk.storage.ledger.chain import head_of, place_of
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import unanswered
from kiosk.storage.schema.ledger_tables import AdoptionRow, LedgerEntryRow, LedgerRow
from kiosk.storage.staff.desk_log import add_event, event_by, hold_log


def adopt(
    engine: Engine, keys: RegisterKeys, keeper: AnchorKeeper, reason: str, counter: str, now: datetime, by: Owner
) -> AnchorFault | None:
    """What was found, and is taken as it is from now on; None: nothing was. Raises StorageError."""
    found = keeper.look()
    if found is None:
        return None
    try:
        with RegisterUnit(engine, keys) as unit:
            hold_log(unit)
            _mend_end(unit, keys)
            number = (unit.scalar(select(func.max(AdoptionRow.number))) or 0) + 1
            row = AdoptionRow(
                number=number, at=now, counter=counter, found=found.value, expected=keeper.expected(), reason=reason
            )
            row.seal = seal(keys, facts.ADOPTION, row)
            unit.add(row)
            about = f"adoption {number} {found}"
            add_event(keys, unit, event_by(by, now, AuditAction.ADOPT_REGISTER, about, counter))
            unit.commit()
    except DAMAGED as error:
        raise unanswered(engine, error, "The register did not take it, and nothing was changed") from None
    keeper.renew()
    return found


def is_whole(keys: RegisterKeys, row: AdoptionRow) -> bool:
    return is_sealed(keys, facts.ADOPTION, row, row.seal)


def _mend_end(unit: Session, keys: RegisterKeys) -> None:
    """Where the ledger was emptied it is begun again; where its end alone is gone, it goes on after the last entry."""
    place = place_of(unit)
    if place is not None and place.number:
        return
    last = unit.execute(
        select(LedgerEntryRow.number, LedgerEntryRow.chain).order_by(LedgerEntryRow.number.desc()).limit(1)
    ).one_or_none()
    if place is None or last is not None:
        head = b"" if last is None else head_of(keys, last.number, last.chain)
        number = 0 if last is None else last.number
        unit.merge(LedgerRow(id=1, identity=os.urandom(16), entries=number, head=head))
        unit.flush()
    if last is None:
        take_in(unit, keys, os.urandom(16))
