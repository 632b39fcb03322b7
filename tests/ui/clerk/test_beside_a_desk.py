"""Two windows and one keyboard: it is the clerk's, whatever the citizen touches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QTableWidget, QWidget

from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.records import FieldsTyped, Sought
from kiosk.domain.desk.shift.room import ShiftNoteTyped
from kiosk.domain.desk.state import LockedBy, LoggedOut
from kiosk.domain.flow import steps
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.capacity import Mode
from tests.fakes.around.person import CitizenAndDesk, Person
from tests.fakes.around.scanner import CODES, bursts, scan, stops
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import CODE, LOGIN, PASSPHRASE

Meet = Callable[..., Person]


@pytest.fixture
def beside(meet: Meet) -> CitizenAndDesk:
    person = meet(mode=Mode.COUNTER)
    assert person.clerk is not None
    return CitizenAndDesk(person, person.clerk)


def has_keyboard(beside: CitizenAndDesk) -> bool:
    QApplication.processEvents()
    return beside.clerk.window.isActiveWindow() and not beside.person.window.isActiveWindow()


def test_the_desk_has_the_keyboard_from_the_beginning_and_after_every_touch(beside: CitizenAndDesk) -> None:
    assert has_keyboard(beside)
    beside.person.goes_to_pin()
    beside.person.touches("1")
    assert has_keyboard(beside)
    flags = beside.person.window.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    beside.person.window.full_screen(None)
    assert has_keyboard(beside)


def test_a_window_manager_that_gives_it_to_the_citizens_window_is_not_believed(beside: CitizenAndDesk) -> None:
    handle = beside.person.window.windowHandle()
    assert handle is not None
    handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on=False)
    handle.requestActivate()
    assert has_keyboard(beside)


def test_the_clerks_keys_are_no_pin(beside: CitizenAndDesk) -> None:
    person = beside.person
    person.goes_to_pin()
    person.touches("1")
    pad = person.window.page.keypad  # type: ignore[attr-defined]
    touched = person.flow.touched_at
    person.waits(3)
    strike(pad, "234")
    strike(pad, Qt.Key.Key_Return)
    handle = person.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_2)
    QApplication.processEvents()
    assert len(pad._digits) == 1
    assert isinstance(person.step, steps.EnterPin)
    assert person.flow.touched_at == touched, "the clerk's keys are no sign that the citizen is there"


def test_no_key_presses_anything_at_the_citizens_window(beside: CitizenAndDesk) -> None:
    person = beside.person
    before = person.step
    for widget in stops(person.window):
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_F9, Qt.Key.Key_Tab):
            strike(widget, key)
    QApplication.processEvents()
    assert person.step == before


def test_a_scanner_is_not_offered_where_its_keys_go_to_the_desk(beside: CitizenAndDesk) -> None:
    beside.person.goes_to_services()
    beside.person.agrees_to_service("PayPay(チャージ)")
    assert not beside.person.reads("読み取り機")


def state_of(window: QWidget) -> list[object]:
    """All that a clerk may have chosen and typed, but what is sought."""
    lines = [line.text() for line in window.findChildren(QLineEdit) if not line.property("takes-scans")]
    boxes = [box.currentIndex() for box in window.findChildren(QComboBox)]
    ticks = [tick.isChecked() for tick in window.findChildren(QCheckBox)]
    rows = [table.currentRow() for table in window.findChildren(QTableWidget)]
    return [lines, boxes, ticks, rows]


def scan_everywhere(beside: CitizenAndDesk) -> None:
    """Nothing happens at any field, list or button of the page that is shown."""
    clerk, happened = beside.clerk, list[object]()
    QApplication.processEvents()
    clerk.window.happened.connect(happened.append)
    before, began_at = state_of(clerk.window), clerk.window.focusWidget()
    for number in range(len(CODES)):
        for burst in bursts(number):
            at = stops(clerk.window)
            scan(clerk.keys, at[number % len(at)], burst)
    for widget in stops(clerk.window):
        scan(clerk.keys, widget, (*"490123", "\r"))
    began_at.setFocus()
    clerk.window.happened.disconnect(happened.append)
    told = [event for event in happened if event is not DeskPress.TOUCH]
    wrong = [event for event in told if not isinstance(event, Sought | FieldsTyped | ShiftNoteTyped)]
    assert not wrong, f"{clerk.desk.room}: {wrong}"
    assert state_of(clerk.window) == before, clerk.desk.room


def test_a_scan_does_nothing_on_any_page_of_the_desk(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    scan_everywhere(beside)
    clerk.becomes_the_first()
    scan_everywhere(beside)
    assert isinstance(clerk.desk.gate, LoggedOut)
    clerk.logs_in()
    for room in Room:
        clerk.window.happened.emit(RoomChosen(room))
        clerk.bot.waitUntil(lambda room=room: clerk.desk.room is room)  # type: ignore[misc]
        if room is Room.REPORT:
            # It comes up with its days when they have been counted.
            clerk.bot.waitUntil(lambda: all(line.text() for line in clerk.lines))
        if room is Room.SETTINGS:
            # It comes up with what is set, and offers the rest when it has been looked for.
            clerk.bot.waitUntil(lambda: clerk.desk.set_here.offered is not None)
        scan_everywhere(beside)
    clerk.window.happened.emit(DeskPress.LOCK)
    clerk.sees(LockedBy)
    scan_everywhere(beside)
    assert isinstance(clerk.desk.gate, LockedBy)


def test_a_scanner_that_ends_with_a_function_key_opens_no_incident(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.begins()
    clerk.goes_to(Room.RECEPTION, "受付")
    with clerk.keys.at(5):
        strike(clerk.window, "4901234")
        strike(clerk.window, Qt.Key.Key_F9)
    QApplication.processEvents()
    assert clerk.desk.room is Room.RECEPTION
    assert not clerk.desk.incidents.open


def test_a_scan_into_a_passphrase_is_taken_away_with_what_stood_there(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.becomes_the_first()
    login, secret, _code = clerk.lines
    strike(login, LOGIN)
    strike(secret, PASSPHRASE[:5])
    scan(clerk.keys, secret, (*"4901234567894", "\r"))
    assert (login.text(), secret.text()) == (LOGIN, "")
    assert clerk.reads("ここには入れられません")
    strike(secret, PASSPHRASE)
    clerk.presses_key(secret, Qt.Key.Key_Return)
    clerk.sees(Attended)


def test_a_ticket_is_scanned_into_the_search(beside: CitizenAndDesk) -> None:
    clerk = beside.clerk
    clerk.begins()
    clerk.goes_to(Room.FIND, "さがす")
    line = clerk.lines[0]
    strike(line, CODE)
    scan(clerk.keys, line, (*"8389189146", "\r"))
    assert line.text() == "8389189146"
    clerk.bot.waitUntil(lambda: clerk.desk.search.page is not None)
