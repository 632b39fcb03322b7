"""The reader doctor in the window on a real PC/SC service: cards that fail, that move, and that are compared."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.adapters import reader_diagnostics
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.diagnostics import Finding, trouble
from kiosk.domain.card.stability import StabilityAdvice
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, PlaceAnother, Reread, Rereading
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.around.person import Person
from tests.fakes.card.cards import the_authority
from tests.fakes.card.pcscd import Pcscd, Put
from tests.hardware.machines import install_trust, lays_down, switch_off, switch_on

CLOSELY = "読み取りをくわしく調べる"


@pytest.fixture(scope="session")
def maker() -> CardMaker:
    return CardMaker(the_authority(), datetime.now(UTC))


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, cleared: Pcscd, tmp_path: Path, maker: CardMaker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    monkeypatch.setattr(reader_diagnostics, "REREAD_SECONDS", 4.0)
    someone = switch_on(qtbot, install_trust(tmp_path, maker), datetime.now(UTC))
    someone.touches("カードを調べる")
    someone.sees(steps.Plain.PLACE_CARD)
    yield someone
    switch_off(someone)


def what_was_found(person: Person) -> Finding | None:
    person.sees(Examined)
    assert isinstance(person.step, Examined)
    problem = trouble(person.step.found.steps)
    return None if problem is None else problem.finding


def test_a_failing_card_is_told_apart_from_its_reader_by_another_one(person: Person, put: Put) -> None:
    pull = lays_down(person, put, "read-6f00")
    person.sees(steps.Refused)
    person.touches(CLOSELY)
    assert what_was_found(person) is Finding.CARD_FAILED
    person.touches("別のカードでくらべる")
    person.sees(PlaceAnother)
    pull()
    put("good", 0)
    person.sees(Compared)
    assert isinstance(person.step, Compared)
    assert person.step.verdict is Verdict.THIS_CARD


def test_a_card_that_is_lifted_while_it_is_read_again_and_again_is_counted_and_advised(
    person: Person, put: Put
) -> None:
    pull = lays_down(person, put, "good")
    person.sees(steps.Plain.CARD_FINE)
    person.touches(CLOSELY)
    assert what_was_found(person) is None
    person.touches("置き方を調べる(5秒)")
    person.bot.waitUntil(lambda: isinstance(person.step, Rereading) and person.step.reads > 0, timeout=5_000)
    pull()
    put("good", 0)
    person.sees(Reread)
    assert isinstance(person.step, Reread)
    found = person.step.found
    assert (found.reads > 1, found.losses) == (True, 1)
    assert StabilityAdvice.HOLD_STILL in found.advice


def test_the_doctor_lets_go_of_the_card_for_the_next_errand(person: Person, put: Put) -> None:
    pull = lays_down(person, put, "good")
    person.sees(steps.Plain.CARD_FINE)
    person.touches(CLOSELY)
    assert what_was_found(person) is None
    pull()
    person.sees(steps.Between)
    person.touches("primary")
    person.goes_to_card()
    lays_down(person, put, "second-person")
    person.sees(Terms)
    person.confirms()
    person.sees(steps.Reserved)
