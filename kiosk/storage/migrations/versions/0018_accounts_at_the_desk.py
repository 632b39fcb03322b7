"""Accounts that are managed at the desk: a passphrase that another clerk gave, and a recovery code; longer names."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_SHORT, _LONG = sa.String(length=20), sa.String(length=40)


def upgrade() -> None:
    with op.batch_alter_table("clerk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("recovery", sa.String(length=255), nullable=True))
        batch_op.alter_column("name", type_=_LONG, existing_type=_SHORT, existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("clerk", schema=None) as batch_op:
        batch_op.alter_column("name", type_=_SHORT, existing_type=_LONG, existing_nullable=False)
        batch_op.drop_column("recovery")
        batch_op.drop_column("given_by")
