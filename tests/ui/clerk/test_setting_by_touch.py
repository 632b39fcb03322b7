"""The calendar and the settings at the desk, by keyboard and by press, and what the citizen beside sees of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from kiosk.app import wiring
from kiosk.city_data.spots import SPOTS
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import LockedBy
from kiosk.domain.flow import steps
from kiosk.domain.settings.desk_settings import SettingName
from kiosk.domain.settings.effective_settings import newest
from kiosk.domain.staff.account_answers import AccountChanged
from kiosk.domain.staff.clerks import NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.person import CitizenAndDesk, Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import PASSPHRASE, ClerkAtDesk
from tests.storage.desk import change

TODAY = "2020-10-12"
CALENDAR, SETTINGS = "カレンダー", "設定"


@pytest.fixture
def beside(meet: Callable[..., Person]) -> CitizenAndDesk:
    person = meet(mode="counter")
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndDesk(person, person.clerk)


def in_part(clerk: ClerkAtDesk, part: str) -> None:
    clerk.goes_to(Room.CALENDAR, CALENDAR)
    clerk.presses(part)


def fill(clerk: ClerkAtDesk, **texts: str) -> None:
    """The lines of the form by the beginning of their names."""
    for name, text in texts.items():
        (line,) = [line for line in clerk.lines if line.accessibleName().startswith(name)]
        line.setText(text)


def set_names(clerk: ClerkAtDesk, count: int) -> None:
    clerk.bot.waitUntil(lambda: len(clerk.desk.set_here.changes) == count, timeout=10_000)


def problems(clerk: ClerkAtDesk) -> list[str]:
    return [label.text() for label in clerk.window.findChildren(QLabel) if label.isVisible() and "▲" in label.text()]


def tab_to(clerk: ClerkAtDesk, name: str) -> None:
    """With the Tab key alone."""
    for _ in range(40):
        here = clerk.window.focusWidget()
        assert here is not None
        if here.accessibleName().startswith(name) or (isinstance(here, QCheckBox) and here.text() == name):
            return
        strike(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError(f"the keyboard does not come to {name}")


def press(clerk: ClerkAtDesk, *keys: Qt.Key) -> None:
    for each in keys:
        here = clerk.window.focusWidget()
        assert here is not None
        strike(here, each)
        QApplication.processEvents()


def key(clerk: ClerkAtDesk, text: str) -> None:
    here = clerk.window.focusWidget()
    assert here is not None
    strike(here, text)
    QApplication.processEvents()


def test_a_day_that_is_closed_by_keyboard_alone_closes_the_counter_on_the_citizens_screen(
    beside: CitizenAndDesk,
) -> None:
    person, clerk = beside.person, beside.clerk
    assert person.reads("本日の窓口")
    clerk.goes_to(Room.CALENDAR, CALENDAR)
    press(clerk, Qt.Key.Key_Backtab, *[Qt.Key.Key_Right] * 3)
    tab_to(clerk, "日付")
    key(clerk, TODAY)
    tab_to(clerk, "一日休む")
    key(clerk, " ")
    assert clerk.reads("保存すると、▶ の日が変わります")
    tab_to(clerk, "加える")
    key(clerk, " ")
    clerk.comes_to_read("特別な日を変えました")
    person.bot.waitUntil(lambda: person.reads("窓口は閉まっています"), timeout=5_000)
    assert [line.text() for line in clerk.lines] == [""] * len(clerk.lines)
    lines = [item.text() for lines in clerk.window.findChildren(QListWidget) for item in items(lines)]
    assert "2020年10月12日(月) 休み" in lines
    assert "2020/10/12 10:00 yamada 加えた: 2020年10月12日(月) 休み" in lines


def test_enter_in_a_field_adds_the_row(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    in_part(clerk, "特別な日")
    fill(clerk, 日付="2020-10-13", 開ける="9:00", 閉める="16:00")
    tab_to(clerk, "閉める")
    press(clerk, Qt.Key.Key_Return)
    set_names(clerk, 1)


def test_a_row_that_is_half_typed_stays_while_another_is_removed(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    in_part(clerk, "特別な日")
    fill(clerk, 日付="2020-10-13", 開ける="9:00", 閉める="16:00")
    clerk.presses("加える")
    set_names(clerk, 1)
    clerk.bot.waitUntil(lambda: all(not line.text() for line in clerk.lines), timeout=5_000)
    fill(clerk, 日付="2020-10-20", メモ="説明会")
    clerk.presses("選んだ行を消す")
    set_names(clerk, 2)
    clerk.comes_to_read("特別な日を変えました")
    assert {line.text() for line in clerk.lines} == {"2020-10-20", "説明会", ""}


def items(lines: QListWidget) -> list[QListWidgetItem]:
    return [lines.item(place) for place in range(lines.count())] if lines.isVisible() else []


def test_what_is_wrong_is_told_beneath_its_field_as_it_is_typed_and_nothing_is_set(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    in_part(clerk, "特別な日")
    fill(clerk, 日付="10/12", 開ける="9")
    assert problems(clerk) == ["▲2026-10-12のように", "▲8:30のように"]
    assert not clerk.can_press("加える")
    assert clerk.reads("「日付(2026-10-12)」: 2026-10-12のように"), "beside the button stands why"
    tab_to(clerk, "閉める")
    press(clerk, Qt.Key.Key_Return)
    assert "▲入れてください" in problems(clerk)
    fill(clerk, 日付="２０２０－１０－１３", 開ける="９：００", 閉める="16:00")
    assert problems(clerk) == []
    assert clerk.desk.set_here.changes == ()


def test_what_cannot_be_is_grey_before_with_the_reason_beside_it(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    in_part(clerk, "曜日と時間")
    assert not clerk.can_press("加える")
    assert clerk.reads("「曜日」: 入れてください")
    clerk.presses("選んだ行を直す")
    assert not clerk.can_press("直して保存する")
    assert clerk.reads("まだ何も変えていません")
    clerk.presses("やめる")
    here = clerk.window.focusWidget()
    assert here is not None
    assert here.isEnabled()
    clerk.presses("祝日")
    assert not clerk.can_press("保存する")
    choice_of(clerk, "月曜〜金曜と日曜の祝日").setCurrentIndex(1)
    assert clerk.can_press("保存する")


def test_maintenance_is_announced_blocks_and_is_taken_back(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    in_part(clerk, "国の保守")
    fill(clerk, 始まる日="2020-10-13", メモ="定期の保守")
    times = [line for line in clerk.lines if line.accessibleName().startswith("時刻")]
    for line, text in zip(times, ("9:00", "12:00"), strict=True):
        line.setText(text)
    clerk.presses("加える")
    person.bot.waitUntil(lambda: person.reads("10月13日(火)9時00分から止まります"), timeout=5_000)
    assert person.reads("次に手続きできるのは10月13日(火)12時00分からです")
    clerk.presses("選んだ行を直す")
    fill(clerk, 始まる日=TODAY, 終わる日=TODAY)
    clerk.presses("直して保存する")
    person.bot.waitUntil(lambda: person.reads("手続きは10月12日(月)12時00分からできます"), timeout=5_000)
    person.touches("ポイントの予約をする")
    person.sees(steps.Refused)
    clerk.presses("選んだ行を消す")
    set_names(clerk, 3)
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)


def test_the_files_hours_count_again_when_they_are_asked_for(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    in_part(clerk, "曜日と時間")
    clerk.presses("選んだ行を消す")
    person.bot.waitUntil(lambda: person.reads("窓口は閉まっています"), timeout=5_000)
    assert clerk.can_press("選んだ行を直す")
    assert not clerk.can_press("選んだ行を消す")
    assert clerk.reads("受付時間がなくなるので、消せません")
    clerk.presses("設定ファイルのとおりにもどす")
    person.bot.waitUntil(lambda: person.reads("本日の窓口"), timeout=5_000)


def test_a_holiday_on_which_the_counter_opens(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    in_part(clerk, "祝日")
    rule = next(box for box in clerk.window.findChildren(QComboBox) if box.isVisible())
    rule.setFocus()
    strike(rule, Qt.Key.Key_Down)
    clerk.presses("保存する")
    clerk.comes_to_read("祝日を変えました")
    assert clerk.desk.counter.municipality.timetable.on_holiday == "open"


def test_a_clerk_without_the_right_sees_everything_and_changes_nothing(beside: CitizenAndDesk) -> None:
    clerk, store = beside.clerk, beside.person.kiosk.store
    clerks = SqlClerks(store.engine, store.keys, "", beside.person.clock)
    new = NewClerk("hanada", "花田", Role.CLERK)
    assert isinstance(clerks.add(new, Passphrase.typed(PASSPHRASE), Owner()), AccountChanged)
    clerk.presses("ログアウト")
    clerk.logs_in("hanada")
    in_part(clerk, "曜日と時間")
    clerk.comes_to_read("この役割では使えません")
    for button in ("選んだ行を直す", "選んだ行を消す", "加える"):
        assert not clerk.can_press(button)
    assert not any(line.isEnabled() for line in clerk.lines)
    clerk.presses("祝日")
    assert not clerk.can_press("保存する")
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    clerk.comes_to_read("この役割では使えません")
    assert not choice_of(clerk, "プリンター").isEnabled()
    assert not clerk.can_press("プリンターを変える")
    assert clerk.desk.set_here.changes == ()


# --- what counts from the next start on


def choice_of(clerk: ClerkAtDesk, name: str) -> QComboBox:
    return next(box for box in clerk.window.findChildren(QComboBox) if box.accessibleName() == name)


def test_what_the_file_says_is_not_set_by_pressing_alone(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    clerk.presses("プリンターを変える")
    choice_of(clerk, "プリンター").setCurrentIndex(0)
    clerk.presses("プリンターを変える")
    clerk.comes_to_read("決めたこと: なし")
    assert len(clerk.desk.set_here.changes) == 1


def test_a_name_and_a_programme_count_from_the_next_start_on(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    clerk.bot.waitUntil(lambda: clerk.desk.set_here.offered is not None, timeout=5_000)
    (name,) = [line for line in clerk.lines if line.accessibleName() == "名前"]
    name.setFocus()
    clerk.types("3番")
    clerk.comes_to_read("窓口の名前を変えました。次に始めたときから使います。")
    programme = choice_of(clerk, "事業")
    programme.setCurrentIndex(programme.findData("mynapoint-2022"))
    clerk.presses("事業を変える")
    set_names(clerk, 2)
    assert (clerk.desk.counter.name, clerk.desk.counter.programme.key) == ("", "mynapoint-2020")
    for fixed, expected in ((set(), ("3番", "mynapoint-2022")), ({"counter_name"}, ("", "mynapoint-2022"))):
        again = wiring.build(person.settings, practice=True, clock=person.clock, fixed=fixed)
        assert (again.counter.name, again.counter.programme.key) == expected
        again.stop()


@pytest.mark.expects_log
def test_the_counter_opens_as_its_files_say_when_what_was_set_is_damaged(
    beside: CitizenAndDesk, caplog: pytest.LogCaptureFixture
) -> None:
    person, clerk = beside.person, beside.clerk
    in_part(clerk, "曜日と時間")
    clerk.presses("選んだ行を消す")
    set_names(clerk, 1)
    change(person.settings.data_dir / "practice.sqlite3", "UPDATE setting SET value = '[]'")
    again = wiring.build(person.settings, practice=True, clock=person.clock)
    assert len(again.counter.municipality.timetable.hours) == 2
    again.stop()
    assert "hours (desk (yamada, 2020-10-12)) is damaged in the register, so the file counts" in caplog.text
    clerk.goes_to(Room.RECEPTION, "受付")
    clerk.goes_to(Room.CALENDAR, CALENDAR)
    clerk.comes_to_read("「曜日と時間」は、決めた内容が壊れているので、設定ファイルのとおりにしています")
    person.bot.waitUntil(lambda: person.reads("本日の窓口"), timeout=5_000)


def test_a_long_name_is_told_beneath_its_field(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    (name,) = [line for line in clerk.lines if line.accessibleName() == "名前"]
    name.setText("長" * 21)
    assert problems(clerk) == ["▲短い言葉で。12桁の番号は不可"]
    clerk.presses("窓口の名前を変える")
    assert SettingName.COUNTER_NAME not in newest(clerk.desk.set_here.changes)


@pytest.fixture
def exchange(tmp_path: Path) -> Path:
    folder = tmp_path / "exchange"
    folder.mkdir()
    return folder


def told_of_import(clerk: ClerkAtDesk) -> QListWidget:
    lists = clerk.window.findChildren(QListWidget)
    return next(lines for lines in lists if lines.accessibleName() == "市の表を取り込む")


def test_in_practice_a_sheet_is_checked_line_by_line_and_the_citys_stays(
    meet: Callable[..., Person], exchange: Path
) -> None:
    person = meet(mode="counter", exchange_dir=exchange)
    clerk = person.clerk
    assert clerk is not None
    clerk.begins()
    sheet = exchange / "spots.csv"
    sheet.write_text("name,address,hours,note\n郵便局,,unknown,\n", encoding="utf-8")
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    choice_of(clerk, "どの表か").setCurrentIndex(2)
    told = told_of_import(clerk)
    assert not clerk.can_press("取り込む")
    assert told.item(0).text().startswith("「ファイルをさがす」で、")
    clerk.presses("ファイルをさがす")
    clerk.bot.waitUntil(lambda: "1つあります" in told.item(0).text(), timeout=5_000)
    assert choice_of(clerk, "ファイル").currentText() == "spots.csv (決められたフォルダー)"
    clerk.presses("取り込む")
    clerk.bot.waitUntil(lambda: told.count() == 2, timeout=5_000)
    assert told.item(0).text().startswith("手続スポットの表は取り込みませんでした")
    assert told.item(1).text() == "2行目、addressの列: 空です。場所を書いてください。"
    sheet.write_text("name,address,hours,note\n郵便局,中央1-1,unknown,\n", encoding="utf-8")
    clerk.presses("取り込む")
    clerk.bot.waitUntil(lambda: told.count() == 1, timeout=5_000)
    assert "1行で、まちがいはありません" in told.item(0).text()
    assert SPOTS.load(person.settings.data_dir) == ()


def test_printer_and_reader_are_tried_where_they_are_chosen(beside: CitizenAndDesk) -> None:
    person, clerk = beside.person, beside.clerk
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    for press, went in (("試し読み取り", "カードを置いて"), ("試し印刷", "フォルダーのファイルに書きました")):
        clerk.presses(press)
        clerk.comes_to_read(went)
    person.puts("good")
    clerk.presses("試し読み取り")
    clerk.comes_to_read("読めています。カードを取って")
    (sheet,) = (person.settings.data_dir / "practice-slips").glob("trial-*.pdf")
    assert sheet.stat().st_size


def test_files_are_those_of_named_places_and_go_with_the_desk(meet: Callable[..., Person], exchange: Path) -> None:
    for name in ("a.csv", "\u202eb.csv", "c.txt"):
        (exchange / name).write_text("", encoding="utf-8")
    (exchange / "link.csv").symlink_to("/etc/passwd")
    clerk = meet(mode="counter", exchange_dir=exchange).clerk
    assert clerk is not None
    clerk.begins()
    clerk.goes_to(Room.SETTINGS, SETTINGS)
    clerk.presses("ファイルをさがす")
    files = choice_of(clerk, "ファイル")
    clerk.bot.waitUntil(lambda: files.count() == 2, timeout=5_000)
    assert [files.itemText(place) for place in range(2)] == [
        "a.csv (決められたフォルダー)",
        "'\\u202eb.csv' (決められたフォルダー)",
    ]
    assert files.currentIndex() == -1, "of several none is chosen by itself"
    clerk.presses("席を離れる")
    clerk.sees(LockedBy)
    assert clerk.desk.set_here.places is None


def test_every_field_and_button_of_the_rooms_has_a_name(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    for room, name in ((Room.CALENDAR, CALENDAR), (Room.SETTINGS, SETTINGS)):
        clerk.goes_to(room, name)
        page = clerk.window.page
        kinds = (QLineEdit, QComboBox, QListWidget, QAbstractButton)
        nameless = [
            widget
            for kind in kinds
            for widget in page.findChildren(kind)
            if widget.isVisible() and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == []
