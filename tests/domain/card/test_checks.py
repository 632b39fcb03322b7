"""The nine checks: their order, their closed list of codes, and what each problem leads to."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product

import pytest

from kiosk.domain.card.card import CardFacts, CardFault, CardKind, Certificate, Issuer
from kiosk.domain.card.checks import (
    WARNINGS,
    CheckId,
    Code,
    Status,
    checks_of_card,
    checks_of_fault,
    checks_of_reader,
    first_problem,
    report,
)
from kiosk.domain.card.reader import (
    CardMute,
    CardOn,
    Empty,
    NoReader,
    NotPermitted,
    ReaderState,
    ServiceDown,
    SeveralCards,
)
from kiosk.domain.card.refusals import Refusal, refusal_for, refusal_for_fault
from kiosk.domain.values.times import JST

CheckResults = tuple[tuple[CheckId, Code], ...]

NOW = datetime(2026, 6, 10, 10, 0, tzinfo=JST)
DAY = timedelta(days=1)
GOOD = Certificate(b"key", NOW - 365 * DAY, NOW + 365 * DAY)
CERTIFICATES = {
    "good": GOOD,
    "expired": Certificate(b"key", NOW - 365 * DAY, NOW - DAY),
    "near its end": Certificate(b"key", NOW - 365 * DAY, NOW + DAY),
    "made an hour ago": Certificate(b"key", NOW - timedelta(hours=1), NOW + 365 * DAY),
    "made tomorrow": Certificate(b"key", NOW + DAY, NOW + 365 * DAY),
    "another kind of key": Certificate(b"key", NOW - 365 * DAY, NOW + 365 * DAY, key_usable=False),
    "missing": None,
}
READERS: list[ReaderState] = [
    ServiceDown(),
    NotPermitted(),
    NoReader(),
    Empty("A"),
    CardMute("A"),
    SeveralCards(("A", "B")),
    CardOn("A"),
]
TRIES = [None, 0, 1, 2, 3]


def all_cards() -> Iterator[CardFacts]:
    for kind, certificate, issuer, tries in product(CardKind, CERTIFICATES.values(), Issuer, TRIES):
        yield CardFacts(kind, certificate, issuer, tries)


def all_results() -> Iterator[CheckResults]:
    yield from (checks_of_reader(state) for state in READERS)
    yield from (checks_of_fault(fault) for fault in CardFault)
    yield from (checks_of_reader(CardOn("A")) + checks_of_card(facts, NOW) for facts in all_cards())


def test_a_report_always_has_all_nine_checks_in_their_order() -> None:
    for results in all_results():
        assert [check.id for check in report(results)] == list(CheckId)


def test_results_come_in_the_order_of_the_report_and_end_where_they_stopped() -> None:
    order = list(CheckId)
    for results in all_results():
        ids = [id_ for id_, _ in results]
        first = order.index(ids[0])
        assert ids == order[first : first + len(ids)]


def test_what_was_not_reached_is_skipped_and_nothing_else_is() -> None:
    for results in all_results():
        reached = {id_ for id_, _ in results}
        for check in report(results):
            assert (check.status is Status.SKIPPED) == (check.code is Code.SKIPPED) == (check.id not in reached)


def test_every_code_is_reached_by_some_reader_or_card_and_no_other() -> None:
    seen = {check.code for results in all_results() for check in report(results)}
    assert seen == set(Code)


def test_every_problem_has_a_refusal_of_its_name_unless_it_only_asks_for_a_card() -> None:
    problems = {check.code for results in all_results() for check in report(results) if check.status is Status.PROBLEM}
    # These end no errand: the machine waits for a card, or the session ends with the card. Of the last two the holder
    # hears what they come to.
    waiting = {Code.NO_CARD, Code.CARD_REMOVED, Code.SERVICE_DENIED, Code.READER_FAULT}
    assert waiting < problems
    for code in problems - waiting:
        assert refusal_for(code).value == code.value
    for code in waiting:
        with pytest.raises(ValueError, match=code.value):
            refusal_for(code)


def test_a_problem_of_a_card_that_was_read_always_has_its_refusal() -> None:
    for facts in all_cards():
        problem = first_problem(checks_of_card(facts, NOW))
        if problem is not None:
            assert refusal_for(problem) in Refusal


def test_a_warning_stops_nothing() -> None:
    for code in WARNINGS:
        assert first_problem(((CheckId.VALIDITY, code),)) is None
        assert report(((CheckId.VALIDITY, code),))[list(CheckId).index(CheckId.VALIDITY)].status is Status.WARNING


def test_the_holder_hears_the_first_problem_only() -> None:
    certificate = CERTIFICATES["expired"]
    results = checks_of_card(CardFacts(CardKind.MY_NUMBER, certificate, Issuer.UNKNOWN, 0), NOW)
    assert {code for _, code in results} >= {Code.EXPIRED, Code.ISSUER_UNKNOWN, Code.PIN_LOCKED}
    assert first_problem(results) is Code.EXPIRED


def test_a_good_card_has_no_problem() -> None:
    results = checks_of_reader(CardOn("A")) + checks_of_card(
        CardFacts(CardKind.MY_NUMBER, GOOD, Issuer.TRUSTED, 3), NOW
    )
    assert {check.status for check in report(results)} == {Status.OK}
    assert first_problem(results) is None


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (CardKind.JUKI, Code.JUKI_CARD),
        (CardKind.PHONE, Code.PHONE_CERTIFICATE),
        (CardKind.FELICA, Code.FELICA_CARD),
        (CardKind.LICENCE, Code.LICENCE_CARD),
        (CardKind.OTHER, Code.OTHER_CARD),
    ],
)
def test_of_a_wrong_card_nothing_but_its_kind_is_said(kind: CardKind, code: Code) -> None:
    facts = CardFacts(kind, GOOD, Issuer.TRUSTED, 0)
    assert checks_of_card(facts, NOW) == ((CheckId.CARD_KIND, code),)


def test_a_card_without_certificate_ends_the_list_there() -> None:
    results = checks_of_card(CardFacts(CardKind.MY_NUMBER, None, Issuer.TRUSTED, 3), NOW)
    assert results == ((CheckId.CARD_KIND, Code.OK), (CheckId.CERTIFICATE, Code.NO_CERTIFICATE))


def test_a_key_that_the_program_cannot_use_ends_the_list_before_the_pin() -> None:
    facts = CardFacts(CardKind.MY_NUMBER, CERTIFICATES["another kind of key"], Issuer.TRUSTED, 3)
    assert checks_of_card(facts, NOW)[-1] == (CheckId.CERTIFICATE, Code.KEY_UNUSABLE)


@pytest.mark.parametrize(
    ("tries", "code"),
    [
        (None, Code.TRIES_UNKNOWN),
        (0, Code.PIN_LOCKED),
        (1, Code.LAST_TRY),
        (2, Code.TWO_TRIES_LEFT),
        (3, Code.OK),
    ],
)
def test_the_tries_that_the_card_counts_have_a_code_each(tries: int | None, code: Code) -> None:
    results = dict(checks_of_card(CardFacts(CardKind.MY_NUMBER, GOOD, Issuer.TRUSTED, tries), NOW))
    assert results[CheckId.PIN_TRIES] is code


@pytest.mark.parametrize(
    ("state", "codes"),
    [
        (ServiceDown(), ["service_down"]),
        (NotPermitted(), ["service_denied"]),
        (NoReader(), ["ok", "no_reader"]),
        (Empty("A"), ["ok", "ok", "no_card"]),
        (CardMute("A"), ["ok", "ok", "card_mute"]),
        (SeveralCards(("A", "B")), ["ok", "ok", "several_cards"]),
        (CardOn("A"), ["ok", "ok", "ok"]),
    ],
)
def test_the_reader_is_checked_up_to_the_first_that_fails(state: ReaderState, codes: list[str]) -> None:
    assert [code.value for _, code in checks_of_reader(state)] == codes


def test_a_fault_names_the_part_that_failed_and_never_the_pin() -> None:
    failed = {fault: checks_of_fault(fault)[-1][0] for fault in CardFault}
    assert failed == {
        CardFault.SERVICE_DOWN: CheckId.SERVICE,
        CardFault.NOT_PERMITTED: CheckId.SERVICE,
        CardFault.WITHOUT_KEY: CheckId.CARD,
        CardFault.NO_READER: CheckId.READER,
        CardFault.READER_STUCK: CheckId.READER,
        CardFault.READER_FAULT: CheckId.READER,
        CardFault.REMOVED: CheckId.CARD,
        CardFault.MUTE: CheckId.CARD,
        CardFault.UNREADABLE: CheckId.CARD,
        CardFault.IN_USE: CheckId.CARD,
        CardFault.SLOW: CheckId.CARD,
    }
    assert all(first_problem(checks_of_fault(fault)) is not None for fault in CardFault)


def test_every_fault_has_its_refusal_except_a_card_that_was_taken_away() -> None:
    refusals = {fault: refusal_for_fault(fault) for fault in CardFault}
    assert refusals.pop(CardFault.REMOVED) is None
    assert None not in refusals.values()
    # What the staff alone can tell apart, the holder hears in one.
    assert refusals.pop(CardFault.NOT_PERMITTED) is Refusal.SERVICE_DOWN
    assert refusals.pop(CardFault.READER_FAULT) is Refusal.READER_STUCK
    assert len(set(refusals.values())) == len(refusals)


def test_a_report_tells_how_long_each_check_took() -> None:
    results = checks_of_reader(CardOn("A"))
    timed = {check.id: check.seconds for check in report(results, (("card", 0.25), ("reader", 0.5)))}
    assert (timed[CheckId.CARD], timed[CheckId.READER], timed[CheckId.SERVICE]) == (0.25, 0.5, 0.0)
