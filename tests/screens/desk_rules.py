"""The rules that every page of the desk keeps: read from its widgets, and from its picture."""

from collections.abc import Iterator
from functools import cache
from itertools import accumulate, combinations, pairwise

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableWidget,
    QWidget,
)

from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.day.fact_pane import DayFactPane
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.widgets.bars import BarChart
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.phrases import phrases
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.screens.rules import LEAST_OF_EDGES, LEAST_OF_TEXT, contrast

TARGET_MM, TARGET_PX = 13.0, 24
"""Of what a mouse presses, in millimetres of the desk's own measure; and WCAG 2.2, 2.5.8."""

LEAST_OF_A_CELL = 4
"""So many wide letters of a cell are read before it is cut."""
LEAST_OF_ROWS, FACT_MM = 6, 12.5

_NEAR_PX, _EDGE_PX = 2, 6
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


def broken_rules(window: DeskWindow, sheet: QWidget | None = None) -> list[str]:
    """Each with where it is; none at all where the page is as it should be. `sheet`: what lies over it is looked at."""
    shown = [widget for widget in _shown(window) if sheet is None or sheet.isAncestorOf(widget)]
    cut = [*_cut(window, shown), *_broken_words(shown), *_cut_cells(shown)]
    return [*cut, *_too_small(window, shown), *_outside(window, shown), *_overlap(window, shown)]


def _shown(window: DeskWindow) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and not _is_inside(widget)]


def _is_inside(widget: QWidget) -> bool:
    """Qt's own parts of a list, a box or a line."""
    return any(
        isinstance(parent, QAbstractItemView | QComboBox | QAbstractSlider | QLineEdit) for parent in _parents(widget)
    )


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def place_of(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def seen_of(window: QWidget, widget: QWidget) -> QRect:
    """As much as is not scrolled out of sight."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, QPoint()))


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)() or type(widget).__name__


def _cut(window: DeskWindow, shown: list[QWidget]) -> Iterator[str]:
    for widget in shown:
        needed = _needed(widget)
        room = widget.contentsRect().size()
        if isinstance(widget, Button):
            option = QStyleOptionButton()
            option.initFrom(widget)
            room = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget).size()
        elif isinstance(widget, QComboBox):
            option_ = QStyleOptionComboBox()
            widget.initStyleOption(option_)
            field = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option_, field, widget).size()
        is_all = isinstance(widget, Filter) and widget.currentIndex() == 0
        if isinstance(widget, QComboBox) and widget.toolTip() == widget.currentText() and not is_all:
            # What has no room ends in dots.
            continue
        if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
            yield f"cut: {name_of(widget)}: {needed.toTuple()} in {room.toTuple()}"
        if isinstance(widget, QTableWidget | QListWidget) and widget.horizontalScrollBar().isVisible():
            yield f"wider than its place: {name_of(widget)}"
        if isinstance(widget, TextLabel):
            lines = widget.lines(widget.width())
            if "…" in "".join(lines) and "…" not in widget.text():
                yield f"elided: {widget.text()}"


def _broken_words(shown: list[QWidget]) -> Iterator[str]:
    """Lines break between phrases; only what is wider than its place by itself is cut anywhere."""
    for widget in shown:
        if isinstance(widget, TextLabel) and widget.text():
            lines = widget.lines(widget.width())
            ends, there = set(accumulate(map(len, map(_letters, lines)))), 0
            for piece in (piece for paragraph in widget.text().split("\n") for piece in phrases(paragraph)):
                within = range(there + 1, there + len(_letters(piece)))
                there = within.stop
                fits = widget.fontMetrics().horizontalAdvance(piece.strip()) <= widget.width()
                if fits and not ends.isdisjoint(within):
                    yield f"broken within {piece}: {lines}"


def _letters(text: str) -> str:
    return "".join(text.split())


def _cut_cells(shown: list[QWidget]) -> Iterator[str]:
    """Heads are whole, and so is what stands under them, but for the columns that share what is left."""
    for table in shown:
        if not isinstance(table, RowTable):
            continue
        for column, name in enumerate(table.names):
            room = table.horizontalHeader().sectionSize(column)
            cells = (table.item(row, column) for row in range(table.rowCount()))
            widest = max((table.fontMetrics().horizontalAdvance(cell.text()) for cell in cells if cell), default=0)
            if room < table.head_width(column):
                yield f"head cut: {name} in {room}"
            may_be = (
                table.fontMetrics().horizontalAdvance("字") * LEAST_OF_A_CELL if column in table.stretches else widest
            )
            if room < min(widest, may_be):
                yield f"cells cut: {name}: {widest} in {room}"


def short_lists(window: DeskWindow) -> list[str]:
    """Of a list that does not show all there is, enough is seen at once."""
    tables = [table for table in _shown(window) if isinstance(table, RowTable) and table.rowCount()]
    rows = [(name_of(table), table.viewport().height() / table.rowHeight(0), table.rowCount()) for table in tables]
    panes = [pane for pane in window.page.findChildren(DayFactPane) if pane.isVisible()]
    rows += [("facts", pane.height() / window.page.theme.px(FACT_MM), LEAST_OF_ROWS) for pane in panes]
    return [f"short: {name}: {seen:.1f} of {count}" for name, seen, count in rows if seen < min(count, LEAST_OF_ROWS)]


def _needed(widget: QWidget) -> QSize:
    """For what it says; nothing, of what says nothing."""
    metrics = widget.fontMetrics()
    match widget:
        case TextLabel():
            lines = widget.lines(widget.width())
            widest = max((metrics.horizontalAdvance(line.rstrip()) for line in lines), default=0)
            return QSize(widest, widget.heightForWidth(widget.width()))
        case QLabel():
            return QSize(metrics.horizontalAdvance(widget.text()), metrics.height() if widget.text() else 0)
        case Button():
            return QSize(metrics.horizontalAdvance(widget.shown_text), metrics.height())
        case QCheckBox():
            return widget.sizeHint()
        case QLineEdit() if widget.echoMode() is QLineEdit.EchoMode.Normal:
            return QSize(metrics.horizontalAdvance(widget.text()), metrics.height())
        case QComboBox():
            text = widget.currentText() or widget.placeholderText()
            return QSize(metrics.horizontalAdvance(text), metrics.height())
        case _:
            return QSize()


def _too_small(window: DeskWindow, shown: list[QWidget]) -> Iterator[str]:
    least = max(window.page.theme.px(TARGET_MM), TARGET_PX)
    for widget in shown:
        if isinstance(widget, _CONTROLS):
            side = min(widget.width(), widget.height())
            if side < least:
                yield f"too small: {name_of(widget)}: {side} of {least}"
            if not widget.accessibleName() and not getattr(widget, "text", str)():
                yield f"without a name: {type(widget).__name__}"


def _outside(window: DeskWindow, shown: list[QWidget]) -> Iterator[str]:
    """What is scrolled to may lie below."""
    for widget in shown:
        if isinstance(widget, (*_CONTROLS, QLabel)):
            place = place_of(window, widget)
            scrolls = any(isinstance(parent, QScrollArea) for parent in _parents(widget))
            down = place.top() >= 0 and place.bottom() < window.height()
            across = place.left() >= 0 and place.right() < window.width()
            if not (across and (scrolls or down)):
                yield f"outside: {name_of(widget)}: {place}"


def _overlap(window: DeskWindow, shown: list[QWidget]) -> Iterator[str]:
    placed = [
        (widget, seen)
        for widget in shown
        if isinstance(widget, (*_CONTROLS, QLabel, BarChart)) and _says(widget)
        if not (seen := seen_of(window, widget)).isEmpty()
    ]
    for (one, here), (other, there) in combinations(placed, 2):
        near = _NEAR_PX if isinstance(one, _CONTROLS) and isinstance(other, _CONTROLS) else 0
        if here.adjusted(-near, -near, near, near).intersects(there) and not _is_in(one, other):
            yield f"overlap: {name_of(one)} {here} and {name_of(other)} {there}"


def _says(widget: QWidget) -> bool:
    return not isinstance(widget, QLabel) or bool(widget.text())


def _is_in(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def lost_keyboard(window: DeskWindow) -> list[str]:
    """It stands on the page, on something that says what it is and takes keys."""
    focus = window.focusWidget()
    if not window.page.isAncestorOf(focus) or not focus.isVisible() or not focus.isEnabled():
        return [f"the keyboard is at {name_of(focus)}"]
    return [] if focus.accessibleName() else [f"the keyboard is at a nameless {type(focus).__name__}"]


def tab_order(window: DeskWindow) -> list[QWidget]:
    """What Tab comes to on the page, from its first on."""
    came: list[QWidget] = []
    while window.focusNextPrevChild(True):
        focus = window.focusWidget()
        if focus in came:
            break
        came.append(focus)
    own = [window.page.isAncestorOf(widget) for widget in came]
    first = next((place for place, is_own in enumerate(own) if is_own and not own[place - 1]), 0)
    return [widget for widget in (*came[first:], *came[:first]) if window.page.isAncestorOf(widget)]


def out_of_order(window: DeskWindow) -> list[str]:
    """From one to the next of what is pressed on the page, nothing leads back up or to the left."""
    chain = [(widget, seen) for widget in tab_order(window) if not (seen := seen_of(window, widget)).isEmpty()]
    return [
        f"read after {name_of(one)}, and stands before it: {name_of(other)}"
        for (one, here), (other, there) in pairwise(chain)
        if _stands_before(there, here)
    ]


def _stands_before(there: QRect, here: QRect) -> bool:
    is_above = there.bottom() < here.top() and there.left() <= here.right()
    is_left = there.right() < here.left() and there.top() < here.bottom() and here.top() < there.bottom()
    return is_above or is_left


def unreadable(window: DeskWindow, within: QWidget) -> list[str]:
    """In a picture of it: what is too faint in this part."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wrong = []
    for widget in _shown(window):
        seen = seen_of(window, widget)
        if not within.isAncestorOf(widget) or seen.isEmpty() or seen != place_of(window, widget):
            continue
        if _text_of(widget):
            inside = seen.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
            before = QPoint(inside.left(), inside.center().y())
            is_label = isinstance(widget, QLabel)
            told = _most_contrast(picture, seen if is_label else inside, seen.topLeft() if is_label else before)
            if told < LEAST_OF_TEXT:
                wrong.append(f"text {told:.2f}: {name_of(widget)}")
        if isinstance(widget, _CONTROLS) and not isinstance(widget, QCheckBox):
            least = min(_edges(picture, seen))
            if least < LEAST_OF_EDGES:
                wrong.append(f"edge {least:.2f}: {name_of(widget)}")
    return wrong


def _text_of(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return widget.currentText() or widget.placeholderText()
        case QLabel() | QAbstractButton() | QLineEdit():
            return widget.text()
        case _:
            return ""


def _most_contrast(picture: QImage, place: QRect, before: QPoint) -> float:
    """Of anything in it with its ground, as that is before the words."""
    ground = picture.pixel(before)
    return max(_contrast(rgb, ground) for rgb in set(memoryview(picture.copy(place).constBits()).cast("I")))


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other))


def _edges(picture: QImage, place: QRect) -> Iterator[float]:
    """At the middle of each side: what is drawn there beside what is around it."""
    middle = place.center()
    for inside, outside in (
        (QPoint(place.left() + 1, middle.y()), QPoint(place.left() - 2, middle.y())),
        (QPoint(place.right() - 1, middle.y()), QPoint(place.right() + 2, middle.y())),
        (QPoint(middle.x(), place.top() + 1), QPoint(middle.x(), place.top() - 2)),
        (QPoint(middle.x(), place.bottom() - 1), QPoint(middle.x(), place.bottom() + 2)),
    ):
        if picture.rect().contains(outside):
            yield _contrast(picture.pixel(inside), picture.pixel(outside))
