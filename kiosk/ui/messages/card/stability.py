"""What to do about a card that is read unsteadily: the list of docs/counter.md §4.3, a sentence for each advice."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.stability import Stability, StabilityAdvice
from kiosk.ui.messages import CitizenText, say


class StabilityTexts(CitizenText):
    MOVE = QT_TRANSLATE_NOOP(
        "StabilityTexts", "{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。"
    )
    FIGURES = QT_TRANSLATE_NOOP(
        "StabilityTexts",
        "読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒",
    )
    STEADY = QT_TRANSLATE_NOOP("StabilityTexts", "安定して読めています。")
    NOTHING_READ = QT_TRANSLATE_NOOP("StabilityTexts", "一度も最後まで読めませんでした。")
    HOLD_STILL = QT_TRANSLATE_NOOP("StabilityTexts", "読み取りが終わるまで、カードを動かさないでください。")
    TAKES_LONG = QT_TRANSLATE_NOOP("StabilityTexts", "読み取りに5秒以上かかることがあります。そのまま待ってください。")
    CENTRE = QT_TRANSLATE_NOOP("StabilityTexts", "カードを、リーダーの中央に置いてください。")
    COVER = QT_TRANSLATE_NOOP("StabilityTexts", "カードをケースから出してください。")
    OTHER_CARDS = QT_TRANSLATE_NOOP("StabilityTexts", "ほかのカードが入った入れ物から出し、1枚だけで置いてください。")
    METAL_DESK = QT_TRANSLATE_NOOP("StabilityTexts", "金属の机を避けるか、リーダーの下に厚い本などを敷いてください。")
    CABLES = QT_TRANSLATE_NOOP(
        "StabilityTexts", "充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。"
    )


def advice_of(advice: StabilityAdvice) -> str:
    return say(StabilityTexts[advice.name])


def figures_of(found: Stability) -> str:
    return say(
        StabilityTexts.FIGURES,
        reads=found.reads,
        losses=found.losses,
        retries=found.retries,
        median=found.median,
        p90=found.p90,
        longest=found.longest,
    )


def move(seconds: float) -> str:
    return say(StabilityTexts.MOVE, seconds=seconds)
