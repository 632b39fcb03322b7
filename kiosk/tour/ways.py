"""Ways that several journeys of the tour take."""

from kiosk.domain.flow import steps
from kiosk.tour.guide import Guide


def go_home(guide: Guide) -> None:
    """Back to the first screen, whatever is shown."""
    guide.pull()
    guide.until(lambda: not guide.flow.card_on, "the empty reader")
    match guide.flow.step:
        case steps.Between() | steps.Refused():
            guide.press("primary")
        case steps.Plain.HOME:
            pass
        case _:
            guide.press("end")
    if isinstance(guide.flow.step, steps.Between):
        guide.press("primary")
    guide.wait(steps.Plain.HOME)
