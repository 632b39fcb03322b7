"""The notes of the shift hand-over."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class ShiftNoteRow(Base):
    """One note. Its words are sealed, and erased a time after it was ticked; who did what to it, and when, stays."""

    __tablename__ = "shift_note"
    __table_args__ = (
        CheckConstraint("sealed_words IS NOT NULL OR done_at IS NOT NULL", name="words_erased"),
        CheckConstraint("(done_at IS NULL) = (done_by IS NULL)", name="done_by"),
        CheckConstraint("(done_at IS NULL) = (done_counter IS NULL)", name="done_counter"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    written_at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    clerk: Mapped[str] = mapped_column(ShortText(32))
    sealed_words: Mapped[bytes | None] = mapped_column(Octets)
    # A keyed hash over the words, by which they are known to be these.
    digest: Mapped[bytes] = mapped_column(Octets(32))
    done_at: Mapped[datetime | None] = mapped_column(UtcTime, index=True)
    done_by: Mapped[str | None] = mapped_column(ShortText(32))
    done_counter: Mapped[str | None] = mapped_column(ShortText(64))
    # How often it was changed; NULL: never since this is counted.
    changes: Mapped[int | None]
    # A keyed hash over all of it but the sealed words, which may go.
    seal: Mapped[bytes] = mapped_column(Octets(32))
