"""Which register it is, in one row that is never changed."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import Octets, UtcTime
from kiosk.storage.schema.tables import Base


class RegisterIdentityRow(Base):
    """Made with the register. `key_check`: a keyed hash over `identity`, by which another register's key is known."""

    __tablename__ = "register_identity"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    identity: Mapped[bytes] = mapped_column(Octets(16))
    key_check: Mapped[bytes] = mapped_column(Octets(32))
    made_at: Mapped[datetime] = mapped_column(UtcTime)
