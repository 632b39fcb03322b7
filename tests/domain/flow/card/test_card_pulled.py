"""The card is the session: pulled at any step, it takes everything of its holder with it."""

import pytest

from kiosk.domain.card.reader import CardOn
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import Between, Kind
from kiosk.domain.office.visit import Ending
from tests.domain.flow.walking import seen, to_reserved, to_terms
from tests.domain.flow.ways import WAYS, WalkTo, checking
from tests.fakes.office.desk import ANOTHER_READER, FakeCard, Machine


@pytest.mark.parametrize(("way", "step", "ending"), WAYS)
def test_a_card_pulled_at_any_step_ends_the_session_there(
    way: WalkTo, step: Kind, ending: Ending, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    seen(machine, step)
    recorded = len(machine.register.rows)
    machine.pull()
    assert machine.page() == Between(ending, machine.clock.now())
    assert (machine.flow.session, machine.flow.visit_draft) == (None, None)
    machine.settle()
    assert machine.page() == Between(ending, machine.clock.now())
    assert machine.desk.held is None
    assert len(machine.register.rows) == recorded
    assert [visit.ending for visit in machine.register.visits] == [ending]


@pytest.mark.parametrize(("way", "step", "ending"), WAYS)
def test_a_card_that_only_goes_mute_ends_the_session_as_one_that_lies_there(
    way: WalkTo, step: Kind, ending: Ending, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    seen(machine, step)
    machine.reader.cut()
    machine.reader.mute = True
    machine.look()
    told = Ending.CARD_SILENT if ending is Ending.CARD_REMOVED else ending
    assert machine.page() == Between(told, machine.clock.now())
    machine.settle()
    assert machine.flow.session is None


@pytest.mark.parametrize("with_another", [False, True])
@pytest.mark.parametrize(("way", "step", "ending"), WAYS)
def test_a_card_swapped_between_two_looks_ends_the_session_of_the_first(
    way: WalkTo, step: Kind, ending: Ending, with_another: bool, machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    way(machine, hanako)
    seen(machine, step)
    machine.reader.pull()
    machine.reader.put(taro)
    machine.reader.second = with_another
    machine.look()
    machine.settle()
    assert machine.page() == Between(ending, machine.clock.now())
    assert machine.flow.session is None
    assert (hanako.verified_under, taro.met) == (None, [])


@pytest.mark.parametrize(("way", "ending"), [(to_terms, Ending.CARD_REMOVED), (to_reserved, Ending.FINISHED)])
def test_a_card_on_another_reader_is_not_the_card_of_the_session(
    way: WalkTo, ending: Ending, machine: Machine, hanako: FakeCard
) -> None:
    # Two readers: a second card is put on B, and the session's own is then taken from A.
    way(machine, hanako)
    machine.reader.second = True
    machine.look()
    machine.pull()
    assert machine.flow.reader == CardOn(ANOTHER_READER)
    assert machine.flow.session is None
    assert machine.page() == Between(ending, machine.clock.now())


def test_a_card_that_left_before_it_was_read_ends_the_session_without_the_monitor(
    machine: Machine, hanako: FakeCard
) -> None:
    checking(machine, hanako)
    machine.reader.pull()
    machine.settle()
    assert machine.page() == Between(Ending.CARD_REMOVED, machine.clock.now())


@pytest.mark.parametrize("ending_first", [True, False])
def test_a_swap_that_the_monitor_has_not_seen_yet_records_nothing_for_either(
    ending_first: bool, machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_terms(machine, hanako)
    machine.reader.pull()
    machine.reader.put(taro)
    machine.send(Press.NEXT)
    if ending_first:
        machine.look()
    machine.settle()
    machine.look()
    machine.settle()
    assert machine.register.rows == []
    assert machine.desk.signed == {}
    seen(machine, Between)
