"""The schema. What the rules promise is a constraint here too."""

from datetime import UTC, datetime

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept in UTC; SQLite has no time zones of its own."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone was about to be recorded")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)


class MyKeyRow(Base):
    """A MyKey ID. Found by `lookup`, read by nobody without the key."""

    __tablename__ = "mykey"
    id: Mapped[int] = mapped_column(primary_key=True)
    lookup: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class HolderRow(Base):
    """A holder: the keyed hash of the card's public key. The key itself is sealed, to check signatures again."""

    __tablename__ = "holder"
    id: Mapped[int] = mapped_column(primary_key=True)
    lookup: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    sealed_public_key: Mapped[bytes] = mapped_column(LargeBinary)
    mykey_id: Mapped[int] = mapped_column(ForeignKey("mykey.id"), index=True)
    mykey: Mapped[MyKeyRow] = relationship(lazy="joined")


class ReservationRow(Base):
    """One reservation per holder and programme, with the card's signature over it."""

    __tablename__ = "reservation"
    __table_args__ = (
        UniqueConstraint("holder_id", "programme"),
        CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name="acting"),
        CheckConstraint("mode IN ('citizen', 'counter')", name="mode"),
        CheckConstraint("length(signature) > 0", name="signed"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    holder: Mapped[HolderRow] = relationship(lazy="joined")
    programme: Mapped[str] = mapped_column(String(64), index=True)
    acting: Mapped[str] = mapped_column(String(16))
    terms: Mapped[str] = mapped_column(String(64))
    counter: Mapped[str] = mapped_column(String(64))
    mode: Mapped[str] = mapped_column(String(16))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    signature: Mapped[bytes] = mapped_column(LargeBinary)
    scheme: Mapped[str] = mapped_column(String(32))


class VisitRow(Base):
    """One visit, from the first touch to its end. Nothing here leads to a person."""

    __tablename__ = "visit"
    id: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    ended_at: Mapped[datetime] = mapped_column(UtcTime)
    errand: Mapped[str] = mapped_column(String(32))
    ending: Mapped[str] = mapped_column(String(32))
    refusal: Mapped[str | None] = mapped_column(String(32))
    checks: Mapped[str] = mapped_column(String(255))
    recorded: Mapped[bool]
    acting: Mapped[str | None] = mapped_column(String(16))
    programme: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(16))
    counter: Mapped[str] = mapped_column(String(64))
    mode: Mapped[str] = mapped_column(String(16))
