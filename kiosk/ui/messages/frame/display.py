"""The words of the page on which somebody sets how the screen looks and waits."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.values.display import Contrast, TextSize
from kiosk.domain.values.voice.settings import SpeechRate, SpeechVolume
from kiosk.ui.messages import CitizenText, UntranslatedText


class DisplayName(UntranslatedText):
    """On its button, in both languages whatever is spoken: it is looked for by whoever cannot read the screen."""

    JAPANESE = QT_TRANSLATE_NOOP("DisplayName", "画面の設定")
    ENGLISH = QT_TRANSLATE_NOOP("DisplayName", "Display")


class DisplayTexts(CitizenText):
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
    CONTRAST_BLACK_ON_WHITE = QT_TRANSLATE_NOOP("DisplayTexts", "白に黒い字")
    CONTRAST_WHITE_ON_BLACK = QT_TRANSLATE_NOOP("DisplayTexts", "黒に白い字")
    CONTRAST_SOFT = QT_TRANSLATE_NOOP("DisplayTexts", "やわらかい色")
    TIME = QT_TRANSLATE_NOOP("DisplayTexts", "待つ時間")
    TIME_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "ふつう")
    TIME_MORE = QT_TRANSLATE_NOOP("DisplayTexts", "3倍長く待つ")
    PLACE = QT_TRANSLATE_NOOP("DisplayTexts", "押す場所")
    PLACE_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "画面全体")
    PLACE_LOWER = QT_TRANSLATE_NOOP("DisplayTexts", "下のほう(車いす)")
    VOICE = QT_TRANSLATE_NOOP("DisplayTexts", "声で読む")
    VOICE_NONE = QT_TRANSLATE_NOOP("DisplayTexts", "声で読む(このことばの声はありません)")
    VOICE_OFF = QT_TRANSLATE_NOOP("DisplayTexts", "読まない")
    VOICE_ON = QT_TRANSLATE_NOOP("DisplayTexts", "読む")
    RATE = QT_TRANSLATE_NOOP("DisplayTexts", "読む速さ")
    RATE_SLOW = QT_TRANSLATE_NOOP("DisplayTexts", "ゆっくり")
    RATE_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "ふつうの速さ")
    RATE_FAST = QT_TRANSLATE_NOOP("DisplayTexts", "速く")
    VOLUME = QT_TRANSLATE_NOOP("DisplayTexts", "声の大きさ")
    VOLUME_QUIET = QT_TRANSLATE_NOOP("DisplayTexts", "小さく")
    VOLUME_USUAL = QT_TRANSLATE_NOOP("DisplayTexts", "ふつうの大きさ")
    VOLUME_LOUD = QT_TRANSLATE_NOOP("DisplayTexts", "大きく")
    CHOSEN = QT_TRANSLATE_NOOP("DisplayTexts", "✓ {choice}")
    RESET = QT_TRANSLATE_NOOP("DisplayTexts", "はじめの設定に戻す")
    CLOSE = QT_TRANSLATE_NOOP("DisplayTexts", "これでよい")


TIMES = {False: DisplayTexts.TIME_USUAL, True: DisplayTexts.TIME_MORE}
VOICES = {False: DisplayTexts.VOICE_OFF, True: DisplayTexts.VOICE_ON}
PLACES = {False: DisplayTexts.PLACE_USUAL, True: DisplayTexts.PLACE_LOWER}


def choice_name(choice: TextSize | Contrast | SpeechRate | SpeechVolume) -> DisplayTexts:
    match choice:
        case TextSize():
            return DisplayTexts[f"SIZE_{choice.name}"]
        case Contrast():
            return DisplayTexts[f"CONTRAST_{choice.name}"]
        case SpeechRate():
            return DisplayTexts[f"RATE_{choice.name}"]
        case SpeechVolume():
            return DisplayTexts[f"VOLUME_{choice.name}"]
        case _:
            assert_never(choice)
