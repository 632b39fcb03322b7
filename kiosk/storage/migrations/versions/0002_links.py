"""Links, the accounts they tie, their history and hand-over; the signed message beside each record."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("file", sa.String(length=255), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("links", sa.Integer(), nullable=False),
        sa.Column("placed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
    )
    with op.batch_alter_table("batch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_batch_service"), ["service"], unique=False)

    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mykey_id", sa.Integer(), nullable=False),
        sa.Column("programme", sa.String(length=64), nullable=False),
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("space", sa.String(length=64), nullable=False),
        sa.Column("sharer_id", sa.Integer(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["mykey_id"], ["mykey.id"], name=op.f("fk_account_mykey_id_mykey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_lookup"), ["lookup"], unique=False)
        batch_op.create_index(batch_op.f("ix_account_mykey_id"), ["mykey_id"], unique=False)
        batch_op.create_index(
            "uq_account_live",
            ["programme", "lookup", "sharer_id"],
            unique=True,
            sqlite_where=sa.text("is_live"),
            postgresql_where=sa.text("is_live"),
        )

    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("mykey_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("programme", sa.String(length=64), nullable=False),
        sa.Column("measure", sa.String(length=64), nullable=False),
        sa.Column("service", sa.String(length=64), nullable=False),
        sa.Column("account_tail", sa.String(length=4), nullable=False),
        sa.Column("clerk_confirmed", sa.Boolean(), nullable=False),
        sa.Column("acting", sa.String(length=16), nullable=False),
        sa.Column("terms", sa.String(length=64), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("sealed_account", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_codes", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_message", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("scheme", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("head", sa.LargeBinary(length=32), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name=op.f("ck_link_acting")),
        sa.CheckConstraint("is_live = (state IN ('recorded', 'handed_over', 'completed'))", name=op.f("ck_link_live")),
        sa.CheckConstraint("mode IN ('citizen', 'counter')", name=op.f("ck_link_mode")),
        sa.CheckConstraint("state = 'recorded' OR sealed_account IS NULL", name=op.f("ck_link_account_erased")),
        sa.CheckConstraint("state = 'recorded' OR sealed_codes IS NULL", name=op.f("ck_link_codes_erased")),
        sa.CheckConstraint(
            "state IN ('recorded', 'handed_over', 'completed', 'rejected', 'cancelled')", name=op.f("ck_link_state")
        ),
        sa.CheckConstraint("length(signature) > 0", name=op.f("ck_link_signed")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_link_account_id_account")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_link_batch_id_batch")),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_link_holder_id_holder")),
        sa.ForeignKeyConstraint(["mykey_id"], ["mykey.id"], name=op.f("fk_link_mykey_id_mykey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint("reference", name=op.f("uq_link_reference")),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_holder_id"), ["holder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_programme"), ["programme"], unique=False)
        batch_op.create_index("ix_link_service_state", ["service", "state"], unique=False)
        batch_op.create_index(
            "uq_link_live",
            ["mykey_id", "programme", "measure"],
            unique=True,
            sqlite_where=sa.text("is_live"),
            postgresql_where=sa.text("is_live"),
        )

    op.create_table(
        "link_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("scheme", sa.String(length=32), nullable=True),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint(
            "state IN ('entered', 'recorded', 'handed_over', 'completed', 'rejected', 'cancelled')",
            name=op.f("ck_link_event_state"),
        ),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name=op.f("fk_link_event_link_id_link")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_event")),
        sa.UniqueConstraint("link_id", "number", name=op.f("uq_link_event_link_id_number")),
    )
    with op.batch_alter_table("link_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_event_at"), ["at"], unique=False)

    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sealed_message", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_column("sealed_message")

    with op.batch_alter_table("link_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_event_at"))

    op.drop_table("link_event")
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.drop_index("uq_link_live", sqlite_where=sa.text("is_live"), postgresql_where=sa.text("is_live"))
        batch_op.drop_index("ix_link_service_state")
        batch_op.drop_index(batch_op.f("ix_link_programme"))
        batch_op.drop_index(batch_op.f("ix_link_holder_id"))
        batch_op.drop_index(batch_op.f("ix_link_batch_id"))
        batch_op.drop_index(batch_op.f("ix_link_account_id"))

    op.drop_table("link")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_index("uq_account_live", sqlite_where=sa.text("is_live"), postgresql_where=sa.text("is_live"))
        batch_op.drop_index(batch_op.f("ix_account_mykey_id"))
        batch_op.drop_index(batch_op.f("ix_account_lookup"))

    op.drop_table("account")
    with op.batch_alter_table("batch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_batch_service"))

    op.drop_table("batch")
