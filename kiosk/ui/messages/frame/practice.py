"""The practice cards' names, and those of the reader's troubles."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import CitizenText


class PracticeCardNames(CitizenText):
    """Names are the kinds in capitals; one that begins with a digit is a status word's."""

    GOOD = QT_TRANSLATE_NOOP("PracticeCardNames", "よいカード")
    SECOND_PERSON = QT_TRANSLATE_NOOP("PracticeCardNames", "別の人のカード")
    EXPIRED = QT_TRANSLATE_NOOP("PracticeCardNames", "期限切れ")
    RENEWED_AN_HOUR_AGO = QT_TRANSLATE_NOOP("PracticeCardNames", "1時間前に更新")
    NEAR_END = QT_TRANSLATE_NOOP("PracticeCardNames", "もうすぐ期限")
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("PracticeCardNames", "電子証明書なし")
    LAST_TRY = QT_TRANSLATE_NOOP("PracticeCardNames", "のこり1回")
    LOCKED = QT_TRANSLATE_NOOP("PracticeCardNames", "ロック中")
    JUKI = QT_TRANSLATE_NOOP("PracticeCardNames", "住基カード")
    PHONE = QT_TRANSLATE_NOOP("PracticeCardNames", "スマホ")
    FELICA = QT_TRANSLATE_NOOP("PracticeCardNames", "交通系カード")
    LICENCE = QT_TRANSLATE_NOOP("PracticeCardNames", "運転免許証")
    OTHER = QT_TRANSLATE_NOOP("PracticeCardNames", "ほかのICカード")
    SLOW = QT_TRANSLATE_NOOP("PracticeCardNames", "読み取りが遅い")
    FALLS_OFF = QT_TRANSLATE_NOOP("PracticeCardNames", "途中で離れる")
    MUTE = QT_TRANSLATE_NOOP("PracticeCardNames", "2枚重ね")
    # What a clerk alone puts on: faults of cards, and troubles of the reader
    SEVERAL = QT_TRANSLATE_NOOP("PracticeCardNames", "2つの台に1枚ずつ")
    NO_READER = QT_TRANSLATE_NOOP("PracticeCardNames", "台が外れる")
    SERVICE_DOWN = QT_TRANSLATE_NOOP("PracticeCardNames", "しくみが止まる")
    STUCK = QT_TRANSLATE_NOOP("PracticeCardNames", "台が固まる")
    TOO_SLOW = QT_TRANSLATE_NOOP("PracticeCardNames", "答えが遅すぎる")
    IN_USE = QT_TRANSLATE_NOOP("PracticeCardNames", "ほかで使用中")
    OTHER_KEY = QT_TRANSLATE_NOOP("PracticeCardNames", "知らない種類の鍵")
    TWO_TRIES = QT_TRANSLATE_NOOP("PracticeCardNames", "のこり2回")
    FIRST_6F00 = QT_TRANSLATE_NOOP("PracticeCardNames", "はじめの1回だけ失敗")
    BOTH_CERTIFICATES = QT_TRANSLATE_NOOP("PracticeCardNames", "署名用も入っている")
    NO_DIRECTORY = QT_TRANSLATE_NOOP("PracticeCardNames", "証明書の一覧なし")
    DIRECTORY_DENIES = QT_TRANSLATE_NOOP("PracticeCardNames", "一覧が中身と違う")
    VERIFIED = QT_TRANSLATE_NOOP("PracticeCardNames", "回数を答えない")
    SILENT = QT_TRANSLATE_NOOP("PracticeCardNames", "途中でだまる")
    UNKNOWN_LABEL = QT_TRANSLATE_NOOP("PracticeCardNames", "知らない種類")
    NO_LABEL = QT_TRANSLATE_NOOP("PracticeCardNames", "種類が分からない")
    SW_6F00 = QT_TRANSLATE_NOOP("PracticeCardNames", "いつも故障")
    REFUSES = QT_TRANSLATE_NOOP("PracticeCardNames", "いつも断る")
    FLAKY = QT_TRANSLATE_NOOP("PracticeCardNames", "途中で1回故障")
    READ_6F00 = QT_TRANSLATE_NOOP("PracticeCardNames", "読む途中で故障")
    READ_6B00 = QT_TRANSLATE_NOOP("PracticeCardNames", "読む途中で切れる")
    READ_6982 = QT_TRANSLATE_NOOP("PracticeCardNames", "読む途中で断る")
    READ_6700 = QT_TRANSLATE_NOOP("PracticeCardNames", "長さが合わない")
    WRONG_LE = QT_TRANSLATE_NOOP("PracticeCardNames", "長さを直させ続ける")
    ENDLESS = QT_TRANSLATE_NOOP("PracticeCardNames", "答えが終わらない")
    TRUNCATED = QT_TRANSLATE_NOOP("PracticeCardNames", "証明書が途中まで")
    BROKEN = QT_TRANSLATE_NOOP("PracticeCardNames", "証明書がこわれている")
    NO_COUNTER = QT_TRANSLATE_NOOP("PracticeCardNames", "回数を聞くと故障")
    CERTIFICATE_MISSING = QT_TRANSLATE_NOOP("PracticeCardNames", "一覧だけで中身なし")
    NOT_BEGUN = QT_TRANSLATE_NOOP("PracticeCardNames", "あさって始まる")
    UNKNOWN_ISSUER = QT_TRANSLATE_NOOP("PracticeCardNames", "知らない発行元")
    LOCKED_6984 = QT_TRANSLATE_NOOP("PracticeCardNames", "ロック中(別の答え方)")
    DOES_NOT_SIGN = QT_TRANSLATE_NOOP("PracticeCardNames", "署名しない")


OFFERED = tuple(
    name.name.replace("_", "-").lower()
    for name in list(PracticeCardNames)[: list(PracticeCardNames).index(PracticeCardNames.MUTE) + 1]
)
"""The kinds that the citizen's window offers, as `PracticeCardSimulator.kinds` has them."""


def name_of(kind: str) -> PracticeCardNames:
    name = kind.replace("-", "_").upper()
    return PracticeCardNames[name if name.isidentifier() else f"SW_{name}"]
