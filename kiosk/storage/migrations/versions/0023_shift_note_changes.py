"""Notes of the shift hand-over count their changes."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("shift_note", sa.Column("changes", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("shift_note", "changes")
