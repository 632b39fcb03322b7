"""One sentence for each result of a check, for `kiosk check` and the clerk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.checks import CheckId, Code
from kiosk.ui.messages import DeskText, say


class CheckNames(DeskText):
    SERVICE = QT_TRANSLATE_NOOP("CheckNames", "PC/SCサービス")
    READER = QT_TRANSLATE_NOOP("CheckNames", "カードリーダー")
    CARD = QT_TRANSLATE_NOOP("CheckNames", "カード")
    CARD_KIND = QT_TRANSLATE_NOOP("CheckNames", "カードの種類")
    CERTIFICATE = QT_TRANSLATE_NOOP("CheckNames", "利用者証明用電子証明書")
    VALIDITY = QT_TRANSLATE_NOOP("CheckNames", "有効期間")
    WAITING_PERIOD = QT_TRANSLATE_NOOP("CheckNames", "発行から24時間")
    ISSUER = QT_TRANSLATE_NOOP("CheckNames", "発行元")
    PIN_TRIES = QT_TRANSLATE_NOOP("CheckNames", "暗証番号の残り回数")


class CheckTexts(DeskText):
    OK = QT_TRANSLATE_NOOP("CheckTexts", "問題ありません。")
    SKIPPED = QT_TRANSLATE_NOOP("CheckTexts", "前の項目のため、調べていません。")
    SERVICE_DOWN = QT_TRANSLATE_NOOP("CheckTexts", "PC/SCサービスが動いていません。pcscdを起動してください。")
    SERVICE_DENIED = QT_TRANSLATE_NOOP(
        "CheckTexts", "PC/SCサービスはありますが、使う許可がありません。polkitの規則で、この利用者に許してください。"
    )
    NO_READER = QT_TRANSLATE_NOOP(
        "CheckTexts", "カードリーダーが見つかりません。USBの接続とドライバを確かめてください。"
    )
    READER_STUCK = QT_TRANSLATE_NOOP(
        "CheckTexts", "カードリーダーから返事が来ません。カードを取り、USBのケーブルを抜いて差し直してください。"
    )
    READER_FAULT = QT_TRANSLATE_NOOP(
        "CheckTexts",
        "カードリーダーか、そのドライバか、PC/SCサービスに異常があります。リーダーを差し直し、同じなら再起動してください。",
    )
    NO_CARD = QT_TRANSLATE_NOOP("CheckTexts", "カードが置かれていません。カードを置いて、もう一度実行してください。")
    CARD_MUTE = QT_TRANSLATE_NOOP("CheckTexts", "カードが答えません。1枚だけ、ケースから出して置いてください。")
    SEVERAL_CARDS = QT_TRANSLATE_NOOP("CheckTexts", "2つのリーダーにカードがあります。1枚だけにしてください。")
    CARD_REMOVED = QT_TRANSLATE_NOOP("CheckTexts", "途中でカードが離れました。動かさずに、もう一度実行してください。")
    CARD_UNREADABLE = QT_TRANSLATE_NOOP(
        "CheckTexts", "カードの答えを読み取れません。置き直しても同じなら、ICチップの故障かもしれません。"
    )
    CARD_IN_USE = QT_TRANSLATE_NOOP(
        "CheckTexts", "別のプログラムがカードを使っています。終了してから、もう一度実行してください。"
    )
    CARD_SLOW = QT_TRANSLATE_NOOP(
        "CheckTexts", "カードは置かれていますが、答えに時間がかかりすぎます。台のまん中に置き直してください。"
    )
    JUKI_CARD = QT_TRANSLATE_NOOP("CheckTexts", "住民基本台帳カードです。マイナンバーカードを置いてください。")
    PHONE_CERTIFICATE = QT_TRANSLATE_NOOP("CheckTexts", "スマホ用電子証明書です。マイナンバーカードを置いてください。")
    FELICA_CARD = QT_TRANSLATE_NOOP(
        "CheckTexts", "FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。"
    )
    LICENCE_CARD = QT_TRANSLATE_NOOP("CheckTexts", "運転免許証のようです。マイナンバーカードを置いてください。")
    OTHER_CARD = QT_TRANSLATE_NOOP(
        "CheckTexts", "マイナンバーカードではないカードです。マイナンバーカードを置いてください。"
    )
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("CheckTexts", "電子証明書が入っていません。市区町村の窓口で発行できます。")
    KEY_UNUSABLE = QT_TRANSLATE_NOOP(
        "CheckTexts", "電子証明書の鍵が、このプログラムの知らない種類です。保守の担当に知らせてください。"
    )
    EXPIRED = QT_TRANSLATE_NOOP("CheckTexts", "電子証明書の期限が切れています。市区町村の窓口で更新できます。")
    NOT_YET_VALID = QT_TRANSLATE_NOOP(
        "CheckTexts", "電子証明書がまだ始まっていません。この機械の時計を確かめてください。"
    )
    NEAR_END = QT_TRANSLATE_NOOP("CheckTexts", "期限まで3か月を切っています。市区町村の窓口で更新できます。")
    WAITING = QT_TRANSLATE_NOOP("CheckTexts", "発行から24時間たっていません。たってから使えます。")
    ISSUER_UNKNOWN = QT_TRANSLATE_NOOP(
        "CheckTexts", "登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。"
    )
    ISSUER_NOT_CHECKED = QT_TRANSLATE_NOOP(
        "CheckTexts",
        "発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。",
    )
    TWO_TRIES_LEFT = QT_TRANSLATE_NOOP("CheckTexts", "のこり2回です。")
    LAST_TRY = QT_TRANSLATE_NOOP("CheckTexts", "のこり1回です。まちがえるとロックされます。")
    PIN_LOCKED = QT_TRANSLATE_NOOP("CheckTexts", "ロックされています。市区町村の窓口で直せます。")
    TRIES_UNKNOWN = QT_TRANSLATE_NOOP("CheckTexts", "カードが残り回数を答えません。")


def name_of(check: CheckId) -> str:
    return say(CheckNames[check.name])


def message_of(code: Code) -> str:
    return say(CheckTexts[code.name])
