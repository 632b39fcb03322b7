"""A certificate is read without a PIN, and anybody can put it on a card of their own. Its key cannot be copied."""

import json

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.records.records import Purpose, StatusInquiry
from kiosk.nfc.desk import CHALLENGE, NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.card import PinObject, PracticeCard
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import NAME
from tests.fakes.card.cards import RESERVE, CardConnection, pin


@pytest.mark.parametrize("purpose", [StatusInquiry(), RESERVE], ids=["look", "reserve"])
@pytest.mark.parametrize("key_of", [None, "second-person"], ids=["no_key", "another_key"])
def test_a_card_with_the_certificate_of_somebody_else_is_nobodys_proof(
    key_of: str | None, purpose: Purpose, maker: CardMaker, anchors: TrustAnchors
) -> None:
    key = None if key_of is None else maker.make(key_of).card.key
    copy = PracticeCard(certificate=maker.good().certificate, key=key, pin=PinObject(b"0000", 3, 3))
    connection = CardConnection(copy)
    desk = NfcCardDesk(lambda _name: connection, anchors)
    assert isinstance(desk.read(1, NAME), CheckedCard)
    assert desk.verify(1, pin(b"0000"), purpose) == CardFailure(CardFault.WITHOUT_KEY)
    assert not desk.holds(1)
    assert connection.closed


def test_the_card_that_has_the_key_is_its_holders(maker: CardMaker, anchors: TrustAnchors) -> None:
    desk = NfcCardDesk(lambda _name: CardConnection(maker.good()), anchors)
    desk.read(1, NAME)
    assert desk.verify(1, pin(), StatusInquiry()) == PinResult(PinAnswer.ACCEPTED)


def test_what_a_card_signs_to_be_known_is_no_record() -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(CHALLENGE)
    assert not CHALLENGE.startswith(b"{")
