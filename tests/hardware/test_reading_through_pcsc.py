"""Our layer reads practice cards through a real PC/SC service."""

import logging

import pytest

from kiosk.domain.card.card import CardFault, CardKind, Issuer
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.checks import checks_of_card, first_problem
from kiosk.domain.records.record_signing import Signature
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import CardInUse
from kiosk.nfc.jpki.signing import is_signed
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from tests.fakes.card.cards import FIRST_PROBLEMS, RESERVE, RIGHT, TODAY, WRONG, draft_for, facts_of, pin, public_key_of
from tests.fakes.card.pcscd import FIRST, Put


def test_a_card_is_read_with_seven_commands(desk: NfcCardDesk, put: Put, maker: CardMaker) -> None:
    card = put("good")
    facts = facts_of(desk.read(1, card.reader))
    assert (facts.kind, facts.issuer, facts.tries_left) == (CardKind.MY_NUMBER, Issuer.TRUSTED, 3)
    assert public_key_of(facts) == maker.authority.public_key("A")
    assert card.commands == facts.commands == 7


def test_a_card_without_extended_length_is_read_with_at_most_thirteen(
    desk: NfcCardDesk, put: Put, maker: CardMaker
) -> None:
    good = maker.good()
    good.quirks = Quirks(refuses_extended=True)
    card = put(PlacedCard(good))
    facts = facts_of(desk.read(1, card.reader))
    assert public_key_of(facts) == maker.authority.public_key("A")
    assert card.commands == facts.commands <= 13


@pytest.mark.parametrize("kind", FIRST_PROBLEMS)
def test_every_practice_card_leads_to_its_first_problem(desk: NfcCardDesk, put: Put, kind: str) -> None:
    card = put(kind)
    facts = facts_of(desk.read(1, card.reader))
    assert first_problem(checks_of_card(facts, TODAY)) is FIRST_PROBLEMS[kind]


def test_a_verified_card_signs_and_holds(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    draft = draft_for(public_key_of(facts_of(desk.read(1, card.reader))))
    assert desk.sign(1, draft) is None
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    before = card.commands
    signed = desk.sign(1, draft)
    assert isinstance(signed, Signature)
    assert is_signed(signed.scheme, draft.public_key, draft.message(), signed.value)
    assert desk.holds(1)
    assert card.commands - before <= 4


def test_a_wrong_pin_counts_and_locks(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    facts_of(desk.read(1, card.reader))
    assert [desk.verify(1, pin(WRONG), RESERVE) for _ in range(3)] == [
        PinResult(PinAnswer.REJECTED, left) for left in (2, 1, 0)
    ]
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.REJECTED, 0)
    assert facts_of(desk.read(2, card.reader)).tries_left == 0


def test_a_verified_pin_dies_when_the_session_is_released(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    draft = draft_for(public_key_of(facts_of(desk.read(1, card.reader))))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    desk.release(1)
    assert not desk.holds(1)
    assert facts_of(desk.read(2, card.reader)).tries_left == 3
    assert desk.sign(2, draft) is None


def test_a_card_that_is_held_cannot_be_opened_again(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    assert isinstance(desk.read(1, card.reader), CheckedCard)
    with pytest.raises(CardInUse):
        open_card(card.reader)
    desk.release(1)
    open_card(card.reader).close()


def test_a_card_that_another_program_holds_is_in_use(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    other = open_card(card.reader)
    assert desk.read(1, card.reader) == CardFailure(CardFault.IN_USE)
    other.close()
    other.close()
    assert not other.is_held()
    assert isinstance(desk.read(1, card.reader), CheckedCard)


@pytest.mark.usefixtures("cleared")
def test_no_card_and_no_reader_have_their_own_faults(desk: NfcCardDesk) -> None:
    assert desk.read(1, FIRST) == CardFailure(CardFault.REMOVED)
    assert desk.read(1, "No such reader") == CardFailure(CardFault.NO_READER)


def test_nothing_of_a_card_is_logged(desk: NfcCardDesk, put: Put, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    card = put("good")
    facts_of(desk.read(1, card.reader))
    desk.verify(1, pin(), RESERVE)
    text = "\n".join(record.getMessage() for record in caplog.records).lower()
    certificate = card.placed.card.certificate
    assert certificate is not None
    assert "verify" in text
    assert RIGHT.hex() not in text
    assert certificate[-16:].hex() not in text
