"""The 24 hours after an issue, at the desk: why a certificate need not wait."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.amendments import WaitReason
from kiosk.ui.messages import DeskText, say


class WaitTexts(DeskText):
    TITLE = QT_TRANSLATE_NOOP("WaitTexts", "電子証明書の24時間待ち")
    LEAD = QT_TRANSLATE_NOOP(
        "WaitTexts",
        "カードからは、更新か、はじめての発行かが分かりません。更新でないと確かめたら、待たずに進めます。待ちは{moment}までです。",
    )
    REASON = QT_TRANSLATE_NOOP("WaitTexts", "確かめたこと")
    CHOOSE = QT_TRANSLATE_NOOP("WaitTexts", "選んでください")
    PRESS = QT_TRANSLATE_NOOP("WaitTexts", "待たずに進める")
    FIRST_ISSUE = QT_TRANSLATE_NOOP("WaitTexts", "はじめて受け取ったカード")
    OLDER = QT_TRANSLATE_NOOP("WaitTexts", "24時間より前だと、発行した窓口に確かめた")
    CLOCK = QT_TRANSLATE_NOOP("WaitTexts", "この機械の時計が違っていた")


def wait_reason_name(reason: WaitReason) -> str:
    return say(WaitTexts[reason.name])
