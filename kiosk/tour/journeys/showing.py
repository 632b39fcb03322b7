"""The page on which somebody sets how the screen looks, and what comes of it."""

from kiosk.domain.flow import steps
from kiosk.tour.guide import Guide


def display(guide: Guide) -> None:
    """Larger, in other colours, lower; then as it was."""
    guide.wait(steps.Plain.HOME)
    guide.press("display")
    guide.picture("display")
    guide.press("size-largest")
    guide.picture("display-largest")
    guide.press("contrast-white_on_black")
    guide.press("display-close")
    guide.picture("home-as-set")
    guide.press("display")
    guide.press("display-reset")
    guide.press("display-close")
