"""Alembic's environment: runs on the connection that the program hands over."""

from alembic import context

from kiosk.storage.schema.all_tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
