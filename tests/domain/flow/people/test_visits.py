"""The log of sessions: how each visit ended and why, and nothing of the person."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta

import pytest

from kiosk.domain.card.card import CardKind
from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, Press
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.languages import JAPANESE
from tests.domain.flow.walking import confirm, to_card_read, to_commit, to_pin, to_place_card, to_reserved, to_terms
from tests.domain.flow.ways import card_fine
from tests.fakes.office.desk import FakeCard, Machine, Runner

GOOD = (Code.OK,) * 6


def only_visit(machine: Machine) -> Visit:
    machine.settle()
    (visit,) = machine.register.visits
    return visit


def finished(machine: Machine, card: FakeCard) -> None:
    to_reserved(machine, card)
    machine.do(Press.END)


def stopped(machine: Machine, card: FakeCard) -> None:
    to_terms(machine, card)
    machine.do(Press.END)


def pulled(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.pull()


def timed_out(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.wait(80)


def reader_lost(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.reader.fail(attached=False)
    machine.look()


def pulled_while_recording(machine: Machine, card: FakeCard) -> None:
    to_commit(machine, card)
    machine.run(Runner.REGISTER)
    machine.pull()


def pulled_too_early(machine: Machine, card: FakeCard) -> None:
    to_commit(machine, card)
    machine.pull()


@pytest.mark.parametrize(
    ("way", "ending", "recorded"),
    [
        (finished, Ending.FINISHED, True),
        (stopped, Ending.STOPPED, False),
        (pulled, Ending.CARD_REMOVED, False),
        (timed_out, Ending.TIMED_OUT, False),
        (reader_lost, Ending.READER_LOST, False),
        (pulled_while_recording, Ending.CARD_REMOVED_WHILE_RECORDING, True),
        (pulled_too_early, Ending.CARD_REMOVED, False),
    ],
)
def test_a_visit_is_noted_with_its_ending_and_whether_it_was_recorded(
    way: Callable[[Machine, FakeCard], None], ending: Ending, recorded: bool, machine: Machine, hanako: FakeCard
) -> None:
    began = machine.clock.now()
    way(machine, hanako)
    visit = only_visit(machine)
    counter = machine.flow.counter
    assert visit == Visit(
        errand=Errand.RESERVE,
        started_at=began,
        ended_at=machine.clock.now(),
        ending=ending,
        mode=counter.mode,
        counter="counter-1",
        programme="municipal-example",
        language=JAPANESE,
        acting=Capacity.HOLDER,
        refusal=None,
        checks=GOOD,
        recorded=recorded,
    )
    assert recorded is (len(machine.register.rows) == 1)


@pytest.mark.parametrize("leave", [Press.END, None])
def test_a_refusal_is_noted_whether_the_person_ends_or_takes_the_card(
    leave: Press | None, machine: Machine, hanako: FakeCard
) -> None:
    hanako.tries = 0
    to_card_read(machine, hanako)
    if leave is None:
        machine.pull()
    else:
        machine.do(leave)
    visit = only_visit(machine)
    assert (visit.ending, visit.refusal, visit.recorded) == (Ending.REFUSED, Refusal.PIN_LOCKED, False)
    assert visit.checks == (*GOOD[:-1], Code.PIN_LOCKED)


def test_a_reservation_that_was_only_shown_again_is_noted_as_not_recorded(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(hanako.key, "ACDE3467")
    to_card_read(machine, hanako)
    machine.type_pin("1234")
    machine.settle()
    machine.do(Press.END)
    visit = only_visit(machine)
    assert (visit.ending, visit.recorded) == (Ending.FINISHED, False)


@pytest.mark.parametrize("trouble", [Refusal.NO_READER, Refusal.SERVICE_DOWN, Refusal.CARD_MUTE, Refusal.SEVERAL_CARDS])
def test_a_visit_that_ended_at_a_refusal_names_it(trouble: Refusal, machine: Machine, hanako: FakeCard) -> None:
    to_place_card(machine)
    machine.reader.service = trouble is not Refusal.SERVICE_DOWN
    machine.reader.attached = trouble is not Refusal.NO_READER
    machine.reader.mute = trouble is Refusal.CARD_MUTE
    machine.reader.second = trouble is Refusal.SEVERAL_CARDS
    machine.put(hanako)
    assert machine.page() == Refused(trouble)
    machine.do(Press.END)
    visit = only_visit(machine)
    assert (visit.ending, visit.refusal) == (Ending.REFUSED, trouble)


def test_a_wrong_card_that_was_replaced_by_the_right_one_is_no_refusal_of_the_visit(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    taro.kind = CardKind.FELICA
    to_card_read(machine, taro)
    machine.pull()
    machine.put(hanako)
    machine.settle()
    confirm(machine, hanako)
    machine.do(Press.END)
    visit = only_visit(machine)
    assert (visit.ending, visit.refusal, visit.recorded) == (Ending.FINISHED, None, True)
    assert visit.checks == GOOD


def test_a_session_that_is_refused_and_timed_out_keeps_its_reason(machine: Machine, hanako: FakeCard) -> None:
    hanako.not_before = machine.clock.now() - timedelta(hours=1)
    to_card_read(machine, hanako)
    machine.wait(200)
    visit = only_visit(machine)
    assert (visit.ending, visit.refusal) == (Ending.TIMED_OUT, Refusal.WAITING)


def test_anyone_else_is_noted_without_a_card(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(None), Press.END)
    visit = only_visit(machine)
    assert (visit.ending, visit.refusal, visit.acting, visit.checks) == (
        Ending.REFUSED,
        Refusal.ANYONE_ELSE,
        None,
        (),
    )


def test_who_acted_is_noted(machine: Machine, hanako: FakeCard) -> None:
    to_place_card(machine, Capacity.PARENT)
    machine.put(hanako)
    machine.settle()
    machine.do(Press.END)
    assert only_visit(machine).acting is Capacity.PARENT


def test_a_forgotten_card_at_home_is_no_visit(machine: Machine, hanako: FakeCard) -> None:
    machine.put(hanako)
    machine.wait(60)
    machine.settle()
    assert machine.register.visits == []


# --- "check my card"


def test_a_good_card_is_told_to_be_fine_without_a_pin(machine: Machine, hanako: FakeCard) -> None:
    card_fine(machine, hanako)
    assert machine.page() == Plain.CARD_FINE
    assert hanako.met == []
    machine.do(Press.END)
    visit = only_visit(machine)
    assert (visit.errand, visit.ending, visit.checks) == (Errand.CHECK_CARD, Ending.FINISHED, GOOD)


@pytest.mark.parametrize(("tries", "code"), [(2, Code.TWO_TRIES_LEFT), (1, Code.LAST_TRY)])
def test_a_warning_is_no_refusal_of_a_card_check(tries: int, code: Code, machine: Machine, hanako: FakeCard) -> None:
    hanako.tries = tries
    card_fine(machine, hanako)
    assert machine.page() == Plain.CARD_FINE
    machine.pull()
    assert only_visit(machine).checks[-1] is code


def test_a_card_check_says_why_a_card_cannot_be_used(machine: Machine, hanako: FakeCard) -> None:
    hanako.tries = 0
    card_fine(machine, hanako)
    assert machine.page() == Refused(Refusal.PIN_LOCKED)


def test_a_card_check_that_is_taken_back_leads_home(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    assert machine.page() == Plain.PLACE_CARD
    machine.do(Press.BACK)
    assert machine.page() == Plain.HOME
    assert only_visit(machine).ending is Ending.STOPPED


def test_a_visit_has_no_field_for_anything_of_a_person() -> None:
    kinds = {str(field.type) for field in fields(Visit)}
    assert not any("bytes" in kind for kind in kinds)
    named = {field.name for field in fields(Visit)}
    assert not named & {"mykey", "holder", "public_key", "name", "birth", "session", "not_after", "pin"}
