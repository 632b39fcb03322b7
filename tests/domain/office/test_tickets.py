"""The queue's rules: who is next, what may follow on a call, and what is promised of the wait."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.office.queue.turns import CALL_SHOWN, Queue, ToCounter
from kiosk.domain.office.queue.waits import QueueTally, expected_waits, tally_of
from kiosk.domain.office.tickets import (
    BadNote,
    NobodyWaits,
    NoteFault,
    NotPossible,
    QueueAnswer,
    StillCalled,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
    TicketState,
    TurnReason,
)
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

TODAY = NOW.date()
STATES_THAT_ARE_OVER = [state for state in TicketState if state is not TicketState.CALLED]


def ticket(number: int, state: TicketState = TicketState.WAITING, **told: object) -> Ticket:
    plain = Ticket(TODAY, number, TicketErrand.RESERVE, NOW - timedelta(hours=1), state)
    return replace(plain, **told)  # type: ignore[arg-type]


def called(number: int, counter: str = "1", ago: timedelta = timedelta()) -> Ticket:
    return ticket(number, TicketState.CALLED, counter=counter, called_at=NOW - ago)


def served(number: int, minutes: float, counter: str = "1", ago: timedelta = timedelta(hours=1)) -> Ticket:
    """Called so long ago, and helped for so many minutes."""
    at = NOW - ago
    return ticket(number, TicketState.SERVED, counter=counter, called_at=at, ended_at=at + timedelta(minutes=minutes))


# Written so that it is not found by looking for 0 to 9 alone, and divided so that it is not found in one piece.
SOMEBODY_S = (
    *("一二三四", "〇九〇一", "壱弐参四", "三千二百四十五", "①②③④", "⑩⑫", "❶❷❸❹", "㊀㊁㊂㊃", "㈠㈡㈢㈣", "ⅠⅡⅢⅣ"),
    *("１２３４", "１２ー３４", "12\u22123４", "12−34", "12・34", "12.34", "12(34)", "1\u20e32\u20e33\u20e34"),
    *("12\u300034", "一二-三四", "٠١٢٣"),
)
UNSEEN = ("\u3164", "\uffa0", "\u115f", "\u2800", "\u200b", "\u00ad", "\u034f", "\ufe0f", "\U000e0100", "\u180b")


def waiting(*numbers: int) -> tuple[Ticket, ...]:
    return tuple(ticket(number) for number in numbers)


def of(answer: QueueAnswer) -> Ticket:
    assert isinstance(answer, TicketChanged)
    return answer.ticket


def uncounted(answer: QueueAnswer) -> Ticket:
    """How it stands, however often it was changed."""
    return replace(of(answer), changes=0)


def minutes(*each: float) -> list[timedelta]:
    return [timedelta(minutes=one) for one in each]


# --- numbers


def test_the_first_ticket_of_a_day_has_the_number_one() -> None:
    assert Queue().issue(TODAY, TicketErrand.PHONE, NOW) == Ticket(TODAY, 1, TicketErrand.PHONE, NOW)


def test_each_ticket_has_the_number_after_the_last_whatever_became_of_it() -> None:
    queue = Queue((served(1, 5), ticket(2, TicketState.NO_SHOW, called_at=NOW)))
    assert queue.issue(TODAY, TicketErrand.LINK, NOW).number == 3


# --- next


def test_the_lowest_number_that_waits_is_next() -> None:
    queue = Queue((served(1, 5), *waiting(2, 3)))
    next_ = of(queue.call_next("2", NOW))
    assert (next_.number, next_.state, next_.counter, next_.called_at) == (2, TicketState.CALLED, "2", NOW)


def test_nobody_is_next_when_nobody_waits() -> None:
    assert Queue((served(1, 5),)).call_next("1", NOW) == NobodyWaits()


def test_a_counter_that_has_not_ended_the_one_it_called_is_shown_that_one() -> None:
    queue = Queue((called(1), *waiting(2)))
    assert queue.call_next("1", NOW) == StillCalled(called(1))
    assert of(queue.call_next("2", NOW)).number == 2


# --- recall


def test_a_counter_calls_its_own_once_more_and_the_call_is_new() -> None:
    again = of(Queue((called(1, ago=timedelta(minutes=4)),)).recall(1, "1", NOW))
    assert (again.state, again.recalls, again.called_at) == (TicketState.CALLED, 1, NOW)


def test_a_counter_does_not_call_whom_another_has_called() -> None:
    assert Queue((called(1, "2"),)).recall(1, "1", NOW) == NotPossible(called(1, "2"))


def test_who_did_not_come_and_is_back_is_called_to_any_free_counter() -> None:
    missed = ticket(1, TicketState.NO_SHOW, counter="1", called_at=NOW - timedelta(minutes=9), ended_at=NOW)
    again = of(Queue((missed,)).recall(1, "2", NOW))
    assert (again.state, again.counter, again.recalls, again.ended_at) == (TicketState.CALLED, "2", 1, None)
    assert Queue((missed, called(2, "2"))).recall(1, "2", NOW) == StillCalled(called(2, "2"))


@pytest.mark.parametrize("state", [TicketState.WAITING, TicketState.SERVED, TicketState.LEFT])
def test_nobody_is_called_again_who_was_not_called_or_has_been_helped(state: TicketState) -> None:
    assert Queue((ticket(1, state),)).recall(1, "1", NOW) == NotPossible(ticket(1, state))


# --- ending


def test_who_is_called_is_missed_or_served() -> None:
    queue = Queue((called(1),))
    assert uncounted(queue.miss(1, NOW)) == replace(called(1), state=TicketState.NO_SHOW, ended_at=NOW)
    assert uncounted(queue.finish(1, NOW)) == replace(called(1), state=TicketState.SERVED, ended_at=NOW)


@pytest.mark.parametrize("state", STATES_THAT_ARE_OVER)
def test_only_who_is_called_can_be_missed_or_served(state: TicketState) -> None:
    queue = Queue((ticket(1, state),))
    assert queue.miss(1, NOW) == queue.finish(1, NOW) == NotPossible(ticket(1, state))


def test_a_number_that_nobody_took_can_be_nothing() -> None:
    queue = Queue(waiting(1))
    assert queue.miss(7, NOW) == queue.finish(7, NOW) == queue.recall(7, "1", NOW) == NotPossible(None)


# --- what the screens show


def test_the_newest_call_is_shown_first_and_none_for_ever() -> None:
    old = called(1, "1", CALL_SHOWN)
    queue = Queue((old, called(2, "2", timedelta(minutes=2)), called(3, "3"), served(4, 1), *waiting(5)))
    assert queue.calls(NOW) == (TicketCall(3, "3"), TicketCall(2, "2"))


# --- the wait


def test_the_wait_is_the_median_time_of_those_before_in_whole_five_minutes() -> None:
    queue = Queue((served(1, 4), served(2, 6), served(3, 50), *waiting(4, 5, 6)))
    assert queue.before(6) == 2
    assert queue.expected_wait(6, NOW, ()) == timedelta(minutes=15)
    assert queue.expected_wait(7, NOW, ()) == timedelta(minutes=20)


def test_a_wait_of_whole_five_minutes_is_not_rounded_up_further() -> None:
    queue = Queue((served(1, 5), served(2, 5), served(3, 5), *waiting(4)))
    assert queue.expected_wait(5, NOW, ()) == timedelta(minutes=5)


def test_two_counters_halve_the_wait_while_both_have_called_within_half_an_hour() -> None:
    recent = Queue((served(1, 10, "1", minutes(20)[0]), served(2, 10, "2", minutes(30)[0]), served(3, 10)))
    queue = Queue((*recent.tickets, *waiting(4, 5)))
    assert queue.expected_wait(6, NOW, ()) == timedelta(minutes=10)
    assert queue.expected_wait(6, NOW + timedelta(minutes=1), ()) == timedelta(minutes=20)


def test_a_counter_that_calls_nobody_any_more_still_counts_as_one() -> None:
    queue = Queue((*(served(number, 10, ago=timedelta(hours=3)) for number in (1, 2, 3)), *waiting(4)))
    assert queue.expected_wait(5, NOW, ()) == timedelta(minutes=10)


def test_of_fewer_than_three_served_the_visits_of_today_speak() -> None:
    queue = Queue((served(1, 60), served(2, 60), *waiting(3, 4)))
    assert queue.expected_wait(5, NOW, minutes(3, 4, 30)) == timedelta(minutes=10)


def test_of_fewer_than_three_visits_nothing_is_promised() -> None:
    assert Queue(waiting(1, 2)).expected_wait(3, NOW, minutes(3, 4)) is None


def test_who_did_not_come_says_nothing_of_how_long_one_is_helped() -> None:
    missed = ticket(3, TicketState.NO_SHOW, called_at=NOW - timedelta(minutes=50), ended_at=NOW)
    assert Queue((served(1, 5), served(2, 5), missed, *waiting(4))).expected_wait(5, NOW, ()) is None


def test_nobody_before_is_no_wait() -> None:
    assert Queue((served(1, 4), served(2, 6), served(3, 5))).expected_wait(4, NOW, ()) == timedelta()


# --- out of turn, passed on, put back, and a word for the next counter


def test_next_serves_who_is_here_and_calls_the_next_and_is_undone_as_a_whole() -> None:
    here, first = called(1), ticket(2)
    done = Queue((here, first)).call_next("1", NOW, first, here=here)
    assert isinstance(done, TicketChanged)
    assert done.ended is not None
    assert (done.ended.ticket.state, done.ticket.state) == (TicketState.SERVED, TicketState.CALLED)
    after = Queue((here, first)).having(*(part.ticket for part in done.parts))
    undone = after.undo(done)
    assert isinstance(undone, TicketChanged)
    assert [replace(part.ticket, changes=0) for part in undone.parts] == [first, here]
    assert not undone.may_be_undone
    since = replace(done.ended.ticket, note="passed on since")
    assert after.having(since).undo(done) == NotPossible(since), "nor the half of it"


def test_next_does_nothing_where_who_is_here_or_next_is_another_than_was_seen() -> None:
    here, first, second = called(1), ticket(2), ticket(3)
    moved = replace(here, counter="2")
    assert Queue((moved, first)).call_next("1", NOW, first, here=here) == NotPossible(moved)
    assert Queue((here, called(2, "2"), second)).call_next("1", NOW, first, here=here) == NotPossible(called(2, "2"))
    assert Queue((here,)).call_next("1", NOW, here=here) == NobodyWaits(), "and who is here stays"


def test_one_who_waits_is_called_out_of_turn_with_a_reason_that_stays() -> None:
    queue = Queue(waiting(1, 2, 3))
    taken = queue.call(ticket(2), "1", NOW, TurnReason.FRAIL)
    assert (of(taken).number, of(taken).out_of_turn) == (2, TurnReason.FRAIL)
    assert of(queue.call(ticket(1), "1", NOW, TurnReason.FRAIL)).out_of_turn is None, "it was their turn"
    assert isinstance(taken, TicketChanged)
    after = queue.having(taken.ticket)
    assert uncounted(after.undo(taken)) == ticket(2)
    assert after.call(ticket(2), "2", NOW, TurnReason.OTHER) == NotPossible(taken.ticket)
    assert after.call(ticket(3), "1", NOW, TurnReason.OTHER) == StillCalled(taken.ticket)


def test_who_is_passed_on_to_a_counter_waits_for_it_alone_and_comes_first_there() -> None:
    queue = Queue((ticket(1), ticket(2), called(3, "1")))
    passed_on = queue.transfer(called(3, "1"), ToCounter("2"), "1")
    assert isinstance(passed_on, TicketChanged)
    queue = queue.having(passed_on.ticket)
    assert (passed_on.ticket.wanted, passed_on.ticket.transfers, passed_on.ticket.called_at) == ("2", 1, None)
    assert [one.number for one in queue.waiting] == [1, 2, 3], "with its number, in its old place"
    firsts = [queue.next_at("2"), queue.next_at("2", TicketErrand.PHONE), queue.next_at("1")]
    assert [one.number for one in firsts if one is not None] == [3, 3, 1]
    assert queue.next_at("1", TicketErrand.PHONE) is None
    assert uncounted(queue.undo(passed_on)) == called(3, "1")
    again = of(queue.call_next("2", NOW))
    assert queue.having(again).undo(passed_on) == NotPossible(again)


def test_who_is_passed_on_to_an_errand_is_called_by_whoever_calls_that() -> None:
    queue = Queue(waiting(1, 2))
    passed_on = of(queue.transfer(ticket(2), TicketErrand.PHONE, "1"))
    assert (passed_on.errand, passed_on.state) == (TicketErrand.PHONE, TicketState.WAITING)
    assert queue.having(passed_on).next_at("2", TicketErrand.PHONE) == passed_on
    assert queue.transfer(ticket(2), TicketErrand.RESERVE, "1") == NotPossible(ticket(2)), "there it is already"
    elsewhere = Queue((called(1, "2"),))
    assert elsewhere.transfer(called(1, "2"), TicketErrand.PHONE, "1") == NotPossible(called(1, "2"))


def test_the_wait_of_who_was_helped_and_passed_on_is_that_until_the_first_help() -> None:
    first = of(Queue(waiting(1)).call_next("1", NOW))
    passed_on = of(Queue((first,)).transfer(first, ToCounter("2"), "1"))
    assert of(Queue((passed_on,)).call_next("2", NOW + timedelta(minutes=30))).waited == first.waited == 3600


def test_who_was_called_too_early_or_is_back_waits_in_the_old_place() -> None:
    here = of(Queue(waiting(1)).call_next("1", NOW))
    missed = ticket(2, TicketState.NO_SHOW, called_at=NOW, counter="1", ended_at=NOW, waited=60)
    queue = Queue((here, missed, ticket(3)))
    for one, before in ((here, ticket(1)), (missed, ticket(2))):
        back = queue.put_back(one, "1")
        assert uncounted(back) == before
        assert isinstance(back, TicketChanged)
        assert uncounted(queue.having(back.ticket).undo(back)) == replace(one, changes=0)
    assert queue.put_back(here, "2") == NotPossible(here), "another counter has them"
    assert queue.put_back(ticket(3), "1") == NotPossible(ticket(3))


@pytest.mark.parametrize(
    ("note", "fault"),
    [
        ("車いす、付き添いあり", None),
        ("", None),
        ("3番窓口から 10:30", None),
        ("あ" * 21, NoteFault.LONG),
        ("車いす\n付き添い", NoteFault.CONTROL),
        ("a\u202eb", NoteFault.CONTROL),
        ("1234", NoteFault.NUMBER),
        ("電話 090-1234", NoteFault.NUMBER),
        ("12 34です", NoteFault.NUMBER),
        ("お二人、二十三番のあと", None),
        ("窓口は3、5、12、20", None),
        ("12/24の16:45に来ます", None),
        ("wheelchair, children", None),
        ("CALLBACK", NoteFault.NUMBER),
        *((id_, NoteFault.NUMBER) for id_ in ("AB12CD34", "a1b2c3d4さん", "XWRP DHKN", "ＡＢ１２-ＣＤ３４")),
        *((parts, NoteFault.NUMBER) for parts in ("090/123/456/78", "090、123、456、78", "090と765と432と1")),
        *((parts, NoteFault.NUMBER) for parts in ("12/34", "S45/3/2")),
        ("taro＠example.jp", NoteFault.NUMBER),
        *((number, NoteFault.NUMBER) for number in SOMEBODY_S),
        *((f"12{unseen}3", NoteFault.CONTROL) for unseen in UNSEEN),
        *((unseen, NoteFault.CONTROL) for unseen in UNSEEN),
    ],
)
def test_a_note_is_short_and_has_neither_unseen_characters_nor_somebody_s_number(
    note: str, fault: NoteFault | None
) -> None:
    answer = Queue(waiting(1)).annotate(ticket(1), note)
    assert answer == (TicketChanged(ticket(1, note=note, changes=1), ticket(1)) if fault is None else BadNote(fault))


def test_a_wide_blank_of_an_input_method_is_a_blank() -> None:
    assert of(Queue(waiting(1)).annotate(ticket(1), "車いす\u3000 付き添い\u3000")).note == "車いす 付き添い"


def test_a_note_is_gone_when_its_visitor_was_served_and_back_where_that_is_undone() -> None:
    here = replace(called(1), note="車いす")
    served_one, missed = Queue((here,)).finish(1, NOW), Queue((here,)).miss(1, NOW)
    assert isinstance(served_one, TicketChanged)
    assert (of(served_one).note, of(missed).note) == ("", "車いす"), "who did not come may be back"
    assert of(Queue((served_one.ticket,)).undo(served_one)).note == "車いす"


def test_what_is_as_it_was_before_is_not_what_was_seen_before() -> None:
    """Counter 1 notes something; counter 2 takes it away and puts it there again: there is nothing left to undo."""
    queue = Queue((called(1, "2"),))
    noted = queue.annotate(called(1, "2"), "車いす")
    assert isinstance(noted, TicketChanged)
    taken_away = of(queue.having(noted.ticket).annotate(noted.ticket, ""))
    again = of(queue.having(taken_away).annotate(taken_away, "車いす"))
    assert replace(again, changes=noted.ticket.changes) == noted.ticket
    after = queue.having(again)
    for answer in (after.undo(noted), after.finish(1, NOW, noted.ticket), after.take(noted.ticket, "1", NOW)):
        assert answer == NotPossible(again)


def test_a_note_goes_with_its_ticket_and_is_undone() -> None:
    queue = Queue((called(1),))
    noted = queue.annotate(called(1), " 車いす ")
    assert isinstance(noted, TicketChanged)
    assert noted.ticket.note == "車いす"
    queue = queue.having(noted.ticket)
    assert uncounted(queue.undo(noted)) == called(1)
    assert of(queue.transfer(noted.ticket, ToCounter("2"), "1")).note == "車いす"
    assert queue.annotate(called(1), "") == NotPossible(noted.ticket)
    assert Queue((served(1, 5),)).annotate(served(1, 5), "車いす") == NotPossible(served(1, 5))


def test_only_a_second_call_is_not_undone() -> None:
    queue = Queue((called(1), called(2, "2")))
    again, taken = queue.recall(1, "1", NOW), Queue((called(2, "2"),)).take(called(2, "2"), "1", NOW)
    assert isinstance(again, TicketChanged)
    assert isinstance(taken, TicketChanged)
    assert (again.may_be_undone, taken.may_be_undone) == (False, True)
    assert uncounted(Queue((taken.ticket,)).undo(taken)) == called(2, "2")


# --- the day so far


def test_the_tally_counts_each_ticket_once() -> None:
    here = replace(called(4), waited=120)
    tickets = (
        *(replace(served(one, 6), waited=600) for one in (1, 2)),
        ticket(3, TicketState.NO_SHOW),
        here,
        ticket(5),
    )
    assert tally_of(tickets) == QueueTally(1, 1, 2, 1, 440, 360)
    assert tally_of(waiting(1)) == QueueTally(1, 0, 0, 0, None, None)


def test_what_is_foretold_to_each_who_waits_grows_along_the_queue() -> None:
    day = (*(served(number, 5) for number in (1, 2, 3)), *waiting(4, 5, 6))
    assert expected_waits(day, NOW) == dict(zip((4, 5, 6), minutes(0, 5, 10), strict=True))
    assert expected_waits(waiting(1, 2), NOW) == {}


# --- whatever is pressed

PRESSES = st.lists(
    st.tuples(
        st.sampled_from(["take", "next", "on", "call", "recall", "miss", "finish", "over", "back", "pass", "undo"]),
        st.integers(1, 6),
        st.sampled_from("123"),
    )
)


# --- what was pressed for is what is changed, and the last of it can be undone


def test_a_number_that_another_counter_called_meanwhile_is_not_exchanged_for_the_next() -> None:
    seen = ticket(3, TicketState.WAITING)
    queue = Queue((called(3, "2"), ticket(4, TicketState.WAITING)))
    assert queue.call_next("1", NOW, seen) == NotPossible(called(3, "2"))
    assert of(queue.call_next("1", NOW, ticket(4, TicketState.WAITING))).number == 4


def test_whom_another_counter_called_again_is_not_ended_by_the_first() -> None:
    seen = called(1, "1")
    queue = Queue((called(1, "2"),))
    for answer in (queue.finish(1, NOW, seen), queue.miss(1, NOW, seen), queue.recall(1, "2", NOW, seen)):
        assert answer == NotPossible(called(1, "2"))
    assert of(queue.finish(1, NOW, called(1, "2"))).state is TicketState.SERVED


def test_whom_a_counter_called_under_another_name_is_in_everybodys_list_and_can_be_taken_over() -> None:
    queue = Queue((called(1, "old name"), ticket(2, TicketState.WAITING)))
    assert queue.at("new name") is None
    assert queue.elsewhere("new name") == (called(1, "old name"),)
    taken = of(queue.take(called(1, "old name"), "new name", NOW))
    assert (taken.counter, taken.state) == ("new name", TicketState.CALLED)
    assert queue.having(taken).take(called(1, "old name"), "3", NOW) == NotPossible(taken)
    assert Queue((called(1, "2"), called(2, "1"))).take(called(1, "2"), "1", NOW) == StillCalled(called(2, "1"))


@pytest.mark.parametrize("press", ["next", "done", "miss"])
def test_a_call_and_its_end_are_undone_unless_somebody_pressed_since(press: str) -> None:
    waits, calls = ticket(1, TicketState.WAITING), called(1, "1")
    queue = Queue((waits if press == "next" else calls, ticket(2, TicketState.WAITING)))
    done = {"next": queue.call_next("1", NOW), "done": queue.finish(1, NOW), "miss": queue.miss(1, NOW)}[press]
    assert isinstance(done, TicketChanged)
    after = queue.having(done.ticket)
    assert uncounted(after.undo(done)) == done.before
    since = replace(done.ticket, counter="2")
    assert after.having(since).undo(done) == NotPossible(since)
    undone = after.undo(done)
    assert isinstance(undone, TicketChanged)
    assert not undone.may_be_undone


def test_an_end_is_not_undone_while_the_counter_has_called_another() -> None:
    done = Queue((called(1, "1"),)).finish(1, NOW)
    assert isinstance(done, TicketChanged)
    assert Queue((done.ticket, called(2, "1"))).undo(done) == StillCalled(called(2, "1"))


@given(PRESSES)
def test_whatever_is_pressed_a_counter_has_one_person_and_a_person_one_counter(
    presses: list[tuple[str, int, str]],
) -> None:
    queue, now = Queue(), NOW
    last: dict[int, TicketChanged] = {}
    for press, number, counter in presses:
        now += timedelta(seconds=30)
        queue = pressed(queue, press, number, counter, now, last)
        busy = [one.counter for one in queue.tickets if one.state is TicketState.CALLED]
        assert len(busy) == len(set(busy))
        assert [one.number for one in queue.tickets] == list(range(1, len(queue.tickets) + 1))
        assert all((one.state is TicketState.WAITING) == (one.called_at is None) for one in queue.tickets)


def pressed(
    queue: Queue, press: str, number: int, counter: str, now: datetime, last: dict[int, TicketChanged]
) -> Queue:
    """`last`: what was done to each ticket last, also long ago, which somebody may want undone."""
    match press:
        case "take":
            return Queue((*queue.tickets, queue.issue(TODAY, TicketErrand.OTHER, now)))
        case "next":
            answer = queue.call_next(counter, now)
        case "recall":
            answer = queue.recall(number, counter, now)
        case "miss":
            answer = queue.miss(number, now)
        case "over":
            (seen,) = [one for one in queue.tickets if one.number == number] or [ticket(number)]
            answer = queue.take(seen, counter, now)
        case "on":
            answer = queue.call_next(counter, now, here=queue.at(counter))
        case "call" | "back" | "pass":
            (seen,) = [one for one in queue.tickets if one.number == number] or [ticket(number)]
            answer = {
                "call": queue.call(seen, counter, now, TurnReason.OTHER),
                "back": queue.put_back(seen, counter),
                "pass": queue.transfer(seen, ToCounter("2"), counter),
            }[press]
        case "undo":
            answer = queue.undo(last[number]) if number in last else NotPossible(None)
        case _:
            answer = queue.finish(number, now)
    if not isinstance(answer, TicketChanged):
        return queue
    if press != "undo":
        last[answer.ticket.number] = answer
    return queue.having(*(part.ticket for part in answer.parts))


def test_how_long_a_ticket_waited_is_kept_from_its_first_call() -> None:
    first = Queue(waiting(1)).call_next("1", NOW)
    assert of(first).waited == 3600
    assert of(Queue((replace(of(first), waited=120),)).recall(1, "1", NOW)).waited == 120
    # The clock was put back.
    assert of(Queue(waiting(1)).call_next("1", NOW - timedelta(hours=2))).waited == 0
    # A call that is undone was none.
    assert isinstance(first, TicketChanged)
    assert of(Queue((first.ticket,)).undo(first)).waited is None
