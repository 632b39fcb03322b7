"""What stands on a window, as lines of text, in the order in which it is read."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.frame.header import StepLine
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.heard.reading_order import inner_layouts, laid_out, parts_of
from kiosk.ui.widgets.bars import BarChart
from kiosk.ui.widgets.buttons import ButtonStyle, EventButton
from kiosk.ui.widgets.lists.checklist import Checklist
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.lists.points import PointList, StepNumber
from kiosk.ui.widgets.number_card import NumberCard
from kiosk.ui.widgets.text.plain_text import Label
from kiosk.ui.widgets.typing.keypad import PinPlaces

_PRACTICE, _FRAME, _ONE_LINE = frozenset({"ribbon", "clock"}), frozenset({"header", "nav"}), frozenset({"footer"})
_EMPTY, _DOT, _BETWEEN, _LINE = "____", "・", "  ", "\n"


@dataclass(frozen=True)
class WindowText:
    """`frame`: what stands around every page, without clock and controls of practice; `page`: the page and its foot.

    What can be pressed stands in square brackets, what cannot yet in round ones.
    """

    frame: tuple[str, ...]
    page: tuple[str, ...]


def read(window: QMainWindow) -> WindowText:
    """While a sheet lies over the page, the sheet alone: nothing else can be reached."""
    middle = window.centralWidget() or window
    sheets = [child for child in middle.children() if isinstance(child, Overlay) and child.isVisible()]
    if sheets:
        return WindowText((), tuple(_lines(sheets[-1])))
    frame: list[str] = []
    page: list[str] = []
    for part in parts_of(middle):
        (frame if part.objectName() in _FRAME else page).extend(_lines(part))
    return WindowText(tuple(frame), tuple(page))


def _lines(widget: QWidget) -> Iterator[str]:
    if not widget.isVisible() or widget.objectName() in _PRACTICE:
        return
    match widget:
        case QAbstractButton():
            yield _pressable(widget)
        case Label():
            # The name above a field is read with the field.
            if widget.buddy() is None:
                yield from filter(None, widget.text().split(_LINE))
        case QLineEdit() | QComboBox() | QListWidget() | QTableWidget():
            yield from _filled_in(widget)
        case Checklist() | FactList() | NumberCard() | PointList() | BarChart():
            yield from _listed(widget)
        case StepLine() | PinPlaces():
            yield from filter(None, [widget.accessibleName()])
        case QScrollArea():
            yield from _lines(widget.widget() or widget.viewport())
        case _ if widget.objectName() in _ONE_LINE:
            yield _BETWEEN.join(line for part in parts_of(widget) for line in _lines(part))
        case _:
            yield from _ofparts_of(widget)


def _filled_in(widget: QLineEdit | QComboBox | QListWidget | QTableWidget) -> Iterator[str]:
    match widget:
        case QLineEdit():
            yield f"{widget.accessibleName()}: {widget.displayText() or _EMPTY}"
        case QComboBox():
            name, chosen = widget.accessibleName(), widget.currentText()
            yield f"[{chosen}]" if chosen.startswith(name) else f"{name}: [{chosen}]"
        case QListWidget():
            yield from (f"{_DOT}{widget.item(row).text()}" for row in range(widget.count()))
        case QTableWidget():
            yield from _rows(widget)
        case _:
            assert_never(widget)


def _listed(widget: Checklist | FactList | NumberCard | PointList | BarChart) -> Iterator[str]:
    match widget:
        case Checklist():
            yield from (name.accessibleName() for name in widget.findChildren(Label))
        case FactList():
            for name, *told in _grouped(widget):
                yield from f"{name}: {_LINE.join(told)}".split(_LINE)
        case NumberCard():
            yield ": ".join(label.text() for label in widget.findChildren(Label))
        case PointList():
            yield from _points(widget)
        case BarChart():
            # Its name stands above it.
            yield from filter(None, widget.accessibleDescription().split(_LINE))
        case _:
            assert_never(widget)


def _ofparts_of(widget: QWidget) -> Iterator[str]:
    """Keys with a letter each come on one line."""
    keys: list[str] = []
    for part in parts_of(widget):
        if _is_key(part):
            keys += _lines(part)
            continue
        if keys:
            yield " ".join(keys)
            keys = []
        yield from _lines(part)
    if keys:
        yield " ".join(keys)


def _is_key(widget: QWidget) -> bool:
    """Whether it types a letter or a digit."""
    is_key = isinstance(widget, QAbstractButton) and widget.property("look") == ButtonStyle.KEY
    return is_key and len(widget.accessibleName()) == 1


def _pressable(button: QAbstractButton) -> str:
    """A button's words with what is said of it, and whether it can be pressed."""
    words = f"{words_on(button)}{' ✓' if button.isChecked() else ''}"
    about = button.accessibleDescription()
    return " ".join(filter(None, (f"[{words}]" if button.isEnabled() else f"({words})", about)))


def words_on(button: QAbstractButton) -> str:
    """What is written on it; where that is a sign alone, its name."""
    text = button.shown_text if isinstance(button, EventButton) else button.text()
    return text if any(map(str.isalnum, text)) else button.accessibleName()


def _grouped(widget: QWidget) -> Iterator[list[str]]:
    """The texts of each row of a list of rows."""
    labels = widget.findChildren(Label)
    layout = widget.layout()
    for row in () if layout is None else inner_layouts(layout):
        yield [words.text() for words in laid_out(row, labels) if isinstance(words, Label)]


def _points(points: PointList) -> Iterator[str]:
    mark = _DOT
    for part in parts_of(points):
        match part:
            case StepNumber():
                mark = f"{part.accessibleName()}. "
            case Label():
                yield f"{mark}{part.text()}"
            case _:
                pass


def _rows(table: QTableWidget) -> Iterator[str]:
    """Each cell after the heading of its column."""
    for row in range(table.rowCount()):
        cells = ((table.horizontalHeaderItem(column), table.item(row, column)) for column in range(table.columnCount()))
        yield _BETWEEN.join(
            f"{heading.text()}: {cell.text()}" for heading, cell in cells if heading and cell and cell.text()
        )
