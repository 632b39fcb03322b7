"""What the phone doctor says around the questions and advice of its tree, which is data."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.phone_help.devices import CardSupport, Device
from kiosk.ui.messages import CitizenText, say


class PhoneTexts(CitizenText):
    READ = QT_TRANSLATE_NOOP("PhoneTexts", "読めました")
    UNREAD = QT_TRANSLATE_NOOP("PhoneTexts", "まだ読めない")
    NEXT = QT_TRANSLATE_NOOP("PhoneTexts", "つぎへ")
    NOT_LISTED = QT_TRANSLATE_NOOP("PhoneTexts", "一覧にない・わからない")
    NONE_OF_THESE = QT_TRANSLATE_NOOP("PhoneTexts", "この中にない")

    MODEL_EMPTY = QT_TRANSLATE_NOOP("PhoneTexts", "文字を押すと、機種の名前で探せます")
    MODEL_FIELD = QT_TRANSLATE_NOOP("PhoneTexts", "探している機種の名前")
    MODEL_BEGIN = QT_TRANSLATE_NOOP(
        "PhoneTexts",
        "機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。",
    )
    MODEL_NOTHING = QT_TRANSLATE_NOOP("PhoneTexts", "見つかりません。「一覧にない・わからない」を押してください。")
    YES_TITLE = QT_TRANSLATE_NOOP("PhoneTexts", "読み取れる機種です")
    YES_LEAD = QT_TRANSLATE_NOOP("PhoneTexts", "読み取れない原因を、いっしょにさがしましょう。")
    UNKNOWN_TITLE = QT_TRANSLATE_NOOP("PhoneTexts", "読み取れるか、分かっていない機種です")
    UNKNOWN_LEAD = QT_TRANSLATE_NOOP("PhoneTexts", "読み取れることもあります。続けて調べましょう。")
    NO_TITLE = QT_TRANSLATE_NOOP("PhoneTexts", "読み取れない機種です")
    NO_LEAD = QT_TRANSLATE_NOOP("PhoneTexts", "スマホがこわれているのではありません。ほかの方法があります。")
    MISSING_TITLE = QT_TRANSLATE_NOOP("PhoneTexts", "一覧になくても、だいじょうぶです")
    MISSING_LEAD = QT_TRANSLATE_NOOP("PhoneTexts", "一覧にない機種でも、読み取れることがあります。続けて調べましょう。")

    TRY_LEAD = QT_TRANSLATE_NOOP("PhoneTexts", "いま、ここでもう一度読み取ってみてください。")
    CODE_TITLE = QT_TRANSLATE_NOOP("PhoneTexts", "エラー「{code}」")
    INSTEAD_CALL = QT_TRANSLATE_NOOP("PhoneTexts", "電話で聞く")

    CALL_WHERE = QT_TRANSLATE_NOOP("PhoneTexts", "電話番号")
    CALL_PRESS = QT_TRANSLATE_NOOP("PhoneTexts", "つながったら、{press}番を押します。無料です")
    CALL_WEB = QT_TRANSLATE_NOOP("PhoneTexts", "くわしくは、四角いコードのサイトの「{name}」をご覧ください。")
    CALL_HOURS = QT_TRANSLATE_NOOP("PhoneTexts", "受付時間")
    CALL_NOW = QT_TRANSLATE_NOOP("PhoneTexts", "いま")
    CALL_OPEN = QT_TRANSLATE_NOOP("PhoneTexts", "つながります")
    CALL_SHUT = QT_TRANSLATE_NOOP("PhoneTexts", "つながりません。次は{moment}からです")
    CALL_SHUT_LONG = QT_TRANSLATE_NOOP("PhoneTexts", "つながりません")
    CALL_BEST = QT_TRANSLATE_NOOP("PhoneTexts", "すいている時間")
    CALL_QUIET = QT_TRANSLATE_NOOP("PhoneTexts", "{hour}時からが、つながりやすいです")
    CALL_MORNING = QT_TRANSLATE_NOOP("PhoneTexts", "午前中は、こみ合っています")


def verdict(device: Device | None) -> tuple[str, str]:
    """Title and lead for what the table says of a model."""
    match device.reads if device is not None else None:
        case CardSupport.YES:
            title, lead = PhoneTexts.YES_TITLE, PhoneTexts.YES_LEAD
        case CardSupport.NO:
            title, lead = PhoneTexts.NO_TITLE, PhoneTexts.NO_LEAD
        case CardSupport.UNKNOWN | CardSupport.NOT_ASKED:
            title, lead = PhoneTexts.UNKNOWN_TITLE, PhoneTexts.UNKNOWN_LEAD
        case None:
            title, lead = PhoneTexts.MISSING_TITLE, PhoneTexts.MISSING_LEAD
    return say(title), say(lead)
