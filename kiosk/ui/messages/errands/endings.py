"""What the between-people screen says of how a session ended."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.visit import Ending
from kiosk.ui.messages import CitizenText, say


class EndingTexts(CitizenText):
    """Of each ending a title, and what to know and to do (`_LEAD`): both for the person whose errand has ended."""

    CLEAR = QT_TRANSLATE_NOOP("EndingTexts", "手続きをした方の情報は、この画面に残っていません。")
    BEGIN = QT_TRANSLATE_NOOP("EndingTexts", "はじめる")
    TAKE_TITLE = QT_TRANSLATE_NOOP("EndingTexts", "カードをお取りください")
    TAKE_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts", "読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。"
    )
    TAKE_DONE_TITLE = QT_TRANSLATE_NOOP("EndingTexts", "終わりました。\nカードをお取りください")
    TAKE_DONE_LEAD = QT_TRANSLATE_NOOP("EndingTexts", "読み取り台のカードを、お持ち帰りください。")
    NOT_YOURS = QT_TRANSLATE_NOOP("EndingTexts", "ご自分のカードでないときは、取らずに職員をお呼びください。")
    FINISHED = QT_TRANSLATE_NOOP("EndingTexts", "手続きは終わりました")
    FINISHED_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts", "「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。"
    )
    STOPPED = QT_TRANSLATE_NOOP("EndingTexts", "手続きを途中でやめました")
    STOPPED_LEAD = QT_TRANSLATE_NOOP("EndingTexts", "この手続きは、記録されていません。")
    CARD_REMOVED = QT_TRANSLATE_NOOP("EndingTexts", "カードが台から離れました")
    CARD_REMOVED_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts", "手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。"
    )
    CARD_REMOVED_WHILE_RECORDING = QT_TRANSLATE_NOOP("EndingTexts", "手続きは記録されました")
    CARD_REMOVED_WHILE_RECORDING_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts",
        "途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。",
    )
    OUTCOME_UNKNOWN = QT_TRANSLATE_NOOP("EndingTexts", "手続きが記録できたか、まだ分かりません")
    OUTCOME_UNKNOWN_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts",
        "職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。",
    )
    WAIT = QT_TRANSLATE_NOOP(
        "EndingTexts", "手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。"
    )
    TIMED_OUT = QT_TRANSLATE_NOOP("EndingTexts", "時間がたったので、手続きを終わりました")
    TIMED_OUT_LEAD = QT_TRANSLATE_NOOP("EndingTexts", "しばらく操作がありませんでした。途中のものは残っていません。")
    READER_LOST = QT_TRANSLATE_NOOP("EndingTexts", "読み取り台との接続が切れました")
    READER_LOST_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts", "手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。"
    )
    CARD_SILENT = QT_TRANSLATE_NOOP("EndingTexts", "カードが途中で答えなくなりました")
    CARD_SILENT_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts",
        "カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。",
    )
    CARD_SLOW = QT_TRANSLATE_NOOP("EndingTexts", "カードの答えに時間がかかりすぎました")
    CARD_SLOW_LEAD = QT_TRANSLATE_NOOP(
        "EndingTexts",
        "手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。",
    )
    PIN_SENT = QT_TRANSLATE_NOOP(
        "EndingTexts",
        "送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。",
    )
    REFUSED = QT_TRANSLATE_NOOP("EndingTexts", "手続きを終わりました")
    REFUSED_LEAD = QT_TRANSLATE_NOOP("EndingTexts", "この手続きは、記録されていません。")
    KEPT = QT_TRANSLATE_NOOP("EndingTexts", "その前に終わった手続きは、記録されています。")
    CARD_LEFT = QT_TRANSLATE_NOOP("EndingTexts", "カードは、手続きの途中で置きます")
    CARD_LEFT_LEAD = QT_TRANSLATE_NOOP("EndingTexts", "置かれたままのカードでは、手続きを始めません。")


def title_of(ending: Ending) -> str:
    return say(EndingTexts[ending.name])


def lead_of(ending: Ending) -> str:
    return say(EndingTexts[f"{ending.name}_LEAD"])
