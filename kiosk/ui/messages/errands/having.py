"""The question whether somebody has a MyKey ID already."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Having(Enum):
    TITLE = QT_TRANSLATE_NOOP("Having", "マイキーIDを、もうお持ちですか")
    LEAD = QT_TRANSLATE_NOOP("Having", "{municipality}のこの窓口の記録に、このカードの予約はありません。")
    NO = QT_TRANSLATE_NOOP("Having", "はじめてです")
    NO_ABOUT = QT_TRANSLATE_NOOP("Having", "新しいマイキーIDを作ります")
    YES = QT_TRANSLATE_NOOP("Having", "もう持っています")
    YES_ABOUT = QT_TRANSLATE_NOOP("Having", "8文字のマイキーIDを入れます")
    OTHERS = QT_TRANSLATE_NOOP(
        "Having",
        "スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。"
        "たしかでない方は、先に職員におたずねください。",
    )
