"""Incidents: the room at the desk, and the notice on paper for the person whom one concerns."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.events import Command
from kiosk.domain.desk.rooms.incidents import OpensIncident, TellsIncident
from kiosk.domain.desk.state import IncidentList
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.incidents import (
    CloseIncident,
    DamagedIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentLine,
    IncidentLineKind,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    RecordAtHand,
    validate_update,
)
from kiosk.domain.office.record_queries import Damaged, FoundRecord, reference_of
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.desk import errand_name
from kiosk.ui.messages.desk.finding import kind_name
from kiosk.ui.messages.errands.link_states import state_name
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.step_labels import place_named


class IncidentTexts(DeskText):
    ROOM = QT_TRANSLATE_NOOP("IncidentTexts", "事故")
    ROOM_OPEN = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {count}")
    OPEN = QT_TRANSLATE_NOOP("IncidentTexts", "事故を記録する")
    ADD = QT_TRANSLATE_NOOP("IncidentTexts", "事故{number}番に加える")
    OPEN_ABOUT = QT_TRANSLATE_NOOP(
        "IncidentTexts", "押す(F9でも)と、すぐに記録し、いまのカードの申し込みを止めて、お知らせの紙を出します。"
    )
    TITLE = QT_TRANSLATE_NOOP("IncidentTexts", "事故の記録")
    LOOKING = QT_TRANSLATE_NOOP("IncidentTexts", "調べています。")
    UNANSWERED = QT_TRANSLATE_NOOP(
        "IncidentTexts",
        "記録の装置が答えません。もう一度「事故」を押してください。続くときは、機械の係に知らせてください。",
    )
    NONE = QT_TRANSLATE_NOOP(
        "IncidentTexts",
        "記録された事故はありません。起きたときは、「受付」か「さがす」で「事故を記録する」を押してください。",
    )
    WHICH = QT_TRANSLATE_NOOP("IncidentTexts", "行を選ぶと、くわしいことが出ます。対応中のものが先です。")
    DAMAGED = QT_TRANSLATE_NOOP(
        "IncidentTexts", "読めない記録か、外から変えられた記録です。責任者と機械の係に知らせてください。"
    )
    # The list
    NUMBER = QT_TRANSLATE_NOOP("IncidentTexts", "番号")
    STATE = QT_TRANSLATE_NOOP("IncidentTexts", "状態")
    WHEN = QT_TRANSLATE_NOOP("IncidentTexts", "日時")
    COUNTER = QT_TRANSLATE_NOOP("IncidentTexts", "窓口")
    WHAT = QT_TRANSLATE_NOOP("IncidentTexts", "何があったか")
    IS_OPEN = QT_TRANSLATE_NOOP("IncidentTexts", "対応中")
    IS_CLOSED = QT_TRANSLATE_NOOP("IncidentTexts", "終わり")
    UNREADABLE = QT_TRANSLATE_NOOP("IncidentTexts", "読めません")
    # One of them
    HEADING = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {number} — {state}")
    OPENED_AT = QT_TRANSLATE_NOOP("IncidentTexts", "記録した")
    OPENED_BY = QT_TRANSLATE_NOOP("IncidentTexts", "{moment}\n{counter} {clerk}")
    STEP_LINE = QT_TRANSLATE_NOOP("IncidentTexts", "{errand} — {place}")
    CONCERNED = QT_TRANSLATE_NOOP("IncidentTexts", "関係する記録")
    CONCERNED_NONE = QT_TRANSLATE_NOOP("IncidentTexts", "ありません")
    RECORD = QT_TRANSLATE_NOOP("IncidentTexts", "{kind} {name}")
    RESERVATION_STATE = QT_TRANSLATE_NOOP("IncidentTexts", "{kind} {mykey} {state}")
    RECORD_STATE = QT_TRANSLATE_NOOP("IncidentTexts", "{kind} {mykey}\n{reference} {state}")
    RECORD_DAMAGED = QT_TRANSLATE_NOOP("IncidentTexts", "{kind} 読めない記録です")
    HELD = QT_TRANSLATE_NOOP("IncidentTexts", "閉じるまで事業者に渡しません")
    WITH_PROVIDER = QT_TRANSLATE_NOOP("IncidentTexts", "事業者がもう受け取っています。知らせてください。")
    LINES = QT_TRANSLATE_NOOP("IncidentTexts", "経過")
    LINE = QT_TRANSLATE_NOOP("IncidentTexts", "{moment} {what}({clerk})")
    LINE_OPENED = QT_TRANSLATE_NOOP("IncidentTexts", "記録を始めた")
    LINE_OPENED_BY = QT_TRANSLATE_NOOP("IncidentTexts", "記録を始めた(自分のものだと言う方:予約 {number})")
    LINE_RECORD = QT_TRANSLATE_NOOP("IncidentTexts", "止めた:{record}")
    LINE_WHAT = QT_TRANSLATE_NOOP("IncidentTexts", "何があったか:{what}")
    LINE_DONE = QT_TRANSLATE_NOOP("IncidentTexts", "{done}")
    LINE_CLOSED = QT_TRANSLATE_NOOP("IncidentTexts", "閉じた")
    CHOOSE_WHAT = QT_TRANSLATE_NOOP("IncidentTexts", "何があったかを選ぶ")
    SAY_WHAT = QT_TRANSLATE_NOOP("IncidentTexts", "これに決める")
    CHOOSE_DONE = QT_TRANSLATE_NOOP("IncidentTexts", "したことを選ぶ")
    SAY_DONE = QT_TRANSLATE_NOOP("IncidentTexts", "経過に加える")
    PRINT = QT_TRANSLATE_NOOP("IncidentTexts", "お知らせをもう一度印刷")
    CLOSE = QT_TRANSLATE_NOOP("IncidentTexts", "事故を閉じる")
    CLOSE_OF = QT_TRANSLATE_NOOP("IncidentTexts", "事故{number}番を閉じる")
    CLOSE_READY = QT_TRANSLATE_NOOP("IncidentTexts", "閉じると、止めた申し込みは次に事業者へ渡ります。")
    CLOSED_ALREADY = QT_TRANSLATE_NOOP("IncidentTexts", "閉じた事故には、何も加えられません。")
    # What a press came to
    KEPT_OPENED = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {number} を記録しました。")
    KEPT_OF = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {number} に加えました:{what}。")
    KEPT_RECORDS = QT_TRANSLATE_NOOP("IncidentTexts", "関係する記録:{records}。")
    BETWEEN = QT_TRANSLATE_NOOP("IncidentTexts", "、")
    REFUSED = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {number}:{why}")
    REFUSED_RECORD = QT_TRANSLATE_NOOP("IncidentTexts", "{record}:{why}")
    KEPT_CLOSED = QT_TRANSLATE_NOOP("IncidentTexts", "事故 {number} を閉じました。")
    PAPER_PRINTING = QT_TRANSLATE_NOOP("IncidentTexts", "お知らせを印刷しています。")
    PAPER_PRINTED = QT_TRANSLATE_NOOP("IncidentTexts", "お知らせを印刷しました。お客さまに渡してください。")
    PAPER_FAILED = QT_TRANSLATE_NOOP(
        "IncidentTexts",
        "お知らせの紙が出ていなければ、「事故番号 {number}」と書いた紙を渡し、プリンターを見てから「お知らせをもう一度印刷」を押してください。続くときは、機械の係に知らせてください。",
    )


class IncidentCauseText(DeskText):
    """What happened, as the desk says it."""

    UNKNOWN = QT_TRANSLATE_NOOP("IncidentCauseText", "まだ分からない")
    PREVIOUS_SESSION = QT_TRANSLATE_NOOP("IncidentCauseText", "前の人の手続き")
    MISTYPED = QT_TRANSLATE_NOOP("IncidentCauseText", "IDの入れまちがい")
    CARD_MIXED_UP = QT_TRANSLATE_NOOP("IncidentCauseText", "カードの渡しまちがい")
    OTHERS_CARD = QT_TRANSLATE_NOOP("IncidentCauseText", "別の人のカード")
    WRONG_RECORD = QT_TRANSLATE_NOOP("IncidentCauseText", "別の記録への手続き")
    LENT_DEVICE = QT_TRANSLATE_NOOP("IncidentCauseText", "貸した機器での手続き")
    OTHER = QT_TRANSLATE_NOOP("IncidentCauseText", "そのほか")
    CONTESTED = QT_TRANSLATE_NOOP("IncidentCauseText", "別の方も自分の決済サービスIDだと言う")
    NOTHING = QT_TRANSLATE_NOOP("IncidentCauseText", "まちがいなし")


class IncidentActionText(DeskText):
    """What was done about it, in words for both the desk and the paper."""

    SESSION_STOPPED = QT_TRANSLATE_NOOP("IncidentActionText", "手続きを止めました")
    HOLDER_TOLD = QT_TRANSLATE_NOOP("IncidentActionText", "ご本人に伝えました")
    PROVIDER_TOLD = QT_TRANSLATE_NOOP("IncidentActionText", "決済サービスの会社に伝えました")
    RECORD_CANCELLED = QT_TRANSLATE_NOOP("IncidentActionText", "記録を取り消しました")
    LINKED_AGAIN = QT_TRANSLATE_NOOP("IncidentActionText", "申し込みをやり直しました")
    CARD_RETURNED = QT_TRANSLATE_NOOP("IncidentActionText", "カードをご本人に返しました")
    SUPERVISOR_TOLD = QT_TRANSLATE_NOOP("IncidentActionText", "窓口の責任者に伝えました")
    OFFICE_REPORTED = QT_TRANSLATE_NOOP("IncidentActionText", "市の担当課に報告しました")


class IncidentNotSavedTexts(DeskText):
    NOT_THERE = QT_TRANSLATE_NOOP(
        "IncidentNotSavedTexts", "その事故か記録が見つかりません。何も変えていません。番号を確かめてください。"
    )
    DAMAGED = QT_TRANSLATE_NOOP(
        "IncidentNotSavedTexts",
        "この事故の記録は、外から変えられています。何も加えていません。責任者と機械の係に知らせてください。",
    )
    CLOSED = QT_TRANSLATE_NOOP(
        "IncidentNotSavedTexts", "この事故は、もう閉じています。新しいことは、新しい事故として記録してください。"
    )
    SAME = QT_TRANSLATE_NOOP("IncidentNotSavedTexts", "それは、もう書いてあります。何も変えていません。")
    CHANGED = QT_TRANSLATE_NOOP(
        "IncidentNotSavedTexts",
        "見ているあいだに、ほかの窓口が書き加えました。何も変えていません。読んでから、もう一度押してください。",
    )
    WHAT_UNKNOWN = QT_TRANSLATE_NOOP("IncidentNotSavedTexts", "閉じるには、先に「何があったか」を決めてください。")
    NOTHING_DONE = QT_TRANSLATE_NOOP("IncidentNotSavedTexts", "閉じるには、したことを1つ以上、経過に加えてください。")


class NoticeTexts(DeskText):
    """The paper."""

    TITLE = QT_TRANSLATE_NOOP("NoticeTexts", "お手続きについてのお知らせ")
    NUMBER = QT_TRANSLATE_NOOP("NoticeTexts", "事故番号 {number}")
    KEEP = QT_TRANSLATE_NOOP("NoticeTexts", "お問い合わせのときに、お伝えください。")
    WHAT = QT_TRANSLATE_NOOP("NoticeTexts", "何があったか")
    UNKNOWN = QT_TRANSLATE_NOOP("NoticeTexts", "手続きに、まちがいがあったかもしれません。いま調べています。")
    PREVIOUS_SESSION = QT_TRANSLATE_NOOP(
        "NoticeTexts", "前の方の手続きが終わらないまま、次の方の手続きが行われました。"
    )
    MISTYPED = QT_TRANSLATE_NOOP("NoticeTexts", "番号(ID)の入力に、まちがいがありました。")
    CARD_MIXED_UP = QT_TRANSLATE_NOOP("NoticeTexts", "カードを、別の方にお渡ししました。")
    OTHERS_CARD = QT_TRANSLATE_NOOP("NoticeTexts", "手続きする方とは別の方のカードが使われました。")
    WRONG_RECORD = QT_TRANSLATE_NOOP("NoticeTexts", "手続きが、別の記録に対して行われました。")
    LENT_DEVICE = QT_TRANSLATE_NOOP("NoticeTexts", "窓口の機器をお使いいただいたときに、まちがいがありました。")
    OTHER = QT_TRANSLATE_NOOP(
        "NoticeTexts", "手続きに、まちがいがありました。くわしいことは、窓口の職員がご説明します。"
    )
    CONTESTED = QT_TRANSLATE_NOOP("NoticeTexts", "同じ決済サービスIDを、別の方も自分のものだと言っています。")
    NOTHING = QT_TRANSLATE_NOOP("NoticeTexts", "調べたところ、手続きにまちがいはありませんでした。")
    SORRY = QT_TRANSLATE_NOOP("NoticeTexts", "ご迷惑をおかけして、もうしわけありません。")
    WHEN = QT_TRANSLATE_NOOP("NoticeTexts", "気づいた日時 {moment}")
    NOW = QT_TRANSLATE_NOOP("NoticeTexts", "いま、していること")
    NOW_LOOKING = QT_TRANSLATE_NOOP("NoticeTexts", "窓口で調べています。結果は、窓口かお電話でお聞きください。")
    DONE = QT_TRANSLATE_NOOP("NoticeTexts", "・{done}")
    CLOSED = QT_TRANSLATE_NOOP("NoticeTexts", "調べ終わりました。")
    HELD = QT_TRANSLATE_NOOP(
        "NoticeTexts", "申し込みは、調べ終わるまで決済サービスの会社に渡しません。ポイントも、それまで付きません。"
    )
    WITH_PROVIDER = QT_TRANSLATE_NOOP(
        "NoticeTexts", "もう決済サービスの会社に渡した申し込みがあります。直すには、会社への確認がいります。"
    )
    MYKEY = QT_TRANSLATE_NOOP("NoticeTexts", "マイキーID {mykey}")
    REFERENCE = QT_TRANSLATE_NOOP("NoticeTexts", "受付番号 {reference}")


def what_name(what: IncidentCause) -> str:
    return say(IncidentCauseText[what.name])


def done_name(done: IncidentAction) -> str:
    return say(IncidentActionText[done.name])


def not_kept(why: IncidentNotSavedWhy) -> str:
    return say(IncidentNotSavedTexts[why.name])


def notice_of(what: IncidentCause) -> str:
    return say(NoticeTexts[what.name])


def state_of(incident: Incident) -> str:
    return say(IncidentTexts.IS_OPEN if incident.is_open else IncidentTexts.IS_CLOSED)


def heading_of(incident: Incident) -> str:
    return say(IncidentTexts.HEADING, number=incident.id, state=state_of(incident))


def row_of(incident: Incident | DamagedIncident) -> tuple[str, ...]:
    """The cells of the list."""
    if isinstance(incident, DamagedIncident):
        return str(incident.id), say(IncidentTexts.UNREADABLE), "", "", ""
    moment = shown(DateFormats.SHORT, incident.opened_at)
    return str(incident.id), state_of(incident), moment, incident.counter, what_name(incident.what)


def opened_by(incident: Incident) -> str:
    moment, counter = shown(DateFormats.LIST, incident.opened_at), counter_name(incident.counter)
    return say(IncidentTexts.OPENED_BY, moment=moment, counter=counter, clerk=incident.clerk)


def where_of(incident: Incident) -> str:
    """Where the person beside stood; empty when nobody was."""
    if incident.errand is None or incident.step is None:
        return ""
    return say(IncidentTexts.STEP_LINE, errand=errand_name(incident.errand), place=place_named(incident.step) or "")


def record_of(record: FoundRecord | Damaged) -> str:
    """With how it stands."""
    if isinstance(record, Damaged) or record.standing is None:
        return short_name(record)
    kind, state = kind_name(record.kind), state_name(record.standing)
    if record.reference is None:
        return say(IncidentTexts.RESERVATION_STATE, kind=kind, mykey=record.mykey, state=state)
    return say(IncidentTexts.RECORD_STATE, kind=kind, mykey=record.mykey, reference=record.reference, state=state)


def short_name(record: FoundRecord | Damaged) -> str:
    kind = kind_name(record.kind)
    if isinstance(record, Damaged):
        return say(IncidentTexts.RECORD_DAMAGED, kind=kind)
    return say(IncidentTexts.RECORD, kind=kind, name=record.reference or record.mykey)


def held_text(incident: Incident) -> str:
    told = [say(IncidentTexts.HELD)] if incident.held_back else []
    return "\n".join([*told, say(IncidentTexts.WITH_PROVIDER)] if incident.is_with_provider else told)


def line_of(incident: Incident, line: IncidentLine) -> str:
    return say(
        IncidentTexts.LINE, moment=shown(DateFormats.SHORT, line.at), what=_said(incident, line), clerk=line.clerk
    )


def _said(incident: Incident, line: IncidentLine) -> str:
    match line.topic:
        case IncidentLineKind.OPENED:
            number = line.value.rpartition(" ")[2]
            return say(IncidentTexts.LINE_OPENED_BY, number=number) if number else say(IncidentTexts.LINE_OPENED)
        case IncidentLineKind.RECORD:
            named = {reference_of(record.kind, record.id): short_name(record) for record in incident.records}
            return say(IncidentTexts.LINE_RECORD, record=named.get(line.value, line.value))
        case IncidentLineKind.WHAT:
            return say(IncidentTexts.LINE_WHAT, what=what_name(IncidentCause(line.value)))
        case IncidentLineKind.DONE:
            return say(IncidentTexts.LINE_DONE, done=done_name(IncidentAction(line.value)))
        case IncidentLineKind.CLOSED:
            return say(IncidentTexts.LINE_CLOSED)
        case _:
            assert_never(line.topic)


def about_closing(incident: Incident) -> str:
    """Why it cannot be closed yet, or what follows when it is."""
    if not incident.is_open:
        return say(IncidentTexts.CLOSED_ALREADY)
    why = validate_update(incident, CloseIncident())
    return say(IncidentTexts.CLOSE_READY) if why is None else not_kept(why)


def room_name(book: IncidentList) -> str:
    return say(IncidentTexts.ROOM_OPEN, count=book.open) if book.open else say(IncidentTexts.ROOM)


def told_of(book: IncidentList) -> str:
    """What the last press came to, and how its paper went."""
    match book.told:
        case None:
            told = ""
        case IncidentNotSaved(why):
            told = _refused(book.act, why)
        case IncidentSaved() as kept:
            told = _kept(kept)
        case _:
            assert_never(book.told)
    return " ".join(text for text in (told, _paper(book)) if text)


def _kept(kept: IncidentSaved) -> str:
    incident = kept.incident
    records = say(IncidentTexts.BETWEEN).join(map(short_name, incident.records))
    concerned = say(IncidentTexts.KEPT_RECORDS, records=records) if records else ""
    if not incident.is_open:
        return say(IncidentTexts.KEPT_CLOSED, number=incident.id) + concerned
    if kept.opened:
        return say(IncidentTexts.KEPT_OPENED, number=incident.id) + concerned
    return say(IncidentTexts.KEPT_OF, number=incident.id, what=_said(incident, incident.lines[-1]))


def _refused(act: Command | None, why: IncidentNotSavedWhy) -> str:
    """With the incident that something was to be said of, or the record that one was to be opened for."""
    match act:
        case TellsIncident(incident):
            return say(IncidentTexts.REFUSED, number=incident, why=not_kept(why))
        case OpensIncident(RecordAtHand(seen=seen)) if seen is not None:
            return say(IncidentTexts.REFUSED_RECORD, record=short_name(seen), why=not_kept(why))
        case _:
            return not_kept(why)


def _paper(book: IncidentList) -> str:
    match book.paper:
        case PrintState.NOT_ASKED:
            return ""
        case PrintState.PRINTING:
            return say(IncidentTexts.PAPER_PRINTING)
        case PrintState.PRINTED:
            return say(IncidentTexts.PAPER_PRINTED)
        case PrintState.FAILED:
            return say(IncidentTexts.PAPER_FAILED, number=book.chosen)
        case _:
            assert_never(book.paper)
