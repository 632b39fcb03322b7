"""Finding records at the desk: what is asked, what is found, and what happened to it."""

from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.search import Forgotten
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.record_queries import MOST_COUNTED, BadQuery, Damaged, FoundRecord, RecordKind
from kiosk.domain.office.timeline import (
    CancelledByClerk,
    CancelledByHolder,
    Completed,
    Corrected,
    Entered,
    HandedOver,
    Joined,
    Marked,
    RecordWritten,
    Rejected,
    ReservationMade,
    ResultTakenBack,
    Timeline,
    TimelineEntry,
    UnreadableEntry,
)
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.amending import AmendTexts, told_by_clerk
from kiosk.ui.messages.desk.desk import capacity_name
from kiosk.ui.messages.errands.link_states import state_name
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class FindTexts(DeskText):
    WHAT = QT_TRANSLATE_NOOP("FindTexts", "マイキーIDか受付番号か整理券の番号")
    FIRST = QT_TRANSLATE_NOOP("FindTexts", "この日から(2020-10-12)")
    LAST = QT_TRANSLATE_NOOP("FindTexts", "この日まで")
    SERVICE = QT_TRANSLATE_NOOP("FindTexts", "サービス")
    STATE = QT_TRANSLATE_NOOP("FindTexts", "状態")
    ANY = QT_TRANSLATE_NOOP("FindTexts", "すべて")
    SEEK = QT_TRANSLATE_NOOP("FindTexts", "さがす")
    BY_CARD = QT_TRANSLATE_NOOP("FindTexts", "いま置かれているカードの記録")
    NEWER = QT_TRANSLATE_NOOP("FindTexts", "新しいほうへ")
    OLDER = QT_TRANSLATE_NOOP("FindTexts", "古いほうへ")
    FOUND = QT_TRANSLATE_NOOP("FindTexts", "見つかった記録")
    BEGIN = QT_TRANSLATE_NOOP(
        "FindTexts",
        "番号を入れおわると、ひとりでに出ます。Enterか「さがす」でも出ます。何も入れずにEnterを押すと、すべて出ます。",
    )
    SEEKING = QT_TRANSLATE_NOOP("FindTexts", "さがしています。")
    NOTHING = QT_TRANSLATE_NOOP(
        "FindTexts",
        "見つかりませんでした。入れたものを見直すか、条件を減らしてください。カードがあれば、F2でもさがせます。",
    )
    COUNTED = QT_TRANSLATE_NOOP("FindTexts", "{count}件見つかりました。")
    COUNTED_PART = QT_TRANSLATE_NOOP("FindTexts", "{count}件のうち、{first}件目から{last}件目です。")
    COUNTED_MORE = QT_TRANSLATE_NOOP("FindTexts", "{count}件より多くあります。{first}件目から{last}件目です。")
    CARD_LEFT = QT_TRANSLATE_NOOP(
        "FindTexts", "カードが取られたので、そのカードで見つけた記録と、書きかけたものを消しました。"
    )
    FAILED = QT_TRANSLATE_NOOP(
        "FindTexts", "記録の装置が答えません。もう一度押してください。続くときは、機械の係に知らせてください。"
    )
    WHICH = QT_TRANSLATE_NOOP("FindTexts", "行を選んでEnterを押すと、その記録の経過が出ます。")
    WHEN = QT_TRANSLATE_NOOP("FindTexts", "日時")
    TARGET = QT_TRANSLATE_NOOP("FindTexts", "申込先")
    TAIL = QT_TRANSLATE_NOOP("FindTexts", "口座末尾")
    HALF = QT_TRANSLATE_NOOP("FindTexts", "{half}…")
    MYKEY = QT_TRANSLATE_NOOP("FindTexts", "マイキーID")
    IN_INCIDENT = QT_TRANSLATE_NOOP("FindTexts", "事故{number} {state}")
    SERVICE_AND_ACCOUNT = QT_TRANSLATE_NOOP("FindTexts", "{service} …{tail}")
    REFERENCE = QT_TRANSLATE_NOOP("FindTexts", "受付番号")
    RESERVATION = QT_TRANSLATE_NOOP("FindTexts", "予約")
    LINK = QT_TRANSLATE_NOOP("FindTexts", "申込")
    DAMAGED = QT_TRANSLATE_NOOP("FindTexts", "読めない記録")
    STORY = QT_TRANSLATE_NOOP("FindTexts", "経過")
    SIGNED = QT_TRANSLATE_NOOP("FindTexts", "カードの署名と合っています。")
    UNSIGNED = QT_TRANSLATE_NOOP("FindTexts", "署名と合わないところがあります({field})。責任者に知らせてください。")
    AWAY = QT_TRANSLATE_NOOP(
        "FindTexts",
        "記録を変えている途中で、席を離れました。変わったかどうかは、Enterを押して経過で確かめてください。",
    )
    PAPER_TITLE = QT_TRANSLATE_NOOP("FindTexts", "記録の経過(庁内用)")
    PAPER_MORE = QT_TRANSLATE_NOOP("FindTexts", "これより前の{count}行は、画面で見てください。")
    PRINT = QT_TRANSLATE_NOOP("FindTexts", "印刷")
    PRINTING = QT_TRANSLATE_NOOP("FindTexts", "印刷しています。")
    PRINTED = QT_TRANSLATE_NOOP("FindTexts", "印刷しました。")
    UNPRINTED = QT_TRANSLATE_NOOP("FindTexts", "紙が出ていなければ、プリンターを見てから、もう一度押してください。")
    RELATED = QT_TRANSLATE_NOOP("FindTexts", "関係する記録")
    AT = QT_TRANSLATE_NOOP("FindTexts", "{moment} {what}({counter})")
    RESERVED = QT_TRANSLATE_NOOP("FindTexts", "予約した。手続きは{acting}")
    ENTERED = QT_TRANSLATE_NOOP("FindTexts", "入力して署名した。手続きは{acting}")
    ENTERED_CONFIRMED = QT_TRANSLATE_NOOP("FindTexts", "入力して署名した。手続きは{acting}。職員も確かめた")
    RECORDED = QT_TRANSLATE_NOOP("FindTexts", "記録した")
    HANDED_OVER = QT_TRANSLATE_NOOP("FindTexts", "事業者に渡した。{file}")
    COMPLETED = QT_TRANSLATE_NOOP("FindTexts", "事業者が受け付けた")
    REJECTED = QT_TRANSLATE_NOOP("FindTexts", "事業者が断った。{reason}")
    RESULT_TAKEN_BACK = QT_TRANSLATE_NOOP("FindTexts", "事業者の答えを取り消した。いまは答えを待っている")
    CANCELLED = QT_TRANSLATE_NOOP("FindTexts", "持ち主が取り消した")
    UNREADABLE = QT_TRANSLATE_NOOP("FindTexts", "{place}番目に起きたことは、読めません")


class BadQueryTexts(DeskText):
    MYKEY = QT_TRANSLATE_NOOP("BadQueryTexts", "マイキーIDは、英数字8文字です。")
    REFERENCE = QT_TRANSLATE_NOOP("BadQueryTexts", "受付番号が違います。10桁の数字で、最後の1桁が合いません。")
    TICKET = QT_TRANSLATE_NOOP("BadQueryTexts", "整理券の番号は、1から999までです。")
    DAY = QT_TRANSLATE_NOOP("BadQueryTexts", "日付は 2020-10-12 のように入れてください。")
    DAYS = QT_TRANSLATE_NOOP("BadQueryTexts", "「この日まで」が「この日から」より前です。")
    STATES = QT_TRANSLATE_NOOP("BadQueryTexts", "その状態の申込はありません。")
    KIND = QT_TRANSLATE_NOOP("BadQueryTexts", "予約には、決済サービスも状態もありません。")


def unfit(why: BadQuery) -> str:
    return say(BadQueryTexts[why.name])


def found_line(passed: int, here: int, count: int | None) -> str:
    """How many were found, and which of them are listed where that is not all of them."""
    first, last = passed + 1, passed + here
    if count is None or (passed == 0 and here >= count):
        return say(FindTexts.COUNTED, count=here)
    text = FindTexts.COUNTED_MORE if count >= MOST_COUNTED else FindTexts.COUNTED_PART
    return say(text, count=count, first=first, last=last)


def forgotten_line(why: Forgotten) -> str:
    return say(FindTexts[why.name])


def kind_name(kind: RecordKind) -> str:
    return say(FindTexts.RESERVATION if kind is RecordKind.RESERVATION else FindTexts.LINK)


def row_of(row: FoundRecord | Damaged, service: str) -> tuple[str, ...]:
    """The cells of a list. Where it is narrow, the name of the service and the state are cut at their ends."""
    if isinstance(row, Damaged):
        return "", "", say(FindTexts.DAMAGED), "", "", ""
    state = say(AmendTexts.LIVE) if row.standing is None else state_name(row.standing)
    if row.incident is not None:
        state = say(FindTexts.IN_INCIDENT, state=state, number=row.incident).strip()
    half = say(FindTexts.HALF, half=row.mykey.partition(" ")[0])
    moment = shown(DateFormats.SHORT, row.recorded_at)
    return moment, half, service or kind_name(row.kind), row.account_tail or "", state, row.reference or ""


def told(happening: TimelineEntry) -> str:
    match happening:
        case UnreadableEntry(place):
            return say(FindTexts.UNREADABLE, place=place)
        case ReservationMade(acting=acting):
            what = say(FindTexts.RESERVED, acting=capacity_name(acting))
        case Entered(acting=acting, clerk_confirmed=True):
            what = say(FindTexts.ENTERED_CONFIRMED, acting=capacity_name(acting))
        case Entered(acting=acting):
            what = say(FindTexts.ENTERED, acting=capacity_name(acting))
        case RecordWritten():
            what = say(FindTexts.RECORDED)
        case HandedOver(file=file):
            what = say(FindTexts.HANDED_OVER, file=file)
        case Completed():
            what = say(FindTexts.COMPLETED)
        case Rejected(reason=reason):
            what = say(FindTexts.REJECTED, reason=reason or "")
        case ResultTakenBack():
            what = say(FindTexts.RESULT_TAKEN_BACK)
        case CancelledByHolder():
            what = say(FindTexts.CANCELLED)
        case CancelledByClerk() | Corrected() | Marked() | Joined():
            what = told_by_clerk(happening)
        case _:
            assert_never(happening)
    return _at(happening.at, what, happening.counter)


def story_lines(timeline: Timeline, service_name: Callable[[str], str]) -> list[str]:
    """What happened, in order, and what hangs together with it."""
    lines = [told(happening) for happening in timeline.history]
    if timeline.related:
        lines.append(say(FindTexts.RELATED))
    for row in timeline.related:
        service = service_name(row.service) if isinstance(row, FoundRecord) and row.service is not None else ""
        lines.append(" ".join(filter(None, row_of(row, service))))
    return lines


def signed_line(timeline: Timeline) -> str:
    sound = timeline.fault is None
    return say(FindTexts.SIGNED) if sound else say(FindTexts.UNSIGNED, field=timeline.fault)


def paper_line(paper: PrintState) -> str:
    match paper:
        case PrintState.NOT_ASKED:
            return ""
        case PrintState.PRINTING:
            return say(FindTexts.PRINTING)
        case PrintState.PRINTED:
            return say(FindTexts.PRINTED)
        case PrintState.FAILED:
            return say(FindTexts.UNPRINTED)
        case _:
            assert_never(paper)


def _at(moment: datetime, what: str, counter: str) -> str:
    return say(FindTexts.AT, moment=shown(DateFormats.LIST, moment), what=what, counter=counter_name(counter))
