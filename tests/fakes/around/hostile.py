"""What somebody may write into a sheet to see what the window makes of it; and a look at all that a window shows."""

from collections.abc import Iterator
from copy import copy
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListView, QTableView, QWidget

T = TypeVar("T")

MARK = '<b>R&D</b>&lt;<img src="/nowhere">'


def _is_prose(text: str) -> bool:
    """Keys are of plain letters; what is shown is Japanese."""
    return any("぀" <= letter <= "鿿" for letter in text)


def with_marks(value: T) -> T:
    """The same data, each text in it that people are shown with the mark before and behind it."""
    marked: Any = _marked(value)
    return marked  # type: ignore[no-any-return]


def _marked(value: Any) -> Any:
    match value:
        case Enum():
            return value
        case str():
            return f"{MARK}{value}{MARK}" if _is_prose(value) else value
        case tuple():
            return tuple(_marked(item) for item in value)
        case dict():
            return {_marked(key): _marked(item) for key, item in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    there = copy(value)
    names = {field.name for field in fields(value)}
    for name in [name for name in vars(there) if name not in names]:
        del there.__dict__[name]
    for name in names:
        object.__setattr__(there, name, _marked(getattr(value, name)))
    return there


def looked_at(window: QWidget) -> str:
    """All that it shows, each of it as it was written: no markup, no picture, no key of a letter."""
    return "\n".join(_texts(window))


def _texts(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        _check_tip(widget.toolTip())
        assert not widget.whatsThis()
        match widget:
            case QLabel():
                assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
                yield widget.text()
            case QAbstractButton():
                # As Qt has it: a button of ours answers what it was given.
                assert QKeySequence.mnemonic(QAbstractButton.text(widget)).isEmpty(), widget.text()
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(place) for place in range(widget.count()))
            case QTableView() | QListView():
                yield from _cells(widget)


def _cells(view: QTableView | QListView) -> Iterator[str]:
    model, root = view.model(), QModelIndex()
    for row in range(model.rowCount(root)):
        for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1):
            place = model.index(row, column)
            yield str(place.data() or "")
            _check_tip(str(place.data(Qt.ItemDataRole.ToolTipRole) or ""))


def _check_tip(text: str) -> None:
    if RichText.mightBeRichText(text):
        assert "<b>" not in text, text
        assert "<img" not in text, text
