"""What the reader doctor's pages say around its findings."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.checks import Status
from kiosk.domain.doctor import Step, trouble
from kiosk.ui.messages import say
from kiosk.ui.messages.doctor import sentence_of, step_name


class Examination(Enum):
    BEGIN = QT_TRANSLATE_NOOP("Examination", "読み取りをくわしく調べる")
    NOTHING_HAPPENS = QT_TRANSLATE_NOOP("Examination", "置いても何も起きないとき")
    TITLE = QT_TRANSLATE_NOOP("Examination", "カードとリーダーを調べています")
    LEAD = QT_TRANSLATE_NOOP("Examination", "終わるまで、カードを動かさないでください。")
    ANOTHER_LEAD = QT_TRANSLATE_NOOP("Examination", "別のカードを調べています。動かさないでください。")
    FINE = QT_TRANSLATE_NOOP("Examination", "カードもリーダーも、問題ありません")
    WARNED = QT_TRANSLATE_NOOP("Examination", "カードは読めました。気をつけることがあります")
    TROUBLE = QT_TRANSLATE_NOOP("Examination", "「{step}」で問題が見つかりました")
    WARNINGS = QT_TRANSLATE_NOOP("Examination", "気をつけること")
    READERS = QT_TRANSLATE_NOOP("Examination", "つながっているリーダー")
    AGAIN = QT_TRANSLATE_NOOP("Examination", "もう一度調べる")
    REREAD = QT_TRANSLATE_NOOP("Examination", "置き方を調べる(5秒)")
    COMPARE = QT_TRANSLATE_NOOP("Examination", "別のカードでくらべる")
    REPORT = QT_TRANSLATE_NOOP("Examination", "業者用の記録を作る")
    REPORT_WRITING = QT_TRANSLATE_NOOP("Examination", "記録を作っています")
    REPORT_WRITTEN = QT_TRANSLATE_NOOP("Examination", "業者用の記録を作りました")
    REPORT_FILE = QT_TRANSLATE_NOOP("Examination", "{file}\n名前や番号は入っていません。このまま業者に渡せます。")
    REPORT_FAILED = QT_TRANSLATE_NOOP(
        "Examination", "記録を作れませんでした。ディスクの空きを確かめて、もう一度押してください。"
    )
    REREADING_TITLE = QT_TRANSLATE_NOOP("Examination", "5秒の間、くり返し読んでいます")
    REREADING_LEAD = QT_TRANSLATE_NOOP("Examination", "カードを少しずつ動かして、よく読める場所をさがしてください。")
    REREADING_SO_FAR = QT_TRANSLATE_NOOP("Examination", "読めた回数 {reads}\n途切れた回数 {losses}")
    REREAD_STEADY = QT_TRANSLATE_NOOP("Examination", "安定して読めています")
    REREAD_UNSTEADY = QT_TRANSLATE_NOOP("Examination", "読み取りが安定していません")
    REREAD_NOTHING = QT_TRANSLATE_NOOP("Examination", "一度も最後まで読めませんでした")
    REREAD_STEADY_LEAD = QT_TRANSLATE_NOOP("Examination", "この置き方で使えます。")
    REREAD_LEAD = QT_TRANSLATE_NOOP("Examination", "上から順に試してください。")
    REREAD_FIGURES = QT_TRANSLATE_NOOP("Examination", "はかった結果")
    PLACE_ANOTHER_TITLE = QT_TRANSLATE_NOOP("Examination", "別のカードを置いてください")
    PLACE_ANOTHER_LEAD = QT_TRANSLATE_NOOP(
        "Examination", "いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。"
    )
    PLACE_ANOTHER_NOTE = QT_TRANSLATE_NOOP(
        "Examination", "カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。"
    )
    COMPARED_THIS_CARD = QT_TRANSLATE_NOOP("Examination", "はじめのカードの問題です")
    COMPARED_THIS_READER = QT_TRANSLATE_NOOP("Examination", "リーダーの問題です")
    COMPARED_BOTH_WORK = QT_TRANSLATE_NOOP("Examination", "どちらのカードも読めました")
    COMPARED_NO_OTHER_CARD = QT_TRANSLATE_NOOP("Examination", "別のカードを調べられませんでした")
    COMPARED_CANNOT_TELL = QT_TRANSLATE_NOOP("Examination", "まだ、どちらとも言えません")
    THIS_CARD_LEAD = QT_TRANSLATE_NOOP(
        "Examination",
        "同じリーダーで、別のカードは同じところまで読めました。このカードを、{desk}で調べてもらってください。",
    )
    THIS_READER_LEAD = QT_TRANSLATE_NOOP(
        "Examination",
        "カードを替えても同じでした。リーダーのUSBケーブルを差し直してください。同じなら、機械の係に知らせてください。",
    )
    BOTH_WORK_LEAD = QT_TRANSLATE_NOOP(
        "Examination", "はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。"
    )
    NO_OTHER_CARD_LEAD = QT_TRANSLATE_NOOP(
        "Examination", "「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。"
    )
    CANNOT_TELL_LEAD = QT_TRANSLATE_NOOP("Examination", "「もどる」を押して、さらに別のカードで試してください。")
    MARK = QT_TRANSLATE_NOOP("Examination", "{step}:{mark}")
    MARK_OK = QT_TRANSLATE_NOOP("Examination", "問題なし")
    MARK_WARNING = QT_TRANSLATE_NOOP("Examination", "注意")
    MARK_PROBLEM = QT_TRANSLATE_NOOP("Examination", "問題あり")
    MARK_SKIPPED = QT_TRANSLATE_NOOP("Examination", "調べていない")


def found_in(steps: Sequence[Step]) -> tuple[str, str]:
    """What a run found, in a title and a sentence."""
    problem = trouble(steps)
    if problem is not None:
        return say(Examination.TROUBLE, step=step_name(problem.id)), sentence_of(problem.finding)
    return say(Examination.WARNED if warnings_of(steps) else Examination.FINE), ""


def warnings_of(steps: Sequence[Step]) -> list[str]:
    return [sentence_of(step.finding) for step in steps if step.status is Status.WARNING]
