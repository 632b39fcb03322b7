"""The errand as data: `advance(flow, event, now) -> (flow, effects)`."""

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.timeouts import OutsideHours, Timeouts
from kiosk.domain.flow.advance import advance, idle_left
from kiosk.domain.flow.state import Flow, start

__all__ = ["Counter", "Flow", "OutsideHours", "Timeouts", "advance", "idle_left", "start"]
