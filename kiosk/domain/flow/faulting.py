"""The citizen's page has failed, or its screen has gone: the session ends, and with it all that stood there."""

from typing import assert_never

from kiosk.domain.flow.events import EndPressed, Faulted, ScreenFaulted, ScreenLost
from kiosk.domain.flow.results import result
from kiosk.domain.flow.session import end
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import DONE, Recording, Refused
from kiosk.domain.flow.touches import touch
from kiosk.domain.office.visit import Ending


def screen_failed(flow: Flow, event: ScreenFaulted | ScreenLost) -> Advance:
    match event:
        case ScreenFaulted():
            return _faulted(flow)
        case ScreenLost() if isinstance(flow.step, Recording):
            # What the register answers is awaited, and told when the screen is there again.
            return end(flow, Ending.STOPPED)
        case ScreenLost():
            return touch(flow, EndPressed())
        case _:
            assert_never(event)


def _faulted(flow: Flow) -> Advance:
    """The person is told where nothing is told yet; of a record that was made, as at every end."""
    session = flow.session
    if session is None or not session.held or isinstance(flow.step, (Refused, *DONE)):
        return touch(flow, EndPressed())
    return result(flow, Faulted(session.id))
