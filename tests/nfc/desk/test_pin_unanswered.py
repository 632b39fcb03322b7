"""A PIN whose answer is lost: the same card's counter is read again, and what stands still is sent no PIN."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import CardError, CardRemoved, CardUnresponsive, DriverStuck, NotTransacted, ServiceLost
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import (
    RESERVE,
    WRONG,
    CardConnection,
    ScriptedConnection,
    draft_for,
    facts_of,
    pin,
    public_key_of,
)

READER = "A reader"


@dataclass
class LosingReader:
    """On which a card lies. The next answer to a PIN is lost with `loses`; `stands_still`: nothing comes back."""

    card: PracticeCard
    loses: CardError | None = None
    stands_still: bool = False
    goes_with_it: bool = False  #: the card leaves as the answer is lost
    pins: list[bytes] = field(default_factory=list)  #: each that reached the card
    is_empty: bool = False

    def open_card(self, _name: str) -> "LosingConnection":
        if self.is_empty:
            raise CardRemoved("no card")
        return LosingConnection(self)


class LosingConnection(CardConnection):
    """The card under power."""

    def __init__(self, reader: LosingReader) -> None:
        super().__init__(reader.card)
        self.reader = reader

    def send(self, command: bytes) -> tuple[bytes, int]:
        if self.reader.stands_still:
            raise DriverStuck("it does not come back")
        answer = super().send(command)
        if command[1] == 0x20 and len(command) > 4:
            self.reader.pins.append(command)
            lost, self.reader.loses = self.reader.loses, None
            if lost is not None:
                self.reader.is_empty = self.reader.goes_with_it
                raise lost
        return answer

    def is_held(self) -> bool:
        return not self.reader.stands_still and super().is_held()


def read(desk: NfcCardDesk, session: int, reader: str) -> CheckedCard:
    result = desk.read(session, reader)
    assert isinstance(result, CheckedCard)
    return result


@pytest.fixture
def reader(maker: CardMaker) -> LosingReader:
    return LosingReader(maker.good())


@pytest.fixture
def desk(reader: LosingReader, anchors: TrustAnchors) -> Iterator[NfcCardDesk]:
    desk = NfcCardDesk(reader.open_card, anchors)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    "error", [NotTransacted("lost"), CardUnresponsive("lost"), CardRemoved("moved"), ServiceLost("lost")]
)
def test_after_a_lost_answer_the_counter_is_read_and_the_errand_goes_on(
    desk: NfcCardDesk, reader: LosingReader, error: CardError
) -> None:
    facts_of(desk.read(1, READER))
    reader.loses = error
    assert desk.verify(1, pin(WRONG), RESERVE) == PinResult(PinAnswer.LOST, 2)
    assert len(reader.pins) == 1
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)


def test_a_right_pin_whose_answer_was_lost_signs_nothing(desk: NfcCardDesk, reader: LosingReader) -> None:
    draft = draft_for(public_key_of(facts_of(desk.read(1, READER))))
    reader.loses = NotTransacted("lost")
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.LOST, 3)
    assert desk.sign(1, draft) is None


def test_a_card_that_left_with_the_answer_is_told_when_it_comes_back(desk: NfcCardDesk, reader: LosingReader) -> None:
    facts_of(desk.read(1, READER))
    reader.loses, reader.goes_with_it = CardRemoved("pulled"), True
    failed = desk.verify(1, pin(WRONG), RESERVE)
    assert isinstance(failed, CardFailure)
    assert (failed.fault, failed.pin_sent) == (CardFault.REMOVED, True)
    reader.is_empty = False
    again = read(desk, 2, READER)
    assert (again.pin_unanswered, again.facts.tries_left) == (True, 2)
    assert not read(desk, 3, READER).pin_unanswered


def test_another_card_hears_nothing_of_it(desk: NfcCardDesk, reader: LosingReader, maker: CardMaker) -> None:
    facts_of(desk.read(1, READER))
    reader.loses, reader.goes_with_it = CardRemoved("pulled"), True
    desk.verify(1, pin(WRONG), RESERVE)
    first, reader.card, reader.is_empty = reader.card, maker.good("B"), False
    assert not read(desk, 2, READER).pin_unanswered
    reader.card = first
    assert not read(desk, 3, READER).pin_unanswered


def test_a_card_that_was_swapped_as_the_answer_was_lost_is_not_asked_for_a_pin(
    desk: NfcCardDesk, reader: LosingReader, maker: CardMaker
) -> None:
    facts_of(desk.read(1, READER))
    reader.loses = NotTransacted("lost")
    reader.card = maker.good("B")
    failed = desk.verify(1, pin(WRONG), RESERVE)
    assert isinstance(failed, CardFailure)
    assert failed.pin_sent
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.REMOVED)
    assert reader.card.pin.left == 3


def test_what_stands_still_is_sent_no_pin(desk: NfcCardDesk, reader: LosingReader) -> None:
    facts_of(desk.read(1, READER))
    reader.stands_still = True
    failed = desk.verify(1, pin(), RESERVE)
    assert isinstance(failed, CardFailure)
    assert (failed.fault, failed.pin_sent) == (CardFault.READER_STUCK, False)
    assert reader.pins == []


def test_a_pin_that_is_stuck_on_its_way_is_told_at_the_next_read(desk: NfcCardDesk, reader: LosingReader) -> None:
    facts_of(desk.read(1, READER))
    reader.loses = DriverStuck("it does not come back")
    failed = desk.verify(1, pin(WRONG), RESERVE)
    assert isinstance(failed, CardFailure)
    assert (failed.fault, failed.pin_sent) == (CardFault.READER_STUCK, True)
    assert read(desk, 2, READER).pin_unanswered


@pytest.mark.parametrize("answer", [0x63C4, 0x63CF, 0x6300, 0x63F0])
def test_a_counter_that_cannot_be_is_no_number(maker: CardMaker, anchors: TrustAnchors, answer: int) -> None:
    certificate = maker.good().certificate
    assert certificate is not None
    ok, label = (b"", 0x9000), (b"JPKIAPICCTOKEN2".ljust(32), 0x9000)
    script = [ok, ok, label, ok, (certificate, 0x9000), ok, (b"", answer)]
    desk = NfcCardDesk(lambda _: ScriptedConnection(script), anchors)
    assert facts_of(desk.read(1, READER)).tries_left is None
    assert desk.verify(1, pin(WRONG), RESERVE) == PinResult(PinAnswer.REJECTED, None)


def _of_strangers(maker: CardMaker) -> TrustAnchors:
    return TrustAnchors((Authority.create().certificate(maker.today),))


@pytest.mark.parametrize("anchors_of", [_of_strangers, lambda _: TrustAnchors()], ids=["strangers", "nobody"])
@pytest.mark.expects_log
def test_a_card_that_nobody_vouches_for_signs_nothing_and_is_not_asked(
    maker: CardMaker, anchors_of: Callable[[CardMaker], TrustAnchors]
) -> None:
    connection = CardConnection(maker.good())
    desk = NfcCardDesk(lambda _: connection, anchors_of(maker))
    draft = draft_for(public_key_of(facts_of(desk.read(1, READER))))
    assert desk.verify(1, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    before = len(connection.sent)
    assert desk.sign(1, draft) is None
    assert len(connection.sent) == before


def test_a_key_of_another_kind_is_known_before_any_pin(maker: CardMaker, anchors: TrustAnchors) -> None:
    connection = CardConnection(faults.make(maker, "other-key").card)
    certificate = facts_of(NfcCardDesk(lambda _: connection, anchors).read(1, READER)).certificate
    assert certificate is not None
    assert not certificate.key_usable
