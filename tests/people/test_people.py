"""Nothing is recorded for, shown to, or cancelled by anybody but the holder who gave the PIN for it.

The long form is `make campaign-people`.
"""

from functools import partial

import pytest

from tests.people.histories import campaign, play
from tests.people.mutants import MUTANTS, Mutant, asks_once_a_session
from tests.people.oracle import RuleBroken
from tests.people.world import World

SHORT = 1_000
ENOUGH = 20_000
"""Histories within which each mutant has to be seen; most are in the first hundreds."""


def test_no_record_is_made_shown_or_cancelled_without_its_holder() -> None:
    played = campaign(1, SHORT)
    assert played.found is None, played.found
    assert played.records


@pytest.mark.parametrize("mutant", MUTANTS.values(), ids=list(MUTANTS))
def test_the_model_sees_a_planted_fault(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.plant(monkeypatch)
    make = partial(World, desk=mutant.desk)
    found = campaign(mutant.seed, ENOUGH, make).found
    assert found is not None
    assert mutant.sees in found.why
    with pytest.raises(RuleBroken):
        play(found.moves, make)


def test_a_flow_that_forgets_to_ask_is_stopped_at_the_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gate is at the card's desk too: what no PIN was given for is not signed, whatever the flow asks."""
    asks_once_a_session(monkeypatch)
    assert campaign(1, SHORT).found is None


def test_the_same_seed_plays_the_same_histories() -> None:
    assert campaign(3, 200) == campaign(3, 200)
