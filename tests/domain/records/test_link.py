"""A link: where it stands and may go, what is shown of its account, and the number on its receipt."""

import string
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.link import (
    LIVE,
    Link,
    LinkState,
    history_fault,
    is_reference,
    issue_reference,
    lost_its_zeros,
    may_become,
    may_go_back,
    tail,
    waits,
)
from kiosk.domain.values import luhn

MOMENT = datetime(2026, 6, 10, 1, 2, 3, tzinfo=UTC)


# --- what is shown of an account


@pytest.mark.parametrize(
    ("account", "shown"),
    [
        ("1234567890129876", "9876"),
        ("12345678", "5678"),
        ("1234567", "567"),
        ("1234", "34"),
        ("12", "2"),
        ("1", ""),
        ("", ""),
    ],
)
def test_the_last_four_characters_are_shown_and_never_more_than_half(account: str, shown: str) -> None:
    assert tail(account) == shown


@given(st.text(max_size=70))
def test_what_is_shown_is_an_accounts_end_and_hides_half_of_it_or_more(account: str) -> None:
    assert account.endswith(tail(account))
    assert len(tail(account)) == min(4, len(account) // 2)


# --- receipts


def test_a_receipts_number_takes_nine_digits_from_the_source_that_it_was_given() -> None:
    turn: Iterator[int] = count()
    reference = issue_reference(lambda digits: digits[next(turn)])
    assert reference == "112345678" + luhn.check_digit("112345678")
    assert next(turn) == 9


@pytest.mark.parametrize("first", range(9))
def test_a_receipts_number_never_begins_with_a_zero_that_a_spreadsheet_takes_away(first: int) -> None:
    picks = iter([first, *[0] * 8])
    assert issue_reference(lambda digits: digits[next(picks)])[0] != "0"


def test_a_number_that_was_issued_with_a_zero_stays_one_and_its_loss_is_known() -> None:
    assert is_reference("0133456780")
    assert lost_its_zeros("133456780")
    assert not any(map(lost_its_zeros, ("133456781", "0133456780", "", "x33456780")))


@given(st.text(string.digits, min_size=9, max_size=9))
def test_a_receipts_number_is_known_and_with_one_wrong_digit_is_not(payload: str) -> None:
    picks = iter(payload)
    reference = issue_reference(lambda _: next(picks))
    assert is_reference(reference)
    wrong = [
        reference[:place] + digit + reference[place + 1 :]
        for place, digit in product(range(10), string.digits)
        if digit != reference[place]
    ]
    assert not any(map(is_reference, wrong))


@pytest.mark.parametrize(
    "text", ["", "18", "123456789", "79927398713", "12345-6789", "１２３４５６７８９７", "123456789\n"]
)
def test_what_is_not_ten_digits_is_no_receipts_number(text: str) -> None:
    assert not is_reference(text)


@given(st.text() | st.text(string.digits, min_size=9, max_size=11))
def test_any_text_is_judged_and_never_an_error(text: str) -> None:
    assert not is_reference(text) or (len(text) == 10 and set(text) <= set(string.digits))


# --- where a link stands

E, R, H, C, X, Z = (
    LinkState.ENTERED,
    LinkState.RECORDED,
    LinkState.HANDED_OVER,
    LinkState.COMPLETED,
    LinkState.REJECTED,
    LinkState.CANCELLED,
)
STEPS = {(E, R), (R, H), (R, Z), (H, C), (H, X), (H, Z), (C, Z), (X, Z)}


@pytest.mark.parametrize(("state", "following"), [*product(LinkState, LinkState)])
def test_a_link_goes_these_steps_and_no_others(state: LinkState, following: LinkState) -> None:
    assert may_become(state, following) is ((state, following) in STEPS)


@pytest.mark.parametrize("state", LinkState)
def test_a_link_lives_from_its_record_until_it_is_refused_or_taken_back(state: LinkState) -> None:
    link = Link("r", "m", "p", "m", "s", "t", state, MOMENT, MOMENT)
    assert link.is_live is (state in LIVE) is (state in {R, H, C})


@pytest.mark.parametrize(("state", "following"), [*product(LinkState, LinkState)])
def test_only_what_a_provider_said_is_taken_back(state: LinkState, following: LinkState) -> None:
    assert may_go_back(state, following) is ((state, following) in {(C, H), (X, H)})


def test_a_link_waits_for_its_provider_while_it_is_recorded() -> None:
    assert [state for state in LinkState if waits(state)] == [R]


@pytest.mark.parametrize(
    ("states", "now", "is_live", "is_in_batch", "fault"),
    [
        ((E, R), R, True, False, None),
        ((E, R, Z), Z, False, False, None),
        ((E, R, H, X, H, C), C, True, True, None),
        ((R,), R, True, False, "state"),
        ((E, R, H), R, True, True, "state"),
        ((E, R), "lost", True, False, "state"),
        ((E, R, "lost"), "lost", True, False, "is_live"),
        ((E, R, H, X), X, True, True, "is_live"),
        ((E, R), R, False, False, "is_live"),
        ((E, R, H), H, True, False, "batch"),
        ((E, R, Z), Z, False, True, "batch"),
    ],
)
def test_how_a_link_stands_follows_from_its_history(
    states: tuple[str, ...], now: str, is_live: bool, is_in_batch: bool, fault: str | None
) -> None:
    assert history_fault(states, now, is_live=is_live, is_in_batch=is_in_batch) == fault
