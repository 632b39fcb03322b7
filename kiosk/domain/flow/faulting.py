"""The citizen's page has failed, or its screen has gone: the session ends, and with it all that stood there."""

from typing import Literal, assert_never

from kiosk.domain.flow.events import Cue, NoResult, NoResultWhy, Press
from kiosk.domain.flow.results import result
from kiosk.domain.flow.session import end
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import DONE, Recording, Refused, kind_of
from kiosk.domain.flow.touches import touch
from kiosk.domain.office.visit import Ending


def screen_failed(flow: Flow, event: Literal[Cue.SCREEN_FAULTED, Cue.SCREEN_LOST]) -> Advance:
    match event:
        case Cue.SCREEN_FAULTED:
            return _faulted(flow)
        case Cue.SCREEN_LOST if isinstance(flow.step, Recording):
            # What the register answers is awaited, and told when the screen is there again.
            return end(flow, Ending.STOPPED)
        case Cue.SCREEN_LOST:
            return touch(flow, Press.END)
        case _:
            assert_never(event)


def _faulted(flow: Flow) -> Advance:
    """The person is told where nothing is told yet; of a record that was made, as at every end."""
    session = flow.session
    if session is None or not session.held or kind_of(flow.step) in DONE | {Refused}:
        return touch(flow, Press.END)
    return result(flow, NoResult(session.id, NoResultWhy.FAULTED))
