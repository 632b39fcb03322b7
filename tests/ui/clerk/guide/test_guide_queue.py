"""What the guide says of the queue's room, by sight."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.domain.desk.events import Room, TicketAct, TicketPressed
from kiosk.domain.desk.state import Desk, TicketQueueView
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.tickets import Ticket, TicketChanged, TicketErrand, TicketState, TurnReason
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.typed import strike
from tests.ui.clerk.guide.sight import Sight

WAITS = Ticket(NOW.date(), 6, TicketErrand.RESERVE, NOW - timedelta(minutes=12))
CALLED = replace(WAITS, number=4, state=TicketState.CALLED, called_at=NOW, counter="2番", waited=300)
WANTED = replace(WAITS, number=7, wanted="3番", transfers=1, note="車いす")
ELSEWHERE = replace(CALLED, number=8, counter="1番")
MISSED = replace(CALLED, number=9, state=TicketState.NO_SHOW, ended_at=NOW)
SERVED = tuple(
    replace(CALLED, number=number, state=TicketState.SERVED, called_at=NOW - timedelta(minutes=30), ended_at=NOW)
    for number in (1, 2, 3)
)


def queue_room(sight: Sight, *tickets: Ticket, chosen: int | None = None) -> Desk:
    view = TicketQueueView(Queue(tickets, ("1番", "2番", "3番")), chosen=chosen)
    return sight.shows(replace(sight.views["queue nobody"], ticket_queue=view))


def test_the_list_says_of_each_how_it_stands_how_long_it_waits_and_what_was_noted(sight: Sight) -> None:
    queue_room(sight, *SERVED, CALLED, WAITS, WANTED, ELSEWHERE, MISSED)
    assert sight.column("番号") == ["4番", "6番", "7番", "8番", "9番"]
    assert sight.column("ようす") == ["2番窓口", "お待ち", "3番窓口へ", "1番窓口", "不在"]
    assert sight.column("待ち") == ["5分", "12分", "12分", "5分", "5分"], "who was called has waited until then"
    assert sight.column("ひとこと") == ["", "", "車いす", "", ""]
    known = sight.column("あと約")
    assert "—" not in known[1:3]
    assert sight.place(sight.label("終わり3、不在1、平均 待ち5分、手続き30分"))[3] < sight.place(sight.table)[1]
    queue_room(sight, *SERVED[:2], CALLED, WAITS, WANTED)
    assert sight.column("あと約") == ["—"] * 3, "of two nothing is foretold"


def test_the_number_of_those_who_wait_stands_at_the_left_in_every_room(sight: Sight) -> None:
    desk = queue_room(sight, CALLED, WAITS, WANTED)
    for room in (Room.RECEPTION, Room.FIND, Room.SETTINGS, Room.QUEUE):
        sight.shows(replace(desk, room=room))
        assert sight.place(sight.button("お待ち 2"))[2] <= sight.page_place[0]


def test_at_the_right_is_what_can_be_done_for_the_number_that_is_chosen(sight: Sight) -> None:
    queue_room(sight, WAITS, WANTED, ELSEWHERE, MISSED, chosen=6)
    reasons = sight.box("先に呼ぶ理由")
    names = ["体の不自由な方・お年寄り", "お子さま連れ", "前の手続きの続き", "そのほか"]
    assert [reasons.itemText(place) for place in range(1, reasons.count())] == names
    assert "6番 先に呼ぶ" not in sight.offered, "a reason is needed"
    reasons.setCurrentIndex(2)
    assert sight.button("6番 先に呼ぶ").isEnabled()
    assert sight.place(reasons)[0] > sight.place(sight.table)[2]
    targets = sight.box("引き継ぎ先")
    offered = [targets.itemText(place) for place in range(1, targets.count())]
    assert offered[:2] == ["1番窓口", "3番窓口"], "the other counters of today"
    assert len(offered) == 2 + len(TicketErrand) - 1, "and every other errand"
    strike(sight.table, Qt.Key.Key_Return)
    assert sight.window.focusWidget() is reasons
    for number, act in ((9, "9番 もう一度呼ぶ"), (8, "8番 引き受ける")):
        queue_room(sight, WAITS, WANTED, ELSEWHERE, MISSED, chosen=number)
        assert act in sight.offered
    assert "9番 列にもどす" not in sight.offered
    queue_room(sight, CALLED, WAITS, MISSED, chosen=6)
    assert not sight.box("先に呼ぶ理由").isEnabled(), "somebody is here"


def test_who_waits_for_a_counter_that_has_closed_is_called_out_of_turn_or_passed_on(sight: Sight) -> None:
    queue_room(sight, WAITS, WANTED, chosen=7)
    sight.box("先に呼ぶ理由").setCurrentIndex(4)
    sight.box("引き継ぎ先").setCurrentIndex(1)
    assert {"7番 先に呼ぶ", "7番 引き継ぐ"} <= sight.offered
    assert sight.button("7番 引き継ぐ").event_pressed == TicketPressed(TicketAct.TRANSFER, WANTED, ToCounter("1番"))
    called = Queue((WAITS, WANTED)).call(WANTED, "2番", NOW, TurnReason.OTHER)
    assert isinstance(called, TicketChanged)


def test_a_note_has_twenty_letters_and_goes_when_its_line_is_emptied(sight: Sight) -> None:
    queue_room(sight, WAITS, WANTED, chosen=7)
    (note,) = sight.lines
    assert (note.text(), note.maxLength()) == ("車いす", 20)
    assert not sight.button("ひとことを残す").isEnabled()
    note.clear()
    assert sight.button("7番 ひとことを残す").event_pressed == TicketPressed(TicketAct.ANNOTATE, WANTED, "")
    assert sight.button("7番 ひとことを残す").isEnabled()
