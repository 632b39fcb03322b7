"""The words of the day's report: on the clerk's screen, on paper and in Excel."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.visit import Ending
from kiosk.domain.report.counts import Hidden, OfficeCount, Report, ReportPeriod, TicketFate
from kiosk.domain.settings.file_locations import FileLocation, LocationKind, NotWrittenWhy, WrittenFile
from kiosk.domain.values.times import JST
from kiosk.files.names import name_shown
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class ReportTexts(DeskText):
    TITLE = QT_TRANSLATE_NOOP("ReportTexts", "窓口の報告")
    TITLE_OF_ONE = QT_TRANSLATE_NOOP("ReportTexts", "{counter}の報告")
    COUNTER = QT_TRANSLATE_NOOP("ReportTexts", "窓口")
    ALL_COUNTERS = QT_TRANSLATE_NOOP("ReportTexts", "すべての窓口")
    UNNAMED = QT_TRANSLATE_NOOP("ReportTexts", "名前のない窓口")
    ONLY = QT_TRANSLATE_NOOP("ReportTexts", "{period} {counter}だけ")
    FIRST = QT_TRANSLATE_NOOP("ReportTexts", "この日から(2020-10-12)")
    LAST = QT_TRANSLATE_NOOP("ReportTexts", "この日まで")
    TO_COUNT = QT_TRANSLATE_NOOP("ReportTexts", "数える")
    COUNTING = QT_TRANSLATE_NOOP("ReportTexts", "数えています。")
    FAILED = QT_TRANSLATE_NOOP(
        "ReportTexts", "数えられませんでした。もう一度押してください。続くときは、機械の係に知らせてください。"
    )
    DAY_FORM = QT_TRANSLATE_NOOP("ReportTexts", "日付は 2020-10-12 のように、古い日を先に入れてください。")
    AS_XLSX = QT_TRANSLATE_NOOP("ReportTexts", "Excelに書き出す")
    AS_PDF = QT_TRANSLATE_NOOP("ReportTexts", "PDFに書き出す")
    FOR_PUBLIC = QT_TRANSLATE_NOOP("ReportTexts", "公表用のExcel")
    WRITTEN = QT_TRANSLATE_NOOP("ReportTexts", "この機械のフォルダーに書き出しました: {folder} の {file}")
    WRITTEN_STICK = QT_TRANSLATE_NOOP(
        "ReportTexts", "USBメモリー「{stick}」に書き出しました: {file}。抜いて、持っていけます。"
    )
    RECEIPTS = QT_TRANSLATE_NOOP("ReportTexts", "受付番号の一覧")
    RECEIPTS_COUNT = QT_TRANSLATE_NOOP("ReportTexts", "{count}件(予約には受付番号がありません)")
    UNPUBLISHABLE = QT_TRANSLATE_NOOP(
        "ReportTexts",
        "1つの窓口だけの公表用は作れません。すべての窓口の数から引くと、小さい数が分かるからです。「すべての窓口」で数えて、もう一度押してください。",
    )
    PLACE = QT_TRANSLATE_NOOP("ReportTexts", "書き出す先")
    CHOOSE_PLACE = QT_TRANSLATE_NOOP("ReportTexts", "書き出す先を選ぶ")
    NO_PLACE = QT_TRANSLATE_NOOP("ReportTexts", "ファイルにするときは、「書き出す先」を選んでください。")
    LIST_PLACES = QT_TRANSLATE_NOOP("ReportTexts", "さがし直す")
    MACHINE = QT_TRANSLATE_NOOP("ReportTexts", "この機械のフォルダー")
    STICK = QT_TRANSLATE_NOOP("ReportTexts", "USBメモリー「{name}」")
    PERIOD = QT_TRANSLATE_NOOP("ReportTexts", "{first}から{last}まで")
    VISITS = QT_TRANSLATE_NOOP("ReportTexts", "受け付けた件数 {visits}件")
    VISITS_HIDDEN = QT_TRANSLATE_NOOP("ReportTexts", "受け付けた件数 {visits}")
    MADE = QT_TRANSLATE_NOOP("ReportTexts", "{moment}に作成")
    HEAD = QT_TRANSLATE_NOOP("ReportTexts", "登録簿の位置 register head {head}")
    PRACTICE = QT_TRANSLATE_NOOP("ReportTexts", "練習モードの記録です。本物の手続きではありません。")
    INTERNAL = QT_TRANSLATE_NOOP(
        "ReportTexts", "庁内用です。小さい数がそのまま入っています。公表には使わないでください。"
    )
    MASKED = QT_TRANSLATE_NOOP(
        "ReportTexts",
        "公表用です。1から4までの数は「5未満」、合計との差し引きからそれが分かってしまう数は「非公表」としています。",
    )
    FEW = QT_TRANSLATE_NOOP("ReportTexts", "5未満")
    WITHHELD = QT_TRANSLATE_NOOP("ReportTexts", "非公表")
    ALL_WITHHELD = QT_TRANSLATE_NOOP("ReportTexts", "すべての項目")
    NOTHING = QT_TRANSLATE_NOOP("ReportTexts", "ありません。")
    COUNT = QT_TRANSLATE_NOOP("ReportTexts", "件数")
    HOURS = QT_TRANSLATE_NOOP("ReportTexts", "時間帯ごとの受付")
    HOUR = QT_TRANSLATE_NOOP("ReportTexts", "時間帯")
    AN_HOUR = QT_TRANSLATE_NOOP("ReportTexts", "{hour}時")
    ERRANDS = QT_TRANSLATE_NOOP("ReportTexts", "手続き")
    ERRAND = QT_TRANSLATE_NOOP("ReportTexts", "手続き")
    ENDINGS = QT_TRANSLATE_NOOP("ReportTexts", "終わり方")
    ENDING = QT_TRANSLATE_NOOP("ReportTexts", "終わり方")
    RESULTS = QT_TRANSLATE_NOOP("ReportTexts", "記録")
    RESULT = QT_TRANSLATE_NOOP("ReportTexts", "記録")
    RECORDED = QT_TRANSLATE_NOOP("ReportTexts", "予約や申し込みを記録した")
    NOT_RECORDED = QT_TRANSLATE_NOOP("ReportTexts", "何も記録していない")
    OFFICE = QT_TRANSLATE_NOOP("ReportTexts", "取り消し・訂正・保留・来なかった方")
    CARDS = QT_TRANSLATE_NOOP("ReportTexts", "カードが使えなかった理由")
    REFUSALS = QT_TRANSLATE_NOOP("ReportTexts", "そのほかの止まった理由")
    REASON = QT_TRANSLATE_NOOP("ReportTexts", "理由")
    HANDLING = QT_TRANSLATE_NOOP("ReportTexts", "手続きにかかった時間")
    WAITING = QT_TRANSLATE_NOOP("ReportTexts", "待ち時間")
    TICKETS = QT_TRANSLATE_NOOP("ReportTexts", "整理券")
    TICKET = QT_TRANSLATE_NOOP("ReportTexts", "どうなったか")
    MEDIAN = QT_TRANSLATE_NOOP("ReportTexts", "まん中の値")
    NINE_IN_TEN = QT_TRANSLATE_NOOP("ReportTexts", "10人中9人まで")
    IN_SECONDS = QT_TRANSLATE_NOOP("ReportTexts", "{heading}(秒)")
    MINUTES = QT_TRANSLATE_NOOP("ReportTexts", "{minutes}分{seconds:02}秒")
    SECONDS = QT_TRANSLATE_NOOP("ReportTexts", "{seconds:.2f}秒")
    READERS = QT_TRANSLATE_NOOP("ReportTexts", "カードリーダー")
    READER = QT_TRANSLATE_NOOP("ReportTexts", "リーダー")
    READS = QT_TRANSLATE_NOOP("ReportTexts", "読んだ回数")
    LOST = QT_TRANSLATE_NOOP("ReportTexts", "読めなかった")
    RETRIES = QT_TRANSLATE_NOOP("ReportTexts", "聞き直した")
    READING = QT_TRANSLATE_NOOP("ReportTexts", "1回の時間")
    ANSWERS = QT_TRANSLATE_NOOP("ReportTexts", "終わりの3つの質問")
    QUESTION = QT_TRANSLATE_NOOP("ReportTexts", "質問")
    SUMMARY = QT_TRANSLATE_NOOP("ReportTexts", "概要")
    PAGE = QT_TRANSLATE_NOOP("ReportTexts", "{number}ページ")


class NotWrittenTexts(DeskText):
    GONE = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "{place}がありません。書き終わる前に抜いたときは、ファイルはできていません。差し直して、もう一度書き出してください。",
    )
    SWAPPED = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "{place}は、選んだあとで抜き差しされました。ファイルはできていません。書き出す先を選び直してください。",
    )
    LINK = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "{place}が別の場所につながっているので、書き出していません。機械の係に知らせてください。",
    )
    FULL = QT_TRANSLATE_NOOP(
        "NotWrittenTexts", "{place}に空きがなくて、書き出せませんでした。別のUSBメモリーを差して、選び直してください。"
    )
    READ_ONLY = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "{place}には書けません。書き込み禁止のつまみがないか見るか、別のUSBメモリーを差して、選び直してください。",
    )
    UNREAD = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "記録を読めなくて、書き出せませんでした。もう一度押してください。続くときは、機械の係に知らせてください。",
    )
    FAILED = QT_TRANSLATE_NOOP(
        "NotWrittenTexts",
        "{place}に書き出せませんでした。もう一度押してください。続くときは、機械の係に知らせてください。",
    )


class EndingNames(DeskText):
    FINISHED = QT_TRANSLATE_NOOP("EndingNames", "終わりまでした")
    STOPPED = QT_TRANSLATE_NOOP("EndingNames", "途中でやめた")
    CARD_REMOVED = QT_TRANSLATE_NOOP("EndingNames", "カードが離れた")
    CARD_REMOVED_WHILE_RECORDING = QT_TRANSLATE_NOOP("EndingNames", "記録中にカードが離れた(記録済み)")
    OUTCOME_UNKNOWN = QT_TRANSLATE_NOOP("EndingNames", "記録できたか分からない")
    CARD_SILENT = QT_TRANSLATE_NOOP("EndingNames", "カードが途中で答えなくなった")
    CARD_SLOW = QT_TRANSLATE_NOOP("EndingNames", "カードの答えが遅すぎた")
    TIMED_OUT = QT_TRANSLATE_NOOP("EndingNames", "時間切れ")
    READER_LOST = QT_TRANSLATE_NOOP("EndingNames", "リーダーとの接続が切れた")
    REFUSED = QT_TRANSLATE_NOOP("EndingNames", "手続きできなかった")
    CARD_LEFT = QT_TRANSLATE_NOOP("EndingNames", "カードが置かれたままだった")


class OfficeCountNames(DeskText):
    CANCELLED = QT_TRANSLATE_NOOP("OfficeCountNames", "職員が取り消した記録")
    CORRECTED = QT_TRANSLATE_NOOP("OfficeCountNames", "職員が直した記録")
    HELD = QT_TRANSLATE_NOOP("OfficeCountNames", "事故で止めている申込")


class TicketFates(DeskText):
    SERVED = QT_TRANSLATE_NOOP("TicketFates", "終わった")
    NO_SHOW = QT_TRANSLATE_NOOP("TicketFates", "おいでにならなかった")
    LEFT = QT_TRANSLATE_NOOP("TicketFates", "終わらないまま日が変わった")
    OPEN = QT_TRANSLATE_NOOP("TicketFates", "いまお待ちか、窓口にいる")
    TRANSFERRED = QT_TRANSLATE_NOOP("TicketFates", "上のうち、引き継いだ")
    OUT_OF_TURN = QT_TRANSLATE_NOOP("TicketFates", "上のうち、先に呼んだ")


class Reasons(DeskText):
    SERVICE_DOWN = QT_TRANSLATE_NOOP("Reasons", "PC/SCサービスの停止")
    SERVICE_DENIED = QT_TRANSLATE_NOOP("Reasons", "PC/SCサービスを使う許可なし")
    NO_READER = QT_TRANSLATE_NOOP("Reasons", "リーダーなし")
    READER_STUCK = QT_TRANSLATE_NOOP("Reasons", "リーダーが答えない")
    READER_FAULT = QT_TRANSLATE_NOOP("Reasons", "リーダーの異常")
    NO_CARD = QT_TRANSLATE_NOOP("Reasons", "カードなし")
    CARD_MUTE = QT_TRANSLATE_NOOP("Reasons", "カードが答えない")
    SEVERAL_CARDS = QT_TRANSLATE_NOOP("Reasons", "カードが2枚")
    CARD_REMOVED = QT_TRANSLATE_NOOP("Reasons", "読み取り中に離れた")
    CARD_SLOW = QT_TRANSLATE_NOOP("Reasons", "答えが遅すぎるカード")
    CARD_UNREADABLE = QT_TRANSLATE_NOOP("Reasons", "読み取れないカード")
    CARD_IN_USE = QT_TRANSLATE_NOOP("Reasons", "別のプログラムが使用中")
    JUKI_CARD = QT_TRANSLATE_NOOP("Reasons", "住民基本台帳カード")
    PHONE_CERTIFICATE = QT_TRANSLATE_NOOP("Reasons", "スマホ用電子証明書")
    FELICA_CARD = QT_TRANSLATE_NOOP("Reasons", "交通系・電子マネーのカード")
    LICENCE_CARD = QT_TRANSLATE_NOOP("Reasons", "運転免許証")
    OTHER_CARD = QT_TRANSLATE_NOOP("Reasons", "ほかのカード")
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("Reasons", "電子証明書なし")
    KEY_UNUSABLE = QT_TRANSLATE_NOOP("Reasons", "知らない種類の鍵")
    EXPIRED = QT_TRANSLATE_NOOP("Reasons", "電子証明書の期限切れ")
    NOT_YET_VALID = QT_TRANSLATE_NOOP("Reasons", "電子証明書がまだ始まっていない")
    WAITING = QT_TRANSLATE_NOOP("Reasons", "発行から24時間たっていない")
    ISSUER_UNKNOWN = QT_TRANSLATE_NOOP("Reasons", "発行元を確かめられない")
    ISSUER_NOT_CHECKED = QT_TRANSLATE_NOOP("Reasons", "発行元の証明書が登録されていない")
    PIN_LOCKED = QT_TRANSLATE_NOOP("Reasons", "暗証番号のロック")
    ANYONE_ELSE = QT_TRANSLATE_NOOP("Reasons", "本人・法定代理人でない")
    COUNTER_CLOSED = QT_TRANSLATE_NOOP("Reasons", "窓口の時間外")
    NO_PROGRAMME = QT_TRANSLATE_NOOP("Reasons", "制度の登録がない")
    PROGRAMME_NOT_OPEN = QT_TRANSLATE_NOOP("Reasons", "予約の開始前")
    PROGRAMME_OVER = QT_TRANSLATE_NOOP("Reasons", "予約の終了後")
    LINK_NOT_OPEN = QT_TRANSLATE_NOOP("Reasons", "申し込みの開始前")
    LINK_OVER = QT_TRANSLATE_NOOP("Reasons", "申し込みの終了後")
    SERVICE_OVER = QT_TRANSLATE_NOOP("Reasons", "決済サービスの受付終了")
    MAINTENANCE = QT_TRANSLATE_NOOP("Reasons", "メンテナンス中")
    CLOCK_WRONG = QT_TRANSLATE_NOOP("Reasons", "機械の時計が合っていない")
    MYKEY_TAKEN = QT_TRANSLATE_NOOP("Reasons", "マイキーIDが使用済み")
    NOT_RESERVED = QT_TRANSLATE_NOOP("Reasons", "予約がない")
    ACCOUNT_TAKEN = QT_TRANSLATE_NOOP("Reasons", "決済サービスIDがほかの方のもの")
    ASKED_TOO_OFTEN = QT_TRANSLATE_NOOP("Reasons", "ほかの方のIDが続けて入れられた")
    ALREADY_LINKED = QT_TRANSLATE_NOOP("Reasons", "申し込み済み")
    OTHER_SERVICE = QT_TRANSLATE_NOOP("Reasons", "前と違う決済サービス")
    CANCEL_OVER = QT_TRANSLATE_NOOP("Reasons", "取り消しの期限後")
    NOT_JOINED = QT_TRANSLATE_NOOP("Reasons", "引き継げない予約")
    NOT_PROVEN = QT_TRANSLATE_NOOP("Reasons", "前のマイキーIDのまちがい")
    CARD_DID_NOT_SIGN = QT_TRANSLATE_NOOP("Reasons", "カードが署名しない")
    REGISTER_UNAVAILABLE = QT_TRANSLATE_NOOP("Reasons", "記録簿が使えない")
    UNEXPECTED = QT_TRANSLATE_NOOP("Reasons", "思わぬ故障")


def ending_name(ending: Ending) -> str:
    return say(EndingNames[ending.name])


def ticket_fate_name(fate: TicketFate) -> str:
    return say(TicketFates[fate.name])


def reason_name(reason: Code | Refusal) -> str:
    return say(Reasons[reason.name])


def office_name(counted: OfficeCount) -> str:
    return say(OfficeCountNames[counted.name])


def hidden_text(hidden: Hidden) -> str:
    return say(ReportTexts[hidden.name])


def place_of_files(place: FileLocation) -> str:
    if place.kind is LocationKind.FOLDER:
        return say(ReportTexts.MACHINE)
    return say(ReportTexts.STICK, name=name_shown(place.name))


def unwritten_line(why: NotWrittenWhy, place: FileLocation) -> str:
    return say(NotWrittenTexts[why.name], place=place_of_files(place))


def written_line(file: WrittenFile) -> str:
    """Where it lies, and how one comes by it."""
    if file.stick:
        return say(ReportTexts.WRITTEN_STICK, stick=name_shown(file.stick), file=file.name)
    return say(ReportTexts.WRITTEN, folder=name_shown(file.folder), file=file.name)


def title_of(report: Report) -> str:
    if report.counter is None:
        return say(ReportTexts.TITLE)
    return say(ReportTexts.TITLE_OF_ONE, counter=counter_of(report.counter))


def scope_of(report: Report) -> str:
    """Of which days it is, and of which counter where it is not of all."""
    period = period_of(report.days)
    if report.counter is None:
        return period
    return say(ReportTexts.ONLY, period=period, counter=counter_of(report.counter))


def counter_of(name: str) -> str:
    return counter_name(name) if name else say(ReportTexts.UNNAMED)


def period_of(days: ReportPeriod) -> str:
    first, last = (_day(day) for day in (days.first, days.last))
    return first if days.first == days.last else say(ReportTexts.PERIOD, first=first, last=last)


def _day(day: date) -> str:
    return shown(DateFormats.DAY, datetime(day.year, day.month, day.day, tzinfo=JST))


def visits_of(report: Report) -> str:
    if isinstance(report.visits, Hidden):
        return say(ReportTexts.VISITS_HIDDEN, visits=hidden_text(report.visits))
    return say(ReportTexts.VISITS, visits=report.visits)


def publication_of(report: Report) -> str:
    return say(ReportTexts.MASKED if report.masked else ReportTexts.INTERNAL)
