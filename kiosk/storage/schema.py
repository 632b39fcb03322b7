"""The whole schema, wherever its tables are written down: migrations and tests look here."""

from kiosk.storage import answer_tables, desk_tables, tables, ticket_tables

MODULES = (tables, desk_tables, ticket_tables, answer_tables)
METADATA = tables.Base.metadata
