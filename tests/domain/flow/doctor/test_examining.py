"""The reader doctor at the machine: what it is asked from, what it leaves, and how the next card is served."""

from dataclasses import replace

import pytest

from kiosk.domain.card.card import CardFault, CardKind
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, trouble
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.card.stability import ReadCount
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import Examine, ReleaseCard, WriteReport
from kiosk.domain.flow.errands.doctor.looking import may_examine
from kiosk.domain.flow.errands.doctor.steps import (
    Compared,
    Examined,
    Examining,
    PlaceAnother,
    ReportFileState,
    Reread,
    Rereading,
)
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import DoctorFaulted, DoctorFound, ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Refused
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.values.capacity import Mode
from tests.domain.flow.walking import seen, to_place_card
from tests.fakes.card.doctor import FILE
from tests.fakes.office.desk import FakeCard, Machine, Runner


def checked(machine: Machine, card: FakeCard) -> None:
    """The card was put down to be checked, and the answer is on the screen."""
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.put(card)
    machine.settle()


def examined(machine: Machine, card: FakeCard) -> Examined:
    checked(machine, card)
    machine.do(Press.EXAMINE)
    return found(machine)


def found(machine: Machine) -> Examined:
    return machine.sees(Examined)


def problem(page: Examined) -> Finding | None:
    step = trouble(page.found.steps)
    return None if step is None else step.finding


def visit(machine: Machine) -> Visit:
    (noted,) = machine.visits()
    return noted


def test_the_session_lets_its_card_go_before_the_doctor_looks(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    assert machine.sent[-2:] == [ReleaseCard(1), Examine(2)]
    assert machine.flow.session is None
    machine.settle()
    assert problem(found(machine)) is None


def test_each_step_is_shown_when_it_is_done(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    machine.run(Runner.CARD)
    machine.run(Runner.CARD)
    machine.deliver()
    machine.deliver()
    page = machine.sees(Examining)
    assert [step.id for step in page.done] == [StepId.SERVICE, StepId.READER]


def test_what_was_found_leaves_with_the_card(machine: Machine, hanako: FakeCard) -> None:
    hanako.not_after = machine.clock.now().replace(month=7)
    page = examined(machine, hanako)
    assert Finding.NEAR_END in {step.finding for step in page.found.steps}
    machine.pull()
    seen(machine, Between)
    assert machine.flow.session is None
    assert machine.flow.visit_draft is None
    assert visit(machine).ending is Ending.FINISHED


def test_where_the_page_says_all_there_is_to_say_no_doctor_is_offered(machine: Machine, hanako: FakeCard) -> None:
    hanako.has_certificate = False
    checked(machine, hanako)
    assert machine.page() == Refused(Refusal.NO_CERTIFICATE)
    assert not may_examine(machine.flow)


def test_where_nothing_was_read_another_card_may_be_put_down(machine: Machine, hanako: FakeCard) -> None:
    machine.reader.mute = True
    page = examined(machine, hanako)
    assert problem(page) is Finding.CARD_MUTE
    machine.reader.mute = False
    machine.pull()
    assert machine.page() == Plain.PLACE_CARD
    machine.put(hanako)
    machine.settle()
    assert machine.page() == Plain.CARD_FINE


def test_a_card_that_left_meanwhile_has_taken_its_findings_with_it(machine: Machine, hanako: FakeCard) -> None:
    hanako.not_after = machine.clock.now().replace(month=7)
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    while machine.pending[Runner.CARD]:
        machine.run(Runner.CARD)
    machine.pull()
    machine.settle()
    told = {step.finding for step in found(machine).found.steps}
    assert Finding.NEAR_END not in told
    assert Finding.BOTH_CERTIFICATES not in told


def test_what_failed_of_a_card_that_left_is_told_all_the_same(machine: Machine, hanako: FakeCard) -> None:
    hanako.fault = CardFault.UNREADABLE
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.put(hanako)
    machine.settle()
    machine.send(Press.EXAMINE)
    while machine.pending[Runner.CARD]:
        machine.run(Runner.CARD)
    machine.pull()
    machine.settle()
    assert problem(found(machine)) is Finding.CARD_UNREADABLE


@pytest.mark.parametrize(
    ("refusal", "helps"),
    [
        (Refusal.CARD_UNREADABLE, True),
        (Refusal.CARD_MUTE, True),
        (Refusal.NO_READER, True),
        (Refusal.SERVICE_DOWN, True),
        (Refusal.EXPIRED, False),
        (Refusal.PIN_LOCKED, False),
        (Refusal.MAINTENANCE, False),
    ],
)
def test_the_doctor_is_offered_where_more_can_be_found(machine: Machine, refusal: Refusal, helps: bool) -> None:
    to_place_card(machine)
    machine.flow = machine.flow.at(Refused(refusal))
    machine.do(Press.EXAMINE)
    assert isinstance(machine.page(), Examined if helps else Refused)


def test_who_waits_for_a_card_to_be_noticed_can_have_it_looked_into(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE)
    assert problem(found(machine)) is Finding.NO_CARD


def test_whoever_reserves_is_asked_for_the_card_and_nothing_else(machine: Machine) -> None:
    to_place_card(machine)
    machine.do(Press.EXAMINE)
    assert machine.page() == Plain.PLACE_CARD


def test_a_missing_reader_is_found_and_leaving_ends_at_home(machine: Machine) -> None:
    machine.reader.attached = False
    machine.look()
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE)
    assert problem(found(machine)) is Finding.NO_READER
    machine.do(Press.END)
    assert machine.page() == Plain.HOME
    assert (visit(machine).ending, visit(machine).refusal) == (Ending.REFUSED, Refusal.NO_READER)


# --- reading again and again


def test_the_card_may_come_and_go_while_it_is_read_again_and_again(machine: Machine, hanako: FakeCard) -> None:
    examined(machine, hanako)
    machine.send(Press.REREAD)
    machine.pull()
    machine.put(hanako)
    machine.settle()
    page = machine.sees(Reread)
    assert page.found.reads == 1
    machine.do(Press.BACK)
    found(machine)


def test_the_reads_so_far_are_shown(machine: Machine, hanako: FakeCard) -> None:
    examined(machine, hanako)
    machine.send(Press.REREAD)
    machine.run(Runner.CARD)
    machine.deliver()
    page = machine.sees(Rereading)
    assert (page.reads, page.losses) == (1, 0)


def test_what_no_card_answered_cannot_be_read_again(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE, Press.REREAD)
    seen(machine, Examined)


# --- this card or this reader


def test_another_card_that_reads_blames_the_first_one(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    hanako.fault = CardFault.UNREADABLE
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    seen(machine, PlaceAnother)
    machine.pull()
    seen(machine, PlaceAnother)
    machine.put(taro)
    machine.settle()
    page = machine.sees(Compared)
    assert page.verdict is Verdict.THIS_CARD
    assert machine.doctor.compared == [False, True]
    machine.pull()
    seen(machine, Between)


def test_two_cards_that_fail_alike_blame_the_reader(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    hanako.fault = taro.fault = CardFault.UNREADABLE
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    machine.pull()
    machine.put(taro)
    machine.settle()
    page = machine.sees(Compared)
    assert page.verdict is Verdict.THIS_READER


def test_a_reader_that_goes_away_meanwhile_is_to_blame(machine: Machine, hanako: FakeCard) -> None:
    hanako.fault = CardFault.UNREADABLE
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    machine.reader.fail(attached=False)
    machine.look()
    machine.settle()
    page = machine.sees(Compared)
    assert page.verdict is Verdict.THIS_READER


def test_without_a_reader_there_is_nothing_to_compare(machine: Machine) -> None:
    machine.reader.attached = False
    machine.look()
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE, Press.COMPARE)
    seen(machine, Examined)


def test_nobody_who_brings_another_card_leaves_nothing(machine: Machine, hanako: FakeCard) -> None:
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    machine.pull()
    machine.wait(81)
    seen(machine, Between)
    assert machine.flow.visit_draft is None


def test_after_the_comparison_the_next_person_is_served(machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    machine.pull()
    machine.put(taro)
    machine.settle()
    seen(machine, Compared)
    machine.do(Press.END)
    seen(machine, Between)
    machine.pull()
    machine.wait(60)
    to_place_card(machine)
    machine.put(hanako)
    machine.settle()
    seen(machine, Terms)


# --- the report


@pytest.fixture
def desk_machine(counter: Counter) -> Machine:
    machine = Machine(replace(counter, mode=Mode.COUNTER))
    machine.look()
    return machine


def test_the_report_is_the_clerks_alone(machine: Machine, hanako: FakeCard) -> None:
    examined(machine, hanako)
    machine.do(Press.REPORT)
    assert machine.doctor.written == []
    assert not any(isinstance(effect, WriteReport) for effect in machine.sent)


def test_the_clerk_is_told_where_the_report_lies(desk_machine: Machine, hanako: FakeCard) -> None:
    examined(desk_machine, hanako)
    desk_machine.do(Press.REPORT)
    page = found(desk_machine)
    assert (page.archive, page.file) == (ReportFileState.WRITTEN, FILE)
    desk_machine.do(Press.REPORT)
    assert desk_machine.doctor.written == [None], "one report of one run"


def test_a_report_that_could_not_be_written_may_be_asked_again(desk_machine: Machine, hanako: FakeCard) -> None:
    examined(desk_machine, hanako)
    desk_machine.doctor.can_write = False
    desk_machine.do(Press.REPORT)
    assert found(desk_machine).archive is ReportFileState.FAILED
    desk_machine.doctor.can_write = True
    desk_machine.do(Press.REPORT)
    assert found(desk_machine).archive is ReportFileState.WRITTEN


def test_the_report_tells_the_verdict_too(desk_machine: Machine, hanako: FakeCard, taro: FakeCard) -> None:
    hanako.fault = CardFault.UNREADABLE
    examined(desk_machine, hanako)
    desk_machine.do(Press.COMPARE)
    desk_machine.pull()
    desk_machine.put(taro)
    desk_machine.settle()
    desk_machine.do(Press.BACK, Press.REPORT)
    assert desk_machine.doctor.written == [Verdict.THIS_CARD]


def test_while_it_is_written_nothing_else_begins(desk_machine: Machine, hanako: FakeCard) -> None:
    examined(desk_machine, hanako)
    for event in (Press.REPORT, Press.REREAD, Press.COMPARE, Press.REPORT):
        desk_machine.send(event)
    assert found(desk_machine).archive is ReportFileState.WRITING
    desk_machine.settle()
    assert desk_machine.doctor.written == [None]


# --- late, silent, failing


def test_what_an_earlier_run_tells_changes_nothing(machine: Machine, hanako: FakeCard) -> None:
    page = examined(machine, hanako)
    machine.send(DoctorFound(page.run - 1, DiagnosticStep(StepId.SERVICE, Finding.SERVICE_DOWN)))
    machine.send(DoctorFound(page.run, ReadCount(5, 5)))
    assert machine.page() == page


def test_a_doctor_that_fails_says_so(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    machine.send(DoctorFaulted(2))
    assert machine.page() == Refused(Refusal.UNEXPECTED)


def test_a_doctor_that_says_nothing_for_half_a_minute_is_not_waited_for(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    machine.wait(30)
    assert machine.page() == Refused(Refusal.CARD_UNREADABLE)


def test_what_a_card_says_of_itself_needs_no_second_card(machine: Machine, hanako: FakeCard) -> None:
    hanako.kind = CardKind.OTHER
    assert problem(examined(machine, hanako)) is Finding.OTHER_CARD
    machine.do(Press.COMPARE)
    seen(machine, Examined)


def test_stopping_half_way_shows_that_nothing_is_left(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    machine.send(Press.END)
    seen(machine, Between)
    machine.settle()
    seen(machine, Between)
    assert visit(machine).ending is Ending.STOPPED
