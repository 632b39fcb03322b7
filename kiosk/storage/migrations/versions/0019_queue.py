"""Tickets that are passed on, called out of turn, and have a note for the next counter."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_COUNTED = ["day", "state", "errand", "waited", "counter"]
_PASSED_ON = [*_COUNTED, "transfers", "out_of_turn"]


def upgrade() -> None:
    # Of the tickets that are there: none of it.
    op.add_column("ticket", sa.Column("wanted", sa.String(length=64), nullable=False, server_default=sa.text("''")))
    op.add_column("ticket", sa.Column("transfers", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("ticket", sa.Column("out_of_turn", sa.String(length=16), nullable=True))
    op.add_column("ticket", sa.Column("note", sa.String(length=20), nullable=False, server_default=sa.text("''")))
    _replace_index(_COUNTED, _PASSED_ON)


def downgrade() -> None:
    _replace_index(_PASSED_ON, _COUNTED)
    for name in ("note", "out_of_turn", "transfers", "wanted"):
        op.drop_column("ticket", name)


def _replace_index(old: list[str], new: list[str]) -> None:
    op.drop_index(op.f("_".join(("ix", "ticket", *old))), table_name="ticket")
    op.create_index(op.f("_".join(("ix", "ticket", *new))), "ticket", new, unique=False)
