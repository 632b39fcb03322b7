"""Who of the machine's users did something at the command line, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("desk_event", sa.Column("owner", sa.String(length=64), nullable=True))
    op.add_column("desk_event", sa.Column("reason", sa.String(length=64), nullable=True))


def downgrade() -> None:
    op.drop_column("desk_event", "reason")
    op.drop_column("desk_event", "owner")
