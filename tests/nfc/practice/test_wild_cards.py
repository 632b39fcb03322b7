"""Thousands of broken cards: the desk answers with an event, never with an exception, and never without end."""

from random import Random

import pytest

from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinResult
from kiosk.domain.card.checks import checks_of_card, first_problem
from kiosk.domain.records.record_signing import Signature
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import RESERVE, TODAY, draft_for, pin
from tests.fakes.card.wild import HABITS, MOST_COMMANDS, Habit, WildConnection

_CARDS = 450
_SIGNING_IS_SLOW = 10


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "habit",
    HABITS,
    ids=lambda habit: habit.__name__.strip("_"),
)
def test_a_wild_card_is_read_or_refused_and_nothing_else(maker: CardMaker, anchors: TrustAnchors, habit: Habit) -> None:
    dice = Random(habit.__name__)  # noqa: S311 - the same cards at every run
    good = maker.good()
    connections: list[WildConnection] = []

    def open_card(_reader: str) -> WildConnection:
        connections.append(WildConnection(dice, good, habit))
        return connections[-1]

    for session in range(_CARDS):
        desk = NfcCardDesk(open_card, anchors)
        good.pin.left = 3
        result = desk.read(session, "any")
        assert isinstance(result, CheckedCard | CardFailure)
        assert connections[-1].commands <= MOST_COMMANDS
        if isinstance(result, CheckedCard):
            first_problem(checks_of_card(result.facts, TODAY))
            if session % _SIGNING_IS_SLOW == 0:
                _go_on(desk, session, result)


def _go_on(desk: NfcCardDesk, session: int, result: CheckedCard) -> None:
    key = result.facts.certificate.public_key if result.facts.certificate else b""
    assert isinstance(desk.verify(session, pin(), RESERVE), PinResult | CardFailure)
    assert isinstance(desk.sign(session, draft_for(key)), Signature | CardFailure | None)
    assert desk.holds(session) in {True, False}
    desk.release(session)
