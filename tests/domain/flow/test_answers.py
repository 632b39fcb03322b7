"""What the card, the register and the doctor answer, as the flow hears it, with whose session or run it is of."""

import pytest

from kiosk.domain.card.card import CardFacts, CardFault, CardKind
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.reader_health import CardReading, ReadOutcome
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.answers import (
    draft_event,
    found_event,
    pin_event,
    read_event,
    record_event,
    sign_event,
    standing_event,
)
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    Drafted,
    NoResult,
    NoResultWhy,
    NotDrafted,
    NotProven,
    NotRecorded,
    PinAnswered,
    Recorded,
    ReservationFound,
    Signed,
    StandingFound,
)
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.records.link import CancellationDraft, Link, LinkState
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.register_answers import DraftRefusal, HolderStatus, Holding, NotRecordedWhy, WrongProof
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.staff.account_answers import NotAnswered, Unsure
from kiosk.domain.values.capacity import Mode
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

SESSION = 7
RESERVATION = Reservation("ACDE3467", "municipal-example", NOW)
LINK = Link("1234567897", "ACDE3467", "municipal-example", "municipal", "pay", "3456", LinkState.RECORDED, NOW, NOW)
JOINED = JoinedSince(NOW, "counter-2")
DRAFT = CancellationDraft(b"holder", b"key", "1234567897", "counter-1", Mode.CITIZEN, NOW)
FAILED = NotAnswered("the register is locked")
FACTS, READING = CardFacts(CardKind.MY_NUMBER, tries_left=2), CardReading("Reader A", ReadOutcome.READ, 0.4)
SIGNATURE = Signature(b"signature", "scheme")


@pytest.mark.parametrize("unanswered", [True, False])
def test_a_card_that_was_read_is_told_with_its_reading_and_whether_its_last_pin_was_answered(
    unanswered: bool,
) -> None:
    told = read_event(SESSION, CheckedCard(FACTS, READING, unanswered))
    assert told == CardRead(SESSION, FACTS, pin_unanswered=unanswered)
    assert told.reading is READING


@pytest.mark.parametrize("sent", [True, False])
@pytest.mark.parametrize("fault", CardFault)
def test_a_card_that_failed_is_told_the_same_whatever_was_asked_of_it(fault: CardFault, sent: bool) -> None:
    failure = CardFailure(fault, READING, sent)
    for told in (read_event(SESSION, failure), pin_event(SESSION, failure), sign_event(SESSION, failure)):
        assert isinstance(told, CardFailed)
        assert (told.session, told.fault, told.reading, told.pin_sent) == (SESSION, fault, READING, sent)


@pytest.mark.parametrize("tries", [3, 0, None])
@pytest.mark.parametrize("answer", PinAnswer)
def test_what_became_of_a_pin_is_told_with_the_tries_left(answer: PinAnswer, tries: int | None) -> None:
    assert pin_event(SESSION, PinResult(answer, tries)) == PinAnswered(SESSION, answer, tries)


def test_a_signature_or_that_there_is_none_is_told() -> None:
    assert sign_event(SESSION, SIGNATURE) == Signed(SESSION, SIGNATURE)
    assert sign_event(SESSION, None) == NoResult(SESSION, NoResultWhy.NOT_SIGNED)


@pytest.mark.parametrize("standing", HolderStatus)
def test_how_a_holder_stands_is_told(standing: HolderStatus) -> None:
    assert standing_event(SESSION, standing) == StandingFound(SESSION, standing)


def test_what_a_holder_has_is_told_with_its_links_and_who_took_it_over() -> None:
    holding = Holding(RESERVATION, (LINK,), (JOINED,))
    told = ReservationFound(SESSION, RESERVATION, (LINK,), (JOINED,))
    assert found_event(SESSION, holding) == draft_event(SESSION, holding) == told
    assert found_event(SESSION, None) == NoResult(SESSION, NoResultWhy.NO_RESERVATION)


def test_a_draft_or_why_there_is_none_is_told() -> None:
    assert draft_event(SESSION, DRAFT) == Drafted(SESSION, DRAFT)
    assert draft_event(SESSION, WrongProof(2)) == NotProven(SESSION, 2)
    assert draft_event(SESSION, DraftRefusal(Refusal.ACCOUNT_TAKEN, contested=4)) == NotDrafted(
        SESSION, Refusal.ACCOUNT_TAKEN, contested=4
    )
    assert draft_event(SESSION, DraftRefusal(Refusal.ASKED_TOO_OFTEN, NOW)) == NotDrafted(
        SESSION, Refusal.ASKED_TOO_OFTEN, NOW
    )


def test_what_was_recorded_or_why_it_was_not_is_told() -> None:
    assert record_event(SESSION, LINK) == Recorded(SESSION, LINK)
    for why in NotRecordedWhy:
        assert record_event(SESSION, why) == NotRecorded(SESSION, why)
    assert record_event(SESSION, Unsure()) == NoResult(SESSION, NoResultWhy.UNSURE)


def test_a_register_that_does_not_answer_is_one_result() -> None:
    failed = NoResult(SESSION, NoResultWhy.REGISTER_FAILED)
    assert standing_event(SESSION, FAILED) == found_event(SESSION, FAILED) == draft_event(SESSION, FAILED) == failed
