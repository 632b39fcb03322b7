"""Each column of a row that the ledger keeps is among what its seal, signature or chain states, or is named here."""

from kiosk.domain.records import facts
from kiosk.domain.records.facts import FactSchema
from kiosk.storage.ledger.proven import KINDS, ProvenKind
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.desk_tables import ClerkRow, DeskEventRow
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRow
from kiosk.storage.schema.ledger_tables import AdoptionRow
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.schema.shift_tables import ShiftNoteRow
from kiosk.storage.schema.tables import Base, LinkEventRow, LinkRow, ReservationRow

SCHEMAS: dict[type[Base], FactSchema] = {
    ReservationRow: facts.RESERVATION,
    LinkRow: facts.LINK,
    LinkEventRow: facts.LINK_EVENT,
    JoinRow: facts.JOIN_SEAL,
    AmendmentRow: facts.AMENDMENT,
    IncidentRow: facts.INCIDENT,
    IncidentLineRow: facts.INCIDENT_LINE,
    ShiftNoteRow: facts.SHIFT_NOTE,
    ClerkRow: facts.ACCOUNT,
    SettingRow: facts.SETTING,
    DeskEventRow: facts.DESK_EVENT,
    AdoptionRow: facts.ADOPTION,
}
SEALS = frozenset({"seal", "signature", "chain", "head"})

ELSEWHERE = {
    "reservation.sealed_message": "what the signature is over: it does not open, or differs, where it was changed",
    "reservation.scheme": "the signature fits by no other",
    "link.sealed_message": "what the signature is over: it does not open, or differs, where it was changed",
    "link.scheme": "the signature fits by no other",
    "link.sealed_account": "opens with the link's reference alone, to what the signed hash is of",
    "link.sealed_codes": "opens with the link's reference alone; erased with the hand-over",
    "link.state": "follows from the chained states",
    "link.is_live": "follows from the chained states",
    "link.batch_id": "each chained state from the hand-over on names the batch",
    "certificate_join.sealed_message": "what the signature is over: it does not open, or differs, where it was changed",
    "incident.is_open": "follows from its lines",
    "shift_note.sealed_words": "opens to what the sealed hash is of; erased a time after the note was ticked",
}
RENAMED = {"record_id": "record", "link_id": "reference", "incident_id": "incident"}


def stated(kind: ProvenKind) -> set[str]:
    schema = SCHEMAS.get(kind.table)
    names = {kind.number, *kind.state}
    if schema is not None:
        names |= {*schema.where_said, *(name for version in schema.versions for name in version)}
    return names


def outside(kind: ProvenKind) -> set[str]:
    return {
        f"{kind.table.__tablename__}.{column.name}"
        for column in kind.table.__table__.columns
        if column.name not in SEALS
        and not {column.name, column.name.removesuffix("_id"), RENAMED.get(column.name)} & stated(kind)
    }


def test_no_column_of_a_proven_row_stands_outside_its_seal_unless_it_is_named_with_the_reason() -> None:
    assert {name for kind in KINDS for name in outside(kind)} == set(ELSEWHERE)
