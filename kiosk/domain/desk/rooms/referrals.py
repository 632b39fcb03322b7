"""Noting in the desk's log that a visitor was sent to another window. The log keeps the window, and nothing of whom."""

from dataclasses import dataclass, replace

from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rows import DeskRows, GuardedAction
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.office.referrals import CityHallWindow
from kiosk.domain.staff.clerks import Action


@dataclass(frozen=True)
class Referred(DeskEvent):
    window: CityHallWindow


def noted(desk: Desk, event: Referred) -> DeskAdvance:
    """The register has kept it with its answer: nothing else is to be done."""
    return replace(desk, referred=event.window), ()


def _window(event: Referred) -> str:
    return event.window.value


ROWS: DeskRows = (GuardedAction(Referred, Action.NOTE_REFERRAL, noted, about=_window),)
