"""Reservations, their holders and MyKey IDs, and the log of sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mykey",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mykey")),
        sa.UniqueConstraint("lookup", name=op.f("uq_mykey_lookup")),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=False),
        sa.Column("errand", sa.String(length=32), nullable=False),
        sa.Column("ending", sa.String(length=32), nullable=False),
        sa.Column("refusal", sa.String(length=32), nullable=True),
        sa.Column("checks", sa.String(length=255), nullable=False),
        sa.Column("recorded", sa.Boolean(), nullable=False),
        sa.Column("acting", sa.String(length=16), nullable=True),
        sa.Column("programme", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_started_at"), ["started_at"], unique=False)

    op.create_table(
        "holder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed_public_key", sa.LargeBinary(), nullable=False),
        sa.Column("mykey_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["mykey_id"], ["mykey.id"], name=op.f("fk_holder_mykey_id_mykey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holder")),
        sa.UniqueConstraint("lookup", name=op.f("uq_holder_lookup")),
    )
    with op.batch_alter_table("holder", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_holder_mykey_id"), ["mykey_id"], unique=False)

    op.create_table(
        "reservation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("programme", sa.String(length=64), nullable=False),
        sa.Column("acting", sa.String(length=16), nullable=False),
        sa.Column("terms", sa.String(length=64), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("scheme", sa.String(length=32), nullable=False),
        sa.CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name=op.f("ck_reservation_acting")),
        sa.CheckConstraint("mode IN ('citizen', 'counter')", name=op.f("ck_reservation_mode")),
        sa.CheckConstraint("length(signature) > 0", name=op.f("ck_reservation_signed")),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_reservation_holder_id_holder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
        sa.UniqueConstraint("holder_id", "programme", name=op.f("uq_reservation_holder_id_programme")),
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reservation_programme"), ["programme"], unique=False)
        batch_op.create_index(batch_op.f("ix_reservation_recorded_at"), ["recorded_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reservation_recorded_at"))
        batch_op.drop_index(batch_op.f("ix_reservation_programme"))

    op.drop_table("reservation")
    with op.batch_alter_table("holder", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_holder_mykey_id"))

    op.drop_table("holder")
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_started_at"))

    op.drop_table("visit")
    op.drop_table("mykey")
