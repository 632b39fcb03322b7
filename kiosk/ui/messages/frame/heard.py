"""What is said to a screen reader and is not written on the screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import CitizenText


class HeardTexts(CitizenText):
    TOP = QT_TRANSLATE_NOOP("HeardTexts", "画面の上")
    MIDDLE = QT_TRANSLATE_NOOP("HeardTexts", "いまの画面")
    FOOT = QT_TRANSLATE_NOOP("HeardTexts", "画面の下")
    ROOMS = QT_TRANSLATE_NOOP("HeardTexts", "部屋を選ぶ")
    ROWS = QT_TRANSLATE_NOOP("HeardTexts", "一覧")
    PRACTICE = QT_TRANSLATE_NOOP("HeardTexts", "練習")
    RESULTS = QT_TRANSLATE_NOOP("HeardTexts", "見つかったもの")
    PLACE = QT_TRANSLATE_NOOP("HeardTexts", "{total}のうち{number}番目")
    READING = QT_TRANSLATE_NOOP("HeardTexts", "つづきのある文章")
    NOTHING_YET = QT_TRANSLATE_NOOP("HeardTexts", "まだ入っていません")
    TYPED = QT_TRANSLATE_NOOP("HeardTexts", "{count}文字")
    INCOMPLETE = QT_TRANSLATE_NOOP("HeardTexts", "全部入れると、押せます")
    FIRST = QT_TRANSLATE_NOOP("HeardTexts", "ここが最初です")
    LAST = QT_TRANSLATE_NOOP("HeardTexts", "ここが最後です")
    CAPITAL = QT_TRANSLATE_NOOP("HeardTexts", "大文字の{letter}")
    SMALL = QT_TRANSLATE_NOOP("HeardTexts", "小文字の{letter}")
    PAUSE = QT_TRANSLATE_NOOP("HeardTexts", "、")
    CHOICE = QT_TRANSLATE_NOOP("HeardTexts", "{number}番、{name}")
    HIDDEN = QT_TRANSLATE_NOOP("HeardTexts", "番号は、画面で確かめてください")
    UNSAID = QT_TRANSLATE_NOOP("HeardTexts", "読み上げられない文があります。画面で確かめてください")
    END = QT_TRANSLATE_NOOP("HeardTexts", "{sentence}。")
