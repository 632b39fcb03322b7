"""Numbered tickets for the counter's queue."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("errand", sa.String(length=16), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("called_at", sa.DateTime(), nullable=True),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("recalls", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_ticket_number")),
        sa.CheckConstraint("errand IN ('reserve', 'link', 'card', 'phone', 'other')", name=op.f("ck_ticket_errand")),
        sa.CheckConstraint("state IN ('waiting', 'called', 'served', 'no_show', 'left')", name=op.f("ck_ticket_state")),
        sa.CheckConstraint("state IN ('waiting', 'left') OR called_at IS NOT NULL", name=op.f("ck_ticket_called")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("day", "number", name=op.f("uq_ticket_day_number")),
    )
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.create_index(
            "uq_ticket_called",
            ["day", "counter"],
            unique=True,
            sqlite_where=sa.text("state = 'called'"),
            postgresql_where=sa.text("state = 'called'"),
        )


def downgrade() -> None:
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ticket_called",
            sqlite_where=sa.text("state = 'called'"),
            postgresql_where=sa.text("state = 'called'"),
        )

    op.drop_table("ticket")
