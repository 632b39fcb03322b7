"""The notes of the shift hand-over."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shift_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.String(length=64), nullable=False),
        sa.Column("clerk", sa.String(length=32), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("done_by", sa.String(length=32), nullable=True),
        sa.Column("done_counter", sa.String(length=64), nullable=True),
        sa.Column("seal", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("sealed_words IS NOT NULL OR done_at IS NOT NULL", name=op.f("ck_shift_note_words_erased")),
        sa.CheckConstraint("(done_at IS NULL) = (done_by IS NULL)", name=op.f("ck_shift_note_done_by")),
        sa.CheckConstraint("(done_at IS NULL) = (done_counter IS NULL)", name=op.f("ck_shift_note_done_counter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_note")),
    )
    op.create_index(op.f("ix_shift_note_done_at"), "shift_note", ["done_at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_shift_note_done_at"), table_name="shift_note")
    op.drop_table("shift_note")
