"""The monitor over a real PC/SC service: what it tells, what it survives, and that it rests."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard
from kiosk.domain.card.reader import CardMute, CardOn, Empty, ServiceDown, SeveralCards
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.pcsc.monitor import PcscMonitor, look_once
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import PlacedCard
from tests.fakes.card.cards import RESERVE, facts_of, pin
from tests.fakes.card.pcscd import FIRST, SECOND, Heard, Pcscd, Put

_EMPTY, _CARD_ON = Empty(FIRST), CardOn(FIRST)


@pytest.fixture
def away(pcscd: Pcscd) -> Pcscd:
    """Not running; started again after the test."""
    pcscd.kill()
    return pcscd


def test_a_card_is_seen_when_it_comes_and_when_it_leaves(put: Put, heard: Heard) -> None:
    assert heard.next() == _EMPTY
    card = put("good", 0)
    assert heard.next() == _CARD_ON
    card.pull()
    assert heard.next() == _EMPTY


@pytest.mark.usefixtures("cleared")
def test_a_card_that_lies_there_at_the_start_is_seen_at_once(put: Put) -> None:
    put("good", 0)
    said = Heard()
    monitor = PcscMonitor()
    monitor.start(said.report)
    assert said.next(1.0) == _CARD_ON
    monitor.stop()
    assert look_once() == _CARD_ON


def test_a_swap_is_seen_as_empty_and_then_a_card(put: Put, heard: Heard) -> None:
    first = put("good", 0)
    heard.up_to(_CARD_ON)
    # pcscd powers an unused card down at its next look, 0.4 s later, and misses a swap before that.
    assert heard.nothing_for(0.6)
    first.pull()
    put("second-person", 0, wait=False)
    assert heard.up_to(_CARD_ON) == [_EMPTY, _CARD_ON]


def test_a_session_is_no_swap(put: Put, heard: Heard, desk: NfcCardDesk) -> None:
    put("good", 0)
    heard.up_to(_CARD_ON)
    for session in (1, 2):
        facts_of(desk.read(session, FIRST))
        desk.verify(session, pin(), RESERVE)
        desk.release(session)
    assert heard.nothing_for(1.2)


def test_cards_on_two_readers_are_several_cards(put: Put, heard: Heard) -> None:
    put("good", 0)
    put("second-person", 1)
    assert SeveralCards((FIRST, SECOND)) in heard.up_to(SeveralCards((FIRST, SECOND)))


@pytest.mark.usefixtures("cleared")
def test_a_card_on_a_reader_that_is_not_wanted_is_not_seen(put: Put) -> None:
    put("good", 1)
    assert look_once(FIRST) == _EMPTY
    assert look_once(SECOND) == CardOn(SECOND)


def test_a_card_without_an_answer_is_mute(put: Put, heard: Heard) -> None:
    heard.up_to(_EMPTY)
    # An ATR longer than ISO 7816-3 knows: the service cannot power the card up.
    put(PlacedCard(PracticeCard(atr=bytes(34))), 0, wait=False)
    assert heard.up_to(CardMute(FIRST))


def test_the_service_may_die_and_come_back(pcscd: Pcscd, heard: Heard) -> None:
    heard.up_to(_EMPTY)
    for _ in range(2):
        pcscd.kill()
        assert heard.next() == ServiceDown()
        assert look_once() == ServiceDown()
        pcscd.start()
        assert heard.next(3.0) == _EMPTY


def test_a_card_is_read_after_the_service_came_back(pcscd: Pcscd, heard: Heard, put: Put, desk: NfcCardDesk) -> None:
    put("good", 0)
    heard.up_to(_CARD_ON)
    facts_of(desk.read(1, FIRST))
    pcscd.kill()
    result = desk.verify(1, pin(), RESERVE)
    assert isinstance(result, CardFailure)
    assert result.fault in {CardFault.SERVICE_DOWN, CardFault.REMOVED}
    assert not desk.holds(1)
    heard.up_to(ServiceDown())
    assert desk.read(2, FIRST) == CardFailure(CardFault.SERVICE_DOWN)

    pcscd.start()
    assert heard.next(3.0) == _EMPTY
    put("good", 0)
    assert heard.next() == _CARD_ON
    assert isinstance(desk.read(3, FIRST), CheckedCard)


def test_a_session_does_not_outlive_the_service(pcscd: Pcscd, put: Put, desk: NfcCardDesk) -> None:
    facts_of(desk.read(1, put("good").reader))
    pcscd.restart()
    card = put("good")
    assert not desk.holds(1)
    assert isinstance(desk.verify(1, pin(), RESERVE), CardFailure)
    assert isinstance(desk.read(2, card.reader), CheckedCard)


def test_a_reader_that_comes_after_the_program_is_used(away: Pcscd, put: Put) -> None:
    said = Heard()
    monitor = PcscMonitor()
    monitor.start(said.report)
    assert said.next() == ServiceDown()
    away.start()
    assert said.next(3.0) == _EMPTY
    put("good", 0)
    assert said.next() == _CARD_ON
    monitor.stop()


@pytest.mark.usefixtures("away")
def test_the_monitor_stops_while_the_service_is_away() -> None:
    said = Heard()
    monitor = PcscMonitor()
    monitor.start(said.report)
    assert said.next() == ServiceDown()
    monitor.stop()
    assert said.nothing_for(0.1)


@pytest.mark.usefixtures("pcscd")
def test_a_monitor_that_never_began_can_be_stopped() -> None:
    PcscMonitor().stop()
