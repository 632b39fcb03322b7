"""The check digit of cards and receipts: what a slip of the finger does to it."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.luhn import check_digit, is_whole

DIGITS = st.text("0123456789", min_size=1, max_size=30)
# The standard's own way to double a digit: 2d, and its two figures added.
DOUBLED = dict(zip(string.digits, (0, 2, 4, 6, 8, 1, 3, 5, 7, 9), strict=True))


def total(digits: str) -> int:
    """The sum over the last digit plain, the one before it doubled, and so on to the left."""
    backwards = digits[::-1]
    return sum(int(digit) for digit in backwards[::2]) + sum(DOUBLED[digit] for digit in backwards[1::2])


@pytest.mark.parametrize("digits", ["79927398713", "4111111111111111", "378282246310005", "0000000000", "18", "34"])
def test_published_numbers_are_whole(digits: str) -> None:
    assert is_whole(digits)
    assert check_digit(digits[:-1]) == digits[-1]


@given(DIGITS)
def test_one_last_digit_of_ten_makes_a_number_whole(payload: str) -> None:
    assert [last for last in string.digits if is_whole(payload + last)] == [check_digit(payload)]
    assert total(payload + check_digit(payload)) % 10 == 0


@given(DIGITS, st.data(), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(payload: str, data: st.DataObject, off: int) -> None:
    whole = payload + check_digit(payload)
    place = data.draw(st.integers(0, len(whole) - 1))
    assert not is_whole(whole[:place] + str((int(whole[place]) + off) % 10) + whole[place + 1 :])


@given(DIGITS, st.data())
def test_swapped_neighbours_are_noticed_but_for_a_nought_and_a_nine(payload: str, data: st.DataObject) -> None:
    whole = payload + check_digit(payload)
    place = data.draw(st.integers(0, len(whole) - 2))
    one, other = whole[place], whole[place + 1]
    swapped = whole[:place] + other + one + whole[place + 2 :]
    assert is_whole(swapped) is (one == other or {one, other} == {"0", "9"})


@given(DIGITS)
def test_noughts_in_front_change_nothing(payload: str) -> None:
    assert check_digit(f"00{payload}") == check_digit(payload)


@pytest.mark.parametrize(
    "text", ["", "0", "7", "４１１１１１１１１１１１１１１１", "4111 1111 1111 1111", "-18", "18\n", "１8", "²²"]
)
def test_what_is_not_two_plain_digits_or_more_is_not_whole(text: str) -> None:
    assert not is_whole(text)


@given(st.text() | st.text("0123456789０²-", max_size=20))
def test_any_text_is_judged_and_never_an_error(text: str) -> None:
    plain = len(text) > 1 and all(character in string.digits for character in text)
    assert is_whole(text) is (plain and total(text) % 10 == 0)
