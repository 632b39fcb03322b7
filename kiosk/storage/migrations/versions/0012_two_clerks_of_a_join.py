"""The second clerk of a joined certificate."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("certificate_join", sa.Column("second", sa.String(length=32), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("certificate_join", schema=None) as batch_op:
        batch_op.drop_column("second")
