"""What the day's report counts: how long each visit took and each ticket waited, and what people answered."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_READING = ["at", "counter", "reader", "outcome", "seconds", "retries"]
_VISIT, _TICKET = ["started_at", "errand", "seconds"], ["day", "state", "errand", "waited"]


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
    _fill("visit", "seconds", "started_at", "ended_at")
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.alter_column("seconds", existing_type=sa.Integer(), nullable=False)
        batch_op.drop_index(batch_op.f("ix_visit_started_at"))
        batch_op.create_index(batch_op.f("ix_visit_started_at_errand_seconds"), _VISIT, unique=False)

    op.add_column("ticket", sa.Column("waited", sa.Integer(), nullable=True))
    _fill("ticket", "waited", "taken_at", "called_at")
    op.create_index(op.f("ix_ticket_day_state_errand_waited"), "ticket", _TICKET, unique=False)
    op.drop_index(op.f("ix_reading_at"), table_name="reading")
    op.create_index(op.f("ix_reading_at_counter_reader_outcome_seconds_retries"), "reading", _READING, unique=False)


def _fill(table: str, column: str, began: str, ended: str) -> None:
    """The seconds between two moments; a clock that was put back between them makes none."""
    rows = sa.table(table, *map(sa.column, (column, began, ended)))
    taken = sa.cast(sa.extract("epoch", rows.c[ended]) - sa.extract("epoch", rows.c[began]), sa.Integer())
    filled = rows.update().where(rows.c[ended].is_not(None))
    op.execute(filled.values({column: sa.case((taken > 0, taken), else_=0)}))


def downgrade() -> None:
    op.drop_index(op.f("ix_reading_at_counter_reader_outcome_seconds_retries"), table_name="reading")
    op.create_index(op.f("ix_reading_at"), "reading", ["at"], unique=False)
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_day_state_errand_waited"))
        batch_op.drop_column("waited")

    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_started_at_errand_seconds"))
        batch_op.create_index(batch_op.f("ix_visit_started_at"), ["started_at"], unique=False)
        batch_op.drop_column("seconds")

    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_at_question_answer"))

    op.drop_table("answer")
