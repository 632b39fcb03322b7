"""The tickets' table."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import ShortText, UtcTime
from kiosk.storage.schema.tables import Base

_CALLED = text("state = 'called'")


class TicketRow(Base):
    """One ticket. Nothing here leads to a person. `day` is the city hall's, the moments are UTC."""

    __tablename__ = "ticket"
    __table_args__ = (
        UniqueConstraint("day", "number"),
        # A counter helps one person at a time.
        Index(
            "uq_ticket_called",
            "day",
            "counter",
            unique=True,
            sqlite_where=_CALLED,
        ),
        # All that the report asks of a ticket.
        Index(None, "day", "state", "errand", "waited", "counter", "transfers", "out_of_turn"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("errand IN ('reserve', 'link', 'card', 'phone', 'other')", name="errand"),
        CheckConstraint("state IN ('waiting', 'called', 'served', 'no_show', 'left')", name="state"),
        CheckConstraint("state IN ('waiting', 'left') OR called_at IS NOT NULL", name="called"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    number: Mapped[int]
    errand: Mapped[str] = mapped_column(ShortText(16))
    taken_at: Mapped[datetime] = mapped_column(UtcTime)
    state: Mapped[str] = mapped_column(ShortText(16))
    called_at: Mapped[datetime | None] = mapped_column(UtcTime)
    # The seconds until it was called first, which a recall does not change.
    waited: Mapped[int | None]
    counter: Mapped[str] = mapped_column(ShortText(64))
    recalls: Mapped[int]
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    # The counter that it waits for; empty: any.
    wanted: Mapped[str] = mapped_column(ShortText(64), server_default=text("''"))
    transfers: Mapped[int] = mapped_column(server_default="0")
    out_of_turn: Mapped[str | None] = mapped_column(ShortText(16))
    note: Mapped[str] = mapped_column(ShortText(20), server_default=text("''"))
    # How often it was changed: what is as it was before is not what was seen before.
    changes: Mapped[int] = mapped_column(server_default="0")
