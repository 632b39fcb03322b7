"""Every reason for which an errand stops: its page, and from when it would work where that is known."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.card.card import CardFault, CardKind, Issuer
from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO, Refusal
from kiosk.domain.flow import idle_left
from kiosk.domain.flow.effects import ReleaseCard
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CardRead, NoResult, NoResultWhy, Press
from kiosk.domain.flow.steps import Plain, Refused
from tests.domain.flow.walking import confirm, enter, seen, to_card_read, to_draft, to_place_card, to_terms
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk import FakeCard, Machine, Runner

DAY = timedelta(days=1)


# --- the card

CARDS: dict[Refusal, Callable[[FakeCard], None]] = {
    Refusal.JUKI_CARD: lambda card: setattr(card, "kind", CardKind.JUKI),
    Refusal.PHONE_CERTIFICATE: lambda card: setattr(card, "kind", CardKind.PHONE),
    Refusal.FELICA_CARD: lambda card: setattr(card, "kind", CardKind.FELICA),
    Refusal.LICENCE_CARD: lambda card: setattr(card, "kind", CardKind.LICENCE),
    Refusal.OTHER_CARD: lambda card: setattr(card, "kind", CardKind.OTHER),
    Refusal.NO_CERTIFICATE: lambda card: setattr(card, "has_certificate", False),
    Refusal.EXPIRED: lambda card: setattr(card, "not_after", NOW - DAY),
    Refusal.NOT_YET_VALID: lambda card: setattr(card, "not_before", NOW + DAY),
    Refusal.WAITING: lambda card: setattr(card, "not_before", NOW - timedelta(hours=23)),
    Refusal.ISSUER_UNKNOWN: lambda card: setattr(card, "issuer", Issuer.UNKNOWN),
    Refusal.ISSUER_NOT_CHECKED: lambda card: setattr(card, "issuer", Issuer.NOT_CHECKED),
    Refusal.PIN_LOCKED: lambda card: setattr(card, "tries", 0),
    Refusal.CARD_UNREADABLE: lambda card: setattr(card, "fault", CardFault.UNREADABLE),
    Refusal.READER_STUCK: lambda card: setattr(card, "fault", CardFault.READER_STUCK),
    Refusal.CARD_IN_USE: lambda card: setattr(card, "fault", CardFault.IN_USE),
}


@pytest.mark.parametrize("refusal", CARDS)
def test_a_card_that_cannot_be_used_stops_the_errand_with_its_own_reason(
    refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    until = NOW + timedelta(hours=1) if refusal is Refusal.WAITING else None
    assert machine.page() == Refused(refusal, until)


@pytest.mark.parametrize("refusal", CARDS)
def test_a_refused_card_is_let_go_at_once_and_forgotten(refusal: Refusal, machine: Machine, hanako: FakeCard) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    assert machine.flow.session is not None
    assert (machine.flow.session.facts, machine.flow.session.held) == (None, False)
    assert machine.desk.held is None
    assert [effect.session for effect in machine.sent if isinstance(effect, ReleaseCard)] == [1]


def test_what_was_read_of_a_card_is_forgotten_with_a_later_refusal_too(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    assert machine.flow.session is not None
    assert machine.flow.session.facts is not None
    machine.register.works = False
    confirm(machine, hanako)
    assert machine.flow.session is not None
    assert machine.flow.session.facts is None


@pytest.mark.parametrize("refusal", CARDS)
def test_no_pin_reaches_a_refused_card(refusal: Refusal, machine: Machine, hanako: FakeCard) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    machine.do(Press.NEXT)
    enter(machine, "1234")
    assert hanako.met == []
    seen(machine, Refused)


@pytest.mark.parametrize("refusal", sorted(ANOTHER_CARD_MAY_DO & set(CARDS)))
def test_taking_off_a_card_that_another_may_replace_asks_for_a_card_again(
    refusal: Refusal, machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    machine.pull()
    machine.settle()
    assert machine.page() == Plain.PLACE_CARD
    assert machine.flow.session is None
    machine.put(taro)
    machine.settle()
    seen(machine, Terms)


@pytest.mark.parametrize("refusal", sorted(set(CARDS) - ANOTHER_CARD_MAY_DO))
def test_taking_off_the_right_card_that_cannot_be_used_now_ends_the_errand(
    refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    machine.pull()
    machine.settle()
    assert machine.flow.session is None
    assert machine.flow.visit_draft is None
    assert [visit.refusal for visit in machine.register.visits] == [refusal]


def test_two_cards_on_two_readers_are_told_before_any_is_read(machine: Machine, hanako: FakeCard) -> None:
    to_place_card(machine)
    machine.reader.second = True
    machine.put(hanako)
    assert machine.page() == Refused(Refusal.SEVERAL_CARDS)
    assert machine.flow.session is None


def test_something_that_does_not_answer_is_told_and_works_when_it_is_put_down_better(
    machine: Machine, hanako: FakeCard
) -> None:
    to_place_card(machine)
    machine.reader.mute = True
    machine.put(hanako)
    assert machine.page() == Refused(Refusal.CARD_MUTE)
    machine.reader.mute = False
    machine.look()
    machine.settle()
    seen(machine, Terms)


@pytest.mark.parametrize("refusal", [Refusal.PIN_LOCKED, Refusal.FELICA_CARD])
def test_a_refused_card_that_is_moved_about_stays_refused(refusal: Refusal, machine: Machine, hanako: FakeCard) -> None:
    CARDS[refusal](hanako)
    to_card_read(machine, hanako)
    machine.reader.mute = True
    machine.look()
    assert machine.page() == Refused(refusal)
    machine.reader.mute = False
    machine.look()
    assert machine.page() == Refused(refusal)
    assert len(machine.desk.owners) == 1


def test_a_card_on_a_second_reader_does_not_take_the_place_of_the_refused_one_by_itself(
    machine: Machine, hanako: FakeCard
) -> None:
    hanako.kind = CardKind.FELICA
    to_card_read(machine, hanako)
    machine.reader.second = True
    machine.look()
    assert machine.page() == Refused(Refusal.FELICA_CARD)
    machine.pull()
    assert machine.page() == Plain.PLACE_CARD
    assert machine.flow.card_left
    machine.settle()
    assert len(machine.desk.owners) == 1


# --- the register


def test_a_register_that_does_not_answer_is_told_before_anything_is_read_or_typed(
    machine: Machine, hanako: FakeCard
) -> None:
    machine.register.works = False
    to_card_read(machine, hanako)
    assert machine.page() == Refused(Refusal.REGISTER_UNAVAILABLE)


def test_a_register_that_fails_at_the_draft_records_nothing(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.register.works = False
    confirm(machine, hanako)
    assert machine.page() == Refused(Refusal.REGISTER_UNAVAILABLE)
    assert machine.register.rows == []


def test_a_register_that_fails_at_the_commit_records_nothing(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.register.before_commit = lambda: setattr(machine.register, "works", False)
    confirm(machine, hanako)
    assert machine.page() == Refused(Refusal.REGISTER_UNAVAILABLE)
    assert machine.register.rows == []


def test_a_card_that_does_not_sign_records_nothing(machine: Machine, hanako: FakeCard) -> None:
    to_draft(machine, hanako)
    machine.run(Runner.REGISTER)
    machine.deliver()
    hanako.verified_under = None
    result = machine.run(Runner.CARD)
    assert result == NoResult(1, NoResultWhy.NOT_SIGNED)
    machine.settle()
    assert machine.page() == Refused(Refusal.CARD_DID_NOT_SIGN)
    assert machine.register.rows == []


def test_an_effect_that_failed_in_a_way_nobody_foresaw_stops_the_errand(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(NoResult(1, NoResultWhy.FAULTED))
    assert machine.page() == Refused(Refusal.UNEXPECTED)
    assert machine.desk.held is None


def test_a_refused_session_does_not_come_back_to_life_by_a_late_result(machine: Machine, hanako: FakeCard) -> None:
    facts = hanako.facts()
    hanako.fault = CardFault.UNREADABLE
    to_card_read(machine, hanako)
    before = machine.flow
    machine.do(CardRead(1, facts))
    assert machine.flow == before


def test_what_is_copied_from_a_refusal_stands_as_long_as_copying_takes(machine: Machine, hanako: FakeCard) -> None:
    hanako.not_after = NOW - DAY
    to_card_read(machine, hanako)
    seen(machine, Refused)
    machine.wait(179)
    assert idle_left(machine.flow) is None
    machine.wait(1)
    assert idle_left(machine.flow) is not None
