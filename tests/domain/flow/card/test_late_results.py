"""What comes back after its session is over changes nothing, whoever stands there now."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    Drafted,
    NoResult,
    NoResultWhy,
    NotDrafted,
    NotRecorded,
    PinAnswered,
    Press,
    Printed,
    Recorded,
    ReservationFound,
    Result,
    Signed,
)
from kiosk.domain.flow.steps import Plain
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.records.reservation import Reservation, ReservationDraft
from tests.domain.flow.walking import to_place_card, to_reserved
from tests.domain.flow.ways import WAYS, WalkTo
from tests.fakes.office.desk import FakeCard, Machine


def late(machine: Machine, card: FakeCard) -> list[Result | Printed]:
    """Every result that an effect of session 1 could still bring."""
    draft = machine.register.drafts[0]
    assert isinstance(draft, ReservationDraft)
    shown = Reservation(draft.mykey, draft.programme, draft.recorded_at)
    return [
        CardRead(1, card.facts()),
        *(CardFailed(1, fault) for fault in CardFault),
        PinAnswered(1, PinAnswer.ACCEPTED),
        *(PinAnswered(1, PinAnswer.REJECTED, tries) for tries in (2, 1, 0)),
        ReservationFound(1, shown),
        NoResult(1, NoResultWhy.NO_RESERVATION),
        Drafted(1, draft),
        *(NotDrafted(1, refusal) for refusal in Refusal),
        Signed(1, Signature(b"late", "fake")),
        NoResult(1, NoResultWhy.NOT_SIGNED),
        Recorded(1, shown),
        *(NotRecorded(1, why) for why in NotRecordedWhy),
        NoResult(1, NoResultWhy.REGISTER_FAILED),
        Printed(shown, printed=True, session=1),
        NoResult(1, NoResultWhy.FAULTED),
    ]


def to_place_card_again(machine: Machine, card: FakeCard) -> None:
    to_place_card(machine)


def at_home(machine: Machine, card: FakeCard) -> None:
    assert machine.page() == Plain.HOME


@pytest.mark.parametrize(
    "next_way", [at_home, to_place_card_again, *(way for way, _, _ in WAYS)], ids=lambda way: way.__name__
)
def test_results_of_a_session_that_is_over_change_nothing_in_the_next(
    next_way: WalkTo, machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_reserved(machine, hanako)
    machine.pull()
    machine.do(Press.NEXT)
    results = late(machine, hanako)
    taro.pin = hanako.pin
    next_way(machine, taro)
    before = machine.flow
    for result in results:
        machine.send(result)
        assert machine.flow == before


def test_results_of_a_session_that_is_over_change_nothing_between_two_people(
    machine: Machine, hanako: FakeCard
) -> None:
    to_reserved(machine, hanako)
    machine.pull()
    before = machine.flow
    for result in late(machine, hanako):
        machine.send(result)
        assert machine.flow == before
