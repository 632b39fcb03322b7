"""What the register answers, as the flow hears it: nothing of it is lost, and it names its session."""

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.answers import draft_event, found_event, record_event, standing_event
from kiosk.domain.flow.events import (
    Drafted,
    NoResult,
    NoResultWhy,
    NotDrafted,
    NotProven,
    NotRecorded,
    Recorded,
    ReservationFound,
    StandingFound,
)
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.records.link import CancellationDraft, Link, LinkState
from kiosk.domain.records.register_answers import DraftRefusal, HolderStatus, Holding, NotRecordedWhy, WrongProof
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values.capacity import Mode
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

SESSION = 7
RESERVATION = Reservation("ACDE3467", "municipal-example", NOW)
LINK = Link("1234567897", "ACDE3467", "municipal-example", "municipal", "pay", "3456", LinkState.RECORDED, NOW, NOW)
JOINED = JoinedSince(NOW, "counter-2")
DRAFT = CancellationDraft(b"holder", b"key", "1234567897", "counter-1", Mode.CITIZEN, NOW)
FAILED = NotAnswered("the register is locked")


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


def test_a_register_that_does_not_answer_is_one_result() -> None:
    failed = NoResult(SESSION, NoResultWhy.REGISTER_FAILED)
    assert standing_event(SESSION, FAILED) == found_event(SESSION, FAILED) == draft_event(SESSION, FAILED) == failed
