"""A session is a card: what ends it, and that nothing of it reaches the next one."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.reader import Empty
from kiosk.domain.records.record_signing import Signature
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.card.cards import (
    RESERVE,
    RIGHT,
    CardConnection,
    ScriptedConnection,
    draft_for,
    errand,
    facts_of,
    pin,
    public_key_of,
)

_REMOVED = CardFailure(CardFault.REMOVED)
_PIN, _LAST = 8, 12  # read 7, verify 1, its key 2, sign 1, holds 1


def _begin(desk: NfcCardDesk, session: int = 1) -> bytes:
    return public_key_of(facts_of(desk.read(session, NAME)))


@pytest.mark.parametrize("command", range(1, _LAST + 1))
def test_a_card_pulled_at_any_command_says_removed(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker, command: int
) -> None:
    reader.put(PlacedCard(maker.good(), falls_off_at=command))
    removed = CardFailure(CardFault.REMOVED, pin_sent=command == _PIN)
    assert errand(desk, 1, NAME)[-1] == (False if command == _LAST else removed)
    assert not desk.holds(1)
    assert reader.state == Empty(NAME)

    reader.put(maker.make("second-person"))
    assert errand(desk, 2, NAME)[-1] is True


def test_a_card_that_would_fall_off_later_ends_its_errand(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(PlacedCard(maker.good(), falls_off_at=_LAST + 1))
    assert errand(desk, 1, NAME)[-1] is True


def test_another_session_cannot_use_the_card(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    card = maker.good()
    reader.put(PlacedCard(card))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    assert desk.verify(2, pin(), RESERVE) == CardFailure(CardFault.REMOVED)
    assert desk.sign(2, draft) == CardFailure(CardFault.REMOVED)
    assert not desk.holds(2)
    desk.release(2)
    assert desk.holds(1)
    assert isinstance(desk.sign(1, draft), Signature)


def test_a_card_swapped_under_a_session_cannot_sign_for_it(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    reader.put(maker.make("second-person"))
    assert not desk.holds(1)
    assert desk.sign(1, draft) == _REMOVED
    assert errand(desk, 2, NAME)[-1] is True
    assert desk.sign(1, draft) == _REMOVED


def test_the_same_card_put_back_is_not_the_same_session(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    placed = maker.make("good")
    reader.put(placed)
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    reader.pull()
    reader.put(placed)
    assert not desk.holds(1)
    assert desk.sign(1, draft) == _REMOVED
    _begin(desk, 2)
    assert desk.sign(2, draft) is None


def test_a_verified_pin_dies_with_the_session(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    desk.release(1)
    assert not desk.holds(1)
    assert facts_of(desk.read(2, NAME)).tries_left == 3
    assert desk.sign(2, draft) is None


def test_a_new_read_lets_go_of_the_session_before(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    _begin(desk, 2)
    assert not desk.holds(1)
    assert desk.sign(2, draft) is None


def test_a_failed_card_is_let_go_at_once(maker: CardMaker, anchors: TrustAnchors) -> None:
    card = maker.good()
    card.certificate = b"\x30\x03\x02\x01\x00"
    connection = CardConnection(card)
    desk = NfcCardDesk(lambda _: connection, anchors)
    assert desk.read(1, NAME) == CardFailure(CardFault.UNREADABLE)
    assert connection.closed
    assert desk.sign(1, draft_for(b"")) == _REMOVED


def test_a_card_reset_under_a_session_does_not_hold_it(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    card = maker.good()
    reader.put(PlacedCard(card))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    card.reset()
    assert not desk.holds(1)
    assert not isinstance(desk.sign(1, draft), Signature)


def test_no_card_no_reader_and_a_held_card_have_their_own_faults(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    assert desk.read(1, NAME) == _REMOVED
    assert desk.read(1, "Another reader") == CardFailure(CardFault.NO_READER)
    reader.put(maker.make("good"))
    held = reader.open_card(NAME)
    assert desk.read(1, NAME) == CardFailure(CardFault.IN_USE)
    held.close()
    assert isinstance(desk.read(1, NAME), CheckedCard)


def test_a_card_without_the_application_is_held_until_it_is_released(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("licence"))
    assert facts_of(desk.read(1, NAME)).certificate is None
    assert desk.verify(1, pin(), RESERVE) == _REMOVED
    assert desk.sign(1, draft_for(b"")) == _REMOVED
    desk.release(1)
    reader.open_card(NAME).close()


@pytest.mark.parametrize("kind", ["juki", "phone", "no-certificate"])
def test_a_pin_is_never_sent_to_a_card_that_is_not_ours(maker: CardMaker, anchors: TrustAnchors, kind: str) -> None:
    connection = CardConnection(maker.make(kind).card)
    desk = NfcCardDesk(lambda _: connection, anchors)
    facts_of(desk.read(1, NAME))
    desk.verify(1, pin(), RESERVE)
    assert not any(RIGHT in command for command in connection.sent)


def test_a_card_that_answers_a_presence_question_with_an_error_does_not_hold(
    maker: CardMaker, anchors: TrustAnchors
) -> None:
    certificate = maker.good().certificate
    assert certificate is not None
    ok, label = (b"", 0x9000), (b"JPKIAPICCTOKEN2".ljust(32), 0x9000)
    script = [ok, ok, label, ok, (certificate, 0x9000), ok, (b"", 0x63C3), (b"", 0x6F00)]
    desk = NfcCardDesk(lambda _: ScriptedConnection(script), anchors)
    facts_of(desk.read(1, NAME))
    assert not desk.holds(1)
