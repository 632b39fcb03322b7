"""What clerks did to records, and certificates that were joined to a MyKey ID. Both are added to and never changed."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.storage.core.column_types import Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base, HolderRow, ReservationRow


class AmendmentRow(Base):
    """One act on one record. What the card signed stays as it is: what is said here stands beside it.

    `number` counts the amendments of one record. The desk's log names each of them: none can be taken away.
    """

    __tablename__ = "amendment"
    __table_args__ = (
        UniqueConstraint("kind", "record_id", "number"),
        CheckConstraint("kind IN ('reservation', 'link')", name="kind"),
        CheckConstraint("act IN ('cancel', 'correct', 'mark', 'unmark')", name="act"),
        CheckConstraint("number > 0", name="number"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(ShortText(16))
    record_id: Mapped[int]
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    clerk: Mapped[str] = mapped_column(ShortText(32))
    act: Mapped[str] = mapped_column(ShortText(16))
    old: Mapped[str] = mapped_column(ShortText(32))
    new: Mapped[str] = mapped_column(ShortText(32))
    reason: Mapped[str] = mapped_column(ShortText(32))
    # The city hall's own paper about it, by its number.
    paper: Mapped[str] = mapped_column(ShortText(32))
    # A keyed hash over all of it.
    seal: Mapped[bytes] = mapped_column(Octets(32))


class JoinRow(Base):
    """A renewed certificate that its holder joined to the MyKey ID of an earlier one, signed by its card."""

    __tablename__ = "certificate_join"
    __table_args__ = (
        CheckConstraint("mode IN ('citizen', 'counter')", name="mode"),
        CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name="acting"),
        CheckConstraint("length(signature) > 0", name="signed"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"), index=True)
    holder: Mapped[HolderRow] = relationship(lazy="joined", foreign_keys=[holder_id])
    earlier_id: Mapped[int] = mapped_column(ForeignKey("holder.id"), index=True)
    earlier: Mapped[HolderRow] = relationship(lazy="joined", foreign_keys=[earlier_id])
    reservation_id: Mapped[int] = mapped_column(ForeignKey("reservation.id"), index=True)
    reservation: Mapped[ReservationRow] = relationship()
    acting: Mapped[str] = mapped_column(ShortText(16))
    clerk: Mapped[str] = mapped_column(ShortText(32))
    # Who confirmed it besides. Older ones have none.
    second: Mapped[str | None] = mapped_column(ShortText(32))
    counter: Mapped[str] = mapped_column(ShortText(64))
    mode: Mapped[str] = mapped_column(ShortText(16))
    joined_at: Mapped[datetime] = mapped_column(UtcTime)
    sealed_message: Mapped[bytes] = mapped_column(Octets)
    signature: Mapped[bytes] = mapped_column(Octets)
    scheme: Mapped[str] = mapped_column(ShortText(32))
    # A keyed hash over all of it: who writes into the file without the key takes nobody's MyKey ID over.
    seal: Mapped[bytes] = mapped_column(Octets(32))
