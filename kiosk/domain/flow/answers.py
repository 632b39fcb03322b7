"""What the card, the register and the doctor answer as the flow's events: the same for every shell."""

from typing import assert_never

from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinResult
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
from kiosk.domain.records.certificate_joins import JoinDraft
from kiosk.domain.records.link import CancellationDraft, Link, LinkDraft
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.register_answers import (
    DraftAnswer,
    DraftRefusal,
    FindAnswer,
    Holding,
    NotRecordedWhy,
    RecordAnswer,
    StandingAnswer,
    WrongProof,
)
from kiosk.domain.records.reservation import Reservation, ReservationDraft
from kiosk.domain.staff.account_answers import NotAnswered, Unsure


def read_event(session: int, answer: CheckedCard | CardFailure) -> CardRead | CardFailed:
    match answer:
        case CheckedCard(facts, reading, pin_unanswered):
            return CardRead(session, facts, reading, pin_unanswered)
        case CardFailure():
            return _card_failed(session, answer)
        case _:
            assert_never(answer)


def pin_event(session: int, answer: PinResult | CardFailure) -> PinAnswered | CardFailed:
    match answer:
        case PinResult(said, tries_left):
            return PinAnswered(session, said, tries_left)
        case CardFailure():
            return _card_failed(session, answer)
        case _:
            assert_never(answer)


def sign_event(session: int, answer: Signature | CardFailure | None) -> Signed | NoResult | CardFailed:
    match answer:
        case Signature():
            return Signed(session, answer)
        case None:
            return NoResult(session, NoResultWhy.NOT_SIGNED)
        case CardFailure():
            return _card_failed(session, answer)
        case _:
            assert_never(answer)


def _card_failed(session: int, failure: CardFailure) -> CardFailed:
    return CardFailed(session, failure.fault, failure.reading, failure.pin_sent)


def standing_event(session: int, answer: StandingAnswer) -> StandingFound | NoResult:
    return _failed(session) if isinstance(answer, NotAnswered) else StandingFound(session, answer)


def found_event(session: int, answer: FindAnswer) -> ReservationFound | NoResult:
    match answer:
        case None:
            return NoResult(session, NoResultWhy.NO_RESERVATION)
        case Holding(reservation, links, joined):
            return ReservationFound(session, reservation, links, joined)
        case NotAnswered():
            return _failed(session)
        case _:
            assert_never(answer)


def draft_event(session: int, answer: DraftAnswer) -> Drafted | ReservationFound | NotDrafted | NotProven | NoResult:
    match answer:
        case ReservationDraft() | LinkDraft() | CancellationDraft() | JoinDraft():
            return Drafted(session, answer)
        case DraftRefusal(refusal, until, contested):
            return NotDrafted(session, refusal, until, contested)
        case WrongProof(tries_left):
            return NotProven(session, tries_left)
        case Holding() | NotAnswered():
            return found_event(session, answer)
        case _:
            assert_never(answer)


def record_event(session: int, answer: RecordAnswer) -> Recorded | NotRecorded | NoResult:
    match answer:
        case NotRecordedWhy():
            return NotRecorded(session, answer)
        case Unsure():
            return NoResult(session, NoResultWhy.UNSURE)
        case Reservation() | Link():
            return Recorded(session, answer)
        case _:
            assert_never(answer)


def _failed(session: int) -> NoResult:
    return NoResult(session, NoResultWhy.REGISTER_FAILED)
