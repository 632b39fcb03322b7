"""What the guide says of the other rooms and of the keys, by sight."""

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.app.start.screens import show_windowed
from kiosk.domain.card.reader_health import RECENT_DAYS
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rooms.report import DayListOpened, DaysChosen
from kiosk.domain.desk.state import DayView
from kiosk.domain.report.counts import ReportPeriod
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.settings.file_locations import FileLocation, LocationKind
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.display import Zoom
from kiosk.ui.clerk.line_list import LineList
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.paper.report_tables import tables_of
from kiosk.ui.widgets.buttons import EventButton
from kiosk.ui.widgets.notice import Notice
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk_clerks import CLERK, SUPERVISOR
from tests.fakes.office.reports import a_report, with_waiting
from tests.ui.clerk.guide.sight import Sight, edge_of

FILES = {"Excelに書き出す", "PDFに書き出す", "公表用のExcel", "受付番号の一覧"}


def by(clerk: Clerk) -> Attended:
    return Attended(clerk, NOW, NOW)


# --- the report


def test_files_are_written_by_supervisors_and_the_buttons_are_grey_to_others(sight: Sight) -> None:
    counted = replace(sight.views["report counted"], places=(FileLocation(LocationKind.FOLDER),))
    sight.shows(counted.at(by(SUPERVISOR)))
    assert sight.offered >= FILES
    sight.shows(counted.at(by(CLERK)))
    assert not sight.offered & FILES
    assert all(sight.button(name).isVisible() for name in FILES)


def test_the_days_that_are_typed_are_counted(sight: Sight) -> None:
    sight.shows("report counted")
    for line in sight.lines:
        line.setText("2026-06-09")
    assert sight.presses("数える") == [DaysChosen(ReportPeriod(date(2026, 6, 9), date(2026, 6, 9)))]


def test_the_report_tells_what_the_office_did_and_what_became_of_each_ticket() -> None:
    tables = tables_of(with_waiting(a_report()))
    assert [row.name for row in tables.office.rows] == [
        "職員が取り消した記録",
        "職員が直した記録",
        "事故で止めている申込",
    ]
    assert tables.tickets is not None
    assert {row.name for row in tables.tickets.rows} >= {
        "終わった",
        "おいでにならなかった",
        "上のうち、引き継いだ",
        "上のうち、先に呼んだ",
    }
    assert tables_of(a_report()).tickets is None, "where no tickets are used"


def test_the_recent_days_of_a_reader_are_three() -> None:
    assert RECENT_DAYS == 3


def test_the_two_lists_of_the_day_are_opened_by_their_buttons(sight: Sight) -> None:
    for which, name in ((DayList.OPENING, "窓口を開ける前"), (DayList.CLOSING, "窓口を閉めたあと")):
        sight.shows("report counted")
        assert sight.button(name).event_pressed == DayListOpened(which)
        sight.shows(f"report {which} list")
        assert sight.reads(name)
        assert "この一覧を印刷する" in sight.offered


# --- what is set


def test_the_calendar_has_five_parts_each_with_who_changed_it_below(sight: Sight) -> None:
    sight.shows("calendar")
    parts = ("曜日と時間", "毎年の休み", "祝日", "特別な日", "国の保守")
    assert sight.offered >= {*parts}
    for part in parts:
        sight.button(part).click()
        told = sight.place(sight.label("だれが、いつ変えたか"))[1]
        lists = [one for one in sight.window.page.findChildren(LineList) if one.isVisible()]
        rows = [one for one in lists if one.accessibleName() == f"{part}の一覧"]
        assert all(sight.place(one)[3] <= told for one in rows)
    ahead = sight.label("これから14日")
    assert sight.place(ahead)[0] > sight.place(sight.button("曜日と時間"))[2]
    days = [text for text in sight.texts if re.match(r"\d+/\d+\(.\) ", text)]
    assert (len(days), days[0][:7]) == (14, "6/10(水)")


def test_four_things_are_chosen_in_the_room_of_the_settings(sight: Sight) -> None:
    sight.shows("settings all set")
    assert {"事業を変える", "窓口の名前を変える", "プリンターを変える", "カードリーダーを変える"} <= sight.offered
    sight.shows(replace(sight.views["settings all set"], gate=by(CLERK)))
    assert not {name for name in sight.offered if name.endswith("を変える")}


def test_a_clock_that_is_wrong_is_told_in_red_above_the_page(sight: Sight) -> None:
    sight.shows("reception a clock")
    words = sight.label("機械の時計が")
    notice = words.parentWidget()
    while notice is not None and not isinstance(notice, Notice):
        notice = notice.parentWidget()
    assert notice is not None
    assert sight.place(notice)[3] <= sight.page_place[1]
    assert edge_of(notice).hue() in {0, *range(345, 360)}


def test_what_leads_to_a_list_keeps_its_place_while_the_list_has_the_rest(sight: Sight) -> None:
    names = ("窓口を開ける前", "窓口を閉めたあと")
    desk = sight.shows("report counted")
    # What stood above the page before goes a turn later.
    sight.shows(desk)
    before = [sight.place(sight.button(name)) for name in names]
    assert sight.button("数える").isVisible()
    sight.shows(replace(desk, day=DayView(DayList.OPENING)))
    assert [sight.place(sight.button(name)) for name in names] == before
    shown = {button.text() for button in sight.window.page.findChildren(EventButton) if button.isVisible()}
    assert shown.isdisjoint({"数える", "Excelに書き出す", "さがし直す"})


# --- practice


def test_how_many_pages_were_met_of_all_stands_above(sight: Sight) -> None:
    desk = sight.shows("practice")
    assert desk.practice is not None
    count = sight.label(f"見た画面  {len(desk.practice.met)} / ")
    pull = sight.button("カードを取る・台を直す")
    assert sight.place(count)[1] < sight.place(pull)[3]


def test_of_two_windows_the_wide_one_is_the_clerk_s_and_the_high_one_the_citizen_s(sight: Sight) -> None:
    desk, citizen = QWidget(), QWidget()
    show_windowed(desk, is_desk=True)
    show_windowed(citizen)
    assert desk.width() > desk.height()
    assert citizen.height() > citizen.width()
    for window in (desk, citizen):
        window.close()


# --- keys


def test_the_rooms_at_the_left_show_their_key_without_ctrl_and_ending_has_none(sight: Sight) -> None:
    sight.shows("calls")
    left = [one for one in sight.window.findChildren(EventButton) if one.isVisible() and one.isCheckable()]
    rooms = [one for one in left if sight.place(one)[2] <= sight.page_place[0]]
    assert len(rooms) == len(Room)
    for button in rooms:
        assert button.shortcut().toString() == f"Ctrl+{button.key_shown}"
    quits = sight.button("終了する")
    assert quits.shortcut().isEmpty()
    for button in (quits, sight.button("100%")):
        _, top, right_edge, _ = sight.place(button)
        assert right_edge <= sight.page_place[0]
        assert top > sight.window.height() / 2
    assert sight.button("100%").shortcut().toString() == "Ctrl+L"


WITHIN_SENTENCES = (
    ("reception nobody waits", "お待ち", "Ctrl+B"),
    ("reception people wait", "つぎの方を呼ぶ(1番)", "F2"),
    ("reception one is called", "1番 終わりました", "F3"),
    ("reception one is called", "1番 もう一度呼ぶ", "F5"),
    ("reception one is called", "1番 おいでにならない", "F6"),
    ("reception one is called", "1番 いまのを取り消す", "F7"),
    ("reception one is called", "いまの方が終わってから", "F8"),
    ("reception an errand", "事故を記録する", "F9"),
    ("queue one waits", "先に呼ぶ", "F8"),
    ("queue one waits", "引き継ぐ", "F10"),
    ("queue one waits", "列にもどす", "F11"),
    ("queue one waits", "ひとことを残す", "Ctrl+Return"),
    ("find a record", "並べかえ", "Ctrl+F2"),
    ("find a record", "逆順", "Ctrl+F3"),
    ("find a record", "コピー", "Ctrl+C"),
    ("find a record", "印刷", "Ctrl+P"),
)


def test_the_keys_that_stand_within_sentences_are_those_of_their_buttons(sight: Sight) -> None:
    for view, name, key in WITHIN_SENTENCES:
        sight.shows(view)
        assert sight.button(name).shortcut().toString() == key, name


def test_the_desk_begins_as_large_as_the_system_shows_everything(sight: Sight, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = replace(sight.views["calls"], zoom=None)
    for ratio, zoom in ((1.0, Zoom.USUAL), (1.25, Zoom.LARGER), (1.5, Zoom.LARGEST), (2.0, Zoom.LARGEST)):
        monkeypatch.setattr(DeskWindow, "devicePixelRatio", lambda _self, ratio=ratio: ratio, raising=False)
        assert sight.window._zoom_of(desk) is zoom
    assert [*Zoom] == [100, 125, 150]
