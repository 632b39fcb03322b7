"""Three questions at the end of a session: offered to whoever has finished, and nothing waits for an answer."""

from dataclasses import replace

import pytest

from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import Note
from kiosk.domain.flow.errands.shared.home import is_asking
from kiosk.domain.flow.events import Answered, ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Plain
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.report.opinion_survey import Opinion, SurveyAnswer, SurveyQuestion
from tests.domain.flow.two_people import OF_A_PERSON, reachable
from tests.domain.flow.walking import seen, to_commit, to_pin, to_reserved
from tests.domain.flow.ways import card_fine
from tests.fakes.office.desk import FakeCard, Machine

CLEAR = Answered(SurveyQuestion.CLEAR, SurveyAnswer.YES)


@pytest.fixture
def counter(counter: Counter) -> Counter:
    return replace(counter, asks=True)


def between(machine: Machine) -> Between:
    return machine.sees(Between)


def finished(machine: Machine, card: FakeCard) -> Between:
    to_reserved(machine, card)
    machine.pull()
    machine.settle()
    return between(machine)


def test_whoever_has_finished_is_asked_about_their_errand(machine: Machine, hanako: FakeCard) -> None:
    page = finished(machine, hanako)
    assert (page.ending, page.asks, page.answered) == (Ending.FINISHED, Errand.RESERVE, ())
    assert is_asking(machine.flow)


def test_an_answer_is_kept_at_once_and_with_nothing_of_the_person(machine: Machine, hanako: FakeCard) -> None:
    finished(machine, hanako)
    machine.send(CLEAR)
    assert machine.sent[-1] == Note(
        Opinion(SurveyQuestion.CLEAR, SurveyAnswer.YES, Errand.RESERVE, machine.clock.now())
    )
    machine.settle()
    assert [opinion.question for opinion in machine.register.opinions] == [SurveyQuestion.CLEAR]
    assert between(machine).answered == ((SurveyQuestion.CLEAR, SurveyAnswer.YES),)
    assert not [value for value in reachable(machine.flow) if isinstance(value, OF_A_PERSON)]


def test_a_question_is_answered_once(machine: Machine, hanako: FakeCard) -> None:
    finished(machine, hanako)
    machine.do(
        CLEAR, Answered(SurveyQuestion.CLEAR, SurveyAnswer.NO), CLEAR, Answered(SurveyQuestion.FOUND, SurveyAnswer.NO)
    )
    assert [(opinion.question, opinion.answer) for opinion in machine.register.opinions] == [
        (SurveyQuestion.CLEAR, SurveyAnswer.YES),
        (SurveyQuestion.FOUND, SurveyAnswer.NO),
    ]


def test_nobody_has_to_answer(machine: Machine, hanako: FakeCard) -> None:
    finished(machine, hanako)
    machine.wait(19)
    seen(machine, Between)
    machine.wait(1)
    assert machine.page() == Plain.HOME
    assert machine.register.opinions == []


def test_whoever_answers_has_time_for_the_next_question_and_then_the_page_goes(
    machine: Machine, hanako: FakeCard
) -> None:
    finished(machine, hanako)
    machine.wait(19)
    machine.do(CLEAR)
    machine.wait(19)
    seen(machine, Between)
    machine.wait(1)
    assert machine.page() == Plain.HOME


def test_the_next_person_goes_on_without_an_answer(machine: Machine, hanako: FakeCard) -> None:
    finished(machine, hanako)
    machine.do(Press.NEXT, ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS


def test_a_card_that_still_lies_there_has_to_be_taken_first(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    machine.do(Press.END, CLEAR)
    assert not is_asking(machine.flow)
    assert machine.register.opinions == []
    machine.pull()
    assert is_asking(machine.flow)
    machine.do(CLEAR)
    assert len(machine.register.opinions) == 1


def test_a_new_card_is_somebody_elses_and_begins_a_session_as_ever(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    finished(machine, hanako)
    machine.put(taro)
    machine.do(CLEAR)
    assert not is_asking(machine.flow)
    assert machine.register.opinions == []
    machine.wait(8)
    assert machine.page() == Plain.HOME
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    assert machine.flow.session is not None
    assert machine.desk.owners[machine.flow.session.id] is taro


def test_who_checked_a_card_is_asked_about_that(machine: Machine, hanako: FakeCard) -> None:
    card_fine(machine, hanako)
    machine.pull()
    assert between(machine).asks is Errand.CHECK_CARD


def stopped(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.do(Press.END)


def timed_out(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.wait(80)


def pulled_while_recording(machine: Machine, card: FakeCard) -> None:
    to_commit(machine, card)
    machine.pull()
    machine.settle()


@pytest.mark.parametrize("way", [stopped, timed_out, pulled_while_recording])
def test_nobody_else_is_asked(way: object, machine: Machine, hanako: FakeCard) -> None:
    assert callable(way)
    way(machine, hanako)
    assert between(machine).ending is not Ending.FINISHED
    machine.do(CLEAR)
    assert (between(machine).asks, machine.register.opinions) == (None, [])


def test_a_city_that_does_not_ask_has_the_page_without_questions(counter: Counter, hanako: FakeCard) -> None:
    machine = Machine(replace(counter, asks=False))
    machine.look()
    assert finished(machine, hanako) == Between(Ending.FINISHED, machine.clock.now())
    machine.do(CLEAR)
    assert machine.register.opinions == []
    machine.wait(8)
    assert machine.page() == Plain.HOME


def test_an_answer_anywhere_else_changes_nothing(machine: Machine, hanako: FakeCard) -> None:
    machine.do(CLEAR)
    assert machine.page() == Plain.HOME
    to_reserved(machine, hanako)
    machine.do(CLEAR)
    assert machine.register.opinions == []
