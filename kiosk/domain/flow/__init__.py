"""The errand as data: `advance(flow, event, now) -> (flow, effects)`."""

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.patience import OutsideHours, Patience
from kiosk.domain.flow.advance import advance, idle_left
from kiosk.domain.flow.state import Flow, start

__all__ = ["Counter", "Flow", "OutsideHours", "Patience", "advance", "idle_left", "start"]
