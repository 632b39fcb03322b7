"""The card leaves while its record is being committed: the register's answer decides what is said."""

from collections.abc import Callable

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.flow.events import CardFailed, NoResult, NoResultWhy, NotRecorded, Press, Recorded
from kiosk.domain.flow.steps import Between, Reserved, Settling
from kiosk.domain.office.visit import Ending
from kiosk.domain.records.register_answers import NotRecordedWhy
from tests.domain.flow.walking import seen, to_commit, to_reserved, to_settling
from tests.domain.flow.ways import signing
from tests.fakes.office.desk import FakeCard, Machine, Runner


def test_a_card_pulled_before_the_commit_asked_for_it_is_told_that_nothing_was_recorded(
    machine: Machine, hanako: FakeCard
) -> None:
    to_settling(machine, hanako)
    assert machine.flow.session is None
    machine.settle()
    assert machine.register.rows == []
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())
    assert [(visit.ending, visit.recorded) for visit in machine.register.visits] == [(Ending.CARD_REMOVED, False)]


def test_a_card_pulled_after_the_commit_is_told_that_it_was_recorded(machine: Machine, hanako: FakeCard) -> None:
    to_commit(machine, hanako)
    machine.run(Runner.REGISTER)
    machine.pull()
    seen(machine, Settling)
    machine.settle()
    assert len(machine.register.rows) == 1
    assert machine.page() == Between(Ending.CARD_REMOVED_WHILE_RECORDING, machine.clock.now())
    assert [visit.recorded for visit in machine.register.visits] == [True]


def test_a_card_pulled_in_the_middle_of_the_commit_is_told_what_the_register_says(
    machine: Machine, hanako: FakeCard
) -> None:
    to_commit(machine, hanako)
    machine.register.before_commit = machine.pull
    machine.settle()
    assert machine.register.rows == []
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())


def test_a_commit_that_failed_after_the_card_left_says_that_nothing_was_recorded(
    machine: Machine, hanako: FakeCard
) -> None:
    to_settling(machine, hanako)
    machine.send(NoResult(1, NoResultWhy.REGISTER_FAILED))
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())


@pytest.mark.parametrize("why", [NoResultWhy.FAULTED, NoResultWhy.UNSURE])
@pytest.mark.parametrize("to_the_commit", [to_commit, to_settling])
def test_a_commit_of_which_nobody_knows_what_became_is_not_said_to_have_left_no_record(
    to_the_commit: Callable[[Machine, FakeCard], object], why: NoResultWhy, machine: Machine, hanako: FakeCard
) -> None:
    to_the_commit(machine, hanako)
    machine.send(NoResult(1, why))
    assert machine.page() == Between(Ending.OUTCOME_UNKNOWN, machine.clock.now())
    assert machine.flow.session is None


def test_the_staff_is_called_to_whom_nobody_can_say_whether_it_was_recorded(machine: Machine, hanako: FakeCard) -> None:
    to_commit(machine, hanako)
    machine.wait(30)
    machine.send(NoResult(1, NoResultWhy.UNSURE))
    assert machine.flow.staff_called
    machine.pull()
    machine.wait(179)
    seen(machine, Between)
    assert machine.flow.staff_called
    machine.wait(1)
    assert not machine.flow.staff_called


def test_the_answer_to_somebody_elses_commit_does_not_settle_this_one(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    shown = to_reserved(machine, taro).reservation
    machine.pull()
    machine.do(Press.NEXT)
    to_settling(machine, hanako)
    settling = machine.page()
    for late in (
        Recorded(1, shown),
        NotRecorded(1, NotRecordedWhy.CARD_GONE),
        NoResult(1, NoResultWhy.REGISTER_FAILED),
        NoResult(1, NoResultWhy.FAULTED),
    ):
        machine.send(late)
        assert machine.page() == settling
    machine.settle()
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())


def test_while_it_settles_another_card_begins_nothing(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    to_settling(machine, hanako)
    machine.put(taro)
    machine.send(Press.NEXT)
    seen(machine, Settling)
    machine.settle()
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())
    assert taro not in machine.desk.owners.values()


@pytest.mark.parametrize("another_card", [False, True])
def test_ending_while_it_settles_does_not_hide_what_the_register_will_say(
    another_card: bool, machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_commit(machine, hanako)
    machine.run(Runner.REGISTER)
    machine.pull()
    if another_card:
        machine.put(taro)
    machine.send(Press.END)
    seen(machine, Settling)
    machine.settle()
    assert machine.page() == Between(Ending.CARD_REMOVED_WHILE_RECORDING, machine.clock.now())
    assert [visit.recorded for visit in machine.register.visits] == [True]


def test_a_commit_cannot_be_called_back_by_ending(machine: Machine, hanako: FakeCard) -> None:
    to_commit(machine, hanako)
    machine.do(Press.END)
    seen(machine, Reserved)


def test_a_draft_can_still_be_called_back_by_ending(machine: Machine, hanako: FakeCard) -> None:
    signing(machine, hanako)
    machine.do(Press.END)
    assert machine.page() == Between(Ending.STOPPED, machine.clock.now())
    assert machine.register.rows == []


@pytest.mark.parametrize("fault", CardFault)
def test_what_is_told_late_of_the_card_does_not_answer_for_the_register(
    fault: CardFault, machine: Machine, hanako: FakeCard
) -> None:
    to_settling(machine, hanako)
    settling = machine.page()
    machine.send(CardFailed(1, fault))
    assert machine.page() == settling
