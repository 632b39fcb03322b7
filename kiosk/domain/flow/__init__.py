"""The errand as data: `advance(flow, event, now) -> (flow, effects)`."""

from kiosk.domain.flow.advance import advance
from kiosk.domain.flow.state import Counter, Flow, OutsideHours, Patience, start

__all__ = ["Counter", "Flow", "OutsideHours", "Patience", "advance", "start"]
