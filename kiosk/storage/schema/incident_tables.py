"""Incidents: what happened, which records are concerned, and what was done about it, line by line."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.storage.core.column_types import Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class IncidentRow(Base):
    """While it is open, the records that it concerns are handed over to nobody.

    `errand` and `step`: where the person beside stood when it was opened; nothing of the person.
    """

    __tablename__ = "incident"
    id: Mapped[int] = mapped_column(primary_key=True)
    opened_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    counter: Mapped[str] = mapped_column(ShortText(64))
    clerk: Mapped[str] = mapped_column(ShortText(32))
    errand: Mapped[str | None] = mapped_column(ShortText(32))
    step: Mapped[str | None] = mapped_column(ShortText(64))
    is_open: Mapped[bool] = mapped_column(index=True)
    lines: Mapped[list["IncidentLineRow"]] = relationship(order_by="IncidentLineRow.number", back_populates="incident")
    records: Mapped[list["IncidentRecordRow"]] = relationship(
        order_by="IncidentRecordRow.id", back_populates="incident"
    )
    # A keyed hash over all of it but `is_open`, which follows from its lines.
    seal: Mapped[bytes] = mapped_column(Octets(32))


class IncidentLineRow(Base):
    """What was found out or done, by whom and when. The desk's log names each line: none can be taken away."""

    __tablename__ = "incident_line"
    __table_args__ = (
        UniqueConstraint("incident_id", "number"),
        CheckConstraint("topic IN ('opened', 'record', 'what', 'done', 'closed')", name="topic"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incident.id"))
    incident: Mapped[IncidentRow] = relationship(back_populates="lines")
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcTime)
    clerk: Mapped[str] = mapped_column(ShortText(32))
    counter: Mapped[str] = mapped_column(ShortText(64))
    topic: Mapped[str] = mapped_column(ShortText(16))
    value: Mapped[str] = mapped_column(ShortText(64))
    seal: Mapped[bytes] = mapped_column(Octets(32))


class IncidentRecordRow(Base):
    """A record that an incident concerns."""

    __tablename__ = "incident_record"
    __table_args__ = (
        UniqueConstraint("incident_id", "kind", "record_id"),
        CheckConstraint("kind IN ('reservation', 'link')", name="kind"),
        Index(None, "kind", "record_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incident.id"))
    incident: Mapped[IncidentRow] = relationship(back_populates="records")
    kind: Mapped[str] = mapped_column(ShortText(16))
    record_id: Mapped[int]
