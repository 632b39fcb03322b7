"""What is said of keys that do nothing here."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import CitizenText


class KeyNotices(CitizenText):
    SCAN_REFUSED = QT_TRANSLATE_NOOP(
        "KeyNotices", "読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。"
    )
    SCAN_NOWHERE = QT_TRANSLATE_NOOP("KeyNotices", "読み取り機が使われましたが、ここでは何も変わりません。")
    UNUSED = QT_TRANSLATE_NOOP("KeyNotices", "そのキーは、ここでは使えません。画面のボタンを押してください。")
    EARLY = QT_TRANSLATE_NOOP(
        "KeyNotices",
        "画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。",
    )
    NUM_LOCK = QT_TRANSLATE_NOOP("KeyNotices", "数字が入らないときは、キーボードの「Num Lock」を1回押してください。")
    TOO_MANY = QT_TRANSLATE_NOOP("KeyNotices", "暗証番号は4けたです。消しましたので、最初から入れてください。")
