"""Incidents, with their lines and the records that they concern."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("clerk", sa.String(length=32), nullable=False),
        sa.Column("errand", sa.String(length=32), nullable=True),
        sa.Column("step", sa.String(length=64), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("seal", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )
    with op.batch_alter_table("incident", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_is_open"), ["is_open"], unique=False)
        batch_op.create_index(batch_op.f("ix_incident_opened_at"), ["opened_at"], unique=False)

    op.create_table(
        "incident_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("clerk", sa.String(length=32), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint(
            "topic IN ('opened', 'record', 'what', 'done', 'closed')", name=op.f("ck_incident_line_topic")
        ),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_line_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_line")),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_incident_line_incident_id_number")),
    )
    op.create_table(
        "incident_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('reservation', 'link')", name=op.f("ck_incident_record_kind")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_record_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_record")),
        sa.UniqueConstraint(
            "incident_id", "kind", "record_id", name=op.f("uq_incident_record_incident_id_kind_record_id")
        ),
    )
    with op.batch_alter_table("incident_record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_record_kind_record_id"), ["kind", "record_id"], unique=False)


def downgrade() -> None:
    op.drop_table("incident_record")
    op.drop_table("incident_line")
    op.drop_table("incident")
