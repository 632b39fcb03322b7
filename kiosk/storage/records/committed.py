"""Looking a record up by the signature of its card, to which no other record is equal."""

from typing import assert_never

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session

from kiosk.domain.records.certificate_joins import JoinDraft
from kiosk.domain.records.link import CancellationDraft, LinkDraft
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft
from kiosk.domain.records.reservation import ReservationDraft
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.tables import HolderRow, LinkEventRow, LinkRow, ReservationRow


def is_recorded(unit: Session, draft: Draft, signature: Signature) -> bool:
    """Whether what the card signed is in the register."""
    return bool(unit.scalar(select(exists().where(_signed(draft, signature.value)))))


def _signed(draft: Draft, signature: bytes) -> ColumnElement[bool]:
    holder = select(HolderRow.id).where(HolderRow.lookup == draft.holder).scalar_subquery()
    match draft:
        case ReservationDraft():
            return and_(ReservationRow.holder_id == holder, ReservationRow.signature == signature)
        case LinkDraft(reference=reference):
            return and_(LinkRow.reference == reference, LinkRow.signature == signature)
        case CancellationDraft(reference=reference):
            link = select(LinkRow.id).where(LinkRow.reference == reference).scalar_subquery()
            return and_(LinkEventRow.link_id == link, LinkEventRow.signature == signature)
        case JoinDraft():
            return and_(JoinRow.holder_id == holder, JoinRow.signature == signature)
        case _:
            assert_never(draft)
