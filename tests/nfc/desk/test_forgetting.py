"""A PIN is good for one thing; then the card forgets it, and has to be the same card afterwards."""

from dataclasses import dataclass

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.records.link import CancelIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Purpose, StatusInquiry
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.card.cards import RESERVE, CardConnection, draft_for, facts_of, pin, public_key_of

_REMOVED = CardFailure(CardFault.REMOVED)


@dataclass
class Swapping(CardConnection):
    """Another card lies there when the power comes back."""

    other: PracticeCard | None = None

    def power_cycle(self) -> None:
        super().power_cycle()
        if self.other is not None:
            self.card = self.other


class Unpowered(CardConnection):
    """A reader whose driver says that it has cut the power, and has only reset the card."""

    def power_cycle(self) -> None:
        self.card.reset()


def began(desk: NfcCardDesk) -> bytes:
    return public_key_of(facts_of(desk.read(1, NAME)))


def test_one_pin_signs_one_record(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    placed = maker.make("good")
    reader.put(placed)
    draft = draft_for(began(desk))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)
    assert placed.card.pin.verified, "the card itself would sign more"
    assert desk.sign(1, draft) is None


@pytest.mark.parametrize("purpose", [StatusInquiry(), CancelIntent("8389189146"), ReserveIntent("OTHERKEY")])
def test_a_pin_for_something_else_signs_nothing(
    purpose: Purpose, desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(began(desk))
    assert desk.verify(1, pin(), purpose) == PinResult(PinAnswer.ACCEPTED)
    assert desk.sign(1, draft) is None


def test_the_card_loses_its_verified_pin_and_tells_its_tries_again(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    placed = maker.make("good")
    reader.put(placed)
    draft = draft_for(began(desk))
    desk.verify(1, pin(), RESERVE)
    assert desk.forget(1) == PinResult(PinAnswer.FORGOTTEN, 3)
    assert not placed.card.pin.verified
    assert desk.sign(1, draft) is None
    assert desk.holds(1), "the session goes on with it"
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)


@pytest.mark.expects_log
def test_another_card_that_lies_there_afterwards_ends_the_session(maker: CardMaker, anchors: TrustAnchors) -> None:
    connection = Swapping(maker.good(), other=maker.make("second-person").card)
    desk = NfcCardDesk(lambda _name: connection, anchors)
    assert isinstance(desk.read(1, NAME), CheckedCard)
    desk.verify(1, pin(), RESERVE)
    assert desk.forget(1) == _REMOVED
    assert connection.closed
    assert not desk.holds(1)
    assert desk.verify(1, pin(), RESERVE) == _REMOVED


@pytest.mark.expects_log
def test_a_reader_that_does_not_cut_the_power_ends_the_session(
    maker: CardMaker, anchors: TrustAnchors, caplog: pytest.LogCaptureFixture
) -> None:
    connection = Unpowered(maker.good())
    desk = NfcCardDesk(lambda _name: connection, anchors)
    desk.read(1, NAME)
    desk.verify(1, pin(), RESERVE)
    assert desk.forget(1) == _REMOVED
    assert connection.closed
    assert "has not forgotten its PIN" in caplog.text


def test_a_card_that_was_taken_has_nothing_to_forget(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    began(desk)
    reader.pull()
    assert desk.forget(1) == _REMOVED
    assert desk.forget(1) == _REMOVED


def test_nobody_elses_session_is_forgotten(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(began(desk))
    desk.verify(1, pin(), RESERVE)
    assert desk.forget(2) == CardFailure(CardFault.REMOVED)
    assert isinstance(desk.sign(1, draft), Signature)
