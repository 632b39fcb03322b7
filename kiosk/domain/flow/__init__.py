"""The errand as data: `advance(flow, event, now) -> (flow, effects)`."""

from kiosk.domain.counter import Counter
from kiosk.domain.flow.advance import advance
from kiosk.domain.flow.state import Flow, start
from kiosk.domain.patience import OutsideHours, Patience

__all__ = ["Counter", "Flow", "OutsideHours", "Patience", "advance", "start"]
