"""What the day's report counts: how long each visit took, and what people answered."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_VISIT = sa.table("visit", sa.column("started_at"), sa.column("ended_at"), sa.column("seconds"))


def upgrade() -> None:
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("question", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("errand", sa.String(length=32), nullable=False),
        sa.CheckConstraint("question IN ('useful', 'clear', 'found')", name=op.f("ck_answer_question")),
        sa.CheckConstraint("answer IN ('yes', 'so_so', 'no')", name=op.f("ck_answer_answer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_at_question_answer"), ["at", "question", "answer"], unique=False)

    op.add_column("visit", sa.Column("seconds", sa.Integer(), nullable=True))
    began, ended = (sa.extract("epoch", _VISIT.c[name]) for name in ("started_at", "ended_at"))
    taken = sa.cast(ended - began, sa.Integer())
    op.execute(_VISIT.update().values(seconds=sa.case((taken > 0, taken), else_=0)))
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.alter_column("seconds", existing_type=sa.Integer(), nullable=False)
        batch_op.drop_index(batch_op.f("ix_visit_started_at"))
        batch_op.create_index(
            batch_op.f("ix_visit_started_at_errand_seconds"), ["started_at", "errand", "seconds"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_started_at_errand_seconds"))
        batch_op.create_index(batch_op.f("ix_visit_started_at"), ["started_at"], unique=False)
        batch_op.drop_column("seconds")

    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_at_question_answer"))

    op.drop_table("answer")
