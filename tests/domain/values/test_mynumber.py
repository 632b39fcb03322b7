"""The 個人番号: recognised however it is written, so that it can be refused wherever it is typed."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.mynumber import is_my_number

ELEVEN = st.text("0123456789", min_size=11, max_size=11)
# What people and input methods put between digits; the wide forms are what a Japanese keyboard gives.
SEPARATORS = (" ", "\u3000", "-", "－", "‐", "\u2011", "–", "—", "―", "−", "ー", "ｰ", "_", "＿", ".", "．", "/", "／")
# 123456789018, by the formula: 212 = 1*2 + 0*3 + 9*4 + 8*5 + 7*6 + 6*7 + 5*2 + 4*3 + 3*4 + 2*5 + 1*6, rest 3, 11 - 3.
KNOWN = "123456789018"
ARABIC = str.maketrans(string.digits, "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669")


def remainder(eleven: str) -> int:
    """総務省令85号 5条: ΣPn×Qn mod 11; Pn is the n-th digit from the right, Qn is n+1 up to n=6 and n-5 from n=7."""
    return sum(int(eleven[-n]) * (n + 1 if n <= 6 else n - 5) for n in range(1, 12)) % 11


def check_digit(eleven: str) -> str:
    """11 less the remainder; 0 where the remainder is 1 or less."""
    return "0" if remainder(eleven) <= 1 else str(11 - remainder(eleven))


def full_width(text: str) -> str:
    """As a Japanese keyboard writes it."""
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


def in_fours(number: str, between: str) -> str:
    return between.join((number[:4], number[4:8], number[8:]))


@pytest.mark.parametrize("number", [KNOWN, "000000000000", "111111111118"])
def test_numbers_reckoned_by_hand_are_recognised(number: str) -> None:
    assert check_digit(number[:11]) == number[11]
    assert is_my_number(number)


@given(ELEVEN)
def test_of_the_ten_last_digits_exactly_the_one_of_the_formula_makes_a_my_number(eleven: str) -> None:
    assert [last for last in string.digits if is_my_number(eleven + last)] == [check_digit(eleven)]


@given(ELEVEN, st.integers(0, 10), st.integers(1, 9))
def test_with_one_wrong_digit_it_is_none_but_where_both_sums_leave_one_or_less(
    eleven: str, place: int, off: int
) -> None:
    wrong = eleven[:place] + str((int(eleven[place]) + off) % 10) + eleven[place + 1 :]
    # The weights have no factor in common with 11, so the remainder moves; 0 and 1 alone share a check digit.
    unnoticed = {remainder(eleven), remainder(wrong)} == {0, 1}
    assert is_my_number(wrong + check_digit(eleven)) is unnoticed


@pytest.mark.parametrize("place", range(12))
def test_one_wrong_digit_of_a_number_is_noticed_at_every_place(place: int) -> None:
    others = [KNOWN[:place] + digit + KNOWN[place + 1 :] for digit in string.digits if digit != KNOWN[place]]
    assert not any(is_my_number(other) for other in others)


@pytest.mark.parametrize("separator", SEPARATORS, ids=unicodedata.name)
def test_it_is_recognised_in_groups_whatever_stands_between_them(separator: str) -> None:
    for number in (KNOWN, full_width(KNOWN)):
        assert is_my_number(in_fours(number, separator))
        assert is_my_number(in_fours(number, separator * 2))
        assert is_my_number(separator.join(number))
        assert is_my_number(separator + number + separator)


def test_it_is_recognised_whatever_space_stands_between_its_groups() -> None:
    spaces = ("\t", "\n", "\r\n", "\u2003")
    assert [space for space in spaces if not is_my_number(in_fours(KNOWN, space) + space)] == []


def test_it_is_recognised_whatever_sign_of_the_keyboard_stands_between_its_groups() -> None:
    signs = [*string.punctuation, *full_width(string.punctuation)]
    assert [sign for sign in signs if not is_my_number(in_fours(KNOWN, sign))] == []


@given(ELEVEN, st.lists(st.sampled_from(("", *SEPARATORS)), min_size=13, max_size=13), st.sets(st.integers(0, 11)))
def test_it_is_recognised_in_every_spacing_and_width(eleven: str, between: list[str], wide: set[int]) -> None:
    number = eleven + check_digit(eleven)
    digits = [full_width(digit) if place in wide else digit for place, digit in enumerate(number)]
    written = between[0] + "".join(digit + separator for digit, separator in zip(digits, between[1:], strict=True))
    assert is_my_number(written)


@given(ELEVEN, st.sampled_from(SEPARATORS), st.integers(1, 9))
def test_no_spacing_makes_one_of_a_wrong_number(eleven: str, separator: str, off: int) -> None:
    wrong = eleven + str((int(check_digit(eleven)) + off) % 10)
    assert not is_my_number(in_fours(wrong, separator))
    assert not is_my_number(full_width(wrong))


@given(ELEVEN, st.text("0123456789", min_size=1, max_size=8))
def test_twelve_digits_are_one_and_fewer_or_more_are_none(eleven: str, more: str) -> None:
    number = eleven + check_digit(eleven)
    assert is_my_number(number)
    assert not is_my_number(number + more)
    assert not is_my_number(more + number)
    assert not is_my_number(number[: -len(more)])


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", KNOWN.replace("1", "l"), f"A{KNOWN}", f"{KNOWN}あ", KNOWN.translate(ARABIC), "マイナンバー"],
)
def test_what_has_anything_but_digits_in_it_is_none(text: str) -> None:
    assert not is_my_number(text)


@given(st.text() | st.text("0123456789０１２３ -ー①²½", max_size=14))
def test_any_text_is_judged_and_never_an_error(text: str) -> None:
    digits = "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter in string.digits)
    assert not is_my_number(text) or (len(digits) == 12 and check_digit(digits[:11]) == digits[11])
