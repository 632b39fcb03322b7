"""The practice cards' names."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Cards(Enum):
    """Names are the kinds in capitals."""

    GOOD = QT_TRANSLATE_NOOP("Cards", "よいカード")
    SECOND_PERSON = QT_TRANSLATE_NOOP("Cards", "別の人のカード")
    EXPIRED = QT_TRANSLATE_NOOP("Cards", "期限切れ")
    RENEWED_AN_HOUR_AGO = QT_TRANSLATE_NOOP("Cards", "1時間前に更新")
    NEAR_END = QT_TRANSLATE_NOOP("Cards", "もうすぐ期限")
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("Cards", "電子証明書なし")
    LAST_TRY = QT_TRANSLATE_NOOP("Cards", "のこり1回")
    LOCKED = QT_TRANSLATE_NOOP("Cards", "ロック中")
    JUKI = QT_TRANSLATE_NOOP("Cards", "住基カード")
    PHONE = QT_TRANSLATE_NOOP("Cards", "スマホ")
    FELICA = QT_TRANSLATE_NOOP("Cards", "交通系カード")
    LICENCE = QT_TRANSLATE_NOOP("Cards", "運転免許証")
    OTHER = QT_TRANSLATE_NOOP("Cards", "ほかのICカード")
    SLOW = QT_TRANSLATE_NOOP("Cards", "読み取りが遅い")
    FALLS_OFF = QT_TRANSLATE_NOOP("Cards", "途中で離れる")
    MUTE = QT_TRANSLATE_NOOP("Cards", "2枚重ね")


def name_of(kind: str) -> Cards:
    return Cards[kind.replace("-", "_").upper()]
