"""What people are told of a fault that nobody foresaw, and of a screen that has gone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.values.faults import FaultOrigin, FaultReport
from kiosk.ui.messages import CitizenText, DeskText, say


class FaultTexts(DeskText):
    """At the desk."""

    DESK = QT_TRANSLATE_NOOP(
        "FaultTexts",
        "職員の画面に思わぬことが起きたので、開いていたところを閉じました。お客さまの手続きは続いています。機械の係に番号を伝えてください。番号 {number}",
    )
    CITIZEN = QT_TRANSLATE_NOOP(
        "FaultTexts",
        "お客さまの画面に思わぬことが起きたので、手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}",
    )
    WORK = QT_TRANSLATE_NOOP(
        "FaultTexts",
        "機械に頼んだことの一つが、思わぬことでできませんでした。機械の係に番号を伝えてください。番号 {number}",
    )
    UNKNOWN = QT_TRANSLATE_NOOP(
        "FaultTexts",
        "プログラムに思わぬことが起きました。念のため、お客さまの手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}",
    )
    CLOSED_TITLE = QT_TRANSLATE_NOOP("FaultTexts", "この画面は閉じています")
    CLOSED_LEAD = QT_TRANSLATE_NOOP(
        "FaultTexts", "もう一度開くか、左からほかの画面を選んでください。続くときは、機械の係に番号を伝えてください。"
    )
    REOPEN = QT_TRANSLATE_NOOP("FaultTexts", "もう一度開く")
    SCREEN_MISSING = QT_TRANSLATE_NOOP(
        "FaultTexts",
        "お客さまの画面が見つかりません。画面の電源とケーブルを確かめてください。つながると、自動でもどります。途中だった手続きは終わりました。",
    )


class RegisterFaultTexts(DeskText):
    """At the desk: why nothing is recorded. Each is followed by what to do."""

    MISSING = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿の控えのしるしがなくなっています。")
    UNREADABLE = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿の控えのしるしがこわれています。")
    EMPTIED = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿が空になっています。")
    OTHER_REGISTER = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿が別のものに替わっています。")
    OLDER = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿が古い状態にもどっています。")
    REWRITTEN = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿が前に使っていたものと合いません。")
    OTHER_MACHINE = QT_TRANSLATE_NOOP("RegisterFaultTexts", "登録簿が別の機械から移されています。")
    WHAT_TO_DO = QT_TRANSLATE_NOOP(
        "RegisterFaultTexts", "今は何も記録できません。お客さまを別の窓口に案内し、機械の係を呼んでください。"
    )


class PageFaults(CitizenText):
    """On the citizen's screen, in the place of a page that has failed."""

    TITLE = QT_TRANSLATE_NOOP("PageFaults", "少しお待ちください")
    LEAD = QT_TRANSLATE_NOOP(
        "PageFaults", "画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。"
    )
    NUMBER = QT_TRANSLATE_NOOP("PageFaults", "職員の方へ:番号 {number}")


_TEXTS = {
    FaultOrigin.DESK: FaultTexts.DESK,
    FaultOrigin.CITIZEN: FaultTexts.CITIZEN,
    FaultOrigin.WORK: FaultTexts.WORK,
    FaultOrigin.UNKNOWN: FaultTexts.UNKNOWN,
}


def register_fault_text(fault: AnchorFault) -> str:
    return say(RegisterFaultTexts[fault.name]) + say(RegisterFaultTexts.WHAT_TO_DO)


def fault_text(fault: FaultReport) -> str:
    return say(_TEXTS[fault.whose], number=fault.number)
