"""Numbered tickets: taking one, the paper, and the number that is called."""

import re
from datetime import timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.tickets import IssuedTicket, TicketCall, TicketErrand
from kiosk.domain.values.text.readings import bare
from kiosk.ui.messages import CitizenText, say


class TicketTexts(CitizenText):
    OPEN = QT_TRANSLATE_NOOP("TicketTexts", "整理券を取る")
    OPEN_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "どれか分からない方、職員に相談したい方へ")
    CHOOSE_TITLE = QT_TRANSLATE_NOOP("TicketTexts", "窓口でのご用件は、どれですか")
    CHOOSE_LEAD = QT_TRANSLATE_NOOP("TicketTexts", "押すと、番号を書いた整理券が出ます。お名前やカードはいりません。")
    CHOOSE_LEAD_SCREEN = QT_TRANSLATE_NOOP("TicketTexts", "押すと、番号が出ます。お名前やカードはいりません。")
    RESERVE = QT_TRANSLATE_NOOP("TicketTexts", "予約")
    RESERVE_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "マイキーIDを作りたい")
    LINK = QT_TRANSLATE_NOOP("TicketTexts", "申し込み")
    LINK_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "ポイントを受け取るサービスを決めたい")
    CARD = QT_TRANSLATE_NOOP("TicketTexts", "カードが読めない")
    CARD_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "期限や暗証番号で困っている")
    PHONE = QT_TRANSLATE_NOOP("TicketTexts", "スマホ")
    PHONE_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "スマホでカードを読み取れない")
    OTHER = QT_TRANSLATE_NOOP("TicketTexts", "そのほか")
    OTHER_ABOUT = QT_TRANSLATE_NOOP("TicketTexts", "どれか分からないときも、こちら")
    TAKING_TITLE = QT_TRANSLATE_NOOP("TicketTexts", "番号をお取りしています")
    TAKING_LEAD = QT_TRANSLATE_NOOP("TicketTexts", "少しお待ちください。")
    YOURS_TITLE = QT_TRANSLATE_NOOP("TicketTexts", "番号をお呼びするまで、お待ちください")
    PAPER_COMES = QT_TRANSLATE_NOOP("TicketTexts", "紙が出ます。お取りください。")
    NO_PAPER = QT_TRANSLATE_NOOP("TicketTexts", "番号を覚えるか、書き写してください。")
    PAPER_FAILED = QT_TRANSLATE_NOOP("TicketTexts", "紙が出ていなければ、番号を覚えるか、書き写してください。")
    WHERE = QT_TRANSLATE_NOOP("TicketTexts", "職員が番号でお呼びします。番号と窓口は、この画面にも出ます。")
    YOURS = QT_TRANSLATE_NOOP("TicketTexts", "お呼びする番号(窓口の番号ではありません)")
    NUMBER = QT_TRANSLATE_NOOP("TicketTexts", "{number}番")
    BEFORE = QT_TRANSLATE_NOOP("TicketTexts", "前にお待ちの方")
    PEOPLE = QT_TRANSLATE_NOOP("TicketTexts", "{count}人")
    NOBODY = QT_TRANSLATE_NOOP("TicketTexts", "いません。次にお呼びします")
    WAIT = QT_TRANSLATE_NOOP("TicketTexts", "待ち時間のめやす")
    MINUTES = QT_TRANSLATE_NOOP("TicketTexts", "約{minutes}分")
    TAKEN = QT_TRANSLATE_NOOP("TicketTexts", "受付の日時")
    ERRAND = QT_TRANSLATE_NOOP("TicketTexts", "ご用件")
    NONE_TITLE = QT_TRANSLATE_NOOP("TicketTexts", "整理券を出せませんでした")
    NONE_LEAD = QT_TRANSLATE_NOOP(
        "TicketTexts", "もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。"
    )
    CALLING = QT_TRANSLATE_NOOP("TicketTexts", "お呼びしている番号")
    CALL = QT_TRANSLATE_NOOP("TicketTexts", "{number}番の方、{counter}へ")
    CALL_NUMBER = QT_TRANSLATE_NOOP("TicketTexts", "{number}番の方")
    CALL_COUNTER = QT_TRANSLATE_NOOP("TicketTexts", "{counter}へ")
    COUNTER = QT_TRANSLATE_NOOP("TicketTexts", "{name}窓口")
    COUNTER_NUMBERED = QT_TRANSLATE_NOOP("TicketTexts", "{number}番窓口")
    SLIP_TITLE = QT_TRANSLATE_NOOP("TicketTexts", "整理券")
    SLIP_HEADING = QT_TRANSLATE_NOOP("TicketTexts", "整理券 お呼びする番号")
    SLIP_FACT = QT_TRANSLATE_NOOP("TicketTexts", "{name} {value}")
    SLIP_WAIT = QT_TRANSLATE_NOOP("TicketTexts", "番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。")
    SLIP_TODAY = QT_TRANSLATE_NOOP("TicketTexts", "この整理券は、今日だけ使えます。")


_NUMBERED = re.compile(r"(\d+)(?:番)?(?:窓口)?")
_PAPER = {
    PrintState.NOT_ASKED: TicketTexts.NO_PAPER,
    PrintState.PRINTING: TicketTexts.PAPER_COMES,
    PrintState.PRINTED: TicketTexts.PAPER_COMES,
    PrintState.FAILED: TicketTexts.PAPER_FAILED,
}


def paper_text(slip: PrintState) -> TicketTexts:
    return _PAPER[slip]


def name_of(errand: TicketErrand) -> str:
    return say(TicketTexts[errand.name])


def about(errand: TicketErrand) -> str:
    return say(TicketTexts[f"{errand.name}_ABOUT"])


def before_text(taken: IssuedTicket) -> str:
    return say(TicketTexts.PEOPLE, count=taken.before) if taken.before else say(TicketTexts.NOBODY)


def wait_text(wait: timedelta) -> str:
    return say(TicketTexts.MINUTES, minutes=round(wait.total_seconds() / 60))


def numbered(name: str) -> str | None:
    """Its number, of a counter that is called by that alone, however it was typed: what every language can say."""
    found = _NUMBERED.fullmatch(name)
    return None if found is None else found[1]


def counter_name(name: str) -> str:
    """With the word for a counter, once."""
    if (number := numbered(name)) is not None:
        return say(TicketTexts.COUNTER_NUMBERED, number=number)
    words = say(TicketTexts.COUNTER, name=""), str(TicketTexts.COUNTER.value).format(name="")
    return name if bare(name).endswith(tuple(map(bare, words))) else say(TicketTexts.COUNTER, name=name)


def counter_in_full(desk: str, name: str) -> str:
    """The city's desk, and which of its counters: where that is a number alone, with the word that no ticket has."""
    return f"{desk} {name if numbered(name) is None else counter_name(name)}".rstrip()


def call_text(call: TicketCall) -> str:
    return say(TicketTexts.CALL, number=call.number, counter=counter_name(call.counter))


def call_parts(call: TicketCall) -> tuple[str, str]:
    """Whom and to where, which shall not look alike: a ticket and a counter may have the same number."""
    counter = say(TicketTexts.CALL_COUNTER, counter=counter_name(call.counter))
    return say(TicketTexts.CALL_NUMBER, number=call.number), counter
