"""What a search goes through, in the order of its pages. Indexes that begin one of these have gone into it."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_NEW = (
    ("reservation", "recorded_at", "id"),
    ("reservation", "programme", "recorded_at", "id"),
    ("link", "mykey_id", "programme"),
    ("link", "entered_at", "id"),
    ("link", "state", "entered_at", "id"),
    ("link", "service", "state", "entered_at", "id"),
    ("link", "programme", "state", "entered_at", "id"),
    ("link", "programme", "service", "state", "entered_at", "id"),
)
_OLD = (
    ("reservation", "programme"),
    ("reservation", "recorded_at"),
    ("link", "programme"),
    ("link", "service", "state"),
)


def upgrade() -> None:
    _replace(_OLD, _NEW)


def downgrade() -> None:
    _replace(_NEW, _OLD)


def _replace(old: tuple[tuple[str, ...], ...], new: tuple[tuple[str, ...], ...]) -> None:
    for table, *columns in old:
        op.drop_index(op.f("_".join(("ix", table, *columns))), table_name=table)
    for table, *columns in new:
        op.create_index(op.f("_".join(("ix", table, *columns))), table, columns, unique=False)
