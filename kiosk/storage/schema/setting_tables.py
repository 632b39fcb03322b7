"""What was set at the desk: each change is added, and the newest of a name counts."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.storage.core.column_types import LongText, Octets, ShortText, UtcTime
from kiosk.storage.schema.tables import Base


class SettingRow(Base):
    """One change of one setting, by whom and when.

    `machine` is empty for what counts at every counter. `value` is JSON; None: as the files say again.
    """

    __tablename__ = "setting"
    __table_args__ = (Index(None, "machine", "name", "number"),)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime)
    clerk: Mapped[str] = mapped_column(ShortText(32))
    counter: Mapped[str] = mapped_column(ShortText(64))
    machine: Mapped[str] = mapped_column(ShortText(64))
    name: Mapped[str] = mapped_column(ShortText(32))
    value: Mapped[str | None] = mapped_column(LongText)
    # A keyed hash over all of it; the desk's log names each change.
    seal: Mapped[bytes] = mapped_column(Octets(32))
