"""The second clerk of a joined certificate, and MyKey IDs that differ by case alone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("certificate_join", sa.Column("second", sa.String(length=32), nullable=True))
    op.add_column("mykey", sa.Column("folded", sa.LargeBinary(length=32), nullable=True))
    op.create_index(op.f("ix_mykey_folded"), "mykey", ["folded"], unique=False)


def downgrade() -> None:
    # Without a copy of the table: other tables lead to it.
    op.drop_index(op.f("ix_mykey_folded"), table_name="mykey")
    op.drop_column("mykey", "folded")
    op.drop_column("certificate_join", "second")
