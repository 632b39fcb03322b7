"""What the desk says of the machine's clock: why it cannot be right, and what an administrator can do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.machine.clock_rules import ClockAccepted, ClockDoubt, ClockVerdict
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.frame.moments import DateFormats, shown


class ClockTexts(DeskText):
    TITLE = QT_TRANSLATE_NOOP("ClockTexts", "機械の時計")
    STOPPED = QT_TRANSLATE_NOOP("ClockTexts", "{why}時計を確かめるまで、何も記録しません。管理者に知らせてください。")
    MARKED = QT_TRANSLATE_NOOP(
        "ClockTexts", "{why}管理者が認めたので受け付けますが、記録には「日時が正しくない」の印がつきます。"
    )
    DO = QT_TRANSLATE_NOOP(
        "ClockTexts",
        "機械の係が日付と時刻を直すか、時刻の自動合わせを待ってください。もう合っているなら、下を押します。",
    )
    RIGHT = QT_TRANSLATE_NOOP("ClockTexts", "いまの時計は合っている")
    RIGHT_ABOUT = QT_TRANSLATE_NOOP("ClockTexts", "これより先の日時の記録に、「日時が正しくない」の印がつきます。")
    WRONG = QT_TRANSLATE_NOOP("ClockTexts", "合っていないが、今日は受け付ける")
    WRONG_ABOUT = QT_TRANSLATE_NOOP("ClockTexts", "これからの記録すべてに、「日時が正しくない」の印がつきます。")
    WAS_RIGHT = QT_TRANSLATE_NOOP("ClockTexts", "時計は合っていることにしました。{marked}件の記録に印をつけました。")
    WAS_WRONG = QT_TRANSLATE_NOOP("ClockTexts", "1日のあいだ、印をつけて受け付けます。早めに時計を直してください。")


class ClockFaults(DeskText):
    """Why it cannot be right."""

    BEFORE_RECORDS = QT_TRANSLATE_NOOP("ClockFaults", "機械の時計が、もうある記録({against})より前です。")
    BEFORE_RELEASE = QT_TRANSLATE_NOOP("ClockFaults", "機械の時計が、このプログラムができた日({against})より前です。")
    FAR_AHEAD = QT_TRANSLATE_NOOP("ClockFaults", "機械の時計が、分かっている最後の日時({against})より何年も先です。")
    JUMPED = QT_TRANSLATE_NOOP("ClockFaults", "機械の時計が、急に{moved}分進みました。")
    JUMPED_BACK = QT_TRANSLATE_NOOP("ClockFaults", "機械の時計が、急に{moved}分もどりました。")


def doubt_line(doubt: ClockDoubt) -> str:
    """What speaks against the clock, and what follows from it."""
    return say(ClockTexts.STOPPED if doubt.stops else ClockTexts.MARKED, why=_why(doubt))


def _why(doubt: ClockDoubt) -> str:
    if doubt.moved < 0:
        return say(ClockFaults.JUMPED_BACK, moved=-doubt.moved)
    against = "" if doubt.against is None else shown(DateFormats.LIST, doubt.against)
    return say(ClockFaults[doubt.fault.name], against=against, moved=doubt.moved)


def accepted_line(accepted: ClockAccepted | None) -> str:
    if accepted is None:
        return ""
    form = ClockTexts.WAS_RIGHT if accepted.verdict is ClockVerdict.RIGHT else ClockTexts.WAS_WRONG
    return say(form, marked=accepted.marked)
