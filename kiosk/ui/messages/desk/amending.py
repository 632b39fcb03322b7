"""What clerks do to a record: why, what was and what will be, and why something cannot be done."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.amendments import (
    LIVE,
    Amended,
    AmendmentReason,
    Cancel,
    CorrectCapacity,
    NotAmended,
    PutMark,
    RecordAction,
    RecordChange,
    TakeMark,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.timeline import CancelledByClerk, Corrected, Joined, Marked
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.desk import capacity_name
from kiosk.ui.messages.errands.link_states import state_name as link_state_name


class AmendTexts(DeskText):
    CANCEL = QT_TRANSLATE_NOOP("AmendTexts", "取り消す")
    CORRECT = QT_TRANSLATE_NOOP("AmendTexts", "直す")
    MARK = QT_TRANSLATE_NOOP("AmendTexts", "印をつける")
    JOIN = QT_TRANSLATE_NOOP("AmendTexts", "新しい証明書")
    LEAD_CANCEL = QT_TRANSLATE_NOOP(
        "AmendTexts",
        "この記録を、数えないようにします。経過は残ります。事業者に渡したものは、事業者にも伝えてください。",
    )
    LEAD_CORRECT = QT_TRANSLATE_NOOP(
        "AmendTexts",
        "手続きした人を直します。決済サービスやIDは、カードが署名したので直せません。取り消して、持ち主にやり直してもらいます。",
    )
    LEAD_MARK = QT_TRANSLATE_NOOP("AmendTexts", "次に見る職員のための印です。持ち主の画面には出ません。")
    CHOOSE = QT_TRANSLATE_NOOP("AmendTexts", "選んでください")
    OLD = QT_TRANSLATE_NOOP("AmendTexts", "今")
    NEW = QT_TRANSLATE_NOOP("AmendTexts", "これから")
    WAS = QT_TRANSLATE_NOOP("AmendTexts", "前")
    IS = QT_TRANSLATE_NOOP("AmendTexts", "今")
    FIELD_STATE = QT_TRANSLATE_NOOP("AmendTexts", "状態")
    FIELD_ACTING = QT_TRANSLATE_NOOP("AmendTexts", "手続きした人")
    FIELD_MARK = QT_TRANSLATE_NOOP("AmendTexts", "印")
    REASON = QT_TRANSLATE_NOOP("AmendTexts", "理由")
    REASON_CHOOSE = QT_TRANSLATE_NOOP("AmendTexts", "理由を選んでください")
    PAPER = QT_TRANSLATE_NOOP("AmendTexts", "文書の番号(あれば。英数字と . / -)")
    DO = QT_TRANSLATE_NOOP("AmendTexts", "このとおりにする")
    CLOSE = QT_TRANSLATE_NOOP("AmendTexts", "閉じる")
    MARKS = QT_TRANSLATE_NOOP("AmendTexts", "印:{marks}")
    PUT = QT_TRANSLATE_NOOP("AmendTexts", "つける:{mark}")
    TAKE = QT_TRANSLATE_NOOP("AmendTexts", "外す:{mark}")
    AND = QT_TRANSLATE_NOOP("AmendTexts", "、")
    LEAVE = QT_TRANSLATE_NOOP("AmendTexts", "やめる")
    NONE = QT_TRANSLATE_NOOP("AmendTexts", "なし")
    LIVE = QT_TRANSLATE_NOOP("AmendTexts", "有効")
    DONE = QT_TRANSLATE_NOOP("AmendTexts", "記録しました。経過の終わりに出ています。")
    OF = QT_TRANSLATE_NOOP("AmendTexts", "{what}:{record}")
    BY = QT_TRANSLATE_NOOP("AmendTexts", "{what}。{reason}。職員 {clerk}")
    BY_PAPER = QT_TRANSLATE_NOOP("AmendTexts", "{what}。{reason}(文書 {paper})。職員 {clerk}")
    CANCELLED = QT_TRANSLATE_NOOP("AmendTexts", "職員が取り消した")
    CORRECTED = QT_TRANSLATE_NOOP("AmendTexts", "手続きした人を直した。{old} → {new}")
    MARKED = QT_TRANSLATE_NOOP("AmendTexts", "印「{mark}」をつけた")
    UNMARKED = QT_TRANSLATE_NOOP("AmendTexts", "印「{mark}」を外した")
    JOINED = QT_TRANSLATE_NOOP("AmendTexts", "新しい電子証明書に引き継いだ。職員 {clerk}")


class AmendReasons(DeskText):
    WRONG_PERSON = QT_TRANSLATE_NOOP("AmendReasons", "ほかの方の手続きだった")
    MISTYPED = QT_TRANSLATE_NOOP("AmendReasons", "番号の入れまちがい")
    WRONG_CHOICE = QT_TRANSLATE_NOOP("AmendReasons", "サービスや施策の選びまちがい")
    HOLDER_ASKED = QT_TRANSLATE_NOOP("AmendReasons", "持ち主の申し出")
    GONE = QT_TRANSLATE_NOOP("AmendReasons", "亡くなった、転出した")
    TWICE = QT_TRANSLATE_NOOP("AmendReasons", "二重に記録した")
    CLERK_ERROR = QT_TRANSLATE_NOOP("AmendReasons", "職員のまちがい")
    PROVIDER_ASKED = QT_TRANSLATE_NOOP("AmendReasons", "事業者からの連絡")
    PAPERS = QT_TRANSLATE_NOOP("AmendReasons", "書類を確かめた")
    CLOCK = QT_TRANSLATE_NOOP("AmendReasons", "機械の時計が合っていなかった")
    OTHER = QT_TRANSLATE_NOOP("AmendReasons", "そのほか(文書の番号が要ります)")


class RecordMarkTexts(DeskText):
    CHECK = QT_TRANSLATE_NOOP("RecordMarkTexts", "もう一度確かめる")
    PAPERS = QT_TRANSLATE_NOOP("RecordMarkTexts", "書類を待っている")
    COMPLAINT = QT_TRANSLATE_NOOP("RecordMarkTexts", "申し出があった")
    CALL_BACK = QT_TRANSLATE_NOOP("RecordMarkTexts", "折り返し連絡する")
    CLOCK = QT_TRANSLATE_NOOP("RecordMarkTexts", "日時が正しくない")


class NotAmendedTexts(DeskText):
    NOT_THERE = QT_TRANSLATE_NOOP("NotAmendedTexts", "この記録は、もうありません。もう一度さがしてください。")
    DAMAGED = QT_TRANSLATE_NOOP(
        "NotAmendedTexts", "カードの署名と合わない記録なので、何も変えませんでした。機械の係に知らせてください。"
    )
    OVER = QT_TRANSLATE_NOOP("NotAmendedTexts", "もう取り消されています。何も変えませんでした。")
    HAS_LINKS = QT_TRANSLATE_NOOP(
        "NotAmendedTexts", "この予約には、有効な申込があります。先に申込を取り消してください。"
    )
    CHANGED = QT_TRANSLATE_NOOP(
        "NotAmendedTexts",
        "見ているあいだに、ほかの窓口か持ち主が変えました。何も変えませんでした。閉じて、経過を見てから、やり直してください。",
    )
    SAME = QT_TRANSLATE_NOOP("NotAmendedTexts", "もうそのようになっています。何も変えませんでした。")
    PAPER = QT_TRANSLATE_NOOP(
        "NotAmendedTexts",
        "文書の番号は、英数字と . / - で32文字までです。理由が「そのほか」のときは、かならず入れてください。",
    )


def reason_name(reason: AmendmentReason) -> str:
    return say(AmendReasons[reason.name])


def mark_name(mark: RecordMark) -> str:
    return say(RecordMarkTexts[mark.name])


def marks_line(marks: frozenset[RecordMark]) -> str:
    names = say(AmendTexts.AND).join(mark_name(mark) for mark in RecordMark if mark in marks)
    return say(AmendTexts.MARKS, marks=names) if names else ""


def change_name(change: RecordChange) -> str:
    """In the list of what can be chosen."""
    match change:
        case Cancel():
            return say(AmendTexts.CANCEL)
        case CorrectCapacity(acting):
            return capacity_name(acting)
        case PutMark(mark):
            return say(AmendTexts.PUT, mark=mark_name(mark))
        case TakeMark(mark):
            return say(AmendTexts.TAKE, mark=mark_name(mark))
        case _:
            assert_never(change)


def amendment_name(change: RecordChange) -> str:
    """What is done by it, in a word."""
    match change:
        case Cancel():
            return form_name(RecordAction.CANCEL)
        case CorrectCapacity():
            return form_name(RecordAction.CORRECT)
        case PutMark() | TakeMark():
            return form_name(RecordAction.MARK)
        case _:
            assert_never(change)


def field_name(change: RecordChange) -> str:
    match change:
        case Cancel():
            return say(AmendTexts.FIELD_STATE)
        case CorrectCapacity():
            return say(AmendTexts.FIELD_ACTING)
        case PutMark() | TakeMark():
            return say(AmendTexts.FIELD_MARK)
        case _:
            assert_never(change)


def value_name(change: RecordChange, code: str) -> str:
    """A value as `old_and_new` gives it, in words."""
    match change:
        case Cancel():
            return say(AmendTexts.LIVE) if code == LIVE else link_state_name(LinkState(code))
        case CorrectCapacity():
            return capacity_name(Capacity(code))
        case PutMark() | TakeMark():
            return mark_name(RecordMark(code)) if code else say(AmendTexts.NONE)
        case _:
            assert_never(change)


def form_name(form: RecordAction) -> str:
    return say(AmendTexts[form.name])


def answer_of(answer: Amended | NotAmended) -> str:
    match answer:
        case Amended():
            return say(AmendTexts.DONE)
        case NotAmended(why):
            return say(NotAmendedTexts[why.name])
        case _:
            assert_never(answer)


def told_by_clerk(happening: CancelledByClerk | Corrected | Marked | Joined) -> str:
    match happening:
        case CancelledByClerk():
            return _by(happening, say(AmendTexts.CANCELLED))
        case Corrected(old=old, new=new):
            return _by(happening, say(AmendTexts.CORRECTED, old=capacity_name(old), new=capacity_name(new)))
        case Marked(mark=mark, off=off):
            return _by(happening, say(AmendTexts.UNMARKED if off else AmendTexts.MARKED, mark=mark_name(mark)))
        case Joined(clerk=clerk, second=second):
            return say(AmendTexts.JOINED, clerk=clerk if second is None else f"{clerk}・{second}")
        case _:
            assert_never(happening)


def _by(happening: CancelledByClerk | Corrected | Marked, what: str) -> str:
    reason, clerk = reason_name(happening.reason), happening.clerk
    if happening.paper:
        return say(AmendTexts.BY_PAPER, what=what, reason=reason, paper=happening.paper, clerk=clerk)
    return say(AmendTexts.BY, what=what, reason=reason, clerk=clerk)
