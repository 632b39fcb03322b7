"""The rules that every screen keeps (docs/counter.md §5): read from its widgets, and from its picture."""

from itertools import combinations, pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionButton, QWidget

from kiosk.domain.flow.events import decides
from kiosk.domain.flow.steps import Plain
from kiosk.domain.values.languages import Language
from kiosk.domain.values.text.readings import bare
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.heard.screen_text import read
from kiosk.ui.keys.focus_order import reading_order
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.tokens import CAPITAL_MM, GAP_MM, Theme
from kiosk.ui.widgets.buttons import Button, EventButton
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.text.readings import ReadMetrics
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.keyboard import Keyboard

W = TypeVar("W", bound=QWidget)
LEAST_OF_TEXT, LEAST_OF_EDGES = 7.0, 3.0
_OUTSIDE = 2  # pixels from an edge, and as far into it


def visible(window: KioskWindow, kind: type[W]) -> list[W]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def place_of(window: KioskWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen_of(window: KioskWindow, widget: QWidget) -> QRect:
    """What of it lies in a pane that scrolls is seen as far as the pane reaches."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, QPoint(0, 0)))


def nothing_is_cut(window: KioskWindow) -> None:
    theme = window.dress.own
    for words in visible(window, TextLabel):
        if words.text():
            is_whole(words, theme)
    for button in visible(window, Button):
        has_room(button)


def is_whole(words: TextLabel, theme: Theme) -> None:
    assert words.height() >= words.heightForWidth(words.width()) - 1, f"cut off: {words.text()}"
    assert words.fontMetrics().capHeight() >= theme.px(CAPITAL_MM) - 1, f"too small: {words.text()}"
    lines = words.lines(words.width())
    assert "…" not in "".join(lines) or "…" in words.text(), f"elided: {words.text()}"
    widest = max(ReadMetrics(words.font()).width(line.rstrip()) for line in lines)
    # A line is measured by its pieces: of some letters they are a little narrower apart.
    assert widest <= words.width() + 1, f"wider than its place ({widest:.1f} in {words.width()}): {words.text()}"


def has_room(button: Button) -> None:
    option = QStyleOptionButton()
    option.initFrom(button)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    needed = ReadMetrics(button.font()).width(button.said)
    assert needed <= room, f"cut off: {button.text()}: {needed:.0f} in {room}"


def keeps_the_rules(window: KioskWindow) -> None:
    nothing_is_cut(window)
    theme = window.dress.own
    buttons = visible(window, QAbstractButton)
    keys = [key for board in visible(window, Keyboard) if not board.is_pad for key in board.findChildren(Button)]
    for button in buttons:
        least = theme.letter if button in keys else theme.target
        assert min(button.width(), button.height()) >= least, f"too small: {button.accessibleName()}"
        assert button.accessibleName(), "a button without a name"
        seen = seen_of(window, button)
        assert seen.isEmpty() or window.rect().contains(seen), f"outside: {button.accessibleName()}"
    _keep_their_distance(window, buttons, theme)
    (staff,) = [button for button in buttons if button.objectName() == "staff"]
    assert place_of(window, staff).x() == window._footer._theme.margin, "alone beside an empty place"
    # What is chosen stands at the lower right: a filled choice on the page would look chosen already.
    primaries = [button for button in buttons if button.property("look") == "primary"]
    assert len(primaries) <= 1, "one primary action a screen"
    _what_decides_waits(window)
    _reads_aloud(window)


def _what_decides_waits(window: KioskWindow) -> None:
    """For what has not been seen yet; what calls the staff, shows or leads back does not."""
    for button in visible(window, EventButton):
        is_deciding = decides(button.event_pressed) or button.objectName() == "primary"
        if is_deciding and window.page.holds:
            assert not button.isEnabled(), f"decided before all was seen: {button.accessibleName()}"
            assert bare(say_in(window, FrameTexts.UNREAD)) in button.accessibleDescription(), button.accessibleName()


def say_in(window: KioskWindow, text: FrameTexts) -> str:
    with speaking(window.dress.language):
        return say(text)


def _reads_aloud(window: KioskWindow) -> None:
    """From the title to the foot; nothing is said twice running."""
    lines = read(window).page
    first = window.page.title.text().split("\n")[0]
    assert first in lines[:2], f"not read first: {first}"
    assert all(line.strip() for line in lines), lines
    for line, following in pairwise(lines):
        assert line != following, f"read twice: {line}"


def _keep_their_distance(window: KioskWindow, buttons: list[QAbstractButton], theme: Theme) -> None:
    places = [(button, seen_of(window, button)) for button in buttons]
    least = theme.px(GAP_MM) - 1
    for (one, here), (other, there) in combinations([each for each in places if not each[1].isEmpty()], 2):
        near = here.adjusted(-least, -least, least, least)
        assert not near.intersects(there), f"too close: {one.accessibleName()} and {other.accessibleName()}"


def is_read_in_the_order_seen(window: KioskWindow) -> None:
    """From one to the next of what is pressed on the page, nothing leads back up or to the left."""
    chain = [
        (widget.accessibleName(), seen_of(window, widget))
        for widget in reading_order(window.page)
        if isinstance(widget, QAbstractButton) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    # What has to be scrolled into sight has no place yet.
    for (one, here), (other, there) in pairwise(each for each in chain if not each[1].isEmpty()):
        is_above = there.bottom() < here.top() and there.left() <= here.right()
        is_left = there.right() < here.left() and there.top() < here.bottom() and here.top() < there.bottom()
        stands_before = is_above or is_left
        assert not stands_before, f"read after {one}, and stands before it: {other}"


class Places:
    """Where what stands on every page of a window was seen first, in each language and shape."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, Language, bool], dict[str, object]] = {}

    def are_kept(self, window: KioskWindow) -> None:
        here = window.width() > window.height()
        before = self._seen.setdefault((id(window), window.dress.language, here), {})
        for name, place in _places(window).items():
            assert before.setdefault(name, place) == place, f"moved: {name}"


def _places(window: KioskWindow) -> dict[str, object]:
    title = window.page.title
    signs = [place_of(window, sign).x() for sign in window.page.findChildren(Drawing, "done")]
    size, left = title.font().pixelSize(), min([place_of(window, title).x(), *signs])
    foot = {button.objectName(): place_of(window, button) for button in window._footer.findChildren(Button)}
    primary = foot.pop("primary")
    # Of what has no use here the place is empty; of the primary action, its corner is where all of them end.
    steady: dict[str, object] = {"heading": (size, left), "primary": primary.bottomRight(), **foot}
    if window.page.step is Plain.HOME:
        # Nobody has begun anything: it has the place of the step line too.
        return steady
    return {**steady, "heading's line": place_of(window, title).y(), "steps": place_of(window, window._around.steps)}


def can_be_seen(window: KioskWindow) -> None:
    window.setUpdatesEnabled(True)
    picture = window.grab().toImage()
    for words in visible(window, TextLabel):
        seen = seen_of(window, words)
        if words.text() and not seen.isEmpty():
            ground = picture.pixelColor(seen.topLeft())
            ink = window.dress.theme.colour(words.ink)
            assert contrast(ink, ground) >= LEAST_OF_TEXT, f"{ink.name()} on {ground.name()}: {words.text()}"
    for button in visible(window, QAbstractButton):
        if seen_of(window, button) == place_of(window, button):
            has_an_edge(picture, place_of(window, button), button.accessibleName())


def has_an_edge(picture: QImage, place: QRect, name: str) -> None:
    """At the middle of each side: what is drawn there stands out from what is around it."""
    middle = place.center()
    for inside, outside in (
        (QPoint(place.left() + 1, middle.y()), QPoint(place.left() - _OUTSIDE, middle.y())),
        (QPoint(place.right() - 1, middle.y()), QPoint(place.right() + _OUTSIDE, middle.y())),
        (QPoint(middle.x(), place.top() + 1), QPoint(middle.x(), place.top() - _OUTSIDE)),
        (QPoint(middle.x(), place.bottom() - 1), QPoint(middle.x(), place.bottom() + _OUTSIDE)),
    ):
        edge, ground = picture.pixelColor(inside), picture.pixelColor(outside)
        assert contrast(edge, ground) >= LEAST_OF_EDGES, f"{edge.name()} on {ground.name()}: {name}"


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
