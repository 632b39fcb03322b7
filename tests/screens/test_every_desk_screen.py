"""The desk in every room and state, wide, tall and on the least screen that it has room on: nothing is cut or lost."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QSize
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

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.shift.shift_notes import ShiftNote
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.languages import ENGLISH
from kiosk.ui.clerk import press_guard
from kiosk.ui.clerk.calendar.room import CalendarPage
from kiosk.ui.clerk.keys_sheet import KeysSheet
from kiosk.ui.clerk.page_area import PageArea
from kiosk.ui.clerk.practice.practising import PracticePage
from kiosk.ui.clerk.report.board import ReportBoard
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.messages import speaking, spoken
from kiosk.ui.theme.tokens import Theme
from tests.fakes.office.desk_clerks import ADMINISTRATOR, SUPERVISOR
from tests.fakes.office.desk_views import LONG_COUNTER, LONG_NAME, desk_views, the_desk
from tests.screens.desk_rules import broken_rules, lost_keyboard, out_of_order, short_lists, unreadable

# A clerk's usual one; a tall one; and one on which all of it is as wide and nearly as high as it may be at the least.
WIDE, TALL, LEAST = (1920, 1080, 15.0), (1080, 1920, 21.5), (1280, 640, 15.6)
LAPTOP = (1366, 768, 15.6)
IN_JAPANESE = re.compile(r"[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]")
# What lies below is scrolled to: where two cards are up at once that hardly ever meet, and on the least screen.
SCROLLED = {
    WIDE: {"reception a reader", "settings a clock"},
    TALL: set[str](),
    LEAST: {
        "forgotten, wrong",
        "shift another's",
        "shift they have come",
        "reception nobody waits",
        "reception people wait",
        "reception one is called",
        "reception an account",
        "reception a card has to wait",
        "reception a reader",
        "reception no right",
        "reception a fault",
        "reception no screen",
        "reception another register",
        "reception a clock",
        "settings",
        "settings all set",
        "settings a clock",
        "settings a sheet",
    },
}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is pressed here is pressed as soon as it is there."""
    monkeypatch.setattr(press_guard, "REST_MS", 0)


def _window(screen: tuple[int, int, float], desk: Desk) -> DeskWindow:
    make_application(Settings(animations=False))
    size = QSize(*screen[:2])
    window = DeskWindow(Theme.for_desk(size, screen[2]), desk)
    window.resize(size)
    window.show()
    return window


def _turn(window: DeskWindow, desk: Desk) -> None:
    window.show_desk(desk)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    board = window.page.findChild(ReportBoard)
    while board is not None and not board.is_drawn:
        QApplication.processEvents()
    # What has grown within what has grown is given its room a turn later each.
    for _ in range(3):
        QApplication.processEvents()


def _leaves(window: DeskWindow) -> Iterator[str]:
    """Turn to each leaf of the page, where it has leaves."""
    match window.page:
        case CalendarPage() as page:
            turns = page._sections.buttons()
        case PracticePage() as page:
            turns = page._tabs.buttons()
        case _:
            yield ""
            return
    for button in turns:
        button.click()
        QApplication.processEvents()
        yield button.text()


def _words(window: DeskWindow) -> Iterator[str]:
    """What is read on it and heard of it, without the data in it."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget is not window and not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(place) for place in range(widget.count()))
            case QLineEdit():
                yield widget.placeholderText()
            case QListWidget():
                yield from (widget.item(place).text() for place in range(widget.count()))
            case QTableWidget():
                yield from _cells(widget)
            case _:
                pass


def _cells(table: QTableWidget) -> Iterator[str]:
    columns = range(table.columnCount())
    heads = (table.horizontalHeaderItem(column) for column in columns)
    cells = (table.item(row, column) for row in range(table.rowCount()) for column in columns)
    yield from (item.text() for item in (*heads, *cells) if item is not None)


def _japanese(window: DeskWindow) -> list[str]:
    """Where the language's own name stands on a button, it is meant."""
    names = sorted(_written_by_the_city(window.desk), key=len, reverse=True)
    data = re.compile("|".join(map(re.escape, names)))
    return [f"in Japanese: {text}" for text in dict.fromkeys(_words(window)) if IN_JAPANESE.search(data.sub("", text))]


def _written_by_the_city(desk: Desk) -> Iterator[str]:
    """What is data has no other language, where nobody has worded it."""
    yield from ("日本語", ADMINISTRATOR.name, "1番", "2番", "12番")
    yield from (service.name for service in desk.counter.catalogue.services)
    yield from ("決済サービス一覧", "「名前」", LONG_NAME, desk.counter.programme.name)
    offered = desk.set_here.offered
    yield from () if offered is None else (name for _, name in offered.programmes)
    yield LONG_COUNTER
    # What clerks have written, and are called.
    yield SUPERVISOR.name
    queue = desk.ticket_queue.queue
    yield from () if queue is None else (ticket.note for ticket in queue.tickets if ticket.note)
    yield from (note.text for note in desk.shift.listed or () if isinstance(note, ShiftNote))
    yield desk.shift.draft.text or SUPERVISOR.name


def _scrolls(window: DeskWindow) -> bool:
    (area,) = window.findChildren(PageArea)
    return area.verticalScrollBar().isVisible()


def _problems(window: DeskWindow, *, closely: bool) -> list[str]:
    """`closely`: also in which order it is read, which is the same at every size, and how it looks."""
    if not closely:
        return broken_rules(window)
    # What stands around each page is looked at with one of them.
    is_first = window.desk.room is Room.FIND and window.desk.search.page is None
    faint = unreadable(window, window if is_first else window.page)
    return [*broken_rules(window), *out_of_order(window), *faint]


def test_the_sheet_of_keys_can_be_read_in_every_room(qapp: QApplication) -> None:
    window = _window(LEAST, the_desk(practice=True))
    window.setUpdatesEnabled(False)
    (sheet,) = window.findChildren(KeysSheet)
    wrong: dict[str, list[str]] = {}
    for room in Room:
        _turn(window, replace(the_desk(practice=True), room=room))
        window._show_keys()
        QApplication.processEvents()
        # Of the room before.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if problems := broken_rules(window, sheet):
            wrong[room] = problems
        sheet.hide()
    window.close()
    window.deleteLater()
    assert wrong == {}


def test_every_state_of_the_desk_can_be_read_in_english(qapp: QApplication) -> None:
    """On a clerk's small screen: no word is cut by being longer, and none is left in Japanese."""
    with speaking(spoken()):
        window = _window(LAPTOP, the_desk(practice=True).speaking(ENGLISH))
        window.setUpdatesEnabled(False)
        wrong: dict[str, list[str]] = {}
        for name, desk in desk_views():
            _turn(window, desk.speaking(ENGLISH))
            # A list that has grown is given its room a turn later.
            QApplication.processEvents()
            assert window.size() == QSize(*LAPTOP[:2]), f"{name}: it grows beyond its screen"
            for leaf in _leaves(window):
                if problems := [*broken_rules(window), *short_lists(window), *_japanese(window)]:
                    wrong[f"{name} {leaf}"] = problems
        (sheet,) = window.findChildren(KeysSheet)
        for room in Room:
            _turn(window, replace(the_desk(practice=True), room=room).speaking(ENGLISH))
            window._show_keys()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if problems := [*broken_rules(window, sheet), *_japanese(window)]:
                wrong[f"keys of {room}"] = problems
            sheet.hide()
        window.close()
        window.deleteLater()
    assert wrong == {}


@pytest.mark.parametrize("screen", [WIDE, TALL, LEAST], ids=["wide", "tall", "least"])
def test_every_state_of_the_desk_can_be_read_and_pressed(qapp: QApplication, screen: tuple[int, int, float]) -> None:
    views = list(desk_views())
    window = _window(screen, views[0][1])
    # Painting is most of the work: one size shows what is too faint, and the smallest has the fewest pixels.
    window.setUpdatesEnabled(screen is LEAST)
    wrong: dict[str, list[str]] = {}
    scrolled: set[str] = set()
    for name, desk in views:
        _turn(window, desk)
        lost = lost_keyboard(window)
        assert window.size() == QSize(*screen[:2]), f"{name}: it grows beyond its screen"
        if _scrolls(window):
            scrolled.add(name)
        for leaf in _leaves(window):
            if problems := [*lost, *_problems(window, closely=screen is LEAST)]:
                wrong[f"{name} {leaf}"] = problems
        window.page.begin()
    window.close()
    window.deleteLater()
    assert wrong == {}
    assert scrolled == SCROLLED[screen]
    assert len(views) > 60


_ONE_A_ROOM = (
    *(
        "log in",
        "reception one is called",
        "shift an own one",
        "find a record",
        "calls one is open",
        "incidents an open one",
        "queue one waits",
        "staff a clerk",
    ),
    *("report counted", "settings", "calendar", "myself", "practice"),
)


def test_a_larger_desk_has_all_of_it_on_the_smallest_screens_and_nothing_is_cut(qapp: QApplication) -> None:
    """What has no room beside each other stands below each other, and is scrolled to in one direction alone."""
    views = {name: replace(desk, zoom=Zoom.LARGEST) for name, desk in desk_views() if name in _ONE_A_ROOM}
    window = _window((1280, 800, 15.6), replace(views["log in"], zoom=Zoom.USUAL))
    window.setUpdatesEnabled(False)
    usual = window.page.theme.pixels_per_mm
    wrong: dict[str, list[str]] = {}
    for name in _ONE_A_ROOM:
        _turn(window, views[name])
        QApplication.processEvents()
        assert window.page.theme.pixels_per_mm == usual * 1.5
        assert window.size() == QSize(1280, 800), f"{name}: it grows beyond its screen"
        area = window.findChildren(PageArea)[-1]
        sideways = ["scrolled sideways"] if area.horizontalScrollBar().isVisible() else []
        if problems := [*sideways, *broken_rules(window)]:
            wrong[name] = problems
    window.close()
    window.deleteLater()
    assert wrong == {}
