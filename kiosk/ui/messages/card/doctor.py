"""The reader doctor's sentences: its steps, what each found and what to do, the readers and the verdict."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.domain.card.reader_interface import ReaderInterface, ReaderRole
from kiosk.ui.messages import CitizenText, DeskText, say


class StepNames(CitizenText):
    SERVICE = QT_TRANSLATE_NOOP("StepNames", "PC/SCサービス")
    READER = QT_TRANSLATE_NOOP("StepNames", "カードリーダー")
    INTERFACE = QT_TRANSLATE_NOOP("StepNames", "置く・差し込む")
    CARD = QT_TRANSLATE_NOOP("StepNames", "カードがある")
    ANSWER = QT_TRANSLATE_NOOP("StepNames", "カードが答える")
    ONE_CARD = QT_TRANSLATE_NOOP("StepNames", "カードは1枚")
    CARD_KIND = QT_TRANSLATE_NOOP("StepNames", "カードの種類")
    APPLICATION = QT_TRANSLATE_NOOP("StepNames", "公的個人認証のアプリ")
    TOKEN_LABEL = QT_TRANSLATE_NOOP("StepNames", "カードの名札")
    PRESENCE = QT_TRANSLATE_NOOP("StepNames", "入っている電子証明書")
    CERTIFICATE = QT_TRANSLATE_NOOP("StepNames", "電子証明書の読み取り")
    VALIDITY = QT_TRANSLATE_NOOP("StepNames", "有効期間")
    WAITING_PERIOD = QT_TRANSLATE_NOOP("StepNames", "発行から24時間")
    ISSUER = QT_TRANSLATE_NOOP("StepNames", "発行元")
    PIN_TRIES = QT_TRANSLATE_NOOP("StepNames", "暗証番号の残り回数")


class FindingTexts(DeskText):
    """What was found, and what to do about it. No two causes share a sentence."""

    OK = QT_TRANSLATE_NOOP("FindingTexts", "問題ありません。")
    SKIPPED = QT_TRANSLATE_NOOP("FindingTexts", "前の項目のため、調べていません。")
    SERVICE_DOWN = QT_TRANSLATE_NOOP("FindingTexts", "PC/SCサービスが動いていません。pcscdを起動してください。")
    SERVICE_DENIED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "PC/SCサービスはありますが、このプログラムに使う許可がありません。polkitの規則か、動かしている利用者の権限を直してください。",
    )
    SERVICE_STOPPED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "調べている間にPC/SCサービスが止まりました。少し待って、もう一度実行してください。くり返すときは、pcscdの記録を見てください。",
    )
    NO_READER = QT_TRANSLATE_NOOP(
        "FindingTexts", "カードリーダーが見つかりません。USBの接続とドライバを確かめてください。"
    )
    ONLY_SAM = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "機器の中のSAMスロットしか見えません。カードを置く側が動いているか、リーダーを差し直して確かめてください。",
    )
    FILTER_MATCHES_NONE = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "リーダーはありますが、設定のreader_nameに合うものがありません。設定を直すか、空にしてください。",
    )
    READER_LOST = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "調べている間にカードリーダーが見えなくなりました。USBのケーブルを差し直し、ハブを使わずにつないでください。",
    )
    READER_STUCK = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードリーダーかドライバから返事が来ないので、待つのをやめました。カードを取り、USBのケーブルを抜いて差し直してください。くり返すときは、この機械を再起動し、リーダーの担当に知らせてください。",
    )
    READER_FAULT = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードリーダーか、そのドライバか、PC/SCサービスが異常を答えました。カードのせいではありません。リーダーを差し直し、同じならこの機械を再起動してください。",
    )
    SLOT_SET_ASIDE = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "ずっと空にならない差し込み口や機器があるので、除いて調べました(下のリーダーの一覧に、名前があります)。そこに置いたのがカードなら、一度取ってください。",
    )
    CONTACTLESS = QT_TRANSLATE_NOOP("FindingTexts", "カードを上に置いて読むリーダーです。")
    CONTACT = QT_TRANSLATE_NOOP("FindingTexts", "カードを差し込んで読むリーダーです。")
    INTERFACE_UNKNOWN = QT_TRANSLATE_NOOP(
        "FindingTexts", "置くリーダーか差し込むリーダーか、リーダーもカードも答えないので分かりません。"
    )
    NO_CARD = QT_TRANSLATE_NOOP("FindingTexts", "カードが置かれていません。カードを置いて、もう一度実行してください。")
    CARD_MUTE = QT_TRANSLATE_NOOP(
        "FindingTexts", "何かが置かれていますが、答えません。1枚だけ、ケースから出して置いてください。"
    )
    CARD_IN_USE = QT_TRANSLATE_NOOP(
        "FindingTexts", "別のプログラムがカードを使っています。終了してから、もう一度実行してください。"
    )
    SEVERAL_CARDS = QT_TRANSLATE_NOOP("FindingTexts", "2つのリーダーにカードがあります。1枚だけにしてください。")
    CARD_IN_CONTACT_HALF = QT_TRANSLATE_NOOP(
        "FindingTexts", "同じ機器の差し込み口にもカードが入っています。差し込み口のカードを抜いてください。"
    )
    JUKI_CARD = QT_TRANSLATE_NOOP("FindingTexts", "住民基本台帳カードです。マイナンバーカードを置いてください。")
    PHONE_CERTIFICATE = QT_TRANSLATE_NOOP(
        "FindingTexts", "スマホ用電子証明書です。マイナンバーカードを置いてください。"
    )
    FELICA_CARD = QT_TRANSLATE_NOOP(
        "FindingTexts", "FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。"
    )
    LICENCE_CARD = QT_TRANSLATE_NOOP("FindingTexts", "運転免許証のようです。マイナンバーカードを置いてください。")
    OTHER_CARD = QT_TRANSLATE_NOOP(
        "FindingTexts", "マイナンバーカードではないカードです。マイナンバーカードを置いてください。"
    )
    LABEL_UNKNOWN = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "公的個人認証のアプリはありますが、名札がこのプログラムの知らないものです。新しい種類のカードかもしれません。保守の担当に知らせてください。",
    )
    LABEL_MISSING = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "公的個人認証のアプリはありますが、名札がありません。カードの中が壊れています。市区町村の窓口で再交付を相談してください。",
    )
    CARD_REMOVED = QT_TRANSLATE_NOOP("FindingTexts", "途中でカードが離れました。動かさずに、もう一度実行してください。")
    CARD_FELL_SILENT = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "はじめは答えたカードが、途中で答えなくなりました。リーダーの中央に置き直し、ほかのカードを離してください。",
    )
    CARD_SLOW = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードは置かれたままですが、1回の答えに10秒より長くかかるので、待つのをやめました。台のまん中に置き直し、同じなら別のリーダーで試してください。",
    )
    READER_REFUSES = QT_TRANSLATE_NOOP(
        "FindingTexts", "リーダーが命令を運びません。リーダーを差し直し、ドライバを新しくしてください。"
    )
    CARD_FAILED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードが内部の異常を答えました(6F00)。一度取って置き直し、同じなら市区町村の窓口で調べてもらってください。",
    )
    WRONG_LENGTH = QT_TRANSLATE_NOOP(
        "FindingTexts", "カードとリーダーで長さの決まりが合いません(6700・6Cxx)。別のリーダーで試してください。"
    )
    ACCESS_DENIED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードが、先に暗証番号を求めています(6982)。ふつうのマイナンバーカードでは起こりません。カードの種類を確かめてください。",
    )
    CARD_ENDLESS = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードの答えが終わらないので、打ち切りました。置き直しても同じなら、別のリーダーで試してください。",
    )
    CARD_UNREADABLE = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "カードの答えが決まりに合わず、読み取れません。置き直しても同じなら、ICチップの故障かもしれません。",
    )
    BOTH_CERTIFICATES = QT_TRANSLATE_NOOP("FindingTexts", "署名用と利用者証明用の両方が入っています。")
    AUTHENTICATION_ONLY = QT_TRANSLATE_NOOP(
        "FindingTexts", "利用者証明用だけが入っています。ここで使うのはこちらです。"
    )
    PRESENCE_UNKNOWN = QT_TRANSLATE_NOOP(
        "FindingTexts", "どの電子証明書が入っているかの目録が読めません。電子証明書そのものを読んで確かめます。"
    )
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("FindingTexts", "電子証明書が入っていません。市区町村の窓口で発行できます。")
    CERTIFICATE_MISSING = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "目録には電子証明書がありますが、中身がありません。発行が途中で止まったのかもしれません。市区町村の窓口で調べてもらってください。",
    )
    CERTIFICATE_TRUNCATED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "電子証明書が途中で切れています(6B00など)。置き直しても同じなら、市区町村の窓口で発行し直せます。",
    )
    CERTIFICATE_BROKEN = QT_TRANSLATE_NOOP(
        "FindingTexts", "電子証明書の中身が壊れていて、読み解けません。市区町村の窓口で発行し直せます。"
    )
    KEY_UNUSABLE = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "電子証明書の鍵が、このプログラムの知らない種類か長さなので、手続きに使えません。新しい種類のカードかもしれません。保守の担当に知らせてください。",
    )
    SLOW = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "読み取りに5秒より長くかかりました。終わるまで動かさないでください。リーダーの中央に置くと速くなることがあります。",
    )
    EXPIRED = QT_TRANSLATE_NOOP("FindingTexts", "電子証明書の期限が切れています。市区町村の窓口で更新できます。")
    NOT_YET_VALID = QT_TRANSLATE_NOOP(
        "FindingTexts", "電子証明書がまだ始まっていません。この機械の時計を確かめてください。"
    )
    NEAR_END = QT_TRANSLATE_NOOP("FindingTexts", "期限まで3か月を切っています。市区町村の窓口で更新できます。")
    WAITING = QT_TRANSLATE_NOOP("FindingTexts", "発行から24時間たっていません。たってから使えます。")
    ISSUER_UNKNOWN = QT_TRANSLATE_NOOP(
        "FindingTexts", "登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。"
    )
    ISSUER_NOT_CHECKED = QT_TRANSLATE_NOOP(
        "FindingTexts",
        "発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。",
    )
    TWO_TRIES_LEFT = QT_TRANSLATE_NOOP("FindingTexts", "のこり2回です。")
    LAST_TRY = QT_TRANSLATE_NOOP("FindingTexts", "のこり1回です。まちがえるとロックされます。")
    PIN_LOCKED = QT_TRANSLATE_NOOP("FindingTexts", "暗証番号がロックされています。市区町村の窓口で直せます。")
    TRIES_UNKNOWN = QT_TRANSLATE_NOOP("FindingTexts", "カードが残り回数を答えません。")


class ReaderRoleTexts(DeskText):
    """Why a reader is used, or is not."""

    USED_HAS_CARD = QT_TRANSLATE_NOOP("ReaderRoleTexts", "使います(カードがあるのはここだけ)")
    USED_ONLY_ONE = QT_TRANSLATE_NOOP("ReaderRoleTexts", "使います(使えるのはこれだけ)")
    USED_FIRST = QT_TRANSLATE_NOOP("ReaderRoleTexts", "使います(いくつかあるうちの最初)")
    WAITING = QT_TRANSLATE_NOOP("ReaderRoleTexts", "使えますが、いまは使っていません")
    SAM = QT_TRANSLATE_NOOP(
        "ReaderRoleTexts", "使いません(機器の中のSAMスロット。カードがあると出ても、問題ありません)"
    )
    SET_ASIDE = QT_TRANSLATE_NOOP(
        "ReaderRoleTexts", "使いません(ずっと空にならない。カードを置いたままなら、一度取れば使います)"
    )
    FILTERED_OUT = QT_TRANSLATE_NOOP("ReaderRoleTexts", "使いません(設定のreader_nameに合わない)")


class ReaderInterfaceTexts(DeskText):
    CONTACTLESS = QT_TRANSLATE_NOOP("ReaderInterfaceTexts", "置く")
    CONTACT = QT_TRANSLATE_NOOP("ReaderInterfaceTexts", "差し込む")
    UNKNOWN = QT_TRANSLATE_NOOP("ReaderInterfaceTexts", "不明")


class VerdictTexts(DeskText):
    ASK = QT_TRANSLATE_NOOP(
        "VerdictTexts", "このカードを取り、別のカードを同じリーダーに置いて、Enterを押してください。"
    )
    THIS_CARD = QT_TRANSLATE_NOOP(
        "VerdictTexts", "このカードの問題です。同じリーダーで、別のカードは同じところまで読めました。"
    )
    THIS_READER = QT_TRANSLATE_NOOP("VerdictTexts", "このリーダーか、この機械の問題です。カードを替えても同じでした。")
    BOTH_WORK = QT_TRANSLATE_NOOP(
        "VerdictTexts", "どちらのカードも、このリーダーで読めました。はじめの置き方だったのかもしれません。"
    )
    NO_OTHER_CARD = QT_TRANSLATE_NOOP(
        "VerdictTexts", "別のカードを調べられませんでした。1枚だけ置いて、やり直してください。"
    )
    CANNOT_TELL = QT_TRANSLATE_NOOP(
        "VerdictTexts", "カードかリーダーか、これだけでは分かりません。もう1枚、別のカードで試してください。"
    )


def step_name(step: StepId) -> str:
    return say(StepNames[step.name])


def sentence_of(finding: Finding) -> str:
    return say(FindingTexts[finding.name])


def role_of(role: ReaderRole) -> str:
    return say(ReaderRoleTexts[role.name])


def interface_name(interface: ReaderInterface) -> str:
    return say(ReaderInterfaceTexts[interface.name])


def verdict_of(verdict: Verdict) -> str:
    return say(VerdictTexts[verdict.name])
