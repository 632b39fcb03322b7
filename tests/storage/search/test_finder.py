"""Looking through a real register: by every criterion, and of each record as much as may be seen."""

import sqlite3
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.office.record_queries import (
    Cursor,
    Damaged,
    DateRange,
    FinderFailed,
    FoundRecord,
    NoSuchRecord,
    Query,
    RecordKind,
    RecordPage,
    checked,
)
from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, Uncalled
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.ports import Finder
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.mykey import masked
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import ACCOUNT, CODE, EMONEY, OTHER_ACCOUNT, PAY
from tests.fakes.office.tickets import TicketsByHand
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    answer_of_provider,
    cancel,
    hand_over,
    intended,
    is_signed,
    link,
    reserve,
)
from tests.storage.outside import change

RESERVATION, LINK = RecordKind.RESERVATION, RecordKind.LINK
RecordNames = list[tuple[RecordKind, int]]


@pytest.fixture
def finder(engine: Engine, keys: RegisterKeys) -> Finder:
    return SqlFinder(engine, keys, is_signed)


def found(finder: Finder, query: Query) -> RecordNames:
    """The records on the first page, by kind and number."""
    asked = checked(query, DAY)
    assert isinstance(asked, Query)
    page = finder.find(asked)
    assert isinstance(page, RecordPage)
    return [(row.kind, row.id) for row in page.rows]


def test_records_of_both_kinds_come_newest_first_and_as_much_of_them_as_may_be_seen(
    register: SqlRegister, finder: Finder, clock: FakeClock
) -> None:
    reservation = reserve(register, TARO)
    clock.go_on(minutes=1)
    linked = link(register, HANAKO)
    page = finder.find(Query())
    assert isinstance(page, RecordPage)
    assert (page.next, page.previous) == (None, None)
    assert page.rows == (
        FoundRecord(
            kind=LINK,
            id=1,
            recorded_at=clock.now(),
            programme="municipal-example",
            mykey=masked(linked.mykey),
            acting=Capacity.HOLDER,
            counter="counter-1",
            measure="municipal",
            service=PAY.key,
            account_tail=ACCOUNT[-4:],
            state=LinkState.RECORDED,
            reference=linked.reference,
        ),
        FoundRecord(
            RESERVATION, 2, clock.now(), "municipal-example", masked(linked.mykey), Capacity.HOLDER, "counter-1"
        ),
        FoundRecord(
            RESERVATION,
            1,
            clock.now() - timedelta(minutes=1),
            "municipal-example",
            masked(reservation.mykey),
            Capacity.HOLDER,
            "counter-1",
        ),
    )
    for secret in (ACCOUNT, CODE, linked.mykey[4:], reservation.mykey[4:]):
        assert secret not in repr(page)


def test_an_empty_register_has_an_empty_page(finder: Finder) -> None:
    assert finder.find(Query()) == RecordPage(count=0)


def test_a_mykey_id_finds_all_of_its_holder_and_of_nobody_else(
    register: SqlRegister, next_programme: SqlRegister, finder: Finder
) -> None:
    mykey = link(register, HANAKO).mykey
    reserve(next_programme, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    hers = [(LINK, 1), (RESERVATION, 2), (RESERVATION, 1)]
    for typed in (mykey, mykey.lower(), f"{mykey[:4]} {mykey[4:]}"):
        assert found(finder, Query(mykey=typed)) == hers
    assert found(finder, Query(mykey=mykey, programme="next-year")) == [(RESERVATION, 2)]
    assert found(finder, Query(mykey="ABCD3467")) == []


def test_an_id_that_its_holder_chose_in_small_letters_is_found_in_capitals(
    register: SqlRegister, finder: Finder
) -> None:
    reserve(register, HANAKO, "abcd3467")
    assert found(finder, Query(mykey="ABCD3467")) == [(RESERVATION, 1)]


def test_a_card_finds_what_its_holder_has(register: SqlRegister, finder: Finder) -> None:
    mykey = link(register, HANAKO).mykey
    reserve(register, TARO)
    assert found(finder, Query(public_key=HANAKO)) == [(LINK, 1), (RESERVATION, 1)]
    assert found(finder, Query(public_key=HANAKO, mykey=mykey, kind=LINK)) == [(LINK, 1)]
    assert found(finder, Query(public_key=TARO, mykey=mykey)) == []
    assert found(finder, Query(public_key=JIRO)) == []


def test_a_card_that_was_given_anothers_mykey_id_from_outside_finds_its_own_records_alone(
    register: SqlRegister, next_programme: SqlRegister, finder: Finder, file: Path
) -> None:
    reserve(register, HANAKO)
    reserve(next_programme, TARO)
    change(file, "UPDATE holder SET mykey_id = 1 WHERE id = 2", "UPDATE reservation SET mykey_id = 1 WHERE id = 2")
    for number, card in enumerate((HANAKO, TARO), start=1):
        assert found(finder, Query(public_key=card)) == [(RESERVATION, number)]


@pytest.fixture
def standing(register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock) -> dict[LinkState, str]:
    """A link in each state, the oldest first; all to one service, but the last, which waits for another."""
    references = [
        link(register, name, intended(f"{ACCOUNT}{number}")).reference
        for number, name in enumerate((b"first", b"second", b"third"))
    ]
    hand_over(engine, keys, clock.now())
    answer_of_provider(engine, keys, clock.now(), references[0])
    taken_back = link(register, b"fourth", intended(f"{ACCOUNT}3")).reference
    cancel(register, b"fourth", taken_back)
    waits = link(register, b"fifth", intended("6900", service=EMONEY.key, codes=())).reference
    return {
        LinkState.COMPLETED: references[0],
        LinkState.HANDED_OVER: references[1],
        LinkState.CANCELLED: taken_back,
        LinkState.RECORDED: waits,
    }


@pytest.mark.parametrize(
    ("asked", "links"),
    [
        (Query(states=frozenset({LinkState.COMPLETED})), [1]),
        (Query(states=frozenset({LinkState.HANDED_OVER})), [3, 2]),
        (Query(states=frozenset({LinkState.COMPLETED, LinkState.RECORDED})), [5, 1]),
        (Query(states=frozenset({LinkState.REJECTED})), []),
        (Query(service=PAY.key), [4, 3, 2, 1]),
        (Query(service=EMONEY.key), [5]),
        (Query(service="gone"), []),
        (Query(service=PAY.key, states=frozenset({LinkState.CANCELLED, LinkState.RECORDED})), [4]),
        (Query(programme="municipal-example", service=PAY.key), [4, 3, 2, 1]),
        (Query(programme="municipal-example", states=frozenset({LinkState.HANDED_OVER})), [3, 2]),
        (Query(programme="next-year", service=PAY.key), []),
        (Query(kind=LINK), [5, 4, 3, 2, 1]),
    ],
)
def test_links_are_found_by_service_and_state(
    asked: Query, links: list[int], standing: dict[LinkState, str], finder: Finder
) -> None:
    assert found(finder, asked) == [(LINK, number) for number in links]


def test_a_receipt_number_finds_its_link(standing: dict[LinkState, str], finder: Finder) -> None:
    number = standing[LinkState.CANCELLED]
    assert found(finder, Query(reference=number)) == [(LINK, 4)]
    assert found(finder, Query(reference=number, public_key=b"fourth")) == [(LINK, 4)]
    assert found(finder, Query(reference=number, public_key=b"fifth")) == []
    assert found(finder, Query(reference=number, states=frozenset({LinkState.COMPLETED}))) == []


DAY = date(2026, 6, 10)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("days", "numbers"),
    [
        (DateRange(DAY, DAY), [3, 2]),
        (DateRange(DAY), [4, 3, 2]),
        (DateRange(last=DAY), [3, 2, 1]),
        (DateRange(BEFORE, AFTER), [4, 3, 2, 1]),
        (DateRange(AFTER, AFTER), [4]),
        (DateRange(date.min, date.max), [4, 3, 2, 1]),
        (DateRange(date.max), []),
        (DateRange(last=date.min), []),
        (DateRange(), [4, 3, 2, 1]),
    ],
)
def test_a_day_is_from_midnight_to_midnight_in_the_city_hall(
    days: DateRange, numbers: list[int], register: SqlRegister, finder: Finder, clock: FakeClock
) -> None:
    for moment in ("2026-06-09T23:59:59", "2026-06-10T00:00:00", "2026-06-10T23:59:59", "2026-06-11T00:00:00"):
        clock.moment = datetime.fromisoformat(f"{moment}+09:00")
        reserve(register, moment.encode())
    assert found(finder, Query(days=days)) == [(RESERVATION, number) for number in numbers]
    assert found(finder, Query(days=days, programme="municipal-example")) == [(RESERVATION, n) for n in numbers]


# --- by ticket


@pytest.fixture
def tickets(engine: Engine, clock: FakeClock) -> TicketsByHand:
    """Three were taken."""
    tickets = TicketsByHand(engine, clock)
    for _ in range(3):
        tickets.take(TicketErrand.RESERVE)
    return tickets


def page_of(finder: Finder, number: int, days: DateRange | None = None) -> RecordPage:
    asked = checked(Query(ticket=number, days=days), DAY)
    assert isinstance(asked, Query)
    page = finder.find(asked)
    assert isinstance(page, RecordPage)
    return page


def of_ticket(finder: Finder, number: int, days: DateRange | None = None) -> RecordNames:
    return [(row.kind, row.id) for row in page_of(finder, number, days).rows]


def test_a_ticket_finds_what_was_recorded_at_its_counter_between_its_call_and_its_end(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder, clock: FakeClock
) -> None:
    reserve(register, b"before")
    clock.go_on(minutes=1)
    called = clock.now()
    tickets.next("counter-1")
    reserve(register, b"as it is called")
    clock.go_on(minutes=5)
    link(register, b"as it ends")
    tickets.done(1)
    clock.go_on(minutes=1)
    tickets.next("counter-1")
    reserve(register, b"the next one's")
    assert of_ticket(finder, 1) == [(LINK, 1), (RESERVATION, 3), (RESERVATION, 2)]
    assert page_of(finder, 1).ticket == AtCounter(DAY, 1, "counter-1", called, called + timedelta(minutes=5))
    assert of_ticket(finder, 2) == [(RESERVATION, 4)]
    assert found(finder, Query(ticket=1, kind=LINK)) == [(LINK, 1)]
    assert found(finder, Query(ticket=1, service=EMONEY.key)) == []


def test_what_other_counters_recorded_meanwhile_is_not_its(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder, clock: FakeClock
) -> None:
    tickets.next("counter-2")
    reserve(register, HANAKO)
    assert page_of(finder, 1) == RecordPage(ticket=AtCounter(DAY, 1, "counter-2", clock.now(), None), count=0)


def test_of_a_ticket_that_was_called_once_more_the_last_call_counts(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder, clock: FakeClock
) -> None:
    tickets.next("counter-1")
    reserve(register, HANAKO)
    clock.go_on(minutes=2)
    tickets.recall(1, "counter-1")
    reserve(register, TARO)
    assert of_ticket(finder, 1) == [(RESERVATION, 2)]


def test_a_ticket_that_nobody_ended_counts_until_the_end_of_its_day(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder, clock: FakeClock
) -> None:
    tickets.next("counter-1")
    for moment in ("2026-06-10T23:59:59", "2026-06-11T00:00:00"):
        clock.moment = datetime.fromisoformat(f"{moment}+09:00")
        reserve(register, moment.encode())
    tickets.take(TicketErrand.LINK)
    assert of_ticket(finder, 1) == [(RESERVATION, 1)]


def test_a_number_that_comes_again_on_another_day_is_another_ticket(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder, clock: FakeClock
) -> None:
    tickets.next("counter-1")
    reserve(register, HANAKO)
    clock.go_on(minutes=24 * 60)
    tickets.take(TicketErrand.LINK)
    tickets.next("counter-1")
    reserve(register, TARO)
    assert of_ticket(finder, 1) == [(RESERVATION, 1)]
    assert of_ticket(finder, 1, DateRange(AFTER)) == [(RESERVATION, 2)]


def test_a_ticket_that_was_at_no_counter_finds_nothing_and_says_why(
    register: SqlRegister, tickets: TicketsByHand, finder: Finder
) -> None:
    tickets.next("counter-1")
    tickets.no_show(1)
    reserve(register, HANAKO)
    assert page_of(finder, 1) == RecordPage(ticket=NotAtCounter(DAY, 1, Uncalled.NO_SHOW))
    assert page_of(finder, 2) == RecordPage(ticket=NotAtCounter(DAY, 2, Uncalled.NEVER))
    assert page_of(finder, 9) == RecordPage(ticket=NotAtCounter(DAY, 9, Uncalled.NO_TICKET))
    assert page_of(finder, 1, DateRange(BEFORE)) == RecordPage(ticket=NotAtCounter(BEFORE, 1, Uncalled.NO_TICKET))


def test_the_pages_of_a_ticket_lead_on_and_back_within_its_time(
    register: SqlRegister, tickets: TicketsByHand, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    tickets.next("counter-1")
    for name in (HANAKO, TARO):
        clock.go_on(minutes=1)
        reserve(register, name)
    tickets.done(1)
    clock.go_on(minutes=1)
    reserve(register, JIRO)
    finder = SqlFinder(engine, keys, is_signed, rows=1)
    query = Query(ticket=1, days=DateRange(DAY, DAY))
    first = finder.find(query)
    assert isinstance(first, RecordPage)
    older = finder.find(query, first.next)
    assert isinstance(older, RecordPage)
    assert [row.id for row in (*first.rows, *older.rows)] == [2, 1]
    assert (first.previous, older.next) == (None, None)
    back = finder.find(query, older.previous)
    assert isinstance(back, RecordPage)
    assert back.rows == first.rows


# --- a damaged register


@pytest.mark.parametrize(
    "damage",
    [
        "mykey SET sealed = randomblob(36)",
        "mykey SET sealed = 'text'",
        "link SET mykey_id = 99",
        "link SET entered_at = 'some day'",
        "link SET entered_at = 5",
        "link SET entered_at = x'00'",
        "link SET entered_at = CAST(x'FF' AS TEXT)",
        "link SET counter = CAST(x'FF' AS TEXT)",
        "link SET programme = x'00'",
        "link SET state = 'lost'",
        "link SET acting = 'nobody'",
    ],
)
def test_a_damaged_record_is_shown_as_damaged_and_hides_no_other(
    damage: str, register: SqlRegister, finder: Finder, file: Path
) -> None:
    for number, holder in enumerate((HANAKO, TARO, JIRO)):
        link(register, holder, intended(f"{ACCOUNT}{number}"))
    change(file, f"UPDATE {damage} WHERE id = 2")
    page = finder.find(Query(kind=LINK))
    assert isinstance(page, RecordPage)
    assert sorted(row.id for row in page.rows) == [1, 2, 3]
    assert [row for row in page.rows if isinstance(row, Damaged)] == [Damaged(LINK, 2)]


@pytest.mark.parametrize("time", ["'some day'", "5", "x'00'", "CAST(x'FF' AS TEXT)", "''"])
def test_pages_lead_past_a_record_whose_time_is_none(
    time: str, register: SqlRegister, engine: Engine, keys: RegisterKeys, file: Path
) -> None:
    for number in range(3):
        link(register, b"%d" % number, intended(f"{ACCOUNT}{number}"))
    change(file, f"UPDATE link SET entered_at = {time} WHERE id = 2")  # noqa: S608
    finder = SqlFinder(engine, keys, is_signed, rows=1)
    seen: RecordNames = []
    cursor: Cursor | None = None
    while True:
        page = finder.find(Query(), cursor)
        assert isinstance(page, RecordPage)
        seen += [(row.kind, row.id) for row in page.rows]
        if (cursor := page.next) is None:
            break
    assert sorted(seen) == [(LINK, 1), (LINK, 2), (LINK, 3), (RESERVATION, 1), (RESERVATION, 2), (RESERVATION, 3)]


def test_with_another_registers_key_nothing_can_be_read(register: SqlRegister, engine: Engine) -> None:
    link(register, HANAKO)
    page = SqlFinder(engine, RegisterKeys.derive(b"another secret"), is_signed).find(Query())
    assert page == RecordPage((Damaged(LINK, 1), Damaged(RESERVATION, 1)), count=2)


@pytest.mark.expects_log
def test_a_register_that_cannot_be_read_is_an_answer_and_no_error(
    register: SqlRegister, finder: Finder, file: Path
) -> None:
    link(register, HANAKO)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("ALTER TABLE link RENAME TO lost")
    other.close()
    assert finder.find(Query()) == FinderFailed()
    assert finder.timeline(LINK, 1) == FinderFailed()


def test_looking_waits_for_nobody_who_writes(register: SqlRegister, finder: Finder, file: Path) -> None:
    link(register, HANAKO)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert isinstance(finder.find(Query()), RecordPage)
    assert not isinstance(finder.timeline(LINK, 1), NoSuchRecord | FinderFailed)
    other.close()


def test_a_cursor_whose_record_is_gone_leads_to_an_empty_page(register: SqlRegister, finder: Finder) -> None:
    link(register, HANAKO)
    assert finder.find(Query(), Cursor(LINK, 99)) == RecordPage()
    assert finder.find(replace(Query(), kind=LINK), Cursor(RESERVATION, 99)) == RecordPage()
