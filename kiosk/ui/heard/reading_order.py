"""In which order what stands on a window is read, by ear and by keys: as it is laid out, whatever was made first."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def parts_of(widget: QWidget) -> Iterator[QWidget]:
    """The widgets right in it: as they are laid out, then from above down those that lie free."""
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    laid = [] if (layout := widget.layout()) is None else [*laid_out(layout, children)]
    yield from laid
    yield from sorted((child for child in children if child not in laid), key=_place)


def laid_out(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of the widgets that are in the layout, in its order; in a grid row by row."""
    # Its items are not asked for: PySide would count the widget that an item returns as the item's own.
    placed: dict[int, QWidget | QLayout] = {layout.indexOf(widget): widget for widget in widgets}
    placed |= {layout.indexOf(inner): inner for inner in inner_layouts(layout)}
    places: list[int] = [place for place in placed if place >= 0]
    for place in sorted(places, key=lambda place: _row_and_column(layout, place)):
        match placed[place]:
            case QLayout() as inner:
                yield from laid_out(inner, widgets)
            case QWidget() as part:
                yield part


def inner_layouts(layout: QLayout) -> list[QLayout]:
    return [inner for inner in layout.children() if isinstance(inner, QLayout)]


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _row_and_column(layout: QLayout, place: int) -> tuple[int, int]:
    if not isinstance(layout, QGridLayout):
        return 0, place
    row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return row, column
