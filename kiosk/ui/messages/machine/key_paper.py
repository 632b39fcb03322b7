"""The paper on which the register's key is kept."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import DeskText


class KeyPaperTexts(DeskText):
    TITLE = QT_TRANSLATE_NOOP("KeyPaperTexts", "登録簿のかぎの控え")
    SECRET = QT_TRANSLATE_NOOP(
        "KeyPaperTexts",
        "この紙を持つ人は、登録簿のマイキーIDや決済サービスIDを読めます。封をして、機械とは別の場所の金庫にしまってください。",
    )
    WHAT_FOR = QT_TRANSLATE_NOOP(
        "KeyPaperTexts", "機械のかぎがなくなったときに使います。登録簿は、かぎがなければ、だれにも読めません。"
    )
    NAME = QT_TRANSLATE_NOOP("KeyPaperTexts", "かぎの名: {fingerprint}")
    MADE = QT_TRANSLATE_NOOP("KeyPaperTexts", "つくった日時: {moment}")
    PLACE = QT_TRANSLATE_NOOP("KeyPaperTexts", "登録簿: {machine} {file}")
    LINE = QT_TRANSLATE_NOOP("KeyPaperTexts", "{number}:  {letters}")
    HOW = QT_TRANSLATE_NOOP(
        "KeyPaperTexts",
        "もどすには、端末で kiosk keys recover と打ち、1行ずつ打ち込みます。読み取り機があれば、QRコードを読ませます。打ちまちがえた行は、番号で知らせます。",
    )
    LETTERS = QT_TRANSLATE_NOOP(
        "KeyPaperTexts", "I・L・O・Uの文字は使っていません。0と1は数字です。空白は打たなくてもかまいません。"
    )
    NEXT = QT_TRANSLATE_NOOP("KeyPaperTexts", "かぎを変えたら(kiosk keys rotate)、この控えもつくり直します。")
