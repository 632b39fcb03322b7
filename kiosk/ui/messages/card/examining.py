"""What the reader doctor's pages say around its findings."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import OF_THE_MACHINE, UNREAD, DiagnosticStep, Finding, trouble
from kiosk.domain.card.refusals import Refusal
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.card.doctor import sentence_of, step_name


class ExaminingTexts(CitizenText):
    BEGIN = QT_TRANSLATE_NOOP("ExaminingTexts", "読み取りをくわしく調べる")
    NOTHING_HAPPENS = QT_TRANSLATE_NOOP("ExaminingTexts", "置いても何も起きないとき")
    TITLE = QT_TRANSLATE_NOOP("ExaminingTexts", "カードとリーダーを調べています")
    LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "終わるまで、カードを動かさないでください。")
    ANOTHER_LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "別のカードを調べています。動かさないでください。")
    SO_FAR = QT_TRANSLATE_NOOP("ExaminingTexts", "{total}のうち、{done}を調べました")
    DETAILS = QT_TRANSLATE_NOOP("ExaminingTexts", "くわしい結果を見る")
    DETAILS_CLOSE = QT_TRANSLATE_NOOP("ExaminingTexts", "くわしい結果を閉じる")
    FINE = QT_TRANSLATE_NOOP("ExaminingTexts", "カードもリーダーも、問題ありません")
    FINE_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "このカードで手続きできます。「おわる」を押して、手続きを選んでください。"
    )
    FINE_GO_ON = QT_TRANSLATE_NOOP("ExaminingTexts", "カードを一度取って置き直すと、手続きにもどります。")
    CARD_LEFT = QT_TRANSLATE_NOOP("ExaminingTexts", "カードが離れました")
    CARD_LEFT_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。"
    )
    NO_CARD = QT_TRANSLATE_NOOP("ExaminingTexts", "カードが見つかりません")
    NO_CARD_WHY = QT_TRANSLATE_NOOP("ExaminingTexts", "読み取り台は動いています。")
    NO_CARD_DO = QT_TRANSLATE_NOOP(
        "ExaminingTexts",
        "ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。",
    )
    WAITING_DO = QT_TRANSLATE_NOOP("ExaminingTexts", "発行から24時間たったら、またおいでください。")
    NEAR_END = QT_TRANSLATE_NOOP("ExaminingTexts", "電子証明書の期限まで、3か月を切っています。{desk}で更新できます。")
    LAST_TRY = QT_TRANSLATE_NOOP("ExaminingTexts", "4桁の暗証番号は、あと1回まちがえるとロックされます。")
    TWO_TRIES_LEFT = QT_TRANSLATE_NOOP("ExaminingTexts", "4桁の暗証番号は、あと2回まちがえるとロックされます。")
    SLOW = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "読み取りに時間がかかりました。終わるまで、カードを動かさないでください。"
    )
    WARNED = QT_TRANSLATE_NOOP("ExaminingTexts", "カードは読めました。気をつけることがあります")
    WARNINGS = QT_TRANSLATE_NOOP("ExaminingTexts", "気をつけること")
    AGAIN = QT_TRANSLATE_NOOP("ExaminingTexts", "もう一度調べる")
    REREAD = QT_TRANSLATE_NOOP("ExaminingTexts", "置き方を調べる(5秒)")
    COMPARE = QT_TRANSLATE_NOOP("ExaminingTexts", "別のカードでくらべる")
    REPORT = QT_TRANSLATE_NOOP("ExaminingTexts", "業者用の記録を作る")
    REPORT_WRITING = QT_TRANSLATE_NOOP("ExaminingTexts", "記録を作っています")
    REPORT_WRITTEN = QT_TRANSLATE_NOOP("ExaminingTexts", "業者用の記録を作りました")
    REPORT_FILE = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "{file}\nカードの持ち主のことは入っていません。このまま業者に渡せます。"
    )
    REPORT_FAILED = QT_TRANSLATE_NOOP(
        "ExaminingTexts",
        "記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。",
    )
    REREADING_TITLE = QT_TRANSLATE_NOOP("ExaminingTexts", "5秒の間、くり返し読んでいます")
    REREADING_LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "カードを少しずつ動かして、よく読める場所をさがしてください。")
    REREADING_SO_FAR = QT_TRANSLATE_NOOP("ExaminingTexts", "読めた回数 {reads}\n途切れた回数 {losses}")
    REREAD_STEADY = QT_TRANSLATE_NOOP("ExaminingTexts", "安定して読めています")
    REREAD_UNSTEADY = QT_TRANSLATE_NOOP("ExaminingTexts", "読み取りが安定していません")
    REREAD_NOTHING = QT_TRANSLATE_NOOP("ExaminingTexts", "一度も最後まで読めませんでした")
    REREAD_STEADY_LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "いまの置き方で使えます。")
    REREAD_LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "上から順に試してください。")
    REREAD_FIGURES = QT_TRANSLATE_NOOP("ExaminingTexts", "はかった結果")
    PLACE_ANOTHER_TITLE = QT_TRANSLATE_NOOP("ExaminingTexts", "別のカードを置いてください")
    PLACE_ANOTHER_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。"
    )
    PLACE_ANOTHER_NOTE = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。"
    )
    COMPARED_THIS_CARD = QT_TRANSLATE_NOOP("ExaminingTexts", "はじめのカードの問題です")
    COMPARED_THIS_READER = QT_TRANSLATE_NOOP("ExaminingTexts", "読み取り台の問題です")
    COMPARED_BOTH_WORK = QT_TRANSLATE_NOOP("ExaminingTexts", "どちらのカードも読めました")
    COMPARED_NO_OTHER_CARD = QT_TRANSLATE_NOOP("ExaminingTexts", "別のカードを調べられませんでした")
    COMPARED_CANNOT_TELL = QT_TRANSLATE_NOOP("ExaminingTexts", "まだ、どちらとも言えません")
    THIS_CARD_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts",
        "同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。",
    )
    THIS_READER_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts",
        "カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。",
    )
    BOTH_WORK_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts",
        "はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。",
    )
    NO_OTHER_CARD_LEAD = QT_TRANSLATE_NOOP(
        "ExaminingTexts", "「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。"
    )
    CANNOT_TELL_LEAD = QT_TRANSLATE_NOOP("ExaminingTexts", "「もどる」を押して、さらに別のカードで試してください。")
    LINE = QT_TRANSLATE_NOOP("ExaminingTexts", "{step}:{sentence}")
    MARK = QT_TRANSLATE_NOOP("ExaminingTexts", "{step}:{mark}")
    MARK_OK = QT_TRANSLATE_NOOP("ExaminingTexts", "問題なし")
    MARK_WARNING = QT_TRANSLATE_NOOP("ExaminingTexts", "注意")
    MARK_PROBLEM = QT_TRANSLATE_NOOP("ExaminingTexts", "問題あり")
    MARK_SKIPPED = QT_TRANSLATE_NOOP("ExaminingTexts", "調べていない")


_AS_REFUSED = {
    Finding.READER_FAULT: Refusal.READER_STUCK,
    Finding.ONLY_SAM: Refusal.NO_READER,
    Finding.FILTER_MATCHES_NONE: Refusal.NO_READER,
    Finding.READER_LOST: Refusal.NO_READER,
    Finding.CARD_IN_CONTACT_HALF: Refusal.SEVERAL_CARDS,
    Finding.LABEL_UNKNOWN: Refusal.OTHER_CARD,
    Finding.ACCESS_DENIED: Refusal.CARD_UNREADABLE,
    Finding.LABEL_MISSING: Refusal.CARD_UNREADABLE,
    Finding.CERTIFICATE_MISSING: Refusal.NO_CERTIFICATE,
}
"""What a citizen hears of findings that only a clerk or a supplier can tell apart."""

_WARNINGS = {
    Finding.NEAR_END: ExaminingTexts.NEAR_END,
    Finding.LAST_TRY: ExaminingTexts.LAST_TRY,
    Finding.TWO_TRIES_LEFT: ExaminingTexts.TWO_TRIES_LEFT,
    Finding.SLOW: ExaminingTexts.SLOW,
}


def refused_as(finding: Finding) -> Refusal:
    """The page that says to a citizen what to do about this problem, and whom to ask."""
    if finding in _AS_REFUSED:
        return _AS_REFUSED[finding]
    if finding.value in set(Refusal):
        return Refusal(finding.value)
    if finding in OF_THE_MACHINE:
        return Refusal.SERVICE_DOWN
    if finding in UNREAD:
        return Refusal.CARD_UNREADABLE
    raise LookupError(f"no page for {finding}")


def to_mind(steps: Sequence[DiagnosticStep], desk: str) -> list[str]:
    """What a citizen should mind of a card that can be read."""
    return [say(_WARNINGS[step.finding], desk=desk) for step in steps if step.finding in _WARNINGS]


def found_in(steps: Sequence[DiagnosticStep]) -> str:
    """What a run found, for a clerk."""
    problem = trouble(steps)
    lines = [] if problem is None else [sentence_line(problem)]
    warned = [sentence_line(step) for step in steps if step.status is Status.WARNING]
    return "\n".join([*lines, *warned]) or say(ExaminingTexts.FINE)


def sentence_line(step: DiagnosticStep) -> str:
    return say(ExaminingTexts.LINE, step=step_name(step.id), sentence=sentence_of(step.finding))
