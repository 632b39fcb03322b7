"""What stands on a window, as lines of text, in the order in which it is read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum, auto
from itertools import groupby
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
from kiosk.ui.heard.roles import RESTS, TYPED
from kiosk.ui.heard.spelling import is_number
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


class LineKind(Enum):
    WORDS = auto()
    NUMBER = auto()  #: an ID or a number of whoever stands there
    TYPED = auto()  #: by whoever stands there
    CHOICE = auto()
    BARRED = auto()  #: a choice that cannot be made yet
    RESTING = auto()  #: one that can be made in a moment
    KEY = auto()  #: types a letter or a digit


@dataclass(frozen=True)
class ScreenLine:
    """`about`: what is said of a choice beside it. `heard`: how a screen reader says it, where that is not as it is
    shown. `row`: of what stands on one line: which, and what is between.
    """

    shown: str
    kind: LineKind = LineKind.WORDS
    about: str = ""
    heard: str = ""
    row: tuple[int, str] | None = None

    @property
    def written(self) -> str:
        """What can be pressed stands in square brackets, what cannot yet in round ones."""
        match self.kind:
            case LineKind.CHOICE | LineKind.KEY:
                return " ".join(filter(None, (f"[{self.shown}]", self.about)))
            case LineKind.BARRED | LineKind.RESTING:
                return " ".join(filter(None, (f"({self.shown})", self.about)))
            case _:
                return self.shown


@dataclass(frozen=True)
class WindowText:
    """`frame`: what stands around every page, without clock and controls of practice; `page`: the page and its foot."""

    frame: tuple[str, ...]
    page: tuple[str, ...]


@dataclass(frozen=True)
class WindowLines:
    frame: tuple[ScreenLine, ...]
    page: tuple[ScreenLine, ...]


def read(window: QMainWindow) -> WindowText:
    lines = lines_of_window(window)
    return WindowText(tuple(_written(lines.frame)), tuple(_written(lines.page)))


def lines_of_window(window: QMainWindow) -> WindowLines:
    """While a sheet lies over the page, the sheet alone: nothing else can be reached."""
    middle = window.centralWidget() or window
    sheets = [child for child in middle.children() if isinstance(child, Overlay) and child.isVisible()]
    if sheets:
        return WindowLines((), tuple(_lines(sheets[-1])))
    frame: list[ScreenLine] = []
    page: list[ScreenLine] = []
    for part in parts_of(middle):
        (frame if part.objectName() in _FRAME else page).extend(_lines(part))
    return WindowLines(tuple(frame), tuple(page))


def _written(lines: Iterable[ScreenLine]) -> Iterator[str]:
    for (row, _), there in groupby(enumerate(lines), key=_row_of):
        yield (row[1] if row is not None else "").join(line.written for _, line in there)


def _row_of(placed: tuple[int, ScreenLine]) -> tuple[tuple[int, str] | None, int]:
    """What is in no row is one by itself."""
    place, line = placed
    return line.row, 0 if line.row is not None else place


def _lines(widget: QWidget) -> Iterator[ScreenLine]:
    if not widget.isVisible() or widget.objectName() in _PRACTICE:
        return
    match widget:
        case QAbstractButton():
            yield _pressable(widget)
        case Label():
            # The name above a field is read with the field.
            if widget.buddy() is None:
                yield from _of_label(widget)
        case QLineEdit() | QComboBox() | QListWidget() | QTableWidget():
            yield from map(ScreenLine, _filled_in(widget))
        case Checklist() | FactList() | NumberCard() | PointList() | BarChart():
            yield from _listed(widget)
        case StepLine() | PinPlaces():
            yield from map(ScreenLine, filter(None, [widget.accessibleName()]))
        case QScrollArea():
            yield from _lines(widget.widget() or widget.viewport())
        case _ if widget.objectName() in _ONE_LINE:
            yield from (replace(line, row=(id(widget), _BETWEEN)) for part in parts_of(widget) for line in _lines(part))
        case _:
            yield from _ofparts_of(widget)


def _of_label(label: Label) -> Iterator[ScreenLine]:
    if label.objectName() == TYPED:
        yield from (ScreenLine(line, LineKind.TYPED) for line in filter(None, label.text().split(_LINE)))
    elif _kind_of(label) is LineKind.NUMBER:
        yield ScreenLine(label.text(), LineKind.NUMBER, heard=label.accessibleName())
    else:
        yield from map(ScreenLine, filter(None, label.text().split(_LINE)))


def _kind_of(label: Label) -> LineKind:
    """What is spelled is a person's, unless it is a telephone's."""
    is_spelled = is_number(label.text()) and label.accessibleName() != label.text()
    return LineKind.NUMBER if is_spelled and "-" not in label.text() else LineKind.WORDS


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


def _listed(widget: Checklist | FactList | NumberCard | PointList | BarChart) -> Iterator[ScreenLine]:
    match widget:
        case Checklist():
            yield from (ScreenLine(name.accessibleName()) for name in widget.findChildren(Label))
        case FactList():
            for row in _grouped(widget):
                yield from _named(row)
        case NumberCard():
            yield from _named(widget.findChildren(Label))
        case PointList():
            yield from map(ScreenLine, _points(widget))
        case BarChart():
            # Its name stands above it.
            yield from map(ScreenLine, filter(None, widget.accessibleDescription().split(_LINE)))
        case _:
            assert_never(widget)


def _named(labels: list[Label]) -> Iterator[ScreenLine]:
    """A name, and what is told under it."""
    name, *told = labels
    first, *more = f"{name.text()}: {_LINE.join(label.text() for label in told)}".split(_LINE)
    kinds = {_kind_of(label) for label in told}
    if LineKind.NUMBER not in kinds:
        yield from map(ScreenLine, (first, *more))
        return
    heard = ": ".join(label.accessibleName() for label in labels)
    yield ScreenLine(first, LineKind.NUMBER, heard=heard)
    yield from (ScreenLine(line, LineKind.NUMBER, heard=" ") for line in more)


def _ofparts_of(widget: QWidget) -> Iterator[ScreenLine]:
    """Keys with a letter each come on one line."""
    for part in parts_of(widget):
        if is_key(part):
            yield from (replace(line, kind=_key(line.kind), row=(id(widget), " ")) for line in _lines(part))
        else:
            yield from _lines(part)


def _key(kind: LineKind) -> LineKind:
    return LineKind.KEY if kind is LineKind.CHOICE else kind


def is_key(widget: QWidget) -> bool:
    """Whether it types a letter or a digit."""
    is_key = isinstance(widget, QAbstractButton) and widget.property("look") == ButtonStyle.KEY
    return is_key and len(widget.accessibleName()) == 1


def _pressable(button: QAbstractButton) -> ScreenLine:
    """A button's words with what is said of it, and whether it can be pressed."""
    words = f"{words_on(button)}{' ✓' if button.isChecked() else ''}"
    rests = LineKind.RESTING if button.property(RESTS) else LineKind.BARRED
    kind = LineKind.CHOICE if button.isEnabled() else rests
    return ScreenLine(words, kind, button.accessibleDescription(), button.accessibleName())


def words_on(button: QAbstractButton) -> str:
    """What is written on it; where that is a sign alone, its name."""
    text = button.shown_text if isinstance(button, EventButton) else button.text()
    return text if any(map(str.isalnum, text)) else button.accessibleName()


def _grouped(widget: QWidget) -> Iterator[list[Label]]:
    """The labels of each row of a list of rows."""
    labels = widget.findChildren(Label)
    layout = widget.layout()
    for row in () if layout is None else inner_layouts(layout):
        yield [words for words in laid_out(row, labels) if isinstance(words, Label)]


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
