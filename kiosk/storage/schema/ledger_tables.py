"""The ledger: one chained list of all that must not vanish, and of who took a register as it was found."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import LongText, Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class LedgerEntryRow(Base):
    """That a row was added, or changed to this. Never changed: each is chained to the one before."""

    __tablename__ = "ledger_entry"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(ShortText(32))
    record_id: Mapped[int]
    # Not for what changed: a number that is new twice was another row's before.
    is_new: Mapped[bool]
    # A keyed hash over the row's own seal or signature.
    digest: Mapped[bytes] = mapped_column(Octets(32))
    chain: Mapped[bytes] = mapped_column(Octets(32))


class LedgerRow(Base):
    """The ledger's end, in one row: how many entries there are, and a keyed hash over the newest.

    The migration makes the row, without an entry; `identity` is drawn with the first one.
    """

    __tablename__ = "ledger"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    identity: Mapped[bytes] = mapped_column(Octets(16))
    entries: Mapped[int]
    head: Mapped[bytes] = mapped_column(Octets(32))


class AdoptionRow(Base):
    """The register was taken as it was found, although its anchor told otherwise. `expected`: the anchor's entry."""

    __tablename__ = "adoption"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    found: Mapped[str] = mapped_column(ShortText(32))
    expected: Mapped[int | None]
    reason: Mapped[str] = mapped_column(LongText)
    # A keyed hash over all of it; the desk's log names each.
    seal: Mapped[bytes] = mapped_column(Octets(32))
