"""The card desk over the practice reader: PIN, signature, and whose session it is."""

import pytest

from kiosk.domain.card.card import CardFault, Pin
from kiosk.domain.card.card_answers import CardFailure, PinAnswer, PinResult
from kiosk.domain.records.record_signing import Signature
from kiosk.nfc.desk import NfcCardDesk, fault_of
from kiosk.nfc.errors import (
    AccessDenied,
    BadAnswer,
    CardError,
    CardInUse,
    CardRemoved,
    CardReset,
    CardSlow,
    DriverStuck,
    NotFound,
    NotTransacted,
    ReaderFault,
    ReaderMissing,
    ServiceDenied,
    ServiceUnavailable,
    TransferRefused,
)
from kiosk.nfc.jpki import signing
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.card.cards import (
    RESERVE,
    RIGHT,
    WRONG,
    CardConnection,
    ScriptedConnection,
    draft_for,
    facts_of,
    pin,
    public_key_of,
)


def _begin(desk: NfcCardDesk, session: int = 1) -> bytes:
    return public_key_of(facts_of(desk.read(session, NAME)))


def test_the_cards_signature_fits_the_key_of_its_certificate(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    signed = desk.sign(1, draft)
    assert isinstance(signed, Signature)
    value, scheme = signed.value, signed.scheme
    assert signing.is_signed(scheme, draft.public_key, draft.message(), value)
    assert not signing.is_signed(scheme, draft.public_key, draft.message() + b"!", value)
    assert not signing.is_signed(scheme, maker.authority.public_key("B"), draft.message(), value)
    assert desk.holds(1)


def test_a_whole_errand_takes_twelve_commands(maker: CardMaker, anchors: TrustAnchors) -> None:
    connection = CardConnection(maker.good())
    desk = NfcCardDesk(lambda _: connection, anchors)
    draft = draft_for(_begin(desk))
    assert len(connection.sent) == 7
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)
    assert desk.holds(1)
    assert len(connection.sent) <= 12


def test_a_wrong_pin_counts_and_tells_the_tries_left(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    _begin(desk)
    assert [desk.verify(1, pin(WRONG), RESERVE) for _ in range(3)] == [
        PinResult(PinAnswer.REJECTED, left) for left in (2, 1, 0)
    ]
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.REJECTED, 0)
    desk.release(1)
    assert facts_of(desk.read(2, NAME)).tries_left == 0


@pytest.mark.parametrize("answer", [0x63C0, 0x6983, 0x6984])
def test_an_attempt_on_a_locked_pin_is_told_as_locked_however_the_card_says_it(
    maker: CardMaker, anchors: TrustAnchors, answer: int
) -> None:
    certificate = maker.good().certificate
    assert certificate is not None
    ok = (b"", 0x9000)
    label = (b"JPKIAPICCTOKEN2".ljust(32), 0x9000)
    script = [ok, ok, label, ok, (certificate, 0x9000), ok, (b"", 0x63C1), (b"", answer)]
    desk = NfcCardDesk(lambda _: ScriptedConnection(script), anchors)
    assert facts_of(desk.read(1, NAME)).tries_left == 1
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.REJECTED, 0)


def test_the_right_pin_gives_the_tries_back(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("last-try"))
    assert facts_of(desk.read(1, NAME)).tries_left == 1
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    desk.release(1)
    assert facts_of(desk.read(2, NAME)).tries_left == 3


def test_one_press_sends_the_pin_once(maker: CardMaker, anchors: TrustAnchors) -> None:
    connection = CardConnection(maker.good())
    desk = NfcCardDesk(lambda _: connection, anchors)
    _begin(desk)
    for press in range(1, 4):
        desk.verify(1, pin(WRONG), RESERVE)
        assert sum(len(command) == 9 and command[1] == 0x20 for command in connection.sent) == press


def test_a_pin_is_wiped_where_it_was_typed(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    _begin(desk)
    for session in (1, 2):
        digits = bytearray(RIGHT)
        desk.verify(session, Pin(digits), RESERVE)
        assert digits == bytearray(4)


def test_a_pin_is_wiped_when_the_card_leaves_under_it(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(PlacedCard(maker.good(), falls_off_at=8))
    _begin(desk)
    digits = bytearray(RIGHT)
    assert desk.verify(1, Pin(digits), RESERVE) == CardFailure(CardFault.REMOVED, pin_sent=True)
    assert digits == bytearray(4)


def test_a_pin_can_be_taken_once(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    _begin(desk)
    used = pin()
    desk.verify(1, used, RESERVE)
    with pytest.raises(RuntimeError):
        desk.verify(1, used, RESERVE)
    assert str(used) == "Pin(****)"


def test_a_card_that_cannot_verify_is_unreadable_and_uses_no_pin_try(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    card = maker.good()
    reader.put(PlacedCard(card))
    _begin(desk)
    card.answers_iso = False
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.UNREADABLE)
    assert card.pin.left == 3


def test_nothing_is_signed_before_the_pin(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    assert desk.sign(1, draft) is None
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    assert isinstance(desk.sign(1, draft), Signature)


def test_a_wrong_pin_takes_back_the_right_one_before_it(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(maker.make("good"))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    assert desk.verify(1, pin(WRONG), RESERVE) == PinResult(PinAnswer.REJECTED, 2)
    assert desk.sign(1, draft) is None


def test_a_draft_for_another_holder_is_not_signed_and_not_shown_to_the_card(
    maker: CardMaker, anchors: TrustAnchors
) -> None:
    connection = CardConnection(maker.good())
    desk = NfcCardDesk(lambda _: connection, anchors)
    _begin(desk)
    desk.verify(1, pin(), RESERVE)
    before = len(connection.sent)
    assert desk.sign(1, draft_for(maker.authority.public_key("B"))) is None
    assert len(connection.sent) == before


@pytest.mark.expects_log
def test_a_signature_by_another_key_than_the_certificates_is_not_taken(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    card = maker.good()
    card.key = maker.authority.holders["B"]
    reader.put(PlacedCard(card))
    _begin(desk)
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.WITHOUT_KEY)


def test_a_card_without_extended_length_signs_too(desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker) -> None:
    card = maker.good()
    card.quirks = Quirks(refuses_extended=True)
    reader.put(PlacedCard(card))
    draft = draft_for(_begin(desk))
    desk.verify(1, pin(), RESERVE)
    assert isinstance(desk.sign(1, draft), Signature)


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (CardRemoved(), CardFault.REMOVED),
        (CardReset(), CardFault.UNREADABLE),
        (NotTransacted(), CardFault.MUTE),
        (TransferRefused(), CardFault.UNREADABLE),
        (CardSlow(), CardFault.SLOW),
        (ReaderFault(), CardFault.READER_FAULT),
        (ServiceDenied(), CardFault.NOT_PERMITTED),
        (CardInUse(), CardFault.IN_USE),
        (ReaderMissing(), CardFault.NO_READER),
        (DriverStuck(), CardFault.READER_STUCK),
        (ServiceUnavailable(), CardFault.SERVICE_DOWN),
        (BadAnswer("", 0x6F00), CardFault.UNREADABLE),
        (NotFound(""), CardFault.UNREADABLE),
        (AccessDenied(""), CardFault.UNREADABLE),
        (CardError(), CardFault.UNREADABLE),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, CardError) else str(value),
)
def test_every_card_error_has_one_fault(error: CardError, fault: CardFault) -> None:
    assert fault_of(error) is fault
