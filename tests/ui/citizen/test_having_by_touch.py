"""Who has a MyKey ID already says so and keeps it; whose record was asked is said."""

from collections.abc import Callable

import pytest

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from tests.fakes.around.person import Person

Meet = Callable[..., Person]

pytestmark = pytest.mark.usefixtures("as_shipped")


def test_the_id_of_another_counter_is_entered_and_kept(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.sees(steps.Plain.HAVE_MYKEY)
    assert person.reads("茅ヶ崎市のこの窓口の記録に、このカードの予約はありません")
    person.touches("もう持っています")
    person.sees(Terms)
    person.touches("primary")
    person.sees(EnterMyKey)
    for _ in range(2):
        person.enters("34679ACD")
    person.sees(steps.EnterPin)
    person.types_pin("1234")
    person.sees(steps.Reserved)
    assert person.reads("3467 9ACD")


def test_who_does_not_know_whether_they_have_a_mykey_id_calls_the_staff(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("good")
    person.sees(steps.Plain.HAVE_MYKEY)
    person.touches("わからない")
    assert person.flow.staff_called
    assert person.step is steps.Plain.HAVE_MYKEY


def test_who_came_to_link_reads_whose_record_has_nothing_of_them(meet: Meet) -> None:
    person = meet()
    person.goes_to_card("ポイントの申し込みをする")
    person.puts("good")
    person.sees(steps.Plain.NOT_RESERVED)
    assert person.reads("茅ヶ崎市のこの窓口の記録に、このカードの予約はありません")
    person.touches("primary")
    person.sees(steps.Plain.HAVE_MYKEY)
    person.touches("はじめてです")
    person.sees(Terms)
