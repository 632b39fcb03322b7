"""A MyKey ID of the national platform is typed twice, so that a slip of the finger is found."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import MyKeySource
from kiosk.domain.flow import Counter
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem
from kiosk.domain.flow.events import Press, Typed
from kiosk.domain.flow.steps import Between, Refused
from kiosk.domain.office.visit import Ending
from kiosk.domain.values.times import Period
from tests.domain.flow.walking import enter, reserved, to_terms
from tests.fakes.office.desk import FakeCard, Machine, a_counter


@pytest.fixture
def counter() -> Counter:
    counter = a_counter()
    return replace(counter, programme=replace(counter.programme, mykey=MyKeySource.ENTERED))


@pytest.fixture
def asked(machine: Machine, hanako: FakeCard) -> Machine:
    """The holder has agreed and is asked for the MyKey ID."""
    to_terms(machine, hanako)
    machine.do(Press.NEXT)
    assert machine.page() == EnterMyKey()
    return machine


def test_an_id_typed_twice_is_recorded_as_it_was_typed(asked: Machine) -> None:
    asked.do(Typed("ab0O 1l5S"))
    assert asked.page() == EnterMyKey("ab0O1l5S")
    assert asked.register.drafts == []
    asked.do(Typed("ab0O-1l5S"))
    enter(asked, "1234")
    assert reserved(asked).reservation.mykey == "ab0O1l5S"
    assert [row.draft.mykey for row in asked.register.rows] == ["ab0O1l5S"]


@pytest.mark.parametrize(("second", "place"), [("ABCD3468", 8), ("abcd3467", 1), ("ABCD3476", 7)])
def test_two_different_ids_are_both_forgotten_and_asked_for_again_from_where_they_differ(
    second: str, place: int, asked: Machine
) -> None:
    asked.do(Typed("ABCD3467"), Typed(second))
    assert asked.page() == EnterMyKey(None, MyKeyProblem.DIFFERENT, place)
    assert asked.register.drafts == []
    asked.do(Typed("ABCD3467"), Typed("ABCD3467"))
    enter(asked, "1234")
    assert reserved(asked).reservation.mykey == "ABCD3467"


@pytest.mark.parametrize("typed", ["", "ABCD346", "ABCD34679", "ABCD346!"])
def test_a_malformed_id_is_told_the_first_time(typed: str, asked: Machine) -> None:
    asked.do(Typed(typed))
    assert asked.page() == EnterMyKey(None, MyKeyProblem.MALFORMED)


def test_a_malformed_id_the_second_time_keeps_the_first(asked: Machine) -> None:
    asked.do(Typed("ABCD3467"), Typed("ABCD"))
    assert asked.page() == EnterMyKey("ABCD3467", MyKeyProblem.MALFORMED)
    asked.do(Typed("ABCD3467"))
    enter(asked, "1234")
    assert reserved(asked).reservation.mykey == "ABCD3467"


def test_going_back_from_the_second_time_forgets_the_first(asked: Machine) -> None:
    asked.do(Typed("ABCD3467"), Press.BACK)
    assert asked.page() == EnterMyKey()
    asked.do(Typed("ACDE7643"), Typed("ACDE7643"))
    enter(asked, "1234")
    assert reserved(asked).reservation.mykey == "ACDE7643"


def test_an_id_typed_where_none_is_asked_for_changes_nothing(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    before = machine.page()
    machine.do(Typed("ABCD3467"))
    assert machine.page() == before


def test_an_id_of_another_holder_is_refused(asked: Machine) -> None:
    asked.register.another_counter_issues("ABCD3467")
    asked.do(Typed("ABCD3467"), Typed("ABCD3467"))
    enter(asked, "1234")
    assert asked.page() == Refused(Refusal.MYKEY_TAKEN)
    assert asked.register.rows == []


def test_an_id_that_another_counter_recorded_in_between_is_refused_and_not_drafted_again(asked: Machine) -> None:
    asked.register.before_commit = lambda: asked.register.another_counter_issues("ABCD3467")
    asked.do(Typed("ABCD3467"), Typed("ABCD3467"))
    enter(asked, "1234")
    assert asked.page() == Refused(Refusal.MYKEY_TAKEN)
    assert (asked.register.rows, len(asked.register.drafts)) == ([], 1)


def test_a_holder_keeps_the_id_of_another_programme(asked: Machine, hanako: FakeCard) -> None:
    asked.register.mykeys[hanako.key] = "ABCD3467"
    asked.do(Typed("ACDE7643"), Typed("ACDE7643"))
    enter(asked, "1234")
    assert asked.page() == Refused(Refusal.MYKEY_TAKEN)


def test_what_was_typed_leaves_with_the_card(asked: Machine) -> None:
    asked.do(Typed("ABCD3467"))
    asked.pull()
    assert asked.page() == Between(Ending.CARD_REMOVED, asked.clock.now())


def test_what_was_typed_is_not_shown_by_a_log() -> None:
    assert "ABCD3467" not in repr(EnterMyKey("ABCD3467"))
    assert "ABCD3467" not in repr(Typed("ABCD3467"))


def test_maintenance_that_begins_while_the_id_is_typed_is_refused_before_it_is_recorded(
    counter: Counter, hanako: FakeCard
) -> None:
    machine = Machine(counter)
    now = machine.clock.now()
    period = Period(now + timedelta(seconds=50), now + timedelta(hours=1))
    machine = Machine(replace(counter, maintenance=(period,)), machine.clock)
    machine.look()
    to_terms(machine, hanako)
    machine.do(Press.NEXT, Typed("ABCD3467"))
    machine.wait(50)
    machine.do(Typed("ABCD3467"))
    assert machine.page() == Refused(Refusal.MAINTENANCE, period.end)
    assert machine.register.rows == []
