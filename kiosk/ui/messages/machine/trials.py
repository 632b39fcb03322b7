"""How a trial of the printer or the reader went, and what is on the sheet that is printed for it."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.reader_trial import ReaderTried
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.ui.messages import DeskText, say, together
from kiosk.ui.messages.card.doctor import sentence_of


class TrialTexts(DeskText):
    PRINT = QT_TRANSLATE_NOOP("TrialTexts", "試し印刷")
    READ = QT_TRANSLATE_NOOP("TrialTexts", "試し読み取り")
    COUNTER = QT_TRANSLATE_NOOP("TrialTexts", "窓口: {counter}")
    MACHINE = QT_TRANSLATE_NOOP("TrialTexts", "機械: {machine}")
    PRINTER = QT_TRANSLATE_NOOP("TrialTexts", "プリンター: {printer}")
    WHEN = QT_TRANSLATE_NOOP("TrialTexts", "日時: {moment}")
    NOBODYS = QT_TRANSLATE_NOOP("TrialTexts", "だれの手続きの紙でもありません。見たら、捨ててください。")
    SIGNS_HEADING = QT_TRANSLATE_NOOP("TrialTexts", "下の文字が、欠けずに読めますか。")
    SIGNS = QT_TRANSLATE_NOOP(
        "TrialTexts", "予約 ひらがな カタカナ 髙﨑 ー〒々 ABCXYZ abcxyz 0123456789 O0 Il1 「」()、。・:%¥▲→①"
    )
    CODE = QT_TRANSLATE_NOOP("TrialTexts", "QRコードが、くっきり出ていますか。")
    RULER = QT_TRANSLATE_NOOP("TrialTexts", "下の線を定規で測ると、{millimetres}mmですか。")


class PrintTrialTexts(DeskText):
    UNDER_WAY = QT_TRANSLATE_NOOP("PrintTrialTexts", "試し印刷をしています。")
    OCCUPIED = QT_TRANSLATE_NOOP(
        "PrintTrialTexts", "お客さまが手続きの途中なので、印刷していません。終わってから、もう一度押してください。"
    )
    PRINTED = QT_TRANSLATE_NOOP("PrintTrialTexts", "試し印刷が出ました。紙の文字、QRコード、線の長さを見てください。")
    FILED = QT_TRANSLATE_NOOP(
        "PrintTrialTexts", "プリンターは使わない設定なので、紙のかわりに、決められたフォルダーのファイルに書きました。"
    )
    NO_PRINTER = QT_TRANSLATE_NOOP(
        "PrintTrialTexts",
        "プリンターが決まっていないので、印刷できません。上で選んで「変える」を押し、プログラムを始め直してください。",
    )
    NOT_THERE = QT_TRANSLATE_NOOP(
        "PrintTrialTexts",
        "いまのプリンターが見つかりません。電源とケーブルを確かめて、もう一度押してください。続くときは、機械の係に知らせてください。",
    )
    NOT_OUT = QT_TRANSLATE_NOOP(
        "PrintTrialTexts",
        "紙が出ていなければ、電源、紙、紙づまり、インクを見て、もう一度押してください。続くときは、機械の係に知らせてください。",
    )


class ReadTrialTexts(DeskText):
    UNDER_WAY = QT_TRANSLATE_NOOP("ReadTrialTexts", "試しに読んでいます。カードを動かさないでください。")
    OCCUPIED = QT_TRANSLATE_NOOP(
        "ReadTrialTexts", "お客さまが手続きの途中なので、読んでいません。終わってから、もう一度押してください。"
    )
    READS = QT_TRANSLATE_NOOP("ReadTrialTexts", "カードリーダーは読めています。カードを取ってください。")
    NO_CARD = QT_TRANSLATE_NOOP(
        "ReadTrialTexts", "カードリーダーは答えています。カードを置いて、もう一度押すと、読めるか分かります。"
    )
    NOT_READ = QT_TRANSLATE_NOOP(
        "ReadTrialTexts",
        "カードリーダーは答えていますが、このカードは読めませんでした。別のカードで、もう一度押してください。"
        "それも読めないときは、リーダーを差し直し、機械の係に知らせてください。",
    )
    FAILED = QT_TRANSLATE_NOOP("ReadTrialTexts", "試しに読めませんでした。")


def trial_line(trial: PrintTrial | ReaderTried) -> str:
    match trial:
        case PrintTrial():
            return say(PrintTrialTexts[trial.name])
        case ReaderTried(state, finding):
            told = say(ReadTrialTexts[state.name])
            return told if finding is None else together(told, sentence_of(finding))
        case _:
            assert_never(trial)
