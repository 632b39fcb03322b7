"""The clerk's morning: the first administrator, a visitor, an errand beside, a help call, a record, an incident."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import Desk, LockedBy, LoggedOut, LoginState, NoClerks
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import ChooseService, ClerkCheck
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.incidents import IncidentLineKind, IncidentSaved
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.staff.attendance import Attended
from kiosk.tour.guide import Guide, TourError
from kiosk.tour.journeys.linking import type_account
from kiosk.tour.journeys.tickets import a_long_queue, people_come
from kiosk.tour.journeys.ways import desk_state, go_home, go_to_room
from kiosk.ui.clerk.report.board import ReportBoard

LOGIN, NAME, PASSPHRASE = "yamada", "山田 花子", "correct horse battery"
COLLEAGUE, COLLEAGUE_NAME, GIVEN = "oneil", "Siobhán O'Neil-Kim", "battery for staples"
_NOTES = (
    "レシートの紙が残り1本です。総務に頼んであります",
    "15時から工事で裏口が閉まります。お帰りは正面へご案内ください",
    "3番窓口のリーダーを替えました。遅いときは、前のものが引き出しに",
)


def desk(citizen: Guide) -> None:
    clerk = citizen.at_desk()
    people_come(citizen)
    _come(clerk)
    a_long_queue(clerk)
    _help(citizen, clerk)
    _find(clerk)
    _record_an_incident(clerk)
    _look_after(citizen, clerk)
    _practise(citizen, clerk)
    go_home(citizen)
    _compare(citizen, clerk)
    go_home(citizen)
    _set(citizen, clerk)
    _leave(clerk)


def _wait(clerk: Guide, gate: type[LoginState]) -> None:
    clerk.until(lambda: isinstance(desk_state(clerk).gate, gate), gate.__name__)


def _come(clerk: Guide) -> None:
    _wait(clerk, NoClerks)
    clerk.picture("desk-first-administrator")
    clerk.fill(LOGIN, NAME, PASSPHRASE, PASSPHRASE)
    clerk.press("primary")
    _wait(clerk, RecoveryShown)
    clerk.picture("desk-recovery-code")
    clerk.press("紙に残しました")
    _wait(clerk, LoggedOut)
    clerk.press("パスフレーズを忘れた")
    _wait(clerk, Recovering)
    clerk.picture("desk-forgotten-passphrase")
    clerk.press("やめる")
    _wait(clerk, LoggedOut)
    clerk.fill(LOGIN, "")
    clerk.picture("desk-log-in")
    clerk.fill(LOGIN, PASSPHRASE)
    clerk.press("primary")
    _wait(clerk, Attended)


def _help(citizen: Guide, clerk: Guide) -> None:
    citizen.press("ポイントの予約をする")
    citizen.press("primary")
    citizen.press("カードの持ち主本人")
    citizen.wait(steps.Plain.PLACE_CARD)
    citizen.put("good")
    citizen.wait(steps.Plain.HAVE_MYKEY)
    citizen.press("はじめてです")
    citizen.wait(Terms)
    citizen.press("staff")
    clerk.until(lambda: bool(desk_state(clerk).calls), "the call")
    clerk.picture("desk-help-call")
    clerk.press("answer-call")
    clerk.until(lambda: citizen.flow.staff is StaffCall.COMING, "the answer")
    citizen.picture("citizen-staff-comes")
    clerk.press("end-call")
    clerk.until(lambda: citizen.flow.staff is StaffCall.NONE, "the end of the call")
    clerk.picture("desk-errand-under-way")
    clerk.press("keys")
    clerk.picture("desk-keys")
    clerk.press("close-keys")
    citizen.press("primary")
    citizen.wait(steps.EnterPin)
    citizen.type_pin("1234")
    citizen.wait(steps.Reserved)


def _find(clerk: Guide) -> None:
    go_to_room(clerk, Room.FIND)
    clerk.fill("3")
    _first_line(clerk).returnPressed.emit()
    clerk.until(lambda: desk_state(clerk).search.page is not None, "the records of the ticket")
    clerk.picture("desk-ticket-found")
    clerk.fill("")
    clerk.press("いま置かれているカードの記録")
    clerk.until(lambda: _found_by_card(clerk), "the records of the card")
    table = clerk.window.findChild(QTableWidget)
    if not isinstance(table, QTableWidget):
        raise TourError("the desk shows no list of records")
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.itemActivated.emit(table.item(0, 0))
    clerk.until(lambda: desk_state(clerk).search.timeline is not None, "the record's story")
    clerk.picture("desk-record-found")
    _correct(clerk)
    clerk.press("新しい証明書")
    clerk.picture("desk-renewed-certificate")
    clerk.press("やめる")


def _entries(clerk: Guide) -> int:
    """How much the open timeline tells."""
    timeline = desk_state(clerk).search.timeline
    return 0 if timeline is None else len(timeline.history)


def _correct(clerk: Guide) -> None:
    clerk.press("直す")
    clerk.choose("これから", "15歳未満の子の親など")
    clerk.choose("理由", "書類を確かめた")
    clerk.picture("desk-correct-before")
    told = _entries(clerk)
    clerk.press("このとおりにする")
    clerk.until(lambda: desk_state(clerk).search.amended is not None, "the correction")
    clerk.until(lambda: _entries(clerk) > told, "its line in the timeline")
    clerk.picture("desk-correct-after")
    clerk.press("閉じる")


def _overrule(citizen: Guide, clerk: Guide) -> None:
    go_to_room(clerk, Room.RECEPTION)
    citizen.press("ポイントの予約をする")
    citizen.press("primary")
    citizen.press("カードの持ち主本人")
    citizen.wait(steps.Plain.PLACE_CARD)
    citizen.put("renewed-an-hour-ago")
    citizen.wait(steps.Refused)
    clerk.choose("確かめたこと", "はじめて受け取ったカード")
    clerk.picture("desk-card-has-to-wait")
    clerk.press("待たずに進める")
    citizen.wait(steps.EnterPin)


def _first_line(clerk: Guide) -> QLineEdit:
    return next(line for line in clerk.window.findChildren(QLineEdit) if line.isVisible())


def _found_by_card(clerk: Guide) -> bool:
    search = desk_state(clerk).search
    return search.page is not None and search.query is not None and search.query.public_key is not None


def _record_an_incident(clerk: Guide) -> None:
    go_to_room(clerk, Room.RECEPTION)
    clerk.press("事故を記録する")
    clerk.until(lambda: desk_state(clerk).incidents.paper is PrintState.PRINTED, "the notice")
    clerk.choose("何があったかを選ぶ", "前の人の手続き")
    clerk.press("これに決める")
    clerk.until(lambda: _told(clerk) is IncidentLineKind.WHAT, "what happened")
    clerk.choose("したことを選ぶ", "ご本人に伝えました")
    clerk.press("経過に加える")
    clerk.until(lambda: _told(clerk) is IncidentLineKind.DONE, "what was done")
    clerk.picture("desk-incident")


def _told(clerk: Guide) -> IncidentLineKind | None:
    """The subject of the newest line."""
    told = desk_state(clerk).incidents.told
    return told.incident.lines[-1].topic if isinstance(told, IncidentSaved) else None


def _look_after(citizen: Guide, clerk: Guide) -> None:
    go_home(citizen)
    _overrule(citizen, clerk)
    go_home(citizen)
    go_to_room(clerk, Room.READERS)
    clerk.until(lambda: desk_state(clerk).readers is not None, "the readers")
    clerk.picture("desk-readers")
    go_to_room(clerk, Room.REPORT)
    board = clerk.window.findChild(ReportBoard)
    clerk.until(lambda: isinstance(board, ReportBoard) and desk_state(clerk).counted.report is not None, "the report")
    clerk.until(lambda: isinstance(board, ReportBoard) and board.is_drawn, "the charts")
    clerk.picture("desk-report")
    _list(clerk, DayList.OPENING, "窓口を開ける前")
    _list(clerk, DayList.CLOSING, "窓口を閉めたあと")
    clerk.press("グラフにもどる")
    _leave_a_note(clerk)
    go_to_room(clerk, Room.CALLS)
    clerk.picture("desk-calls")
    go_to_room(clerk, Room.MYSELF)
    clerk.picture("desk-own-code")
    _manage(clerk)


def _leave_a_note(clerk: Guide) -> None:
    """What the next clerk has to know; the one who comes after the pictures of the accounts is told of it."""
    go_to_room(clerk, Room.SHIFT)
    for place, words in enumerate(_NOTES, start=1):
        clerk.fill(words)
        clerk.press("残す")
        _wait_for_notes(clerk, place)
    clerk.press("済みにする")
    _wait_for_notes(clerk, len(_NOTES) - 1)
    clerk.picture("desk-shift-notes")


def _wait_for_notes(clerk: Guide, count: int) -> None:
    clerk.until(lambda: len(desk_state(clerk).shift.open) == count, f"{count} notes")


def _list(clerk: Guide, which: DayList, name: str) -> None:
    clerk.press(name)
    clerk.until(lambda: _is_listed(desk_state(clerk), which), name)
    clerk.picture(f"desk-{which}-list")


def _is_listed(desk: Desk, which: DayList) -> bool:
    is_answered = None not in (desk.day.links, desk.day.files, desk.shift.known, desk.counted.report)
    return desk.day.shown is which and is_answered


def _manage(clerk: Guide) -> None:
    """A colleague begins, and makes the passphrase that was given to them their own."""
    go_to_room(clerk, Room.STAFF)
    clerk.until(lambda: desk_state(clerk).staff.listed is not None, "the accounts")
    clerk.press("職員を加える")
    clerk.fill(COLLEAGUE, COLLEAGUE_NAME, GIVEN, GIVEN, PASSPHRASE)
    clerk.choose("権限", "窓口担当")
    clerk.picture("desk-add-clerk")
    clerk.press("このとおりにする")
    clerk.until(lambda: len(desk_state(clerk).staff.listed or ()) > 1, "the colleague")
    clerk.picture("desk-staff")
    clerk.press("ログアウト")
    _wait(clerk, LoggedOut)
    clerk.fill(COLLEAGUE, GIVEN)
    clerk.press("primary")
    _wait(clerk, PassphraseDue)
    clerk.picture("desk-own-passphrase")
    clerk.press("やめる")
    _wait(clerk, LoggedOut)
    clerk.fill(LOGIN, PASSPHRASE)
    clerk.press("primary")
    _wait(clerk, Attended)


def _practise(citizen: Guide, clerk: Guide) -> None:
    go_to_room(clerk, Room.PRACTICE)
    clerk.press("chapter-wrong_thing")
    clerk.press("交通系カード")
    citizen.wait(steps.Refused)
    clerk.until(lambda: not desk_state(clerk).citizen.reader_free, "the card")
    clerk.picture("desk-practice")
    clerk.press("カードを取る・台を直す")
    clerk.until(lambda: desk_state(clerk).citizen.reader_free, "the empty reader")
    clerk.press("chapter-counter")
    clerk.press("画面を見る")
    citizen.wait(steps.Refused)
    clerk.picture("desk-practice-without-card")


def _compare(citizen: Guide, clerk: Guide) -> None:
    """What the citizen has typed, beside their card or phone."""
    go_to_room(clerk, Room.RECEPTION)
    citizen.press("ポイントの申し込みをする")
    citizen.press("primary")
    citizen.press("カードの持ち主本人")
    citizen.wait(steps.Plain.PLACE_CARD)
    citizen.put("good")
    citizen.wait(ChooseService)
    type_account(citizen)
    citizen.wait(ClerkCheck)
    clerk.until(lambda: desk_state(clerk).citizen.compared is not None, "the number to compare")
    clerk.picture("desk-compare-account")


def _set(citizen: Guide, clerk: Guide) -> None:
    go_to_room(clerk, Room.CALENDAR)
    clerk.picture("desk-calendar")
    clerk.press("特別な日")
    clerk.fill("2020-10-24", "9:00", "16:00", "12:00", "13:00", "説明会")
    clerk.picture("desk-special-day")
    _save(clerk, 1)
    clerk.press("国の保守")
    clerk.fill("2020-10-15", "23:00", "定期の保守", "2020-10-16", "5:00")
    _save(clerk, 2)
    clerk.picture("desk-maintenance")
    citizen.picture("citizen-maintenance-ahead")
    go_to_room(clerk, Room.SETTINGS)
    clerk.until(lambda: desk_state(clerk).set_here.offered is not None, "the programmes")
    clerk.picture("desk-settings")


def _save(clerk: Guide, changes: int) -> None:
    clerk.press("save-row")
    clerk.until(lambda: len(desk_state(clerk).set_here.changes) == changes, "the change")


def _leave(clerk: Guide) -> None:
    clerk.press("席を離れる")
    _wait(clerk, LockedBy)
    clerk.picture("desk-locked")
