"""What the report counts is told apart by counter, without a look at the rows."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_COUNTED = (
    ("visit", "started_at", "errand", "seconds"),
    ("ticket", "day", "state", "errand", "waited"),
    ("answer", "at", "question", "answer"),
)
_OF_A_COUNTER = tuple((*index, "counter") for index in _COUNTED)


def upgrade() -> None:
    _replace(_COUNTED, _OF_A_COUNTER)


def downgrade() -> None:
    _replace(_OF_A_COUNTER, _COUNTED)


def _replace(old: tuple[tuple[str, ...], ...], new: tuple[tuple[str, ...], ...]) -> None:
    for table, *columns in old:
        op.drop_index(op.f("_".join(("ix", table, *columns))), table_name=table)
    for table, *columns in new:
        op.create_index(op.f("_".join(("ix", table, *columns))), table, columns, unique=False)
