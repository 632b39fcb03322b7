"""What was written of a person's record."""

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.records.records import Record
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class WrittenRecord:
    """A record that was written and is not committed yet: as its holder sees it, and which row it is."""

    shown: Record
    kind: RecordKind
    number: int
