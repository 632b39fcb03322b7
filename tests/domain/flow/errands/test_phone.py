"""The phone doctor as it is walked: every answer, back again, and into the errand at the kiosk."""

import pytest

from kiosk.domain.city.phone_help.devices import CardSupport, Device
from kiosk.domain.city.phone_help.tree import AdviceEnd, AdviceNode, Node, QuestionNode
from kiosk.domain.flow import idle_left
from kiosk.domain.flow.errands.phone import (
    PhoneAdvice,
    PhoneCode,
    PhoneCodes,
    PhoneModel,
    PhoneQuestion,
    PhoneVerdict,
    codes_of,
    step_for,
)
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, PhoneChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Refused, kind_of
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import Capacity
from tests.fakes.office.desk import FakeCard, Machine


def question(machine: Machine, key: str) -> QuestionNode:
    node = machine.flow.counter.phone.tree.node(key)
    assert isinstance(node, QuestionNode)
    return node


def answer(machine: Machine, text: str) -> None:
    step = machine.page()
    assert isinstance(step, PhoneQuestion)
    (choice,) = (choice for choice in step.node.choices if choice.text == text)
    machine.do(PhoneChosen(choice))


def device(machine: Machine, reads: CardSupport) -> Device:
    return next(one for one in machine.flow.counter.phone.devices.devices if one.reads is reads)


def to_symptom(machine: Machine, what: str = "Android") -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    answer(machine, what)
    machine.do(Press.NEXT, Press.NEXT)
    assert isinstance(machine.page(), PhoneQuestion)


def to_tablet(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    answer(machine, "iPad")
    step = machine.page()
    assert isinstance(step, PhoneAdvice)
    assert step.node.end is AdviceEnd.HERE


def endings(machine: Machine) -> list[tuple[Errand, Ending]]:
    return [(visit.errand, visit.ending) for visit in machine.register.visits]


def test_it_begins_with_what_the_person_holds_and_back_leads_home(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    assert machine.page() == PhoneQuestion(question(machine, "device"))
    machine.do(Press.NEXT)
    assert machine.page() == PhoneQuestion(question(machine, "device"))
    machine.do(Press.BACK)
    assert machine.page() == Plain.HOME
    assert endings(machine) == [(Errand.PHONE, Ending.STOPPED)]


@pytest.mark.parametrize(
    ("reads", "following"),
    [(CardSupport.YES, "iphone-symptom"), (CardSupport.UNKNOWN, "iphone-symptom"), (CardSupport.NO, "cannot")],
)
def test_the_table_s_answer_is_shown_before_it_goes_on(reads: CardSupport, following: str, machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    answer(machine, "iPhone")
    chosen = device(machine, reads)
    machine.do(PhoneChosen(chosen, "あいふぉん"))
    step = machine.page()
    assert isinstance(step, PhoneVerdict)
    assert (step.device, step.before.query) == (chosen, "あいふぉん")
    machine.do(Press.NEXT)
    step = machine.page()
    assert isinstance(step, PhoneQuestion | PhoneAdvice)
    assert step.node.key == following


def test_a_model_that_is_not_in_the_list_is_an_answer_and_the_search_stands_where_it_was_left(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    answer(machine, "Android")
    machine.do(Press.NEXT)
    step = machine.page()
    assert isinstance(step, PhoneVerdict)
    assert step.device is None
    machine.do(Press.BACK, PhoneChosen(device(machine, CardSupport.YES), "えくす"), Press.BACK)
    step = machine.page()
    assert isinstance(step, PhoneModel)
    assert step.query == "えくす"


def test_back_goes_through_every_question_to_the_first(machine: Machine) -> None:
    to_symptom(machine)
    answer(machine, "何も起きない")
    answer(machine, "いいえ")
    machine.do(Press.STILL_UNREAD)
    seen = []
    while machine.page() != Plain.HOME:
        seen.append(kind_of(machine.page()))
        machine.do(Press.BACK)
    assert seen == [
        PhoneQuestion,
        PhoneAdvice,
        PhoneQuestion,
        PhoneQuestion,
        PhoneVerdict,
        PhoneModel,
        PhoneQuestion,
    ]


def test_advice_that_helped_ends_at_home_as_finished(machine: Machine) -> None:
    to_symptom(machine)
    answer(machine, "何も起きない")
    answer(machine, "いいえ")
    machine.do(Press.END)
    assert machine.page() == Plain.HOME
    assert endings(machine) == [(Errand.PHONE, Ending.FINISHED)]


def test_a_code_is_explained_and_goes_on_when_that_did_not_help(machine: Machine) -> None:
    to_symptom(machine)
    answer(machine, "エラーの番号が出る")
    step = machine.page()
    assert isinstance(step, PhoneCodes)
    code = next(code for code in codes_of(machine.flow, step) if code.code == "MKCZ405E")
    machine.do(PhoneChosen(code))
    assert machine.page() == PhoneCode(code, step)
    machine.do(Press.STILL_UNREAD)
    hold = question(machine, "android-hold")
    assert machine.page() == PhoneQuestion(hold, PhoneCode(code, step))
    machine.do(Press.BACK, Press.BACK, Press.NEXT)
    assert machine.page() == PhoneQuestion(hold, step)


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.LINK])
def test_it_can_be_done_here_instead_and_both_visits_are_noted(
    errand: Errand, machine: Machine, hanako: FakeCard
) -> None:
    to_tablet(machine)
    machine.do(ErrandChosen(errand))
    assert machine.page() is Plain.NEEDS or isinstance(machine.page(), Refused)
    assert endings(machine) == [(Errand.PHONE, Ending.FINISHED)]
    assert machine.flow.visit_draft is not None
    assert machine.flow.visit_draft.errand is errand


def test_another_errand_does_not_begin_from_advice_nor_any_from_a_question(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE), ErrandChosen(Errand.RESERVE))
    assert machine.page() == PhoneQuestion(question(machine, "device"))
    answer(machine, "iPad")
    before = machine.page()
    machine.do(ErrandChosen(Errand.STATUS), ErrandChosen(Errand.PHONE))
    assert machine.page() == before


def test_the_errand_at_the_kiosk_goes_on_as_from_the_first_screen(machine: Machine, hanako: FakeCard) -> None:
    to_tablet(machine)
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER))
    assert machine.page() == Plain.PLACE_CARD


def test_a_touch_of_another_question_changes_nothing(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.PHONE))
    first = machine.flow.step
    assert isinstance(first, PhoneQuestion)
    late = first.node.choices[0]
    answer(machine, "iPad")
    here = machine.page()
    machine.do(
        PhoneChosen(late),
        PhoneChosen(device(machine, CardSupport.YES)),
        PhoneChosen(machine.flow.counter.phone.tree.codes[0]),
    )
    assert machine.page() == here


def test_who_tries_with_the_phone_is_given_time_and_then_it_ends_at_home(machine: Machine) -> None:
    to_symptom(machine)
    answer(machine, "何も起きない")
    machine.wait(170)
    assert isinstance(machine.page(), PhoneQuestion)
    assert idle_left(machine.flow) is None
    machine.wait(40)
    machine.settle()
    assert machine.page() == Plain.HOME
    assert endings(machine) == [(Errand.PHONE, Ending.TIMED_OUT)]


def test_a_card_on_the_reader_begins_no_session_and_is_asked_back_at_the_end(
    machine: Machine, hanako: FakeCard
) -> None:
    to_symptom(machine)
    machine.put(hanako)
    machine.settle()
    assert isinstance(machine.page(), PhoneQuestion)
    assert machine.flow.session is None
    machine.do(Press.END)
    assert isinstance(machine.page(), Between)


def test_where_the_advice_is_the_last_that_there_is_nothing_else_is_told(machine: Machine) -> None:
    """The page has no button for it; a clerk's window or a second touch may come late all the same."""
    advice = next(node for _, node in machine.flow.counter.phone.tree.placed if _is_last(node))
    machine.flow = machine.flow.at(step_for(advice, None))
    page = machine.page()
    machine.do(Press.STILL_UNREAD)
    assert machine.page() == page


def _is_last(node: Node) -> bool:
    return isinstance(node, AdviceNode) and not node.otherwise
