"""A MyKey ID that was mistyped, or joined by mistake, and is its owner's now: each sees and touches what is theirs."""

from collections.abc import Callable

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, Cancel
from kiosk.domain.office.incidents import AtHand, IncidentLineKind, IncidentSaved, RecordAtHand, SessionAtHand
from kiosk.domain.office.record_queries import FoundRecord, Query, RecordKind, reference_of
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinIntent, JoinOffer
from kiosk.domain.records.link import CancelIntent
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import DraftRefusal, HolderStatus
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add, log_in
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.desk import seen
from tests.storage.holders import (
    HANAKO,
    TARO,
    drafted_cancellation,
    hand_over,
    holds,
    intended,
    is_signed,
    link,
    links_of,
    reserve,
    sign,
)
from tests.storage.providers import NOW

TYPED = "ABCD3467"
RESERVATION, LINK = RecordKind.RESERVATION, RecordKind.LINK
Cancels = Callable[[RecordKind, int], None]
NamesOf = Callable[[AtHand], list[str]]


@pytest.fixture
def supervisor(clerks: SqlClerks) -> Clerk:
    add(clerks, TARO_THE_CLERK, HANAKO_THE_CLERK)
    return log_in(clerks, TARO_THE_CLERK.login)


@pytest.fixture
def cancels(engine: Engine, keys: RegisterKeys, clock: FakeClock, supervisor: Clerk) -> Cancels:
    amendments = SqlAmendments(engine, keys, is_signed, "counter-1", clock, {})

    def done(kind: RecordKind, number: int) -> None:
        wrong = Amendment(seen(engine, keys, kind, number), Cancel(), AmendmentReason.WRONG_PERSON)
        assert isinstance(amendments.amend(supervisor, wrong), Amended)

    return done


@pytest.fixture
def concerns(engine: Engine, keys: RegisterKeys, clock: FakeClock, supervisor: Clerk) -> NamesOf:
    """The records of an incident that is opened about this."""
    incidents = SqlIncidents(engine, keys, "counter-1", "municipal-example", clock)

    def opened(about: AtHand) -> list[str]:
        answer = incidents.open(supervisor, about)
        assert isinstance(answer, IncidentSaved), answer
        return [line.value for line in answer.incident.lines if line.topic is IncidentLineKind.RECORD]

    return opened


@pytest.fixture
def by_card(engine: Engine, keys: RegisterKeys) -> Callable[[bytes], list[str]]:
    def found(card: bytes) -> list[str]:
        rows = SqlFinder(engine, keys, is_signed).find(Query(public_key=card))
        return [reference_of(row.kind, row.id) for row in getattr(rows, "rows", ())]

    return found


@pytest.fixture
def mistyped(register: SqlRegister, cancels: Cancels) -> SqlRegister:
    """Hanako typed Taro's ID and linked; both were cancelled, and Taro has reserved under it."""
    reserve(register, HANAKO, TYPED)
    link(register, HANAKO)
    cancels(LINK, 1)
    cancels(RESERVATION, 1)
    reserve(register, TARO, TYPED)
    return register


@pytest.fixture
def wrongly_joined(register: SqlRegister, cancels: Cancels) -> SqlRegister:
    """Taro's card was joined to Hanako's reservation by mistake; it was cancelled, and she has reserved and linked."""
    mykey = reserve(register, HANAKO).mykey
    offer = JoinOffer(EarlierReservation(1, WEDNESDAY_MORNING, "counter-1"), "taro", "hanako")
    answer = register.draft(TARO, Capacity.HOLDER, JoinIntent(offer, mykey))
    assert isinstance(answer, Draft), answer
    assert isinstance(register.record(answer, sign(answer), holds), Record)
    cancels(RESERVATION, 1)
    assert reserve(register, HANAKO).mykey == mykey
    link(register, HANAKO)
    return register


def test_who_owns_the_id_is_not_shown_what_another_did_under_it(mistyped: SqlRegister) -> None:
    assert links_of(mistyped, TARO) == ()
    assert mistyped.standing(TARO) == HolderStatus.RESERVED
    own = link(mistyped, TARO, intended(OTHER_ACCOUNT))
    assert [one.reference for one in links_of(mistyped, TARO)] == [own.reference]


def test_a_card_finds_its_holders_records_alone(mistyped: SqlRegister, by_card: Callable[[bytes], list[str]]) -> None:
    link(mistyped, TARO, intended(OTHER_ACCOUNT))
    assert by_card(TARO) == ["link 2", "reservation 2"]
    assert by_card(HANAKO) == ["link 1", "reservation 1"]


def test_a_story_leads_to_the_same_persons_records_alone(
    mistyped: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    link(mistyped, TARO, intended(OTHER_ACCOUNT))
    finder = SqlFinder(engine, keys, is_signed)
    for number in (1, 2):
        for kind, other in ((LINK, RESERVATION), (RESERVATION, LINK)):
            timeline = finder.timeline(kind, number)
            assert isinstance(timeline, Timeline), timeline
            assert [(one.kind, one.id) for one in timeline.related if isinstance(one, FoundRecord)] == [(other, number)]


def test_a_card_that_was_joined_by_mistake_cancels_nothing_and_finds_nothing_any_more(
    wrongly_joined: SqlRegister, by_card: Callable[[bytes], list[str]]
) -> None:
    (hers,) = links_of(wrongly_joined, HANAKO)
    refused = wrongly_joined.draft(TARO, Capacity.HOLDER, CancelIntent(hers.reference))
    assert refused == DraftRefusal(Refusal.CANCEL_OVER)
    assert by_card(TARO) == []
    assert isinstance(drafted_cancellation(wrongly_joined, HANAKO, hers.reference).reference, str)


def test_an_incident_about_one_of_them_concerns_nothing_of_the_other(
    mistyped: SqlRegister, concerns: NamesOf, engine: Engine, keys: RegisterKeys
) -> None:
    his = link(mistyped, TARO, intended(OTHER_ACCOUNT))
    assert concerns(SessionAtHand(HANAKO)) == []
    assert concerns(RecordAtHand(RESERVATION, 1)) == ["reservation 1"]
    assert concerns(RecordAtHand(LINK, 1)) == ["link 1"]
    assert [one.reference for one in hand_over(engine, keys, NOW)] == [his.reference]
    assert concerns(RecordAtHand(LINK, 2)) == ["link 2", "reservation 2"]
    assert concerns(RecordAtHand(RESERVATION, 2)) == ["reservation 2", "link 2"]
    assert concerns(SessionAtHand(TARO)) == ["link 2", "reservation 2"]


def test_an_incident_about_a_card_that_was_joined_by_mistake_concerns_nothing(
    wrongly_joined: SqlRegister, concerns: NamesOf
) -> None:
    assert concerns(SessionAtHand(TARO)) == []


def test_an_incident_about_the_reservation_of_before_holds_back_its_holders_link_and_nobody_elses(
    register: SqlRegister, concerns: NamesOf, cancels: Cancels, engine: Engine, keys: RegisterKeys
) -> None:
    reserve(register, HANAKO, TYPED)
    concerns(RecordAtHand(RESERVATION, 1))
    cancels(RESERVATION, 1)
    reserve(register, HANAKO, TYPED)
    link(register, HANAKO)
    assert hand_over(engine, keys, NOW) == []
    cancels(LINK, 1)
    cancels(RESERVATION, 2)
    reserve(register, TARO, TYPED)
    his = link(register, TARO, intended(OTHER_ACCOUNT))
    assert [one.reference for one in hand_over(engine, keys, NOW)] == [his.reference]
