"""How the readers do, for the clerk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.reader_health import ReaderDay, ReaderHealth, Trend
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name


class ReaderTexts(DeskText):
    AT_COUNTER = QT_TRANSLATE_NOOP("ReaderTexts", "{counter} — {reader}")
    TITLE = QT_TRANSLATE_NOOP("ReaderTexts", "リーダーの調子")
    LOOKING = QT_TRANSLATE_NOOP("ReaderTexts", "記録を調べています。")
    NONE = QT_TRANSLATE_NOOP("ReaderTexts", "まだ、カードを読んだ記録がありません。")
    UNANSWERED = QT_TRANSLATE_NOOP(
        "ReaderTexts",
        "記録を読めませんでした。「もどる」を押して、もう一度開いてください。同じなら、機械の係に知らせてください。",
    )
    TOO_FEW = QT_TRANSLATE_NOOP("ReaderTexts", "まだ記録が少ないので、前とくらべられません。")
    STEADY = QT_TRANSLATE_NOOP("ReaderTexts", "使った最近の3日も、前と変わらず読めています。")
    SLOWER = QT_TRANSLATE_NOOP(
        "ReaderTexts",
        "使った最近の3日は、読み取りが前より遅くなっています。リーダーの上をふき、USBケーブルを差し直してください。続くなら、業者に見てもらってください。",
    )
    LOSES_MORE = QT_TRANSLATE_NOOP(
        "ReaderTexts",
        "使った最近の3日は、読めないことが前より増えています。金属の机や、ほかの機器のケーブルが近くにないか確かめてください。続くなら、業者に見てもらってください。",
    )
    WORSE = QT_TRANSLATE_NOOP(
        "ReaderTexts",
        "使った最近の3日は、遅くなり、読めないことも増えています。別のリーダーに替えて、業者に見てもらってください。",
    )
    SECONDS = QT_TRANSLATE_NOOP("ReaderTexts", "1回の読み取りにかかった時間(秒・まん中の値)")
    LOST = QT_TRANSLATE_NOOP("ReaderTexts", "読めなかった割合(%)")
    LEGEND = QT_TRANSLATE_NOOP("ReaderTexts", "中まで塗った棒は、使った最近の3日です。1日ごとに、30日前まで。")
    DAY = QT_TRANSLATE_NOOP(
        "ReaderTexts", "{day:%Y-%m-%d}  {reads}回、読めなかった {lost}回、聞き直した {retries}回、ふつう {seconds}秒"
    )


def trend_of(trend: Trend) -> str:
    return say(ReaderTexts[trend.name])


def line_of(day: ReaderDay) -> str:
    seconds = "-" if day.seconds is None else f"{day.seconds:.2f}"
    return say(ReaderTexts.DAY, day=day.day, reads=day.reads, lost=day.lost, retries=day.retries, seconds=seconds)


def name_of(health: ReaderHealth) -> str:
    return place_name(health.counter, health.reader)


def place_name(counter: str, reader: str) -> str:
    return say(ReaderTexts.AT_COUNTER, counter=counter_name(counter), reader=reader) if counter else reader
