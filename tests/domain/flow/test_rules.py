"""Every step has an entry in the table of its errand, and the program does not start without one."""

from dataclasses import dataclass, fields, replace

import pytest

from kiosk.app.process import told
from kiosk.domain.flow import advance
from kiosk.domain.flow.errands import BEGINS, RULES
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.rules import Foot, Primary, Rule, registered, taken_by
from kiosk.domain.flow.steps import Carrying, Kind, Plain, name_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.errors import IncompleteProgramError
from tests.domain.flow.pages import BUSY, DONE
from tests.fakes.office.desk import Machine


def test_a_step_without_an_entry_starts_nothing() -> None:
    @dataclass(frozen=True)
    class AddedTomorrow(Carrying):
        """A step to which nobody has given an entry."""

    with pytest.raises(TypeError, match=r"no errand has an entry for .*AddedTomorrow"):
        registered(RULES)
    registered({**RULES, AddedTomorrow: RULES[Plain.NEEDS]})


@pytest.mark.parametrize("kind", RULES, ids=name_of)
def test_no_step_can_lose_its_entry(kind: Kind) -> None:
    with pytest.raises(TypeError, match=rf"an entry for .*\b{name_of(kind)}\b"):
        registered({other: rule for other, rule in RULES.items() if other is not kind})


def test_two_errands_cannot_own_one_step() -> None:
    with pytest.raises(TypeError, match="the step Home has two entries"):
        registered(RULES, {Plain.HOME: RULES[Plain.HOME]})


@pytest.mark.parametrize("column", [column.name for column in fields(Rule)])
def test_no_column_of_an_entry_may_be_left_out(column: str) -> None:
    columns = {each.name: getattr(RULES[Plain.NEEDS], each.name) for each in fields(Rule) if each.name != column}
    with pytest.raises(TypeError, match=column):
        Rule(**columns)


@pytest.mark.parametrize(
    "foot",
    [Foot(primary=Primary.AND_LINK), Foot(stop=True), Foot(corrects=True), Foot(primary=Primary.FINISH)],
    ids=repr,
)
def test_no_button_may_do_nothing(foot: Foot) -> None:
    rule = replace(RULES[Plain.NEEDS], foot=foot, end=None, back=None)
    with pytest.raises(TypeError, match="a button of the step Needs does nothing"):
        registered({**RULES, Plain.NEEDS: rule})


def test_every_errand_begins_somewhere(machine: Machine) -> None:
    assert set(BEGINS) == set(Errand)
    for begin in BEGINS.values():
        flow, _ = begin(machine.flow)
        assert flow.step is not Plain.HOME
        assert flow.visit_draft is not None


def test_the_tables_and_the_tests_agree_on_what_an_answer_is() -> None:
    assert {kind for kind, rule in RULES.items() if rule.answers} == DONE


def test_nobody_is_warned_while_the_machine_works() -> None:
    assert not any(RULES[kind].timer.warns for kind in BUSY)


_EVERYWHERE = {Press.BACK, Press.END, Press.CALL_STAFF, Press.CLOSE_CALL}


@pytest.mark.parametrize("step", Plain)
def test_a_touch_for_which_a_step_has_no_use_changes_nothing(step: Plain, machine: Machine) -> None:
    flow = machine.flow.at(step)
    useless = [press for press in set(Press) - _EVERYWHERE if taken_by(RULES[step].takes, press) is None]
    assert len(useless) > 10
    for press in useless:
        assert advance(flow, press, flow.now) == (flow, ())


def test_who_starts_a_program_that_is_not_whole_reads_what_it_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(IncompleteProgramError("no page shows AddedTomorrow")) == 1
    assert capsys.readouterr().err == (
        "kiosk: The program is not whole: no page shows AddedTomorrow. Tell the supplier this line.\n"
    )
