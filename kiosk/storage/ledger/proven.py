"""Which rows the ledger keeps, and what an entry states of one: the row's own signature, seal or chain."""

from kiosk.domain.records.facts import FactSchema
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import seal
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.desk_tables import ClerkRow, DeskEventRow
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRecordRow, IncidentRow
from kiosk.storage.schema.ledger_tables import AdoptionRow
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.schema.shift_tables import ShiftNoteRow
from kiosk.storage.schema.tables import Base, BatchRow, LinkEventRow, LinkRow, ReservationRow, ResultsRow

IDENTITY, TAKEN_IN = "identity", "taken in"
"""Entries of no row: the first one, and how many rows were there before the ledger was begun."""


@dataclass(frozen=True)
class ProvenKind:
    """`state`: the columns of which an entry tells. Its seal or signature is over the others."""

    name: str
    table: type[Base]
    schema: FactSchema
    number: str = "id"

    @property
    def state(self) -> tuple[str, ...]:
        return self.schema.versions[0]


def _kind(name: str, table: type[Base], state: tuple[str, ...], number: str = "id") -> ProvenKind:
    return ProvenKind(name, table, FactSchema(f"ledger {name}", (state,)), number)


@dataclass(frozen=True)
class LedgerStatement:
    kind: str
    record_id: int
    is_new: bool
    digest: bytes


# What an entry states of a row is over all of it that may not change.
KINDS = (
    _kind("reservation", ReservationRow, ("signature", "is_live")),
    _kind("link", LinkRow, ("head",)),
    _kind("link event", LinkEventRow, ("link_id", "chain")),
    _kind("joined certificate", JoinRow, ("seal",)),
    _kind("amendment", AmendmentRow, ("seal",)),
    _kind("incident", IncidentRow, ("seal",)),
    _kind("incident line", IncidentLineRow, ("seal",)),
    _kind("incident record", IncidentRecordRow, ("incident_id", "kind", "record_id")),
    _kind("shift note", ShiftNoteRow, ("seal",)),
    _kind("account", ClerkRow, ("seal",)),
    _kind("setting", SettingRow, ("seal",), "number"),
    _kind("batch", BatchRow, ("service", "made_at", "file", "digest", "links", "placed_at")),
    _kind("results", ResultsRow, ("batch_id", "at", "counter", "digest", "links")),
    _kind("desk event", DeskEventRow, ("chain",), "number"),
    _kind("adoption", AdoptionRow, ("seal",), "number"),
)
_KINDS = {kind.table: kind for kind in KINDS}


def name_of_kind(table: type[Base]) -> str:
    return _KINDS[table].name


def is_proven(row: object) -> bool:
    return type(row) in _KINDS


def is_proven_kind(table: type[Base]) -> bool:
    return table in _KINDS


def statement_of(keys: RegisterKeys, row: Base, *, is_new: bool) -> LedgerStatement:
    """What is to be entered of a row that has its number."""
    return statement_of_kind(keys, type(row), row, is_new=is_new)


def statement_of_kind(keys: RegisterKeys, table: type[Base], row: object, *, is_new: bool) -> LedgerStatement:
    """The same of a row that is no object of its class: it has the class's attributes."""
    kind = _KINDS[table]
    return LedgerStatement(kind.name, getattr(row, kind.number), is_new, digest_of(keys, kind, row))


def digest_of(keys: RegisterKeys, kind: ProvenKind, row: object) -> bytes:
    return seal(keys, kind.schema, row)
