"""The citizen's page has failed: the session ends, and with it all that stood there."""

from kiosk.domain.flow.events import EndPressed, Faulted
from kiosk.domain.flow.results import result
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import DONE, Refused
from kiosk.domain.flow.touches import touch


def screen_failed(flow: Flow) -> Advance:
    """The person is told where nothing is told yet; of a record that was made, as at every end."""
    session = flow.session
    if session is None or not session.held or isinstance(flow.step, (Refused, *DONE)):
        return touch(flow, EndPressed())
    return result(flow, Faulted(session.id))
