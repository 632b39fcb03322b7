"""What can be looked for: taken as people type it, and refused with a reason."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.office.record_queries import (
    BadQuery,
    DateRange,
    FoundRecord,
    Query,
    RecordKind,
    checked,
    meant_by,
    spellings,
)
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from tests.fakes.around.clock import WEDNESDAY_MORNING

REFERENCE = "1234567897"
MISTYPED = "1234567890"
DAY, NEXT, TODAY = date(2026, 6, 10), date(2026, 6, 11), date(2026, 6, 12)


@pytest.mark.parametrize("typed", ["abcd3467", "abcd 3467", "abcd-3467", "ａｂｃｄ　３４６７", "ａｂｃｄー３４６７"])
def test_a_mykey_id_is_taken_in_every_form_in_which_people_type_it(typed: str) -> None:
    assert checked(Query(mykey=typed), TODAY) == Query(mykey="abcd3467")


@pytest.mark.parametrize("typed", ["1234 5678 97", "1234-567-897", "１２３４５６７８９７"])
def test_a_receipt_number_too(typed: str) -> None:
    assert checked(Query(reference=typed), TODAY) == Query(reference=REFERENCE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((typed, Query(reference=typed)) for typed in (REFERENCE, "1234 5678 97", "1234-567-897", MISTYPED)),
        ("１２３４　５６７８　９７", Query(reference="１２３４　５６７８　９７")),
        *((typed, Query(ticket=28)) for typed in ("28", "028", "２８", " 28 ")),
        ("0", Query(ticket=0)),
        ("999", Query(ticket=999)),
        *((typed, Query(mykey=typed)) for typed in ("abcd 3467", "12345678", "1000", "28番")),
        ("", Query()),
    ],
)
def test_the_one_field_tells_a_receipt_number_a_ticket_and_a_mykey_id_apart(typed: str, meant: Query) -> None:
    assert meant_by(typed) == meant


@pytest.mark.parametrize(
    ("days", "day"),
    [
        (None, TODAY),
        (DateRange(), TODAY),
        (DateRange(DAY), DAY),
        (DateRange(DAY, NEXT), DAY),
        (DateRange(last=NEXT), NEXT),
    ],
)
def test_a_ticket_is_one_of_the_first_day_or_of_today(days: DateRange | None, day: date) -> None:
    asked = checked(Query(ticket=28, days=days), TODAY)
    assert asked == Query(ticket=28, days=DateRange(day, day))
    assert isinstance(asked, Query)
    assert asked.ticket_day == day


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        (Query(mykey=""), BadQuery.MYKEY),
        (Query(mykey="ABCD 346"), BadQuery.MYKEY),
        (Query(mykey="あいうえおかきく"), BadQuery.MYKEY),
        (Query(reference=""), BadQuery.REFERENCE),
        (Query(reference=MISTYPED), BadQuery.REFERENCE),
        (Query(reference=REFERENCE[1:]), BadQuery.REFERENCE),
        (Query(ticket=0), BadQuery.TICKET),
        (Query(ticket=-1), BadQuery.TICKET),
        (Query(ticket=1000), BadQuery.TICKET),
        (Query(days=DateRange(NEXT, DAY)), BadQuery.DAYS),
        (Query(ticket=28, days=DateRange(NEXT, DAY)), BadQuery.DAYS),
        (Query(states=frozenset()), BadQuery.STATES),
        (Query(states=frozenset({LinkState.ENTERED})), BadQuery.STATES),
        (Query(kind=RecordKind.RESERVATION, service="icoca"), BadQuery.KIND),
        (Query(kind=RecordKind.RESERVATION, states=frozenset({LinkState.RECORDED})), BadQuery.KIND),
        (Query(kind=RecordKind.RESERVATION, reference=REFERENCE), BadQuery.KIND),
    ],
)
def test_what_cannot_be_looked_for_is_refused_with_its_reason(query: Query, reason: BadQuery) -> None:
    assert checked(query, TODAY) is reason


@pytest.mark.parametrize(
    "query",
    [
        Query(),
        Query(days=DateRange()),
        Query(days=DateRange(DAY, DAY)),
        Query(days=DateRange(first=NEXT)),
        Query(days=DateRange(last=DAY)),
        Query(kind=RecordKind.LINK, service="icoca", states=frozenset(LinkState)),
        Query(public_key=b"a key", programme="municipal-example"),
    ],
)
def test_everything_else_can_be_looked_for_and_stays_as_it_is(query: Query) -> None:
    assert checked(query, TODAY) == query


def test_what_leads_to_a_person_is_in_no_text_of_a_query() -> None:
    query = Query(mykey="ABCD3467", public_key=b"Hanako's key")
    assert "ABCD" not in repr(query)
    assert "Hanako" not in repr(query)


@pytest.mark.parametrize(
    "query",
    [Query(service="icoca"), Query(states=frozenset({LinkState.RECORDED})), Query(reference=REFERENCE)],
)
def test_what_only_links_have_finds_no_reservation(query: Query) -> None:
    assert query.wants(RecordKind.LINK)
    assert not query.wants(RecordKind.RESERVATION)


@pytest.mark.parametrize("kind", RecordKind)
def test_one_kind_is_asked_for_or_both(kind: RecordKind) -> None:
    assert [other for other in RecordKind if Query(kind=kind).wants(other)] == [kind]
    assert Query().wants(kind)


@pytest.mark.parametrize(
    ("typed", "tried"),
    [
        ("abcd3467", ("abcd3467", "ABCD3467")),
        ("ABCD3467", ("ABCD3467", "abcd3467")),
        ("abCD3467", ("abCD3467", "ABCD3467", "abcd3467")),
        ("12345678", ("12345678",)),
    ],
)
def test_a_mykey_id_is_looked_for_as_it_was_typed_and_in_one_case(typed: str, tried: tuple[str, ...]) -> None:
    assert spellings(typed) == tried


def test_a_reservation_that_does_not_count_stands_as_cancelled() -> None:
    reserved = FoundRecord(RecordKind.RESERVATION, 1, WEDNESDAY_MORNING, "p", "ABCD ●●●●", Capacity.HOLDER, "1")
    assert reserved.standing is None
    assert replace(reserved, is_live=False).standing is LinkState.CANCELLED
    link = replace(reserved, kind=RecordKind.LINK, is_live=False, state=LinkState.REJECTED)
    assert link.standing is LinkState.REJECTED
