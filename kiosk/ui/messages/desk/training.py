"""The desk's practice room: what there is to learn, and how each page is met."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.lessons import CHAPTERS, LESSONS, Chapter, Lesson, TrainingProgress
from kiosk.domain.flow.steps import EnterPin, LastTry
from kiosk.domain.office.visit import Ending
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.card.refusals import text_of
from kiosk.ui.messages.frame.step_labels import place_of


class TrainingTexts(DeskText):
    COUNT = QT_TRANSLATE_NOOP("TrainingTexts", "見た画面  {met} / {all}")
    LEAD = QT_TRANSLATE_NOOP(
        "TrainingTexts",
        "カードの名前を押すと、お客さまの画面にそのカードが置かれ、左に書いた画面になります。暗証番号は1234です。",
    )
    FREE = QT_TRANSLATE_NOOP("TrainingTexts", "読み取り台は空です。次のカードを置けます。")
    USED = QT_TRANSLATE_NOOP("TrainingTexts", "お客さまの画面を読んだら、取ってください。取ると、次を置けます。")
    PULL = QT_TRANSLATE_NOOP("TrainingTexts", "カードを取る・台を直す")
    SHOW = QT_TRANSLATE_NOOP("TrainingTexts", "画面を見る")
    CHAPTER = QT_TRANSLATE_NOOP("TrainingTexts", "{name} {met}/{all}")
    MET = QT_TRANSLATE_NOOP("TrainingTexts", "{title}(見ました)")
    AFTER_TERMS = QT_TRANSLATE_NOOP("TrainingTexts", "置いたあと、同意すると出ます。")
    CARD_REMOVED = QT_TRANSLATE_NOOP("TrainingTexts", "カードが離れて、中止になったお知らせ")


class Chapters(DeskText):
    GOES_ON = QT_TRANSLATE_NOOP("Chapters", "先へ進む")
    WRONG_THING = QT_TRANSLATE_NOOP("Chapters", "違うもの")
    RIGHT_CARD = QT_TRANSLATE_NOOP("Chapters", "使えない")
    READING = QT_TRANSLATE_NOOP("Chapters", "読み取り")
    RECORD = QT_TRANSLATE_NOOP("Chapters", "記録")
    COUNTER = QT_TRANSLATE_NOOP("Chapters", "期間と窓口")


class Occasions(DeskText):
    """When a page comes to which no card leads, or not the card alone. Names are the refusals'."""

    CARD_DID_NOT_SIGN = QT_TRANSLATE_NOOP("Occasions", "置いたあと、同意して暗証番号を入れると出ます。")
    MYKEY_TAKEN = QT_TRANSLATE_NOOP("Occasions", "マイキーIDを自分で入れるとき、ほかの方のIDを入れると出ます。")
    NOT_RESERVED = QT_TRANSLATE_NOOP("Occasions", "申し込みを記録するまでに、予約がなくなっていると出ます。")
    ACCOUNT_TAKEN = QT_TRANSLATE_NOOP(
        "Occasions", "「よいカード」で申し込んだ番号を、「別の人のカード」でも入れると出ます。"
    )
    ASKED_TOO_OFTEN = QT_TRANSLATE_NOOP(
        "Occasions", "10分のあいだに5回、ほかの方の決済サービスIDかマイキーIDを入れると出ます。"
    )
    ALREADY_LINKED = QT_TRANSLATE_NOOP("Occasions", "同じカードの申し込みが、ほかの窓口で先に記録されると出ます。")
    OTHER_SERVICE = QT_TRANSLATE_NOOP(
        "Occasions", "前と同じサービスで受け取る施策なのに、ほかのサービスになるときに出ます。"
    )
    CANCEL_OVER = QT_TRANSLATE_NOOP("Occasions", "取り消している間に、日が変わるか、会社に渡されると出ます。")
    NOT_JOINED = QT_TRANSLATE_NOOP("Occasions", "引き継ぐ前の予約が、先に取り消されていると出ます。")
    NOT_PROVEN = QT_TRANSLATE_NOOP("Occasions", "引き継ぐときに、前のマイキーIDを続けてまちがえると出ます。")
    REGISTER_UNAVAILABLE = QT_TRANSLATE_NOOP("Occasions", "記録の装置が答えないか、書けないと出ます。")
    UNEXPECTED = QT_TRANSLATE_NOOP("Occasions", "だれも予想しなかったことが、機械に起きると出ます。")
    ANYONE_ELSE = QT_TRANSLATE_NOOP("Occasions", "手続きする人を聞く画面で、「そのほかの方」を選ぶと出ます。")
    COUNTER_CLOSED = QT_TRANSLATE_NOOP("Occasions", "時間外に閉じる設定の機械で、窓口の時間外に始めると出ます。")
    NO_PROGRAMME = QT_TRANSLATE_NOOP("Occasions", "制度が登録されていない本物の機械で、予約や申し込みを押すと出ます。")
    PROGRAMME_NOT_OPEN = QT_TRANSLATE_NOOP("Occasions", "受付が始まる前に「予約する」を押すと出ます。")
    PROGRAMME_OVER = QT_TRANSLATE_NOOP("Occasions", "受付が終わったあとに「予約する」を押すと出ます。")
    LINK_NOT_OPEN = QT_TRANSLATE_NOOP("Occasions", "受付が始まる前に「申し込む」を押すと出ます。")
    LINK_OVER = QT_TRANSLATE_NOOP("Occasions", "受付が終わったあとに「申し込む」を押すと出ます。")
    SERVICE_OVER = QT_TRANSLATE_NOOP("Occasions", "選んだ決済サービスの、最後の日を過ぎていると出ます。")
    MAINTENANCE = QT_TRANSLATE_NOOP("Occasions", "国のシステムの保守のあいだに始めると出ます。")
    CLOCK_WRONG = QT_TRANSLATE_NOOP("Occasions", "機械の時計が合っていないあいだに始めると出ます。")
    ISSUER_NOT_CHECKED = QT_TRANSLATE_NOOP(
        "Occasions", "発行元の証明書が、この機械に1つも登録されていないと、どのカードでも出ます。"
    )


def title_of(lesson: Lesson) -> str:
    """As the page itself says it, or as the desk says the place."""
    if isinstance(lesson, Refusal):
        return say(text_of(lesson).title)
    return say(TrainingTexts.CARD_REMOVED) if isinstance(lesson, Ending) else place_of(lesson)


def occasion_of(lesson: Lesson) -> str:
    """Empty where putting the card on is all there is to do."""
    if isinstance(lesson, Refusal) and lesson.name in Occasions.__members__:
        return say(Occasions[lesson.name])
    return say(TrainingTexts.AFTER_TERMS) if lesson in (EnterPin, LastTry) else ""


def count_of(practice: TrainingProgress) -> str:
    return say(TrainingTexts.COUNT, met=len(practice.met), all=len(LESSONS))


def chapter_of(practice: TrainingProgress, chapter: Chapter) -> str:
    name, lessons = say(Chapters[chapter.name]), CHAPTERS[chapter]
    return say(TrainingTexts.CHAPTER, name=name, met=practice.met_in(chapter), all=len(lessons))
