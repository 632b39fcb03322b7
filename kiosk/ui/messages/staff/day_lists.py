"""The lists of the day's beginning and end, on the screen and on paper."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.shift.shift_notes import ShiftNote
from kiosk.domain.office.tickets import Ticket
from kiosk.domain.report.day_lists import DatedBackup, DayFact, DayLine, DayList, DayMark, FilesStanding
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.desk import errand_name
from kiosk.ui.messages.errands.tickets import call_text
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.staff.shift_notes import note_on_paper


class DayListTexts(DeskText):
    OPENING = QT_TRANSLATE_NOOP("DayListTexts", "窓口を開ける前")
    SHIFT = QT_TRANSLATE_NOOP("DayListTexts", "申し送り(交代のとき)")
    CLOSING = QT_TRANSLATE_NOOP("DayListTexts", "窓口を閉めたあと")
    LEAD_OPENING = QT_TRANSLATE_NOOP("DayListTexts", "▲の行を見てから、最初の方を呼んでください。")
    LEAD_SHIFT = QT_TRANSLATE_NOOP(
        "DayListTexts", "交代する職員どうしで読み合わせ、済んだものに、画面で印を付けてください。"
    )
    LEAD_CLOSING = QT_TRANSLATE_NOOP("DayListTexts", "件数を紙の記録と見くらべ、▲の行を見てから帰ってください。")
    CHARTS = QT_TRANSLATE_NOOP("DayListTexts", "グラフにもどる")
    PRINT = QT_TRANSLATE_NOOP("DayListTexts", "この一覧を印刷する")
    PRINTING = QT_TRANSLATE_NOOP("DayListTexts", "印刷しています")
    PRINTED = QT_TRANSLATE_NOOP("DayListTexts", "印刷しました。")
    NOT_PRINTED = QT_TRANSLATE_NOOP(
        "DayListTexts",
        "紙が出ていなければ、プリンターを見て、もう一度押してください。プリンターは「設定」で選べます。",
    )
    GOOD = QT_TRANSLATE_NOOP("DayListTexts", "○ {value}")
    LOOK = QT_TRANSLATE_NOOP("DayListTexts", "▲ {value}")
    TOLD = QT_TRANSLATE_NOOP("DayListTexts", "{value}")
    UNKNOWN = QT_TRANSLATE_NOOP("DayListTexts", "まだ分かりません(記録の装置の答えを待っています)")
    COUNT = QT_TRANSLATE_NOOP("DayListTexts", "{count}件")
    CALLED = QT_TRANSLATE_NOOP("DayListTexts", "{count}人")
    NOBODY = QT_TRANSLATE_NOOP("DayListTexts", "いません")
    BETWEEN = QT_TRANSLATE_NOOP("DayListTexts", "、")
    TO_READ = QT_TRANSLATE_NOOP("DayListTexts", "{count}件。「申し送り」(Ctrl+M)で読み、済んだら印を付けてください")
    NOTED_TICKET = QT_TRANSLATE_NOOP("DayListTexts", "{number}番 {note}")
    MADE_TODAY = QT_TRANSLATE_NOOP("DayListTexts", "{moment}(今日)")
    MADE_BEFORE = QT_TRANSLATE_NOOP("DayListTexts", "{moment}({days}日前)")
    AND_MORE = QT_TRANSLATE_NOOP("DayListTexts", "ほかに{count}件あります。「申し送り」の画面で読んでください。")
    AS_OF = QT_TRANSLATE_NOOP("DayListTexts", "{moment}の一覧  {counter}")
    PAPER_WHO = QT_TRANSLATE_NOOP("DayListTexts", "確かめた職員  ________________")


class DayFactNames(DeskText):
    COUNTER = QT_TRANSLATE_NOOP("DayFactNames", "窓口")
    PROGRAMME = QT_TRANSLATE_NOOP("DayFactNames", "事業")
    READER = QT_TRANSLATE_NOOP("DayFactNames", "カードリーダー")
    PRINTER = QT_TRANSLATE_NOOP("DayFactNames", "プリンター")
    REGISTER = QT_TRANSLATE_NOOP("DayFactNames", "登録簿")
    CLOCK = QT_TRANSLATE_NOOP("DayFactNames", "日付と時刻")
    BACKUP = QT_TRANSLATE_NOOP("DayFactNames", "いちばん新しい控え")
    INCIDENTS = QT_TRANSLATE_NOOP("DayFactNames", "対応中の事故")
    EARLIER_INCIDENTS = QT_TRANSLATE_NOOP("DayFactNames", "うち 前の日までの事故")
    NOTES = QT_TRANSLATE_NOOP("DayFactNames", "済んでいない申し送り")
    NOTE = QT_TRANSLATE_NOOP("DayFactNames", "申し送り")
    CALLED = QT_TRANSLATE_NOOP("DayFactNames", "呼んでいる方")
    IN_LINE = QT_TRANSLATE_NOOP("DayFactNames", "お待ちの方")
    NOTED = QT_TRANSLATE_NOOP("DayFactNames", "ひとこと")
    VISITS = QT_TRANSLATE_NOOP("DayFactNames", "今日受け付けた件数")
    ERRAND = QT_TRANSLATE_NOOP("DayFactNames", "うち {errand}")
    RECORDED = QT_TRANSLATE_NOOP("DayFactNames", "予約や申込を記録した件数")
    WAITING = QT_TRANSLATE_NOOP("DayFactNames", "お待ちのままの番号")
    LINKS = QT_TRANSLATE_NOOP("DayFactNames", "事業者に渡していない申込")
    FILES = QT_TRANSLATE_NOOP("DayFactNames", "事業者に引き渡すファイル")


class DayStateTexts(DeskText):
    """What a plain yes and no are called."""

    READER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "つながっています")
    READER_LOOK = QT_TRANSLATE_NOOP(
        "DayStateTexts", "見つかりません。ケーブルを確かめ、「リーダー」の部屋を見てください"
    )
    PRINTER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "決めてあります(この一覧が印刷できれば、使えます)")
    PRINTER_TOLD = QT_TRANSLATE_NOOP("DayStateTexts", "なし。紙のかわりに、ファイルに書きます")
    PRINTER_LOOK = QT_TRANSLATE_NOOP("DayStateTexts", "決めてありません。紙は出ません")
    REGISTER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "前に使ったときの続きです")
    REGISTER_LOOK = QT_TRANSLATE_NOOP("DayStateTexts", "前に使ったときと違います。機械の係に知らせてください")


class DayFileTexts(DeskText):
    """How the hand-over's files stand, and what to do."""

    UNFINISHED = QT_TRANSLATE_NOOP(
        "DayFileTexts", "{count}件が、書き出しの途中で止まっています({moment}から)。機械の係に知らせてください"
    )
    LYING = QT_TRANSLATE_NOOP(
        "DayFileTexts",
        "{count}件が、書き出した場所に残っています({moment}から)。事業者に渡し、残ったファイルを消すよう、機械の係に頼んでください",
    )
    OVERDUE = QT_TRANSLATE_NOOP(
        "DayFileTexts", "{count}件に、2週間たっても回答がありません({moment}から)。届いたか、事業者に聞いてください"
    )
    AWAITED = QT_TRANSLATE_NOOP("DayFileTexts", "渡しました。{count}件の回答を待っています({moment}から)")
    NONE = QT_TRANSLATE_NOOP("DayFileTexts", "残っていません")


_PAPER = {
    PrintState.PRINTING: DayListTexts.PRINTING,
    PrintState.PRINTED: DayListTexts.PRINTED,
    PrintState.FAILED: DayListTexts.NOT_PRINTED,
}
_LEADS = {
    DayList.OPENING: DayListTexts.LEAD_OPENING,
    DayList.SHIFT: DayListTexts.LEAD_SHIFT,
    DayList.CLOSING: DayListTexts.LEAD_CLOSING,
}
_MARKS = {DayMark.GOOD: DayListTexts.GOOD, DayMark.LOOK: DayListTexts.LOOK, DayMark.TOLD: DayListTexts.TOLD}
_PEOPLE = (DayFact.WAITING, DayFact.IN_LINE)
_PLAIN = (DayFact.READER, DayFact.PRINTER, DayFact.REGISTER)


def day_title(which: DayList) -> str:
    return say(DayListTexts[which.name])


def day_lead(which: DayList) -> str:
    return say(_LEADS[which])


def paper_line(paper: PrintState) -> str:
    """How the printing of a list went; empty where nobody wanted it."""
    return say(_PAPER[paper]) if paper in _PAPER else ""


def fact_name(line: DayLine) -> str:
    return say(DayFactNames[line.fact.name], errand="" if line.errand is None else errand_name(line.errand))


def fact_value(line: DayLine) -> str:
    """With its mark: not by a colour alone."""
    return say(_MARKS[line.mark], value=_value(line))


def _value(line: DayLine) -> str:
    if line.fact in _PLAIN:
        return say(DayStateTexts[f"{line.fact.name}_{line.mark.name}"])
    match line.value:
        case None:
            return say(DayListTexts.UNKNOWN)
        case datetime() as moment:
            return shown(DateFormats.LIST, moment)
        case DatedBackup(made_at, 0):
            return say(DayListTexts.MADE_TODAY, moment=shown(DateFormats.LIST, made_at))
        case DatedBackup(made_at, days):
            return say(DayListTexts.MADE_BEFORE, moment=shown(DateFormats.LIST, made_at), days=days)
        case FilesStanding(state, count, since):
            return say(DayFileTexts[state.name], count=count, moment=shown(DateFormats.LIST, since) if since else "")
        case ShiftNote() as note:
            return note_on_paper(note)
        case Ticket() as ticket:
            return say(DayListTexts.NOTED_TICKET, number=ticket.number, note=ticket.note)
        case tuple() as calls:
            return say(DayListTexts.BETWEEN).join(map(call_text, calls)) or say(DayListTexts.NOBODY)
        case int() as count if line.fact is DayFact.NOTES and count:
            return say(DayListTexts.TO_READ, count=count)
        case int() as count:
            return say(DayListTexts.CALLED if line.fact in _PEOPLE else DayListTexts.COUNT, count=count)
        case text:
            return str(text)
