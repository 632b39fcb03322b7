"""What people answered at the end of their session."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class AnswerRow(Base):
    """One answer to one question. Nothing here leads to a person."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("question IN ('useful', 'clear', 'found')", name="question"),
        CheckConstraint("answer IN ('yes', 'so_so', 'no')", name="answer"),
        # All that the report asks of an answer.
        Index(None, "at", "question", "answer", "counter"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime)
    counter: Mapped[str] = mapped_column(ShortText(64))
    question: Mapped[str] = mapped_column(ShortText(16))
    answer: Mapped[str] = mapped_column(ShortText(16))
    errand: Mapped[str] = mapped_column(ShortText(32))
