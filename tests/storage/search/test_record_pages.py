"""Pages: together they are all that fits, in order, each record once; and no table is read through for them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from kiosk.domain.office.record_queries import STATES, Cursor, DateRange, PageDirection, Query, RecordKind, RecordPage
from kiosk.domain.records.link import LinkState
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.storage.holders import is_signed
from tests.storage.many import PEOPLE, Many, clear, put, put_called, put_people

KEYS = RegisterKeys.derive(b"of the tests")
ROWS = 3
RecordNames = list[tuple[RecordKind, int]]

programmes, services = st.sampled_from(["this year", "next year"]), st.sampled_from(["icoca", "suica"])
states = st.sampled_from(sorted(STATES))
people = st.integers(0, len(PEOPLE) - 1)
records = st.builds(Many, st.integers(0, 60), people, programmes, st.none() | services, states)
# So that nothing new comes into a past page.
later = st.builds(Many, st.integers(61, 90), people, programmes, st.none() | services, states)
day = st.none() | st.integers(-1, 4).map(lambda days: (WEDNESDAY_MORNING + timedelta(days=days)).date())
queries = st.builds(
    Query,
    mykey=st.none() | st.sampled_from(PEOPLE),
    programme=st.none() | programmes,
    days=st.none() | st.builds(DateRange, day, day),
    service=st.none() | services,
    states=st.none() | st.frozensets(states, min_size=1),
    kind=st.none() | st.sampled_from(RecordKind),
)


@pytest.fixture(scope="module")
def leaflets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One file for all examples: to make one takes longer than to look through it."""
    engine = open_database(Path(tmp_path_factory.mktemp("pages")) / "register.db")
    yield engine
    engine.dispose()


def ordered(many: list[Many], query: Query) -> RecordNames:
    """What fits, the newest first; a link before the reservation of its second."""
    fitting = [
        (record.hour, record.kind is RecordKind.LINK, number, record.kind)
        for number, record in enumerate(many, start=1)
        if record.fits(query)
    ]
    return [(kind, number) for _, _, number, kind in sorted(fitting, key=lambda row: row[:3], reverse=True)]


def page(engine: Engine, query: Query, cursor: Cursor | None = None) -> RecordPage:
    answer = SqlFinder(engine, KEYS, is_signed, ROWS).find(query, cursor)
    assert isinstance(answer, RecordPage)
    return answer


def places(page: RecordPage) -> RecordNames:
    return [(row.kind, row.id) for row in page.rows]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(records, max_size=15), st.lists(later, max_size=4), queries)
def test_pages_have_no_gap_and_no_double_there_and_back_also_when_new_records_come_in_between(
    leaflets: Engine, many: list[Many], new: list[Many], query: Query
) -> None:
    with leaflets.begin() as connection:
        clear(connection)
        put_people(connection, KEYS)
        put(connection, many)
    expected = ordered(many, query)
    pages = [page(leaflets, query)]
    assert pages[0].count == len(expected)
    with leaflets.begin() as connection:
        put(connection, new, first=len(many) + 1)
    while (older := pages[-1].next) is not None:
        pages.append(page(leaflets, query, older))
    assert [place for one in pages for place in places(one)] == expected
    assert all(len(one.rows) == ROWS for one in pages[:-1])
    for one, before in zip(reversed(pages[1:]), reversed(pages[:-1]), strict=True):
        assert one.previous is not None
        back = page(leaflets, query, one.previous)
        assert places(back) == places(before)
        assert back.next == before.next


def test_back_on_the_first_page_new_records_wait_on_a_page_before_it(leaflets: Engine) -> None:
    with leaflets.begin() as connection:
        clear(connection)
        put_people(connection, KEYS)
        put(connection, [Many(hour, 0, "this year") for hour in range(5)])
    first = page(leaflets, Query())
    assert first.previous is None
    assert first.next is not None
    second = page(leaflets, Query(), first.next)
    with leaflets.begin() as connection:
        put(connection, [Many(9, 0, "this year")], first=6)
    assert second.previous is not None
    back = page(leaflets, Query(), second.previous)
    assert places(back) == places(first)
    assert back.previous is not None
    newest = page(leaflets, Query(), back.previous)
    assert places(newest) == [(RecordKind.RESERVATION, 6)]
    assert newest.previous is None
    assert newest.next is not None
    assert page(leaflets, Query(), newest.next).rows == first.rows


# --- by index alone

TIME, TIME_OF_STATE, TIME_OF_LINK = (
    "ix_reservation_recorded_at_id",
    "ix_link_state_entered_at_id",
    "ix_link_entered_at_id",
)
OF_PROGRAMME, OF_PERSON = "ix_reservation_programme_recorded_at_id", "ix_link_mykey_id_programme"
DONE = frozenset({LinkState.COMPLETED})
DAYS = DateRange(WEDNESDAY_MORNING.date(), WEDNESDAY_MORNING.date())


@pytest.mark.parametrize(
    "cursor",
    [None, *(Cursor(kind, 1, towards) for kind in RecordKind for towards in PageDirection)],
    ids=lambda cursor: "first" if cursor is None else f"{cursor.towards} than a {cursor.kind}",
)
@pytest.mark.parametrize("days", [None, DAYS], ids=["", "days"])
@pytest.mark.parametrize(
    ("query", "indexes"),
    [
        (Query(), {TIME, TIME_OF_LINK}),
        (Query(programme="this year"), {OF_PROGRAMME, "ix_link_programme_state_entered_at_id"}),
        (Query(states=DONE), {TIME_OF_STATE}),
        (Query(service="icoca"), {"ix_link_service_state_entered_at_id"}),
        (Query(service="icoca", states=DONE), {"ix_link_service_state_entered_at_id"}),
        (Query(programme="this year", states=DONE), {"ix_link_programme_state_entered_at_id"}),
        (Query(programme="this year", service="icoca"), {"ix_link_programme_service_state_entered_at_id"}),
        (Query(mykey=PEOPLE[0], kind=RecordKind.LINK), {OF_PERSON}),
        (Query(mykey=PEOPLE[0], service="icoca", states=DONE, programme="this year"), {OF_PERSON}),
        (Query(mykey=PEOPLE[0], kind=RecordKind.RESERVATION), {"ix_reservation_mykey_id"}),
        (Query(reference="1234567897", service="icoca", states=DONE), {"sqlite_autoindex_link_1"}),
        (Query(ticket=7), {TIME, TIME_OF_LINK}),
    ],
)
def test_each_page_is_a_stretch_of_the_index_that_is_made_for_it(
    query: Query, indexes: set[str], days: DateRange | None, cursor: Cursor | None, leaflets: Engine
) -> None:
    with leaflets.begin() as connection:
        clear(connection)
        put_people(connection, KEYS)
        put(connection, [Many(0, 0, "this year"), Many(0, 0, "this year", "icoca")])
        put_called(connection, 7)
    # A ticket is one of a day.
    days = DAYS if query.ticket is not None else days
    with asked_of(leaflets) as asked:
        page(leaflets, replace(query, days=days), cursor)
    ((statement, values),) = [one for one in asked if "UNION" in one[0] or "anon_1.rank" in one[0]]
    with leaflets.connect() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    ways = [way for way in plan if " link " in way or " reservation " in way]
    # Beside it the record at the cursor is looked up by its number.
    assert {
        used for way in ways if "PRIMARY KEY" not in way for used in re.findall(r"USING (?:COVERING )?INDEX (\w+)", way)
    } == indexes
    assert all("INDEX" in way or "PRIMARY KEY (rowid=?)" in way for way in ways)


@contextmanager
def asked_of(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """The statements that the register is asked meanwhile, with their values."""
    asked: list[tuple[str, Any]] = []

    def keep(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        asked.append((statement, values))

    event.listen(engine, "before_cursor_execute", keep)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", keep)
