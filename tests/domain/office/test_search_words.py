"""What was sought, in words that the desk's log may keep."""

from datetime import date

import pytest

from kiosk.domain.office.record_queries import DateRange, Query, RecordKind
from kiosk.domain.office.search_words import LONGEST, sought
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.desk_log import require_reference


def mark(kind: str, value: bytes) -> str:
    """Tells what it was given, so that the test can see it."""
    return f"{len(kind):x}{sum(value):07x}"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query(), "anything"),
        (
            Query(ticket=28, days=DateRange(date(2020, 10, 12), date(2020, 10, 12))),
            "ticket:28 days:2020-10-12/2020-10-12",
        ),
        (Query(kind=RecordKind.LINK, days=DateRange(date(2020, 10, 12))), "links days:2020-10-12/"),
        (
            Query(service="icoca", states=frozenset({LinkState.RECORDED, LinkState.COMPLETED})),
            "icoca completed/recorded",
        ),
        (Query(reference="1234567897", programme="市の"), "ref:1234567897 __"),
    ],
)
def test_the_conditions_stand_in_the_line(query: Query, words: str) -> None:
    assert sought(query, mark) == words


def test_what_is_too_long_ends_in_its_mark_and_is_a_reference_still() -> None:
    days = DateRange(date(2020, 10, 12), date(2020, 10, 31))
    long = [sought(Query(service="a" * 60, programme=name, days=days), mark) for name in ("one", "other")]
    assert [len(words) for words in long] == [LONGEST, LONGEST]
    assert long[0] != long[1]
    for words in long:
        require_reference(words)


def test_an_id_is_the_same_in_any_case_and_never_in_clear() -> None:
    assert sought(Query(mykey="abcd3467"), mark) == sought(Query(mykey="ABCD3467"), mark)
    assert "3467" not in sought(Query(mykey="abcd3467"), mark)
