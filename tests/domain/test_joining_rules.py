"""A renewed certificate: how its holder proves the MyKey ID, who confirms it, and who is told of it."""

from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.join_confirmation import are_two
from kiosk.domain.records.certificate_joins import TRIES, JoinedSince, PastJoin, joined_since, judge_proof
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

MYKEY = "ACDE3467"


def test_who_knows_the_whole_mykey_id_has_proven_it_until_the_last_wrong_one() -> None:
    assert [judge_proof(MYKEY, MYKEY, wrong) for wrong in range(TRIES + 2)] == [
        *[None] * TRIES,
        Refusal.NOT_PROVEN,
        Refusal.NOT_PROVEN,
    ]


def test_each_wrong_one_leaves_one_try_less_and_after_the_last_nothing_is_judged() -> None:
    answers = [judge_proof("ACDE3468", MYKEY, wrong) for wrong in range(TRIES + 1)]
    assert answers == [2, 1, 0, Refusal.NOT_PROVEN]


@pytest.mark.parametrize("typed", ["acde 3467", "ＡＣＤＥ３４６７", "acde-3467"])
def test_nobody_is_shut_out_by_how_they_type(typed: str) -> None:
    assert judge_proof(typed, MYKEY, 0) is None


@pytest.mark.parametrize("second", ["taro", " Taro ", "ＴＡＲＯ"])
def test_one_clerk_is_not_two(second: str) -> None:
    assert not are_two("taro", second)
    assert are_two("hanako", second)


def test_a_certificate_is_told_of_those_that_were_joined_after_it() -> None:
    first, renewed, again = 1, 2, 3
    joins = [PastJoin(7, renewed, NOW, "counter-1"), PastJoin(9, again, NOW + timedelta(days=1), "counter-2")]
    later = JoinedSince(NOW + timedelta(days=1), "counter-2")
    assert joined_since(first, joins) == (JoinedSince(NOW, "counter-1"), later)
    assert joined_since(renewed, joins) == (later,)
    assert joined_since(again, joins) == ()
    assert joined_since(first, []) == ()
