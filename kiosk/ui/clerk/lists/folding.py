"""What has no room beside each other stands below each other: a page that is larger than its window is wide."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHeaderView,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.heard.reading_order import inner_layouts
from kiosk.ui.widgets.scroll import ScrollPane


def fold(widget: QWidget, room: int, least: int) -> None:
    """Rows become columns, the outermost first, until it fits. `least`: so high stays what is scrolled by itself."""
    for area in widget.findChildren(QScrollArea):
        if (inner := area.widget()) is not None:
            # It would be as narrow as it is let, and its words with it.
            wanted = inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
            frame, size = _frame_of(area), QSize(min(room, wanted), least)
            if frame.minimumSize() != size:
                frame.setMinimumSize(size)
                _measure_anew(frame, widget)
    for view in widget.findChildren(QAbstractItemView):
        # The head of a list is a view too.
        if not isinstance(view, QHeaderView) and not isinstance(view.parentWidget(), QComboBox):
            view.setMinimumHeight(least)
        if isinstance(view, RowTable):
            view.setMinimumWidth(min(room, view.least_width))
    for half in widget.findChildren(QWidget):
        policy = half.sizePolicy()
        if half.layout() is not None and policy.horizontalPolicy() is QSizePolicy.Policy.Ignored:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            half.setSizePolicy(policy)
            _measure_anew(half, widget)
    for layout in _rows_in(widget):
        if widget.minimumSizeHint().width() <= room:
            break
        if layout.minimumSize().width() > room // 2:
            layout.setDirection(QBoxLayout.Direction.TopToBottom)
            layout.invalidate()
            _measure_anew(layout.parentWidget(), widget)


def _frame_of(area: QScrollArea) -> QWidget:
    parent = area.parentWidget()
    return parent if isinstance(parent, ScrollPane) else area


def _measure_anew(inside: QWidget | None, outermost: QWidget) -> None:
    """Now: Qt would find out in a later turn."""
    while inside is not None:
        if (own := inside.layout()) is not None:
            own.invalidate()
        inside.updateGeometry()
        inside = None if inside is outermost else inside.parentWidget()


def _rows_in(widget: QWidget) -> Iterator[QBoxLayout]:
    """From outside to inside."""
    waiting: list[QWidget | QLayout] = [widget]
    while waiting:
        part = waiting.pop(0)
        if isinstance(part, QBoxLayout) and part.direction() is QBoxLayout.Direction.LeftToRight and part.count() > 1:
            yield part
        if isinstance(part, QLayout):
            waiting += inner_layouts(part)
            continue
        if (own := part.layout()) is not None:
            waiting.append(own)
        waiting += [child for child in part.children() if isinstance(child, QWidget) and not child.isWindow()]
