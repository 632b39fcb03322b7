"""An impatient hand at the desk: what it presses twice is done once, and nothing comes under it unmeant."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.desk.calls import HelpCall
from kiosk.domain.desk.events import DeskEvent, DeskPress, NextTurn, Remote, Room, TicketAct, TicketPressed
from kiosk.domain.desk.lessons import TrainingProgress
from kiosk.domain.desk.rooms.calls import CallTaken
from kiosk.domain.desk.state import Desk, SettingsView, TicketQueueView, begin
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import EnterPin
from kiosk.domain.office.queue.turns import Queue
from kiosk.domain.office.tickets import NotPossible, Ticket, TicketChanged, TicketErrand, TicketState
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.faults import FaultOrigin, FaultReport
from kiosk.ui.clerk import press_guard
from kiosk.ui.clerk.page_area import PageArea
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.keys.passing_notice import PassingNotice
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import EventButton
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.typed import strike
from tests.fakes.office.desk import a_counter
from tests.fakes.office.desk_clerks import CLERK

SIZES = [QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)]
WAITS = Ticket(NOW.date(), 1, TicketErrand.RESERVE, NOW)
CALLED = replace(WAITS, state=TicketState.CALLED, called_at=NOW, counter="2番")
CALLS = TicketPressed(TicketAct.NEXT, WAITS, NextTurn())
LONG = 60_000
BEHIND = tuple(replace(WAITS, number=number) for number in range(2, 9))


@pytest.fixture
def reception() -> Desk:
    counter = replace(a_counter(), tickets=True, name="2番")
    view = CitizenView(EnterPin, errand=Errand.RESERVE, since=NOW, session=4, mykey="AC34 ●●●●")
    desk = begin(counter, view, NOW, timedelta(minutes=5), SettingsView(counter)).at(Attended(CLERK, NOW, NOW))
    return replace(desk, ticket_queue=TicketQueueView(Queue((WAITS, *BEHIND))))


class Hand:
    """At a window with a desk in it. `done`: what it let happen; `answers` follows at once on the first of them."""

    def __init__(self, window: DeskWindow, bot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window = window
        self._bot = bot
        self._patch = patch
        self.done: list[DeskEvent] = []
        self.answers: Desk | None = None
        window.happened.connect(self.hear)

    def hear(self, event: DeskEvent) -> None:
        if event is not DeskPress.TOUCH:
            self.done.append(event)
            if self.answers is not None:
                self.window.show_desk(self.answers)

    def button(self, name: str) -> EventButton:
        (found,) = [
            one
            for one in self.window.findChildren(EventButton)
            if one.isVisible() and name in (one.objectName(), one.text())
        ]
        return found

    def place(self, name: str) -> QPoint:
        button = self.button(name)
        return button.mapTo(self.window, button.rect().center())

    def presses(self, there: QPoint, times: int = 1) -> None:
        """As a mouse does it, through the window."""
        handle = self.window.windowHandle()
        assert handle is not None
        for _ in range(times):
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
            QApplication.processEvents()
            self._patch.setattr(press_guard, "REST_MS", LONG)

    def shows(self, desk: Desk) -> None:
        self._patch.setattr(press_guard, "REST_MS", LONG)
        self.window.show_desk(desk)
        QApplication.processEvents()

    def waits(self) -> None:
        """Until what rests has rested: the next press comes later than that, and those after it at once."""
        self.shows(self.window.desk)
        self.rests()

    def rests(self, rest_ms: int = 0) -> None:
        self._patch.setattr(press_guard, "REST_MS", rest_ms)
        self._bot.wait(10 * rest_ms + 3)


@pytest.fixture
def hand(
    qtbot: QtBot, qapp: QApplication, reception: Desk, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hand]:
    monkeypatch.setattr(press_guard, "REST_MS", LONG)
    size = getattr(request, "param", SIZES[0])
    window = DeskWindow(Theme.for_desk(size, 15.6), reception)
    window.resize(size)
    window.show()
    qtbot.waitExposed(window)
    window.show_desk(reception)
    qapp.processEvents()
    hand = Hand(window, qtbot, monkeypatch)
    hand.waits()
    yield hand
    window.close()
    window.deleteLater()


def called(reception: Desk) -> Desk:
    line = TicketQueueView(Queue((CALLED, *BEHIND)), CALLS, TicketChanged(CALLED, WAITS))
    return replace(reception, ticket_queue=line)


def test_a_double_click_on_the_next_visitor_calls_one_and_ends_nobody(hand: Hand, reception: Desk) -> None:
    hand.answers = called(reception)
    there = hand.place("つぎの方を呼ぶ(1番)")
    hand.presses(there, times=3)
    assert hand.done == [CALLS], "it says now that it ends them, and that was not read"
    hand.answers = replace(hand.answers, ticket_queue=replace(hand.answers.ticket_queue, answer=None))
    hand.waits()
    hand.presses(there, times=2)
    assert hand.done[1:] == [TicketPressed(TicketAct.NEXT, BEHIND[0], NextTurn(here=CALLED))]


@pytest.mark.parametrize("hand", SIZES, ids=lambda size: f"{size.width()}", indirect=True)
def test_no_button_of_the_queue_moves_when_somebody_is_called(hand: Hand, reception: Desk) -> None:
    names = ("next-ticket", "前の画面へ", "事故を記録する")
    before = [hand.place(name) for name in names]
    hand.shows(called(reception))
    assert [hand.place(name) for name in names] == before
    ends = hand.place("1番 終わりました")
    longer = replace(reception.citizen, mykey=None, checks=())
    hand.shows(replace(called(reception), citizen=longer))
    assert [hand.place(name) for name in names] == before
    assert hand.place("1番 終わりました") == ends


@pytest.mark.parametrize(
    "hand", [*SIZES, QSize(1280, 640)], ids=lambda size: f"{size.width()}x{size.height()}", indirect=True
)
def test_the_room_of_the_queue_stands_still_and_has_its_list_in_every_state(hand: Hand, reception: Desk) -> None:
    """Whoever is called, whatever they are noted with, and whatever is told of it."""
    noted = replace(CALLED, note="車いす、付き添いのお子さま連れ、長い言葉")
    free = replace(reception.ticket_queue, chosen=2)
    called_one = replace(
        free, queue=Queue((noted, *BEHIND)), pressed=CALLS, answer=TicketChanged(noted, WAITS), chosen=1
    )
    refused = replace(called_one, answer=NotPossible(replace(noted, counter="1階 マイナポイント支援窓口 12番")))
    states = (free, called_one, replace(called_one, answer=None), refused, replace(free, queue=Queue(BEHIND[1:])))
    stood = []
    for view in states:
        hand.shows(replace(reception, room=Room.QUEUE, practice=TrainingProgress(), ticket_queue=view))
        page = hand.window.page
        (area,) = (one for one in hand.window.findChildren(PageArea) if one.isVisible())
        assert area.verticalScrollBar().maximum() == 0, "there is room for all of it"
        (table,) = page.findChildren(RowTable)
        assert table.viewport().height() >= 5 * table.verticalHeader().defaultSectionSize()
        assert table.horizontalScrollBar().maximum() == 0, "also for the notes"
        buttons = page.findChildren(EventButton)
        stood.append([table.geometry(), *(button.mapTo(page, QPoint()) for button in buttons)])
    assert all(places == stood[0] for places in stood)


def test_going_to_a_call_twice_does_not_end_it(hand: Hand, reception: Desk) -> None:
    call = HelpCall(NOW, EnterPin)
    hand.shows(replace(reception, calls=(call,)))
    hand.waits()
    hand.answers = replace(reception, calls=(replace(call, taken_at=NOW),))
    there = hand.place("answer-call")
    hand.presses(there, times=2)
    hand.waits()
    hand.presses(there)
    assert hand.done == [CallTaken(NOW)]


def test_what_has_just_come_under_the_hand_takes_no_press(hand: Hand, reception: Desk) -> None:
    another = replace(reception, ticket_queue=TicketQueueView(Queue(BEHIND)))
    hand.shows(another)
    there = hand.place("next-ticket")
    hand.presses(there)
    assert hand.done == [], "it had said number 1 a moment ago"
    hand.waits()
    hand.presses(there)
    assert hand.done == [TicketPressed(TicketAct.NEXT, BEHIND[0], NextTurn())]


def test_ending_the_session_twice_ends_it_once(hand: Hand) -> None:
    hand.presses(hand.place("予約を終える"), times=2)
    assert hand.done == [Remote(Press.END)]


def test_a_button_rests_since_it_moved_and_not_since_somebody_looks(hand: Hand, reception: Desk) -> None:
    """Qt lays a page out after the desk was refreshed; a key that is struck long after that is not lost."""
    before = hand.place("next-ticket")
    hand.window.show_desk(replace(reception, fault=FaultReport("12345", FaultOrigin.WORK)))
    QApplication.processEvents()
    hand.rests(10)
    assert hand.place("next-ticket") != before
    strike(hand.window, Qt.Key.Key_F2)
    QApplication.processEvents()
    assert hand.done == [CALLS]


def test_a_key_that_waits_is_not_lost_with_what_had_the_keyboard(hand: Hand, reception: Desk) -> None:
    hand.button("next-ticket").setFocus()
    strike(hand.window, Qt.Key.Key_F11)
    busy = replace(reception.ticket_queue, pressed=CALLS)
    hand.window.show_desk(replace(reception, ticket_queue=busy))
    assert not hand.button("next-ticket").isEnabled()
    QApplication.processEvents()
    assert hand.done == [Remote(Press.END)]


def test_a_key_that_comes_too_early_is_told_and_nothing_moves_for_that(hand: Hand, reception: Desk) -> None:
    hand.shows(called(reception))
    names = ("next-ticket", "前の画面へ", "事故を記録する")
    before = [hand.place(name) for name in names]
    strike(hand.window, Qt.Key.Key_F2)
    QApplication.processEvents()
    assert hand.done == []
    (told,) = [one for one in hand.window.findChildren(PassingNotice) if one.isVisible()]
    assert "いまのキーは効いていません" in told.words.text()
    assert [hand.place(name) for name in names] == before
