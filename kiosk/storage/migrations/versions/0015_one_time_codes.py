"""The second factor of a clerk: the secret of their one-time codes, sealed, and the newest that was taken."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("clerk", sa.Column("factor", sa.LargeBinary(), nullable=True))
    op.add_column("clerk", sa.Column("factor_step", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("clerk", "factor_step")
    op.drop_column("clerk", "factor")
