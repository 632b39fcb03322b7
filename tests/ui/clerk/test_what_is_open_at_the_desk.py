"""What a list stands on and what is open are one thing, whatever is pressed: no widget has a choice of its own."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QWidget,
)

from kiosk.domain.desk.advance import advance_desk
from kiosk.domain.desk.effects import AskFor, Do, EffectAnswered
from kiosk.domain.desk.events import DeskEvent, Room
from kiosk.domain.desk.rooms.records import FindRecords, FormOpened, RowChosen, Sought, TimelineAsked, seen
from kiosk.domain.desk.search import SearchFields
from kiosk.domain.desk.state import Desk, SettingsView, begin
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.amendments import RecordAction
from kiosk.domain.office.record_queries import BadQuery, FinderFailed, Query, RecordKind, RecordPage
from kiosk.domain.staff.account_answers import Allowed
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.clerk.calendar.calendar_lists import LISTS, ListPart
from kiosk.ui.clerk.lists.number_clipboard import NumberClipboard
from kiosk.ui.clerk.records.finding import FindPage
from kiosk.ui.clerk.records.search_bar import REST_MS
from kiosk.ui.keys.typing_targets import TAKES_SCANS
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office import found
from tests.fakes.office.desk import a_counter
from tests.fakes.office.desk_clerks import ADMINISTRATOR, SUPERVISOR

FIRST, SECOND = found.LINK, replace(found.LINK, id=2, reference="1000000009", mykey="XY67 ●●●●")
PLACES = [(one.kind, one.id) for one in (FIRST, SECOND)]
THEME = Theme.for_desk(QSize(1280, 800), 15.6)


class Searching:
    """The search page, and the desk that moves it."""

    def __init__(self) -> None:
        counter = a_counter()
        desk = begin(counter, CitizenView(Plain.HOME), NOW, timedelta(minutes=5), SettingsView(counter))
        self.desk: Desk = replace(desk.at(Attended(SUPERVISOR, NOW, NOW)), room=Room.FIND)
        self.page = FindPage(THEME, self.desk)
        self.page.happened.connect(self.do)
        self.finds()

    def do(self, *events: DeskEvent | EffectAnswered) -> None:
        for event in events:
            self.desk, _ = advance_desk(self.desk, event, NOW)
            self.page.refresh(self.desk)

    def finds(self) -> None:
        self.desk = replace(self.desk, search=replace(self.desk.search, query=Query()))
        self.do(EffectAnswered(FindRecords(Query()), RecordPage((FIRST, SECOND))))

    def seeks(self, asked: Query | BadQuery) -> None:
        """Whether the clerk may is asked first; here they may."""
        asks = AskFor(SUPERVISOR, Action.FIND, Sought(asked), "", self.desk.citizen.beside)
        self.do(EffectAnswered(asks, Allowed(SUPERVISOR)))

    def opens(self, number: int) -> None:
        kind, record = RecordKind.LINK, FIRST if number == 1 else SECOND
        search = replace(self.desk.search, chosen=(kind, number), asked=(kind, number))
        self.desk = replace(self.desk, search=search)
        self.do(EffectAnswered(Do(TimelineAsked(kind, number)), found.story_of(record)))

    @property
    def table(self) -> QTableWidget:
        (table,) = self.page.findChildren(QTableWidget)
        return table

    def reads(self, part: str) -> bool:
        labels = [child for child in self.page.findChildren(QWidget) if child.isVisibleTo(self.page)]
        return any(part in getattr(child, "text", str)() for child in labels)


@pytest.fixture
def searching(qapp: object) -> Searching:
    assert qapp is not None
    return Searching()


def test_the_list_begins_on_its_first_record_and_nothing_is_open(searching: Searching) -> None:
    assert searching.desk.search.chosen == PLACES[0]
    assert searching.table.currentRow() == 0
    assert seen(searching.desk.search) is None


def test_moving_in_the_list_closes_what_was_open_of_another(searching: Searching) -> None:
    searching.opens(1)
    assert searching.reads(f"申込 {FIRST.mykey}")
    searching.table.setCurrentCell(1, 0)
    assert searching.desk.search.chosen == PLACES[1]
    assert searching.desk.search.timeline is None
    assert not searching.reads(f"申込 {FIRST.mykey}")
    searching.do(FormOpened(RecordAction.CANCEL))
    assert searching.desk.search.form is None, "there is nothing that it could be about"


def test_a_story_that_comes_late_is_not_of_the_row_that_is_chosen_now(searching: Searching) -> None:
    searching.opens(1)
    searching.table.setCurrentCell(1, 0)
    searching.do(EffectAnswered(Do(TimelineAsked(RecordKind.LINK, 1)), found.story_of(FIRST)))
    assert searching.desk.search.timeline is None


def test_a_form_covers_the_list_and_is_closed_with_its_record(searching: Searching) -> None:
    searching.opens(1)
    searching.do(FormOpened(RecordAction.CANCEL))
    assert not searching.table.isVisibleTo(searching.page)
    assert searching.reads(f"取り消す:申込 {FIRST.mykey}")
    searching.do(FormOpened(RecordAction.MARK))
    assert searching.desk.search.form is RecordAction.CANCEL, "one at a time"
    searching.do(RowChosen(*PLACES[1]))
    assert searching.desk.search.form is None
    assert searching.table.isVisibleTo(searching.page)
    assert searching.table.currentRow() == 1


def test_what_is_sought_anew_closes_all_that_was_open(searching: Searching) -> None:
    searching.opens(1)
    searching.do(FormOpened(RecordAction.CORRECT))
    searching.seeks(Query(mykey="ABCD3467"))
    assert (searching.desk.search.form, searching.desk.search.timeline) == (None, None)


@pytest.mark.parametrize("asked", [Query(mykey="abc"), BadQuery.DAY])
def test_no_hit_of_before_stays_under_an_error(searching: Searching, asked: Query | BadQuery) -> None:
    searching.opens(1)
    searching.seeks(asked)
    assert searching.desk.search.unfit is not None
    assert searching.table.rowCount() == 0
    assert not searching.reads(FIRST.mykey)


def test_no_hit_of_before_stays_where_the_register_does_not_answer(searching: Searching) -> None:
    searching.opens(1)
    searching.do(EffectAnswered(FindRecords(Query()), FinderFailed()))
    assert searching.desk.search.failed
    assert searching.table.rowCount() == 0


class SeekingPage:
    """What the search page has asked the register for, as it was typed or by Enter."""

    def __init__(self, searching: Searching) -> None:
        self.searching = searching
        self.sought: list[Query | BadQuery] = []
        searching.page.happened.connect(self.hear)

    def hear(self, event: DeskEvent) -> None:
        if isinstance(event, Sought):
            self.sought.append(event.query)

    @property
    def line(self) -> QLineEdit:
        return next(line for line in self.searching.page.findChildren(QLineEdit) if line.property(TAKES_SCANS))

    def types(self, text: str, *, rests: bool = True) -> None:
        for end in range(len(text) + 1):
            self.line.setText(text[:end])
        (timer,) = [one for one in self.searching.page.findChildren(QTimer) if one.interval() == REST_MS]
        assert timer.isActive()
        if rests:
            timer.timeout.emit()


def test_a_search_begins_once_what_is_typed_is_whole_and_rests_and_is_not_made_twice(searching: Searching) -> None:
    telling = SeekingPage(searching)
    telling.types("ABCD346")
    assert telling.sought == [], "a letter is missing"
    telling.types("ABCD3467")
    telling.types("ABCD3467")
    assert telling.sought == [Query(mykey="ABCD3467")] * 2, "typed anew, and never one a letter"
    searching.seeks(telling.sought[0])
    assert not searching.reads(FIRST.mykey), "what was found before is no answer to it"
    telling.line.returnPressed.emit()
    searching.do(EffectAnswered(FindRecords(Query(mykey="ABCD3467")), RecordPage((SECOND,), count=1)))
    telling.line.returnPressed.emit()
    assert len(telling.sought) == 2, "Enter goes to what was found"
    assert searching.reads("1件見つかりました")
    telling.types("AB", rests=False)
    telling.line.returnPressed.emit()
    assert telling.sought[2:] == [Query(mykey="AB")], "Enter asks at once, and is told what is wrong"
    assert searching.desk.search.fields == SearchFields("AB")
    again = FindPage(THEME, searching.desk)
    assert "AB" in [line.text() for line in again.findChildren(QLineEdit)], "it is there after another room"


def test_a_list_is_put_in_order_by_its_heads_and_by_keys_and_tells_it(searching: Searching) -> None:
    searching.do(RowChosen(*PLACES[1]))
    table = searching.table
    assert table.accessibleDescription() == "日時の大きい順(新しい順)にならんでいます。"
    table.horizontalHeader().sectionClicked.emit(5)
    assert searching.desk.search.order == RowOrder(5, is_descending=False)
    assert [one.text() for one in map(table.item, (0, 1), (5, 5)) if one is not None] == ["1000000009", "1234567897"]
    assert table.currentRow() == 0, "it stands on the same record"
    assert (table.horizontalHeader().sortIndicatorSection(), table.horizontalHeader().isSortIndicatorShown()) == (
        5,
        True,
    )
    for name, order in (("逆順", RowOrder(5)), ("並べかえ", RowOrder(0, is_descending=False))):
        button(searching.page, name).click()
        assert searching.desk.search.order == order
    button(searching.page, "コピー").click()
    assert searching.reads("1000000009をコピーしました")
    searching.do(EffectAnswered(FindRecords(Query()), RecordPage((found.RESERVATION,))))
    assert not button(searching.page, "コピー").isEnabled(), "it has no number"


def test_the_clipboard_loses_only_what_was_put_there(qapp: QApplication) -> None:
    here, clipboard = NumberClipboard(), qapp.clipboard()
    here.put("1234567897")
    assert clipboard.text() == "1234567897"
    here.put("")
    assert clipboard.text() == ""
    here.put("7")
    clipboard.setText("somebody else's")
    here.put("")
    assert clipboard.text() == "somebody else's"


def test_what_stands_in_a_form_is_there_again_on_another_page(searching: Searching) -> None:
    searching.opens(1)
    searching.do(FormOpened(RecordAction.CANCEL))
    reason = next(box for box in searching.page.findChildren(QComboBox) if box.accessibleName() == "理由")
    reason.setCurrentIndex(reason.findText("二重に記録した"))
    next(line for line in searching.page.findChildren(QLineEdit) if "文書" in line.accessibleName()).setText("A-1")
    again = FindPage(THEME, searching.desk)
    assert "二重に記録した" in [box.currentText() for box in again.findChildren(QComboBox)]
    assert "A-1" in [line.text() for line in again.findChildren(QLineEdit)]
    assert button(again, "このとおりにする").isEnabled()
    again.refresh(replace(searching.desk, search=searching.desk.search.under((found.incident_of(FIRST),))))
    told = [label.text() for label in again.findChildren(QLabel) if label.isVisibleTo(again)]
    assert len([text for text in told if "事故3番で対応中" in text]) == 2, "in the story and in the form"


def test_escape_leads_from_the_story_to_the_list_at_the_same_record(searching: Searching) -> None:
    searching.do(RowChosen(*PLACES[1]))
    searching.opens(2)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    searching.page.keyPressEvent(press)
    assert searching.desk.search.timeline is None
    assert searching.table.currentRow() == 1


def test_a_row_of_the_calendar_that_is_corrected_keeps_its_list_from_moving(qapp: object) -> None:
    assert qapp is not None
    counter = a_counter()
    desk = begin(counter, CitizenView(Plain.HOME), NOW, timedelta(minutes=5), SettingsView(counter))
    desk = desk.at(Attended(ADMINISTRATOR, NOW, NOW))
    part = ListPart(THEME, LISTS[0])
    part.refresh(desk)
    rows = next(one for one in part.findChildren(QListWidget) if one.accessibleName() == "曜日と時間の一覧")
    assert rows.count() > 0
    edit, remove = (button(part, name) for name in ("選んだ行を直す", "選んだ行を消す"))
    edit.click()
    assert not any(widget.isEnabled() for widget in (rows, edit, remove))
    button(part, "やめる").click()
    assert all(widget.isEnabled() for widget in (rows, edit, remove))


def button(part: QWidget, name: str) -> QAbstractButton:
    (found_,) = [one for one in part.findChildren(QAbstractButton) if one.text() == name]
    return found_
