"""The desk is told why the register does not answer, where that can be seen at a desk."""

import pytest

from kiosk.domain.desk.state import DeskRefusal
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.ui.messages.desk.desk import problem_of, refusal_of
from kiosk.ui.messages.machine.register_troubles import RegisterTroubleTexts

AT_THE_START = {
    RegisterTrouble.NEWER,
    RegisterTrouble.OLDER,
    RegisterTrouble.LOST,
    RegisterTrouble.EMPTIED,
    RegisterTrouble.WRONG_KEY,
}
"""Then no window opens."""


def test_each_trouble_that_a_desk_can_see_has_its_sentence() -> None:
    seen = set(RegisterTrouble) - AT_THE_START - {RegisterTrouble.UNFORESEEN}
    assert {text.name for text in RegisterTroubleTexts} == {trouble.name for trouble in seen}
    assert len({text.value for text in RegisterTroubleTexts}) == len(seen)


@pytest.mark.parametrize("trouble", [RegisterTrouble.FULL, RegisterTrouble.MOVED, RegisterTrouble.BUSY])
def test_a_clerk_reads_it_where_something_was_not_done(trouble: RegisterTrouble) -> None:
    text = RegisterTroubleTexts[trouble.name].value
    assert refusal_of(DeskRefusal(trouble=trouble)) == text
    assert problem_of(NotAnswered("for the owner", trouble)) == text


def test_what_is_not_known_is_told_as_before() -> None:
    assert "答えない" in refusal_of(DeskRefusal())
    assert "答えません" in problem_of(NotAnswered("for the owner", RegisterTrouble.UNFORESEEN))
