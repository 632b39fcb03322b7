"""The schema of the clerk's desk: accounts, and the log of what was done and denied."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import Number, Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class ClerkRow(Base):
    """A clerk's account. None is ever removed: records name their clerks."""

    __tablename__ = "clerk"
    __table_args__ = (
        CheckConstraint("role IN ('clerk', 'supervisor', 'administrator')", name="role"),
        CheckConstraint("login = lower(login) AND length(login) > 1", name="login"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(ShortText(32), unique=True)
    name: Mapped[str] = mapped_column(ShortText(40))
    role: Mapped[str] = mapped_column(ShortText(16))
    # Argon2id, encoded with its parameters and salt.
    passphrase: Mapped[str] = mapped_column(ShortText(255))
    code: Mapped[str | None] = mapped_column(ShortText(255))
    is_active: Mapped[bool]
    failures: Mapped[int]
    last_failure_at: Mapped[datetime | None] = mapped_column(UtcTime)
    code_failures: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    made_by: Mapped[str | None] = mapped_column(ShortText(32))
    # The secret of one-time codes, sealed, and the newest step of time whose code was taken.
    factor: Mapped[bytes | None] = mapped_column(Octets)
    factor_step: Mapped[int | None] = mapped_column(Number)
    # The clerk who gave the passphrase, until its own clerk has chosen another.
    given_by: Mapped[str | None] = mapped_column(ShortText(32))
    # Of an administrator's recovery code, hashed as a passphrase is.
    recovery: Mapped[str | None] = mapped_column(ShortText(255))
    # A keyed hash over all of it: who writes into the file without the key makes nobody an administrator.
    seal: Mapped[bytes] = mapped_column(Octets(32))


class DeskEventRow(Base):
    """One line of the desk's log. Never changed: each carries a keyed hash over itself and the one before."""

    __tablename__ = "desk_event"
    __table_args__ = (Index("ix_desk_event_clerk_about", "clerk", "about"),)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    clerk: Mapped[str | None] = mapped_column(ShortText(32))
    action: Mapped[str] = mapped_column(ShortText(32))
    about: Mapped[str] = mapped_column(ShortText(64))
    counter: Mapped[str] = mapped_column(ShortText(64))
    denial: Mapped[str | None] = mapped_column(ShortText(32))
    # At the command line: which of the machine's users, and their reason.
    owner: Mapped[str | None] = mapped_column(ShortText(64))
    reason: Mapped[str | None] = mapped_column(ShortText(64))
    chain: Mapped[bytes] = mapped_column(Octets(32))


class DeskLogRow(Base):
    """The end of the log, in one row: how many events there are, and a keyed hash over the newest."""

    __tablename__ = "desk_log"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    events: Mapped[int]
    head: Mapped[bytes] = mapped_column(Octets(32))
