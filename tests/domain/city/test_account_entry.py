"""What a person types for a service: folded as the service writes it, and judged by what is known of it."""

import string
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.city.account_entry import Entry, FieldProblem, folded, grouped, is_complete, problem_of
from kiosk.domain.city.services import CharacterSet, CheckDigit, Length, ServiceField
from kiosk.domain.values import luhn

ID = ServiceField(secret=False, label="カード番号", alphabet=CharacterSet.DIGITS, length=Length(16, 16))
UNKNOWN_ID, UNKNOWN_CODE = ServiceField(secret=False), ServiceField(secret=True)
PASSWORD = ServiceField(secret=True, label="会員サービスのログインパスワード", alphabet=CharacterSet.ANY)
# A 個人番号 by its check digit.
MY_NUMBER = "123456789018"

LENGTHS = (None, Length(16, 16), Length(4, 10))
FIELDS = [
    ServiceField(secret=False, alphabet=alphabet, length=length, prefix=prefix, check=check)
    for alphabet, length, prefix, check in product(CharacterSet, LENGTHS, ("", "69"), CheckDigit)
]
MORE_FIELDS = st.builds(
    ServiceField,
    secret=st.booleans(),
    alphabet=st.sampled_from(CharacterSet),
    length=st.none() | st.tuples(st.integers(1, 64), st.integers(1, 64)).map(lambda two: Length(min(two), max(two))),
    prefix=st.text(string.ascii_letters + string.digits, max_size=6),
    check=st.sampled_from(CheckDigit),
)
TYPED = st.text() | st.text(string.printable, max_size=70) | st.text("0123456789０９Ａ -－", max_size=24)


def name(asked: ServiceField) -> str:
    return f"{asked.alphabet}, {asked.length}, {asked.prefix or 'no beginning'}, {asked.check}"


def of_length(asked: ServiceField, length: int) -> str:
    """Digits that begin as the field asks and end with their check digit, right for any field of this length."""
    payload = (asked.prefix + string.digits * 7)[: length - 1]
    return payload + luhn.check_digit(payload)


def fitting(asked: ServiceField) -> str:
    return of_length(asked, asked.length.most if asked.length is not None else 14)


def full_width(text: str) -> str:
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


# --- what is wrong, for every alphabet, length, beginning and check digit


@pytest.mark.parametrize("asked", FIELDS, ids=name)
def test_what_fits_is_taken_at_both_ends_of_the_length(asked: ServiceField) -> None:
    ends = (3, 64) if asked.length is None else (asked.length.least, asked.length.most)
    assert [problem_of(asked, of_length(asked, length)) for length in ends] == [None, None]


@pytest.mark.parametrize("asked", FIELDS, ids=name)
def test_one_character_too_few_or_too_many_is_told(asked: ServiceField) -> None:
    if asked.length is None:
        assert problem_of(asked, of_length(asked, 65)) is FieldProblem.LENGTH
        return
    assert problem_of(asked, of_length(asked, asked.length.least - 1)) is FieldProblem.LENGTH
    assert problem_of(asked, of_length(asked, asked.length.most + 1)) is FieldProblem.LENGTH


@pytest.mark.parametrize("asked", FIELDS, ids=name)
def test_another_beginning_is_told_where_one_is_known(asked: ServiceField) -> None:
    other = of_length(replace(asked, prefix="70"), len(fitting(asked)))
    assert problem_of(asked, other) is (FieldProblem.PREFIX if asked.prefix else None)


@pytest.mark.parametrize("asked", FIELDS, ids=name)
def test_a_wrong_last_digit_is_told_where_it_is_a_check_digit(asked: ServiceField) -> None:
    text = fitting(asked)
    wrong = text[:-1] + str((int(text[-1]) + 1) % 10)
    assert problem_of(asked, wrong) is (FieldProblem.CHECK_DIGIT if asked.check is CheckDigit.LUHN else None)


TAKES = {
    CharacterSet.DIGITS: string.digits,
    CharacterSet.ALNUM: string.digits + string.ascii_letters,
    CharacterSet.ANY: string.digits + string.ascii_letters + string.punctuation + " ",
    CharacterSet.UNKNOWN: string.digits + string.ascii_letters + string.punctuation + " ",
}


@pytest.mark.parametrize("alphabet", CharacterSet)
def test_each_alphabet_takes_its_characters_and_no_other(alphabet: CharacterSet) -> None:
    asked = ServiceField(secret=False, alphabet=alphabet, length=Length(3, 3))
    odd = "あア漢é²٣①ー－１Ａ\u00a0\u200b\n\t\x00\x7f\U0001f600"
    taken = [letter for letter in (*map(chr, range(128)), *odd) if problem_of(asked, f"1{letter}1") is None]
    assert set(taken) == set(TAKES[alphabet])
    assert problem_of(asked, "1é1") is FieldProblem.ALPHABET


@pytest.mark.parametrize("asked", FIELDS, ids=name)
def test_nothing_at_all_is_never_taken(asked: ServiceField) -> None:
    assert problem_of(asked, "") is not None


def test_one_character_is_enough_where_no_length_is_known() -> None:
    assert [problem_of(asked, "7") for asked in (UNKNOWN_ID, UNKNOWN_CODE, PASSWORD)] == [None] * 3


@pytest.mark.parametrize("asked", [*FIELDS, UNKNOWN_ID, UNKNOWN_CODE, PASSWORD], ids=name)
@pytest.mark.parametrize("typed", [MY_NUMBER, full_width(MY_NUMBER), "1234 5678 9018", "1234-5678-9018"])
def test_a_my_number_is_refused_by_every_field_for_what_it_is(asked: ServiceField, typed: str) -> None:
    assert problem_of(asked, folded(asked, typed)) is FieldProblem.MY_NUMBER


@given(MORE_FIELDS, TYPED)
def test_whatever_is_typed_is_judged_and_never_an_error(asked: ServiceField, typed: str) -> None:
    text = folded(asked, typed)
    if problem_of(asked, text) is not None:
        return
    assert set(text) <= set(TAKES[asked.alphabet])
    assert text.startswith(asked.prefix)
    assert asked.length is None or asked.length.least <= len(text) <= asked.length.most
    assert is_complete(asked, text)
    assert folded(asked, text) == text


# --- as the service writes it


@pytest.mark.parametrize(
    "typed",
    [
        "6900 1234",
        "6900-1234",
        " 6900 1234\t",
        "6 9 0 0 1 2 3 4",
        "６９００１２３４",
        "６９００－１２３４",
        "6900\u30001234\n",
    ],
)
@pytest.mark.parametrize("alphabet", [CharacterSet.DIGITS, CharacterSet.ALNUM])
def test_full_width_forms_spaces_and_hyphens_of_a_number_are_folded(typed: str, alphabet: CharacterSet) -> None:
    assert folded(replace(ID, alphabet=alphabet), typed) == "69001234"


@given(st.text([chr(code) for code in range(33, 127)], min_size=1))
def test_a_text_folds_to_the_same_in_either_width(text: str) -> None:
    for asked in (ID, UNKNOWN_ID, UNKNOWN_CODE, PASSWORD):
        assert folded(asked, full_width(text)) == folded(asked, text)


def test_letters_keep_their_case() -> None:
    assert folded(replace(ID, alphabet=CharacterSet.ALNUM), "ＪＷ12ab") == "JW12ab"


@pytest.mark.parametrize("typed", ["pass-word", "pass word", "-secret-", "a--b  c"])
def test_nothing_is_taken_out_of_a_password_that_may_hold_anything(typed: str) -> None:
    assert folded(PASSWORD, typed) == typed


def test_a_hyphen_stays_in_a_code_of_which_no_source_says_what_it_may_hold() -> None:
    assert folded(UNKNOWN_CODE, "pass-word") == "pass-word"


# --- how it is shown and kept


@given(st.text(string.ascii_letters + string.digits, max_size=64))
def test_a_text_is_read_in_groups_of_four_with_what_is_left_at_the_end(text: str) -> None:
    groups = grouped(text).split(" ") if text else []
    assert "".join(groups) == text
    assert all(len(group) == 4 for group in groups[:-1])
    assert all(1 <= len(group) <= 4 for group in groups[-1:])


def test_a_text_is_long_enough_from_its_least_length_on_or_from_its_first_character_where_none_is_known() -> None:
    asked = replace(ID, length=Length(4, 10))
    assert [is_complete(asked, "1" * length) for length in (0, 3, 4, 10)] == [False, False, True, True]
    assert [is_complete(UNKNOWN_ID, text) for text in ("", "1")] == [False, True]


@pytest.mark.parametrize(("least", "most"), [(0, 4), (-1, 4), (5, 4), (1, 65)])
def test_a_length_lies_between_one_and_sixty_four(least: int, most: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 64"):
        Length(least, most)


def test_the_account_is_entered_before_the_codes() -> None:
    entry = Entry("first", "pay")
    assert (entry.account, entry.codes, entry.scanned) == ("", (), False)
    entry = replace(entry, values=("1234567890123456", "4821", "99"))
    assert (entry.account, entry.codes) == ("1234567890123456", ("4821", "99"))


def test_an_entrys_repr_shows_nothing_that_was_typed() -> None:
    shown = repr(Entry("first", "pay", values=("1234567890123456", "4821")))
    assert "1234567890123456" not in shown
    assert "4821" not in shown
