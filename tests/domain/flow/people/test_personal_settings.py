"""Language and display of the screen: whoever stands there chooses them, and they go with them."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from kiosk.app.counter_setup import in_languages
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.resources import phone_tree
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.flow import Counter, Timeouts, idle_left, start
from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneModel, PhoneQuestion, PhoneStep, PhoneVerdict
from kiosk.domain.flow.events import CounterSet, DisplayChosen, ErrandChosen, LanguageChosen, PhoneChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Step
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.display import Contrast, Display, TextSize
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from tests.domain.flow.walking import seen, to_pin, to_place_card, to_reserved
from tests.fakes.around.languages import counter_in
from tests.fakes.office.desk import FakeCard, Machine

EN, JA = LanguageChosen(ENGLISH), LanguageChosen(JAPANESE)
LARGE = DisplayChosen(Display(TextSize.LARGEST, Contrast.WHITE_ON_BLACK, lower_half=True))
PATIENT = DisplayChosen(Display(more_time=True))
THEIRS = EN, LARGE


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


def is_theirs(machine: Machine) -> bool:
    """What they have set, all of it or nothing."""
    speaks, looks = language(machine) == ENGLISH, machine.flow.display == LARGE.display
    assert speaks is looks, "one rule for both"
    return speaks


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


def test_whoever_has_gone_takes_along_what_they_set(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(*THEIRS, Press.END)
    seen(machine, Between)
    assert is_theirs(machine)  # they read what became of it
    machine.pull()
    machine.wait(10)
    seen(machine, Plain.HOME)
    assert not is_theirs(machine)


def test_a_card_taken_in_the_middle_leaves_nothing_set_for_the_next(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(*THEIRS)
    machine.pull()
    machine.do(Press.NEXT)
    seen(machine, Plain.HOME)
    assert not is_theirs(machine)


def test_an_ending_that_nobody_reads_any_more_is_the_machines_own_again(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(*THEIRS)
    machine.pull()
    machine.wait(170)
    assert is_theirs(machine)
    machine.wait(10)
    seen(machine, Between)
    assert not is_theirs(machine)


def test_what_is_set_on_the_first_screen_waits_for_its_person_and_no_longer(machine: Machine) -> None:
    machine.do(*THEIRS)
    machine.wait(50)
    assert is_theirs(machine)
    machine.wait(15)
    assert not is_theirs(machine)


def test_going_back_to_the_first_screen_keeps_it(machine: Machine) -> None:
    machine.do(*THEIRS, ErrandChosen(Errand.RESERVE))
    seen(machine, Plain.NEEDS)
    machine.do(Press.BACK)
    seen(machine, Plain.HOME)
    machine.wait(10)
    assert is_theirs(machine)


def test_who_ends_without_a_card_takes_it_along(machine: Machine) -> None:
    machine.do(*THEIRS, ErrandChosen(Errand.PHONE), Press.END)
    seen(machine, Plain.HOME)
    assert not is_theirs(machine)


def test_the_next_person_may_choose_between_the_two(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.pull()
    seen(machine, Between)
    machine.do(*THEIRS, Press.NEXT)
    seen(machine, Plain.HOME)
    assert is_theirs(machine)
    machine.wait(70)
    assert not is_theirs(machine)


def test_who_reads_the_end_in_their_own_way_leaves_none_of_it_to_the_next(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(Press.END)
    machine.do(*THEIRS)  # their card still lies there
    machine.pull()
    machine.wait(10)
    seen(machine, Plain.HOME)
    assert not is_theirs(machine)


def test_who_waits_for_the_staff_keeps_it(machine: Machine) -> None:
    machine.do(*THEIRS, Press.CALL_STAFF)
    machine.wait(90)
    assert is_theirs(machine)
    machine.wait(120)
    assert not is_theirs(machine)


def test_a_machine_that_speaks_one_language_forgets_a_display_all_the_same(counter: Counter) -> None:
    machine = Machine(replace(counter, display=Display(contrast=Contrast.SOFT)))
    assert machine.flow.display.contrast is Contrast.SOFT
    machine.do(LARGE, ErrandChosen(Errand.RESERVE))
    assert machine.flow.display == LARGE.display
    machine.do(Press.END)
    seen(machine, Plain.HOME)
    assert machine.flow.display == Display(contrast=Contrast.SOFT)


def test_the_step_stays_however_it_is_shown(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    before = machine.flow
    machine.do(LARGE)
    assert machine.flow == replace(before, display=LARGE.display)
    machine.do(DisplayChosen(Display()))
    assert machine.flow == before


# --- more time


def test_who_asks_for_more_time_is_warned_later_and_longer(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(PATIENT)
    machine.wait(3 * 60 - 1)
    assert idle_left(machine.flow) is None
    machine.wait(2)
    left = idle_left(machine.flow)
    assert left is not None
    assert left > timedelta(seconds=50)
    machine.wait(60)
    seen(machine, Between)


def test_more_time_goes_with_its_person_and_the_first_screen_waits_as_the_machine_does(
    machine: Machine, hanako: FakeCard
) -> None:
    machine.do(PATIENT)
    machine.wait(50)
    assert machine.flow.display.more_time
    machine.wait(15)
    assert not machine.flow.display.more_time
    machine.do(PATIENT)
    to_pin(machine, hanako)
    machine.do(Press.END)
    machine.pull()
    machine.wait(20)
    seen(machine, Between)  # they read what became of it, in three times eight seconds
    machine.wait(5)
    seen(machine, Plain.HOME)
    to_pin(machine, hanako)
    machine.wait(85)
    seen(machine, Between)


def test_what_guards_a_record_is_as_long_as_ever() -> None:
    usual, patient = Timeouts(), Timeouts().patient
    stays = {each.name for each in fields(Timeouts) if getattr(usual, each.name) == getattr(patient, each.name)}
    assert stays == {"recorded", "proof", "busy", "commit"}


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
