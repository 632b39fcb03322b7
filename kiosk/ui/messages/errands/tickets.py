"""Numbered tickets: taking one, the paper, and the number that is called."""

from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow.steps import Slip
from kiosk.domain.office.tickets import Call, Taken, TicketErrand
from kiosk.ui.messages import say


class TicketText(Enum):
    OPEN = QT_TRANSLATE_NOOP("TicketText", "受付票を取る")
    OPEN_ABOUT = QT_TRANSLATE_NOOP("TicketText", "窓口で職員に相談したい方。番号でお呼びします")
    CHOOSE_TITLE = QT_TRANSLATE_NOOP("TicketText", "窓口でのご用件は、どれですか")
    CHOOSE_LEAD = QT_TRANSLATE_NOOP("TicketText", "押すと、番号の書いた受付票が出ます。お名前やカードはいりません。")
    CHOOSE_LEAD_SCREEN = QT_TRANSLATE_NOOP("TicketText", "押すと、番号が出ます。お名前やカードはいりません。")
    RESERVE = QT_TRANSLATE_NOOP("TicketText", "予約")
    RESERVE_ABOUT = QT_TRANSLATE_NOOP("TicketText", "マイキーIDを作りたい")
    LINK = QT_TRANSLATE_NOOP("TicketText", "申し込み")
    LINK_ABOUT = QT_TRANSLATE_NOOP("TicketText", "ポイントを受け取るサービスを決めたい")
    CARD = QT_TRANSLATE_NOOP("TicketText", "カードが読めない")
    CARD_ABOUT = QT_TRANSLATE_NOOP("TicketText", "期限や暗証番号で困っている")
    PHONE = QT_TRANSLATE_NOOP("TicketText", "スマホ")
    PHONE_ABOUT = QT_TRANSLATE_NOOP("TicketText", "スマホでカードを読み取れない")
    OTHER = QT_TRANSLATE_NOOP("TicketText", "そのほか")
    OTHER_ABOUT = QT_TRANSLATE_NOOP("TicketText", "どれか分からないときも、こちら")
    TAKING_TITLE = QT_TRANSLATE_NOOP("TicketText", "番号をお取りしています")
    TAKING_LEAD = QT_TRANSLATE_NOOP("TicketText", "少しお待ちください。")
    YOURS_TITLE = QT_TRANSLATE_NOOP("TicketText", "番号をお呼びするまで、お待ちください")
    PAPER_COMES = QT_TRANSLATE_NOOP("TicketText", "紙が出ます。お取りください。")
    NO_PAPER = QT_TRANSLATE_NOOP("TicketText", "番号を覚えるか、書き写してください。")
    PAPER_FAILED = QT_TRANSLATE_NOOP("TicketText", "紙が出ませんでした。番号を覚えるか、書き写してください。")
    WHERE = QT_TRANSLATE_NOOP("TicketText", "職員が番号でお呼びします。番号と窓口は、この画面にも出ます。")
    YOURS = QT_TRANSLATE_NOOP("TicketText", "あなたの受付番号")
    NUMBER = QT_TRANSLATE_NOOP("TicketText", "{number}番")
    BEFORE = QT_TRANSLATE_NOOP("TicketText", "前にお待ちの方")
    PEOPLE = QT_TRANSLATE_NOOP("TicketText", "{count}人")
    NOBODY = QT_TRANSLATE_NOOP("TicketText", "いません。次にお呼びします")
    WAIT = QT_TRANSLATE_NOOP("TicketText", "待ち時間のめやす")
    MINUTES = QT_TRANSLATE_NOOP("TicketText", "約{minutes}分")
    TAKEN = QT_TRANSLATE_NOOP("TicketText", "受付の日時")
    ERRAND = QT_TRANSLATE_NOOP("TicketText", "ご用件")
    NONE_TITLE = QT_TRANSLATE_NOOP("TicketText", "受付票を出せませんでした")
    NONE_LEAD = QT_TRANSLATE_NOOP(
        "TicketText", "もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。"
    )
    CALLING = QT_TRANSLATE_NOOP("TicketText", "お呼びしている番号")
    CALL = QT_TRANSLATE_NOOP("TicketText", "{number}番の方 → {counter}")
    CALL_IN_HEADER = QT_TRANSLATE_NOOP("TicketText", "受付番号 {call}")
    COUNTER = QT_TRANSLATE_NOOP("TicketText", "{name}窓口")
    SLIP_TITLE = QT_TRANSLATE_NOOP("TicketText", "受付票")
    SLIP_FACT = QT_TRANSLATE_NOOP("TicketText", "{name} {value}")
    SLIP_WAIT = QT_TRANSLATE_NOOP("TicketText", "番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。")
    SLIP_TODAY = QT_TRANSLATE_NOOP("TicketText", "この受付票は、今日だけ使えます。")


_PAPER = {
    Slip.NOT_ASKED: TicketText.NO_PAPER,
    Slip.PRINTING: TicketText.PAPER_COMES,
    Slip.PRINTED: TicketText.PAPER_COMES,
    Slip.FAILED: TicketText.PAPER_FAILED,
}


def paper_text(slip: Slip) -> TicketText:
    return _PAPER[slip]


def name_of(errand: TicketErrand) -> str:
    return say(TicketText[errand.name])


def about(errand: TicketErrand) -> str:
    return say(TicketText[f"{errand.name}_ABOUT"])


def before_text(taken: Taken) -> str:
    return say(TicketText.PEOPLE, count=taken.before) if taken.before else say(TicketText.NOBODY)


def wait_text(wait: timedelta) -> str:
    return say(TicketText.MINUTES, minutes=round(wait.total_seconds() / 60))


def counter_name(name: str) -> str:
    """With the word for a counter, once."""
    word = say(TicketText.COUNTER, name="")
    return name if name.endswith(word) else say(TicketText.COUNTER, name=name)


def call_text(call: Call) -> str:
    return say(TicketText.CALL, number=call.number, counter=counter_name(call.counter))
