"""The question whether somebody has a MyKey ID already."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import CitizenText


class HaveMyKeyTexts(CitizenText):
    TITLE = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "マイキーIDを、もうお持ちですか")
    LEAD = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "{municipality}のこの窓口の記録に、このカードの予約はありません。")
    NO = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "はじめてです")
    NO_ABOUT = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "新しいマイキーIDを作ります")
    YES = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "もう持っています")
    YES_ABOUT = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "8文字のマイキーIDを入れます")
    OTHERS = QT_TRANSLATE_NOOP(
        "HaveMyKeyTexts",
        "スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。",
    )
    UNSURE = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "わからない")
    UNSURE_ABOUT = QT_TRANSLATE_NOOP("HaveMyKeyTexts", "職員をお呼びします")
