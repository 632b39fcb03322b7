"""The shift hand-over at the desk: its notes, what came of a press, and what is told of a note."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.shift.view import ShiftView
from kiosk.domain.office.shift.shift_notes import (
    LONGEST_SHIFT_NOTE,
    MOST_OPEN,
    CorrectShiftNote,
    ListedShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteSaved,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class ShiftTexts(DeskText):
    ROOM = QT_TRANSLATE_NOOP("ShiftTexts", "申し送り")
    ROOM_OPEN = QT_TRANSLATE_NOOP("ShiftTexts", "申し送り {count}")
    ARRIVED = QT_TRANSLATE_NOOP(
        "ShiftTexts",
        "前の職員からの申し送りが{count}件あります。「申し送り」(Ctrl+M)で読み、済んだら印を付けてください。",
    )
    TITLE = QT_TRANSLATE_NOOP("ShiftTexts", "申し送り 済んでいないもの{count}件")
    LOOKING = QT_TRANSLATE_NOOP("ShiftTexts", "調べています。")
    UNANSWERED = QT_TRANSLATE_NOOP(
        "ShiftTexts",
        "記録の装置が答えません。もう一度「申し送り」を押してください。続くときは、機械の係に知らせてください。",
    )
    NONE = QT_TRANSLATE_NOOP(
        "ShiftTexts", "申し送りはありません。つぎの職員に伝えることがあれば、下に書いて残してください。"
    )
    NOW = QT_TRANSLATE_NOOP("ShiftTexts", "いまのようす")
    # The list
    STATE = QT_TRANSLATE_NOOP("ShiftTexts", "状態")
    WHEN = QT_TRANSLATE_NOOP("ShiftTexts", "日時")
    COUNTER = QT_TRANSLATE_NOOP("ShiftTexts", "窓口")
    WORDS = QT_TRANSLATE_NOOP("ShiftTexts", "伝えること")
    IS_OPEN = QT_TRANSLATE_NOOP("ShiftTexts", "まだ")
    IS_DONE = QT_TRANSLATE_NOOP("ShiftTexts", "済み")
    UNREADABLE = QT_TRANSLATE_NOOP("ShiftTexts", "読めません")
    # One of them
    CHOOSE = QT_TRANSLATE_NOOP("ShiftTexts", "一覧で申し送りを選んでください。")
    DAMAGED = QT_TRANSLATE_NOOP(
        "ShiftTexts", "読めない申し送りか、外から変えられた申し送りです。責任者と機械の係に知らせてください。"
    )
    HAND = QT_TRANSLATE_NOOP("ShiftTexts", "{moment} {counter} {clerk}")
    STILL_OPEN = QT_TRANSLATE_NOOP("ShiftTexts", "書いた人:{hand}")
    DONE_BY = QT_TRANSLATE_NOOP("ShiftTexts", "書いた人:{hand}\n済みにした人:{done}")
    ON_PAPER = QT_TRANSLATE_NOOP("ShiftTexts", "{words}({hand})")
    NEW = QT_TRANSLATE_NOOP("ShiftTexts", "新しい申し送り")
    NOTE_OF = QT_TRANSLATE_NOOP("ShiftTexts", "{hand}の申し送り")
    # What may be done
    NOTE_FOR = QT_TRANSLATE_NOOP("ShiftTexts", "つぎの職員に伝えること({most}文字まで)")
    CORRECTION_OF = QT_TRANSLATE_NOOP("ShiftTexts", "{moment}に書いた申し送りを直す({most}文字まで)")
    NO_PERSON = QT_TRANSLATE_NOOP(
        "ShiftTexts", "お名前や番号など、だれのことか分かるものは書かないでください。どの窓口の職員も読めます。"
    )
    RESUMED = QT_TRANSLATE_NOOP("ShiftTexts", "書きかけがあります。続きを書いて残すか、「やめる」を押してください。")
    KEEP = QT_TRANSLATE_NOOP("ShiftTexts", "残す")
    KEEP_CORRECTED = QT_TRANSLATE_NOOP("ShiftTexts", "直したとおりに残す")
    DROP = QT_TRANSLATE_NOOP("ShiftTexts", "やめる")
    TICK = QT_TRANSLATE_NOOP("ShiftTexts", "済みにする")
    UNTICK = QT_TRANSLATE_NOOP("ShiftTexts", "済みを取り消す")
    CORRECT = QT_TRANSLATE_NOOP("ShiftTexts", "直す")
    PRINT = QT_TRANSLATE_NOOP("ShiftTexts", "1枚の紙に印刷する")
    # What came of it
    WRITTEN = QT_TRANSLATE_NOOP("ShiftTexts", "申し送りを残しました。どの窓口にも出ます。")
    CORRECTED = QT_TRANSLATE_NOOP("ShiftTexts", "{hand}の申し送りを直しました。")
    TICKED = QT_TRANSLATE_NOOP("ShiftTexts", "{hand}の申し送りを、済みにしました。")
    UNTICKED = QT_TRANSLATE_NOOP("ShiftTexts", "{hand}の申し送りを、まだ済んでいないことにもどしました。")


class ShiftRefusalTexts(DeskText):
    """Why nothing was done."""

    EMPTY = QT_TRANSLATE_NOOP("ShiftRefusalTexts", "何も書いてありません。伝えることを書いてから押してください。")
    FULL = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts",
        "済んでいない申し送りが{open}件あり、これより多くは残せません。済んだものに印を付けてから押してください。",
    )
    NOT_OWN = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts", "ほかの人が書いた申し送りは、直せません。伝えることがあれば、新しく書いてください。"
    )
    DONE = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts", "その申し送りは、{done}が済みにしました。直していません。新しく書いてください。"
    )
    CHANGED = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts", "先にほかの窓口が変えました。何もしていません。読んでから、もう一度押してください。"
    )
    CHANGED_DONE = QT_TRANSLATE_NOOP("ShiftRefusalTexts", "{done}が、先に済みにしました。何もしていません。")
    NOT_THERE = QT_TRANSLATE_NOOP("ShiftRefusalTexts", "その申し送りは、もうありません。何もしていません。")
    DAMAGED = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts",
        "その申し送りは、外から変えられています。何もしていません。責任者と機械の係に知らせてください。",
    )
    LONG = QT_TRANSLATE_NOOP("ShiftRefusalTexts", "{most}文字までです。短くしてから押してください。")
    CONTROL = QT_TRANSLATE_NOOP("ShiftRefusalTexts", "見えない文字が入っています。消してから押してください。")
    NUMBER = QT_TRANSLATE_NOOP(
        "ShiftRefusalTexts",
        "4つ続く数字、電話番号、マイキーID、メールアドレスは残せません。消してから押してください。",
    )


def room_name(view: ShiftView) -> str:
    """With how many are open, wherever the clerk is."""
    count = len(view.open)
    return say(ShiftTexts.ROOM_OPEN, count=count) if count else say(ShiftTexts.ROOM)


def arrived_line(view: ShiftView, login: str) -> str | None:
    """To whoever has come and not read them yet; None: there is nothing to be told."""
    count = view.arrived_for(login)
    return say(ShiftTexts.ARRIVED, count=count) if count else None


def title_of(view: ShiftView) -> str:
    return say(ShiftTexts.TITLE, count=len(view.open))


def about_list(view: ShiftView) -> str:
    """What to know where the list has nothing, or may not be the newest."""
    if view.failed:
        return say(ShiftTexts.UNANSWERED)
    if view.listed is None:
        return say(ShiftTexts.LOOKING)
    return "" if view.listed else say(ShiftTexts.NONE)


def hand_text(hand: NoteHand) -> str:
    moment = shown(DateFormats.SHORT, hand.at)
    return say(ShiftTexts.HAND, moment=moment, counter=counter_name(hand.counter), clerk=hand.clerk)


def row_of(note: ListedShiftNote) -> tuple[str, ...]:
    """The cells of the list."""
    if not isinstance(note, ShiftNote):
        return say(ShiftTexts.UNREADABLE), "", "", ""
    state = say(ShiftTexts.IS_OPEN if note.done is None else ShiftTexts.IS_DONE)
    written = note.written
    return state, shown(DateFormats.SHORT, written.at), counter_name(written.counter), note.text


def chosen_text(note: ListedShiftNote | None) -> str:
    """All of its words, which the list may have to cut."""
    if note is None:
        return say(ShiftTexts.CHOOSE)
    return note.text if isinstance(note, ShiftNote) else say(ShiftTexts.DAMAGED)


def hands_text(note: ListedShiftNote | None) -> str:
    if not isinstance(note, ShiftNote):
        return ""
    hand = hand_text(note.written)
    if note.done is None:
        return say(ShiftTexts.STILL_OPEN, hand=hand)
    return say(ShiftTexts.DONE_BY, hand=hand, done=hand_text(note.done))


def note_of(change: ShiftNoteChange) -> str:
    """Which note it is; that a new one is none yet."""
    if isinstance(change, WriteShiftNote):
        return say(ShiftTexts.NEW)
    return say(ShiftTexts.NOTE_OF, hand=hand_text(change.seen.written))


def note_on_paper(note: ShiftNote) -> str:
    return say(ShiftTexts.ON_PAPER, words=note.text, hand=hand_text(note.written))


def outcome_of(view: ShiftView) -> str:
    """What came of the last press; or that something stands half written."""
    match view.told:
        case None:
            return say(ShiftTexts.RESUMED) if view.is_resumed and view.draft.is_begun else ""
        case ShiftNoteSaved(note):
            return _done(view.act, note)
        case ShiftNoteNotSaved() as refused:
            return _refused(refused)
        case _:
            assert_never(view.told)


def _done(act: ShiftNoteChange | None, note: ShiftNote) -> str:
    hand = hand_text(note.written)
    match act:
        case WriteShiftNote() | None:
            return say(ShiftTexts.WRITTEN)
        case CorrectShiftNote():
            return say(ShiftTexts.CORRECTED, hand=hand)
        case TickShiftNote():
            return say(ShiftTexts.TICKED, hand=hand)
        case UntickShiftNote():
            return say(ShiftTexts.UNTICKED, hand=hand)
        case _:
            assert_never(act)


def _refused(refused: ShiftNoteNotSaved) -> str:
    done = None if refused.now is None else refused.now.done
    told = "" if done is None else hand_text(done)
    name = "CHANGED_DONE" if refused.why.name == "CHANGED" and done is not None else refused.why.name
    return say(ShiftRefusalTexts[name], done=told, open=MOST_OPEN, most=LONGEST_SHIFT_NOTE)
