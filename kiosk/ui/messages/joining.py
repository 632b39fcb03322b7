"""Taking an earlier reservation over with a renewed certificate: to the holder, and at the desk."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.joining import JoinProblem
from kiosk.ui.messages import say


class Joining(Enum):
    # To the holder
    TITLE = QT_TRANSLATE_NOOP("Joining", "前の予約を引き継ぎますか")
    LEAD = QT_TRANSLATE_NOOP("Joining", "カードの電子証明書が新しくなる前の、あなたの予約が見つかりました。")
    SIGN = QT_TRANSLATE_NOOP(
        "Joining", "「引き継ぐ」を押すと、台の上のカードが署名します。カードは置いたままにしてください。"
    )
    NOT_YOURS = QT_TRANSLATE_NOOP("Joining", "自分のものか分からないときは、「もどる」を押して、職員に聞いてください。")
    WHEN = QT_TRANSLATE_NOOP("Joining", "予約した日時")
    WHERE = QT_TRANSLATE_NOOP("Joining", "予約した窓口")
    NEXT = QT_TRANSLATE_NOOP("Joining", "引き継ぐ")
    RECORDING_TITLE = QT_TRANSLATE_NOOP("Joining", "前の予約を引き継いでいます")
    DONE_TITLE = QT_TRANSLATE_NOOP("Joining", "前の予約を引き継ぎました")
    # At the desk
    LEAD_DESK = QT_TRANSLATE_NOOP(
        "Joining",
        "電子証明書を更新した方の、前の予約です。お客さまが持っているマイキーIDの控えと見くらべて、同じ方だと分かったら、お客さまの画面に出します。引き継ぐかどうかは、お客さまが決めます。",
    )
    EARLIER = QT_TRANSLATE_NOOP("Joining", "前の予約  {mykey} {moment} {counter}")
    HERE = QT_TRANSLATE_NOOP("Joining", "いまのカード  電子証明書は{moment}から。このカードの予約はありません")
    OFFER = QT_TRANSLATE_NOOP("Joining", "お客さまの画面に出す")
    OFFERED = QT_TRANSLATE_NOOP("Joining", "お客さまの画面に出ています。お客さまが押すのを待っています。")


class JoinProblems(Enum):
    NOT_LIVE = QT_TRANSLATE_NOOP("JoinProblems", "取り消された予約は、引き継げません。")
    NOBODY = QT_TRANSLATE_NOOP(
        "JoinProblems",
        "お客さまが新しいカードを置いて、暗証番号を入れ、「予約がありません」か同意の画面まで進むと、引き継げます。",
    )
    OLDER = QT_TRANSLATE_NOOP(
        "JoinProblems", "いまのカードの電子証明書は、この予約より前からのものです。更新した証明書ではありません。"
    )


def join_problem_text(problem: JoinProblem) -> str:
    return say(JoinProblems[problem.name])
