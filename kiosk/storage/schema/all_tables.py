"""The whole schema, wherever its tables are written down: migrations and tests look here."""

from kiosk.storage.schema import (
    amendment_tables,
    answer_tables,
    desk_tables,
    identity_tables,
    incident_tables,
    ledger_tables,
    setting_tables,
    shift_tables,
    tables,
    ticket_tables,
)

MODULES = (
    tables,
    desk_tables,
    ticket_tables,
    answer_tables,
    amendment_tables,
    incident_tables,
    shift_tables,
    setting_tables,
    identity_tables,
    ledger_tables,
)
METADATA = tables.Base.metadata
