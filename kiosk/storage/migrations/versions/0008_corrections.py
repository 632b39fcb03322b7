"""Records that clerks correct: a reservation that ended, what was done to a record, a joined certificate."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_LIVE = sa.text("is_live")


def upgrade() -> None:
    op.add_column("reservation", sa.Column("mykey_id", sa.Integer(), nullable=True))
    op.add_column("reservation", sa.Column("is_live", sa.Boolean(), nullable=True))
    reservation = sa.table("reservation", sa.column("holder_id"), sa.column("mykey_id"), sa.column("is_live"))
    holder = sa.table("holder", sa.column("id"), sa.column("mykey_id"))
    theirs = sa.select(holder.c.mykey_id).where(holder.c.id == reservation.c.holder_id).scalar_subquery()
    op.execute(reservation.update().values(mykey_id=theirs, is_live=sa.true()))
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.alter_column("mykey_id", existing_type=sa.Integer(), nullable=False)
        batch_op.alter_column("is_live", existing_type=sa.Boolean(), nullable=False)
        batch_op.drop_constraint(batch_op.f("uq_reservation_holder_id_programme"), type_="unique")
        batch_op.create_foreign_key(batch_op.f("fk_reservation_mykey_id_mykey"), "mykey", ["mykey_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_reservation_holder_id"), ["holder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reservation_mykey_id"), ["mykey_id"], unique=False)
        batch_op.create_index(
            "uq_reservation_live",
            ["mykey_id", "programme"],
            unique=True,
            sqlite_where=_LIVE,
            postgresql_where=_LIVE,
        )

    op.create_table(
        "amendment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("clerk", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("old", sa.String(length=32), nullable=False),
        sa.Column("new", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("paper", sa.String(length=32), nullable=False),
        sa.Column("seal", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("act IN ('cancel', 'correct', 'mark', 'unmark')", name=op.f("ck_amendment_act")),
        sa.CheckConstraint("kind IN ('reservation', 'link')", name=op.f("ck_amendment_kind")),
        sa.CheckConstraint("number > 0", name=op.f("ck_amendment_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
        sa.UniqueConstraint("kind", "record_id", "number", name=op.f("uq_amendment_kind_record_id_number")),
    )
    op.create_table(
        "certificate_join",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("earlier_id", sa.Integer(), nullable=False),
        sa.Column("reservation_id", sa.Integer(), nullable=False),
        sa.Column("acting", sa.String(length=16), nullable=False),
        sa.Column("clerk", sa.String(length=32), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("joined_at", sa.DateTime(), nullable=False),
        sa.Column("sealed_message", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("scheme", sa.String(length=32), nullable=False),
        sa.Column("seal", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name=op.f("ck_certificate_join_acting")),
        sa.CheckConstraint("mode IN ('citizen', 'counter')", name=op.f("ck_certificate_join_mode")),
        sa.CheckConstraint("length(signature) > 0", name=op.f("ck_certificate_join_signed")),
        sa.ForeignKeyConstraint(["earlier_id"], ["holder.id"], name=op.f("fk_certificate_join_earlier_id_holder")),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_certificate_join_holder_id_holder")),
        sa.ForeignKeyConstraint(
            ["reservation_id"], ["reservation.id"], name=op.f("fk_certificate_join_reservation_id_reservation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_join")),
    )
    with op.batch_alter_table("certificate_join", schema=None) as batch_op:
        for column in ("holder_id", "earlier_id", "reservation_id"):
            batch_op.create_index(batch_op.f(f"ix_certificate_join_{column}"), [column], unique=False)


def downgrade() -> None:
    op.drop_table("certificate_join")
    op.drop_table("amendment")
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_index("uq_reservation_live", sqlite_where=_LIVE, postgresql_where=_LIVE)
        batch_op.drop_index(batch_op.f("ix_reservation_mykey_id"))
        batch_op.drop_index(batch_op.f("ix_reservation_holder_id"))
        batch_op.drop_constraint(batch_op.f("fk_reservation_mykey_id_mykey"), type_="foreignkey")
        batch_op.create_unique_constraint(batch_op.f("uq_reservation_holder_id_programme"), ["holder_id", "programme"])
        batch_op.drop_column("is_live")
        batch_op.drop_column("mykey_id")
