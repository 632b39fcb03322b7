"""The results of a provider, so that they are of one batch and can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "results",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("links", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_results_batch_id_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_results")),
    )
    with op.batch_alter_table("results", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_results_batch_id"), ["batch_id"], unique=False)
    with op.batch_alter_table("link_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("results_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_link_event_results_id_results"), "results", ["results_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_link_event_results_id"), ["results_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("link_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_event_results_id"))
        batch_op.drop_constraint(batch_op.f("fk_link_event_results_id_results"), type_="foreignkey")
        batch_op.drop_column("results_id")
    op.drop_table("results")
