"""Rows that become columns where they have no room."""

from PySide6.QtWidgets import QBoxLayout, QLayoutItem


def stand_beside_if_fit(row: QBoxLayout, width: int) -> None:
    """What the row holds stands beside each other if all of it has room in this width, else under each other."""
    items = [item for place in range(row.count()) if (item := row.itemAt(place)) is not None]
    needed = sum(map(_width, items)) + row.spacing() * (len(items) - 1)
    margins = row.contentsMargins()
    fits = needed + margins.left() + margins.right() <= width
    direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
    if direction is not row.direction():
        row.setDirection(direction)
        row.activate()


def _width(item: QLayoutItem) -> int:
    return item.sizeHint().width()
