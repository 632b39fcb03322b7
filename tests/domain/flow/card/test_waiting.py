"""Time: the warning, the end by itself, work that takes too long, and results that come too late."""

import pytest

from kiosk.domain.card.card import Pin
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import idle_left
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CapacityChosen, Cue, ErrandChosen, PinEntered, Press, Touch
from kiosk.domain.flow.steps import Between, Kind, Plain, Recording, Refused, Reserved
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.linking_ways import to_draft
from tests.domain.flow.pages import COPIED, DONE, follows_record
from tests.domain.flow.walking import (
    enter,
    seen,
    to_card_read,
    to_commit,
    to_pin,
    to_place_card,
    to_reserved,
    to_terms,
)
from tests.domain.flow.ways import WAYS, WalkTo, checking, drafting, looking_up, signing, verifying
from tests.fakes.office.desk import FakeCard, Machine, Runner

WORKING = (checking, verifying, looking_up, drafting, signing, to_draft)
PERSONAL = [(way, step) for way, step, _ in WAYS if way not in WORKING]
BUSY = [
    (checking, Refusal.CARD_UNREADABLE),
    (verifying, Refusal.CARD_UNREADABLE),
    (looking_up, Refusal.REGISTER_UNAVAILABLE),
    (drafting, Refusal.REGISTER_UNAVAILABLE),
    (signing, Refusal.CARD_UNREADABLE),
    (to_draft, Refusal.REGISTER_UNAVAILABLE),
]


def left(machine: Machine) -> float | None:
    warned = idle_left(machine.flow)
    return None if warned is None else warned.total_seconds()


def quiet(machine: Machine, step: Kind) -> int:
    """An ID is copied by hand: its page waits three minutes. One that was recorded just now is not left to the next."""
    if follows_record(machine.page()):
        return 40
    return 180 if step in COPIED else 60


@pytest.mark.parametrize(("way", "step"), PERSONAL)
def test_on_every_personal_page_a_warning_comes_first_and_then_the_end(
    way: WalkTo, step: Kind, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    machine.wait(quiet(machine, step) - 1)
    assert left(machine) is None
    machine.wait(1)
    assert left(machine) == 20
    machine.wait(19)
    assert left(machine) == 1
    seen(machine, step)
    machine.wait(1)
    done = step in DONE
    assert machine.page() == Between(Ending.FINISHED if done else Ending.TIMED_OUT, machine.clock.now())
    assert machine.flow.session is None
    machine.settle()
    assert machine.desk.held is None
    assert machine.flow.card_left


@pytest.mark.parametrize("event", [Press.ELSEWHERE, Press.CLOSE_CALL, Press.USE_LAST_TRY])
@pytest.mark.parametrize(("way", "step"), PERSONAL)
def test_any_touch_ends_the_warning(way: WalkTo, step: Kind, event: Touch, machine: Machine, hanako: FakeCard) -> None:
    way(machine, hanako)
    machine.wait(quiet(machine, step) + 15)
    machine.do(event)
    assert left(machine) is None
    machine.wait(quiet(machine, step) - 1)
    assert left(machine) is None
    assert machine.flow.session is not None


def test_a_pin_that_no_page_wants_is_still_a_sign_that_somebody_is_there(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.wait(75)
    machine.do(PinEntered(Pin(bytearray(b"0000"))))
    assert left(machine) is None


@pytest.mark.parametrize("pages", range(5))
def test_an_errand_left_before_a_card_was_put_down_goes_home_by_itself(pages: int, machine: Machine) -> None:
    way: list[Touch] = [ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.PARENT), Press.NEXT]
    machine.do(*way[:pages] or [ErrandChosen(Errand.LINK)])
    assert machine.page() != Plain.HOME
    machine.wait(79)
    assert machine.page() != Plain.HOME
    machine.wait(1)
    machine.settle()
    assert machine.page() == Plain.HOME
    assert [visit.ending for visit in machine.register.visits] == [Ending.TIMED_OUT]


def test_a_refusal_is_left_by_itself_and_its_card_has_to_be_taken(machine: Machine, hanako: FakeCard) -> None:
    hanako.tries = 0
    to_card_read(machine, hanako)
    machine.wait(200)
    assert machine.page() == Between(Ending.TIMED_OUT, machine.clock.now())
    assert machine.flow.card_left


def test_at_home_nobody_is_warned_however_long_it_lasts(machine: Machine) -> None:
    for _ in range(10):
        machine.wait(600)
        assert left(machine) is None
    assert machine.page() == Plain.HOME
    assert machine.register.visits == []


@pytest.mark.parametrize(("way", "refusal"), BUSY)
def test_while_the_machine_works_nobody_is_warned_and_after_thirty_seconds_it_gives_up(
    way: WalkTo, refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    page = machine.page()
    machine.wait(29)
    assert (left(machine), machine.page()) == (None, page)
    machine.wait(1)
    assert machine.page() == Refused(refusal)
    assert machine.flow.session is not None
    assert not machine.flow.session.held


@pytest.mark.parametrize(("way", "refusal"), BUSY)
def test_the_answer_that_came_after_the_machine_gave_up_changes_nothing(
    way: WalkTo, refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    before = machine.register.committed
    machine.wait(30)
    given_up = machine.flow
    machine.settle()
    assert machine.flow == given_up
    assert machine.register.committed == before
    assert machine.desk.held is None
    assert hanako.verified_under is None


def test_a_slow_commit_is_awaited(machine: Machine, hanako: FakeCard) -> None:
    to_commit(machine, hanako)
    machine.wait(89)
    seen(machine, Recording)
    assert left(machine) is None
    machine.settle()
    seen(machine, Reserved)


@pytest.mark.parametrize("pulled", [False, True])
def test_of_a_commit_that_never_answers_nobody_is_told_what_is_not_known(
    pulled: bool, machine: Machine, hanako: FakeCard
) -> None:
    to_commit(machine, hanako)
    if pulled:
        machine.pull()
    machine.wait(90)
    assert machine.page() == Between(Ending.OUTCOME_UNKNOWN, machine.clock.now())
    assert machine.flow.session is None


def test_the_persons_time_begins_with_the_page_and_not_while_they_could_not_act(
    machine: Machine, hanako: FakeCard
) -> None:
    to_place_card(machine)
    machine.wait(55)
    machine.put(hanako)
    machine.wait(29)
    machine.settle()
    seen(machine, Terms)
    machine.wait(59)
    assert left(machine) is None


def test_what_ended_an_errand_against_its_persons_will_stands_until_it_is_touched(
    machine: Machine, hanako: FakeCard
) -> None:
    to_pin(machine, hanako)
    machine.pull()
    machine.wait(24 * 3600)
    seen(machine, Between)
    machine.do(Press.NEXT)
    assert machine.page() == Plain.HOME


@pytest.mark.parametrize("ending", Ending)
def test_every_ending_stands_until_it_is_touched_but_for_those_that_a_person_chose(
    machine: Machine, ending: Ending
) -> None:
    machine.flow = machine.flow.at(Between(ending, machine.clock.now()))
    machine.wait(24 * 3600)
    if ending in (Ending.FINISHED, Ending.STOPPED, Ending.REFUSED, Ending.CARD_LEFT):
        assert machine.page() == Plain.HOME
    else:
        seen(machine, Between)
        machine.do(Press.NEXT)
        assert machine.page() == Plain.HOME


def test_an_ending_that_its_person_chose_goes_home_by_itself(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    machine.pull()
    machine.wait(7)
    seen(machine, Between)
    machine.wait(1)
    assert machine.page() == Plain.HOME


def test_a_tick_alone_changes_no_page(machine: Machine, hanako: FakeCard) -> None:
    for way, _, _ in WAYS[:3]:
        fresh = Machine(machine.flow.counter)
        fresh.look()
        way(fresh, FakeCard(hanako.key))
        page = fresh.page()
        fresh.send(Cue.TICK)
        assert fresh.page() == page
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.send(Cue.TICK)
    assert machine.page() == Plain.PLACE_CARD


def test_a_wrong_pin_gives_the_person_their_full_time_again(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.wait(59)
    machine.type_pin("0000")
    machine.clock.go_on(seconds=10)
    machine.run(Runner.CARD)
    machine.deliver()
    machine.wait(59)
    assert left(machine) is None
    enter(machine, "1234")
    seen(machine, Reserved)
