"""What can be done with every list of the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.messages import DeskText, say


class ListTexts(DeskText):
    ORDER = QT_TRANSLATE_NOOP("ListTexts", "並べかえ")
    TURN = QT_TRANSLATE_NOOP("ListTexts", "逆順")
    COPY = QT_TRANSLATE_NOOP("ListTexts", "コピー")
    COPIED = QT_TRANSLATE_NOOP("ListTexts", "{number}をコピーしました。1分たつか、席を離れると消えます。")
    UPWARDS = QT_TRANSLATE_NOOP("ListTexts", "{column}の小さい順(古い順)にならんでいます。")
    DOWNWARDS = QT_TRANSLATE_NOOP("ListTexts", "{column}の大きい順(新しい順)にならんでいます。")


def order_line(columns: Sequence[str], order: RowOrder | None) -> str:
    """Empty for a list that stands as it comes."""
    if order is None:
        return ""
    text = ListTexts.DOWNWARDS if order.is_descending else ListTexts.UPWARDS
    return say(text, column=columns[order.column])
