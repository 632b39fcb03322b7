"""Who has a MyKey ID already has reserved already: nobody gets a second one because this register does not know."""

from dataclasses import replace

import pytest

from kiosk.city_data import resources
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import MyKeySource
from kiosk.domain.flow import Counter
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.flow.events import Press, Typed
from kiosk.domain.flow.steps import Between, Plain, Refused, Reserved
from kiosk.domain.office.visit import Ending
from tests.domain.flow.linking_ways import with_card
from tests.domain.flow.walking import confirm, enter, reserved, to_card_read, to_place_card
from tests.fakes.office.desk import FakeCard, Machine, a_counter

HAS, HAS_NONE = Press.HAS_MYKEY, Press.HAS_NO_MYKEY


@pytest.fixture
def counter() -> Counter:
    counter = a_counter()
    return replace(counter, programme=replace(counter.programme, mykey=MyKeySource.EITHER))


@pytest.fixture
def asked(machine: Machine, hanako: FakeCard) -> Machine:
    to_card_read(machine, hanako)
    assert machine.page() == Plain.HAVE_MYKEY
    return machine


@pytest.mark.parametrize("key", ["mynapoint-2020", "mynapoint-2022"])
def test_the_national_programmes_ask(key: str) -> None:
    assert resources.programmes()[key].mykey is MyKeySource.EITHER


def test_who_has_one_types_it_twice_and_keeps_it(asked: Machine, hanako: FakeCard) -> None:
    asked.do(HAS)
    assert asked.page() == Terms(known=True)
    asked.do(Press.NEXT)
    assert asked.page() == EnterMyKey()
    asked.do(Typed("ab0O1l5S"), Typed("ab0O1l5S"))
    enter(asked, hanako.pin)
    assert reserved(asked).reservation.mykey == "ab0O1l5S"
    assert [row.draft.mykey for row in asked.register.rows] == ["ab0O1l5S"]


def test_who_has_none_gets_one(asked: Machine, hanako: FakeCard) -> None:
    asked.do(HAS_NONE)
    assert asked.page() == Terms()
    confirm(asked, hanako)
    assert len(reserved(asked).reservation.mykey) == 8


def test_the_answer_can_be_put_right_before_anything_is_recorded(asked: Machine) -> None:
    asked.do(HAS_NONE, Press.BACK)
    assert asked.page() == Plain.HAVE_MYKEY
    asked.do(HAS, Press.NEXT)
    assert asked.page() == EnterMyKey()
    assert asked.register.drafts == []


def test_who_came_to_link_is_asked_too(machine: Machine, hanako: FakeCard) -> None:
    with_card(machine, hanako)
    assert machine.page() == Plain.NOT_RESERVED
    machine.do(Press.NEXT)
    assert machine.page() == Plain.HAVE_MYKEY
    machine.do(HAS, Press.NEXT, Typed("ABCD3467"), Typed("ABCD3467"))
    enter(machine, hanako.pin)
    assert isinstance(machine.page(), Reserved)


def test_the_id_of_somebody_else_is_refused(asked: Machine, hanako: FakeCard) -> None:
    asked.register.another_counter_issues("ABCD3467")
    asked.do(HAS, Press.NEXT, Typed("ABCD3467"), Typed("ABCD3467"))
    enter(asked, hanako.pin)
    assert asked.page() == Refused(Refusal.MYKEY_TAKEN)
    assert asked.register.rows == []


def test_one_that_another_counter_recorded_in_between_is_refused_and_not_drafted_again(
    asked: Machine, hanako: FakeCard
) -> None:
    asked.register.before_commit = lambda: asked.register.another_counter_issues("ABCD3467")
    asked.do(HAS, Press.NEXT, Typed("ABCD3467"), Typed("ABCD3467"))
    enter(asked, hanako.pin)
    assert asked.page() == Refused(Refusal.MYKEY_TAKEN)
    assert (asked.register.rows, len(asked.register.drafts)) == ([], 1)


def test_whom_the_register_knows_is_not_asked(asked: Machine, hanako: FakeCard) -> None:
    asked.do(HAS_NONE)
    confirm(asked, hanako)
    first = reserved(asked).reservation
    asked.pull()
    asked.settle()
    asked.wait(20)
    to_card_read(asked, hanako)
    enter(asked, hanako.pin)
    page = reserved(asked)
    assert (page.reservation, page.new) == (first, False)


def test_the_answer_leaves_with_the_card(asked: Machine) -> None:
    asked.do(HAS)
    asked.pull()
    assert asked.page() == Between(Ending.CARD_REMOVED, asked.clock.now())


def test_an_answer_where_nobody_asked_changes_nothing(machine: Machine) -> None:
    to_place_card(machine)
    before = machine.page()
    machine.do(HAS)
    assert machine.page() == before
