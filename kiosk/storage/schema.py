"""The whole schema, wherever its tables are written down: migrations and tests look here."""

from kiosk.storage import desk_tables, tables

MODULES = (tables, desk_tables)
METADATA = tables.Base.metadata
