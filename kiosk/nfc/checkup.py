"""The reader and card checks in one go, without a window and without a PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from kiosk.domain.checks import (
    Check,
    CheckId,
    Code,
    Status,
    checks_of_card,
    checks_of_fault,
    checks_of_reader,
    report,
)
from kiosk.domain.reader import CardMute, CardOn, Empty, ReaderState
from kiosk.nfc.certificate import TrustAnchors
from kiosk.nfc.desk import fault_of
from kiosk.nfc.errors import CardError
from kiosk.nfc.inspect import Inspection
from kiosk.nfc.transmit import Connection


@dataclass(frozen=True)
class Checkup:
    """`commands` and `card_seconds` are those that the card took. Nothing here is of a person."""

    reader: str | None
    checks: tuple[Check, ...]
    commands: int = 0
    card_seconds: float = 0.0

    @property
    def ready(self) -> bool:
        return all(check.status in (Status.OK, Status.WARNING) for check in self.checks)


def check_up(
    look: Callable[[], ReaderState],
    open_card: Callable[[str], Connection],
    anchors: TrustAnchors,
    now: datetime,
) -> Checkup:
    """Look at the reader, and at the card if one answers."""
    began = perf_counter()
    state = look()
    found: tuple[tuple[CheckId, Code], ...] = checks_of_reader(state)
    times: tuple[tuple[str, float], ...] = ((CheckId.SERVICE, perf_counter() - began),)
    reader = state.reader if isinstance(state, CardOn | CardMute | Empty) else None
    if not isinstance(state, CardOn):
        return Checkup(reader, report(found, times))
    began = perf_counter()
    inspection: Inspection | None = None
    try:
        connection = open_card(state.reader)
        try:
            inspection = Inspection(connection, anchors)
            facts = inspection.run()
        finally:
            connection.close()
    except CardError as error:
        found = checks_of_fault(fault_of(error))
    else:
        found += checks_of_card(facts, now)
        times += facts.seconds
    commands = inspection.commands if inspection is not None else 0
    return Checkup(reader, report(found, times), commands, perf_counter() - began)
