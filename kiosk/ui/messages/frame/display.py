"""The words of the page on which somebody sets how the screen looks and waits."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.values.display import Contrast, TextSize


class DisplayName(Enum):
    """On its button, in both languages whatever is spoken: it is looked for by whoever cannot read the screen."""

    JAPANESE = QT_TRANSLATE_NOOP("DisplayName", "画面の設定")
    ENGLISH = QT_TRANSLATE_NOOP("DisplayName", "Display")


class DisplayTexts(Enum):
    TITLE = QT_TRANSLATE_NOOP("DisplayTexts", "画面の設定")
    LEAD = QT_TRANSLATE_NOOP("DisplayTexts", "選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。")
    PIN_AGAIN = QT_TRANSLATE_NOOP("DisplayTexts", "とちゅうまで押した暗証番号は消えます。はじめから押してください。")
    TEXT_SIZE = QT_TRANSLATE_NOOP("DisplayTexts", "文字の大きさ")
    SIZE_STANDARD = QT_TRANSLATE_NOOP("DisplayTexts", "標準")
    SIZE_LARGE = QT_TRANSLATE_NOOP("DisplayTexts", "大")
    SIZE_LARGER = QT_TRANSLATE_NOOP("DisplayTexts", "特大")
    SIZE_LARGEST = QT_TRANSLATE_NOOP("DisplayTexts", "最大")
    CONTRAST = QT_TRANSLATE_NOOP("DisplayTexts", "色")
    CONTRAST_STANDARD = QT_TRANSLATE_NOOP("DisplayTexts", "標準の色")
    BLACK_ON_WHITE = QT_TRANSLATE_NOOP("DisplayTexts", "白に黒い字")
    WHITE_ON_BLACK = QT_TRANSLATE_NOOP("DisplayTexts", "黒に白い字")
    SOFT = QT_TRANSLATE_NOOP("DisplayTexts", "やわらかい色")
    TIME = QT_TRANSLATE_NOOP("DisplayTexts", "待つ時間")
    TIME_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "ふつう")
    TIME_MORE = QT_TRANSLATE_NOOP("DisplayTexts", "3倍長く待つ")
    PLACE = QT_TRANSLATE_NOOP("DisplayTexts", "押す場所")
    PLACE_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "画面全体")
    PLACE_LOWER = QT_TRANSLATE_NOOP("DisplayTexts", "下のほう(車いす)")
    CHOSEN = QT_TRANSLATE_NOOP("DisplayTexts", "✓ {choice}")
    RESET = QT_TRANSLATE_NOOP("DisplayTexts", "はじめの設定に戻す")
    CLOSE = QT_TRANSLATE_NOOP("DisplayTexts", "これでよい")


SIZES = {
    TextSize.STANDARD: DisplayTexts.SIZE_STANDARD,
    TextSize.LARGE: DisplayTexts.SIZE_LARGE,
    TextSize.LARGER: DisplayTexts.SIZE_LARGER,
    TextSize.LARGEST: DisplayTexts.SIZE_LARGEST,
}
CONTRASTS = {
    Contrast.STANDARD: DisplayTexts.CONTRAST_STANDARD,
    Contrast.BLACK_ON_WHITE: DisplayTexts.BLACK_ON_WHITE,
    Contrast.WHITE_ON_BLACK: DisplayTexts.WHITE_ON_BLACK,
    Contrast.SOFT: DisplayTexts.SOFT,
}
TIMES = {False: DisplayTexts.TIME_USUAL, True: DisplayTexts.TIME_MORE}
PLACES = {False: DisplayTexts.PLACE_USUAL, True: DisplayTexts.PLACE_LOWER}
