"""Cards that are pulled, swapped, reset or wobble, through a real PC/SC service."""

import pytest
from smartcard import scard

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.reader import CardOn, Empty
from kiosk.domain.records.record_signing import Signature
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import AccessDenied
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.signing import block_to_sign, scheme_for
from kiosk.nfc.jpki.transmit import Transmitter
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import look_once
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from tests.fakes.card.cards import RESERVE, WRONG, draft_for, errand, facts_of, pin, public_key_of, until
from tests.fakes.card.pcscd import Pcscd, Put, wait_for_card, wait_for_no_card

_PIN, _LAST = 8, 12  # read 7, verify 1, its key 2, sign 1, holds 1
# Two cards a test, a slot each: pcscd takes up to 0.4 s to see one come or go.
_PAIRS = [(1, 2), (3, 4), (5, 6), (7, 8), (9, 10), (11, _LAST)]


@pytest.mark.parametrize("commands", _PAIRS, ids=str)
def test_a_card_pulled_at_any_command_says_removed_and_the_next_one_works(
    desk: NfcCardDesk, put: Put, commands: tuple[int, ...]
) -> None:
    cards = [put(f"falls-off:{command}", wait=False) for command in commands]
    for command, card in zip(commands, cards, strict=True):
        wait_for_card(card.reader)
        removed = CardFailure(CardFault.REMOVED, pin_sent=command == _PIN)
        assert errand(desk, 1, card.reader)[-1] == (False if command == _LAST else removed)
        assert not desk.holds(1)
        assert card.commands == command
    for card in cards:
        wait_for_no_card(card.reader)
        put("second-person", card.slot, wait=False)
    for card in cards:
        wait_for_card(card.reader)
        assert errand(desk, 2, card.reader)[-1] is True


def test_a_card_pulled_between_two_commands_does_not_hold(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    draft = draft_for(public_key_of(facts_of(desk.read(1, card.reader))))
    desk.verify(1, pin(), RESERVE)
    assert desk.holds(1)
    card.pull()
    assert not desk.holds(1)
    assert desk.sign(1, draft) == CardFailure(CardFault.REMOVED)


def test_a_card_swapped_at_once_cannot_act_for_the_session_before(desk: NfcCardDesk, put: Put) -> None:
    first = put("good")
    draft = draft_for(public_key_of(facts_of(desk.read(1, first.reader))))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    first.pull()
    second = put("second-person", first.slot, wait=False)
    # pcscd does not notice this swap: the same handle reaches the second card. Only the card's own answer tells.
    assert not until(lambda: desk.holds(1), 0.7)
    assert not isinstance(desk.sign(1, draft), Signature)
    assert not desk.holds(1)
    assert not second.placed.card.pin.verified
    assert isinstance(desk.read(2, second.reader), CheckedCard)
    assert not desk.holds(1)
    assert desk.holds(2)


def test_a_pin_typed_after_a_swap_uses_no_try_of_the_second_card(desk: NfcCardDesk, put: Put) -> None:
    first = put("good")
    facts_of(desk.read(1, first.reader))
    first.pull()
    second = put("second-person", first.slot, wait=False)
    assert not until(lambda: desk.holds(1), 0.7)
    assert isinstance(desk.verify(1, pin(WRONG), RESERVE), CardFailure)
    assert second.placed.card.pin.left == 3


def test_the_same_card_put_back_is_not_the_same_session(desk: NfcCardDesk, put: Put, maker: CardMaker) -> None:
    placed = PlacedCard(maker.good())
    first = put(placed)
    facts_of(desk.read(1, first.reader))
    desk.verify(1, pin(), RESERVE)
    first.pull()
    wait_for_no_card(first.reader)
    put(placed, first.slot)
    assert not desk.holds(1)
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.REMOVED)


def test_a_card_that_wobbled_in_a_command_is_read_after_it_is_lifted(desk: NfcCardDesk, put: Put) -> None:
    fell = put("falls-off:3")
    assert desk.read(1, fell.reader) == CardFailure(CardFault.REMOVED)
    put("good", fell.slot, wait=False).pull()
    wait_for_no_card(fell.reader)
    put("good", fell.slot)
    assert errand(desk, 2, fell.reader)[-1] is True


def test_a_warm_reset_keeps_a_verified_pin_and_letting_go_powers_it_down(put: Put) -> None:
    card = put("good")
    held = open_card(card.reader)
    JpkiSession(Transmitter(held)).verify(pin())
    code, _ = scard.SCardReconnect(
        held._card.handle, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T1, scard.SCARD_RESET_CARD
    )
    assert code == scard.SCARD_S_SUCCESS
    assert card.placed.card.pin.verified
    held.close()
    assert until(lambda: not card.placed.card.pin.verified, 1)


def test_a_card_left_on_the_reader_signs_nothing_after_its_record(desk: NfcCardDesk, put: Put) -> None:
    """Its proof is dropped by the loss of power: it would sign again, and the next person goes on with it."""
    card = put("good")
    draft = draft_for(public_key_of(facts_of(desk.read(1, card.reader))))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)
    assert desk.holds(1)
    assert desk.forget(1) == PinResult(PinAnswer.FORGOTTEN, 3)
    assert not card.placed.card.pin.verified
    jpki = desk._jpki(1)
    assert jpki is not None
    with pytest.raises(AccessDenied):
        jpki.sign(block_to_sign(scheme_for(draft.public_key), draft.message()))
    assert desk.sign(1, draft) is None
    assert desk.holds(1), "the session goes on, and asks for the PIN"
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)


@pytest.mark.expects_log
def test_a_card_swapped_before_it_has_forgotten_ends_the_session(desk: NfcCardDesk, put: Put) -> None:
    first = put("good")
    desk.read(1, first.reader)
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    first.pull()
    put("second-person", first.slot, wait=False)
    assert desk.forget(1) == CardFailure(CardFault.REMOVED)
    assert not desk.holds(1)


def test_a_pin_that_another_program_verified_is_not_taken_over(desk: NfcCardDesk, put: Put) -> None:
    card = put("good")
    other = open_card(card.reader)
    JpkiSession(Transmitter(other)).verify(pin())
    scard.SCardDisconnect(other._card.handle, scard.SCARD_LEAVE_CARD)
    facts = facts_of(desk.read(1, card.reader))
    assert desk.sign(1, draft_for(public_key_of(facts))) is None
    assert facts.tries_left == 3


def test_letting_go_of_a_card_that_left_makes_no_phantom_of_the_next_one(pcscd: Pcscd, put: Put) -> None:
    first = put("good")
    held = open_card(first.reader)
    first.pull()
    wait_for_no_card(first.reader)
    second = put("second-person", first.slot, wait=False)
    held.close()
    second.pull()
    try:
        assert look_once(first.reader) == Empty(first.reader)
        assert not until(lambda: look_once(first.reader) == CardOn(first.reader), 0.6)
    finally:
        # A phantom would lie there until the next card has come and gone.
        pcscd.restart()
