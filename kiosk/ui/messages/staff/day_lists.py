"""The lists of the day's beginning and end, on the screen and on paper."""

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.report.day_lists import DayFact, DayLine, DayList, DayMark
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import errand_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class DayListTexts(Enum):
    OPENING = QT_TRANSLATE_NOOP("DayListTexts", "窓口を開ける前")
    CLOSING = QT_TRANSLATE_NOOP("DayListTexts", "窓口を閉めたあと")
    LEAD_OPENING = QT_TRANSLATE_NOOP("DayListTexts", "▲の行を見てから、最初の方を呼んでください。")
    LEAD_CLOSING = QT_TRANSLATE_NOOP("DayListTexts", "件数を紙の記録と見くらべ、▲の行を見てから帰ってください。")
    CHARTS = QT_TRANSLATE_NOOP("DayListTexts", "グラフにもどる")
    PRINT = QT_TRANSLATE_NOOP("DayListTexts", "この一覧を印刷する")
    PRINTING = QT_TRANSLATE_NOOP("DayListTexts", "印刷しています")
    PRINTED = QT_TRANSLATE_NOOP("DayListTexts", "印刷しました。")
    NOT_PRINTED = QT_TRANSLATE_NOOP(
        "DayListTexts",
        "印刷できませんでした。プリンターを見て、もう一度押してください。プリンターは「設定」で選べます。",
    )
    GOOD = QT_TRANSLATE_NOOP("DayListTexts", "○ {value}")
    LOOK = QT_TRANSLATE_NOOP("DayListTexts", "▲ {value}")
    TOLD = QT_TRANSLATE_NOOP("DayListTexts", "{value}")
    UNKNOWN = QT_TRANSLATE_NOOP("DayListTexts", "まだ分かりません(記録の装置の答えを待っています)")
    COUNT = QT_TRANSLATE_NOOP("DayListTexts", "{count}件")
    CALLED = QT_TRANSLATE_NOOP("DayListTexts", "{count}人")
    AS_OF = QT_TRANSLATE_NOOP("DayListTexts", "{moment}の一覧  {counter}")
    PAPER_WHO = QT_TRANSLATE_NOOP("DayListTexts", "確かめた職員  ________________")


class DayFactNames(Enum):
    COUNTER = QT_TRANSLATE_NOOP("DayFactNames", "窓口")
    PROGRAMME = QT_TRANSLATE_NOOP("DayFactNames", "事業")
    READER = QT_TRANSLATE_NOOP("DayFactNames", "カードリーダー")
    PRINTER = QT_TRANSLATE_NOOP("DayFactNames", "プリンター")
    REGISTER = QT_TRANSLATE_NOOP("DayFactNames", "登録簿")
    CLOCK = QT_TRANSLATE_NOOP("DayFactNames", "日付と時刻")
    BACKUP = QT_TRANSLATE_NOOP("DayFactNames", "いちばん新しい控え")
    INCIDENTS = QT_TRANSLATE_NOOP("DayFactNames", "対応中の事故")
    VISITS = QT_TRANSLATE_NOOP("DayFactNames", "今日受け付けた件数")
    ERRAND = QT_TRANSLATE_NOOP("DayFactNames", "うち {errand}")
    RECORDED = QT_TRANSLATE_NOOP("DayFactNames", "予約や申込を記録した件数")
    WAITING = QT_TRANSLATE_NOOP("DayFactNames", "お待ちのままの番号")
    LINKS = QT_TRANSLATE_NOOP("DayFactNames", "事業者に渡していない申込")


class DayStateTexts(Enum):
    """What a plain yes and no are called."""

    READER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "つながっています")
    READER_LOOK = QT_TRANSLATE_NOOP(
        "DayStateTexts", "見つかりません。ケーブルを確かめ、「リーダー」の部屋を見てください"
    )
    PRINTER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "決めてあります(この一覧が印刷できれば、使えます)")
    PRINTER_LOOK = QT_TRANSLATE_NOOP("DayStateTexts", "決めてありません。紙は出ません")
    REGISTER_GOOD = QT_TRANSLATE_NOOP("DayStateTexts", "前に使ったときの続きです")
    REGISTER_LOOK = QT_TRANSLATE_NOOP("DayStateTexts", "前に使ったときと違います。機械の係に知らせてください")


_MARKS = {DayMark.GOOD: DayListTexts.GOOD, DayMark.LOOK: DayListTexts.LOOK, DayMark.TOLD: DayListTexts.TOLD}
_PLAIN = (DayFact.READER, DayFact.PRINTER, DayFact.REGISTER)


def day_title(which: DayList) -> str:
    return say(DayListTexts[which.name])


def day_lead(which: DayList) -> str:
    return say(DayListTexts.LEAD_OPENING if which is DayList.OPENING else DayListTexts.LEAD_CLOSING)


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
        case int() as count:
            return say(DayListTexts.CALLED if line.fact is DayFact.WAITING else DayListTexts.COUNT, count=count)
        case text:
            return str(text)
