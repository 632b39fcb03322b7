"""Columns that many steps share: pages that ask, pages with an answer, and the machine at work."""

from functools import partial

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.rules import Foot, Rule, Timer, TimerStart
from kiosk.domain.flow.session import (
    card_lost,
    end,
    finish,
    lasts_busy,
    lasts_idle,
    lasts_recorded,
    lasts_slow,
    refuse,
    stop,
    time_out,
)
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.office.visit import Ending

IDLE = Timer(lasts_idle, time_out, TimerStart.TOUCH, warns=True)
"""Nobody has touched for long."""

SLOW = Timer(lasts_slow, time_out, TimerStart.TOUCH, warns=True)
"""Read slowly, copied by hand, or done with a phone."""

READ_SLOWLY = Timer(lasts_slow, finish, TimerStart.TOUCH, warns=True)
"""An answer that is copied by hand."""

JUST_RECORDED = Timer(lasts_recorded, finish, TimerStart.TOUCH, warns=True)
"""What has just been recorded is shown."""

STOP = Foot(stop=True)


def finished(flow: Flow) -> Advance:
    """The card is taken from an answer."""
    return end(flow, Ending.FINISHED)


def too_slow(flow: Flow) -> Advance:
    return refuse(flow, Refusal.CARD_UNREADABLE)


question = partial(
    Rule,
    end=stop,
    timer=IDLE,
    card_gone=card_lost,
    reader=None,
    left=None,
    answers=False,
    weighty=False,
)
"""Something is asked of the person; nothing has been answered yet."""

answer = partial(
    Rule,
    end=finish,
    timer=READ_SLOWLY,
    card_gone=finished,
    reader=None,
    left=None,
    answers=True,
    weighty=True,
)
"""The errand's answer is on the screen."""

working = partial(
    Rule,
    foot=STOP,
    back=None,
    end=stop,
    timer=Timer(lasts_busy, too_slow, TimerStart.STEP, warns=False),
    card_gone=card_lost,
    reader=None,
    left=None,
    answers=False,
    weighty=False,
)
"""The machine works and the person waits."""
