"""Searches at the desk: kept so that they lead to nobody, and not tried out one after the other."""

import pytest

from kiosk.domain.office.record_queries import Query
from kiosk.domain.office.search_words import MOST
from kiosk.domain.staff.account_answers import Allowed, Denied
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import TARO, YURI, add, log_in
from tests.storage.desk import happened


@pytest.fixture
def yuri(clerks: SqlClerks) -> Clerk:
    add(clerks, YURI, TARO)
    return log_in(clerks, "yuri")


def seeks(clerks: SqlClerks, clerk: Clerk, query: Query) -> object:
    return clerks.ask(clerk, Action.FIND, query)


def test_what_was_sought_stands_in_the_log_and_leads_to_nobody(clerks: SqlClerks, yuri: Clerk) -> None:
    for query in (Query(mykey="ABCD3467"), Query(mykey="abcd3467"), Query(mykey="ABCD3468"), Query(public_key=b"card")):
        assert isinstance(seeks(clerks, yuri, query), Allowed)
    first, again, other, card = [about for _, action, about, _ in happened(clerks) if action == "find"]
    assert first == again != other
    assert first.startswith("mykey:")
    assert "3467" not in first
    assert card.startswith("card:")
    assert isinstance(seeks(clerks, yuri, Query()), Allowed)
    assert happened(clerks)[-1] == ("yuri", "find", "anything", None)


def test_ids_are_not_tried_out_one_after_the_other(clerks: SqlClerks, yuri: Clerk, clock: FakeClock) -> None:
    for number in range(MOST):
        assert isinstance(seeks(clerks, yuri, Query(ticket=number + 1)), Allowed)
    for query in (Query(mykey="ABCD3467"), Query(reference="1234567897"), Query(ticket=1)):
        assert seeks(clerks, yuri, query) == Denied(Denial.TOO_OFTEN)
    assert happened(clerks)[-1] == ("yuri", "find", "ticket:1", "too_often")
    assert isinstance(seeks(clerks, yuri, Query(service="icoca")), Allowed), "a list is no guess"
    assert isinstance(seeks(clerks, log_in(clerks, "taro"), Query(mykey="ABCD3467")), Allowed)
    clock.go_on(minutes=11)
    assert isinstance(seeks(clerks, yuri, Query(mykey="ABCD3467")), Allowed)
