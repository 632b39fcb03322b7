"""The page on which somebody sets how the screen looks, and what comes of it."""

from kiosk.domain.flow import steps
from kiosk.domain.values.display import Contrast, TextSize
from kiosk.tour.guide import Guide


def display(guide: Guide) -> None:
    """In another size and other colours; then as it was."""
    guide.wait(steps.Plain.HOME)
    own = guide.flow.counter.display
    size = TextSize.STANDARD if own.text_size is TextSize.LARGEST else TextSize.LARGEST
    contrast = Contrast.SOFT if own.contrast is Contrast.WHITE_ON_BLACK else Contrast.WHITE_ON_BLACK
    guide.press("display")
    guide.picture("display")
    guide.press(f"size-{size}")
    guide.picture(f"display-{size}")
    guide.press(f"contrast-{contrast}")
    guide.press("display-close")
    guide.picture("home-as-set")
    guide.press("display")
    guide.press("display-reset")
    guide.press("display-close")
