"""The language of the screen: whoever stands there chooses it, and it goes with them."""

from dataclasses import replace

import pytest

from kiosk.app.counter_setup import in_languages
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.resources import phone_tree
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.flow import Counter, start
from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneModel, PhoneQuestion, PhoneStep, PhoneVerdict
from kiosk.domain.flow.events import CounterSet, ErrandChosen, LanguageChosen, PhoneChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Step
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from tests.domain.flow.walking import seen, to_pin, to_place_card, to_reserved
from tests.fakes.around.languages import counter_in
from tests.fakes.office.desk import FakeCard, Machine

EN, JA = LanguageChosen(ENGLISH), LanguageChosen(JAPANESE)


@pytest.fixture
def counter(counter: Counter) -> Counter:
    """With the phone doctor that ships."""
    return replace(counter, phone=PhoneHelp(phone_tree(), Devices(DEVICES.load(FOLDER))))


def in_two(counter: Counter, own: Language = JAPANESE) -> Machine:
    machine = Machine(counter)
    machine.flow = start(counter_in(counter, own), now=machine.clock.now(), localization=in_languages(counter, own))
    machine.look()
    return machine


@pytest.fixture
def machine(counter: Counter) -> Machine:
    return in_two(counter)


def language(machine: Machine) -> Language:
    return machine.flow.counter.language


def test_the_step_stays_and_speaks_the_language_that_was_chosen(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    before = machine.flow
    machine.do(EN)
    assert language(machine) == ENGLISH
    assert (machine.flow.step, machine.flow.session, machine.flow.visit_draft) == (
        before.step,
        before.session,
        before.visit_draft,
    )
    machine.do(JA)
    assert machine.flow == before


def test_a_language_that_this_machine_does_not_have_changes_nothing(counter: Counter) -> None:
    machine = Machine(counter)
    machine.do(EN)
    assert language(machine) == JAPANESE


def test_what_a_visit_was_held_in_is_noted(machine: Machine, hanako: FakeCard) -> None:
    machine.do(EN)
    to_reserved(machine, hanako)
    machine.do(Press.END)
    machine.settle()
    (visit,) = machine.register.visits
    assert visit.language == ENGLISH


def test_the_counter_is_recorded_by_its_own_name_in_every_language(counter: Counter) -> None:
    named = replace(counter, name="1番")
    assert {counter_in(named, language).name for language in in_languages(named, ENGLISH).languages} == {"1番"}


def test_whoever_has_gone_takes_their_language_along(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(EN, Press.END)
    seen(machine, Between)
    assert language(machine) == ENGLISH  # they read what became of it
    machine.pull()
    machine.wait(10)
    seen(machine, Plain.HOME)
    assert language(machine) == JAPANESE


def test_a_card_taken_in_the_middle_leaves_no_language_for_the_next(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(EN)
    machine.pull()
    machine.do(Press.NEXT)
    seen(machine, Plain.HOME)
    assert language(machine) == JAPANESE


def test_an_ending_that_nobody_reads_any_more_speaks_the_machines_own_language(
    machine: Machine, hanako: FakeCard
) -> None:
    to_pin(machine, hanako)
    machine.do(EN)
    machine.pull()
    machine.wait(170)
    assert language(machine) == ENGLISH
    machine.wait(10)
    seen(machine, Between)
    assert language(machine) == JAPANESE


def test_a_language_chosen_on_the_first_screen_waits_for_its_person_and_no_longer(machine: Machine) -> None:
    machine.do(EN)
    machine.wait(50)
    assert language(machine) == ENGLISH
    machine.wait(15)
    assert language(machine) == JAPANESE


def test_going_back_to_the_first_screen_keeps_it(machine: Machine) -> None:
    machine.do(EN, ErrandChosen(Errand.RESERVE))
    seen(machine, Plain.NEEDS)
    machine.do(Press.BACK)
    seen(machine, Plain.HOME)
    machine.wait(10)
    assert language(machine) == ENGLISH


def test_who_ends_without_a_card_takes_it_along(machine: Machine) -> None:
    machine.do(EN, ErrandChosen(Errand.PHONE), Press.END)
    seen(machine, Plain.HOME)
    assert language(machine) == JAPANESE


def test_the_next_person_may_choose_between_the_two(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.pull()
    seen(machine, Between)
    machine.do(EN, Press.NEXT)
    seen(machine, Plain.HOME)
    assert language(machine) == ENGLISH
    machine.wait(70)
    assert language(machine) == JAPANESE


def test_who_reads_the_end_in_their_language_leaves_none_to_the_next(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(Press.END)
    machine.do(EN)  # their card still lies there
    machine.pull()
    machine.wait(10)
    seen(machine, Plain.HOME)
    assert language(machine) == JAPANESE


def test_who_waits_for_the_staff_keeps_it(machine: Machine) -> None:
    machine.do(EN, Press.CALL_STAFF)
    machine.wait(90)
    assert language(machine) == ENGLISH
    machine.wait(120)
    assert language(machine) == JAPANESE


def test_a_machine_may_have_another_language_of_its_own(counter: Counter) -> None:
    machine = in_two(counter, ENGLISH)
    machine.do(JA)
    assert language(machine) == JAPANESE
    machine.wait(70)
    assert language(machine) == ENGLISH


def test_hours_that_are_set_hold_in_every_language(machine: Machine) -> None:
    closed = replace(machine.flow.counter.municipality.timetable, hours=())
    machine.do(EN, CounterSet(closed, ()))
    assert machine.flow.counter.municipality.timetable == closed
    machine.do(JA)
    assert machine.flow.counter.municipality.timetable == closed
    assert language(machine) == JAPANESE


# --- the phone doctor's steps hold the words of its tree


def told(step: Step | None) -> list[str]:
    """Every text of this step and of those before it."""
    found: list[str] = []
    while isinstance(step, PhoneStep):
        match step:
            case PhoneVerdict(device=device):
                found.append("" if device is None else device.model)
            case PhoneQuestion() | PhoneModel() | PhoneAdvice():
                found.append(step.node.title)
            case _:
                found.append("")
        step = step.before
    return found


def to_advice(machine: Machine) -> None:
    tree, devices = machine.flow.counter.phone.tree, machine.flow.counter.phone.devices.devices
    first = tree.node(tree.first)
    machine.do(ErrandChosen(Errand.PHONE))
    assert isinstance(machine.flow.step, PhoneQuestion)
    (iphone,) = [choice for choice in machine.flow.step.node.choices if choice.next == "iphone-model"]
    series = next(device for device in devices if device.model.startswith("iPhone 12"))
    machine.do(PhoneChosen(iphone), PhoneChosen(series, ""), Press.NEXT)
    assert isinstance(machine.flow.step, PhoneQuestion)
    assert machine.flow.step.node != first


def test_every_question_on_the_way_is_told_again_in_the_other_language(machine: Machine) -> None:
    to_advice(machine)
    japanese, before = told(machine.flow.step), machine.flow
    machine.do(EN)
    english = told(machine.flow.step)
    assert len(english) == len(japanese) == 4
    assert all(text.isascii() for text in english)
    machine.do(JA)
    assert machine.flow == before


def test_an_answer_in_the_other_language_leads_where_it_does_in_the_first(machine: Machine) -> None:
    to_advice(machine)
    machine.do(EN)
    step = machine.flow.step
    assert isinstance(step, PhoneQuestion)
    machine.do(PhoneChosen(step.node.choices[0]))
    assert machine.flow.step != step
    machine.do(Press.STILL_UNREAD, Press.BACK)
    assert all(text.isascii() for text in told(machine.flow.step))


def test_a_card_may_be_put_down_in_any_language(machine: Machine, hanako: FakeCard) -> None:
    machine.do(EN)
    to_place_card(machine)
    seen(machine, Plain.PLACE_CARD)
    machine.put(hanako)
    assert machine.flow.session is not None
