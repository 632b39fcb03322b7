"""Where a citizen stands, as the desk says it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.steps import Kind, name_of
from kiosk.ui.messages import DeskText, say


class StepLabels(DeskText):
    HOME = QT_TRANSLATE_NOOP("StepLabels", "最初の画面")
    NEEDS = QT_TRANSLATE_NOOP("StepLabels", "必要なものの確認")
    WHO = QT_TRANSLATE_NOOP("StepLabels", "手続きする人の確認")
    CARD = QT_TRANSLATE_NOOP("StepLabels", "カードを置くところ")
    CHECKING = QT_TRANSLATE_NOOP("StepLabels", "カードの読み取り中")
    FINE = QT_TRANSLATE_NOOP("StepLabels", "カードの確認の結果")
    NEAR_END = QT_TRANSLATE_NOOP("StepLabels", "期限が近いというお知らせ")
    LAST_TRY = QT_TRANSLATE_NOOP("StepLabels", "暗証番号 — あと1回の確認")
    PIN = QT_TRANSLATE_NOOP("StepLabels", "暗証番号の入力")
    LOOKING_UP = QT_TRANSLATE_NOOP("StepLabels", "記録を調べています")
    TERMS = QT_TRANSLATE_NOOP("StepLabels", "同意の確認")
    JOIN = QT_TRANSLATE_NOOP("StepLabels", "前の予約の引き継ぎ")
    JOIN_TOLD = QT_TRANSLATE_NOOP("StepLabels", "予約が別のカードに引き継がれたというお知らせ")
    MYKEY = QT_TRANSLATE_NOOP("StepLabels", "マイキーIDの入力")
    SERVICE = QT_TRANSLATE_NOOP("StepLabels", "決済サービスの選択")
    FIELD = QT_TRANSLATE_NOOP("StepLabels", "決済サービスIDの入力")
    CLERK_CHECK = QT_TRANSLATE_NOOP("StepLabels", "決済サービスIDの確認 — 職員が確かめます")
    CONFIRM = QT_TRANSLATE_NOOP("StepLabels", "申し込む内容の確認")
    RECORDING = QT_TRANSLATE_NOOP("StepLabels", "記録しています")
    DONE = QT_TRANSLATE_NOOP("StepLabels", "手続きが終わったところ")
    STATUS = QT_TRANSLATE_NOOP("StepLabels", "自分の状況")
    CANCEL = QT_TRANSLATE_NOOP("StepLabels", "申し込みの取り消し")
    REFUSED = QT_TRANSLATE_NOOP("StepLabels", "進めないというお知らせ")
    DOCTOR = QT_TRANSLATE_NOOP("StepLabels", "カードとリーダーの診断")
    READING = QT_TRANSLATE_NOOP("StepLabels", "制度の案内")
    PHONE = QT_TRANSLATE_NOOP("StepLabels", "スマホの相談")
    TICKET = QT_TRANSLATE_NOOP("StepLabels", "整理券を取るところ")
    BETWEEN = QT_TRANSLATE_NOOP("StepLabels", "次の方を待っています")


_OF_NAME = {name_of(kind): rule.position for kind, rule in RULES.items()}


def place_of(step: Kind) -> str:
    return say(StepLabels[RULES[step].position.name])


def place_named(step: str) -> str | None:
    """By the name of the step, as the register keeps it; None when no step is called so any more."""
    place = _OF_NAME.get(step)
    return None if place is None else say(StepLabels[place.name])
