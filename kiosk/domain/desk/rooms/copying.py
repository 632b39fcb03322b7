"""A number of the desk is put on the clipboard: for a minute, and no longer than the clerk is there."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.desk.effects import DeskEffect
from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rows import DeskRows, Free
from kiosk.domain.desk.state import CopiedNumber, Desk, DeskAdvance
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.lazy_dataclass import dataclass

KEPT_FOR = timedelta(minutes=1)


@dataclass(frozen=True)
class NumberCopied(DeskEvent):
    """A receipt number, or the number of an incident, as a list shows it."""

    number: str


@dataclass(frozen=True)
class PutOnClipboard(DeskEffect):
    """Empty: what was put there is taken away, unless something else lies there by now."""

    number: str


def copy(desk: Desk, event: NumberCopied) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or not event.number:
        return desk, ()
    return replace(desk, copied=CopiedNumber(event.number, desk.now)), (PutOnClipboard(event.number),)


def look_at_copied(desk: Desk) -> DeskAdvance:
    """Now and then."""
    copied = desk.copied
    return take_back(desk) if copied is not None and desk.now - copied.at >= KEPT_FOR else (desk, ())


def take_back(desk: Desk) -> DeskAdvance:
    return (desk, ()) if desk.copied is None else (replace(desk, copied=None), (PutOnClipboard(""),))


ROWS: DeskRows = (Free(NumberCopied, copy),)
