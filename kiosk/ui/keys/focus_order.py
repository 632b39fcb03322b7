"""Where the keyboard goes next: Tab along what is read, round and round; an arrow to what lies there."""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.ui.heard.reading_order import parts_of

_ASIDE = 3
"""What lies aside of the way counts so much farther than what lies along it."""

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}

FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
"""Where nothing lies beside another, these lead on, and the others back."""


@runtime_checkable
class FocusRealm(Protocol):
    """What Tab goes round in, and no arrow leaves: a window, or the sheet that lies over it."""

    def focus_areas(self) -> Sequence[QWidget]:
        """In the order in which they are read."""


def realm_of(widget: QWidget) -> FocusRealm | None:
    """The innermost that it lies in."""
    inside: QWidget | None = widget
    while inside is not None and not isinstance(inside, FocusRealm):
        inside = inside.parentWidget()
    return inside


def step(realm: FocusRealm, now: QWidget | None, *, forward: bool) -> bool:
    """On to the next stop after where the keyboard is, or before it. False: there is none."""
    order = [widget for area in realm.focus_areas() for widget in reading_order(area)]
    at = order.index(now) if now in order else (-1 if forward else 0)
    round_once = [*order[at + 1 :], *order[: at + 1]] if forward else [*order[:at][::-1], *order[at:][::-1]]
    return _go(next(filter(_is_stop, round_once), None), forward=forward)


def step_by_arrow(now: QWidget, key: int) -> bool:
    """To the nearest stop in that direction. False: this is no arrow, or the window leaves them to Qt."""
    realm, way = realm_of(now), ARROWS.get(Qt.Key(key))
    if realm is None or way is None:
        return False
    others = (widget for area in realm.focus_areas() for widget in reading_order(area) if _is_stop(widget))
    # What holds others is no place beside them.
    near = [(far, other) for other in others if (far := _distance(now, other, way)) is not None]
    _go(min(near, key=lambda each: each[0])[1] if near else None, forward=way.x() + way.y() > 0)
    return True


def place_in(page: QWidget, focus: QWidget | None) -> tuple[str, int] | None:
    """The name of the stop that has the focus, and which of those of that name it is; None: none has it."""
    stops = [widget for widget in reading_order(page) if _is_stop(widget)]
    if focus is None or focus not in stops:
        return None
    name = focus.accessibleName()
    return name, [stop for stop in stops if stop.accessibleName() == name].index(focus)


def put_at(page: QWidget, place: tuple[str, int] | None) -> None:
    """On the same stop of the same page, made anew: it may have others before it now."""
    if place is None:
        return
    name, which = place
    same = [widget for widget in reading_order(page) if _is_stop(widget) and widget.accessibleName() == name]
    if which < len(same):
        same[which].setFocus(Qt.FocusReason.OtherFocusReason)


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """It, and all that is shown in it."""
    yield root
    for part in parts_of(root):
        if not part.isHidden():
            yield from reading_order(part)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()


def _distance(now: QWidget, other: QWidget, way: QPoint) -> int | None:
    """None: it does not lie in that direction."""
    if other is now or other.isAncestorOf(now) or now.isAncestorOf(other):
        return None
    here, there = (each.rect().translated(each.mapTo(each.window(), QPoint())) for each in (now, other))
    apart = there.center() - here.center()
    along = QPoint.dotProduct(apart, way)
    if along <= 0 or here.intersects(there):
        return None
    # How far beyond each other's edges it lies aside: nothing, where one is straight before the other.
    if way.x():
        aside = max(there.top() - here.bottom(), here.top() - there.bottom(), 0)
    else:
        aside = max(there.left() - here.right(), here.left() - there.right(), 0)
    return along + _ASIDE * aside if aside <= along else None


def _go(to: QWidget | None, *, forward: bool) -> bool:
    if to is None:
        return False
    to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    around = to.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(to)
        around = around.parentWidget()
    return True
