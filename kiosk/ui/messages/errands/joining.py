"""Taking an earlier reservation over with a renewed certificate: to the holders, and at the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.join_confirmation import JoinNotConfirmedWhy
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.ui.messages import CitizenText, DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown

if TYPE_CHECKING:
    from kiosk.domain.desk.rooms.joining import JoinProblem


class JoinTexts(CitizenText):
    # To the holder
    TITLE = QT_TRANSLATE_NOOP("JoinTexts", "前のマイキーIDを入れてください")
    LEAD = QT_TRANSLATE_NOOP(
        "JoinTexts",
        "{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。",
    )
    WRONG = QT_TRANSLATE_NOOP(
        "JoinTexts", "その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。"
    )
    SIGN = QT_TRANSLATE_NOOP(
        "JoinTexts",
        "つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。",
    )
    RECORDING_TITLE = QT_TRANSLATE_NOOP("JoinTexts", "前の予約を引き継いでいます")
    DONE_TITLE = QT_TRANSLATE_NOOP("JoinTexts", "前の予約を引き継ぎました")
    # To the holder of the first certificate
    TOLD_TITLE = QT_TRANSLATE_NOOP("JoinTexts", "あなたの予約は、別のカードに引き継がれています")
    TOLD_LEAD = QT_TRANSLATE_NOOP("JoinTexts", "電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。")
    TOLD_WHEN = QT_TRANSLATE_NOOP("JoinTexts", "引き継いだ日時")
    TOLD_WHERE = QT_TRANSLATE_NOOP("JoinTexts", "引き継いだ窓口")
    TOLD_NOT_YOU = QT_TRANSLATE_NOOP("JoinTexts", "心当たりがないときは、先へ進まず、職員に知らせてください。")
    TOLD_STAFF = QT_TRANSLATE_NOOP("JoinTexts", "心当たりがない — 職員を呼ぶ")
    TOLD_NEXT = QT_TRANSLATE_NOOP("JoinTexts", "わたしがしました")


class JoinDeskTexts(DeskText):
    """At the desk."""

    LEAD = QT_TRANSLATE_NOOP(
        "JoinDeskTexts",
        "電子証明書を更新した方の、前の予約です。二人の職員が、同じ方だと確かめます。マイキーIDは、お客さまが自分の画面で入れます。職員は聞かず、入れません。",
    )
    CASE = QT_TRANSLATE_NOOP("JoinDeskTexts", "引き継ぐ予約  {mykey} {moment} {counter}")
    HERE = QT_TRANSLATE_NOOP("JoinDeskTexts", "いまのカード  電子証明書は{moment}から。このカードの予約はありません")
    OWN = QT_TRANSLATE_NOOP("JoinDeskTexts", "あなた({name})のパスフレーズ")
    SECOND = QT_TRANSLATE_NOOP("JoinDeskTexts", "二人目の職員のログイン名")
    SECOND_PASSPHRASE = QT_TRANSLATE_NOOP("JoinDeskTexts", "二人目の職員のパスフレーズ")
    OFFER = QT_TRANSLATE_NOOP("JoinDeskTexts", "二人で確かめた — お客さまの画面に出す")
    JUDGING = QT_TRANSLATE_NOOP("JoinDeskTexts", "確かめています。")
    OFFERED = QT_TRANSLATE_NOOP(
        "JoinDeskTexts", "お客さまの画面に出ています。お客さまがマイキーIDを入れるのを待っています。"
    )
    WRONG = QT_TRANSLATE_NOOP(
        "JoinDeskTexts", "お客さまの入れたマイキーIDが違いました({count}回)。3回で、きょうは引き継げません。"
    )
    TOLD = QT_TRANSLATE_NOOP(
        "JoinDeskTexts",
        "このカードの予約は、{moment}に「{counter}」で別のカードに引き継がれています。お客さまに心当たりがないときは、事故を記録してください。",
    )


class JoinProblems(DeskText):
    NOT_LIVE = QT_TRANSLATE_NOOP("JoinProblems", "取り消された予約は、引き継げません。")
    NOBODY = QT_TRANSLATE_NOOP(
        "JoinProblems",
        "お客さまが新しいカードを置いて「同意の確認」まで進むと、引き継げます。暗証番号は、マイキーIDのあとに入れます。",
    )
    OLDER = QT_TRANSLATE_NOOP(
        "JoinProblems", "いまのカードの電子証明書は、この予約より前からのものです。更新した証明書ではありません。"
    )


class JoinNotConfirmedTexts(DeskText):
    PASSPHRASE = QT_TRANSLATE_NOOP(
        "JoinNotConfirmedTexts", "あなたのパスフレーズが違うか、まちがいが続いたので待つあいだです。"
    )
    SECOND = QT_TRANSLATE_NOOP(
        "JoinNotConfirmedTexts", "二人目のログイン名かパスフレーズが違うか、まちがいが続いたので待つあいだです。"
    )
    SAME = QT_TRANSLATE_NOOP("JoinNotConfirmedTexts", "二人目は、あなたとは別の職員でなければなりません。")
    SECOND_MAY_NOT = QT_TRANSLATE_NOOP(
        "JoinNotConfirmedTexts", "二人目の職員には、この権限がありません。責任者か管理者に頼んでください。"
    )


def not_confirmed_text(why: JoinNotConfirmedWhy) -> str:
    return say(JoinNotConfirmedTexts[why.name])


def told_desk(joined: JoinedSince) -> str:
    moment = shown(DateFormats.LIST, joined.at)
    return say(JoinDeskTexts.TOLD, moment=moment, counter=counter_name(joined.counter))


def join_problem_text(problem: "JoinProblem") -> str:
    return say(JoinProblems[problem.name])
