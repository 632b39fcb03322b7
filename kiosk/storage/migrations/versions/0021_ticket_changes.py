"""Tickets count their changes, and one that has ended keeps no note."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ticket", sa.Column("changes", sa.Integer(), nullable=False, server_default="0"))
    # In UTC it is never a later day than at the city hall.
    ended = "(state IN ('served', 'left') OR day < CURRENT_DATE)"
    op.execute(f"UPDATE ticket SET note = '' WHERE note <> '' AND {ended}")  # noqa: S608 - no value of anybody's


def downgrade() -> None:
    op.drop_column("ticket", "changes")
