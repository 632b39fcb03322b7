"""The schema. What the rules promise is a constraint here too."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from kiosk.storage.core.column_types import Day, Flag, Fraction, Number, Octets, ShortText, UtcTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {int: Number, float: Fraction, bool: Flag, date: Day, datetime: UtcTime}


class MyKeyRow(Base):
    """A MyKey ID. Found by `lookup`, read by nobody without the key. `folded`: the same for all that differ by case."""

    __tablename__ = "mykey"
    id: Mapped[int] = mapped_column(primary_key=True)
    lookup: Mapped[bytes] = mapped_column(Octets(32), unique=True)
    # Those of before are filled when the register is opened.
    folded: Mapped[bytes | None] = mapped_column(Octets(32), index=True)
    sealed: Mapped[bytes] = mapped_column(Octets)


class HolderRow(Base):
    """A holder: the keyed hash of the card's public key. The key itself is sealed, to check signatures again."""

    __tablename__ = "holder"
    id: Mapped[int] = mapped_column(primary_key=True)
    lookup: Mapped[bytes] = mapped_column(Octets(32), unique=True)
    sealed_public_key: Mapped[bytes] = mapped_column(Octets)
    mykey_id: Mapped[int] = mapped_column(ForeignKey("mykey.id"), index=True)
    mykey: Mapped[MyKeyRow] = relationship(lazy="joined")


# The migrations say it for PostgreSQL as well; said here it would load that dialect at every start.
_LIVE = text("is_live")


class ReservationRow(Base):
    """One live reservation per MyKey ID and programme, with the card's signature over it."""

    __tablename__ = "reservation"
    __table_args__ = (
        Index(
            "uq_reservation_live",
            "mykey_id",
            "programme",
            unique=True,
            sqlite_where=_LIVE,
        ),
        CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name="acting"),
        CheckConstraint("mode IN ('citizen', 'counter')", name="mode"),
        CheckConstraint("length(signature) > 0", name="signed"),
        # Each page of a search is a stretch of one of these, the newest at its end.
        Index(None, "recorded_at", "id"),
        Index(None, "programme", "recorded_at", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"), index=True)
    holder: Mapped[HolderRow] = relationship(lazy="joined")
    # As it was reserved; the holder may have another one since.
    mykey_id: Mapped[int] = mapped_column(ForeignKey("mykey.id"), index=True)
    mykey: Mapped[MyKeyRow] = relationship(lazy="joined")
    programme: Mapped[str] = mapped_column(ShortText(64))
    acting: Mapped[str] = mapped_column(ShortText(16))
    terms: Mapped[str] = mapped_column(ShortText(64))
    counter: Mapped[str] = mapped_column(ShortText(64))
    mode: Mapped[str] = mapped_column(ShortText(16))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    is_live: Mapped[bool] = mapped_column(default=True)
    # The message that the card signed, sealed: it tells which field was changed. Older records have none.
    sealed_message: Mapped[bytes | None] = mapped_column(Octets)
    signature: Mapped[bytes] = mapped_column(Octets)
    scheme: Mapped[str] = mapped_column(ShortText(32))


class AccountRow(Base):
    """A person's account in a programme. While it is live nobody else may link to it.

    `space` is the service, or the brand, within which it is one account.
    `sharer_id` is 0, or the MyKey ID of a child whom the programme allows on its representative's account.
    """

    __tablename__ = "account"
    __table_args__ = (
        Index(
            "uq_account_live",
            "programme",
            "lookup",
            "sharer_id",
            unique=True,
            sqlite_where=_LIVE,
        ),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    mykey_id: Mapped[int] = mapped_column(ForeignKey("mykey.id"), index=True)
    programme: Mapped[str] = mapped_column(ShortText(64))
    lookup: Mapped[bytes] = mapped_column(Octets(32), index=True)
    space: Mapped[str] = mapped_column(ShortText(64))
    sharer_id: Mapped[int] = mapped_column(default=0)
    is_live: Mapped[bool] = mapped_column(default=True)
    links: Mapped[list["LinkRow"]] = relationship(back_populates="account")


class BatchRow(Base):
    """Links handed over to a provider together, in one file. `placed_at` None: the file is not in its place yet."""

    __tablename__ = "batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    service: Mapped[str] = mapped_column(ShortText(64), index=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    file: Mapped[str] = mapped_column(ShortText(255))
    digest: Mapped[bytes] = mapped_column(Octets(32))
    links: Mapped[int]
    placed_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ResultsRow(Base):
    """What a provider said of links of one batch, taken over together. Never changed: their events are tied to it."""

    __tablename__ = "results"
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batch.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    digest: Mapped[bytes] = mapped_column(Octets(32))
    links: Mapped[int]


class LinkRow(Base):
    """One live link per MyKey ID and measure, with the card's signature over it."""

    __tablename__ = "link"
    __table_args__ = (
        Index(
            "uq_link_live",
            "mykey_id",
            "programme",
            "measure",
            unique=True,
            sqlite_where=_LIVE,
        ),
        Index(None, "mykey_id", "programme"),
        # Each page of a search is a stretch of one of these, the newest at its end.
        Index(None, "entered_at", "id"),
        Index(None, "state", "entered_at", "id"),
        Index(None, "service", "state", "entered_at", "id"),
        Index(None, "programme", "state", "entered_at", "id"),
        Index(None, "programme", "service", "state", "entered_at", "id"),
        CheckConstraint("acting IN ('holder', 'parent', 'guardian')", name="acting"),
        CheckConstraint("mode IN ('citizen', 'counter')", name="mode"),
        CheckConstraint("length(signature) > 0", name="signed"),
        CheckConstraint("state IN ('recorded', 'handed_over', 'completed', 'rejected', 'cancelled')", name="state"),
        CheckConstraint("is_live = (state IN ('recorded', 'handed_over', 'completed'))", name="live"),
        CheckConstraint("state = 'recorded' OR sealed_codes IS NULL", name="codes_erased"),
        CheckConstraint("state = 'recorded' OR sealed_account IS NULL", name="account_erased"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(ShortText(16), unique=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"), index=True)
    holder: Mapped[HolderRow] = relationship(lazy="joined")
    mykey_id: Mapped[int] = mapped_column(ForeignKey("mykey.id"))
    mykey: Mapped[MyKeyRow] = relationship(lazy="joined")
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    account: Mapped[AccountRow] = relationship(lazy="joined", back_populates="links")
    programme: Mapped[str] = mapped_column(ShortText(64))
    measure: Mapped[str] = mapped_column(ShortText(64))
    service: Mapped[str] = mapped_column(ShortText(64))
    account_tail: Mapped[str] = mapped_column(ShortText(4))
    clerk_confirmed: Mapped[bool]
    acting: Mapped[str] = mapped_column(ShortText(16))
    terms: Mapped[str] = mapped_column(ShortText(64))
    counter: Mapped[str] = mapped_column(ShortText(64))
    mode: Mapped[str] = mapped_column(ShortText(16))
    entered_at: Mapped[datetime] = mapped_column(UtcTime)
    # Both until the link is handed over, or cancelled.
    sealed_account: Mapped[bytes | None] = mapped_column(Octets)
    sealed_codes: Mapped[bytes | None] = mapped_column(Octets)
    sealed_message: Mapped[bytes] = mapped_column(Octets)
    signature: Mapped[bytes] = mapped_column(Octets)
    scheme: Mapped[str] = mapped_column(ShortText(32))
    state: Mapped[str] = mapped_column(ShortText(16))
    is_live: Mapped[bool]
    # A keyed hash over the newest event: none can be taken off the end.
    head: Mapped[bytes] = mapped_column(Octets(32))
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id"), index=True)
    batch: Mapped[BatchRow | None] = relationship()
    events: Mapped[list["LinkEventRow"]] = relationship(order_by="LinkEventRow.number", back_populates="link")


class LinkEventRow(Base):
    """One state of a link, with its time. Never changed: each carries a keyed hash over itself and the one before."""

    __tablename__ = "link_event"
    __table_args__ = (
        UniqueConstraint("link_id", "number"),
        CheckConstraint(
            "state IN ('entered', 'recorded', 'handed_over', 'completed', 'rejected', 'cancelled')", name="state"
        ),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    link_id: Mapped[int] = mapped_column(ForeignKey("link.id"))
    link: Mapped[LinkRow] = relationship(back_populates="events")
    number: Mapped[int]
    state: Mapped[str] = mapped_column(ShortText(16))
    at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    reason: Mapped[str | None] = mapped_column(ShortText(32))
    counter: Mapped[str] = mapped_column(ShortText(64))
    mode: Mapped[str] = mapped_column(ShortText(16))
    # A cancellation is signed by the card too.
    signature: Mapped[bytes | None] = mapped_column(Octets)
    scheme: Mapped[str | None] = mapped_column(ShortText(32))
    # With which results it came, or with which it went again.
    results_id: Mapped[int | None] = mapped_column(ForeignKey("results.id"), index=True)
    results: Mapped[ResultsRow | None] = relationship()
    chain: Mapped[bytes] = mapped_column(Octets(32))


class VisitRow(Base):
    """One visit, from the first touch to its end. Nothing here leads to a person."""

    __tablename__ = "visit"
    # The hours, the errands and how long they took are counted in this index alone, of one counter too.
    __table_args__ = (Index(None, "started_at", "errand", "seconds", "counter"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    ended_at: Mapped[datetime] = mapped_column(UtcTime)
    seconds: Mapped[int]
    errand: Mapped[str] = mapped_column(ShortText(32))
    ending: Mapped[str] = mapped_column(ShortText(32))
    refusal: Mapped[str | None] = mapped_column(ShortText(32))
    checks: Mapped[str] = mapped_column(ShortText(255))
    recorded: Mapped[bool]
    acting: Mapped[str | None] = mapped_column(ShortText(16))
    programme: Mapped[str] = mapped_column(ShortText(64))
    language: Mapped[str] = mapped_column(ShortText(16))
    counter: Mapped[str] = mapped_column(ShortText(64))
    mode: Mapped[str] = mapped_column(ShortText(16))


class ReadingRow(Base):
    """One read of a card, for the reader's health. Nothing here leads to a person."""

    __tablename__ = "reading"
    # A reader's health, and the report, are read in this index alone.
    __table_args__ = (Index(None, "at", "counter", "reader", "outcome", "seconds", "retries"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    reader: Mapped[str] = mapped_column(ShortText(255))
    outcome: Mapped[str] = mapped_column(ShortText(16))
    seconds: Mapped[float]
    retries: Mapped[int]
