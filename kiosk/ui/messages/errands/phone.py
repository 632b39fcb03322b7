"""What the phone doctor says around the questions and advice of its tree, which is data."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.phone_help.devices import Device, Reads
from kiosk.ui.messages import say


class PhoneText(Enum):
    READ = QT_TRANSLATE_NOOP("PhoneText", "読めました")
    UNREAD = QT_TRANSLATE_NOOP("PhoneText", "まだ読めない")
    NEXT = QT_TRANSLATE_NOOP("PhoneText", "つぎへ")
    NOT_LISTED = QT_TRANSLATE_NOOP("PhoneText", "一覧にない・わからない")
    NONE_OF_THESE = QT_TRANSLATE_NOOP("PhoneText", "この中にない")

    MODEL_EMPTY = QT_TRANSLATE_NOOP("PhoneText", "下の文字を押すと、機種の名前で探せます")
    MODEL_FIELD = QT_TRANSLATE_NOOP("PhoneText", "探している機種の名前")
    MODEL_NOTHING = QT_TRANSLATE_NOOP("PhoneText", "見つかりません。右下の「一覧にない・わからない」を押してください。")
    YES_TITLE = QT_TRANSLATE_NOOP("PhoneText", "読み取れる機種です")
    YES_LEAD = QT_TRANSLATE_NOOP("PhoneText", "読み取れない原因を、いっしょにさがしましょう。")
    UNKNOWN_TITLE = QT_TRANSLATE_NOOP("PhoneText", "読み取れるか、分かっていない機種です")
    UNKNOWN_LEAD = QT_TRANSLATE_NOOP("PhoneText", "読み取れることもあります。続けて調べましょう。")
    NO_TITLE = QT_TRANSLATE_NOOP("PhoneText", "読み取れない機種です")
    NO_LEAD = QT_TRANSLATE_NOOP("PhoneText", "スマホがこわれているのではありません。ほかの方法があります。")
    MISSING_TITLE = QT_TRANSLATE_NOOP("PhoneText", "一覧になくても、だいじょうぶです")
    MISSING_LEAD = QT_TRANSLATE_NOOP("PhoneText", "一覧にない機種でも、読み取れることがあります。続けて調べましょう。")

    TRY_LEAD = QT_TRANSLATE_NOOP("PhoneText", "いま、ここでもう一度読み取ってみてください。")
    CODE_TITLE = QT_TRANSLATE_NOOP("PhoneText", "エラー「{code}」")
    INSTEAD_CALL = QT_TRANSLATE_NOOP("PhoneText", "電話で聞く")

    CALL_WHERE = QT_TRANSLATE_NOOP("PhoneText", "電話番号")
    CALL_PRESS = QT_TRANSLATE_NOOP("PhoneText", "つながったら、{press}番を押します。無料です")
    CALL_WEB = QT_TRANSLATE_NOOP("PhoneText", "くわしくは、このコードのサイトの「{name}」へ。")
    CALL_HOURS = QT_TRANSLATE_NOOP("PhoneText", "受付時間")
    CALL_NOW = QT_TRANSLATE_NOOP("PhoneText", "いま")
    CALL_OPEN = QT_TRANSLATE_NOOP("PhoneText", "つながります")
    CALL_SHUT = QT_TRANSLATE_NOOP("PhoneText", "つながりません。次は{moment}からです")
    CALL_SHUT_LONG = QT_TRANSLATE_NOOP("PhoneText", "つながりません")
    CALL_BEST = QT_TRANSLATE_NOOP("PhoneText", "すいている時間")
    CALL_QUIET = QT_TRANSLATE_NOOP("PhoneText", "{hour}時からが、つながりやすいです")
    CALL_MORNING = QT_TRANSLATE_NOOP("PhoneText", "午前中は、こみ合っています")


def verdict(device: Device | None) -> tuple[str, str]:
    """Title and lead for what the table says of a model."""
    match device.reads if device is not None else None:
        case Reads.YES:
            title, lead = PhoneText.YES_TITLE, PhoneText.YES_LEAD
        case Reads.NO:
            title, lead = PhoneText.NO_TITLE, PhoneText.NO_LEAD
        case Reads.UNKNOWN | Reads.NOT_ASKED:
            title, lead = PhoneText.UNKNOWN_TITLE, PhoneText.UNKNOWN_LEAD
        case None:
            title, lead = PhoneText.MISSING_TITLE, PhoneText.MISSING_LEAD
    return say(title), say(lead)
